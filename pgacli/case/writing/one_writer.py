"""Only one run at a time changes the notes of a case, from reading them to the last replacement.

Between reading a note and replacing it, another run could save it too, and one of the two changes
would be lost. So both are done under a lock on the case, which the system releases however a run
ends: no file stays in the case. On a disk without locks there is none.
"""

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from pgacli.case.writing.drafts import clear_drafts
from pgacli.errors import PgaError

if sys.platform != "win32":
    import fcntl

# What is done under the lock takes a moment; longer than this, and a run hangs or was stopped.
MOST_SECONDS = 5.0
_PAUSE = 0.02
# On Windows alone, and named as a draft is: what a power cut leaves of it is taken away as one.
_MARK = ".10c4ed00.new"
_own: set[str] = set()


@contextmanager
def one_writer(root: Path) -> Iterator[None]:
    """Hold the case; within it, this run may ask again. Raises PgaError where another run hangs."""
    case = os.path.realpath(root)
    if case in _own:
        yield
        return
    handle = _taken(root)
    _own.add(case)
    try:
        yield
    finally:
        _own.discard(case)
        if handle is not None:
            if sys.platform == "win32":
                with suppress(OSError):  # while it is ours: later it may be that of another run
                    (root / _MARK).unlink()
            os.close(handle)


def _taken(root: Path) -> int | None:
    """Wait for the lock and give what holds it, or nothing where there are no locks."""
    until = time.monotonic() + MOST_SECONDS
    while True:
        try:
            return _marked(root) if sys.platform == "win32" else _locked(root)
        except BlockingIOError:
            if time.monotonic() > until:
                raise PgaError(
                    "another run of pga is changing this case, and has not ended; nothing was"
                    " changed. Try again."
                ) from None
        except PermissionError:
            # Windows says so too of a mark that is just going; a folder of others stays so.
            if time.monotonic() > until:
                return None
        time.sleep(_PAUSE)


def _locked(root: Path) -> int | None:
    """Lock the folder of the case itself. Raises BlockingIOError where another run holds it."""
    try:
        handle = os.open(root, os.O_RDONLY)
    except OSError:
        return None
    try:
        if sys.platform != "win32":
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        os.close(handle)
        raise
    except OSError:  # a disk without locks
        os.close(handle)
        return None
    return handle


def _marked(root: Path) -> int | None:
    """Make a file that only one run can make: Windows locks no folder, and a note must be free.

    The system takes it away when its run ends. Raises BlockingIOError where another made it.
    """
    flags = os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_TEMPORARY", 0)
    try:
        return os.open(root / _MARK, flags)
    except FileExistsError:
        clear_drafts(root)
        raise BlockingIOError from None
    except PermissionError:
        raise
    except OSError:
        return None
