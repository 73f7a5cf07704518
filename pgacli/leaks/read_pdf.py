"""A PDF read back: the text of each page, and every string that stands anywhere in the file.

Titles of bookmarks, properties, descriptions of figures, addresses of links and names of attached
files are all strings of the file, whatever leads to them.
"""

import logging
import re
from collections.abc import Iterator
from io import BytesIO
from typing import Any

from pypdf import PdfReader
from pypdf.errors import PyPdfError
from pypdf.generic import ByteStringObject, NameObject, StreamObject, TextStringObject

from pgacli.errors import PgaError
from pgacli.leaks.part import APART, Part

# Its remarks on a file may hold words of it, and go to the terminal unasked.
logging.getLogger("pypdf").setLevel(logging.CRITICAL)

_TAG = re.compile(r"<[^>]*>")
_VALUE = re.compile(r"=\s*(?:\"([^\"]*)\"|'([^']*)')")
_NAMED = ("/Type", "/Subtype")


def read(content: bytes) -> Iterator[Part]:
    """Give the parts of a PDF. Raises PgaError where it cannot be read back."""
    try:
        reader = PdfReader(BytesIO(content))
        yield from _pages(reader)
        yield from _objects(reader)
    except PyPdfError:
        raise PgaError("the PDF could not be read back, so it was not written") from None


def _pages(reader: PdfReader) -> Iterator[Part]:
    texts = [page.extract_text() for page in reader.pages]
    for number, text in enumerate(texts, 1):
        yield Part(f"page {number} of the PDF", text)
    running = _running(texts)
    lines = [line for text in texts for line in text.splitlines() if line.strip() not in running]
    # What stands on two pages, or on two lines, is read on without the heads and feet between.
    yield Part("the text of the PDF", "\n".join(lines))
    yield Part("the text of the PDF", " ".join(lines))


def _running(texts: list[str]) -> frozenset[str]:
    """Give the lines that stand on most pages."""
    count: dict[str, int] = {}
    for text in texts:
        for line in {each.strip() for each in text.splitlines()}:
            count[line] = count.get(line, 0) + 1
    return frozenset(line for line, times in count.items() if times > max(1, len(texts) // 2))


def _objects(reader: PdfReader) -> Iterator[Part]:
    """Give every string and every stream of metadata that can be reached."""
    strings: dict[str, None] = {}
    streams: list[str] = []
    waiting: list[Any] = [reader.trailer]
    seen: set[int] = set()
    while waiting:
        each = waiting.pop()
        if hasattr(each, "idnum"):
            if each.idnum not in seen:
                seen.add(each.idnum)
                waiting.append(each.get_object())
        elif isinstance(each, TextStringObject):
            strings[str(each)] = None
        elif isinstance(each, ByteStringObject):
            strings[str(bytes(each), "latin-1")] = None
        elif isinstance(each, dict):
            if isinstance(each, StreamObject) and _is_told(each):
                streams.append(str(each.get_data(), "utf-8", "replace"))
            strings.update(dict.fromkeys(str(name)[1:] for name in each if "Dests" in str(name)))
            waiting += each.values()
        elif isinstance(each, list):
            waiting += each
        elif isinstance(each, NameObject):
            continue
    yield Part("a hidden string of the PDF", APART.join(strings))
    for text in streams:
        yield Part("the properties of the PDF", _TAG.sub(APART, text))
        yield Part("the properties of the PDF", APART.join(_values(text)))


def _is_told(stream: StreamObject) -> bool:
    """Say whether a stream is metadata or an attached file, which hold words as they are."""
    return bool({"/Metadata", "/EmbeddedFile"} & {str(stream.get(key)) for key in _NAMED})


def _values(text: str) -> Iterator[str]:
    for found in _VALUE.finditer(text):
        yield found[1] or found[2] or ""
