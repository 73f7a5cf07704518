"""YAML files beside the notes, such as the people key: what one says, or why it cannot be read."""

from typing import TypeVar

from pgacli.case.fields.declared import Record, read_record, report_missing
from pgacli.case.files import Refused
from pgacli.case.places import UNREADABLE, Place, Problem
from pgacli.case.reading import Reading
from pgacli.case.yaml.nodes import MappingNode, Node, UnreadableError
from pgacli.case.yaml.reader import read_yaml

R = TypeVar("R", bound=Record)


def yaml_of(text: str | Refused, path: str) -> Node | Problem | None:
    """Give the one node of a file, nothing where it is empty, or why it cannot be read."""
    if isinstance(text, Refused):
        return text.problem(path)
    try:
        return read_yaml(text.removeprefix("\ufeff"))
    except UnreadableError as error:
        place = Place(path, error.line, error.column)
        return Problem(UNREADABLE, place, error.message, error.hint)


def record_of(record: type[R], text: str | Refused, what: str, reading: Reading) -> R | None:
    """Give the record that a whole file is, such as `a framework`; nothing where it is none.

    What does not fit, and each required key that is missing, is reported to the reading.
    """
    node = yaml_of(text, reading.path)
    if not isinstance(node, MappingNode):
        message = f"{what} is a set of `key: value` lines"
        no_keys = Problem(UNREADABLE, Place(reading.path), message, "Begin with `id:`.")
        reading.problems.append(node if isinstance(node, Problem) else no_keys)
        return None
    found = read_record(record, node, reading)
    report_missing(found, reading)
    return found
