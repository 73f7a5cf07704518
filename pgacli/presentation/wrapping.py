"""Plain text laid out for reading: wrapped paragraphs and lists, with no colour and no markup."""

import shutil
import textwrap
from typing import TextIO

from pgacli.screen import fit, nameless

WIDEST = 88


def page_width() -> int:
    """Give the width of the terminal, or 80 off it; never wider than reads well."""
    return max(40, min(shutil.get_terminal_size().columns, WIDEST))


def wrapped(text: str, width: int, indent: str = "", hanging: str | None = None) -> str:
    """Give a paragraph wrapped at a width; words and commands are never broken."""
    return textwrap.fill(
        nameless(text),
        width,
        initial_indent=indent,
        subsequent_indent=indent if hanging is None else hanging,
        break_long_words=False,
        break_on_hyphens=False,
    )


def fitted(text: str, stream: TextIO | None, hanging: str = "") -> str:
    """Give a line wrapped to the terminal it goes to; elsewhere it stays one line.

    A program that was started without a screen has no stream.
    """
    if stream is None or not stream.isatty():
        return text
    # Broken by the terminal, it would break within words.
    return wrapped(text, max(40, shutil.get_terminal_size().columns), hanging=hanging)


def shortened(text: str, width: int) -> str:
    """Give one line fit for a screen, cut with an ellipsis where it is wider than the width."""
    text = fit(text)
    return text if len(text) <= width else f"{text[: width - 1].rstrip()}…"


def under(title: str, text: str, width: int) -> str:
    """Give a titled paragraph, or nothing where there is no text."""
    return f"\n{title}\n{wrapped(text, width, '  ')}\n" if text else ""
