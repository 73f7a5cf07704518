"""What would tell somebody else that a report was opened: pictures, styles or scripts from outside.

Nothing that is shipped does so. A council's own page may, by a logo that is kept on a server. There
is no end of ways to write an address, so none is looked for: what a page shows has to stand in it.
"""

import re
from html import unescape
from html.parser import HTMLParser

from pgacli.leaks.part import FETCHED, SCRIPT

_HREFS = frozenset("href xlink:href".split())
_FETCHING = _HREFS | frozenset(
    "action attributionsrc background dynsrc formaction imagesrcset lowsrc manifest ping poster src"
    " srcset xml:base".split()
)
# A list of addresses: others may follow the first.
_LISTS = frozenset("imagesrcset srcset".split())
# Pages within the page, what says where its addresses begin, and what steers it.
_WITHIN = frozenset("applet base embed fencedframe frame frameset iframe object portal".split())
_HARMLESS_META = frozenset(
    "content-language content-security-policy content-type x-ua-compatible".split()
)
_LEADING = frozenset("a area".split())
# Attributes of drawings that are read as style, and those that set another one in time.
_STYLES = frozenset(
    "clip-path cursor fill filter marker marker-end marker-mid marker-start mask stroke style"
    " by from to values".split()
)
# A reference within the page, a picture or, in a style sheet, a font that stands in it.
_OWN = r"[ \t\n]*(?:\#|data:(?:image|font)/)"
_LOOKED_AT = _STYLES | _FETCHING | {"attributename", "http-equiv"}
_OWN_ADDRESS = re.compile(_OWN, re.IGNORECASE)
_UNSEEN = re.compile(r"[\x00-\x20\x7f-\x9f]+")
_STARTING = ("javascript:", "vbscript:", "data:")
_HIDING = re.compile(r"<[!?/]*(?=style)", re.IGNORECASE)
_NO_ELEMENT = re.compile(r"<[!?/]+")
# Read from left to right as a browser does: within a comment or a string nothing is fetched. A
# backslash anywhere else can spell each of these words in a way of its own.
_IN_CSS = re.compile(
    rf"""
    (?=[/"'\\@usi]) (?:
      /\*.*?(?:\*/|\Z)
      | url\([ \t\n]* (?:
          "{_OWN}[^"\\\n]*" | '{_OWN}[^'\\\n]*' | {_OWN}[^"'()\\\s]*
        ) [ \t\n]*\)
      | "(?:\\.|[^"\\\n])*"? | '(?:\\.|[^'\\\n])*'?
      | (?P<calls>\\|@import|url\(|src\(|image\(|image-set\()
    )
    """,
    re.VERBOSE | re.IGNORECASE | re.DOTALL,
)


def fetches(page: str) -> tuple[str, ...]:
    """Give what a web page would fetch or run when it is opened."""
    read = PageReader()
    read.feed(page)
    read.close()
    return tuple(read.calls)


class PageReader(HTMLParser):
    """Reads a page, and notes what it runs, and what it asks for."""

    def __init__(self) -> None:
        super().__init__()
        self.calls: dict[str, None] = {}
        self.style: list[str] | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._end_style()
        if tag == "style":
            self.style = []
        if tag == "script":
            self.calls[SCRIPT] = None
        if tag in _WITHIN:
            self.calls[FETCHED] = None
        for name, value in attrs:
            if value and name in _LOOKED_AT:
                self._look_at_attribute(tag, name, value)
            if name.startswith("on"):
                self.calls[SCRIPT] = None

    def set_cdata_mode(self, elem: str, *, escapable: bool = False) -> None:  # noqa: ARG002
        """Take what stands in a title for elements: in a drawing a browser does."""
        if elem in {"script", "style"}:
            super().set_cdata_mode(elem)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag != "style":  # which `/` does not end, but in a drawing
            self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag == "style":
            self._end_style()

    def handle_data(self, data: str) -> None:
        if self.style is not None:
            self.style.append(data)

    # What is no element for Python may be one for a browser: they end a comment in many ways.

    def handle_comment(self, data: str) -> None:
        self._look_within(data)

    handle_pi = unknown_decl = handle_comment

    def handle_decl(self, decl: str) -> None:
        self._look_within(decl)

    def close(self) -> None:
        if self.style is not None:  # without an end, which Python passes over
            self.handle_data(self.rawdata)
            self.rawdata = ""
        super().close()
        self._end_style()

    def _end_style(self) -> None:
        if self.style is not None:
            css, self.style = "".join(self.style), None
            self._look_at_css(css)
            # In a drawing a style sheet is read as any text is, and may hold elements.
            self._look_within(css)
            if "&" in css:
                self._look_at_css(unescape(css))

    def _look_within(self, text: str) -> None:
        """Look for elements in what Python takes for none, such as a comment.

        A style sheet in it is not read as one again: that could go on for ever.
        """
        if "<" in text:
            self.calls.update(dict.fromkeys(fetches(_NO_ELEMENT.sub("<", _HIDING.sub("<x", text)))))

    def _look_at_attribute(self, tag: str, name: str, value: str) -> None:
        if name in _STYLES:
            self._look_at_css(value)
        elif name in _HREFS and tag in _LEADING:
            if _UNSEEN.sub("", value).casefold().startswith(_STARTING):
                self.calls[SCRIPT] = None
        elif _calls_out(name, value):
            self.calls[FETCHED] = None

    def _look_at_css(self, css: str) -> None:
        lines = css.replace("\r\n", "\n").replace("\r", "\n").replace("\f", "\n")
        if any(found["calls"] for found in _IN_CSS.finditer(lines)):
            self.calls[FETCHED] = None


def _calls_out(name: str, value: str) -> bool:
    """Say whether an attribute asks for something by itself, or sets one that does."""
    if name in _FETCHING:
        return name in _LISTS or not _OWN_ADDRESS.match(value)
    plain = value.strip().casefold()
    return (name == "attributename" and plain in _FETCHING) or (
        name == "http-equiv" and plain not in _HARMLESS_META
    )
