"""`pga` on a made-up terminal: what somebody who follows a guide sees, on a day that stands still.

A line on a terminal may look otherwise than in a file, and a guide shows what its reader gets.
"""

import contextlib
import io
import os
import re
from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple
from unittest.mock import patch

from pgacli.cli import main as run_pga
from pgacli.commands.words import options

COLUMNS = 80
_COLOUR = re.compile(r"\x1b\[[0-9;]*m")
# What is set on somebody's own machine changes no screen.
_OWN = ("NO_COLOR", "FORCE_COLOR", "COLORTERM", "PGA_HOUSE", "PGA_IDENTITY", "TTY_COMPATIBLE")


class Shown(NamedTuple):
    """What a command showed, with its colours and without, and its exit code."""

    coloured: str
    text: str
    code: int


class _Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@contextlib.contextmanager
def day_stands_still(day: date) -> Iterator[None]:
    """Let every command believe that today is this day."""
    with patch.object(options, "clock", lambda: day):
        yield


def on_a_terminal(words: Sequence[str]) -> Shown:
    """Run `pga` in the current folder."""
    out, err = _Terminal(), io.StringIO()
    env = {name: value for name, value in os.environ.items() if name not in _OWN}
    env |= {"COLUMNS": str(COLUMNS), "LINES": "40", "TERM": "xterm-256color"}
    with (
        patch.dict(os.environ, env, clear=True),
        patch("sys.stdin", io.StringIO()),
        patch("sys.argv", ["pga"]),
        contextlib.redirect_stdout(out),
        contextlib.redirect_stderr(err),
    ):
        code = run_pga(list(words))
    shown = out.getvalue() + err.getvalue()
    return Shown(shown, _COLOUR.sub("", shown), code)
