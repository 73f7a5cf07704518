"""Any other PDF, read by pypdf: the text of its pages, and every string that can be reached."""

import logging
from collections.abc import Iterator
from io import BytesIO
from typing import Any

from pypdf import PdfReader
from pypdf.errors import PyPdfError
from pypdf.generic import ByteStringObject, IndirectObject, StreamObject, TextStringObject

from pgacli.leaks.plain_pdf import Told

# Its remarks on a file may hold words of it, and go to the terminal unasked.
logging.getLogger("pypdf").setLevel(logging.CRITICAL)

_NAMED = ("/Type", "/Subtype")


def page_texts(content: bytes) -> list[str] | None:
    """Give the text of each page; nothing where the file cannot be read."""
    try:
        return [page.extract_text() for page in PdfReader(BytesIO(content)).pages]
    except PyPdfError:
        return None


def told_anyhow(content: bytes) -> Told | None:
    """Give what a PDF tells beside its pages; nothing where it cannot be read."""
    try:
        return _told(PdfReader(BytesIO(content)))
    except PyPdfError:
        return None


def _told(reader: PdfReader) -> Told:
    strings: dict[str, None] = {}
    streams: list[str] = []
    for each in _reached(reader):
        if isinstance(each, TextStringObject):
            strings[str(each)] = None
        elif isinstance(each, ByteStringObject):
            strings[str(bytes(each), "latin-1")] = None
        elif isinstance(each, StreamObject) and _is_told(each):
            streams.append(str(each.get_data(), "utf-8", "replace"))
    return Told(tuple(strings), tuple(streams))


def _reached(reader: PdfReader) -> Iterator[Any]:
    """Give everything that can be reached in the file, each once."""
    waiting: list[Any] = [value for key, value in reader.trailer.items() if key != "/ID"]
    seen: set[int] = set()
    while waiting:
        each = waiting.pop()
        if isinstance(each, IndirectObject):
            if each.idnum not in seen:
                seen.add(each.idnum)
                waiting.append(each.get_object())
            continue
        yield each
        if isinstance(each, dict):
            waiting += each.values()
        elif isinstance(each, list):
            waiting += each


def _is_told(stream: StreamObject) -> bool:
    """Say whether a stream is metadata or an attached file."""
    return bool({"/Metadata", "/EmbeddedFile"} & {str(stream.get(key)) for key in _NAMED})
