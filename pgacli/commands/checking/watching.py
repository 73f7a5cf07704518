"""Checking a case again whenever one of its files is saved."""

import os
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path

from pgacli.case.folder import REPORTS
from pgacli.case.frameworks import framework_files
from pgacli.case.house import ACRONYMS_FILE, WORDS_FILE
from pgacli.commands.telling.sentences import tell_beside
from pgacli.errors import PgaError
from pgacli.screen import behind

# Seconds between looks at the folder: a look takes a fiftieth of that for a hundred notes.
PAUSE = 0.025
CLEAR = "\x1b[2J\x1b[H"

# Of a file by its path: when it was saved, and its size.
_Times = dict[str, tuple[int, int]]


def watch_case(
    root: Path,
    look: Callable[[], Sequence[Path]],
    *,
    is_page: bool = False,
    is_data: bool = False,
) -> None:
    """Call `look` now and at each save below `root` or in one of its houses, until Ctrl+C.

    `look` gives the folders of the houses. `is_page`: on a terminal, each look begins on an empty
    screen. The two lines around a look tell an editor where its flags begin and end; where a look
    gives data, nothing else stands on standard output.
    """
    around = sys.stderr if is_data else sys.stdout
    seen: _Times | None = None
    houses: Sequence[Path] = ()
    try:
        while True:
            now = _saved(root, houses)
            if now != seen:
                behind(sys.stdout).write(CLEAR if is_page else "")
                around.write("Checking …\n")
                try:
                    houses = look()
                except PgaError as error:
                    if seen is None:
                        raise
                    # An editor may move a note away for a moment, to put another in its place.
                    tell_beside(str(error))
                # What was there before the look, so that a save during it is seen; and the files of
                # a house that only the look has found.
                seen = _saved_in(houses) | now
                around.write("Waiting for the next save; Ctrl+C ends.\n")
                around.flush()
                sys.stdout.flush()
            time.sleep(PAUSE)
    except KeyboardInterrupt:
        around.write("\n")


def _saved(root: Path, houses: Sequence[Path]) -> _Times:
    """Give the time and size of every file that a check reads; reports are not among them."""
    found: _Times = {}
    for entry in _files(str(root)):
        # A file may go between two looks, as when an editor puts another in its place.
        with suppress(OSError):
            status = entry.stat()
            found[entry.path] = (status.st_mtime_ns, status.st_size)
    return found | _saved_in(houses)


def _saved_in(houses: Sequence[Path]) -> _Times:
    """Give the time and size of the files of houses, which may lie outside the case."""
    found: _Times = {}
    for house in houses:
        for name in (WORDS_FILE, ACRONYMS_FILE, *framework_files(house)):
            with suppress(OSError):
                status = (house / name).stat()
                found[str(house / name)] = (status.st_mtime_ns, status.st_size)
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
        elif not entry.name.startswith(".") and entry.name != REPORTS:
            yield from _files(entry.path)
