"""One file of a case on disk: whether it is there, and its text. Nothing here writes."""

import os
import stat
from pathlib import Path
from typing import NamedTuple

from pgacli.case.places import UNREADABLE, Place, Problem

MAX_BYTES = 2_000_000


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


def is_there(path: Path) -> bool:
    """Say whether a file is there, or is kept in the cloud.

    One that is away is told where it is read; passed over, something else would take its place.
    """
    return os.path.lexists(path) or _was_taken_off(path)


def _was_taken_off(path: str | Path) -> bool:
    """Say whether a Mac has taken a file off the disk; `kept_in_cloud` reads what it left."""
    folder, name = os.path.split(path)
    return os.path.lexists(os.path.join(folder, f".{name}.icloud"))


def names_in(folder: Path) -> list[str]:
    """Give the names of what a folder holds, in order; none of one that cannot be opened."""
    try:
        return sorted(each.name for each in folder.iterdir())
    except OSError:
        return []


def is_seen(path: Path) -> bool:
    """Say whether anything stands at a path. Raises OSError where nobody may look."""
    try:
        path.lstat()
    except (FileNotFoundError, NotADirectoryError):
        return False
    return True


def may_be_there(path: Path) -> bool:
    """Say whether a file is there, or may be: a folder that nobody may look into may hold it."""
    try:
        return is_seen(path)
    except OSError:
        return True


def as_text(name: str) -> str:
    """Give a name with `?` for what is no letter of any script: a disk may have such bytes."""
    return name.encode("utf-8", "replace").decode("utf-8")


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
        if isinstance(error, FileNotFoundError) and _was_taken_off(path):
            return in_the_cloud("a file")
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
    if data and not data.strip(b"\0"):
        lost = "A power cut leaves that. Get it back from a backup or the drive's earlier versions."
        return Refused("lost: all of its bytes are zero", lost)
    # Without the mark at its beginning too: no text in UTF-8 begins with such a byte.
    if data[:2] in (b"\xff\xfe", b"\xfe\xff") or b"\0" in data[:2]:
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
