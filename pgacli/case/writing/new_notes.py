"""New notes on disk: whole or not at all, never over another, and no two of one id.

A note is a draft first (drafts.py), which no reader takes for a note, and gets its own name when
every byte is safe. A run that was killed leaves at most that draft, and the next one takes it away.
"""

import os
import stat
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from pgacli.case.files import why
from pgacli.case.note import Note
from pgacli.case.note_file import kind_and_id
from pgacli.case.writing.drafts import draft, new_name
from pgacli.case.writing.one_writer import one_writer
from pgacli.errors import PgaError

ANYBODY = 0o666  # less what the user's own mask takes away
OWNER_ALONE = 0o600


def write_new(path: Path, content: str | bytes, mode: int = ANYBODY) -> None:
    """Write a file that is not there yet. Raises PgaError where it is, or cannot be written."""
    data = content.encode("utf-8") if isinstance(content, str) else content
    try:
        with draft(path.with_name(new_name()), data, mode) as written:
            put_new(written, path)
    except FileExistsError:
        raise PgaError(f"{path.name} is there already, and nothing is overwritten") from None
    except OSError as error:
        raise PgaError(f"cannot write {path.name}: {why(error)}") from None


def write_next(
    root: Path,
    kind: type[Note],
    text: str,
    name_of: Callable[[str], str],
    after: int = 0,
    first: Callable[[str], None] = lambda _id: None,
) -> Path:
    """Write a note under the next free id of its kind, above `after`, and give its path.

    `name_of` gives the file name for an id. `first` writes what must be there before the note is:
    the id is ours by then, and the note still has no name. Raises PgaError where it cannot be
    written.
    """
    folder = root / kind.folder
    if folder.is_symlink():
        raise PgaError(
            f"{kind.folder}/ is a link, and notes stay in the case: move the folder here"
        )
    number, data = after, text.encode("utf-8")
    try:
        with one_writer(root):  # a renaming takes an id too
            folder.mkdir(exist_ok=True)
            while True:
                number = max(number, *numbers_taken(folder, kind), 0) + 1
                id_ = f"{kind.letter}{number}"
                # Where a disk has no locks, the draft holds the id while it is there, for only one
                # process can make it. A second one that makes it later sees the note of the first.
                own = folder / f".{id_}.new"
                with suppress(FileExistsError), draft(own, data, ANYBODY) as written:
                    if number not in numbers_taken(folder, kind):
                        path = folder / name_of(id_)
                        first(id_)
                        put_new(written, path)
                        return path
    except OSError as error:
        raise PgaError(f"cannot write into {kind.folder}/: {why(error)}") from None


def numbers_taken(folder: Path, kind: type[Note], besides: str = "") -> set[int]:
    """Give the numbers of a kind's ids in its folder, read from the file names but one."""
    names = (each.name for each in folder.iterdir() if each.name != besides)
    found = (kind_and_id(f"{kind.folder}/{name}") for name in names)
    return {int(id_[1:]) for each, id_ in found if each is kind and id_}


def put_new(written: Path, path: Path) -> None:
    """Give a finished draft its own name. Raises FileExistsError where that is taken."""
    try:
        os.link(written, path)
    except FileExistsError:
        raise
    except OSError:
        # A disk without hard links: the name can only be asked for first.
        if os.path.lexists(path):
            raise FileExistsError(path) from None
        written.rename(path)
    else:
        # At once: to make the name safe takes long enough for a run to be killed meanwhile.
        written.unlink(missing_ok=True)
    keep_names(path.parent)


def refuse_to_replace(path: Path) -> None:
    """Raise PgaError where something other than a file stands at a place that is written to.

    A file would take the place of a device or a pipe, and other programs wait at those. Nor does
    one take the place of a link: `/dev/stdout` is one.
    """
    try:
        status = path.lstat()
    except FileNotFoundError:
        return
    except OSError as error:
        raise PgaError(f"cannot write {path}: {why(error)}") from None
    if not stat.S_ISREG(status.st_mode):
        raise PgaError(f"{path} is no ordinary file, and is left alone: name another place")


def keep_names(folder: Path) -> None:
    """Make a new name in a folder safe against a power cut, where the system can."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
