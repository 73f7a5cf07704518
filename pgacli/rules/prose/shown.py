"""Does a sentence of a plan say what somebody does, to what, and when?

Whatever the verb: "the barber gives haircuts on Fridays" is an act though no list knows it.  What
it is for, and "as appropriate" beside it, takes nothing from it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from pgacli.case.blanked import blanked
from pgacli.lazy import Lazy
from pgacli.rules.prose.search.vocabulary import Vocabulary, any_of
from pgacli.rules.prose.vocabulary.loose import LOOSE, THINGS
from pgacli.rules.prose.vocabulary.vague import NOT_YET, VAGUE
from pgacli.rules.prose.vocabulary.vague_help import VAGUE_HELP

# Stands where words stood that say nothing of what is done: no pattern takes it for a space.
BLANKED = "\x00"
_BLANKS = re.compile(r"\s*\x00[\s\x00]*")
VAGUE_WORDS = Vocabulary(*VAGUE, *VAGUE_HELP, NOT_YET)
LOOSE_WORDS = Vocabulary(*LOOSE)
_NUMBER = r"(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty)"
WHEN = Lazy(
    r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|\b(?:weekdays?|weekends?|lunchtimes?"
    r"|half[- ]term)\b"
    r"|\b(?:january|february|march|april|june|july|august|september|october|november|december)\b"
    r"|\b\d{1,2}(?:[.:]\d\d)?\s?(?:am|pm)\b|\b\d{1,2}\s+may\b|\b(?:in|from|by|until|of)\s+may\b"
    r"|\bon\s+the\s+(?:first|second|third|last|\d+(?:st|nd|rd|th))\b"
    r"|\b(?:until|from|after|before|at)\s+(?:\d|noon|midnight|school|dark|closing|lunch)"
    r"|\b(?:every|each)\s+(?:day|night|evening|morning|week|month|term|fortnight)\b|\bthat\s+(?:week|day)\b"
)
THING = Lazy(lambda: rf"\b{any_of(THINGS)}(?![^\W_])")
# "Two benches" can be counted where they stand; weeks, agencies and friends are no such things.
_COUNTED = Lazy(
    rf"\b{_NUMBER}\s+(?:[a-z]{{3,}}\s+)?(?!week|month|day|hour|year|time|term|agenc|service|partner"
    r"|professional|school|friend|member|girl|boy|lad|way|priorit|area|need|risk|issue|concern)"
    r"[a-z]{3,}s\b"
)
# What an act is for, and what goes beside it, is no part of it.
_BESIDE = Lazy(
    r",?\s+(?:in\s+order\s+to|so\s+as\s+to|so\s+that|with\s+the\s+(?:aim|goal|purpose|intention)\s+of"
    r"|with\s+a\s+view\s+to|as\s+(?:a\s+)?part\s+of)\b"
    r"|,\s+(?=(?:with|as|where|wherever|when|whenever|if|subject|through|[a-z]{3,}ing)\b)"
)
_PURPOSE = Lazy(r"(?<=\w),?\s+to\s+(?=[a-z])")
_ASIDE = frozenset("as where wherever when whenever if".split())
# It ends with its clause, or where a day or an hour follows, which belongs to what is done.
_BESIDE_END = Lazy(
    r"[.;:!?]\s|,\s+(?:and|then|but)\b|\band\s+(?=[a-z]+s\s+(?:the|an?|its|their|each|every)\b)"
    r"|\s(?=(?:on|at|from|by|until|every|each|before|after)\s+(?:[a-z]+days?\b|the\s+first|the\s+last"
    r"|\d|may\b|june|july|august|september|october|november|december|january|february|march|april))"
)
# What a wish governs ends with its clause, or where somebody begins to do a thing of their own.
_CLAUSES = Lazy(
    r"[.;:!?]\s|,\s+(?:and|then|so|but)\s|\s[–—-]\s|\band\b(?=[^,;:]{0,80}\b\w+s\s)"
    # "Raises awareness by going round all twelve shops": how it is done is an act of its own.
    r"|\bby\s+(?=[a-z]+ing\b)"
)
_NO_OBJECT = (
    r"(?!(?:of|for|between|and|or|with|is|are|was|were|be|will|who|that|which|to\s+be|has|have|by|in"
    r"\s+place)\b)"
)
_NO_VERB = (
    r"(?!(?:with|for|from|between|about|into|through|across|until|after|before|over|during|and|the|that"
    r"|who|which|are|were|will|where|when|their|its|has|have|in|on|at|to|of|by|as|or|not|than)\b)"
)
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
    # "The barber gives haircuts", "an artist to lead workshops", "haircuts are given"
    rf"|\b(?:the|an?|each|every|its|their|both|all|{_NUMBER})\s+(?:[\w'’&-]+\s+){{1,5}}?"
    rf"[a-z]{{3,}}(?<!s)(?<!day)s\s+{_NO_OBJECT}[\w'’£-]+"
    rf"|\b(?:[a-z]{{3,}}(?<!s)(?<!day)s|people|staff|group|friends|parents|volunteers)\s+(?:[a-z]+ly\s+)?"
    rf"{_NO_VERB}[a-z]{{3,}}\s+{_NO_OBJECT}[\w'’£-]+"
    r"|\b(?:to|will)\s+(?:[a-z]+ly\s+)?(?!be\b)[a-z]{3,}\s+(?!(?:to|that)\b)[\w'’£-]+"
    r"|\b(?:is|are|be)\s+(?:[a-z]+ly\s+)?[a-z]{3,}(?:ed|en|wn|lt|nt|ut)\s+(?:to|at|in|by|on|from|every|each)\b"
)
# "Phone each family": a verb and its object, with nobody named.
_ORDER = Lazy(
    rf"[\W_]*(?:[a-z]+ly\s+)?{_NO_VERB}[a-z]{{3,}}\s+(?:(?:out|up|off|back|down|round|with|to"
    rf"|on)\s+)?(?:the|an?|each"
    rf"|every|all|both|them|him|her|its|their|free|£?{_NUMBER})\b"
)


def shown_done(low: str) -> bool:
    """Does a clause with no vague word in it say what somebody does, to what, and when?"""
    return any(map(_is_shown, _CLAUSES.compiled.split(_BLANKS.sub(" ", low))))


def _is_shown(clause: str) -> bool:
    plain = _without_asides(clause)
    does = _DOES.search(plain) or _ORDER.match(plain)
    if not does or not any(sign.search(plain) for sign in (WHEN, THING, _COUNTED)):
        return False
    return not VAGUE_WORDS.search(plain) and not LOOSE_WORDS.search(plain[: does.end()])


def _without_asides(clause: str) -> str:
    """The clause without "as appropriate" and the like, which only go beside what is done."""
    found = VAGUE_WORDS.finditer(clause)
    asides = (match.span() for match in found if match[0].split(None, 1)[0] in _ASIDE)
    return _BLANKS.sub(" ", blanked(clause, asides, BLANKED))


def without_purposes(low: str) -> str:
    """A sentence in which what an act is for, and what goes beside it, is blanked."""
    return blanked(low, _purposes(low), BLANKED)


def _purposes(low: str) -> Iterator[tuple[int, int]]:
    """What an act is for; a "to" begins that only where vague words follow it."""
    vague = {match.start() for match in VAGUE_WORDS.finditer(low)}
    vague |= {match.start() for match in LOOSE_WORDS.finditer(low)}
    starts = {match.start() for match in _PURPOSE.finditer(low) if match.end() in vague}
    starts |= {match.start() for match in _BESIDE.finditer(low)}
    stop = 0
    for start in sorted(starts):
        if start >= stop:
            end = _BESIDE_END.search(low, start + 1)
            stop = end.start() if end else len(low)
            yield start, stop
