"""One edition by name: who may have it, what it is made of, what must hold before it goes out."""

from collections.abc import Callable
from typing import NamedTuple

from pgacli.case.model import Case
from pgacli.editions.codes import without_codes
from pgacli.editions.edition import Edition


class Flagged(NamedTuple):
    """A flag in words, as the supervision pack prints it."""

    severity: str
    rule: str
    where: str
    message: str
    hint: str


class Granted(NamedTuple):
    """An allowance in force: which rule need not speak, where, why, and until when."""

    rule: str
    where: str
    because: str
    until: str


class Asked(NamedTuple):
    """What was asked for beside the edition, and what a check of the case found.

    `id` is the contributor or the finding that an edition is about. Rules stand apart from
    editions, so what they found comes as plain words.
    """

    id: str = ""
    flags: tuple[Flagged, ...] = ()
    allowances: tuple[Granted, ...] = ()


NOTHING_ASKED = Asked()


class EditionKind(NamedTuple):
    """One edition: `select` is its allow-list, and `is_about` the kind of note that it asks for.

    Codes of young people stand only in an edition that `shows_codes`, and what a check found in one
    that `shows_flags`. What `is_plain` is read by young people, so its author is told how hard it
    is to read.
    """

    name: str
    summary: str
    select: Callable[[Case, Asked], Edition]
    holds_findings: bool = True
    leaves_the_desk: bool = True
    shows_codes: bool = False
    shows_flags: bool = False
    is_about: str = ""
    is_plain: bool = False

    def build(self, case: Case, asked: Asked = NOTHING_ASKED) -> Edition:
        """Give the edition of a case. Raises PgaError if the note that it is about is not there."""
        edition = self.select(case, asked)
        return edition if self.shows_codes else without_codes(edition, case)
