"""What is taken from a document, and what is left in it."""

import datetime
from typing import NamedTuple

from pgacli.errors import PgaError


class LeftOut(NamedTuple):
    """Something that a note does not take over: how many, and of what."""

    number: int
    one: str
    several: str = ""

    def __str__(self) -> str:
        return f"{self.number} {self.one if self.number == 1 else self.several or self.one + 's'}"


class Document(NamedTuple):
    """The text of a document in Markdown, its own day where it says one, and what was left out."""

    markdown: str
    title: str = ""
    date: datetime.date | None = None
    left_out: tuple[LeftOut, ...] = ()
    remark: str = ""


def broken(what: str) -> PgaError:
    """Give the one sentence about a file that is not what its name says."""
    return PgaError(
        f"this file cannot be read as {what}: open it, save it again, and try once more"
    )
