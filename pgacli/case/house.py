"""What a council keeps in its own house: words, acronyms, frameworks, templates and settings.

A case finds its houses in this order: the folder house/ inside it, the folder that its assessment
names under `house`, and the folder that the environment variable PGA_HOUSE names. What the first of
them says holds; word lists add up. The rows are read here as plain text and judged by the rules
that use them.
"""

import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from pgacli.case.files import is_there, read_text, why
from pgacli.case.places import UNREADABLE, Place, Problem
from pgacli.case.yaml.nodes import SequenceNode, plain_data
from pgacli.case.yaml_file import yaml_of
from pgacli.errors import PgaError

HOUSE = "house"
VARIABLE = "PGA_HOUSE"
WORDS_FILE = "words.yaml"
ACRONYMS_FILE = "acronyms.yaml"
_NO_ROW = ("a row of the word list holds no keys", "Write `term:`, `rule:`, `why:` and `ask:`.")
_NO_WORD = ("an acronym is one word", "Write each on a line of its own.")


class HouseFolder(NamedTuple):
    """A folder of a council's own. `shown`: how a message names it; `said_by`: who named it."""

    path: Path
    shown: str
    said_by: str


class House(NamedTuple):
    """A council's own words, and the folders that they come from.

    `refused` says why the house that the assessment names is out of reach; `word_places` are those
    of `words`, one each; `odd_rows` are rows that hold neither words nor an acronym.
    """

    words: tuple[Mapping[str, Any], ...] = ()
    acronyms: tuple[str, ...] = ()
    folders: tuple[HouseFolder, ...] = ()
    refused: str = ""
    word_places: tuple[Place, ...] = ()
    odd_rows: tuple[Problem, ...] = ()


def find_houses(root: Path, named: str) -> tuple[tuple[HouseFolder, ...], str]:
    """Find the house folders of a case, and say why the one that it names is none of them.

    Raises PgaError where the environment names a folder that is not there, or one cannot be opened.
    """
    own = root / HOUSE
    refused = why_out_of_reach(root, named) if named else ""
    if own.is_symlink():
        # It could lead to any folder of this machine.
        return (), "is a link in this case: put the folder itself there, or name it in `house`"
    found = [HouseFolder(own, HOUSE, "the case")] if own.is_dir() else []
    if named and not refused:
        place = (root / named).resolve()
        found.append(HouseFolder(place, Path(named).as_posix(), "assessment.md"))
    around = os.environ.get(VARIABLE, "").strip()
    if around:
        found.append(_around(around))
    for each in found:
        _refuse_shut(each)
    return tuple(found), refused


def _refuse_shut(house: HouseFolder) -> None:
    """Raise PgaError for a house that nobody may look into: a report would go without its words."""
    try:
        with os.scandir(house.path):
            (house.path / WORDS_FILE).lstat()
    except FileNotFoundError:
        return
    except OSError as error:
        raise PgaError(f"{house.shown}/ cannot be opened: {why(error)}") from None


def why_out_of_reach(root: Path, named: str) -> str:
    """Say why a folder that a case names cannot be its house: it lies neither in nor beside it."""
    try:
        place = (root / named).resolve()
        if Path(named).is_absolute() or not place.is_relative_to(root.resolve().parent):
            return "names a folder out of reach: put it into the case or beside it"
        return "" if place.is_dir() else "names a folder that is not there"
    except (OSError, ValueError):  # no disk has such a name
        return "names a folder that is not there"


def _around(named: str) -> HouseFolder:
    try:
        folder = Path(named).expanduser().resolve()
        is_there = folder.is_dir()
    except (OSError, ValueError, RuntimeError):  # nobody's home, or no name that a disk has
        is_there = False
    if not is_there:
        raise PgaError(f"{VARIABLE} names a folder that is not there: mend it, or take it away")
    return HouseFolder(folder, folder.name, VARIABLE)


def load_house(folders: Sequence[HouseFolder]) -> tuple[House, list[Problem]]:
    """Read the words of some houses; give them with what could not be read."""
    problems: list[Problem] = []
    words, acronyms = [], []
    for folder in folders:
        words += _rows(folder, WORDS_FILE, problems)
        acronyms += _rows(folder, ACRONYMS_FILE, problems)
    usable = [(place, row) for place, row in words if isinstance(row, Mapping)]
    known = [(place, word) for place, word in acronyms if isinstance(word, str)]
    odd = [Problem("", place, *_NO_ROW) for place, row in words if not isinstance(row, Mapping)]
    odd += [Problem("", place, *_NO_WORD) for place, row in acronyms if not _is_word(row)]
    house = House(
        tuple(row for _, row in usable),
        tuple(dict.fromkeys(word for _, word in known)),
        tuple(folders),
        word_places=tuple(place for place, _ in usable),
        odd_rows=tuple(odd),
    )
    return house, problems


def _is_word(row: object) -> bool:
    return isinstance(row, str) and len(row.split()) == 1


def _rows(folder: HouseFolder, name: str, problems: list[Problem]) -> list[tuple[Place, Any]]:
    """Give the items of a YAML list with their places, or nothing after saying why not."""
    if not is_there(folder.path / name):
        return []
    shown = f"{folder.shown}/{name}"
    node = yaml_of(read_text(folder.path, name), shown)
    if node is None:
        return []
    if isinstance(node, SequenceNode):
        return [(Place(shown, item.line, item.column), plain_data(item)) for item in node.items]
    wanted = "the file is not a list"
    no_list = Problem(UNREADABLE, Place(shown), wanted, "Begin each row with `- `.")
    problems.append(node if isinstance(node, Problem) else no_list)
    return []
