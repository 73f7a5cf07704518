"""Files that are zips inside (.docx, .odt): judged before they are unpacked, and read in memory.

A small one can unpack to more than any memory holds, so only parts with text in them are opened,
and no more of them than somebody could have written. Nothing that they point at is fetched.
"""

import re
import zipfile
import zlib
from collections.abc import Mapping
from io import BytesIO
from xml.etree import ElementTree
from xml.parsers.expat import ExpatError

from pgacli.casework.documents.document import broken
from pgacli.errors import PgaError

MAX_TEXT_BYTES = 10_000_000
MAX_UNPACKED_BYTES = 200_000_000
MAX_PARTS = 5_000

# What Word itself uses for files of before 2007, and for those with a password.
_OLD_OR_LOCKED = b"\xd0\xcf\x11\xe0"
_TEXT = re.compile(
    r"\A(?:(?:\[Content_Types\]|_rels/|word/(?!media/|fonts/|embeddings/)).*\.(?:xml|rels)"
    r"|(?:content|styles)\.xml)\Z"
)
_DOCTYPE = re.compile(rb"<\0?!\0?(?:D\0?O\0?C\0?T|E\0?N\0?T\0?I)", re.IGNORECASE)
# Each of these was seen to come out of the libraries for a file that is damaged.
DAMAGE = (
    *(zipfile.BadZipFile, zlib.error, ElementTree.ParseError, ExpatError, OSError, EOFError),
    *(LookupError, ValueError, TypeError, AttributeError, AssertionError),
    *(RuntimeError, MemoryError),
)


def unpacked(data: bytes, what: str) -> dict[str, bytes]:
    """Give the parts with text in them, by their names. `what` is the kind of file, in words.

    Raises PgaError for a file that is broken, locked, or too large once it is unpacked.
    """
    if data.startswith(_OLD_OR_LOCKED):
        raise PgaError(
            "this file has a password, or is of an old kind: save it without one, as"
            f" {what} of today"
        )
    try:
        parts = _parts(data)
    except DAMAGE:
        raise broken(what) from None
    if any(_DOCTYPE.search(part) for part in parts.values()):
        raise broken(what)
    return parts


def _parts(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(BytesIO(data)) as file:
        entries = file.infolist()
        text = [each for each in entries if _TEXT.match(each.filename)]
        if (
            len(entries) > MAX_PARTS
            or sum(each.file_size for each in entries) > MAX_UNPACKED_BYTES
            or sum(each.file_size for each in text) > MAX_TEXT_BYTES
        ):
            raise PgaError("this file unpacks to more than a report or an interview note can hold")
        if any(each.flag_bits & 1 for each in entries):
            raise PgaError("this file has a password: save it without one first")
        return {each.filename: file.read(each) for each in text}


def packed(parts: Mapping[str, bytes]) -> bytes:
    """Give parts as a file that a library can read."""
    out = BytesIO()
    with zipfile.ZipFile(out, "w") as file:
        for name, part in parts.items():
            file.writestr(name, part)
    return out.getvalue()
