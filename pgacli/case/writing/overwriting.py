"""What an edit may not write over: words that somebody put where something else belongs."""

from typing import Any

import yaml

from pgacli.case.note_file import read_note
from pgacli.errors import PgaError


def refuse_to_write_over(key: str, value: Any, wanted: str) -> None:
    """Raise PgaError where somebody wrote something else in the place of records."""
    is_empty = not value.value or value.tag.endswith(":null")
    if not is_empty:
        raise PgaError(f"`{key}` holds text where {wanted} should stand: mend it by hand first")


def refuse_to_lose(text: str, relative: str, key: str, old: Any, written: str) -> None:
    """Raise PgaError where somebody wrote something else in the place of a value of this kind.

    It may be the only place where they wrote it: "they rang on Monday and said no" is no yes or no.
    """
    note, _ = read_note(text, relative)
    is_prose = old.value and (
        not isinstance(old, yaml.ScalarNode)
        or (note is not None and note.misread(key))
        or (len(old.value.split()) > 1 and len(written.split()) <= 1)
    )
    if is_prose:
        raise PgaError(
            f"`{key}` in {relative} holds words that do not belong there, and would be lost:"
            " mend it by hand first"
        )
