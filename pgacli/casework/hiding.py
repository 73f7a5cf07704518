"""What a case keeps off the screen: names of its people key, in words, in paths and in diffs.

A title, a role, a reason or the name of a file may hold what should not have been written. Commands
print all of these, so it is not left to each of them: what reads a case for a command hands this to
the screen, which asks it about all that is printed from then on.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from pgacli.case.model import Case
from pgacli.rules.flags.shield import SUFFIXES, path_without_names, without_names
from pgacli.rules.words.name_key import name_key

if TYPE_CHECKING:
    from pgacli.rules.prose.names import NameKey

# Paths that no case has said it holds, such as one that somebody typed or a report's.
_NO_PATH_HAS = r"\"'`(),;:<>\[\]|"
_FILE = re.compile(rf"[^\s{_NO_PATH_HAS}]+\.(?:{'|'.join(SUFFIXES)})(?![^\W_])")
# A folder within such a path may have spaces in its name. What was taken is not given back: a long
# line with one slash would else be read again from each space.
_FOLDER = re.compile(rf"(?<=[/\\])[^\n {_NO_PATH_HAS}/\\]*+ [^\n{_NO_PATH_HAS}/\\]*+(?=[/\\])")
_PLAIN_WORD = re.compile(r"[^\W_]+")
# What a number that names somebody has: most paths have none of it, and there may be many.
_NUMBER = re.compile(
    r"[0-9](?:[^0-9A-Za-z\n]{0,4}[0-9]){8}|@|[A-Za-z][0-9][0-9A-Za-z]?[-_ ]?[0-9][A-Za-z]{2}"
)
_NO_PATH = re.compile(r"(?!)")


class Hiding:
    """Takes the names of one case out of a text: words get the code, file names are cut short.

    The names are prepared at the first text: many commands print nothing of a case.
    """

    def __init__(self, case: Case, root: Path) -> None:
        self._case = case
        self._root = root

    def __repr__(self) -> str:
        return "Hiding(...)"

    def __call__(self, text: str) -> str:
        """Hide names in a text; it keeps its lines."""
        text = self._pattern.sub(lambda found: self._cut[found[0]], text)
        if not self._key.forms:
            return text
        for path in (_FOLDER, _FILE):
            text = path.sub(lambda found: path_without_names(found[0], self._key), text)
        return without_names(text, self._key)

    @cached_property
    def _key(self) -> NameKey:
        return name_key(self._case.people)

    @cached_property
    def _cut(self) -> dict[str, str]:
        """What stands for each step of a path that may not be shown, without the `.md` of both."""
        shown = ((step, path_without_names(step, self._key)) for step in self._doubtful())
        return {
            step.removesuffix(".md"): cut.removesuffix(".md") for step, cut in shown if step != cut
        }

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        """Those steps in a text: a plain word only beside a slash, for it may be any word."""
        steps = sorted(self._cut, key=len, reverse=True)
        words = [each for each in steps if _PLAIN_WORD.fullmatch(each) and each != self._case.name]
        clear = _any_of(each for each in steps if each not in words)
        plain = _any_of(words)
        ends = r"(?![^\W_])"
        every = []
        if clear:
            every.append(rf"(?<![^\W_]){clear}{ends}")
        if plain:
            every += [rf"(?<=[/\\]){plain}{ends}", rf"(?<![^\W_]){plain}(?=[/\\])"]
        return re.compile("|".join(every)) if every else _NO_PATH

    def _doubtful(self) -> Iterator[str]:
        """Give the steps of paths that may hold a name or a number; most hold no sign of either."""
        from pgacli.rules.prose.reading.folding import fold  # noqa: PLC0415 - only what prints needs it

        key, every = self._key, list(self._steps())
        whole = fold("\n".join(every))
        has_signs = bool(key.forms) and key.may_be_in_file_name(whole)
        for step in every:
            if _NUMBER.search(step) or (has_signs and key.may_be_in_file_name(fold(step))):
                yield step

    def _steps(self) -> Iterable[str]:
        case = self._case
        paths = [*(note.path for note in case.notes), *(lost.path for lost in case.unreadable)]
        paths += [*case.beside.folders, *case.beside.files]
        paths += [problem.place.path for problem in case.problems]
        return {*self._root.parts, case.name, *(step for path in paths for step in path.split("/"))}


def _any_of(steps: Iterable[str]) -> str:
    every = "|".join(map(re.escape, steps))
    return f"(?:{every})" if every else ""
