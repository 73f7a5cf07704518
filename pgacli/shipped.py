"""The folders that travel with the program: `templates` and `examples`.

They stand beside the package in a copy of the repository, and inside it once it is installed.
"""

import shutil
from pathlib import Path

from pgacli.errors import PgaError

_PACKAGE = Path(__file__).parent

# A reader of the repository may have tried an example where it stands.
_NOT_COPIED = ("private", "reports")


def shipped_folder(name: str) -> Path:
    """Give the shipped folder of a name. Raises PgaError where this copy of pga has lost it."""
    for folder in (_PACKAGE / name, _PACKAGE.parent / name):
        if folder.is_dir():
            return folder
    raise PgaError(f"this copy of pga has no folder {name}: install it again")


def copy_example(name: str, target: Path) -> None:
    """Copy an example into an empty folder."""
    source = shipped_folder("examples") / name
    for path in sorted(source.rglob("*")):
        relative = path.relative_to(source)
        if path.is_file() and relative.parts[0] not in _NOT_COPIED:
            copy = target / relative
            copy.parent.mkdir(parents=True, exist_ok=True)
            # The bytes alone: an installed example may be read-only, and the copy is to be edited.
            shutil.copyfile(path, copy)
