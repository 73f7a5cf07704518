"""How a command that is suggested names the case: as the user named it, or not at all."""

import shlex
from pathlib import Path
from typing import NamedTuple

from pgacli.commands.telling.shown_path import shown_path
from pgacli.screen import nameless


class CaseWords(NamedTuple):
    """The case in a command: as its argument, as its option, and in front of a note's path."""

    argument: str
    option: str
    folder: str

    def filled(self, command: str, path: str = "") -> str:
        """Give a command with its case and note; the whole case where a path may not be shown."""
        if "*" in path or not path:
            command = command.replace(" {note}", "{argument}")
        note = shlex.quote(str(Path(self.folder, path)))
        words = {"{argument}": self.argument, "{option}": self.option, "{note}": note}
        for name, word in words.items():
            command = command.replace(name, word)
        return command


def case_words(chosen: Path | None, root: Path) -> CaseWords:
    """Give the words for a case that was named; for the one around us, none are needed."""
    folder = _sayable(shown_path(root))
    if chosen is None:
        return CaseWords("", "", "" if folder == "." else folder)
    named = shlex.quote(_sayable(str(chosen)))
    return CaseWords(f" {named}", f" --case {named}", folder)


def _sayable(folder: str) -> str:
    """Name a folder as help does, if its own name may not be shown: a shell would expand a `*`."""
    return folder if nameless(folder) == folder else "CASE"
