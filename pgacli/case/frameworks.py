"""Which framework a case uses: several versions stand side by side, and the case names one.

Its own framework.yaml comes first; then those of its houses and those that are shipped, by the id
that the assessment says under `framework`.
"""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from pgacli.case.files import is_there, kept_in_cloud, names_in, read_text
from pgacli.case.framework import Framework
from pgacli.case.framework_file import SHIPPED, load_framework, read_framework
from pgacli.case.house import HouseFolder
from pgacli.case.places import Problem

FRAMEWORK_FILE = "framework.yaml"
VERSIONS = "frameworks"


class Chosen(NamedTuple):
    """A framework, where it came from, and what was wrong with it.

    `id_` is the id that its file says, where that much of it could be read.
    """

    framework: Framework
    said_by: str
    problems: tuple[Problem, ...] = ()
    id_: str = ""


def choose_framework(root: Path, houses: Sequence[HouseFolder], id_: str) -> Chosen:
    """Give the framework of a case. `id_`: what its assessment says; without it, the shipped one.

    One that cannot be read, or that is nowhere, is the shipped one, marked as uncertain. So it is
    where a house has a file that nobody can read, and that may be the one that was meant.
    """
    if is_there(root / FRAMEWORK_FILE):
        return _read(root, FRAMEWORK_FILE, FRAMEWORK_FILE, "the case")
    wanted = id_ or load_framework().id
    if found := _in_houses(houses, wanted):
        return found
    shipped = (Chosen(each, "pga") for each in _shipped() if each.id == wanted)
    return next(shipped, Chosen(load_framework().as_uncertain(), ""))


def framework_ids(houses: Sequence[HouseFolder]) -> tuple[str, ...]:
    """Give the ids of frameworks that a case may name: those of its houses, then the shipped."""
    ours = [
        read_framework_of(house, name) for house in houses for name in framework_files(house.path)
    ]
    usable = [each.framework.id for each in ours if each.id_ and not each.problems]
    return tuple(dict.fromkeys([*usable, *(framework.id for framework in _shipped())]))


def _in_houses(houses: Sequence[HouseFolder], id_: str) -> Chosen | None:
    """Give the framework of that id, or else one that cannot be read and may be it."""
    unread = None
    for house in houses:
        for name in framework_files(house.path):
            found = read_framework_of(house, name)
            if found.framework.is_certain and found.framework.id == id_:
                return found
            if not found.framework.is_certain and found.id_ in ("", id_):
                unread = unread or found
    return unread


def _shipped() -> Iterator[Framework]:
    """Give the shipped frameworks; the one that most cases use has been read already."""
    yield load_framework()
    others = sorted(set(SHIPPED.parent.glob("*.yaml")) - {SHIPPED})
    yield from map(load_framework, others)


def framework_files(folder: Path) -> Iterator[str]:
    """Give the framework files of a house by their path in it."""
    if is_there(folder / FRAMEWORK_FILE):
        yield FRAMEWORK_FILE
    names = {kept_in_cloud(name) or name for name in names_in(folder / VERSIONS)}
    yield from (f"{VERSIONS}/{name}" for name in sorted(names) if name.endswith(".yaml"))


def read_framework_of(house: HouseFolder, name: str) -> Chosen:
    """Read one framework file of a house."""
    shown = f"{house.shown}/{name}"
    return _read(house.path, name, shown, shown)


def _read(root: Path, name: str, shown: str, said_by: str) -> Chosen:
    uncertain = load_framework().as_uncertain()
    own, problems = read_framework(read_text(root, name), shown)
    if own is not None and own.headings:
        return Chosen(own, said_by, tuple(problems), own.id)
    return Chosen(uncertain, said_by, tuple(problems), own.id if own else "")
