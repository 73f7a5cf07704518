"""Typst at work: what it is given, and nothing else.

It is handed its source as bytes, no folder to read in, and only the fonts that come with pga or
with itself, so that the same report has the same bytes on every machine.
"""

from pathlib import Path
from typing import Any

from pgacli.errors import PgaError
from pgacli.writers.extras import need
from pgacli.writers.letters import unreadable

FONTS = Path(__file__).parent.parent / "fonts"


class MissingLetters(Exception):
    """The fonts have no shape for some letters."""

    def __init__(self, letters: frozenset[str]) -> None:
        super().__init__("letters without a shape")
        self.letters = letters


def typeset(source: str, what: str, **options: Any) -> bytes:
    """Give what Typst makes of its source. Raises MissingLetters, or PgaError where it cannot."""
    typst = need("typst", "pdf", what)
    try:
        made = typst.compile(
            source.encode(), font_paths=[FONTS], ignore_system_fonts=True, **options
        )
    except typst.TypstError as error:
        letters = unreadable(str(error.diagnostic))
        if letters:
            raise MissingLetters(letters) from None
        # Typst quotes its source, and so the words of the case: they belong in no message.
        raise PgaError(f"Typst could not make the {what} of this report") from None
    return made if isinstance(made, bytes) else made[0]
