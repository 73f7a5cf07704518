"""What a report does not hold, or was not searched for, told to its author."""

from collections.abc import Iterable

from pgacli.case.model import Case
from pgacli.commands.telling import tell
from pgacli.commands.unsearched import why_unsearched

# It prints nothing of a case.
_POSTER = "poster"


def tell_what_is_missing(case: Case, editions: Iterable[str]) -> None:
    """Tell the author what reports leave out, and whose names nobody looked for in them."""
    for told in filter(None, (_left_out(case, editions), why_unsearched(case))):
        tell(told)


def _left_out(case: Case, editions: Iterable[str]) -> str:
    """Say that reports leave out what cannot be read; nothing where all of it can."""
    if not case.unreadable or all(name == _POSTER for name in editions):
        return ""
    return (
        "What cannot be read is left out, and so is what rests on it alone: it may have been taken"
        " back. `pga check` names it."
    )
