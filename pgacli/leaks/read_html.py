"""A web page read back: its text, every attribute, comments, style sheets and scripts."""

import re
from collections import defaultdict
from collections.abc import Iterator
from urllib.parse import unquote

from pgacli.leaks.fetches import PageReader
from pgacli.leaks.part import APART, Part

# What stands within a line: it does not part the letters of a word.
_INLINE = frozenset(
    "a abbr b bdi bdo cite code data del dfn em font i ins kbd mark q s samp small span strong sub"
    " sup time tspan u var wbr".split()
)
# Attributes of drawings that hold measures alone.
_FIGURES = frozenset(
    "cx cy d dx dy height points preserveaspectratio r rx ry transform viewbox width x x1 x2 y y1"
    " y2".split()
)
_HIDDEN = {"style": "the style sheet", "script": "a script", "title": "the title"}
_CSS_ESCAPE = re.compile(r"\\(?:([0-9A-Fa-f]{1,6})[ \t\n]?|([^\n]))")


def read(content: bytes) -> Iterator[Part]:
    """Give the parts of a web page."""
    page = _Page()
    page.feed(content.decode())
    page.close()
    yield from (Part("the web page", "", calls=kind) for kind in page.calls)
    for place, texts in page.found.items():
        whole, is_figures = "".join(texts), place == "a measure"
        yield Part(f"{place} of the web page", whole, is_figures)
        plain = _CSS_ESCAPE.sub(_letter, unquote(whole))
        if plain != whole:
            yield Part(f"{place} of the web page", plain, is_figures)


def _letter(found: re.Match[str]) -> str:
    if not found[1]:
        return found[2]
    number = int(found[1], 16)
    return chr(number) if 0 < number < 0x110000 else ""


class _Page(PageReader):
    """Gathers the texts of a page by place, besides what it calls."""

    def __init__(self) -> None:
        super().__init__()
        self.found: defaultdict[str, list[str]] = defaultdict(list)
        self.within = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        super().handle_starttag(tag, attrs)
        self.within = tag if tag in _HIDDEN else ""
        self._part(tag)
        for name, value in attrs:
            place = "a measure" if name in _FIGURES else "an attribute"
            self.found[place] += [value or "", APART]
            if name.startswith("data-"):
                self.found[place] += [name, APART]

    def handle_endtag(self, tag: str) -> None:
        super().handle_endtag(tag)
        self.within = ""
        if tag != "text":
            self._part(tag)

    def handle_data(self, data: str) -> None:
        super().handle_data(data)
        self.found[_HIDDEN.get(self.within, "the text")].append(data)

    def handle_comment(self, data: str) -> None:
        super().handle_comment(data)
        self.found["a comment"] += [data, APART]

    def handle_decl(self, decl: str) -> None:
        super().handle_decl(decl)
        self.found["a declaration"] += [decl, APART]

    def handle_pi(self, data: str) -> None:
        super().handle_pi(data)
        self.found["a declaration"] += [data, APART]

    unknown_decl = handle_pi

    def _part(self, tag: str) -> None:
        texts = self.found["the text"]
        if tag == "br":
            texts.append("\n")
        elif tag == "text":
            # A drawing has a long label in several, one a line: what it says runs on.
            texts.append("" if texts and texts[-1].endswith("\n") else "\n")
        elif tag not in _INLINE:
            texts.append(APART)
