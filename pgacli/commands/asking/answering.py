"""How somebody at a terminal answers: picking from lists, or typing by numbers.

What asks knows this one shape, and never which of the ways is in use.
"""

import os
import sys
from importlib.util import find_spec
from typing import Protocol

from pgacli.commands.asking.choices import Choices

# What the lists of questionary are drawn with; an older console shows none of it.
_SIGNS = "»●○"


class Answering(Protocol):
    """Takes answers as words. Each method raises LeftError where somebody leaves."""

    def line(self, hint: str = "") -> str:
        """Give one line, or nothing."""

    def lines(self) -> str:
        """Give what is written up to an empty line; pasted text may hold empty lines."""

    def yes_or_no(self) -> str:
        """Give `yes` or `no`, or nothing where it is left for later."""

    def pick(self, choices: Choices, *, is_needed: bool) -> str:
        """Give the words for what is picked, with commas between, or nothing."""


def can_ask() -> bool:
    """Say whether somebody sits at a terminal, who can be asked."""
    return sys.stdin.isatty() and sys.stdout.isatty()


def answering() -> Answering:
    """Give the way of answering that this terminal can show and this installation has."""
    if _shows_lists() and find_spec("questionary") is not None:
        from pgacli.commands.asking.picking import Picking

        return Picking()
    from pgacli.commands.asking.typing_numbers import TypingNumbers

    return TypingNumbers()


def _shows_lists() -> bool:
    if os.environ.get("TERM") == "dumb":
        return False
    try:
        _SIGNS.encode(sys.stdout.encoding or "ascii")
    except UnicodeEncodeError:
        return False
    return True
