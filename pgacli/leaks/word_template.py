"""The words of a council's own Word file, which nobody looked at: it may be damaged, or a trap."""

import struct
import zipfile
import zlib
from io import BytesIO

from pgacli.leaks.part import Part

MOST_UNPACKED = 50_000_000
# Of letters and marks a letterhead has little; its pictures may be large.
MOST_MARKED = 10_000_000
_PACKED_AS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_DAMAGE = (
    *(zipfile.BadZipFile, zlib.error, struct.error, OSError, EOFError),
    *(ValueError, LookupError, RuntimeError, MemoryError),
)


def words_of_word(data: bytes) -> tuple[Part, ...] | None:
    """Give what a Word file says, what Word hides too; None where that cannot be had."""
    try:
        from pgacli.leaks.readback import read_back  # noqa: PLC0415 - lxml comes with an extra

        _unpacked_size(data, MOST_UNPACKED)
        return read_back(data, "docx")
    except (ImportError, *_DAMAGE):
        return None


def _unpacked_size(data: bytes, most: int) -> int:
    """Give how large a Word file is with all that is packed in it. Raises ValueError for a trap."""
    with zipfile.ZipFile(BytesIO(data)) as file:
        entries = file.infolist()
        size = sum(each.file_size for each in entries)
        texts = (each for each in entries if each.filename.endswith((".xml", ".rels")))
        marked = sum(each.file_size for each in texts)
        is_odd = any(each.compress_type not in _PACKED_AS for each in entries)
        if size > most or marked > MOST_MARKED or is_odd:
            raise ValueError("too large")
        for each in entries:
            part = file.read(each)
            if zipfile.is_zipfile(BytesIO(part)):
                size += _unpacked_size(part, most - size)
    return size
