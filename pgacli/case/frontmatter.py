"""A note's text in two: the YAML between its first two rules, and the body after it."""

import re
from typing import NamedTuple

from pgacli.case.yaml.nodes import MappingNode, UnreadableError
from pgacli.case.yaml.reader import read_yaml

OPENER = re.compile(r"\A\ufeff?(?:[ \t]*\r?\n)*---[ \t]*\r?(?:\n|\Z)")
_CLOSER = re.compile(r"^(?:---|\.\.\.)[ \t]*\r?$", re.MULTILINE)


class FrontMatter(NamedTuple):
    """The keys of a note and where its body begins (an offset into the text)."""

    root: MappingNode
    body_start: int


def has_front_matter(text: str) -> bool:
    """Say whether a note begins with a `---` line."""
    return OPENER.match(text) is not None


def read_front_matter(text: str) -> FrontMatter:
    """Split a note and read its block, with lines counted in the file. Raises UnreadableError."""
    start, end, body_start = bounds(text)
    first_line = text.count("\n", 0, start) + 1
    return FrontMatter(read_keys(text[start:end], first_line), body_start)


def bounds(text: str) -> tuple[int, int, int]:
    """Give the offsets at which the block begins and ends and the body begins.

    Raises UnreadableError where there is no block, or no rule closes it.
    """
    opener = OPENER.match(text)
    if opener is None:
        raise UnreadableError(1, 1, "no front matter")
    closer = _CLOSER.search(text, opener.end())
    if closer is None:
        line = text.count("\n", 0, opener.end() - 1) + 1
        raise UnreadableError(
            line,
            1,
            "the front matter is opened by `---` and never closed",
            "Put a line of three hyphens, `---`, under the last key.",
        )
    return opener.end(), closer.start(), min(closer.end() + 1, len(text))


def read_keys(block: str, first_line: int) -> MappingNode:
    """Read a block of YAML that must be a mapping; nothing in it is one without keys."""
    root = read_yaml(block, first_line)
    if root is None:
        return MappingNode(first_line, 1, [])
    if not isinstance(root, MappingNode):
        raise UnreadableError(first_line, 1, *_no_mapping(block))
    return root


def _no_mapping(block: str) -> tuple[str, str]:
    if "\u00a0" in block:
        return (
            "the front matter holds a hard space (as Word makes them) after a colon",
            "Retype the space, so that each line reads `key: value`.",
        )
    return (
        "the front matter is not a set of `key: value` lines",
        "Write `key: value` on each line, with a space after the colon.",
    )
