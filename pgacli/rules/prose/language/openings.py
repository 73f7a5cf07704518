"""Whom words are told of that open a sentence, stand before a noun or follow "leads them to".

"Refusing to talk to anyone, the group …", "these hard-to-reach members", "never at home": no
subject stands before them.
"""

from __future__ import annotations

from pgacli.lazy import Lazy
from pgacli.rules.prose.language.uses import Use
from pgacli.rules.prose.people.actors import Kind

_LED_TO = Lazy(
    r"\b(?:leads?|led|leading|causes?|caused|means?|meant)\s+(?:for\s+)?(?:them|him|her|(?:the"
    r"|these|this|some\s+of\s+the)\s+"
    r"(?:\w+\s+)?(?:group|lads|boys|girls|friends|people|children|pupils))\s+to\s+(?:\w+ly\s+)?\Z"
)
_THESE = Lazy(r"\b(?:these|those|our|this|such)\s+$")
_BEFORE_NOUN = Lazy(
    r"\b(?:the|these|those|some|any|other|more|most|our|local|such|an?|of|with|for|to|meet|offer)\s+$"
)
# "The moped riders in the group": who they are is no word that we know.
_OF_THE_GROUP = Lazy(r"\b\w+s\s+(?:in|of|within)\s+(?:the|this)\s+(?:\w+\s+)?group\s+$")
# "Refusing to talk to anyone, the group …".
_DONE_OR_DOING = Lazy(r"\w+(?:ing|ed)\b")
_BY = Lazy(
    r"\W*(?:by|after|for|in|through|when|while|whilst|on|since|despite|instead\s+of)\s+(?:\w+ly\s+)?\Z"
)
# "Never at home", "always in trouble": of whom nobody need say.
_WHERE = Lazy(r"\s+(?:at|in|on|out|off|late|with|under|near|around|missing|absent)\b")
_SO_THAT = Lazy(r"\b(?:so|ensure|sure)(?:\s+that)?\s+$")
_THE = Lazy(r"\s*,?\s*(?:(?:the|these|those|our|this|all|both|most|some|of|young|whole)\s+)*")
# "The bus will never come, the group says": it is said by them, and not of them.
_SAY_SO = Lazy(
    r"\s+(?:all\s+)?(?:says?|said|fears?|feared|thinks?|thought|believes?|knows?|feels?|felt)\b"
)


def are_led_to(use: Use) -> bool:
    """Does a thing lead the young people to it: "boredom leads the lads to put …"?"""
    if use.subject_kind in (Kind.ADULT, Kind.SERVICE):
        return False
    return use.is_after(_LED_TO)


def is_before_young(use: Use) -> bool:
    """Are the words an adjective of young people: "will meet the hard-to-reach members"?"""
    if use.names_young and use.is_after(_THESE):
        return True
    noun = use.next
    if noun is None or noun.kind is not Kind.YOUNG:
        return False
    return not use.low[use.end : noun.start].strip() and use.is_after(_BEFORE_NOUN)


def is_of_those_near(use: Use) -> bool:
    """Do the young people follow the words, or does "in the group" stand before them?"""
    kind = use.subject_kind
    if kind not in (None, Kind.THING):
        return False
    if kind is None and (not use.before.split() or _opens_with_by(use)):
        return _opens_on_young(use)
    of_the_group = kind is None and use.is_after(_OF_THE_GROUP)
    return of_the_group or _is_fronted(use)


def _opens_with_by(use: Use) -> bool:
    """Does "by" or the like open the sentence, and the words go on with what is done?"""
    return _BY.match(use.before) is not None and _DONE_OR_DOING.match(use.words) is not None


def _opens_on_young(use: Use) -> bool:
    """Is what opens a sentence said of young people, or of nobody else: "never at home"?"""
    if use.names_young or use.next is None or use.next.kind is Kind.YOUNG:
        return True
    subjects = [m for m in use.later if m.subject]
    if subjects and _DONE_OR_DOING.match(use.words):
        return subjects[0].kind is Kind.YOUNG
    return not subjects and use.is_before(_WHERE)


def _is_fronted(use: Use) -> bool:
    """Do the young people follow at once: "every weekend without fail the group gets drunk"?"""
    others = any(m.kind in (Kind.ADULT, Kind.SERVICE) for m in use.ahead)
    first = use.next
    if others or first is None or first.kind is not Kind.YOUNG or use.is_after(_SO_THAT):
        return False
    if _SAY_SO.match(use.low, first.end) and "," in use.low[use.end : first.start]:
        return False
    return _THE.fullmatch(use.low, use.end, first.start) is not None
