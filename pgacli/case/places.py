"""Where something stands in a case, and what was wrong there when it was read."""

from typing import NamedTuple


class Place(NamedTuple):
    """A spot in a file of the case: path relative to the case, line and column from 1."""

    path: str
    line: int = 1
    column: int = 1


# The rule of what cannot be read at all.
UNREADABLE = "note.unreadable"


class Problem(NamedTuple):
    """What loading could not take as it stood; the rule of that name reports it."""

    rule: str
    place: Place
    message: str
    hint: str = ""
    is_grave: bool = False
