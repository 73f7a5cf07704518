"""Whom a hit is said of: the tests that the column `of` of a word list names.

"They are aggressive" is said of the young people, "an aggressive dog" is not; "the school failed
to tell them" blames a service, "they failed to come" does not.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from typing import NamedTuple

from pgacli.rules.prose.actors import SAYING, Kind
from pgacli.rules.prose.subjects import Mention, nearest_mention


class Place(NamedTuple):
    """A hit in its sentence: lower-cased sentence, offsets in it, and who is mentioned."""

    low: str
    start: int
    end: int
    found: tuple[Mention, ...]

    @property
    def before(self) -> str:
        """The sentence up to the hit."""
        return self.low[: self.start]

    def nearest(self) -> Kind | None:
        """The kind of the nearest possible subject before the hit."""
        mention = nearest_mention(self.found, self.start)
        return mention.kind if mention else None

    def after(self) -> Kind | None:
        """The kind of the first mention after the hit."""
        return next((m.kind for m in self.found if m.start >= self.end), None)

    def has_young(self) -> bool:
        """Does the sentence mention young people?"""
        return any(mention.kind is Kind.YOUNG for mention in self.found)


_OTHERS = (Kind.ADULT, Kind.SERVICE, Kind.THING)
_NOT_ATTRIBUTE = frozenset(
    "of with for by to from at about near around between among towards toward against on in into "
    "like than behind over under without inside outside through and but or because that when if "
    "while as so which who whom where although though since until unless before after is are was "
    "were be been being has have had do does did will would can could should may might must not "
    "then there here now today again too also enough especially particularly even often sometimes "
    "never always whenever yet still during despite whilst unlike toward it they he she this".split()
)
_BEHAVIOUR = frozenset(
    "behaviour behaviours behavior attitude attitudes manner manners way ways tone stance streak "
    "side nature tendencies tendency outlook quality presence demeanour character conduct element "
    "reputation lot bunch language outburst outbursts incident incidents approach set "
    "youngsters crowd crew lifestyle style traits trait acts act".split()
)
_NO_MENTION = frozenset("i we you us nobody no-one".split())


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    adults = (
        r"(?:the\s+|some\s+|other\s+|older\s+|local\s+|an?\s+|two\s+|adult\s+|their\s+|grown\s+)*"
        r"(?:adults?|men|man|staff|workers?|officers?|drivers?|dealers?|residents?|police|"
        r"neighbours?|strangers?|teachers?|parents?|passers-by|wardens?|guards?|women|customers?|"
        r"shopkeepers?|exploiters?|elders?|people|council|school|services?)"
    )
    saying = "|".join(sorted(SAYING))
    return {
        "by adults": re.compile(rf"\s+(?:of|by|from|among|amongst|between)\s+{adults}\b"),
        "to young": re.compile(
            r"\s+(?:to|towards?|against|at)\s+(?:the\s+|these\s+|all\s+)?(?:young people|group|boys|"
            r"girls|them|children|friends|him|her|members|pupils|lads)\b"
        ),
        "says": re.compile(rf"\s+(?:\w+\s+){{0,2}}(?:{saying}|met|saw|dealt|manage[ds]?|meet)\b"),
        "is": re.compile(
            r"\s+(?:who\s+|that\s+)?(?:can |could |may |will )?(?:is|are|was|were|be|has been|have "
            r"been|had been|became|become|becomes|seems?|seemed|remains?|looks?|looked|appears?|has|have|had)\b"
            r"(?:\s+(?:an?|the|new|some|many|much|all|both|just|now|also|often|known|very|quite|\w+ly))*\s*$"
        ),
        "aside": re.compile(r"\s*[(,–—]\s*(?:[\w'-]+[,\s]+(?:and\s+)?){0,4}$"),
        "nothing": re.compile(
            r"(?:^|[,;:(])\W*(?:(?:\w+ly|often|very|so|too|more|described as|seen as|known to be|and|or|"
            r"increasingly|quite|both|still|all|a|an|the|some|just|as|being|becoming|known as|these|"
            r"those|really|sometimes|at times|young|can be|known for|to)\s+)*(?:[\w'-]+(?:,| and| or)"
            r"\s+)?$"
        ),
        "as": re.compile(r"\s+(?:as|to be|being)\s+(?:[\w'-]+\s+){0,3}$"),
        "object as": re.compile(r"\b(?:him|her|them|it)\s+(?:as|to be)\s+(?:[\w'-]+\s+){0,3}$"),
        "object": re.compile(
            r"\b(?:find|finds|found|make|makes|made|call|think)\s+(?:him|her|them|it)\s+(?:[\w'-]+\s+){0,2}$"
        ),
        "verdict on": re.compile(
            r"\b(?:finds?|found|considers?|considered|thought|think)\s+(?:[\w'-]+\s+){1,4}$"
        ),
        "participle": re.compile(
            r"been\s+(?:\w+ly\s+)?(?:\w+ed|told|given|seen|heard|met|shown|taken|kept|made|sent|held|"
            r"known|found|taught|let|left|put|brought|spoken|written|built|read|led|understood|"
            r"thought|sought|paid|driven|chosen|at the heart|at the table|part of|in the room)\b"
        ),
        "public": re.compile(
            r"(?:m[ae]n|wom[ae]n|residents?|neighbours?|strangers?|dealers?|exploiters?|abusers?|"
            r"customers?|passengers?|tenants?|public|elders?|olders|groomers?|perpetrators?|"
            r"parents?|mothers?|fathers?|mums?|dads?|famil(?:y|ies)|carers?|boys?|girls?|lads?|"
            r"shoppers?|people|persons?|players?|brothers?|sisters?|cousins?|uncles?|aunts?)"
        ),
        "reply": re.compile(
            r"\b(?:says?|said|accepts?|accepted|acknowledge[sd]?|recogni[sz]e[sd]?|admits?|admitted|"
            r"told us|tells us|agrees?|agreed|reports?|reported|writes?|wrote|replie[sd]|explains?|"
            r"explained|regrets?|apologise[sd]?|apologi[sz]ing|concedes?|conceded|feels?|felt|notes?|"
            r"noted|thinks?|believes?|sees?|states?|stated|recognising|sorry)"
            r"(?:\s+(?:that|it|in|its|reply|openly|now|since|also|for|how|where|why|to|us|the|panel|"
            r"meeting|letter|freely|candidly|frankly|a|and|with))*\s+(?:it|they|its|their|he|she|we|"
            r"having|not having|that)\b"
        ),
        "passive": re.compile(
            r"(?:\b(?:been|was|were|is|are|being|gets?|got|felt|feels?|feel)\s+(?:\w+\s+){0,2}$)"
        ),
    }


def is_said_of(of: str, place: Place) -> bool:
    """Is the hit said of those whom its row is about?"""
    return BEARERS[of](place)


def _anyone(place: Place) -> bool:
    return True


def _doer(place: Place) -> bool:
    kind = _object(place) or place.nearest()
    return kind in (None, Kind.YOUNG)


def _named(place: Place) -> bool:
    kind = place.nearest()
    if kind is None and len(place.before.split()) <= 1:
        return place.after() is Kind.YOUNG or not place.found
    return kind is Kind.YOUNG


def _mentioned(place: Place) -> bool:
    return place.has_young() or bool(re.search(r"\b(?:them|him|her)\b", place.low))


def _theirs(place: Place) -> bool:
    """Nouns: silent only where they are an adult's or a service's, or done to young people."""
    patterns = _patterns()
    if patterns["by adults"].match(place.low, place.end):
        return False
    if patterns["to young"].match(place.low, place.end):
        return False
    ahead = [m for m in place.found if m.end <= place.start]
    if ahead:
        last = ahead[-1]
        between = place.low[last.end : place.start]
        if last.kind is not Kind.YOUNG and _owns(place, last) and len(between.split()) <= 2:
            return False
        if (
            last.kind in (Kind.ADULT, Kind.SERVICE)
            and last.subject
            and patterns["is"].match(between)
        ):
            return False
    return not _only_others(place)


def _only_others(place: Place) -> bool:
    """Does "their" or "his" go back to an adult, in a sentence without young people?"""
    if place.has_young() or not re.search(r"\b(?:his|her|their)\s+(?:\w+\s+)?$", place.before):
        return False
    return any(
        m.kind is Kind.ADULT
        and m.subject
        and place.low[m.start : m.end] not in _NO_MENTION
        and not _patterns()["says"].match(place.low, m.end)
        for m in place.found
        if m.end <= place.start
    )


def _trait(place: Place) -> bool:
    """Adjectives: of the noun they stand before, else of the subject."""
    noun, kind = _qualified(place)
    if kind is not None:
        return kind is Kind.YOUNG
    if noun in _BEHAVIOUR:
        return _theirs(place) and place.nearest() is not Kind.SERVICE
    if noun:
        return False
    kind = _object(place)
    if kind is None:
        kind = place.nearest()
    if kind is None:
        if not _patterns()["nothing"].search(place.before):
            return False
        kind = place.after()
    return kind in (None, Kind.YOUNG)


def _qualified(place: Place) -> tuple[str, Kind | None]:
    """The noun that an adjective stands before: the word, and its kind where that is known."""
    rest = re.match(r"(?:(?:\s*,|\s+(?:and|or|but))?\s+[\w'-]+){1,4}", place.low[place.end :])
    if not rest:
        return "", None
    words = re.findall(r"[\w'-]+|,", rest[0])
    if words[0] in _NOT_ATTRIBUTE and words[0] not in ("and", "or"):
        return "", None
    if words[0] in (",", "and", "or"):
        return _after_list(place, words)
    for mention in place.found:
        between = place.low[place.end : mention.start]
        if mention.start >= place.end and len(between.split()) <= 2 and "," not in between:
            if not any(word in _NOT_ATTRIBUTE for word in between.split()):
                return "", mention.kind
    if words[0] in _NOT_ATTRIBUTE or words[0].endswith("ly"):
        return "", None
    return (
        words[1]
        if len(words) > 1 and words[0] not in _BEHAVIOUR and words[1] in _BEHAVIOUR
        else words[0]
    ), None


def _after_list(place: Place, words: list[str]) -> tuple[str, Kind | None]:
    """ "Tall, well-built lads": the noun stands after the second adjective."""
    for mention in place.found:
        between = place.low[place.end : mention.start]
        inner = re.findall(r"[\w'-]+", between)
        if mention.start >= place.end and len(inner) <= 4:
            if not any(word in _NOT_ATTRIBUTE - {"and", "or", "but"} for word in inner):
                if not (inner and inner[0] in ("and", "or") and len(inner) == 1):
                    if not re.search(r"\b(?:the|a|an|their|his|her|some|to|they|that)\b", between):
                        return "", mention.kind
        if mention.start >= place.end:
            break
    return "", None


def _object(place: Place) -> Kind | None:
    """The object that an adjective completes: "found the officers rude", "saw them as lazy"."""
    patterns = _patterns()
    if patterns["object as"].search(place.before) or patterns["object"].search(place.before):
        return Kind.THING if place.nearest() is Kind.YOUNG else Kind.YOUNG
    ahead = [m for m in place.found if m.end <= place.start]
    if not ahead:
        return None
    last = ahead[-1]
    verdict = patterns["verdict on"].search(place.before)
    if verdict:
        named = [m.kind for m in ahead if m.start >= verdict.start() and not _owns(place, m)]
        return named[-1] if named else Kind.THING
    between = place.low[last.end : place.start]
    if patterns["aside"].match(between):
        return last.kind
    if last.subject:
        return None
    if patterns["as"].match(between):
        return last.kind
    if not last.after_preposition and not between.strip():
        return last.kind
    return None


def _owns(place: Place, mention: Mention) -> bool:
    return place.low[mention.start : mention.end].endswith(("'s", "s'", "'"))


def _worn(place: Place) -> bool:
    """Clothes and looks: of whoever was mentioned last; of the next, where nobody was."""
    patterns = _patterns()
    if patterns["by adults"].match(place.low, place.end):
        return False
    ahead = [
        m
        for m in place.found
        if m.end <= place.start
        and place.low[m.start : m.end] not in _NO_MENTION
        and not patterns["says"].match(place.low, m.end)
    ]
    people = [m for m in ahead if m.kind is not Kind.THING]
    if people:
        return people[-1].kind is Kind.YOUNG
    if ahead and not place.has_young():
        return False
    later = [m.kind for m in place.found if m.start >= place.end and m.kind is not Kind.THING]
    return not later or later[0] is Kind.YOUNG


def _agency(place: Place) -> bool:
    """What a service or its staff does: not young people, families, strangers or the public."""
    if _is_reply(place):
        return False
    mention = nearest_mention(place.found, place.start)
    if mention is None:
        return True
    if mention.kind is Kind.YOUNG:
        return _qualified(place)[1] in (Kind.SERVICE, Kind.ADULT) or _passive(place)
    word = place.low[mention.start : mention.end].removesuffix("'s")
    return not (mention.kind is Kind.ADULT and _patterns()["public"].fullmatch(word))


def _blamed(place: Place) -> bool:
    """The same for "failed to": a lamp or an alarm that failed blames nobody."""
    if _is_reply(place):
        return False
    if place.nearest() is Kind.THING and not re.search(r"\bit\b", place.before):
        mention = nearest_mention(place.found, place.start)
        word = place.low[mention.start : mention.end] if mention else ""
        if word in ("there", "this", "nothing", "response", "plan", "process", "system", "meeting"):
            return True
        return (
            _passive(place) or place.has_young() and "failure" in place.low[place.start : place.end]
        )
    return _agency(place)


def _passive(place: Place) -> bool:
    words = place.low[place.start : place.end]
    return (
        words.endswith(" by")
        or bool(_patterns()["passive"].search(place.before))
        or bool(re.match(r"(?:has|have|had|was|were|is|are|been|being)\s", words))
    )


def _should(place: Place) -> bool:
    """What should have been done, or was done to young people; not what they should have done."""
    if _is_reply(place):
        return False
    if place.nearest() is Kind.YOUNG:
        return bool(_patterns()["participle"].search(place.low, place.start))
    return _agency(place) or "been" in place.low[place.start : place.end]


def _is_reply(place: Place) -> bool:
    """Is this what the service itself says: "the school says that it failed to see"?"""
    match = None
    for match in _patterns()["reply"].finditer(
        place.before + place.low[place.start : place.start + 1]
    ):
        pass
    if match is None:
        return False
    speaker = nearest_mention(place.found, match.start())
    return speaker is None or speaker.kind in (Kind.SERVICE, Kind.ADULT, Kind.THING)


BEARERS: dict[str, Callable[[Place], bool]] = {
    "anyone": _anyone,
    "theirs": _theirs,
    "doer": _doer,
    "named": _named,
    "mentioned": _mentioned,
    "trait": _trait,
    "worn": _worn,
    "agency": _agency,
    "blamed": _blamed,
    "should": _should,
}
