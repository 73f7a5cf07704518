"""A PDF read back: the text of each page, and every string that stands anywhere in the file.

Titles of bookmarks, properties, descriptions of figures, addresses of links and names of attached
files are all strings of the file, whatever leads to them.

The text of pages is PDFium's, the reader of many browsers, which takes a tenth of pypdf's time.
Where it is not installed pypdf reads the pages too.
"""

import logging
import re
from collections.abc import Iterator
from contextlib import closing
from importlib.util import find_spec
from io import BytesIO
from typing import Any

from pypdf import PdfReader
from pypdf.errors import PyPdfError
from pypdf.generic import ByteStringObject, IndirectObject, StreamObject, TextStringObject

from pgacli.errors import PgaError
from pgacli.leaks.part import APART, Part

# Its remarks on a file may hold words of it, and go to the terminal unasked.
logging.getLogger("pypdf").setLevel(logging.CRITICAL)

_UNREAD = "the PDF could not be read back, so it was not written"
# What PDFium gives for a hyphen at the end of a line.
_PARTED = re.compile("[\x02\ufffe]")
_TAG = re.compile(r"<[^>]*>")
_VALUE = re.compile(r"=\s*(?:\"([^\"]*)\"|'([^']*)')")
_NAMED = ("/Type", "/Subtype")
# Random letters that tell one file from another, in which anything may be read.
_MARK = re.compile(r"<(xmpMM:\w+ID)>[^<]*</\1>")
_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]")


def read(content: bytes) -> Iterator[Part]:
    """Give the parts of a PDF. Raises PgaError where it cannot be read back."""
    try:
        reader = PdfReader(BytesIO(content))
        yield from _pages(_page_texts(content, reader))
        yield from _objects(reader)
    except PyPdfError:
        raise PgaError(_UNREAD) from None


def _page_texts(content: bytes, reader: PdfReader) -> list[str]:
    """Give the text of each page. Raises PyPdfError or PgaError where it cannot be read."""
    if find_spec("pypdfium2") is None:
        return [page.extract_text() for page in reader.pages]
    from pypdfium2 import PdfDocument, PdfiumError  # noqa: PLC0415

    try:
        with closing(PdfDocument(content)) as document:
            return [_page_text(document, number) for number in range(len(document))]
    except PdfiumError:
        raise PgaError(_UNREAD) from None


def _page_text(document: Any, number: int) -> str:
    with closing(document[number]) as page, closing(page.get_textpage()) as text:
        told: str = text.get_text_range()
    return _PARTED.sub("-\n", told.replace("\r\n", "\n"))


def _pages(whole: list[str]) -> Iterator[Part]:
    texts = [_INVISIBLE.sub("", text) for text in whole]
    for number, text in enumerate(texts, 1):
        yield Part(f"page {number} of the PDF", text)
    running = _running(texts)
    lines = [line for text in texts for line in text.splitlines() if _said(line) not in running]
    # What stands on two pages, or on two lines, is read on without the heads and feet between.
    yield Part("the text of the PDF", "\n".join(lines))
    yield Part("the text of the PDF", " ".join(" ".join(lines).split()))


def _running(texts: list[str]) -> frozenset[str]:
    """Give the lines that stand on most pages."""
    count: dict[str, int] = {}
    for text in texts:
        for line in {_said(each) for each in text.splitlines()}:
            count[line] = count.get(line, 0) + 1
    return frozenset(line for line, times in count.items() if times > max(1, len(texts) // 2))


def _said(line: str) -> str:
    """Give a line as it stands on other pages too, whatever their number."""
    return re.sub(r"\d+", "0", line.strip())


def _objects(reader: PdfReader) -> Iterator[Part]:
    """Give every string of the file, and every stream that holds words as they are."""
    strings: dict[str, None] = {}
    streams: list[str] = []
    for each in _reached(reader):
        if isinstance(each, TextStringObject):
            strings[str(each)] = None
        elif isinstance(each, ByteStringObject):
            strings[str(bytes(each), "latin-1")] = None
        elif isinstance(each, StreamObject) and _is_told(each):
            streams.append(_MARK.sub("", str(each.get_data(), "utf-8", "replace")))
    yield Part("a hidden string of the PDF", APART.join(strings))
    for text in streams:
        yield Part("the properties of the PDF", _TAG.sub(APART, text))
        yield Part("the properties of the PDF", APART.join(_values(text)))


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


def _values(text: str) -> Iterator[str]:
    for found in _VALUE.finditer(text):
        yield found[1] or found[2] or ""
