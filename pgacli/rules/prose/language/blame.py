"""Is a service blamed, in a finding about it?

Not where it speaks for itself ("the school says that it failed to ring"), where young people or
families are the ones who did not, or where a lamp failed.
"""

from __future__ import annotations

from pgacli.lazy import Lazy
from pgacli.rules.prose.language.adjectives import qualified
from pgacli.rules.prose.language.uses import Use
from pgacli.rules.prose.people.actors import SAYING, Actor, Kind

_PUBLIC = Lazy(
    r"(?:m[ae]n|wom[ae]n|residents?|neighbours?|strangers?|dealers?|exploiters?|abusers?|"
    r"customers?|passengers?|tenants?|public|elders?|olders|groomers?|perpetrators?|parents?|mothers?|fathers?|"
    r"mums?|dads?|famil(?:y|ies)|carers?|boys?|girls?|lads?|shoppers?|people|persons?|players?|"
    r"brothers?|sisters?|cousins?|uncles?|aunts?)(?:'s|')?$"
)
_REPLY = Lazy(
    r"\b(?:says?|said|accepts?|accepted|acknowledge[sd]?|recogni[sz]e[sd]?|admits?|admitted|"
    r"told us|tells us|agrees?|agreed|reports?|reported|writes?|wrote|replie[sd]|explains?|"
    r"explained|regrets?|apologise[sd]?|apologi[sz]ing|concedes?|conceded|feels?|felt|notes?|noted|"
    r"thinks?|believes?|sees?|states?|stated|recognising|sorry)"
    r"(?:\s+(?:that|it|in|its|reply|openly|now|since|also|for|how|where|why|to|us|the|panel|meeting|"
    r"letter|freely|candidly|frankly|a|and|with|not))*(?:\s+|\s*[:–—]\s*)(?:it|they|its|their|he"
    r"|she|we|having|that)\b"
)
# "… should have been asked, and the service agrees".
_AGREES = Lazy(
    r"[^.;]{0,40}?[,;]?\s*\b(?:and|which)\s+(?:the\s+\w+(?:\s+\w+)?|it|they|both)\s+(?:\w+ly\s+)?"
    r"(?:agree[sd]?|accept(?:s|ed)?|acknowledge[sd]?|(?:has|have)\s+(?:since\s+)?(?:agreed|accepted"
    r"|apologised|acknowledged))\b"
)
_DONE_TO = Lazy(
    r"been\s+(?:\w+ly\s+)?(?:\w+ed|told|given|seen|heard|met|shown|taken|kept|made|sent|held|known|"
    r"found|taught|let|left|put|brought|spoken|written|built|read|led|understood|thought|sought|"
    r"paid|driven|chosen|at the heart|at the table|part of|in the room)\b"
)
_PASSIVE = Lazy(r"\b(?:been|was|were|is|are|being|gets?|got|felt|feels?)\s+(?:\w+\s+){0,2}$")
# "They were let down" is done to them, "they were too slow" is not.
_PARTICIPLE = r"(?:\w+(?:ed|en)|let|left|put|made|sent|told|shut|cut|held|kept|lost|sold|swept)\b"
_DONE = Lazy(rf"(?:\w+ly\s+)?{_PARTICIPLE}")
_WRITERS = frozenset(("we", "i"))
_PRONOUN = frozenset("it they he she we i its their this that there".split())
_NOBODY = Lazy(r"(?:nobody|no[\s-]one|none|not\s+one|neither)\b(?!\s+(?:of\s+them|in\s+th))")
_HAS_BEEN = Lazy(
    r"(?:(?:has|have|had|was|were|is|are|been|being)\s+)+(?:\w+ly\s+|again\s+)?"
    rf"{_PARTICIPLE}"
)
_IT = Lazy(r"\bit\b")
# Things that are a service's own doing.
_DOINGS = frozenset(
    "there this nothing response plan process system meeting home homes county parks arcade shop "
    "shops café cafe takeaway takeaways cinema pool mall platform platforms kiosk".split()
)


def is_blame(use: Use) -> bool:
    """What a service or its staff does: not young people, families, strangers or the public."""
    subject = use.subject
    if _is_reply(use):
        return False
    if subject is None or subject.assumed or _is_nobody(use):
        return True
    if subject.kind is Kind.YOUNG:
        return qualified(use)[1] in (Kind.SERVICE, Kind.ADULT) or _is_passive(use)
    if subject.kind is not Kind.ADULT or use.low[: subject.start].endswith("foster "):
        return True
    return not _PUBLIC.match(use.name(subject))


def _is_nobody(use: Use) -> bool:
    """Does "nobody" begin the words, and is nobody of the services, as the assessment tells it?"""
    if use.names_young or _NOBODY.match(use.words) is None:
        return False
    told = use.between(use.subject).split() if use.subject else ()
    return SAYING.isdisjoint(told)


def is_blame_of_people(use: Use) -> bool:
    """The same for "failed to": a lamp or an alarm that failed blames nobody."""
    subject = use.subject
    if not subject or subject.kind is not Kind.THING or use.is_after(_IT):
        return is_blame(use)
    is_a_doing = use.name(subject) in _DOINGS or _is_passive(use)
    is_failure = use.has_young and "failure" in use.words
    return (is_a_doing or is_failure) and not _is_reply(use)


def should_have(use: Use) -> bool:
    """What should have been done, or was done to young people; not what they should have done."""
    if _is_reply(use):
        return False
    if use.subject and use.subject.kind is Kind.YOUNG and not use.subject.assumed:
        return _DONE_TO.search(use.low, use.start) is not None
    return is_blame(use) or "been" in use.words


def _is_passive(use: Use) -> bool:
    if use.words.endswith(" by") or (_DONE.match(use.words) and use.is_after(_PASSIVE)):
        return True
    return _HAS_BEEN.match(use.words) is not None


def _is_reply(use: Use) -> bool:
    """Is this what the service itself says: "the school says that it failed to see"?"""
    if use.is_before(_AGREES):
        return True
    said = [match for match in _REPLY.finditer(use.low) if match.start() < use.start]
    if not said:
        return False
    speakers = [m for m in use.ahead if m.end <= said[-1].start() and m.subject]
    if not speakers:
        return True
    return speakers[-1].kind is not Kind.YOUNG and not _is_of_another(use, speakers[-1])


def _is_of_another(use: Use, speaker: Actor) -> bool:
    """Do "we feel that the school …" and "parents say that the school …" tell of another?"""
    name, subject = use.name(speaker), use.subject
    if name not in _WRITERS and not _PUBLIC.match(name):
        return False
    if subject is None or subject == speaker:
        return False
    return use.name(subject) not in _PRONOUN
