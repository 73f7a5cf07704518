"""Boxes in a template's Markdown: lines between `::: role` and `:::`, which may hold other boxes.

Only templates are read with this rule. In a note, colons are colons.
"""

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.rules_block import StateBlock

_FENCE = re.compile(r":::[ \t]*([a-z][a-z-]*)?[ \t]*(\S.*?)?[ \t]*\Z")


def read_boxes(markdown: "MarkdownIt") -> None:
    """Teach a Markdown reader the boxes of templates."""
    markdown.block.ruler.before("fence", "box", _box, {"alt": ["paragraph", "list", "table"]})


def _fence(state: "StateBlock", line: int) -> re.Match[str] | None:
    start = state.bMarks[line] + state.tShift[line]
    return _FENCE.match(state.src[start : state.eMarks[line]])


def _box(state: "StateBlock", start_line: int, end_line: int, silent: bool) -> bool:
    opening = _fence(state, start_line)
    if opening is None or not opening.group(1):
        return False
    if silent:
        return True
    close = _closing_line(state, start_line, end_line)
    token = state.push("box_open", "div", 1)
    token.info, token.meta = opening.group(1), {"about": opening.group(2) or ""}
    token.map = [start_line, close]
    # A paragraph ends where the text does: for what is inside, that is the closing line.
    whole, state.lineMax = state.lineMax, close
    state.md.block.tokenize(state, start_line + 1, close)
    state.lineMax = whole
    state.push("box_close", "div", -1)
    state.line = min(close + 1, end_line)
    return True


def _closing_line(state: "StateBlock", start_line: int, end_line: int) -> int:
    """Give the line that closes a box, counting the boxes inside it."""
    depth = 0
    for line in range(start_line, end_line):
        fence = _fence(state, line)
        if fence is not None:
            depth += 1 if fence.group(1) else -1
            if depth == 0:
                return line
    return end_line
