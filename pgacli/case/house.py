"""What a council keeps in its own house: words to think about, and acronyms that need no spelling.

The rows are read here as plain text and judged by the rules that use them.
"""

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

from pgacli.case.files import Refused, read_text
from pgacli.case.nodes import UnreadableError, plain_data
from pgacli.case.places import Place, Problem
from pgacli.case.yaml_nodes import read_yaml

WORDS_FILE = "house/words.yaml"
ACRONYMS_FILE = "house/acronyms.yaml"


class House(NamedTuple):
    """A council's own words."""

    words: tuple[Mapping[str, Any], ...] = ()
    acronyms: tuple[str, ...] = ()


def load_house(root: Path) -> tuple[House, list[Problem]]:
    """Read the house of a case, if it has one; give it with what could not be read."""
    problems: list[Problem] = []
    rows = _rows(root, WORDS_FILE, problems)
    acronyms = _rows(root, ACRONYMS_FILE, problems)
    return House(
        tuple(row for row in rows if isinstance(row, Mapping)),
        tuple(word for word in acronyms if isinstance(word, str)),
    ), problems


def _rows(root: Path, name: str, problems: list[Problem]) -> list[Any]:
    """Give the items of a YAML list, or nothing after saying why not."""
    if not os.path.lexists(root / name):
        return []
    text = read_text(root, name)
    if isinstance(text, Refused):
        problems.append(text.problem(name))
        return []
    try:
        data = plain_data(read_yaml(text.removeprefix("\ufeff")))
    except UnreadableError as error:
        place = Place(name, error.line, error.column)
        problems.append(Problem("note.unreadable", place, error.message, error.hint))
        return []
    if data is None or isinstance(data, list):
        return data or []
    message = "the file is not a list"
    problems.append(Problem("note.unreadable", Place(name), message, "Begin each row with `- `."))
    return []
