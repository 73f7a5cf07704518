"""The text of a file that was found somewhere, whatever wrote it."""

import logging
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from io import BytesIO
from pathlib import Path
from xml.etree import ElementTree

from pgacli.casework.documents.document import broken
from pgacli.casework.documents.mail import mail_of
from pgacli.casework.documents.opening import ELSEWHERE
from pgacli.casework.documents.plain_text import decoded
from pgacli.casework.documents.unpacking import DAMAGE, unpacked
from pgacli.casework.documents.whole_file import bytes_of
from pgacli.casework.documents.word_xml import local
from pgacli.errors import PgaError
from pgacli.extras import need
from pgacli.leaks.readback import read_back

MAX_BYTES = 50_000_000
MAX_PAGES = 2_000
WHAT = "the file that was found"
# In .docx and .odt: what ends a line, and what stands between words.
_LINES = frozenset(("p", "h"))
_GAPS = frozenset(("br", "cr", "tab", "ptab", "s", "line-break"))


def bytes_found(path: Path) -> bytes:
    """Read what a file holds. Raises PgaError, in one plain sentence, if it cannot."""
    return bytes_of(path, WHAT, MAX_BYTES)


def text_of(suffix: str, data: bytes) -> str:
    """Give the words of a Word, OpenDocument, PDF, HTML, mail or text file, by its name's end.

    Raises PgaError, with one plain sentence, where it has none or they cannot be read.
    """
    suffix = suffix.casefold()
    if suffix not in _READERS and suffix in ELSEWHERE:
        raise PgaError(f"this kind of file cannot be read: {ELSEWHERE[suffix]}")
    return _READERS.get(suffix, _text)(data)


def _text(data: bytes) -> str:
    return decoded(data)[0]


def _html(data: bytes) -> str:
    return "\n".join(part.text for part in read_back(_text(data).encode(), "html"))


def _mail(data: bytes) -> str:
    words = mail_of(data).words
    return "\n".join(_html(each.text.encode()) if each.is_html else each.text for each in words)


def _of_parts(data: bytes, what: str) -> str:
    parts = unpacked(data, what)
    try:
        named = (part for name, part in parts.items() if name.endswith(".xml"))
        # None has a DOCTYPE: see unpacking.
        trees = [ElementTree.fromstring(part) for part in named]  # noqa: S314
        words = "".join(each for tree in trees for each in _words(tree))
    except DAMAGE:
        raise broken(what) from None
    if not words.strip():
        raise PgaError("there are no words in the file that was found")
    return words


def _words(element: ElementTree.Element) -> Iterator[str]:
    """Give the words of a part in their order, cut only where a reader would see a cut."""
    yield element.text or ""
    for each in element:
        yield from _words(each)
        yield each.tail or ""
    if local(element) in _LINES:
        yield "\n"
    elif local(element) in _GAPS:
        yield " "


def _pdf(data: bytes) -> str:
    pypdf = need("pypdf", "pdf", "the text of a PDF")
    # Its remarks on a file hold bytes of it, and go to the terminal unasked.
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    locked = PgaError("this PDF has a password: copy the words that you mean into a .txt file")
    try:
        reader = pypdf.PdfReader(BytesIO(data))
        if reader.is_encrypted and not reader.decrypt(""):
            raise locked
        if len(reader.pages) > MAX_PAGES:
            raise PgaError(f"this PDF has more than {MAX_PAGES} pages: cut out those you mean")
        return _read_back(data)
    except (*DAMAGE, pypdf.errors.PyPdfError, pypdf.errors.DependencyError):
        raise locked if b"/Encrypt" in data else broken("a PDF") from None


def _read_back(data: bytes) -> str:
    try:
        return "\n".join(part.text for part in read_back(data, "pdf"))
    except PgaError:  # it speaks of a file that was to be written
        raise broken("a PDF") from None


_READERS: Mapping[str, Callable[[bytes], str]] = {
    ".docx": partial(_of_parts, what="a Word file"),
    ".odt": partial(_of_parts, what="an OpenDocument text"),
    ".pdf": _pdf,
    ".html": _html,
    ".htm": _html,
    ".eml": _mail,
}
