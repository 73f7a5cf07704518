"""Whose a noun is, and who wears what: the young people's, or somebody else's.

"A lifestyle", "a hooded top": what an adult has, wears or does is nothing of theirs.
"""

from __future__ import annotations

from pgacli.lazy import Lazy
from pgacli.rules.prose.language.adjectives import completed
from pgacli.rules.prose.language.uses import Use
from pgacli.rules.prose.people.actors import SAYING, Actor, Kind

# These speak of nobody in particular, and of no one whose lifestyle or coat it could be.
_NOBODY = frozenset("i we you us nobody no-one".split())
_BY_ADULTS = Lazy(
    r"\s+(?:of|by|from|among|amongst|between)\s+(?:the\s+|some\s+|other\s+|older\s+|local\s+|an?\s+|"
    r"two\s+|adult\s+|their\s+|grown\s+)*(?:adults?|men|man|staff|workers?|officers?|drivers?|"
    r"dealers?|residents?|police|neighbours?|strangers?|teachers?|parents?|passers-by|wardens?|"
    r"guards?|women|customers?|shopkeepers?|exploiters?|elders?|people|council|school|services?)\b"
)
_WHO_IS_ADULT = Lazy(
    r",\s+(?:an?|the|who is an?|who was an?)\s+(?:\w+\s+)?(?:man|woman|adult|neighbour|driver|"
    r"worker|teacher|stranger|father|mother|uncle|dealer)\b"
)
_TO_YOUNG = Lazy(
    r"\s+(?:to|towards?|against|at)\s+(?:the\s+|these\s+|all\s+)?(?:young people|group|boys|girls|"
    r"them|children|friends|him|her|members|pupils|lads)\b"
)
# "The man is described as" says nothing of his own.
_SAYS = Lazy(
    r"\s+(?!(?:is|are|was|were|been|has\s+been|have\s+been)\b)"
    r"(?:(?!(?:they|he|she|we|i|the|this|these|those|whom)\b)\w+\s+){0,2}"
    rf"(?:{'|'.join(sorted(SAYING))}|met|saw|dealt|managed?|meets?)\b"
)
_DESCRIBED_AS = Lazy(
    r"\b(?:described|seen|viewed|regarded|known|identified|labelled|assessed|recorded)\s+(?:\w+\s+)?as\s+"
    r"(?:an?\s+|the\s+|being\s+)?$"
)
_DESCRIBED_BY = Lazy(
    r"\b(?:described|seen|identified|pointed\s+out|recognised)\s+by\s+(?:\w+\s+){0,2}$"
)
_IS = Lazy(
    r"\s+(?:who\s+|that\s+)?(?:can |could |may |will )?(?:is|are|was|were|be|has been|have been|"
    r"had been|became|become|becomes|seems?|seemed|remains?|looks?|looked|appears?|has|have|had)\b"
    r"(?:\s+(?:an?|the|new|some|many|much|all|both|just|now|also|often|known|very|quite|\w+ly))*\s*$"
)
_WHO = Lazy(r"\s+(?:who|that)\s+(?!.*[,;:])")
# "Older men engage in …".
_ENGAGE = Lazy(
    r"\s+(?:(?:who|that|also|often|then|still|had|have|has|\w+ly)\s+)*"
    r"(?:engag\w+|indulg\w+|took\s+part|take\s+part|show\w*|display\w*|exhibit\w*)\s+(?:in\s+)?"
    r"(?:(?:such|more|some|very|other|this)\s+)?\Z"
)
_OWN = Lazy(r"\b(?:his|her|their)\s+own\b")
_VERB = Lazy(r"(?:is|are|was|were)\b")
_BROKE = Lazy(
    r"\s+(?:had\s+|have\s+)?(?:broken?|smashed|burn(?:ed|t)|stole|stolen|set|cut|painted|threw|took|taken"
    r"|wrecked|damaged|sprayed|emptied|scratched|pulled|ripped|tore|kicked)\b"
)
_WAS_THE = Lazy(
    r"\b(?:is|are|was|were|be|been)\s+(?:(?:an?|the|known|said|thought|likely|to|be|once|main|real"
    r"|one|of)\s+)*$"
)
_GOES_ON = Lazy(
    r"\s+(?:(?:often|always|usually|all|both)\s+)?(?:is|are|was|were|has|have|had|wore|wears?"
    r"|carr(?:y|ies|ied)|"
    r"covered|covers?|hid|hides?|looks?|looked)\b[^,;:]*$"
)
_THEIRS = Lazy(r"\b(?:his|her|their)\s+(?:\w+\s+)?$")
# "The adults around this group wear …": the adults do.
_NEAR = Lazy(
    r"\s+(?:(?:around|near|with|behind|beside|by|outside|about|of|from|whom?)\s+)?"
    r"(?:the|this|these|those|our)\s+(?:\w+\s+)?$"
)
_WHO_DO = frozenset("they he she".split())


def are_theirs(use: Use) -> bool:
    """Nouns: silent only where they are an adult's or a service's, or done to young people."""
    if _is_by_adults(use) or use.is_before(_TO_YOUNG) or _are_others_who_did(use):
        return False
    others = (Kind.ADULT, Kind.SERVICE)
    subject = use.subject
    do_it = subject and subject.kind in others and _ENGAGE.match(use.between(subject))
    if do_it or completed(use) in others or use.is_before(_WHO_IS_ADULT):
        return False
    last = use.last
    if last and (_is_met_by_adults(use, last) or _is_told_of_adults(use)):
        return False
    if last and last.kind is not Kind.YOUNG:
        between = use.between(last)
        if use.is_owner(last) and len(between.split()) <= 2:
            return False
        if last.kind is not Kind.THING and last.subject and _IS.match(between):
            return False
    return not (_are_only_others(use) or _is_an_adult(use))


def _are_others_who_did(use: Use) -> bool:
    """Do the words open the sentence and go on with a deed: "vandals broke the bench"?"""
    return not use.before.strip() and use.is_before(_BROKE)


def _is_an_adult(use: Use) -> bool:
    """Does an adult's clause end in a verb of being: "the man who rents the flat was the …"?"""
    subject = use.subject
    if subject is None or subject.kind is not Kind.ADULT or use.name(subject) in _NOBODY:
        return False
    return use.is_after(_WAS_THE) and not _SAYS.match(use.low, subject.end)


def _is_by_adults(use: Use) -> bool:
    """Is this of adults or by them?  "Described as … by the school" is said of the young people."""
    return use.is_before(_BY_ADULTS) and not use.is_after(_DESCRIBED_AS)


def _is_told_of_adults(use: Use) -> bool:
    """Is what begins with its verb told of adults: "the men in the van are bad news"?"""
    return _VERB.match(use.words) is not None and use.subject_kind is Kind.ADULT


def _is_met_by_adults(use: Use, actor: Actor) -> bool:
    """Is what follows young people told of the adults in whose clause they stand?

    "The men who approached the group wore dark coats" goes on about the men.
    """
    if actor.kind is not Kind.YOUNG or actor.subject:
        return False
    goes_on = _GOES_ON.match(use.low[actor.end : use.end])
    return goes_on is not None and is_in_who_clause(use, actor)


def is_in_who_clause(use: Use, actor: Actor) -> bool:
    """Is this whom adults use in "the men who use the girls put …"?"""
    subject = use.subject
    if subject is None or subject.kind is not Kind.ADULT:
        return False
    return _WHO.match(use.low[subject.end : actor.start]) is not None


def _are_only_others(use: Use) -> bool:
    """Does "their" or "his" go back to an adult, in a sentence without young people?"""
    theirs = use.is_after(_THEIRS) or _OWN.search(use.words)
    if use.has_young or not theirs:
        return False
    return any(
        actor.kind is Kind.ADULT
        and actor.subject
        and use.name(actor) not in _NOBODY
        and not _SAYS.match(use.low, actor.end)
        for actor in use.ahead
    )


def are_worn(use: Use) -> bool:
    """Clothes and looks: of whoever was mentioned last; of the next, where nobody was."""
    if _is_by_adults(use):
        return False
    if use.tells_what_is_done and completed(use) is Kind.YOUNG:
        return True
    ahead = [
        actor
        for actor in use.ahead
        if use.name(actor) not in _NOBODY
        # "Young people at this school wear …".
        and not (actor.kind is Kind.SERVICE and actor.after_preposition)
        # "The men they met wear …".
        and not (actor.after_preposition and use.name(actor) in _WHO_DO)
        and not _SAYS.match(use.low, actor.end)
        and not _DESCRIBED_BY.search(use.low[: actor.start])
    ]
    people = [actor.kind for actor in ahead if actor.kind is not Kind.THING]
    if ahead and _is_met_by_adults(use, ahead[-1]):
        return False
    if people:
        about = people[-2:] if _is_near(use, ahead) else people[-1:]
        return about[0] is Kind.YOUNG
    if ahead and not use.has_young:
        return False
    later = [actor.kind for actor in use.later if actor.kind is not Kind.THING]
    return use.names_young or not later or later[0] is Kind.YOUNG


def _is_near(use: Use, ahead: list[Actor]) -> bool:
    """Are the last two "the adults around this group", of whom the first is spoken of?"""
    first, last = ahead[-2:] if len(ahead) > 1 else (None, None)
    if first is None or last is None or first.kind is not Kind.ADULT or not first.subject:
        return False
    return last.kind is Kind.YOUNG and _NEAR.match(use.low[first.end : last.start]) is not None
