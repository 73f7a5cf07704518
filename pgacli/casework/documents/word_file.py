"""A Word file as Markdown: what its pages say, and a count of what they say beside it.

Pictures are never opened, nor is anything that the file only points at.
"""

from collections.abc import Iterator, Mapping
from io import BytesIO
from typing import Any
from xml.etree import ElementTree

from pgacli.casework.documents.document import Document, LeftOut, broken
from pgacli.casework.documents.html_text import page_of
from pgacli.casework.documents.unpacking import DAMAGE, packed, unpacked
from pgacli.casework.documents.word_fields import without_instructions
from pgacli.casework.documents.word_xml import Settler, hidden_styles, local
from pgacli.extras import need

WHAT = "a Word file"
# How the library says that it passed something over.
_UNREAD = ("An unrecognised element was ignored: ", "A w:sym element")
_WITH_TEXT = ("document", "footnotes", "endnotes")
_STYLES = """
p[style-name='Title'] => h1:fresh
p[style-name='Subtitle'] => p:fresh
p[style-name='Quote'] => blockquote > p:fresh
p[style-name='Intense Quote'] => blockquote > p:fresh
p[style-name='Quotations'] => blockquote > p:fresh
p[style-name='Block Text'] => blockquote > p:fresh
p[style-name='List Bullet 2'] => ul|ol > li > ul > li:fresh
p[style-name='List Bullet 3'] => ul|ol > li > ul|ol > li > ul > li:fresh
p[style-name='List Number 2'] => ul|ol > li > ol > li:fresh
p[style-name='List Number 3'] => ul|ol > li > ul|ol > li > ol > li:fresh
"""


def read_word(data: bytes) -> Document:
    """Read a Word file. Raises PgaError where it is broken, locked or too large."""
    mammoth = need("mammoth", "import", "a note from a Word file")
    parts = unpacked(data, WHAT)
    if "word/document.xml" not in parts and "_rels/.rels" not in parts:
        raise broken(WHAT)
    try:
        trees = {name: _tree(part) for name, part in parts.items() if name.endswith(".xml")}
        beside = [*_beside(trees), *_settled(trees)]
        parts |= {name: ElementTree.tostring(tree, "utf-8") for name, tree in trees.items()}
        html, unseen = _html(mammoth, packed(parts))
        page = page_of(html)
    except DAMAGE:
        raise broken(WHAT) from None
    return Document(
        page.markdown, left_out=tuple(each for each in (*beside, unseen) if each.number)
    )


def _tree(part: bytes) -> ElementTree.Element:
    return ElementTree.fromstring(part)  # noqa: S314 - none has a DOCTYPE: see unpacking


def _beside(trees: Mapping[str, ElementTree.Element]) -> Iterator[LeftOut]:
    """Count what stands beside the text: the note takes none of it."""
    comments = edges = 0
    for name, tree in trees.items():
        if name.startswith("word/comments") and local(tree) == "comments":
            comments += sum(local(each) == "comment" for each in tree)
        elif name.startswith(("word/header", "word/footer")):
            edges += bool("".join(tree.itertext()).strip())
    yield LeftOut(comments, "comment")
    yield LeftOut(edges, "header or footer", "headers and footers")


def _settled(trees: Mapping[str, ElementTree.Element]) -> Iterator[LeftOut]:
    """Settle every part that holds the words of the text, in place, and count what goes."""
    styles = [tree for tree in trees.values() if local(tree) == "styles"]
    settler = Settler(frozenset().union(*map(hidden_styles, styles)))
    for tree in trees.values():
        if local(tree) in _WITH_TEXT:
            settler.settle(tree)
            without_instructions(tree)
    yield from settler.left_out


def _html(mammoth: Any, data: bytes) -> tuple[str, LeftOut]:
    """Give the text of a Word file as HTML, with a count of what could not be put in words."""
    told = mammoth.convert_to_html(
        BytesIO(data),
        style_map=_STYLES,
        include_embedded_style_map=False,
        convert_image=lambda _: [],
    )
    strange = sum(each.message.startswith(_UNREAD) for each in told.messages)
    return told.value, LeftOut(
        strange, "part that only Word can draw", "parts that only Word can draw"
    )
