"""YAML files beside the notes, such as the people key: what one says, or why it cannot be read."""

from pgacli.case.files import Refused
from pgacli.case.nodes import MappingNode, Node, UnreadableError
from pgacli.case.places import Place, Problem
from pgacli.case.reading import Reading
from pgacli.case.yaml_reader import read_yaml

UNREADABLE = "note.unreadable"


def yaml_of(text: str | Refused, path: str) -> Node | Problem | None:
    """Give the one node of a file, nothing where it is empty, or why it cannot be read."""
    if isinstance(text, Refused):
        return text.problem(path)
    try:
        return read_yaml(text.removeprefix("\ufeff"))
    except UnreadableError as error:
        place = Place(path, error.line, error.column)
        return Problem(UNREADABLE, place, error.message, error.hint)


def mapping_of(text: str | Refused, path: str, wanted: str, hint: str) -> MappingNode | Problem:
    """Give the keys of a file that has to hold some; `wanted` says so where it does not."""
    node = yaml_of(text, path)
    if isinstance(node, MappingNode | Problem):
        return node
    return Problem(UNREADABLE, Place(path), wanted, hint)
