"""What git tracks, read from its index as bytes.

Asking git itself could run what a hostile repository configures.
"""

import os
from pathlib import Path
from typing import BinaryIO

from pgacli.case.files import Refused, read_bytes

_SAYS_WHERE = b"gitdir: "
_LONGEST_PATH = 4096
# An index of a large repository has more bytes than a case may take.
_AT_ONCE = 1 << 20
# A path to another computer: looking there would be a call over the network.
_FAR = (b"//", b"\\\\")


def is_tracked(path: Path) -> bool:
    """Say whether the index of a repository around a file names it."""
    whole = path.resolve()
    for folder in whole.parents:
        index = _index_of(folder)
        if index and _names(index, whole.relative_to(folder).as_posix().encode()):
            return True
    return False


def _index_of(folder: Path) -> Path | None:
    """Give the index of the repository, the worktree or the submodule that begins in a folder."""
    git = folder / ".git"
    if git.is_file():
        return _index_elsewhere(folder)
    index = git / "index"
    return index if index.is_file() else None


def _index_elsewhere(folder: Path) -> Path | None:
    """Give the index of a worktree or a submodule, whose `.git` is a line that says where it is.

    Anybody may have written that line. So nothing is read there but a file that is an index.
    """
    said = read_bytes(folder, ".git")
    if isinstance(said, Refused) or not said.startswith(_SAYS_WHERE):
        return None
    named = said.removeprefix(_SAYS_WHERE).rstrip(b"\r\n")
    if named.startswith(_FAR) or b"\0" in named or len(named) > _LONGEST_PATH:
        return None
    index = folder / os.fsdecode(named) / "index"
    try:
        return index if index.is_file() and not index.is_symlink() else None
    except OSError:  # no path of this system
        return None


def _names(index: Path, relative: bytes) -> bool:
    try:
        with index.open("rb") as file:
            if file.read(4) != b"DIRC":
                return False
            # Version 4 keeps only the end of a path that begins as the one before it.
            is_shortened = file.read(4) == b"\x00\x00\x00\x04"
            wanted = relative.rpartition(b"/")[2] if is_shortened else relative
            return _holds(file, wanted + b"\x00")
    except OSError:
        return False


def _holds(file: BinaryIO, wanted: bytes) -> bool:
    """Say whether some bytes stand in a file, read piece by piece."""
    seen = b""
    while piece := file.read(_AT_ONCE):
        seen = seen[-len(wanted) :] + piece
        if wanted in seen:
            return True
    return False
