"""Is an action of the plan too vague to be seen done?

A vague word is no fault beside a concrete act ("continue to open the hall on Fridays"); it is one
where nobody could tell whether the thing was done.  A date alone is no act.
"""

from __future__ import annotations

from pgacli.rules.prose.patterns import Lazy, words
from pgacli.rules.prose.sentences import Span, masked
from pgacli.rules.prose.vocabulary.acts import ACTS
from pgacli.rules.prose.vocabulary.vague import NOT_YET, VAGUE

_VAGUE = words(VAGUE, NOT_YET)
_ACT = words(ACTS)
_NOT_YET = words(NOT_YET)
# What a wish governs ends with its clause, or where somebody begins to do a thing of their own.
_GOVERNED_END = Lazy(r"[.;:!?]|,\s*(?:and|then|so\s+that)?\b|\band\s+then\b|\bthen\b|\s[–—-]\s|\bby\s+(?=\w+ing\b)")


def vague(action: str) -> Span | None:
    """The first vague words of an action that holds no act one could see done; else None."""
    plain = masked(action)
    low = plain.lower()
    if len(low) != len(plain):
        return None
    found = _VAGUE.search(low)
    if not found or _ACT.search(_done(low)):
        return None
    return Span(found.start(), found.end(), plain[found.start() : found.end()])


def _done(low: str) -> str:
    """The action without what is only wished for, considered or talked about."""
    at = 0
    while wish := _NOT_YET.search(low, at):
        end = _GOVERNED_END.search(low, wish.end())
        at = end.start() if end else len(low)
        low = low[: wish.start()] + " " * (at - wish.start()) + low[at:]
    return low
