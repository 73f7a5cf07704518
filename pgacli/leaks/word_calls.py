"""What would fetch or run something when somebody opens a Word file.

Nothing that is shipped does so. A council's own template may: by a field that shows a file kept
elsewhere or starts a program, by a picture that is only an address, by something embedded.
"""

import re
from collections.abc import Iterator
from functools import cache
from typing import Any

from pgacli.leaks.part import CALLING_FIELD, EMBEDDED, FETCHED

# Fields that say something of the document itself. Of those that nobody thought of, one may call.
_HARMLESS = frozenset(
    "= AUTHOR AUTONUM AUTONUMLGL AUTONUMOUT BIDIOUTLINE COMMENTS COMPARE CREATEDATE DATE"
    " DOCPROPERTY EDITTIME EQ FILENAME FILESIZE FORMCHECKBOX FORMDROPDOWN FORMTEXT HYPERLINK"
    " IF INDEX KEYWORDS LASTSAVEDBY LISTNUM NOTEREF NUMCHARS NUMPAGES NUMWORDS PAGE PAGEREF"
    " PRINTDATE REF REVNUM SAVEDATE SECTION SECTIONPAGES SEQ STYLEREF SUBJECT SYMBOL TA TC"
    " TIME TITLE TOA TOC XE".split()
)
_FIRST_WORD = re.compile(r"\s*(=|[^\s\\\"]+)")
_EMBEDDED = re.compile(r"word/(?:activeX|embeddings|vba|ctrlProps)", re.IGNORECASE)
_SHOWN = frozenset("imagedata fill stroke image OLEObject".split())
_ADDRESSES = frozenset("src href althref".split())
_ELSEWHERE = re.compile(r"\s*(?:[\\/]{2}|[a-z][a-z0-9+.-]*:)", re.IGNORECASE)


def calls_of_part(name: str) -> Iterator[str]:
    """Give what a part does by its place in the file alone."""
    if _EMBEDDED.match(name):
        yield EMBEDDED


def calls_in(tree: Any) -> Iterator[str]:
    """Give the kinds of things in a part of a Word file that fetch or run something."""
    if any(not _is_harmless(each) for each in _instructions(tree)):
        yield CALLING_FIELD
    if any(_shows_what_is_elsewhere(each) for each in tree.iter("*")):
        yield FETCHED


def _is_harmless(instruction: str) -> bool:
    word = _FIRST_WORD.match(instruction)
    return word is not None and word[1].upper() in _HARMLESS


def _instructions(tree: Any) -> Iterator[str]:
    """Give what each field is told to do: Word may cut that into many runs, and nest fields."""
    open_: list[str] = []
    for element in tree.iter("*"):
        name = local(element.tag)
        if name == "fldSimple":
            yield _attribute(element, "instr")
        elif name == "instrText" and open_:
            open_[-1] += element.text or ""
        elif name == "fldChar":
            kind = _attribute(element, "fldCharType")
            if kind == "begin":
                open_.append("")
            elif kind == "end" and open_:
                yield open_.pop()
    yield from open_


def _shows_what_is_elsewhere(element: Any) -> bool:
    name = local(element.tag)
    if name == "Relationship":
        is_link = element.get("Type", "").endswith("/hyperlink")
        return element.get("TargetMode") == "External" and not is_link
    if name not in _SHOWN:
        return False
    values = (value for key, value in element.items() if local(key) in _ADDRESSES)
    return any(_ELSEWHERE.match(each) for each in values)


def _attribute(element: Any, name: str) -> str:
    return next((str(value) for key, value in element.items() if local(key) == name), "")


@cache
def local(name: str) -> str:
    """Give a name without its namespace. A file has few names, and many things of each."""
    return name.rpartition("}")[2]
