"""What would tell somebody else that a report was opened: pictures, styles or scripts from outside.

Nothing that is shipped does so. A council's own page may, by a logo that is kept on a server.
"""

import re
from collections.abc import Iterator
from html.parser import HTMLParser

_FETCHING = frozenset("src srcset data poster background".split())
_LEADING = frozenset("a area".split())
_OUTSIDE = re.compile(r"\s*(?:[a-z][a-z0-9+.-]*:)?//|.*,\s*(?:https?:)?//", re.IGNORECASE)
_IN_CSS = re.compile(r"@import|url\(\s*[\"']?\s*(?:[a-z][a-z0-9+.-]*:)?//", re.IGNORECASE)


def fetches(content: bytes, suffix: str) -> Iterator[str]:
    """Give what a web page would fetch or run when it is opened; other formats do neither."""
    if suffix != "html":
        return
    page = _Page()
    page.feed(content.decode())
    page.close()
    yield from dict.fromkeys(page.found)


class _Page(HTMLParser):
    """Notes what a page runs, and what it asks for."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []
        self.is_style = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.is_style = tag == "style"
        if tag == "script":
            self.found.append("a script")
        for name, value in attrs:
            leads = name in _FETCHING or ("href" in name and tag not in _LEADING)
            if leads and _OUTSIDE.match(value or ""):
                self.found.append("something that is fetched from elsewhere")
            if name == "style":
                self._look_at(value or "")
            if name.startswith("on"):
                self.found.append("a script")

    def handle_endtag(self, tag: str) -> None:
        self.is_style = self.is_style and tag != "style"

    def handle_data(self, data: str) -> None:
        if self.is_style:
            self._look_at(data)

    def _look_at(self, css: str) -> None:
        if _IN_CSS.search(css):
            self.found.append("something that is fetched from elsewhere")
