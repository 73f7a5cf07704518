"""A Word file read back: every part of it, what Word shows and what it does not."""

import re
import zipfile
from collections.abc import Iterator
from functools import cache
from io import BytesIO
from typing import Any
from urllib.parse import unquote

from lxml import etree

from pgacli.leaks.part import APART, Part
from pgacli.leaks.word_calls import calls_in, calls_of_part, local

_SAFE = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=True)
_PLACES = (
    ("[Content_Types]", "the list of parts"),
    ("docProps/", "the properties"),
    ("word/document.xml", "the text"),
    ("word/header", "a header"),
    ("word/footer", "a footer"),
    ("word/comments", "a comment"),
    ("word/footnotes", "a footnote"),
    ("word/endnotes", "an endnote"),
    ("word/styles", "the styles"),
    ("customXml/", "hidden data"),
)
# The words of one paragraph may be cut into many runs, and a name with them.
_OF_A_RUN = frozenset("t delText instrText delInstrText".split())
_BREAKS = {"p": APART, "tc": APART, "br": "\n", "cr": "\n", "tab": "\t", "fldChar": " "}
_HYPHENS = {"noBreakHyphen": "-", "softHyphen": ""}
# Numbers that Word gives to things, and measures.
_FIGURES = re.compile(r"\A(?:id|paraId|textId|durableId|rsid\w*|anchorId|editId)\Z")


def read(content: bytes) -> Iterator[Part]:
    """Give the parts of a Word file."""
    with zipfile.ZipFile(BytesIO(content)) as file:
        names = [entry.filename for entry in file.infolist()]
        spoken = [file.comment, *(each.comment for each in file.infolist())]
        yield Part("the name of a part of the Word file", APART.join(names))
        yield Part("a remark on the Word file", APART.join(str(each, "latin-1") for each in spoken))
        for name in names:
            yield from _read_part(name, file.read(name))


def _read_part(name: str, data: bytes) -> Iterator[Part]:
    place = f"{_place(name)} of the Word file"
    yield from (Part(place, "", calls=kind) for kind in calls_of_part(name))
    if zipfile.is_zipfile(BytesIO(data)):
        yield from (Part(place, part.text, part.is_figures) for part in read(data))
        return
    try:
        tree = etree.fromstring(data, _SAFE)
    except etree.XMLSyntaxError:
        yield Part(place, _plain(data))
        return
    yield from (Part(place, "", calls=kind) for kind in calls_in(tree))
    yield Part(place, "".join(_texts(tree)))
    kept: dict[bool, dict[str, None]] = {False: {}, True: {}}
    for element in tree.iter("*"):
        for attribute, value in element.items():
            kept[_is_number(element.tag, attribute)][value] = None
    for is_figures, values in kept.items():
        yield Part(place, unquote(APART.join(values)), is_figures)


def _place(name: str) -> str:
    return next((told for start, told in _PLACES if name.startswith(start)), "another part")


def _plain(data: bytes) -> str:
    """Read a part that is not XML as text; pictures and fonts hold none."""
    try:
        return data.decode()
    except UnicodeDecodeError:
        return ""


def _texts(tree: Any) -> Iterator[str]:
    """Give the texts of a part in their order, cut only where a reader would see a cut."""
    for event, element in etree.iterwalk(tree, events=("start", "end", "comment", "pi")):
        if event in {"comment", "pi"}:
            yield f"{APART}{element.text or ''}{APART}{element.tail or ''}"
            continue
        name = local(element.tag)
        if event == "start":
            yield _HYPHENS.get(name, element.text or "")
        else:
            own = bool((element.text or "").strip()) and name not in _OF_A_RUN
            yield _BREAKS.get(name, APART if own else "")
            yield element.tail or ""


@cache
def _is_number(tag: str, name: str) -> bool:
    """Say whether an attribute holds no more than a number of Word's own."""
    return local(tag) == "id" or bool(_FIGURES.match(local(name)))
