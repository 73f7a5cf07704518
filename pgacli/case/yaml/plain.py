"""Plain YAML, read line by line: what nearly every note is written in.

Importing a YAML parser takes twice as long as Python takes to start, and running it three times
as long as this. So a text is read here first. Whatever is not plain (comments behind values, a
text over several lines, anchors, odd quotes, anything that a parser would refuse) is left to
the parser; tests hold both to give the same nodes.
"""

import re
from collections.abc import Callable

from pgacli.case.yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

_KEY = re.compile(r"([A-Za-z][A-Za-z0-9_-]{0,60}):(?: +(?=[^ ])| *$)")
# A key and its value in one line, without any character that means something to YAML, as in most.
_ENTRY = re.compile(r"([A-Za-z][A-Za-z0-9_-]{0,60}): +([^ \-?:,\[\]{}#&*!|>'\"%@`][^:#]*)")
_ITEM = re.compile(r"- +(?=[^ ])")
_BLOCK_TEXT = re.compile(r"([>|])(-?) *$")
# Below a key that ends its line, a comment like this may have been meant for its value.
_LOST_BELOW = re.compile(r" +#\w")
# What means something to YAML at the start of a value.
_ODD_START = frozenset("-?:,[]{}#&*!|>'\"%@`")
_FLOW_STEP = re.compile(
    r" *(?:(?P<mark>[\[\]{},])|\"(?P<double>[^\"\\]*)\"|'(?P<single>[^']*)'"
    r"|(?P<key>[A-Za-z][A-Za-z0-9_-]{0,60}): +(?=[^ ])"
    r"|(?P<plain>[^\s,\[\]{}#&*!|>'\"%@`?:-][^,\[\]{}#:]*?)(?= *(?:[,\[\]{}]|$)))"
)
_DEEPEST = 8


class _NotPlain(Exception):  # noqa: N818 - a way out, and no error
    """Something that is for the parser to read."""


def read_plain(text: str, first_line: int) -> Node | None:
    """Give the nodes of a plain YAML text, or None where it must be read by a parser.

    `first_line` is the line of the file at which `text` begins.
    """
    text = text.replace("\r\n", "\n")
    if not text.replace("\n", "").isprintable():
        return None
    lines = _Lines(text, first_line)
    try:
        if lines.indent != 0:
            return None
        node = lines.block(0)
    except _NotPlain:
        return None
    return node if lines.indent < 0 else None


class _Lines:
    """The lines of a text, and how far they have been read."""

    def __init__(self, text: str, first_line: int) -> None:
        self.lines = text.split("\n")
        self.first_line = first_line
        self.at = -1
        self.depth = 0
        self.next()

    def next(self) -> None:
        """Go on to the next line that says something; `indent` is -1 after the last one."""
        count = len(self.lines)
        while (at := self.at + 1) < count:
            self.at = at
            self.line = line = self.lines[at]
            bare = line.lstrip(" ")
            if bare and bare[0] != "#":
                self.indent = len(line) - len(bare)
                return
        self.at, self.line, self.indent = count, "", -1

    def block(self, indent: int) -> Node:
        """Read the lines from here on that stand at one indent."""
        self.depth += 1
        if self.depth > _DEEPEST:
            raise _NotPlain
        node: Node
        number, start = self.first_line + self.at, indent + 1
        if self.line.startswith("- ", indent):
            node = SequenceNode(number, start, [])
            self.items(indent, node.items)
        else:
            node = MappingNode(number, start, [])
            self.entries(indent, node.entries)
        self.depth -= 1
        return node

    def entries(self, indent: int, found: list[tuple[ScalarNode, Node]]) -> None:
        """Read the keys at an indent, each with its value."""
        while self.indent == indent:
            number = self.first_line + self.at
            if match := _ENTRY.fullmatch(self.line, indent):
                value = ScalarNode(match[2].rstrip(" "), number, match.start(2) + 1)
                found.append((ScalarNode(match[1], number, indent + 1), value))
                self.next()
                continue
            match = _KEY.match(self.line, indent)
            if match is None:
                break
            key = ScalarNode(match[1], number, indent + 1)
            end = match.end()
            if end < len(self.line):
                found.append((key, self.value(end, indent)))
            else:
                found.append((key, self.below(match.end(1) + 2, indent)))
        if self.indent > indent:
            raise _NotPlain

    def items(self, indent: int, found: list[Node]) -> None:
        """Read the items of a list whose hyphens stand at an indent."""
        while self.indent == indent and (match := _ITEM.match(self.line, indent)):
            start = match.end()
            if _KEY.match(self.line, start):
                # The item is a mapping: its first key stands behind the hyphen.
                self.line, self.indent = " " * start + self.line[start:], start
                found.append(self.block(start))
            else:
                found.append(self.value(start, indent))
        if self.indent > indent:
            raise _NotPlain

    def below(self, column: int, indent: int) -> Node:
        """Read what stands under a key that ends its line: a block, or nothing at all."""
        number, at = self.first_line + self.at, self.at
        self.next()
        if at + 1 < len(self.lines) and _LOST_BELOW.match(self.lines[at + 1]):
            raise _NotPlain
        is_list = self.indent == indent and self.line.startswith("- ", indent)
        if self.indent > indent or is_list:
            return self.block(self.indent)
        return ScalarNode("", number, column)

    def value(self, start: int, indent: int) -> Node:
        """Read the value that begins in this line."""
        line = self.line
        first = line[start]
        if first in "[{\"'":
            node = _flow(line, start, self.first_line + self.at)
        elif first in ">|":
            return self.block_text(start, indent)
        else:
            text = line[start:].rstrip(" ")
            if first in _ODD_START or ": " in text or " #" in text or text[-1] == ":":
                raise _NotPlain
            node = ScalarNode(text, self.first_line + self.at, start + 1)
        self.next()
        return node

    def block_text(self, start: int, indent: int) -> Node:
        """Read a text of several lines, all of them at one indent and none of them empty."""
        match = _BLOCK_TEXT.match(self.line, start)
        number = self.first_line + self.at
        at = self.at + 1
        first = self.lines[at] if at < len(self.lines) else ""
        deep = len(first) - len(first.lstrip(" "))
        if match is None or deep <= indent:
            raise _NotPlain
        parts = []
        while at < len(self.lines) and self.lines[at].startswith(" " * deep):
            part = self.lines[at][deep:]
            if not part or part[0] == " ":
                raise _NotPlain
            parts.append(part)
            at += 1
        # What stands below an empty line may be more of the text, even where it begins with a `#`.
        rest = (self.lines[number] for number in range(at, len(self.lines)))
        below = next(filter(None, rest), "")
        if at == len(self.lines) or (below and not below[: indent + 1].strip()):
            raise _NotPlain
        self.at = at - 1
        self.next()
        text = (" " if match[1] == ">" else "\n").join(parts) + ("" if match[2] else "\n")
        return ScalarNode(text, number, start + 1, is_plain=False)


def _flow(line: str, start: int, number: int) -> Node:
    """Read a value in brackets, braces or quotes, which must end with its line."""
    node, end = _flow_value(line, start, number, 0)
    if line[end:].strip(" "):
        raise _NotPlain
    return node


def _flow_value(line: str, start: int, number: int, depth: int) -> tuple[Node, int]:
    match = _FLOW_STEP.match(line, start)
    if match is None or depth > _DEEPEST:
        raise _NotPlain
    kind = match.lastgroup or ""
    begin = match.start(kind)
    if kind == "plain":
        return ScalarNode(match[kind], number, begin + 1), match.end()
    if kind in ("double", "single"):
        return ScalarNode(match[kind], number, begin, is_plain=False), match.end()
    read = _FLOWS.get(match[kind])
    if read is None:
        raise _NotPlain
    return read(line, begin, number, depth + 1)


def _flow_list(line: str, start: int, number: int, depth: int) -> tuple[Node, int]:
    found: list[Node] = []
    end = _skip(line, start + 1)
    while line[end : end + 1] != "]":
        node, end = _flow_value(line, end, number, depth)
        found.append(node)
        end = _comma(line, end, "]")
    return SequenceNode(number, start + 1, found), end + 1


def _flow_mapping(line: str, start: int, number: int, depth: int) -> tuple[Node, int]:
    found: list[tuple[ScalarNode, Node]] = []
    end = _skip(line, start + 1)
    while line[end : end + 1] != "}":
        match = _FLOW_STEP.match(line, end)
        if match is None or match.lastgroup != "key":
            raise _NotPlain
        key = ScalarNode(match["key"], number, match.start("key") + 1)
        node, end = _flow_value(line, match.end(), number, depth)
        found.append((key, node))
        end = _comma(line, end, "}")
    return MappingNode(number, start + 1, found), end + 1


_FLOWS: dict[str, Callable[[str, int, int, int], tuple[Node, int]]] = {
    "[": _flow_list,
    "{": _flow_mapping,
}


def _skip(line: str, at: int) -> int:
    while line[at : at + 1] == " ":
        at += 1
    return at


def _comma(line: str, at: int, closing: str) -> int:
    """Go over a comma to what follows it, or stay at the closing bracket."""
    at = _skip(line, at)
    if line[at : at + 1] == closing:
        return at
    if line[at : at + 1] != "," or line[(after := _skip(line, at + 1)) : after + 1] == closing:
        raise _NotPlain
    return after
