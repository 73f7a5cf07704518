"""Adults in a plan that seems to part friends: those kept away, and those who make room.

An adult who harms the group may be kept from it, and a worker may step back from it, or stand at
another gate.
"""

from __future__ import annotations

import re

from pgacli.lazy import Lazy
from pgacli.rules.prose.search.vocabulary import Vocabulary
from pgacli.rules.prose.vocabulary.parted import OTHERS

_OTHERS = Vocabulary(OTHERS)
# So far on an adult may be named from whom the group is kept.
_NEAR = 60
_CLAUSE_END = re.compile(r"[.;:]")
# "The worker will step back from the group": an adult makes room for them.
_MAKES_ROOM = Lazy(
    r"\b(?:workers?|staff|police|officers?|wardens?|guards?|teachers?|coach(?:es)?|mentors?|adults|keyworkers?"
    r"|team|service|agencies|professionals|parents|head|manager|volunteers?)\s+"
    r"(?:(?:will|to|should|can|may|must|would|are|is|then|also|all|now|slowly|gradually|agree|agrees)\s+){0,3}\Z"
)
_STEPS_BACK = Lazy(
    r"(?:step|(?:leave|keep)s?(?!\s+(?:the|them|him|her|both|all|each|any|yp\d|members|friends)\b)|stay|turn|walk|pull|wait|sit|travel|eat|come\s+away|move\s+on|exit)\w*\b"
)
# "Arrest the dealers and disperse the group": the second act is not done to the dealers.
_NEXT_ACT = Lazy(
    r"[,;:]\s+(?:and|but|then)\s|;|\band\s+(?:(?:then|also|to)\s+)?(?:ban|bar|break|clear|close|disperse"
    r"|exclude|keep|limit|move|put|refuse|restrict|seat|send|separate|split|stop|tell|turn)\b"
)
# Adults who stand in several places, or hear the friends in turn, part nobody.
_ADULTS_STAND = Lazy(
    r"\b(?:volunteers?|workers?|wardens?|staff|stewards?|marshals?|parents|adults|teachers|officers|guards)\s+"
    r"(?:(?:will|to|can|should|are|then|also|each)\s+){0,3}(?:stand|wait|sit|be|work|greet|look\s+out)s?\s+\Z"
)
_ASKED_IN_TURN = Lazy(
    r"\b(?:ask|hear|speak\s+(?:to|with)|talk\s+(?:to|with)|interview|ring|text|thank|greet|listen\s+to)(?:s|ing|ed)?"
    r"\s+(?:[\w’'-]+\s+){1,4}\Z"
)
# Visitors who come one at a time, and a plan that goes to each agency separately.
_OTHERS_IN_TURN = Lazy(
    r"\b(?:visitors|customers|staff|workers|teachers|officers|parents|families|professionals|guests|tenants|adults"
    r"|volunteers|drivers|contributors|witnesses|cars|vans|buses|agencies|services|questions|items|steps|actions)\s+"
    r"(?:(?:who|that)\s+(?:[\w’'-]+\s+){1,6}?)?(?:(?:will|to|are|is|should|can|may|must|be|come|go|enter|in|seen|met"
    r"|interviewed|heard|asked|trained|briefed|admitted|attend|speak|taken|looked|at)\s+){0,5}\Z"
    r"|\beach\s+(?:agency|service|parent|family|school|worker|professional|partner|item|action|question)\s+\Z"
)
_IN_TURN = Lazy(
    r"(?:\w+\s+)?(?:one[-\s]+at[-\s]+a[-\s]+time|individually|separately|singly|one\s+by\s+one)"
)
# They are spoken to on different days.
_SPOKEN_TO = Lazy(
    r"\b(?:(?:speak|spoken|talk|listen|write)\w*\s+(?:to|with)|(?:interview|ask|hear|ring|phone)\w*)\s+\Z"
)
_AT_TIMES = Lazy(r"\b(?:on|at)\s+(?:different|separate)\s+(?:days|times|evenings|afternoons)\b")
_IN_PLACES = Lazy(r"(?:at|by|in|on|from)\s+(?:different|separate|opposite)\b")
_TURN_BY_TURN = Lazy(r"(?:one|individually|separately|singly)\b")
_MAY_BE_ADULTS = Lazy(r"\b(?:them|they|him|he|it)\b")
# "Move the men on and keep them away from the group".
_THEM_BEFORE = Lazy(r"\b(?:them|him)\s+\Z")

# "They may meet only when an adult is there": nobody is kept from that adult.
_IS_THERE = Lazy(
    r"\b(?:when|if|unless|while|without|until|once)\s+(?:an?\s+|another\s+|one\s+|their\s+|some\s+)?\Z"
)
# What adults do: the words, and who stands before them.
_OF_ADULTS = (
    (_STEPS_BACK, _MAKES_ROOM),
    (_IN_PLACES, _ADULTS_STAND),
    (_TURN_BY_TURN, _ASKED_IN_TURN),
    (_IN_TURN, _OTHERS_IN_TURN),
)


def is_of_adults(words: str, before: str) -> bool:
    """Do adults, in what stands before the words, do what the words say, or only ask in turn?"""
    if _AT_TIMES.search(words) and _SPOKEN_TO.search(before):
        return True
    return any(some.match(words) and sense.search(before) for some, sense in _OF_ADULTS)


def said_of_others(low: str, match: re.Match[str]) -> bool:
    """Is an adult who harms them named before the words, or in them, and no new act begun?"""
    found = [*_OTHERS.finditer(low[: match.end()])]
    if not found:
        return False
    last = found[-1]
    if last.end() > match.start() or _MAY_BE_ADULTS.search(match[0]):
        return True
    if _THEM_BEFORE.search(low, 0, match.start()):
        return True
    return not _NEXT_ACT.search(low, last.end(), match.end())


def others_kept_away(low: str, after: int) -> bool:
    """Is it an adult from whom the group is kept away?"""
    following = low[after : after + _NEAR]
    end = _CLAUSE_END.search(following)
    following = following[: end.start() if end else None]
    return any(
        not (
            adult[0].startswith("adult")
            and _IS_THERE.search(low[max(0, after - _NEAR) : after + adult.start()])
        )
        for adult in _OTHERS.finditer(following)
    )
