"""Patterns over words: long lists made into one quick pattern, compiled when first used.

A pattern of some hundred alternatives is slow to compile and slow to run unless what the
alternatives share at their beginning is written once, as the branches of a tree.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cached_property

# One letter, escape, class or bracket with what repeats it.
_STEP = re.compile(r"(?:\\.|\[(?:\\.|[^\]\\])+\]|[^\\(\[])(?:[?*+]|\{[\d,]+\})?")
_CONTINUED = re.compile(r"\n[ ]+")
_SPACES = re.compile(r" \??")


class Lazy:
    """A pattern that is compiled when it is first asked: most texts need few of them."""

    def __init__(self, source: str, flags: re.RegexFlag = re.NOFLAG) -> None:
        """Keep the source; a mistake in it shows at the first use, and in the tests."""
        self._source = source
        self._flags = flags

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """The pattern itself."""
        return re.compile(self._source, self._flags)

    def search(self, text: str, start: int = 0, end: int | None = None) -> re.Match[str] | None:
        """The first place from `start` on, or None."""
        return self.compiled.search(text, start, len(text) if end is None else end)

    def match(self, text: str, start: int = 0) -> re.Match[str] | None:
        """The match that begins at `start`, or None."""
        return self.compiled.match(text, start)

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Every place, in order."""
        return self.compiled.finditer(text)


def lines(listed: str) -> list[str]:
    """The alternatives of a list that is written one a line; an indented line goes on."""
    return _CONTINUED.sub("", listed).strip().splitlines()


def any_of(*listed: str) -> str:
    """A pattern for any alternative of the lists, longest first; a space stands for any space."""
    found: dict[str, object] = {}
    for alternative in (line for each in listed for line in lines(each)):
        branch = found
        for step in _steps(alternative):
            branch = branch.setdefault(step, {})  # type: ignore[assignment]
        branch[""] = {}
    return branches(found)


def words(*listed: str) -> Lazy:
    """A pattern for any alternative of the lists, as whole words, in small letters."""
    return Lazy(rf"\b{any_of(*listed)}(?![^\W_])")


def _steps(alternative: str) -> Iterator[str]:
    """The alternative as letters and brackets, so that lists can share their beginnings."""
    at = 0
    while at < len(alternative):
        end = _bracket_end(alternative, at) if alternative[at] == "(" else 0
        match = None if end else _STEP.match(alternative, at)
        step = alternative[at:end] if end else match[0] if match else alternative[at]
        at += len(step)
        yield _SPACES.sub(lambda space: r"\s?" if "?" in space[0] else r"\s+", step)


def _bracket_end(alternative: str, start: int) -> int:
    depth, at = 0, start
    while at < len(alternative):
        step = alternative[at]
        depth += (step == "(") - (step == ")")
        at += 2 if step == "\\" else 1
        if not depth:
            break
    repeat = re.compile(r"[?*+]|\{[\d,]+\}").match(alternative, at)
    return repeat.end() if repeat else at


def branches(tree: dict[str, object]) -> str:
    """A tree of steps as one pattern; the empty step marks where an alternative may end."""
    ways = [
        step + branches(branch)  # type: ignore[arg-type]
        for step, branch in tree.items()
        if step
    ]
    if not ways:
        return ""
    one = ways[0] if len(ways) == 1 and "" not in tree else f"(?:{'|'.join(ways)})"
    return one + "?" if "" in tree else one


def either(alternatives: Iterable[str]) -> str:
    """A bracket that holds any of these patterns, in their order."""
    return f"(?:{'|'.join(alternatives)})"
