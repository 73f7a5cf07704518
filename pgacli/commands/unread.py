"""Notes that are there and cannot be read: what a report has to say of them to its author."""

from collections.abc import Iterable

from pgacli.case.model import Case

# It prints nothing of a case.
_POSTER = "poster"


def what_is_left_out(case: Case, editions: Iterable[str]) -> str:
    """Say that reports leave out what cannot be read; nothing where all of it can."""
    if not case.unreadable or all(name == _POSTER for name in editions):
        return ""
    return (
        "What cannot be read is left out, and so is what rests on it alone: it may have been taken"
        " back. `pga check` names it."
    )
