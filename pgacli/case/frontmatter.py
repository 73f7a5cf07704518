"""A note's text in two: the YAML between its first two rules, and the body after it.

`NoteHandler` stands on python-frontmatter's handler seam, so its `parse` reads our notes too. We
call the handler itself: the library strips the text first, which loses the lines that flags need,
and treats a block that it cannot take (a list, no closing rule, a byte-order mark) as no block.
"""

import re
from typing import Any, NamedTuple

from frontmatter.default_handlers import BaseHandler

from pgacli.case.yaml_nodes import MappingNode, UnreadableError, plain_data, read_yaml

_OPENER = re.compile(r"\A\ufeff?(?:[ \t]*\r?\n)*---[ \t]*\r?(?:\n|\Z)")
_CLOSER = re.compile(r"^(?:---|\.\.\.)[ \t]*\r?$", re.MULTILINE)


class FrontMatter(NamedTuple):
    """The keys of a note and where its body begins (an offset into the text)."""

    root: MappingNode
    body_start: int


class NoteHandler(BaseHandler):
    """python-frontmatter's handler for our notes: strict, and every value stays text."""

    FM_BOUNDARY = _OPENER
    START_DELIMITER = END_DELIMITER = "---"

    def detect(self, text: str) -> bool:
        """Say whether the text begins with front matter (a byte-order mark may come first)."""
        return _OPENER.match(text) is not None

    def split(self, text: str) -> tuple[str, str]:
        """Give the YAML block and the body. Raises UnreadableError where no rule closes it."""
        start, end, body_start = self.bounds(text)
        return text[start:end], text[body_start:]

    def load(self, fm: str, **_options: object) -> Any:
        """Give the block as plain data, each scalar as it was written. Refuses a list."""
        return plain_data(_keys(fm, 1))

    def bounds(self, text: str) -> tuple[int, int, int]:
        """Give the offsets at which the block begins and ends and the body begins."""
        opener = _OPENER.match(text)
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


HANDLER = NoteHandler()


def has_front_matter(text: str) -> bool:
    """Say whether a note begins with a `---` line."""
    return bool(HANDLER.detect(text))


def read_front_matter(text: str) -> FrontMatter:
    """Split a note and read its block, with lines counted in the file. Raises UnreadableError."""
    start, end, body_start = HANDLER.bounds(text)
    first_line = text.count("\n", 0, start) + 1
    return FrontMatter(_keys(text[start:end], first_line), body_start)


def _keys(block: str, first_line: int) -> MappingNode:
    root = read_yaml(block, first_line)
    if root is None:
        return MappingNode(first_line, 1)
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
