"""YAML as nodes, by PyYAML's parsers: every scalar stays text, nothing is guessed.

The parser's events are put together here, one by one and without recursion. So an anchor, an alias
or a tag is refused before it means anything, and nesting is bounded before it can hurt: libyaml's
own composer ends the process on a header of 100,000 open brackets.
"""

import re
from typing import Any

import yaml

from pgacli.case.yaml.complaints import (
    BACKSLASH,
    BACKSLASH_HINT,
    HARD_SPACE,
    MAX_DEPTH,
    NAMED,
    NAMED_HINT,
    SPACE_HINT,
    TOO_DEEP,
    Complaint,
    plain_words,
)
from pgacli.case.yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode, UnreadableError

# libyaml is about eight times faster; PyYAML can be built without it, and then reads the same.
YAML_READER: Any = getattr(yaml, "CBaseLoader", yaml.BaseLoader)

# What YAML does not take at all, and a byte-order mark at the start of a line.
_ODD = re.compile(
    r"[^\t\n\r -~\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]|^\ufeff", re.MULTILINE
)
# YAML ends a line here as well; an editor does not, and lines are counted as an editor does.
_OTHER_BREAKS = re.compile("\r(?!\n)|[\x85\u2028\u2029]")
# What an escape such as \ud800 makes where the reader lets it: text that no file can hold.
_HALF_CHARACTER = re.compile("[\ud800-\udfff]")
_LOST = re.compile(r"[ \t]+#\w")
_LOST_AFTER_KEY = re.compile(r"""["']?[ \t]*:[ \t]+#\w""")
# A key without a value, and what may be its value on the next line; `#key:` is a key put aside.
_KEY_ALONE = re.compile(r"""["']?[ \t]*:[ \t\r]*""")
_LOST_BELOW_KEY = re.compile(r"([ \t]+)#\w(?![\w-]*:)")


def without_other_breaks(text: str) -> str:
    """Give a text of the same length in which YAML ends a line where an editor does."""
    return _OTHER_BREAKS.sub(" ", text)


def read_events(text: str, first_line: int) -> Node | None:
    """Give the one document in `text`, or None where it is empty.

    `first_line` is the line of the file at which `text` begins. Raises UnreadableError.
    """
    _refuse_odd_characters(text, first_line)
    text = without_other_breaks(text)
    reader = YAML_READER(text)
    try:
        return _Builder(text, first_line).build(reader)
    except yaml.MarkedYAMLError as error:
        raise _from_parser(error, text, first_line) from None
    finally:
        reader.dispose()


class _Open:
    """A list or a mapping that has not ended yet; `waiting` is a key without its value."""

    def __init__(self, node: SequenceNode | MappingNode) -> None:
        self.node = node
        self.waiting: ScalarNode | None = None

    def put(self, node: Node) -> None:
        """Take an item of a list, or a key and then its value, in turn."""
        if isinstance(self.node, SequenceNode):
            self.node.items.append(node)
        elif self.waiting is not None:
            self.node.entries.append((self.waiting, node))
            self.waiting = None
        elif isinstance(node, ScalarNode):
            self.waiting = node
        else:
            raise UnreadableError(
                node.line, node.column, "a key must be one plain word", "Write `key: value`."
            )


class _Builder:
    """Events in, one node out."""

    def __init__(self, text: str, first_line: int) -> None:
        self.first_line = first_line
        self.lines = text.split("\n") if "#" in text else []
        self.stack: list[_Open] = []
        self.root: Node | None = None

    def build(self, reader: Any) -> Node | None:
        while True:
            event = reader.get_event()
            kind = type(event)
            if kind is yaml.ScalarEvent:
                self._refuse_marks(event)
                self._attach(self._scalar(event))
            elif kind is yaml.MappingStartEvent or kind is yaml.SequenceStartEvent:
                self._open(event)
            elif kind is yaml.MappingEndEvent or kind is yaml.SequenceEndEvent:
                self.stack.pop()
            elif kind is yaml.AliasEvent:
                self._refuse(event, NAMED["*"])
            elif kind is yaml.StreamEndEvent:
                return self.root
            elif kind is yaml.DocumentStartEvent and self.root is not None:
                self._refuse(event, "a second YAML document begins here")

    def _open(self, event: Any) -> None:
        self._refuse_marks(event)
        if len(self.stack) >= MAX_DEPTH:
            self._refuse(event, *TOO_DEEP)
        make = MappingNode if type(event) is yaml.MappingStartEvent else SequenceNode
        mark = event.start_mark
        node = make(mark.line + self.first_line, mark.column + 1, [])
        self._attach(node)
        self.stack.append(_Open(node))

    def _attach(self, node: Node) -> None:
        if self.stack:
            self.stack[-1].put(node)
        else:
            self.root = node

    def _scalar(self, event: Any) -> ScalarNode:
        mark = event.start_mark
        is_plain = event.style is None or event.style == ""
        is_cut = bool(self.lines) and is_plain and self._cuts(event)
        if is_plain and event.value.startswith("-\u00a0"):
            self._refuse(event, HARD_SPACE, SPACE_HINT)
        if event.style == '"' and _HALF_CHARACTER.search(event.value):
            self._refuse(event, BACKSLASH, BACKSLASH_HINT)
        line, column = mark.line + self.first_line, mark.column + 1
        return ScalarNode(event.value, line, column, is_plain, is_cut)

    def _cuts(self, event: Any) -> bool:
        if event.value:
            return self._is_lost_at(event.end_mark)
        key = self.stack[-1].waiting if self.stack else None
        if key is None:
            return self._is_lost_at(event.start_mark)
        line, column = key.line - self.first_line, key.column - 1
        rest, end = self._rest(line, column), len(key.text) + (0 if key.is_plain else 1)
        if _KEY_ALONE.fullmatch(rest, end):
            below = _LOST_BELOW_KEY.match(self._rest(line + 1, 0))
            return below is not None and len(below[1]) > column
        return _LOST_AFTER_KEY.match(rest, end) is not None

    def _is_lost_at(self, mark: Any) -> bool:
        return _LOST.match(self._rest(mark.line, mark.column)) is not None

    def _rest(self, line: int, column: int) -> str:
        return self.lines[line][column:] if line < len(self.lines) else ""

    def _refuse_marks(self, event: Any) -> None:
        if event.anchor is not None:
            self._refuse(event, NAMED["&"])
        if event.tag is not None:
            self._refuse(event, NAMED["!"])

    def _refuse(self, event: Any, message: str, hint: str = NAMED_HINT) -> None:
        mark = event.start_mark
        raise UnreadableError(mark.line + self.first_line, mark.column + 1, message, hint)


def _from_parser(error: yaml.MarkedYAMLError, text: str, first_line: int) -> UnreadableError:
    marks = [mark for mark in (error.problem_mark, error.context_mark) if mark is not None]
    spots = [(mark.line, mark.column) for mark in marks] or [(0, 0)]
    lines = text.split("\n")
    (line, column), message, hint = plain_words(
        Complaint(str(error.problem), lines, spots[0], spots[-1])
    )
    # The parsers count a line more where the last one has no end.
    line = min(line, len(lines) - 1)
    column = min(column, len(lines[line]))
    return UnreadableError(line + first_line, column + 1, message, hint)


def _refuse_odd_characters(text: str, first_line: int) -> None:
    """Refuse what no text file should hold; PyYAML's two readers differ in how they count it."""
    found = _ODD.search(text)
    if found is not None:
        line = text.count("\n", 0, found.start())
        column = found.start() - (text.rfind("\n", 0, found.start()) + 1)
        message = "a character that cannot be seen, and that no text file should hold"
        raise UnreadableError(line + first_line, column + 1, message, "Retype the line.")
