"""The cases below a folder: where they are, and what was passed by on the way."""

import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from pgacli.case.folder import NOT_READ, leads_to_folder
from pgacli.case.notes import FOLDERS


@dataclass
class Walk:
    """What a walk found: the folders of cases, and how much it could not or would not enter."""

    cases: list[Path] = field(default_factory=list)
    links: int = 0
    closed: int = 0


def walk_cases(root: Path) -> Walk:
    """Find every case at and below a folder, in the order of their paths.

    Links to folders are counted and not followed: they may lead round in a circle, or away from
    what was asked for. Hidden folders are left alone, and so is what a case holds: its notes, its
    reports and its private folder. A case within a case is one of its own.
    """
    walk = Walk()
    waiting = [root]
    while waiting:
        folder = waiting.pop()
        try:
            waiting += _below(folder, walk)
        except OSError:
            walk.closed += 1
    walk.cases.sort()
    return walk


def _below(folder: Path, walk: Walk) -> Iterator[Path]:
    """Give the folders to look into next; note the folder itself where it is a case."""
    with os.scandir(folder) as listing:
        entries = list(listing)
    own: tuple[str, ...] = ()
    if any(entry.name == "assessment.md" for entry in entries):
        walk.cases.append(folder)
        own = (*NOT_READ, *FOLDERS)
    for entry in entries:
        if entry.name.startswith(".") or entry.name in own or not leads_to_folder(entry):
            continue
        if entry.is_symlink() or _is_junction(entry):
            walk.links += 1
        else:
            yield folder / entry.name


def _is_junction(entry: "os.DirEntry[str]") -> bool:
    """Say whether it is a link as Windows makes them; Python 3.11 cannot tell."""
    ask = getattr(entry, "is_junction", None)
    return ask is not None and bool(ask())
