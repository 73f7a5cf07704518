"""What reaches a screen: words and line breaks, and never a sign that steers it.

A note, a file name or a title may hold an escape sequence that hides a line, moves the cursor or
turns the order of letters round. So everything that a command prints goes through here, errors too.
Colours are laid on by Rich, whose consoles write past this; what it is given has to be `fit`.

Nor does a name of a young person reach it: a command that has read a case says what hides them.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, TextIO

from pgacli.lazy import Lazy

if TYPE_CHECKING:
    import re

# Control signs but for the line break and the tab; marks that turn the order of letters; halves of
# a letter, which no file can hold. What joins letters in some languages' writing stays.
_SIGNS = (
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]"
    "|\r(?!\n)"
)
_STEERING = Lazy(_SIGNS)
_NOT_ASCII = Lazy(f"{_SIGNS}|[^\x00-\x7f]")

_BREAKS = "\r\x0b\x0c\x85\u2028\u2029"


# What hides the names of each case that was read; for as long as the streams are guarded.
_hiding: dict[str, Callable[[str], str]] = {}
_is_guarded = [False]


def hide(case: str, hiding: Callable[[str], str]) -> None:
    """Let `hiding` see all that is printed from now on, till the run of the program ends.

    A case that is read again, as one that is watched, hides what it holds by then.
    """
    if _is_guarded[0]:
        _hiding[case] = hiding


def nameless(text: str) -> str:
    """Give a text without the names of the cases that were read.

    What wraps, cuts or compares lines asks for it first: a name in two parts is none any more.
    """
    for hiding in _hiding.values():
        text = hiding(text)
    return text


class Ready(str):
    """A text that was made with its names hidden, such as JSON, whose keys no name may change."""

    __slots__ = ()


def fit(text: str) -> str:
    """Give a text as a screen may have it: no name in it, and no sign that steers."""
    return plain(text if isinstance(text, Ready) else nameless(text))


def plain(text: str) -> str:
    """Give a text with `?` for each sign that could steer a screen."""
    return _each_sign(text, lambda _sign: "?")


def without_steering(text: str) -> str:
    """Give a text without such signs, for a file that somebody may show on a screen."""
    return _each_sign(text, lambda sign: " " if sign[0] in _BREAKS else "")


def _each_sign(text: str, put: Callable[[re.Match[str]], str]) -> str:
    # Nearly all that is printed is letters and line ends, and asks for no pattern.
    return text if text.replace("\n", "").isprintable() else _STEERING.compiled.sub(put, text)


def one_line(text: str) -> str:
    """Give a name as it may stand in a line: a break in it could pass for a line of ours."""
    return plain(text).replace("\r\n", "?").replace("\n", "?")


def in_json(text: str) -> str:
    """Give JSON with such signs as escapes, so that a reader gets back each letter.

    So are all but plain letters where standard output is not in UTF-8, which JSON has to be.
    """
    if has_every_letter(sys.stdout):
        return _each_sign(text, _escape)
    return _NOT_ASCII.compiled.sub(_escape, text)


def _escape(sign: re.Match[str]) -> str:
    halves = sign[0].encode("utf-16-be", "surrogatepass").hex()
    return "".join(f"\\u{halves[at : at + 4]}" for at in range(0, len(halves), 4))


def has_every_letter(stream: Any) -> bool:
    """Say whether a stream can show every letter; one without an encoding takes any text."""
    encoding = getattr(stream, "encoding", None) or "utf-8"
    return encoding.lower().replace("_", "-") in ("utf-8", "utf8")


# By these a library finds the bytes behind a stream, and writes there: Typer does on Windows.
_PAST_THE_GUARD = frozenset(("buffer", "detach"))


class NotShownError(OSError):
    """What was printed could not be written: to a full disk, say. What was done stays done."""


class Screen:
    """A stream of text that lets no name, and nothing that steers, on to the screen behind it."""

    def __init__(self, stream: TextIO) -> None:
        self.behind = stream

    def write(self, text: str) -> int:
        """Write words. Gives the number of letters, as any stream does."""
        with _told_apart():
            self.behind.write(fit(text))
        return len(text)

    def flush(self) -> None:
        """Write what is still kept back."""
        with _told_apart():
            self.behind.flush()

    def writelines(self, lines: Any) -> None:
        """Write each of some lines."""
        for line in lines:
            self.write(line)

    def __getattr__(self, name: str) -> Any:
        if name in _PAST_THE_GUARD:
            raise AttributeError(name)
        return getattr(self.behind, name)

    def __iter__(self) -> Iterator[str]:
        return iter(self.behind)


@contextmanager
def _told_apart() -> Iterator[None]:
    """Tell a screen that takes nothing from a case that does; a reader who left is no fault."""
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        raise NotShownError(error.errno, error.strerror) from None


@contextmanager
def guarded_streams() -> Iterator[None]:
    """Put a guard before standard output and standard error, and take it away afterwards."""
    with _streams_that_are_there():
        out, err = sys.stdout, sys.stderr
        sys.stdout, sys.stderr = _guarded(out), _guarded(err)
        was_guarded, _is_guarded[0] = _is_guarded[0], True
        try:
            yield
        finally:
            sys.stdout, sys.stderr = out, err
            _is_guarded[0] = was_guarded
            if not was_guarded:
                _hiding.clear()


@contextmanager
def _streams_that_are_there() -> Iterator[None]:
    """Put a stream that holds nothing in the place of each that is closed (`pga check >&-`).

    There is none either where a program was started without a window. The number of a closed one
    would go to the next file that is opened: a note, with all that is printed to that number.
    """
    modes = {"stdin": "r", "stdout": "w", "stderr": "w"}
    closed = [name for name in modes if getattr(sys, name) is None]
    for name in closed:
        setattr(sys, name, open(os.devnull, modes[name], encoding="utf-8"))  # noqa: SIM115, PTH123
    try:
        yield
    finally:
        for name in closed:
            getattr(sys, name).close()
            setattr(sys, name, None)


def _guarded(stream: Any) -> Any:
    if isinstance(stream, Screen):
        return stream
    if not has_every_letter(stream) and hasattr(stream, "reconfigure"):
        from pgacli.console_letters import HANDLER  # noqa: PLC0415 - few consoles need it

        # For good: Rich writes to this stream too, and a letter it lacks must not end a check.
        stream.reconfigure(errors=HANDLER)
    return Screen(stream)


def behind(stream: Any) -> Any:
    """Give the stream behind a guard, for Rich, which has to steer."""
    return stream.behind if isinstance(stream, Screen) else stream
