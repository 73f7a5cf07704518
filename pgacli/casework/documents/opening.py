"""The document that somebody wants to import, read by its kind."""

from collections.abc import Callable, Mapping
from pathlib import Path

from pgacli.casework.documents.document import Document
from pgacli.casework.documents.mail import read_mail
from pgacli.casework.documents.plain_text import read_markdown, read_plain_text
from pgacli.casework.documents.whole_file import bytes_of
from pgacli.casework.documents.word_file import read_word
from pgacli.errors import PgaError

MAX_BYTES = 25_000_000
# What to do with files of other kinds.
ELSEWHERE = {
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
        what = ELSEWHERE.get(suffix, "what can be imported is .docx, .eml, .txt and .md")
        raise PgaError(f"this kind of file cannot be imported: {what}")
    return READERS[suffix](bytes_of(path, "the file to import", MAX_BYTES))
