"""A file that somebody names, opened once, read whole and never changed.

Its name and its path stand in no message: people name such files after the child.
"""

import os
import stat
from pathlib import Path

from pgacli.case.files import why
from pgacli.errors import PgaError


def bytes_of(path: Path, what: str, most: int) -> bytes:
    """Give what a file holds, up to `most` bytes. `what` says in words which file it is.

    Raises PgaError where it is larger, is no file, or cannot be opened.
    """
    try:
        # Opened without waiting: a named pipe would hold the program for ever.
        flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
        handle = os.open(path, flags)
        with os.fdopen(handle, "rb") as file:
            if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
                raise PgaError(f"{what} is no file")
            data = file.read(most + 1)
    except (OSError, ValueError) as error:
        reason = why(error) if isinstance(error, OSError) else "its name is none"
        raise PgaError(f"{what} cannot be opened: {reason}") from None
    if len(data) > most:
        raise PgaError(f"{what} is larger than {most // 1_000_000} MB")
    return data
