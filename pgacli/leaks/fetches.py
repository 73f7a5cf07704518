"""What would tell somebody else that a report was opened: pictures, styles or scripts from outside.

Nothing that is shipped does so. A council's own page may, by a logo that is kept on a server.
"""

import re
from html.parser import HTMLParser

_FETCHING = frozenset("src srcset data poster background".split())
_LEADING = frozenset("a area".split())
_OUTSIDE = re.compile(r"\s*(?:[a-z][a-z0-9+.-]*:)?//|.*,\s*(?:https?:)?//", re.IGNORECASE)
_IN_CSS = re.compile(r"@import|url\(\s*[\"']?\s*(?:[a-z][a-z0-9+.-]*:)?//", re.IGNORECASE)


def fetches(page: str) -> tuple[str, ...]:
    """Give what a web page would fetch or run when it is opened."""
    read = Calling()
    read.feed(page)
    read.close()
    return tuple(read.calls)


class Calling(HTMLParser):
    """Reads a page, and notes what it runs, and what it asks for."""

    def __init__(self) -> None:
        super().__init__()
        self.calls: dict[str, None] = {}
        self.is_style = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.is_style = tag == "style"
        if tag == "script":
            self.calls["a script"] = None
        for name, value in attrs:
            leads = name in _FETCHING or ("href" in name and tag not in _LEADING)
            if leads and _OUTSIDE.match(value or ""):
                self.calls["something that is fetched from elsewhere"] = None
            if name == "style":
                self._look_at(value or "")
            if name.startswith("on"):
                self.calls["a script"] = None

    def handle_endtag(self, tag: str) -> None:
        self.is_style = self.is_style and tag != "style"

    def handle_data(self, data: str) -> None:
        if self.is_style:
            self._look_at(data)

    def _look_at(self, css: str) -> None:
        if _IN_CSS.search(css):
            self.calls["something that is fetched from elsewhere"] = None
