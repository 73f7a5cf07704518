"""Where the people key lies open: to git, to others on this machine, or in a copy of it."""

import os
import re
import stat
from collections.abc import Iterator
from pathlib import Path

from pgacli.case.copies import original_of
from pgacli.case.key.copies import KeyCopy, copies_of_key, words_of_key
from pgacli.case.key.git_index import is_tracked
from pgacli.case.key.people import KEY_FILE, KEY_FILES, SEALED_FILE, LoadedKey
from pgacli.case.places import Place, Problem

_PRIVATE = "private/"
# Vim and Emacs keep these beside a file for as long as it is being edited.
_EDITED_NOW = re.compile(r"\..*\.sw[a-p]x?|#.*#")


def exposures(root: Path, key: LoadedKey, notes: set[str]) -> Iterator[Problem]:
    """Say where the people key of a case lies open. The `notes` are searched for names anyway."""
    there = [name for name in KEY_FILES if os.path.lexists(root / name)]
    for name in there:
        yield from _open_to_others(root, name)
    if len(there) > 1:
        hint = "When you have done with it, run `pga key seal`."
        yield _exposed(KEY_FILE, "the people key lies open beside the sealed one", hint)
    words = words_of_key(key.text, key.people.entries)
    for copy in copies_of_key(root, words, {*KEY_FILES, "assessment.md", *notes}):
        said = _inside(root, copy) if copy.path.startswith(_PRIVATE) else _outside(copy)
        if said:
            yield _exposed(copy.path, *said, copy.line)


def _open_to_others(root: Path, name: str) -> Iterator[Problem]:
    """Say what is wrong with where the key itself stands. A sealed one may be read by anybody."""
    if is_tracked(root / name):
        hint = f"Run `git rm --cached {name}`, and ask who has a copy of the history."
        yield _exposed(name, "the people key is tracked by git", hint)
    if name == KEY_FILE and is_open_to_others(root / name):
        hint = f"Run `chmod 600 {name}`, so that only you can read it."
        yield _exposed(name, "the people key can be read by others", hint)


def _exposed(name: str, message: str, hint: str, line: int = 0) -> Problem:
    return Problem("privacy.exposed-key", Place(name, line or 1), message, hint)


def _outside(copy: KeyCopy) -> tuple[str, str]:
    if copy.line:
        hint = "Take them out, or delete the file. Codes alone stand outside private/."
        return "lines of the people key stand here, outside private/", hint
    hint = f"Delete the copy. If there is no other, its place is {KEY_FILE}."
    return "a copy of the people key stands outside private/", hint


def _inside(root: Path, copy: KeyCopy) -> tuple[str, str] | None:
    """Say what is wrong with a copy beside the key. A sealed one may lie there as a reserve."""
    name = copy.path.rpartition("/")[2]
    if not copy.line and ".age" in name.casefold():
        return None
    hint = "Keep every name in one of them, and delete the other."
    if is_open_to_others(root / copy.path):
        return "a copy of the people key can be read by others", hint
    if not os.path.lexists(root / KEY_FILE):
        if not os.path.lexists(root / SEALED_FILE):
            return None
        hint = "Delete it: whoever has the folder has the names."
        return "a copy of the people key lies open beside the sealed one", hint
    # Of the copies that synced drives make, another rule says already that they are not read.
    if _EDITED_NOW.fullmatch(name) or copy.path.replace(name, original_of(name)) in KEY_FILES:
        return None
    return "a second copy of the people key lies here, and sealing the key would leave it", hint


def is_open_to_others(path: Path) -> bool:
    """Say whether others on this machine can read a file, where the disk knows owners."""
    try:
        return os.name == "posix" and bool(path.stat().st_mode & (stat.S_IRGRP | stat.S_IROTH))
    except OSError:
        return False
