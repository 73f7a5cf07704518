"""What `pga check` was asked to look at: a case, or some notes of one."""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from pgacli.case.files import as_text, why
from pgacli.case.folder import case_around, find_case, markdown_files, refuse_missing
from pgacli.case.ids import is_id
from pgacli.case.note_file import kind_and_id
from pgacli.case.notes import FOLDERS
from pgacli.errors import PgaError


class Target(NamedTuple):
    """A case, and the notes in it to report on; all of them where none is named."""

    root: Path
    only: frozenset[str] = frozenset()


def target_of(paths: list[Path] | None) -> Target:
    """Find the case of the paths. Raises PgaError where they are of two cases, or of none."""
    if not paths:
        return Target(find_case(Path()))
    paths = [each for path in paths for each in _there(path)]
    # A note that is a link belongs to the case that it stands in, wherever it leads.
    roots = {find_case(path if path.is_dir() else path.parent) for path in paths}
    if len(roots) > 1:
        raise PgaError("these notes belong to more than one case: check one case at a time")
    root = roots.pop()
    if any(path.resolve() == root for path in paths):
        return Target(root)
    return Target(root, frozenset(_named(paths, root)))


def _there(path: Path) -> list[Path]:
    """Give what was named; of the case around us, an id such as F2 names a note too."""
    try:
        refuse_missing(path, path)
    except PgaError:
        found = list(_with_id(str(path)))
        if not found:
            raise
        return found
    except OSError as error:
        raise PgaError(f"cannot look for what was named: {why(error)}") from None
    return [path]


def _with_id(word: str) -> Iterator[Path]:
    """Give the notes with an id; where two have it by a slip, both."""
    root = case_around(Path()) if is_id(word) else None
    if root is not None:
        for found in markdown_files(root):
            folder = found.relative.partition("/")[0]
            is_note = folder == "assessment.md" or folder in FOLDERS
            if is_note and kind_and_id(found.relative)[1] == word.upper():
                yield root / found.relative


def _named(paths: list[Path], root: Path) -> set[str]:
    """Give the notes that were named; a folder in a case means the notes in it."""
    names: set[str] = set()
    for path in paths:
        if path.is_dir():
            names |= {_relative(note, root) for note in path.rglob("*.md")}
        else:
            names.add(_relative(path, root))
    return names


def _relative(path: Path, root: Path) -> str:
    own = path.parent.resolve() / path.name if path.is_symlink() else path.resolve()
    return as_text(own.relative_to(root).as_posix())
