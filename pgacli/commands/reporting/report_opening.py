"""Opening a report in the program that the computer keeps for such files."""

import os
import sys
import webbrowser
from pathlib import Path


def open_file(path: Path) -> str:
    """Open a file for the person at the terminal; say in a sentence where that is impossible."""
    if not sys.stdout.isatty():
        return "Not opened, since nobody is at a terminal here."
    try:
        if _opened(path.resolve()):
            return ""
    except (OSError, webbrowser.Error):
        pass
    return "It cannot be opened from here: open it yourself in the program for such files."


def _opened(path: Path) -> bool:
    start = getattr(os, "startfile", None)
    if start is None:
        return webbrowser.open(path.as_uri())
    start(path)
    return True
