"""Where the prose of a note means another note by its id, and where the id may be something else.

`F3` in a sentence is a note, as a rule; but the M1 is a road, and S1 4DA a postcode. What is
quoted, or stands as code, is not the worker's to reword. A wrong guess there would change what was
said, so what is not clear is left, and can be told.
"""

import re
from typing import NamedTuple

from pgacli.lazy import Lazy

# Code, in a block or in a line, and what was quoted; none goes on over an empty line but a block.
_NOT_OWN = Lazy(
    r"""(?msx)
    ^[ ]{0,3}(?P<fence>`{3,}|~{3,}).*?(?:^[ ]{0,3}(?P=fence)|\Z)
    | (?<!`)(?P<ticks>`+)(?!`)(?:(?!\n[ \t]*\n)[^`])+(?P=ticks)
    | ^[ ]{0,3}>[^\n]*
    | "(?:(?!\n[ \t]*\n)[^"])*"
    | “(?:(?!\n[ \t]*\n)[^“”])*”
    | ‘(?:(?!\n[ \t]*\n)[^‘“”])*?’(?!\w)
    """
)
_PLACE = "block|bus|flat|gate|house|plot|postcode|room|route|train|tram|unit|ward"
# What stands before or after an id that is part of something else: a path, a road, a postcode.
_OTHER_BEFORE = Lazy(
    r"(?i)(?:[\w.#@=?&]|(?<!\d)[-/]"
    rf"|\b(?:the|an?|via|along|off|near|junction|motorway|{_PLACE})\s+)\Z"
)
_OTHER_AFTER = Lazy(
    r"(?i)[@=]|[.:#]\w|[-/](?![a-z]\d)|\s+\d[a-z]{2}\b"
    r"|\s+(?:(?:north|south|east|west)bound|motorway|road|bus|route|junction|licen[cs]e|postcode)s?\b"
)
_AROUND = 40


class Spots(NamedTuple):
    """Offsets at which an id stands in a body: as a note's, and where it may be anything."""

    meant: tuple[int, ...]
    left: tuple[int, ...]


def spots(body: str, id_: str) -> Spots:
    """Say where a body names a note by its id."""
    # A word that goes on as the name of a file is that file's.
    found = [each.start() for each in re.finditer(rf"\b{id_}\b(?![-\w]*\.md)", body)]
    if not found:
        return Spots((), ())
    own = _NOT_OWN.compiled.sub(lambda other: " " * len(other[0]), body)
    left = {at for at in found if own[at] == " " or _is_other(body, at, at + len(id_))}
    return Spots(tuple(at for at in found if at not in left), tuple(sorted(left)))


def mended(body: str, old: str, new: str) -> str:
    """Give a body with a new id wherever it means the note of the old one."""
    kept, at = [], 0
    for spot in spots(body, old).meant:
        kept += [body[at:spot], new]
        at = spot + len(old)
    return "".join([*kept, body[at:]])


def _is_other(body: str, start: int, end: int) -> bool:
    before, after = body[max(0, start - _AROUND) : start], body[end : end + _AROUND]
    return bool(_OTHER_BEFORE.search(before) or _OTHER_AFTER.match(after))
