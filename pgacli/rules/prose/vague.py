"""Is an action of the plan too vague to be seen done?

A vague word is no fault beside a concrete act ("continue to open the hall on Fridays"); it is one
where nobody could tell whether the thing was done.  A date alone is no act.
"""

from __future__ import annotations

import re

from pgacli.lazy import Lazy
from pgacli.rules.prose.folding import lowered
from pgacli.rules.prose.patterns import Phrases, any_of
from pgacli.rules.prose.sentences import Span, masked
from pgacli.rules.prose.vocabulary.acts import ACTS
from pgacli.rules.prose.vocabulary.loose import LOOSE, THINGS
from pgacli.rules.prose.vocabulary.vague import NOT_YET, VAGUE

_VAGUE = Phrases(VAGUE, NOT_YET)
_ACT = Phrases(ACTS)
# "Offer a listening ear" and "give them more opportunities" put nothing into anybody's hand.
_NOTHING_IN_HAND = Lazy(
    r"(?:[\s,]+[\w'’-]+){0,7}?\s+(?:listening\s+ear|lines?\s+of\s+communication|opportunit\w+"
    r"|encouragement|reassurance|guidance|advice|support(?!\s+worker)|strategies|awareness|understanding"
    r"|choices|alternatives|challenge|consistency|stability|boundaries|oversight|dialogue|conversations?"
    r"|appropriate\w*|positive\s+\w+|constructive|meaningful)\b"
)
_NOT_YET = Phrases(NOT_YET)
_LOOSE = Phrases(LOOSE)
_THINGS = Lazy(lambda: rf"\d|\b{any_of(THINGS)}(?![^\W_])")
# What a wish governs ends with its clause, or where somebody begins to do a thing of their own.
_CLAUSES = Lazy(r"[.;:!?]\s|,\s(?:and|then|so)\s|\s[–—-]\s|\band\b(?=[^,;:]*\b\w+s\s)")
# A verb and its object or place: "performs its play", "walk with them", "is at the gate".
_DOES = Lazy(
    r"\b(?:\w+[a-z](?<!ss)s|parents|pupils|workers|members|people|friends|staff|carers)\s+"
    r"(?:(?:\w+ly|will|to|is|are|and)\s+)?[a-z]{3,}\s+(?:(?:out|up|in|off|back|over|down|with)\s+)?"
    r"(?:the|a|an|its|their|them|each|every|two|three|four|five|six|both|free|him|her|at|with|for)\b"
    r"|\b(?:worker|teacher|nurse|school|club|council|manager|head|lead|tutor|coach|group|warden|keeper"
    r"|caretaker|library|centre|shop|café|cafe|company|officer|landlord|mentor|chaplain|church|mosque"
    r"|imam|vicar|owner|driver|mother|father|parent|aunt|gym)\s+(?:\w+ly\s+|is\s+|to\s+)?[a-z]{3,}"
    r"(?:\s+(?:out|up|in|off|back|over|down|with|at|on))?\s+(?:the|a|an|its|their|them|each|every|two"
    r"|three|four|five|six|both|free|him|her|until|between|from)\b"
)
_WHEN = Lazy(
    r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|\b(?:weekdays?|weekends?|lunchtimes?"
    r"|half[- ]term)\b"
    r"|\b(?:january|february|march|april|june|july|august|september|october|november|december)\b"
    r"|\b\d{1,2}(?:[.:]\d\d)?\s?(?:am|pm)\b|\b\d{1,2}\s+may\b|\b(?:in|from|by|until|of)\s+may\b"
    r"|\bon\s+the\s+(?:first|second|third|last|\d+(?:st|nd|rd|th))\b"
    r"|\b(?:until|from|after|before|at)\s+(?:\d|noon|midnight|school|dark|closing|lunch)"
    r"|\b(?:every|each)\s+(?:day|night|evening|morning|week|month|term|fortnight)\b|\bthat\s+(?:week|day)\b"
)
_GOVERNED_END = Lazy(
    r"[.;:!?]|,\s*(?:and|then|so\s+that)?\b|\band\s+then\b|\bthen\b|\s[–—-]\s|\bby\s+(?=\w+ing\b)"
)


def vague(action: str) -> Span | None:
    """The first vague words of an action that holds no act one could see done; else None."""
    plain = masked(action)
    low = lowered(plain)
    found = _VAGUE.search(low) or _loose(low)
    if not found or _seen_done(low):
        return None
    return Span(found.start(), found.end(), plain[found.start() : found.end()])


def _loose(low: str) -> re.Match[str] | None:
    """Words that are vague where the action names no thing, no day and no hour beside them."""
    done = _done(low)
    return None if _THINGS.search(done) or _WHEN.search(done) else _LOOSE.search(low)


def _seen_done(low: str) -> bool:
    """Does it hold an act, or a thing that is to be so at its day and hour?"""
    done = _done(low)
    acts = (act for act in _ACT.finditer(done) if not _NOTHING_IN_HAND.match(low, act.end()))
    return next(acts, None) is not None or _shown_done(done)


def _shown_done(low: str) -> bool:
    """Does a clause with no vague word in it say what somebody does, to what, and when?"""
    return any(
        _DOES.search(clause) and _WHEN.search(clause) and not _VAGUE.search(clause)
        for clause in _CLAUSES.compiled.split(low)
    )


def _done(low: str) -> str:
    """The action without what is only wished for, considered or talked about."""
    for wish in tuple(_NOT_YET.finditer(low)):
        end = _GOVERNED_END.search(low, wish.end())
        stop = end.start() if end else len(low)
        low = low[: wish.start()] + " " * (stop - wish.start()) + low[stop:]
    return low
