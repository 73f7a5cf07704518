"""Is an action of the plan too vague to be seen done?

A vague word is no fault beside a concrete act ("continue to open the hall on Fridays"); it is one
where nobody could tell whether the thing was done.  A date alone is no act.

Source: plans fail by being vague, by an action without an outcome, and by what cannot be measured
(Leeds and Manchester guidance on plans that are SMART).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from pgacli.case.blanked import blanked
from pgacli.case.placeholders import BLANK
from pgacli.lazy import Lazy
from pgacli.rules.prose.reading.contractions import found_in_full
from pgacli.rules.prose.reading.folding import lowered
from pgacli.rules.prose.reading.sentences import Span, masked, sentences
from pgacli.rules.prose.search.vocabulary import Vocabulary
from pgacli.rules.prose.shown import (
    BLANKED,
    LOOSE_WORDS,
    THING,
    VAGUE_WORDS,
    WHEN,
    shown_done,
    without_purposes,
)
from pgacli.rules.prose.vocabulary.acts import ACTS
from pgacli.rules.prose.vocabulary.vague import NOT_YET

_ACT = Vocabulary(*ACTS)
# "Offer a listening ear" and "give them more opportunities" put nothing into anybody's hand.  It is
# something where a day or an hour comes first: "runs a drop-in on Fridays for advice".
_NOTHING_IN_HAND = Lazy(
    r"(?:[\s,]+(?!(?:on|at|from|every|each)\s+(?:\d|\w+days?\b))[\w'’-]+){0,7}?"
    r"\s+(?:in\s+mind|listening\s+ear|lines?\s+of\s+communication|opportunit\w+"
    r"|chances?\s+to\s+(?:shine|grow|thrive|flourish|succeed)"
    r"|encouragement|reassurance|guidance|advice|support(?!\s+worker)|engagement|strategies"
    r"|awareness|understanding"
    r"|lens\b|mindset|necessary\s+\w+|choices|alternatives|challenge|consistency|stability"
    r"|boundaries|oversight|dialogue|conversations?"
    r"|appropriate\w*|positive\s+\w+|constructive|meaningful|approach(?:es)?|sense\s+of\s+\w+"
    r"|leadership|(?:time|attention|space)\s+and)\b(?!\s+(?:course|lesson|class|session|workshop|evening|group|club"
    r"|room|caf[eé]|line|desk|worker)s?\b)"
    # Near enough to be what is given: "opens the hall in response to them" is an act.
    r"|(?:\s+[\w'’-]+){0,3}?\s+(?:presence|(?<!in\s)response|strategy|outcomes|momentum|barriers"
    r"|relationships?|trusted\s+adult|something\s+to\s+do|voice\s+of|heart\s+of|harm"
    r"|that\s+(?:we|adults|staff|people|professionals|services|somebody"
    r"|someone)\s+(?:do\s+)?(?:care|listen|notice)s?"
    r"|gaps?\s+(?:between|in)\s+(?:services|provision|support|practice|knowledge)"
    r"|back\s+to\s+(?:the|a|our)\s+(?:\w+\s+)?(?:panel|meeting|board|forum)"
    r"|(?:centre|forefront)\s+of\s+(?:everything|planning|practice|what|all|our|decision))\b"
    # A course on it can be held.
    r"(?!\s+(?:course|lesson|class|session|workshop|programme)s?\b)"
)
_WRITTEN = ("rewr", "writes", "written", "redraft", "print", "publish", "amend")
_NOT_YET = Vocabulary(NOT_YET)
# The name of a kind of work, and nothing of who does what.
_WORK_ALONE = Lazy(
    r"\W*(?:mentoring|mentors?|outreach|group\s?work|youth\s+work(?:ers?)?|social\s+workers?|direct\s+work"
    r"|one[- ]to[- ]ones?|counselling|therapy|mediation|diversion|mapping|detached\s+work"
    r"|family\s+work|workshops?|sessions?|activities|education|training)\W*\Z"
)
_DIGIT = re.compile(r"\d")
# Nobody can count on what is done only "as staffing allows", unless its day is said.
_IF_CAN = Lazy(
    r"\b(?:when|as|if|where)\s+(?:and\s+when\s+)?(?:time|capacity|resources?|staffing|funding|workload|demand)"
    r"\s+(?:permits?|allows?)\b"
)
# When something is to be so says nothing of what: "by the end of May they have improved".
_DEADLINE = Lazy(
    r"\b(?:by|before|no\s+later\s+than|until)\s+(?:(?:the\s+)?(?:end|start|middle)\s+of\s+)?"
    r"(?:\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?)?(?:january|february|march|april|may|june|july|august"
    r"|september|october|november|december|christmas|easter|(?:next\s+)?(?:spring|summer|autumn|winter|term"
    r"|year|week|month))(?:\s+\d{4})?\b"
    r"|\b(?:within|over|in|for|during)\s+(?:the\s+)?(?:next|coming|following|first)?\s*"
    r"(?:\d+|two|three|four|six|eight|ten|twelve)\s+(?:days|weeks|months)\b"
)
# What a wish governs ends with its clause, or where somebody begins to do a thing of their own.
_GOVERNED_END = Lazy(
    r"[.;:!?]|,\s*(?:and|then|so\s+that)?\b|\band\s+then\b|\bthen\b|\s[–—-]\s|\bby\s+(?=\w+ing\b)"
)


def vague(action: str) -> Span | None:
    """The first vague words of an action that holds no act one could see done; else None."""
    return next(iter(found_in_full(action, _vague)), None)


def _vague(action: str) -> Iterator[Span]:
    plain = masked(action)
    low = lowered(plain)
    found = VAGUE_WORDS.search(low) or _loose(low) or BLANK.match(low) or _WORK_ALONE.match(low)
    if not found or any(_seen_done(_closed_up(lowered(each.text))) for each in sentences(action)):
        return
    yield Span.of(found, plain)


def _closed_up(low: str) -> str:
    """A sentence without the long gaps that quoted words leave."""
    return " ".join(low.split())


def _loose(low: str) -> re.Match[str] | None:
    """Words that are vague where the action names no thing, no day and no hour beside them."""
    done = _DEADLINE.compiled.sub(" ", _done(low))
    says_what = any(sign.search(done) for sign in (_DIGIT, THING, WHEN))
    return None if says_what else LOOSE_WORDS.search(low)


def _seen_done(low: str) -> bool:
    """Does a sentence hold an act, or a thing that is to be so at its day and hour?"""
    if _IF_CAN.search(low) and not WHEN.search(low):
        return False
    done = _done(low)
    main = without_purposes(low)
    acts = (act for act in _ACT.finditer(done) if not _is_empty(act, low, main))
    return next(acts, None) is not None or shown_done(without_purposes(done))


def _is_empty(act: re.Match[str], low: str, main: str) -> bool:
    """Does an act put nothing into anybody's hand?  What it is for is no part of it.

    What is written down can be read there, be it only guidance.
    """
    if act[0].startswith(_WRITTEN):
        return False
    is_purpose = main[act.start()] == BLANKED
    return bool(_NOTHING_IN_HAND.match(low if is_purpose else main, act.end()))


def _done(low: str) -> str:
    """The action without what is only wished for, considered or talked about."""
    return blanked(low, _wishes(low), BLANKED)


def _wishes(low: str) -> Iterator[tuple[int, int]]:
    stop = 0
    for wish in _NOT_YET.finditer(low):
        if wish.start() >= stop:
            end = _GOVERNED_END.search(low, wish.end())
            stop = end.start() if end else len(low)
            yield wish.start(), stop
