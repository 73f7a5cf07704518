"""Reads an HTML page for tests: its elements, in order, with where they stand."""

from html.parser import HTMLParser
from typing import NamedTuple

VOID = {"meta", "br", "hr", "link", "img", "polygon", "circle", "line", "wbr"}


class Element(NamedTuple):
    """One element: its tag, its attributes, the tags around it, and (once read) its text."""

    tag: str
    attributes: dict[str, str]
    around: tuple[str, ...]
    text: list[str]


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.elements: list[Element] = []
        self.open: list[Element] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        around = tuple(each.tag for each in self.open)
        element = Element(tag, {name: value or "" for name, value in attrs}, around, [])
        self.elements.append(element)
        if tag not in VOID:
            self.open.append(element)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self.open.pop()

    def handle_endtag(self, tag: str) -> None:
        assert self.open, f"</{tag}> closes nothing"
        assert self.open[-1].tag == tag, f"</{tag}> closes <{self.open[-1].tag}>"
        self.open.pop()

    def handle_data(self, data: str) -> None:
        for element in self.open:
            element.text.append(data)


def elements(page: str) -> list[Element]:
    """Give the elements of a page. Fails where one is closed out of turn or never."""
    reader = _Reader()
    reader.feed(page)
    reader.close()
    assert reader.open == []
    return reader.elements


def named(page: str, *tags: str) -> list[Element]:
    """Give the elements of some tags."""
    return [each for each in elements(page) if each.tag in tags]


def words(element: Element) -> str:
    """Give the text of an element."""
    return " ".join("".join(element.text).split())
