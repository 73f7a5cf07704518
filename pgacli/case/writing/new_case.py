"""A new case on disk: the whole folder or nothing.

It is built in a hidden folder beside its place, and moved when it is complete. Where the place is
an empty folder, that one is kept with its owner and its rights (somebody may be standing in it):
the case is built inside and moved up, and assessment.md, which makes a folder a case, comes last.
"""

import os
import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

from pgacli.case.files import why
from pgacli.case.folder import REPORTS, case_around
from pgacli.case.key.people import KEY_FILE
from pgacli.case.notes import FOLDERS
from pgacli.case.writing.drafts import draft_folder, is_draft
from pgacli.case.writing.new_notes import OWNER_ALONE, keep_names, write_new
from pgacli.errors import PgaError

# What stands for a device on Windows, whatever its ending (Microsoft, Naming files, paths, and
# namespaces); signs that part a path or stand for others; and an end that is dropped.
_NOT_PORTABLE = re.compile(
    r"(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\..*)?\Z|.*[<>:\"|?*\\\x00-\x1f]|.*[. ]\Z",
    re.IGNORECASE | re.DOTALL,
)


class CaseTexts(NamedTuple):
    """What stands in the files of a new case. `others`: files by their path in it."""

    assessment: str
    people: str
    gitignore: str
    others: Mapping[str, bytes] = MappingProxyType({})


def write_case(target: Path, texts: CaseTexts) -> tuple[Path, ...]:
    """Lay down a case at an absolute path; give the folders above it that had to be made.

    Raises PgaError where something is there already, or it cannot be written.
    """
    return write_folder(target, lambda stage: _build(stage, texts))


def write_folder(target: Path, build: Callable[[Path], None]) -> tuple[Path, ...]:
    """Lay down a folder at an absolute path, whole or not at all; `build` fills an empty one.

    Gives the folders above it that had to be made. Raises PgaError as `write_case` does.
    """
    refuse_place(target)
    try:
        with _parents_of(target) as made:
            is_there = target.exists()
            with draft_folder(target if is_there else target.parent) as stage:
                build(stage)
                if is_there:
                    _move_up(stage, target)
                else:
                    stage.rename(target)
            keep_names(target.parent)
    except OSError as error:
        # Somebody else was quicker: a folder can be taken between a look and a move.
        is_taken = target.is_dir() and any(target.iterdir())
        raise (_taken(target) if is_taken else _failed(target, error)) from None
    return made


def write_files(folder: Path, files: Mapping[str, bytes]) -> None:
    """Write files by their path in a folder that nobody else sees yet."""
    for name, data in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(data)


def refuse_place(target: Path) -> None:
    """Raise PgaError for a place that is not free, or that lies inside another case."""
    try:
        if os.path.lexists(target) and not target.is_dir():
            raise PgaError(f"{target.name} is there already, and is no folder")
        names = [each.name for each in target.iterdir()] if target.is_dir() else []
        # A draft alone is cleared, or found to be somebody's still, when the case is built.
        if not all(map(is_draft, names)):
            raise _cut_short(target) if any(map(is_draft, names)) else _taken(target)
    except OSError as error:
        raise _failed(target, error) from None
    around = case_around(next(each for each in target.parents if each.is_dir()))
    if around is not None:
        raise PgaError(f"{target.name} would lie inside the case {around.name}: name another place")


def is_portable(name: str) -> bool:
    """Say whether a folder can have this name on Windows, as on Linux and macOS."""
    return _NOT_PORTABLE.match(name) is None


def _taken(target: Path) -> PgaError:
    return PgaError(f"{target.name} has something in it already: name a new or an empty folder")


def _cut_short(target: Path) -> PgaError:
    return PgaError(
        f"{target.name} has a part of a new case in it: making it was cut short, or is still"
        " going on. Name another folder, or empty this one first"
    )


def _failed(target: Path, error: OSError) -> PgaError:
    return PgaError(f"cannot make {target.name}: {why(error)}")


@contextmanager
def _parents_of(target: Path) -> Iterator[tuple[Path, ...]]:
    """Make the folders above a place that are missing; take them back if the rest fails."""
    made: list[Path] = []
    try:
        for folder in reversed(target.parents):
            if not folder.is_dir():
                folder.mkdir()
                made.append(folder)
        yield tuple(made)
    except BaseException:
        for folder in reversed(made):
            with suppress(OSError):
                folder.rmdir()
        raise


def _build(stage: Path, texts: CaseTexts) -> None:
    for folder in FOLDERS:
        (stage / folder).mkdir()
    for folder in ("private", REPORTS):
        (stage / folder).mkdir(mode=0o700)
    write_new(stage / KEY_FILE, texts.people, OWNER_ALONE)
    write_new(stage / ".gitignore", texts.gitignore)
    write_files(stage, texts.others)
    write_new(stage / "assessment.md", texts.assessment)


def _move_up(stage: Path, target: Path) -> None:
    """Move everything that was built inside an empty folder up into it, or nothing."""
    if [each.name for each in target.iterdir()] != [stage.name]:
        raise _taken(target)
    names = sorted((each.name for each in stage.iterdir()), key="assessment.md".__eq__)
    moved: list[str] = []
    try:
        for name in names:
            (stage / name).rename(target / name)
            moved.append(name)
    except BaseException:
        for name in moved:
            (target / name).rename(stage / name)
        raise
