"""How a command that is suggested names the case: as the user named it, or not at all."""

import shlex
from pathlib import Path
from typing import NamedTuple

from pgacli.commands.shown_path import shown_path


class CaseWords(NamedTuple):
    """The case in a command: as its argument, as its option, and in front of a note's path."""

    argument: str
    option: str
    folder: str


def case_words(chosen: Path | None, root: Path) -> CaseWords:
    """Give the words for a case that was named; for the one around us, none are needed."""
    folder = shown_path(root)
    if chosen is None:
        return CaseWords("", "", "" if folder == "." else folder)
    named = shlex.quote(str(chosen))
    return CaseWords(f" {named}", f" --case {named}", folder)
