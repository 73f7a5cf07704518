"""Does a measure count effort, and no change?

"Can name adults they trust here" is change; "made an information sheet" is effort (Contextual
Safeguarding, Measuring impact in friendship and peer groups).  Effort beside change is fine.
"""

from __future__ import annotations

import re

from pgacli.rules.prose.patterns import Lazy, any_of, words
from pgacli.rules.prose.sentences import Span, masked
from pgacli.rules.prose.vocabulary.effort import (
    CHANGE,
    DONE,
    EFFORT,
    MAKES,
    NUMBER,
    REACHED,
    THING,
    WORKERS,
)

_TABLES = {
    name: any_of(table)
    for name, table in {
        "THING": THING,
        "DONE": DONE,
        "NUMBER": NUMBER,
        "MAKES": MAKES,
        "WORKERS": WORKERS,
        "REACHED": REACHED,
    }.items()
}
_EFFORT = words(re.sub("|".join(_TABLES), lambda name: f"(?:{_TABLES[name[0]]})", EFFORT))
_CHANGE = words(CHANGE)
# "More sessions held" is more effort, and no change.
_MORE_EFFORT = Lazy(
    r"\b(?:more|fewer|(?:increase|rise|growth|improvement)\s+in|increas(?:e|ed|ing)|higher|greater"
    r"|improved?)\s+(?:the\s+)?(?:(?:number|amount|level|volume)s?\s+of\s+)?(?:[\w’'-]+\s+){0,2}?"
    + any_of(THING)
    + r"(?![^\W_])"
)


def effort_measure(measure: str) -> Span | None:
    """The words of a measure that count effort, where nothing in it is change; else None."""
    plain = masked(measure)
    low = plain.lower()
    if len(low) != len(plain):
        return None
    found = _EFFORT.search(low)
    if not found or _CHANGE.search(_MORE_EFFORT.compiled.sub(_blank, low)):
        return None
    return Span(found.start(), found.end(), plain[found.start() : found.end()])


def _blank(match: re.Match[str]) -> str:
    return " " * len(match[0])
