"""Pages of a Word document: how wide its text is, and sections that are turned for a wide table."""

from copy import deepcopy
from typing import Any, NamedTuple

from lxml import etree

from pgacli.writers.docx.xml import W

# A4 with margins of an inch, in twips, where a template does not say.
_PAGE = {"w": 11906, "h": 16838}
_MARGIN = 1440
_LINE = 400
A3 = (16838, 23811)
# Not for the sections after the first: the numbers of pages run on, and a title page is one page.
_FIRST_ONLY = ("pgNumType", "titlePg", "type")
_AFTER_TYPE = ("headerReference", "footerReference", "footnotePr", "endnotePr")


class Pages(NamedTuple):
    """Upright and turned pages like those of the section in which the body stands."""

    section: Any

    def width(self, *, is_wide: bool = False) -> int:
        """Give how wide the text is, in twips; a wide page is one that lies on its side."""
        side = "h" if is_wide and not self.lies else "w"
        margins = self.section.find(f"{W}pgMar")
        return self._side(side) - sum(_number(margins, name, _MARGIN) for name in ("left", "right"))

    def height(self) -> int:
        """Give how tall the text of an upright page is, in twips, with a line to spare."""
        margins = self.section.find(f"{W}pgMar")
        room = self._side("h") - sum(_number(margins, name, _MARGIN) for name in ("top", "bottom"))
        return room - _LINE

    @property
    def lies(self) -> bool:
        """Whether the template's own pages lie on their side already."""
        return self._side("w") > self._side("h")

    def ending(self, *, is_wide: bool, is_first: bool) -> str:
        """Give the paragraph that ends a section of upright or of turned pages."""
        section = deepcopy(self.section)
        if not is_first:
            continue_section(section)
        if is_wide and not self.lies:
            turn(section, self._side("w"), self._side("h"))
        inside = etree.tostring(section, encoding="unicode")
        small = '<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>'
        return f"<w:p><w:pPr>{small}{inside}</w:pPr></w:p>"

    def _side(self, name: str) -> int:
        return _number(self.section.find(f"{W}pgSz"), name, _PAGE[name])


def pages_of(marker: Any) -> Pages:
    """Give the pages on which a paragraph of the body stands."""
    for later in (marker, *marker.itersiblings()):
        section = later if later.tag == f"{W}sectPr" else later.find(f"{W}pPr/{W}sectPr")
        if section is not None:
            return Pages(section)
    section = marker.makeelement(f"{W}sectPr")
    marker.getparent().append(section)
    return Pages(section)


def continue_section(section: Any) -> None:
    """Make a section one that follows another of the same document."""
    for name in _FIRST_ONLY:
        for element in section.findall(f"{W}{name}"):
            section.remove(element)
    kind = section.makeelement(f"{W}type", {f"{W}val": "nextPage"})
    before = [each for each in section if etree.QName(each).localname in _AFTER_TYPE]
    section.insert(len(before), kind)


def turn(section: Any, width: int, height: int) -> None:
    """Lay the pages of a section on their side; width and height are those of an upright page."""
    size = section.find(f"{W}pgSz")
    if size is None:
        size = section.makeelement(f"{W}pgSz")
        margins = section.find(f"{W}pgMar")
        section.insert(len(section) if margins is None else section.index(margins), size)
    size.set(f"{W}w", str(height))
    size.set(f"{W}h", str(width))
    size.set(f"{W}orient", "landscape")


def _number(element: Any, name: str, default: int) -> int:
    value = element.get(f"{W}{name}") if element is not None else None
    return int(value) if value and value.lstrip("-").isdigit() else default
