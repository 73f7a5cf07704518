"""A Word file as Markdown: what its pages say, and a count of what they say beside it.

The file is judged before it is unpacked: a small one can unpack to more than any memory holds.
Pictures are never opened, nor is anything that the file only points at.
"""

import re
import zipfile
import zlib
from collections.abc import Iterator
from io import BytesIO
from typing import Any
from xml.etree import ElementTree
from xml.parsers.expat import ExpatError

from pgacli.casework.documents.document import Document, LeftOut, broken
from pgacli.casework.documents.html_text import markdown_of
from pgacli.errors import PgaError
from pgacli.writers.extras import need

MAX_TEXT_BYTES = 10_000_000
MAX_UNPACKED_BYTES = 200_000_000
MAX_PARTS = 5_000

# What Word itself uses for files of before 2007, and for those with a password.
_OLD_OR_LOCKED = b"\xd0\xcf\x11\xe0"
_READ = re.compile(
    r"\A(?:\[Content_Types\]|_rels/|word/(?!media/|fonts/|embeddings/)).*\.(?:xml|rels)\Z"
)
_DOCTYPE = re.compile(rb"<\0?!\0?(?:D\0?O\0?C\0?T|E\0?N\0?T\0?I)", re.IGNORECASE)
# Each of these was seen to come out of the libraries for a file that is damaged.
_DAMAGE = (
    *(zipfile.BadZipFile, zlib.error, ElementTree.ParseError, ExpatError, OSError, EOFError),
    *(LookupError, ValueError, TypeError, AttributeError, AssertionError),
    *(RuntimeError, MemoryError),
)
_UNREAD = "An unrecognised element was ignored: "
_MOVED_AWAY = "w:moveFrom"
_STYLES = """
p[style-name='Title'] => h1:fresh
p[style-name='Subtitle'] => p:fresh
p[style-name='Quote'] => blockquote > p:fresh
p[style-name='Intense Quote'] => blockquote > p:fresh
p[style-name='List Bullet 2'] => ul|ol > li > ul > li:fresh
p[style-name='List Bullet 3'] => ul|ol > li > ul|ol > li > ul > li:fresh
p[style-name='List Number 2'] => ul|ol > li > ol > li:fresh
p[style-name='List Number 3'] => ul|ol > li > ul|ol > li > ol > li:fresh
"""


def read_word(data: bytes) -> Document:
    """Read a Word file. Raises PgaError where it is broken, locked or too large."""
    mammoth = need("mammoth", "import", "a note from a Word file")
    if data.startswith(_OLD_OR_LOCKED):
        raise PgaError(
            "this Word file has a password, or is of an old kind: save it without one, as .docx"
        )
    try:
        beside = list(_beside(_parts(data)))
        html, unseen = _html(mammoth, data)
        markdown = markdown_of(html)
    except _DAMAGE:
        raise broken("a Word file") from None
    return Document(markdown, left_out=tuple(each for each in (*beside, *unseen) if each.number))


def _html(mammoth: Any, data: bytes) -> tuple[str, tuple[LeftOut, ...]]:
    """Give the text of a Word file as HTML, with a count of what could not be put in words."""
    pictures: list[Any] = []

    def leave_out(picture: Any) -> list[Any]:
        pictures.append(picture)
        return []

    told = mammoth.convert_to_html(
        BytesIO(data),
        style_map=_STYLES,
        include_embedded_style_map=False,
        convert_image=leave_out,
    )
    unread = (each.message for each in told.messages if each.message.startswith(_UNREAD))
    strange = sum(not each.endswith(_MOVED_AWAY) for each in unread)
    drawn = LeftOut(strange, "part that only Word can draw", "parts that only Word can draw")
    return told.value, (LeftOut(len(pictures), "picture"), drawn)


def _parts(data: bytes) -> dict[str, bytes]:
    """Give the parts with text in them, after a look at what all would unpack to."""
    with zipfile.ZipFile(BytesIO(data)) as file:
        entries = file.infolist()
        text = [each for each in entries if _READ.match(each.filename)]
        too_large = (
            len(entries) > MAX_PARTS
            or sum(each.file_size for each in entries) > MAX_UNPACKED_BYTES
            or sum(each.file_size for each in text) > MAX_TEXT_BYTES
        )
        if too_large:
            raise PgaError("this Word file unpacks to more than an interview note can hold")
        if any(each.flag_bits & 1 for each in entries):
            raise PgaError("this Word file has a password: save it without one first")
        parts = {each.filename: file.read(each) for each in text}
    if any(_DOCTYPE.search(part) for part in parts.values()):
        raise broken("a Word file")
    if "word/document.xml" not in parts and "_rels/.rels" not in parts:
        raise broken("a Word file")
    return parts


def _beside(parts: dict[str, bytes]) -> Iterator[LeftOut]:
    """Count what stands beside the text: the note takes none of it."""
    comments = deletions = edges = 0
    for name, part in parts.items():
        if not name.endswith(".xml"):
            continue
        root = ElementTree.fromstring(part)  # noqa: S314 - none has a DOCTYPE: see _parts
        if name.startswith("word/comments") and _local(root) == "comments":
            comments += sum(_local(each) == "comment" for each in root)
        elif name.startswith(("word/header", "word/footer")):
            edges += bool("".join(root.itertext()).strip())
        else:
            deletions += sum(_is_deletion(each) for each in root.iter())
    yield LeftOut(comments, "comment")
    yield LeftOut(deletions, "tracked deletion")
    yield LeftOut(edges, "header or footer", "headers and footers")


def _is_deletion(element: Any) -> bool:
    if _local(element) == "moveFrom":
        return True
    return _local(element) == "del" and any(_local(each) == "delText" for each in element.iter())


def _local(element: Any) -> str:
    return str(element.tag).rpartition("}")[2]
