"""The files of a case on disk: which there are, and the text of one. Nothing here writes."""

import os
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from pgacli.case.places import UNREADABLE, Place, Problem
from pgacli.errors import PgaError

MAX_BYTES = 2_000_000
MAX_FOLDERS = 50
NOT_READ = ("private", "reports", "house", "note-templates")


class Refused(NamedTuple):
    """Why a file is not read, and what to do."""

    why: str
    hint: str
    line: int = 1

    def said_of(self, what: str) -> str:
        """Give it as a sentence about a file, such as `the identity file is not a regular file`."""
        return f"{what} {self.why}" if self.why.startswith("cannot") else f"{what} is {self.why}"

    def problem(self, path: str) -> Problem:
        """Give it as the problem of a file that cannot be read."""
        return Problem(UNREADABLE, Place(path, self.line), self.why, self.hint)


class Beside(NamedTuple):
    """What stands in a case beside its notes: every folder, and the files that are no notes."""

    folders: list[str]
    files: list[str]


class Found(NamedTuple):
    """A Markdown file of the case, or a thing in its place that is not read."""

    relative: str
    refused: Refused | None = None


def find_case(start: Path) -> Path:
    """Give the case folder at or above `start`. Raises PgaError where there is none."""
    try:
        here = start.resolve()
        folder = here if here.is_dir() else here.parent
        if _is_case(folder):
            return folder
        for candidate in folder.parents:
            if os.path.lexists(candidate / "assessment.md"):
                return candidate
    except OSError as error:
        raise PgaError(f"cannot look for a case there: {why(error)}") from None
    # Imported here: hardly any command is without a case.
    from pgacli.case.no_case import why_no_case  # noqa: PLC0415

    raise PgaError(why_no_case(folder, start))


def case_around(folder: Path) -> Path | None:
    """Give the case folder at or above a folder; None where there is none, or nobody may look."""
    try:
        return find_case(folder)
    except PgaError:
        return None


def _is_case(folder: Path) -> bool:
    """Say whether a folder is a case. Raises OSError where nobody may look into it."""
    try:
        (folder / "assessment.md").lstat()
    except (FileNotFoundError, NotADirectoryError):
        return False
    return True


def kept_in_cloud(name: str) -> str:
    """Give the name of a file that a Mac has taken off the disk to make room; else nothing.

    Of F3-a.md it leaves `.F3-a.md.icloud`.
    """
    is_left = name.startswith(".") and name.endswith(".icloud")
    return name[1:].removesuffix(".icloud") if is_left else ""


def in_the_cloud(what: str) -> Refused:
    """Say that a file is not on this computer."""
    hint = "Open its folder, and have it downloaded."
    return Refused(f"{what} that is not on this computer: iCloud keeps it", hint)


def markdown_files(root: Path, beside: Beside | None = None) -> Iterator[Found]:
    """Give the Markdown files below a case, in the order of their names.

    Hidden files and the folders of NOT_READ are left alone: they hold no notes. What else there is
    is put down in `beside`.
    """
    return _files_below(root, "", Beside([], []) if beside is None else beside)


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


def names_in(folder: Path) -> list[str]:
    """Give the names of what a folder holds, in order; none of one that cannot be opened."""
    try:
        return sorted(each.name for each in folder.iterdir())
    except OSError:
        return []


def may_be_there(path: Path) -> bool:
    """Say whether a file is there, or may be: a folder that nobody may look into may hold it."""
    try:
        path.lstat()
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError:
        return True
    return True


def as_text(name: str) -> str:
    """Give a name with `?` for what is no letter of any script: a disk may have such bytes."""
    return name.encode("utf-8", "replace").decode("utf-8")


def leads_to_folder(entry: "os.DirEntry[str]") -> bool:
    """Say whether an entry is a folder, or a link to one."""
    try:
        return entry.is_dir()
    except OSError:  # a link that leads round in a circle
        return False


def read_text(root: Path, relative: str) -> str | Refused:
    """Give the text of a file of the case, or why it cannot be read."""
    data = read_bytes(root, relative)
    return data if isinstance(data, Refused) else decoded(data)


def _too_large(most: int) -> Refused:
    return Refused(f"larger than {most:,} bytes", "Keep pictures and long records elsewhere.")


def read_bytes(root: Path, relative: str, most: int = MAX_BYTES) -> bytes | Refused:
    """Give the bytes of a file of the case, or why they cannot be read."""
    path = os.path.join(root, relative)
    try:
        # The folder too: no walk has looked at house/ and private/.
        is_link = os.path.islink(path) or os.path.islink(os.path.dirname(path))
        if is_link and not _leads_inside(path, root):
            return Refused("a link that leads out of the case", "Copy the file into the case.")
        handle = os.open(path, _READING)
        try:
            return _read_open(handle, most)
        finally:
            os.close(handle)
    except OSError as error:
        return Refused(f"cannot be opened: {why(error)}", "Check the link and who may read it.")


# Opened without waiting: a named pipe would hold the program for ever.
_READING = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)


def _read_open(handle: int, most: int) -> bytes | Refused:
    status = os.fstat(handle)
    if not stat.S_ISREG(status.st_mode):
        return Refused("not a regular file", "Put a text file in its place.")
    if status.st_size > most:
        return _too_large(most)
    # Its size first, then whatever was written to it since. To ask at once for the most that is
    # allowed would reserve that much memory for each note.
    data = os.read(handle, status.st_size + 1)
    while len(data) != status.st_size and (more := os.read(handle, most + 1 - len(data))):
        data += more
    return data if len(data) <= most else _too_large(most)


def decoded(data: bytes) -> str | Refused:
    """Give bytes as text, or why they are none."""
    hint = "Save the file as UTF-8 text and try again."
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return Refused("saved as UTF-16, not as UTF-8", hint)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        return Refused(f"not UTF-8 text from line {line} on", hint, line)


def _leads_inside(path: str, root: Path) -> bool:
    return os.path.realpath(path).startswith(os.path.realpath(root) + os.sep)


def why(error: OSError) -> str:
    """Give the reason of a file error without its path, which may hold a name."""
    return (error.strerror or type(error).__name__).lower()
