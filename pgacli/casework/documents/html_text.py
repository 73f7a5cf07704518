"""HTML as Markdown: what a Word file or a mail becomes on its way into a note."""

import re
from typing import Any, NamedTuple
from urllib.parse import unquote

from pgacli.casework.documents.html_tables import settle_tables
from pgacli.casework.documents.plain_text import clean
from pgacli.extras import need

_WEB = ("http://", "https://", "mailto:")
# What mammoth puts behind a footnote to lead back to its place.
_BACK = "↑"
_NOTE = re.compile(r"\A(?:footnote|endnote)-[^r]")
# A number before a stop is taken for the start of a list, within a line too, where none can begin.
_NO_LIST = re.compile(r"(?<=[\w’'”,;:!?] )(\d+)\\([.)])")
# What would end the address of a link, or be taken for a mark.
_UNSAFE = re.compile(r"[\s()<>\[\]\\%\"'`|\x00-\x1f\x7f]")


class Page(NamedTuple):
    """A page of HTML as Markdown, and how many pictures it had."""

    markdown: str
    pictures: int


def page_of(html: str) -> Page:
    """Give HTML as Markdown; links that lead nowhere on the web are their words alone."""
    soup = need("bs4", "import", "a note from such a file").BeautifulSoup(html, "html.parser")
    for each in soup(["script", "style", "head", "title", "template"]):
        each.decompose()
    for link in soup("a"):
        _settle(link)
    for box in soup("input", type="checkbox"):
        box.replace_with("☒" if box.has_attr("checked") else "☐")
    _settle_notes(soup)
    settle_tables(soup)
    converter = need("markdownify", "import", "a note from such a file").MarkdownConverter(
        heading_style="ATX",
        bullets="-",
        strip=["img"],
        table_infer_header=True,
        escape_misc=True,
        autolinks=False,
    )
    markdown = clean(str(converter.convert_soup(soup))).strip("\n")
    return Page(_NO_LIST.sub(r"\1\2", markdown), len(soup("img")))


def _settle(link: Any) -> None:
    address = str(link.get("href", ""))
    if link.get_text().strip() == _BACK:
        link.decompose()
    elif not address.casefold().startswith(_WEB):
        link.unwrap()
    else:
        # A name may stand in an address letter by letter, as %5A, and would not be known.
        link["href"] = _UNSAFE.sub(_encoded, unquote(address))


def _encoded(found: re.Match[str]) -> str:
    return "".join(f"%{byte:02X}" for byte in found.group().encode())


def _settle_notes(soup: Any) -> None:
    """Put the number of each footnote before its words, as it stands in the text.

    As a list they would run on from a list before them, and count on from it.
    """
    notes = soup("li", id=_NOTE)
    for number, note in enumerate(notes, 1):
        first = note.find("p") or note
        first.insert(0, f"[{number}] ")
    for listed in {id(note.parent): note.parent for note in notes}.values():
        listed.unwrap()
    for note in notes:
        note.name = "div"
