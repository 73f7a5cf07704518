"""Drafts: hidden files that hold what is being written, until every byte is safe.

A draft is locked while its run lives, and the system lets go of the lock however that run ends. So
one that nobody holds was left behind by a run that was killed. It may hold words that have been
taken out of the case since: whoever writes beside it next takes it away.
"""

import os
import re
import secrets
import shutil
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

if sys.platform != "win32":
    import fcntl

# Where the disk or the system knows no locks, age tells: no run writes for an hour.
HOUR = 3600
_NAME = re.compile(r"\.(?:pga-)?(?:[0-9a-f]{8}|[A-Z][0-9]+)\.new")


def new_name() -> str:
    """Give a name for a draft that no other draft has."""
    return f".{secrets.token_hex(4)}.new"


def is_draft(name: str) -> bool:
    """Say whether a file or folder of this name is a draft, in use or left behind."""
    return bool(_NAME.fullmatch(name))


@contextmanager
def draft(path: Path, data: bytes, mode: int) -> Iterator[Path]:
    """Give a new hidden file that holds the data, safe on disk; it is gone afterwards.

    Raises FileExistsError where another run holds that draft.
    """
    clear_drafts(path.parent)
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    handle = _held(path, lambda: os.open(path, flags, mode))
    own = os.fstat(handle)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
            if sys.platform == "win32":
                file.close()  # an open file cannot be given another name there
            yield path
    finally:
        # Renamed already, its name may have gone to another run.
        if _is_at(path, own):
            path.unlink(missing_ok=True)


@contextmanager
def draft_folder(home: Path) -> Iterator[Path]:
    """Give a new hidden folder to build in; what is still there afterwards is removed."""
    clear_drafts(home)
    path = home / f".pga-{secrets.token_hex(4)}.new"
    handle = None
    try:
        if sys.platform == "win32":
            path.mkdir()
        else:
            handle = _held(path, lambda: _made_folder(path))
        yield path
    finally:
        shutil.rmtree(path, ignore_errors=True)
        if handle is not None:
            os.close(handle)


def clear_drafts(folder: Path, first: Callable[[str], None] = lambda _name: None) -> None:
    """Take away the drafts in a folder that a killed run left behind; what cannot go, stays.

    `first` is told the name of each before it goes, and while no other run can have it.
    """
    with suppress(OSError):
        for path in [each for each in folder.iterdir() if is_draft(each.name)]:
            with suppress(OSError):
                _clear(path, first)


def _held(path: Path, make: Callable[[], int]) -> int:
    """Make a draft and lock it. Between the two, another run may take it for one left behind."""
    while True:
        handle = make()
        with suppress(OSError):
            if sys.platform != "win32":
                fcntl.flock(handle, fcntl.LOCK_EX)
        if _is_at(path, os.fstat(handle)):
            return handle
        os.close(handle)


def _made_folder(path: Path) -> int:
    while True:
        path.mkdir()
        with suppress(FileNotFoundError):  # another run took it for one left behind
            return os.open(path, os.O_RDONLY)


def _clear(path: Path, first: Callable[[str], None]) -> None:
    if sys.platform == "win32":
        if _is_old(path.lstat()):
            first(path.name)
            _remove(path)
        return
    handle = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK)
    try:
        status = os.fstat(handle)
        if _is_let_go(handle, status) and _is_at(path, status):
            first(path.name)
            _remove(path)
    finally:
        os.close(handle)


def _is_let_go(handle: int, status: os.stat_result) -> bool:
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except OSError:
        return _is_old(status)
    return True


def _is_old(status: os.stat_result) -> bool:
    return time.time() - status.st_mtime > HOUR


def _is_at(path: Path, status: os.stat_result) -> bool:
    """Say whether a path still leads to the file that was opened."""
    try:
        return os.path.samestat(path.lstat(), status)
    except OSError:
        return False


def _remove(path: Path) -> None:
    if path.is_dir():
        shutil.rmtree(path)
    else:
        path.unlink()
