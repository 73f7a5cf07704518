"""The one reader of YAML: plain text line by line, and whatever else by a parser."""

from pgacli.case.yaml.nodes import Node
from pgacli.case.yaml.plain import read_plain


def read_yaml(text: str, first_line: int = 1) -> Node | None:
    """Give the one document in `text`, or None where it is empty.

    `first_line` is the line of the file at which `text` begins. Raises UnreadableError.
    """
    node = read_plain(text, first_line)
    if node is not None:
        return node
    # The parser takes twice as long to import as Python takes to start; most cases do without.
    from pgacli.case.yaml.events import read_events  # noqa: PLC0415

    return read_events(text, first_line)
