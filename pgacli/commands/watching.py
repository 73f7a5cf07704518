"""Checking a case again whenever one of its files is saved."""

import os
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

from pgacli.screen import behind

# Seconds between looks at the folder: a look takes a fiftieth of that for a hundred notes.
PAUSE = 0.025
CLEAR = "\x1b[2J\x1b[H"


def watch_case(root: Path, look: Callable[[], None], *, is_page: bool = False) -> None:
    """Call `look` now and at each save below `root`, until Ctrl+C.

    `is_page`: on a terminal, each look begins on an empty screen. The two lines around a look tell
    an editor where its flags begin and end.
    """
    seen: dict[str, tuple[int, int]] = {}
    try:
        while True:
            now = _saved(root)
            if now != seen:
                seen = now
                behind(sys.stdout).write(CLEAR if is_page else "")
                sys.stdout.write("Checking …\n")
                look()
                sys.stdout.write("Waiting for the next save; Ctrl+C ends.\n")
                sys.stdout.flush()
            time.sleep(PAUSE)
    except KeyboardInterrupt:
        sys.stdout.write("\n")


def _saved(root: Path) -> dict[str, tuple[int, int]]:
    """Give the time and size of every file that a check reads; reports are not among them."""
    found: dict[str, tuple[int, int]] = {}
    for entry in _files(str(root)):
        # A file may go between two looks, as when an editor puts another in its place.
        with suppress(OSError):
            status = entry.stat()
            found[entry.path] = (status.st_mtime_ns, status.st_size)
    return found


def _files(folder: str) -> "Iterator[os.DirEntry[str]]":
    try:
        with os.scandir(folder) as entries:
            every = list(entries)
    except OSError:
        return
    for entry in every:
        if not entry.is_dir(follow_symlinks=False):
            yield entry
        elif not entry.name.startswith(".") and entry.name != "reports":
            yield from _files(entry.path)
