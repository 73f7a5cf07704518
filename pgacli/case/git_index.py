"""What git tracks, read from its index as bytes.

Asking git itself could run what a hostile repository configures.
"""

from pathlib import Path


def is_tracked(path: Path) -> bool:
    """Say whether the index of a repository around a file names it."""
    whole = path.resolve()
    for folder in whole.parents:
        index = folder / ".git" / "index"
        if index.is_file() and _names(index, whole.relative_to(folder).as_posix().encode()):
            return True
    return False


def _names(index: Path, relative: bytes) -> bool:
    try:
        data = index.read_bytes()
    except OSError:
        return False
    # Version 4 keeps only the end of a path that begins as the one before it.
    is_shortened = data[4:8] == b"\x00\x00\x00\x04"
    wanted = relative.rpartition(b"/")[2] if is_shortened else relative
    return wanted + b"\x00" in data
