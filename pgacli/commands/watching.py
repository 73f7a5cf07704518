"""Checking a case again whenever one of its files is saved."""

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

from pgacli.screen import behind

# Seconds between looks at the folder: a look takes a fortieth of that for a hundred notes.
PAUSE = 0.04
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
    for folder, folders, files in os.walk(root):
        folders[:] = [name for name in folders if not name.startswith(".") and name != "reports"]
        for name in files:
            path = Path(folder, name)
            try:
                status = path.stat()
            except OSError:
                continue
            found[str(path)] = (status.st_mtime_ns, status.st_size)
    return found
