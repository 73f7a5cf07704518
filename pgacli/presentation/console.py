"""Rich's console and Rich's text, made fit for words that come out of a note.

A console steers the screen, so it writes past the guard of `pgacli.screen`. What it is given to
write is `Text` from here, which holds no name, and no sign that steers.
"""

import sys
from typing import Any

import rich.text
from rich.console import Console
from rich.style import Style

from pgacli.screen import behind, fit


class Text(rich.text.Text):
    """Rich's text, in which names are codes, and a sign that could steer the screen is `?`."""

    def __init__(self, text: str = "", *options: Any, **named: Any) -> None:
        super().__init__(fit(text), *options, **named)

    def append(
        self, text: rich.text.Text | str, style: str | Style | None = None
    ) -> rich.text.Text:
        """Add words at the end."""
        return super().append(fit(text) if isinstance(text, str) else text, style)


def screen_console() -> Console:
    """Give the console on standard output; words are never taken for markup or for emoji."""
    return Console(file=behind(sys.stdout), highlight=False, emoji=False, markup=False)
