"""A part of a finished file: where it stands, in words, and what can be read there."""

from typing import NamedTuple

# What a file would do when somebody opens it; no note can make it do so.
SCRIPT = "a script"
FETCHED = "something that is fetched from elsewhere"
CALLING_FIELD = "a field that may fetch or run something"
EMBEDDED = "something embedded, which may run"
CALLS = frozenset((SCRIPT, FETCHED, CALLING_FIELD, EMBEDDED))


class Part(NamedTuple):
    """A part of a file. `place` is shown where something is found in it; `text` never is.

    `is_figures`: it holds measures and numbers by its nature, so a number in it says nothing.
    `calls` is what it would fetch or run when somebody opens the file. `pieces` hold the same text
    in places that can be named closer: they are looked through once something was found in it.
    """

    place: str
    text: str
    is_figures: bool = False
    calls: str = ""
    pieces: "tuple[Part, ...]" = ()


# Nothing runs on over a blank line: neither a name, nor a number.
APART = "\n\n"
