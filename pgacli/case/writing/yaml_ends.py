"""Where a value of YAML ends in the text of a note, and which comments stand around it."""

import re
from typing import Any

import yaml

_COMMENT = re.compile(r"[ \t]#[^\r\n]*")


def comments_before(text: str, start: int, end: int, value: Any) -> str:
    """Give the comments between a colon and its value, and those that would go with the value.

    They stand beside the sign of a block of text, or between brackets that hold nothing else.
    """
    between = text[start:end].rstrip()
    sign = text[end : line_end(text, end)] if getattr(value, "style", None) in ("|", ">") else ""
    if not value.value and not isinstance(value, yaml.ScalarNode):
        sign = " " + text[end + 1 : end + value.end_mark.index - value.start_mark.index]
    found = "".join(_COMMENT.findall(sign))
    return (between if "#" in between else "") + found


def without_remarks(text: str) -> str:
    """Give what stands between two values without its comments."""
    return re.sub("#.*", "", text)


def end_of(node: Any) -> int:
    """Give where a node's own text ends: a block's end mark lies past the blank lines after it."""
    if isinstance(node, yaml.ScalarNode) or node.flow_style:
        return int(node.end_mark.index)
    last = node.value[-1]
    return end_of(last[1] if isinstance(last, tuple) else last)


def line_end(text: str, at: int) -> int:
    """Give the end of the line on which an offset lies, without its line ending."""
    if at and text[at - 1] == "\n":  # a block scalar ends on the line after its last
        at -= 1
    found = text.find("\n", at)
    found = len(text) if found < 0 else found
    return found - 1 if found and text[found - 1] == "\r" else found
