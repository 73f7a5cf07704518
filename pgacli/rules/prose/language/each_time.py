"""Is "always" said of what was counted, of old kindness, or of what adults promise?

"Searched eleven times, always on the footbridge" tells where; "they walk home together, as they
have always done" praises; "the school looks after you, always" binds the school.  None of them
closes a door on anybody.
"""

from __future__ import annotations

import re

from pgacli.lazy import Lazy
from pgacli.rules.prose.language.uses import Use
from pgacli.rules.prose.people.actors import SAYING, Kind

_COUNTED = Lazy(
    r"\b(?:once|twice|times|occasions|searches|stops|visits|calls|nights|days|evenings|mornings"
    r"|afternoons|weekends|(?:mon|tues|wednes|thurs|fri|satur|sun)days)\b"
    r"(?:\s+(?:in|since|between|during|over|last|this)\s+(?:[\w’'-]+\s+){0,4}[\w’'-]+)?,\s+(?:and\s+)?$"
)
# A time or a place, and not "in trouble" or "with a knife".
_THERE = Lazy(
    r"\s+(?:on|at|in|from|near|by|outside|inside|after|before|between|under|behind)\s+"
    r"(?:the(?!\s+wrong)|an?|this|that|those|these|their|his|her|its|our|one|dark|dusk|lunch(?:time)?|night"
    r"|school|\d|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)\b"
)
_AS_THEY_HAVE = Lazy(
    r"\b(?:walk|eat|ate|sit|sat|meet|met|train|cook|sing|sang|share|play|look(?:s|ed)?\s+(?:out|after)|help"
    r"|rehears|danc|swim|swam|welcom|laugh|(?:come|came|go|went)\s+home)\w*\b[^.;:]{0,60}?,?\s+"
    r"as\s+(?:they|it|he|she|the\s+(?:group|friends))(?:\s+(?:have|has|had))?\s+$"
)
_COMMA = Lazy(r",\s*$")
_ENDS = Lazy(r"\W*$")
_WORD = re.compile(r"\w+")
_DONE = Lazy(r"\s+(?:done|have|has|had|did|do|does)\b")


def is_each_time(use: Use) -> bool:
    """Does "always" only tell of counted times, of old kindness, or of what adults promise?"""
    if use.words != "always":
        return False
    if use.is_after(_COUNTED) and use.is_before(_THERE):
        return True
    if use.is_after(_AS_THEY_HAVE) and use.is_before(_DONE):
        return True
    return use.is_after(_COMMA) and use.is_before(_ENDS) and _is_promised(use)


def _is_promised(use: Use) -> bool:
    """Does an adult or a service do this, who says nothing of what others do?"""
    first = next((actor for actor in use.ahead if actor.subject), None)
    if first is None or first.kind not in (Kind.ADULT, Kind.SERVICE):
        return False
    return SAYING.isdisjoint(_WORD.findall(use.before, first.end))
