"""The folder of a case on disk: where it is, and which notes it holds. Nothing here writes."""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from pgacli.case.files import (
    Refused,
    as_text,
    in_the_cloud,
    is_seen,
    kept_in_cloud,
    names_in,
    why,
)
from pgacli.errors import PgaError

MAX_FOLDERS = 50
REPORTS = "reports"
NOT_READ = ("private", REPORTS, "house", "note-templates")


class Beside(NamedTuple):
    """What stands in a case beside its notes: every folder, and the files that are no notes."""

    folders: list[str]
    files: list[str]


class Found(NamedTuple):
    """A Markdown file of the case, or a thing in its place that is not read."""

    relative: str
    refused: Refused | None = None


def find_case(start: Path) -> Path:
    """Give the case folder at or above `start`. Raises PgaError where there is none.

    What is not there is in no case: in `pga render synopsis` somebody names an edition, and is not
    given the whole of the case around them.
    """
    try:
        here = start.resolve()
        refuse_missing(here, start)
        folder = here if here.is_dir() else here.parent
        if is_seen(folder / "assessment.md"):
            return folder
        for candidate in folder.parents:
            if os.path.lexists(candidate / "assessment.md"):
                return candidate
    except OSError as error:
        raise PgaError(f"cannot look for a case there: {why(error)}") from None
    # Imported here: hardly any command is without a case.
    from pgacli.case.no_case import why_no_case  # noqa: PLC0415

    raise PgaError(why_no_case(folder, start))


def refuse_missing(path: Path, named: Path) -> None:
    """Refuse what is not there, as it was named. Raises OSError where nobody may look."""
    if not is_seen(path):
        raise PgaError(f"there is no {named}: look at how it is spelt")


def case_around(folder: Path) -> Path | None:
    """Give the case folder at or above a folder; None where there is none, or nobody may look."""
    try:
        return find_case(folder)
    except PgaError:
        return None


def markdown_files(root: Path, beside: Beside | None = None) -> Iterator[Found]:
    """Give the Markdown files below a case, in the order of their names.

    Hidden files and the folders of NOT_READ are left alone: they hold no notes. What else there is
    is put down in `beside`.
    """
    return _files_below(root, "", Beside([], []) if beside is None else beside)


def report_names(root: Path) -> list[str]:
    """Give the paths of what lies in reports/, by their names alone."""
    folder = root / REPORTS
    every = () if folder.is_symlink() else names_in(folder)
    return [as_text(f"{REPORTS}/{name}") for name in every if not _is_hidden(name)]


def _files_below(root: Path, folder: str, beside: Beside) -> Iterator[Found]:
    entries = _entries(root, folder)
    if isinstance(entries, Refused):
        yield Found(folder or ".", entries)
        return
    for entry in entries:
        relative = f"{folder}/{entry.name}" if folder else entry.name
        if _is_hidden(entry.name) or _is_not_read(root, relative):
            continue
        is_folder = leads_to_folder(entry)
        if is_folder:
            beside.folders.append(as_text(relative))
        elif not _is_markdown(entry.name):
            beside.files.append(as_text(relative))
            continue
        if as_text(relative) != relative:
            hint = "Give it a name of plain letters."
            yield Found(as_text(relative), Refused("a name that is not text", hint))
        elif is_folder:
            yield from _below(root, entry, relative, beside)
        else:
            yield Found(relative, in_the_cloud("a note") if kept_in_cloud(entry.name) else None)


def _is_markdown(name: str) -> bool:
    """Say whether a file may be a note. A README tells of its folder, and is none."""
    called = (kept_in_cloud(name) or name).casefold()
    return called.endswith(".md") and called != "readme.md"


def _is_hidden(name: str) -> bool:
    """Say whether a program hides a file; a note without a name, or one that is away, is told."""
    # Word leaves `~$…` beside a file that is open.
    is_told = name.casefold() == ".md" or _is_markdown(kept_in_cloud(name))
    return name.startswith((".", "~$")) and not is_told


def _is_not_read(root: Path, relative: str) -> bool:
    """Say whether a folder holds no notes. Where letters have no case, `Private` is `private`."""
    name = relative.casefold()
    if name not in NOT_READ:
        return False
    try:
        return name == relative or (root / relative).samefile(root / name)
    except OSError:
        return False


def _below(root: Path, entry: "os.DirEntry[str]", relative: str, beside: Beside) -> Iterator[Found]:
    """Give what a folder of a case holds, and what is amiss with the folder itself."""
    if entry.is_symlink():
        hint = "Move the folder itself here."
        yield Found(relative, Refused("a folder that is a link", hint))
        return
    if "/" in relative and relative.casefold().endswith(".md"):
        hint = "Put the note itself in its place; what the folder holds is read as other notes."
        yield Found(relative, Refused("a folder with the name of a note", hint))
    yield from _files_below(root, relative, beside)


def _entries(root: Path, folder: str) -> "list[os.DirEntry[str]] | Refused":
    """Give what a folder holds, in the order of names, or why it is not opened."""
    if folder.count("/") >= MAX_FOLDERS:
        return Refused(f"folders within more than {MAX_FOLDERS} folders", "Take levels out.")
    try:
        with os.scandir(root / folder) as entries:
            return sorted(entries, key=lambda entry: entry.name)
    except OSError as error:
        return Refused(f"the folder cannot be opened: {why(error)}", "Check who may read it.")


def leads_to_folder(entry: "os.DirEntry[str]") -> bool:
    """Say whether an entry is a folder, or a link to one."""
    try:
        return entry.is_dir()
    except OSError:  # a link that leads round in a circle
        return False
