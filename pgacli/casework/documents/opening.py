"""The document that somebody wants to import, opened once, read whole and never changed.

Its name and its path stand in no message: people name such files after the child.
"""

import os
import stat
from collections.abc import Callable, Mapping
from pathlib import Path

from pgacli.case.files import why
from pgacli.casework.documents.document import Document
from pgacli.casework.documents.mail import read_mail
from pgacli.casework.documents.plain_text import read_markdown, read_plain_text
from pgacli.casework.documents.word_file import read_word
from pgacli.errors import PgaError

MAX_BYTES = 25_000_000
_ELSEWHERE = {
    ".doc": "save it in Word as .docx first",
    ".docm": "save it in Word as .docx first, without macros",
    ".odt": "save it as .docx first",
    ".rtf": "save it as .docx first",
    ".msg": "save the message as .eml first, or copy its words into a .txt file",
    ".pdf": "copy its words into a .txt file first",
    ".html": "copy its words into a .txt file first",
}
READERS: Mapping[str, Callable[[bytes], Document]] = {
    ".docx": read_word,
    ".eml": read_mail,
    ".md": read_markdown,
    ".markdown": read_markdown,
    ".txt": read_plain_text,
}


def read_document(path: Path) -> Document:
    """Read a document of any kind that can be imported. Raises PgaError where it cannot be."""
    suffix = path.suffix.casefold()
    if suffix not in READERS:
        what = _ELSEWHERE.get(suffix, "what can be imported is .docx, .eml, .txt and .md")
        raise PgaError(f"this kind of file cannot be imported: {what}")
    return READERS[suffix](_bytes_of(path))


def _bytes_of(path: Path) -> bytes:
    try:
        # Opened without waiting: a named pipe would hold the program for ever.
        flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
        handle = os.open(path, flags)
        with os.fdopen(handle, "rb") as file:
            status = os.fstat(file.fileno())
            if not stat.S_ISREG(status.st_mode):
                raise PgaError("what is to be imported is no file")
            data = file.read(MAX_BYTES + 1)
    except (OSError, ValueError) as error:
        reason = why(error) if isinstance(error, OSError) else "its name is none"
        raise PgaError(f"the file to import cannot be opened: {reason}") from None
    if len(data) > MAX_BYTES:
        raise PgaError(f"the file to import is larger than {MAX_BYTES // 1_000_000} MB")
    return data
