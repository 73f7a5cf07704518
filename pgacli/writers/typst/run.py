"""Typst at work: what it is given, and nothing else.

It is handed its source as bytes, no folder to read in, and only the fonts that come with pga or
with itself, so that the same report has the same bytes on every machine.
"""

from importlib.util import find_spec
from pathlib import Path
from typing import Any

from pgacli.errors import PgaError
from pgacli.extras import need
from pgacli.writers.typst.missing_letters import missing_in

FONTS = Path(__file__).parents[2] / "fonts"


class MissingLettersError(Exception):
    """The fonts have no shape for some letters."""

    def __init__(self, letters: frozenset[str]) -> None:
        super().__init__("letters without a shape")
        self.letters = letters


def can_typeset() -> bool:
    """Say whether Typst is installed."""
    return find_spec("typst") is not None


def typeset(source: str, what: str, **options: Any) -> bytes:
    """Give what Typst makes of its source.

    Raises MissingLettersError where the fonts lack letters, and PgaError where it cannot be done.
    """
    typst = need("typst", "pdf", what)
    try:
        made = typst.compile(
            source.encode(), font_paths=[FONTS], ignore_system_fonts=True, **options
        )
    except typst.TypstError as error:
        letters = missing_in(str(error.diagnostic))
        if letters:
            raise MissingLettersError(letters) from None
        # Typst quotes its source, and so the words of the case: they belong in no message.
        raise PgaError(f"Typst could not make the {what} of this report") from None
    return made if isinstance(made, bytes) else made[0]


def quoted(text: str) -> str:
    """Give text as a Typst string: only the quote and the backslash could end or change it."""
    text = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{text}"'
