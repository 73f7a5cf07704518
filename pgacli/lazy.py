"""A regular expression that is compiled when it is first used.

Most runs need few of them, and compiling them all takes longer than reading a whole case.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cached_property


class Lazy:
    """A pattern that is compiled when it is first asked."""

    def __init__(self, source: str | Callable[[], str], flags: re.RegexFlag = re.NOFLAG) -> None:
        """Keep the source, or what makes it; a mistake shows at the first use, and in the tests."""
        self._source = source
        self._flags = flags

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """The pattern itself."""
        source = self._source if isinstance(self._source, str) else self._source()
        return re.compile(source, self._flags)

    def search(self, text: str, start: int = 0, end: int | None = None) -> re.Match[str] | None:
        """The first place from `start` on, or None."""
        return self.compiled.search(text, start, len(text) if end is None else end)

    def match(self, text: str, start: int = 0) -> re.Match[str] | None:
        """The match that begins at `start`, or None."""
        return self.compiled.match(text, start)

    def fullmatch(self, text: str, start: int = 0, end: int | None = None) -> re.Match[str] | None:
        """The match of all that stands between two places, or None."""
        return self.compiled.fullmatch(text, start, len(text) if end is None else end)

    def finditer(
        self, text: str, start: int = 0, end: int | None = None
    ) -> Iterator[re.Match[str]]:
        """Every place between two places, in order."""
        return self.compiled.finditer(text, start, len(text) if end is None else end)
