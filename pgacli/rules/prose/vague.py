"""Is an action of the plan too vague to be seen done?

A vague word is no fault beside a concrete act ("continue to open the hall on Fridays"); it is one
where nobody could tell whether the thing was done.  A date alone is no act.
"""

from __future__ import annotations

from pgacli.rules.prose.folding import lowered
from pgacli.rules.prose.patterns import Lazy, Phrases
from pgacli.rules.prose.sentences import Span, masked
from pgacli.rules.prose.vocabulary.acts import ACTS
from pgacli.rules.prose.vocabulary.vague import NOT_YET, VAGUE

_VAGUE = Phrases(VAGUE, NOT_YET)
_ACT = Phrases(ACTS)
_NOT_YET = Phrases(NOT_YET)
# What a wish governs ends with its clause, or where somebody begins to do a thing of their own.
_GOVERNED_END = Lazy(
    r"[.;:!?]|,\s*(?:and|then|so\s+that)?\b|\band\s+then\b|\bthen\b|\s[–—-]\s|\bby\s+(?=\w+ing\b)"
)


def vague(action: str) -> Span | None:
    """The first vague words of an action that holds no act one could see done; else None."""
    plain = masked(action)
    low = lowered(plain)
    found = _VAGUE.search(low)
    if not found or _ACT.search(_done(low)):
        return None
    return Span(found.start(), found.end(), plain[found.start() : found.end()])


def _done(low: str) -> str:
    """The action without what is only wished for, considered or talked about."""
    for wish in tuple(_NOT_YET.finditer(low)):
        end = _GOVERNED_END.search(low, wish.end())
        stop = end.start() if end else len(low)
        low = low[: wish.start()] + " " * (stop - wish.start()) + low[stop:]
    return low
