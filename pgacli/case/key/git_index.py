"""What git tracks, read from its index as bytes.

Asking git itself could run what a hostile repository configures.
"""

import os
from pathlib import Path

from pgacli.case.files import Refused, read_bytes
from pgacli.case.key.git_entries import LONGEST_PATH, is_listed

_SAYS_WHERE = b"gitdir: "
# A path to another computer: looking there would be a call over the network.
_FAR = (b"//", b"\\\\")


def is_tracked(path: Path) -> bool:
    """Say whether the index of a repository around a file names it."""
    whole = path.resolve()
    for folder in whole.parents:
        index = _index_of(folder)
        # As the disk has it: a folder's name may be no text.
        if index and is_listed(index, os.fsencode(whole.relative_to(folder).as_posix())):
            return True
    return False


def _index_of(folder: Path) -> Path | None:
    """Give the index of the repository, the worktree or the submodule that begins in a folder."""
    git = folder / ".git"
    # `os.path.isfile` says no, too, of what may not be looked at.
    if os.path.isfile(git):  # noqa: PTH113
        return _index_elsewhere(folder)
    index = git / "index"
    return index if os.path.isfile(index) else None  # noqa: PTH113


def _index_elsewhere(folder: Path) -> Path | None:
    """Give the index of a worktree or a submodule, whose `.git` is a line that says where it is.

    Anybody may have written that line. So nothing is read there but a file that is an index.
    """
    said = read_bytes(folder, ".git")
    if isinstance(said, Refused) or not said.startswith(_SAYS_WHERE):
        return None
    named = said.removeprefix(_SAYS_WHERE).rstrip(b"\r\n")
    if named.startswith(_FAR) or b"\0" in named or len(named) > LONGEST_PATH:
        return None
    index = folder / os.fsdecode(named) / "index"
    try:
        return index if index.is_file() and not index.is_symlink() else None
    except OSError:  # no path of this system
        return None
