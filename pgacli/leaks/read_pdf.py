"""A PDF read back: the text of each page, and every string that stands anywhere in the file.

Titles of bookmarks, properties, descriptions of figures, addresses of links and names of attached
files are all strings of the file, whatever leads to them.

The text of pages is PDFium's, the reader of many browsers, which takes a tenth of pypdf's time.
Where it is not installed pypdf reads the pages too, and in any case a file that is not plain.
"""

import re
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from importlib.util import find_spec
from itertools import chain
from typing import Any

from pgacli.errors import PgaError
from pgacli.leaks.part import APART, Part
from pgacli.leaks.plain_pdf import Told, told_plainly

# What PDFium gives for a hyphen at the end of a line.
_PARTED = re.compile("[\x02\ufffe]")
_TAG = re.compile(r"<[^>]*>")
_VALUE = re.compile(r"=\s*(?:\"([^\"]*)\"|'([^']*)')")
# Random letters that tell one file from another, in which anything may be read.
_MARK = re.compile(r"<(xmpMM:\w+ID)>[^<]*</\1>")
_NUMBER = re.compile(r"\d+")
_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]")


def read(content: bytes) -> Iterator[Part]:
    """Give the parts of a PDF. Raises PgaError where it cannot be read back."""
    pages, told = _page_texts(content), told_plainly(content)
    if told is None:
        from pgacli.leaks.packed_pdf import told_anyhow  # noqa: PLC0415 - most files are plain

        told = told_anyhow(content)
    if pages is None or told is None:
        raise PgaError("the PDF could not be read back, so it was not written")
    yield from _pages(pages)
    yield from _hidden(told)


def _page_texts(content: bytes) -> list[str] | None:
    """Give the text of each page; nothing where they cannot be read."""
    if find_spec("pypdfium2") is None:
        from pgacli.leaks.packed_pdf import page_texts  # noqa: PLC0415

        return page_texts(content)
    from pypdfium2 import PdfDocument, PdfiumError  # noqa: PLC0415

    try:
        with closing(PdfDocument(content)) as document:
            return [_page_text(document, number) for number in range(len(document))]
    except PdfiumError:
        return None


def _page_text(document: Any, number: int) -> str:
    with closing(document[number]) as page, closing(page.get_textpage()) as text:
        told: str = text.get_text_range()
    return _PARTED.sub("-\n", told.replace("\r\n", "\n"))


def _pages(whole: list[str]) -> Iterator[Part]:
    """Give the text of the pages.

    What stands on two pages, or on two lines, is read on without the heads and feet between.
    """
    texts = [_INVISIBLE.sub("", text) for text in whole]
    pages = tuple(Part(f"page {number} of the PDF", text) for number, text in enumerate(texts, 1))
    lines = [[(line, _said(line)) for line in text.splitlines()] for text in texts]
    running = _running([{said for _, said in page} for page in lines])
    body = [line for page in lines for line, said in page if said not in running]
    heads = dict.fromkeys(line for page in lines for line, said in page if said in running)
    for each in ("\n".join(body), " ".join(" ".join(body).split()), "\n".join(heads)):
        yield Part("the text of the PDF", each, pieces=pages)


def _said(line: str) -> str:
    """Give a line as it stands on other pages too, whatever their number."""
    return _NUMBER.sub("0", line.strip())


def _running(pages: list[set[str]]) -> frozenset[str]:
    """Give the lines that stand on most pages."""
    count = Counter(chain.from_iterable(pages))
    return frozenset(line for line, times in count.items() if times > max(1, len(pages) // 2))


def _hidden(told: Told) -> Iterator[Part]:
    """Give every string of the file, and every stream that holds words as they are."""
    yield Part("a hidden string of the PDF", APART.join(told.strings))
    for stream in told.streams:
        text = _MARK.sub("", stream)
        yield Part("the properties of the PDF", _TAG.sub(APART, text))
        values = (found[1] or found[2] or "" for found in _VALUE.finditer(text))
        yield Part("the properties of the PDF", APART.join(values))
