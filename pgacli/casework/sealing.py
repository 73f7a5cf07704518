"""The people key on disk: sealed, and opened again, so that a run that is killed loses no name.

The sealed file is written under a hidden name, read back, opened and compared before it gets its
own name; only then does the plain one go. A plain copy is never written under another name.
"""

import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from pgacli.case.files import Refused, decoded, may_be_there, read_bytes, why
from pgacli.case.key.people import KEY_FILE, SEALED_FILE, read_people
from pgacli.case.writing.drafts import draft, new_name
from pgacli.case.writing.new_notes import OWNER_ALONE, keep_names, put_new
from pgacli.case.writing.uninterrupted import uninterrupted
from pgacli.errors import PgaError

Reopen = Callable[[bytes], bytes | None]


class Left(NamedTuple):
    """What may be left in plain text: files named like the key, and the key by another name."""

    copies: tuple[str, ...]
    has_other_name: bool


def plain_key(root: Path) -> bytes:
    """Give the plain people key. Raises PgaError where there is none that can be sealed."""
    path = root / KEY_FILE
    if not may_be_there(path):
        if may_be_there(root / SEALED_FILE):
            raise PgaError("the people key is sealed already")
        raise PgaError(f"there is no {KEY_FILE}")
    plain = _read(root, KEY_FILE)
    if path.is_symlink():
        raise PgaError(f"{KEY_FILE} is a link: put the file itself in its place")
    if not plain.strip():
        there = f". Delete it: {SEALED_FILE} is there" if may_be_there(root / SEALED_FILE) else ""
        raise PgaError(f"{KEY_FILE} is empty: there is nothing to seal{there}")
    _, problems = read_people(decoded(plain), KEY_FILE)
    if problems:
        first = problems[0]
        raise PgaError(
            f"{KEY_FILE}, line {first.place.line}: {first.message}. Mend it before it is sealed"
        )
    return plain


def sealed_key(root: Path) -> bytes | None:
    """Give the sealed people key, or nothing. Raises PgaError where it cannot be read."""
    return _read(root, SEALED_FILE) if may_be_there(root / SEALED_FILE) else None


def put_sealed(root: Path, plain: bytes, sealed: bytes, reopen: Reopen, *, over: bool) -> Left:
    """Put the sealed key in its place (`over` an older one), and remove the plain one.

    It has been seen to open by then. Raises PgaError where it does not, or where the plain one was
    saved meanwhile. Ctrl+C stops it before or after the two, and not between them.
    """
    path = root / SEALED_FILE
    try:
        with draft(path.with_name(new_name()), sealed, OWNER_ALONE) as written:
            if reopen(written.read_bytes()) != plain:
                raise PgaError("what was sealed does not open again; nothing was changed")
            with uninterrupted():
                if _read(root, KEY_FILE) != plain:
                    raise PgaError(
                        f"{KEY_FILE} was saved meanwhile; nothing was changed. Try again."
                    )
                _name(written, path, over=over)
                return remove_plain(root)
    except FileExistsError:
        raise PgaError(f"{SEALED_FILE} was made meanwhile; nothing was changed") from None
    except OSError as error:
        raise PgaError(f"cannot write {SEALED_FILE}: {why(error)}") from None


def _name(written: Path, path: Path, *, over: bool) -> None:
    """Give the finished file its name, safe on disk."""
    if over:
        written.replace(path)
        keep_names(path.parent)
    else:
        put_new(written, path)


def remove_plain(root: Path) -> Left:
    """Remove the plain key, and say what plain text may be left. It is overwritten if it can be.

    That is no promise: a disk, a backup or a synced drive may keep what was there before.
    """
    path = root / KEY_FILE
    try:
        with uninterrupted(), path.open("r+b") as file:
            has_other_name = os.fstat(file.fileno()).st_nlink > 1
            with suppress(PermissionError):  # Windows removes no file that is open
                path.unlink()
            if not has_other_name and not os.path.lexists(path):
                # Without a name already, so that a run killed here leaves no spoilt key.
                _overwrite(file.fileno())
        path.unlink(missing_ok=True)
        keep_names(path.parent)
    except OSError as error:
        raise PgaError(
            f"{SEALED_FILE} is made, but {KEY_FILE} cannot be removed: {why(error)}."
            " Delete it yourself."
        ) from None
    return Left(tuple(_copies(path.parent)), has_other_name)


def write_plain(root: Path, plain: bytes) -> None:
    """Write the plain key beside the sealed one, for its owner alone. Raises PgaError if it cannot.

    It is written in its place at once: a hidden draft could be left behind with all the names.
    """
    path = root / KEY_FILE
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    try:
        if is_empty(path):  # all that a run leaves that was killed right below
            path.unlink()
        handle = os.open(path, flags, OWNER_ALONE)
    except OSError as error:
        raise PgaError(f"cannot write {KEY_FILE}: {why(error)}") from None
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(plain)
            file.flush()
            os.fsync(file.fileno())
        keep_names(path.parent)
    except OSError as error:
        with suppress(OSError):
            path.unlink()
        raise PgaError(f"cannot write {KEY_FILE}: {why(error)}") from None


def is_empty(path: Path) -> bool:
    """Say whether a file is there, with nothing in it."""
    return path.is_file() and not path.is_symlink() and path.stat().st_size == 0


def _overwrite(handle: int) -> None:
    with suppress(OSError):
        os.lseek(handle, 0, os.SEEK_SET)
        os.write(handle, b"\0" * os.fstat(handle).st_size)
        os.fsync(handle)


def _read(root: Path, name: str) -> bytes:
    data = read_bytes(root, name)
    if isinstance(data, Refused):
        raise PgaError(data.said_of(name))
    return data


def _copies(folder: Path) -> list[str]:
    """Give files beside the key that are named like it, such as an editor's backup."""
    names = sorted(each.name for each in folder.iterdir())
    own = {Path(KEY_FILE).name, Path(SEALED_FILE).name}
    return [f"private/{name}" for name in names if "people" in name.casefold() and name not in own]
