"""The styles of a Word template: found by name, and added where the template lacks them.

A council's template keeps its own look: what it calls "heading 1" or "Report finding" is used as it
is. Word gives styles other ids in other languages, so only their names are trusted.
"""

from collections.abc import Callable, Mapping
from copy import deepcopy
from typing import Any, NamedTuple

from lxml import etree

from pgacli.writers.docx.xml import W

# Sizes of text are in half points, as Word counts. Large type begins at 16 points.
_BODY, _LARGE, _SMALL_PRINT = 24, 32, 18
_LESS, _TIGHT, _BRIEF = 0.4, 0.87, 0.92
_LEAST = 22
# The most room between paragraphs and (240 being one) between lines: on a poster, in large
# type, where each page more is one that is not read, and in a report that is to fit on a page.
_CLOSE = {"before": 140, "after": 40, "line": 252}
_NEAR = {"before": 220, "after": 60, "line": 259}
_BRIEFLY = {"before": 150, "after": 50, "line": 250}
_REFERENCES = ("basedOn", "next", "link")


class Look(NamedTuple):
    """What a heading or a list takes over from the box in which it stands. Lengths in twips."""

    frame: str = ""
    left: int = 0
    right: int = 0


class Styles:
    """The styles of a template, with those that a report needs."""

    def __init__(self, element: Any, shipped: Any, language: str) -> None:
        there, ours = _by_name(element), _by_name(shipped)
        taken = {_id(style) for style in there.values()}
        renamed = {
            _id(style): _id(there[name]) if name in there else _free(_id(style), taken)
            for name, style in ours.items()
        }
        self._styles = there | {
            name: _added(element, style, renamed)
            for name, style in ours.items()
            if name not in there
        }
        _speak(element, language)

    def id(self, name: str) -> str:
        """Give the id of a style."""
        return _id(self._styles[name.casefold()])

    def look(self, name: str) -> Look:
        """Give the borders, the ground and the indents of a paragraph style."""
        properties = self._styles[name.casefold()].find(f"{W}pPr")
        if properties is None:
            return Look()
        parts = (properties.find(f"{W}{part}") for part in ("pBdr", "shd"))
        frame = "".join(
            etree.tostring(part, encoding="unicode") for part in parts if part is not None
        )
        indent = properties.find(f"{W}ind")
        return Look(frame, _twips(indent, "left", "start"), _twips(indent, "right", "end"))


def enlarge(element: Any) -> None:
    """Make the text large. Headings grow less, and small print stays small."""
    _resize(element, lambda size: _LARGE + (size - _BODY) * _LESS)
    _close_up(element, _NEAR)


def tighten(element: Any) -> None:
    """Make the text of a poster fit one page."""
    _resize(element, lambda size: size * _TIGHT)
    _close_up(element, _CLOSE)


def shorten(element: Any) -> None:
    """Make the text of a brief report fit one page; none becomes smaller than can be read."""
    _resize(element, lambda size: min(size, max(size * _BRIEF, _LEAST)))
    _close_up(element, _BRIEFLY)


def _close_up(element: Any, most_of: Mapping[str, int]) -> None:
    """Leave no more room than so much before and after paragraphs, and between lines."""
    for space in element.iter(f"{W}spacing"):
        for name, most in most_of.items():
            value = str(space.get(f"{W}{name}", ""))
            if value.isdigit():
                space.set(f"{W}{name}", str(min(int(value), most)))


def _resize(element: Any, change: Callable[[int], float]) -> None:
    for size in (*element.iter(f"{W}sz"), *element.iter(f"{W}szCs")):
        value = str(size.get(f"{W}val"))
        if value.isdigit() and int(value) > _SMALL_PRINT:
            size.set(f"{W}val", str(round(change(int(value)))))


def _id(style: Any) -> str:
    return str(style.get(f"{W}styleId"))


def _by_name(element: Any) -> dict[str, Any]:
    """Give styles by their names in lower case, as Word compares them."""
    found: dict[str, Any] = {}
    for style in element.findall(f"{W}style"):
        name = style.find(f"{W}name")
        if name is not None:
            found.setdefault(str(name.get(f"{W}val")).casefold(), style)
    return found


def _free(wanted: str, taken: set[str]) -> str:
    """Give an id that no style has yet."""
    free, number = wanted, 2
    while free in taken:
        free, number = f"{wanted}{number}", number + 1
    taken.add(free)
    return free


def _added(element: Any, style: Any, renamed: Mapping[str, str]) -> Any:
    """Add a copy of a style, with the ids that it has in this template."""
    copy = deepcopy(style)
    copy.set(f"{W}styleId", renamed[_id(style)])
    # Only one style of each kind may be the default, and the template has its own.
    copy.attrib.pop(f"{W}default", None)
    for name in _REFERENCES:
        reference = copy.find(f"{W}{name}")
        if reference is not None:
            reference.set(f"{W}val", renamed[reference.get(f"{W}val")])
    element.append(copy)
    return copy


def _twips(indent: Any, *names: str) -> int:
    for name in names if indent is not None else ():
        value = str(indent.get(f"{W}{name}", ""))
        if value.lstrip("-").isdigit():
            return int(value)
    return 0


def _speak(element: Any, language: str) -> None:
    """Set the language of the text, for whoever reads it aloud and for the spelling check."""
    defaults = _child(element, "docDefaults", 0)
    properties = _child(_child(defaults, "rPrDefault", 0), "rPr", 0)
    spoken = _child(properties, "lang", len(properties))
    for mark in (spoken, *element.iterfind(f"{W}style/{W}rPr/{W}lang")):
        mark.set(f"{W}val", language)


def _child(parent: Any, name: str, at: int) -> Any:
    found = parent.find(f"{W}{name}")
    if found is None:
        found = parent.makeelement(f"{W}{name}")
        parent.insert(at, found)
    return found
