"""What a YAML text holds, as plain nodes with their places: every scalar stays text."""

from typing import Any, NamedTuple


class UnreadableError(Exception):
    """The text is no YAML that we take: line and column from 1, and plain words."""

    def __init__(self, line: int, column: int, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.line, self.column, self.message, self.hint = line, column, message, hint


class ScalarNode(NamedTuple):
    """One value, as written. `is_cut`: YAML dropped it, or its end, at ` #`."""

    text: str
    line: int
    column: int
    is_plain: bool = True
    is_cut: bool = False

    @property
    def meant(self) -> str:
        """The text without the curly quotes that Word put where YAML's straight ones were meant."""
        text, inner = self.text, self.text[1:-1]
        is_quoted = self.is_plain and text.startswith("“") and text.endswith("”")
        return inner if is_quoted and inner.strip() and not {*inner} & {*"“”"} else text


class SequenceNode(NamedTuple):
    """A list of nodes."""

    line: int
    column: int
    items: "list[Node]"


class MappingNode(NamedTuple):
    """Keys and values in the order of the file; a key may stand twice."""

    line: int
    column: int
    entries: "list[tuple[ScalarNode, Node]]"


Node = ScalarNode | SequenceNode | MappingNode


def plain_data(node: Node | None) -> Any:
    """Give a node as text, lists and dictionaries, for libraries that want no places."""
    if isinstance(node, ScalarNode):
        return node.text
    if isinstance(node, SequenceNode):
        return [plain_data(item) for item in node.items]
    if isinstance(node, MappingNode):
        return {key.text: plain_data(value) for key, value in node.entries}
    return None
