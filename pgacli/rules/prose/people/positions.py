"""Where a noun stands in its clause: as its subject, as an object, or behind a preposition.

A test of word order and not of grammar: it looks back from the noun over articles and adjectives
to what comes before them.
"""

from __future__ import annotations

from enum import Enum, auto

from pgacli.lazy import Lazy
from pgacli.rules.prose.people.actors import (
    BEGINS_CLAUSE,
    DETERMINERS,
    FIGURES,
    HE_OR_SHE,
    NOUNS,
    PREPOSITIONS,
    QUANTIFIERS,
    SAYING,
    THEY,
    VERBS,
    Actor,
    Kind,
)
from pgacli.rules.prose.people.sentence_words import Words

_ARTICLES = frozenset("the a an this that these those our their his her my".split())
# "The core of the group", "three out of the five".
_COUNTS = QUANTIFIERS | FIGURES | frozenset("core circle set handful cluster knot".split())
_WHO = frozenset("who which that".split())
# "By their head of year they are": these are never an object, nor stand behind a preposition.
_ALWAYS_SUBJECT = (THEY | HE_OR_SHE) - frozenset(("his", "her", "him", "them", "their"))
_IN_CONTACT = THEY | HE_OR_SHE | frozenset(("i", "we", "you"))
# "The men the girls know", "the adults whom this group meets".
_WHOM = Lazy(
    r"\s+(?:(?:whom?|that)\s+)?(?:the|these|those|this|our|some\s+of\s+the)\s+(?:young\s+|peer\s+"
    r"|friendship\s+)?$"
    r"|\s+whom\s+(?:\w+\s+){0,2}$"
)
# "The place where they meet is …": the place is.
_WHERE = Lazy(
    r"\s+(?:where|when|that|which|(?:in|at|on|to|by)\s+which)\s+"
    r"(?:(?:the|this|these|those)\s+(?:young\s+|peer\s+|friendship\s+)?)?$"
)
_GOES_ON = Lazy(
    r"\s+(?!(?:is|are|was|were|has|have|had|do|does|did|can|will|would|always|never|refuse\w*|not|and|or)\b)\w+"
    r"(?:\s+(?!(?:and|but|or|who|that|because)\b)\w+){0,3}?\s+"
    r"(?:is|are|was|were|has|have|can|could|should|did|does|feels?|gets?|let|took|never|\w+ed)\b"
)
# "People who exploit children …": the verb is no adjective.
_DONE_TO = frozenset(
    "exploit groom target use hurt harm abuse control know meet help support teach befriend visit "
    "coach protect threaten buy sell recruit attack rob follow film offer collect approach bully "
    "scare frighten blame judge chase insult harass trust".split()
)
# "The safer communities team", "children's social care".
_OF_SERVICES = frozenset(
    "emergency duty safer communities early social virtual neighbourhood mental multi-agency "
    "agency public trading standards community safeguarding licensing county borough district "
    "leadership policing exploitation inclusion attendance pastoral homelessness enforcement "
    "welfare".split()
)
_TIMES = frozenset(
    "evenings nights mornings afternoons weekends holidays days weeks months terms evening night "
    "morning afternoon weekend".split()
)
_DENIALS = frozenset("no none neither never without not".split())
# What stands behind a noun and is not what it does.
_NO_VERB = PREPOSITIONS | _WHO | frozenset(("and", "or", "whom", "whose", "where"))
_SINCE = frozenset("since after before until throughout".split())
_WHEN = _SINCE | frozenset("when whenever because as once while if although".split())


class Position(Enum):
    """The part of a noun in its clause."""

    SUBJECT = auto()
    OBJECT = auto()
    AFTER_PREPOSITION = auto()


def position(words: Words, index: int, last: Actor | None) -> Position:
    """Where the noun with this number stands; `last` is the actor before it."""
    if _is_in_contact_clause(words, index, last):
        return Position.AFTER_PREPOSITION
    if words.word(index) in _ALWAYS_SUBJECT:
        return Position.SUBJECT
    at = index
    while at and not words.is_parted(at):
        found = _told_by(words, at, index, last)
        if found is not None:
            return found
        if words.word(at - 1) == "of" and _counts(words, at - 2):
            at -= 2
        elif _belongs(words, at, index):
            at -= 1
        else:
            opens = _is_after_opening(words, at, index, last)
            return Position.SUBJECT if opens else Position.OBJECT
    if last is not None and _is_listed(words, at, index, last):
        return _position_of(last)
    return Position.SUBJECT


def _is_listed(words: Words, at: int, index: int, last: Actor) -> bool:
    """Is this the money of "they take lifts, money and gifts", and no new subject?"""
    opens = words.word(0) in PREPOSITIONS or words.word(0) in BEGINS_CLAUSE
    following = words.word(index + 1)
    goes_on = following in ("and", "or") or (following and words.is_parted(index + 1))
    things = last.kind is Kind.THING and NOUNS.get(words.tokens[index].bare) is Kind.THING
    beside = at > 0 and last.end == words.tokens[at - 1].end
    return bool(goes_on and things and beside and not (last.subject or opens))


def _is_after_opening(words: Words, at: int, index: int, last: Actor | None) -> bool:
    """Is this the "they" of "over the spring term they are", which no comma parts off?

    Or the "some" of "in the evenings some of the group are"; `at` is where the noun's words begin.
    """
    goes_on = words.word(index + 1) in VERBS
    if words.word(0) in _WHEN and goes_on and last is not None and last.subject:
        # "Since the club closed the boys have …".
        return True
    if words.word(0) not in PREPOSITIONS and words.word(0) not in _SINCE:
        return False
    code = _is_code(words, at) and (goes_on or words.word(index + 1) == "and")
    begins = words.word(at) in QUANTIFIERS or words.word(at) in _ARTICLES or code
    earlier = [words.word(number) for number in range(at)]
    if earlier[-1].endswith("ing") or not _DENIALS.isdisjoint(earlier):
        # "By meeting the group, staff …", "at no time were any of the group …".
        return False
    if last is None:
        return begins or goes_on
    return last.after_preposition and begins


def _counts(words: Words, index: int) -> bool:
    """Does this word count those of whom it is: "two of", "the core of", "three out of"?"""
    out_of = words.word(index) == "out" and words.word(index - 1) in QUANTIFIERS
    return out_of or words.word(index) in _COUNTS


def _is_code(words: Words, index: int) -> bool:
    """Is this a member's code, such as YP2?"""
    word = words.word(index)
    return word[-1:].isdigit() and word[:1].isalpha()


def _told_by(words: Words, at: int, index: int, last: Actor | None) -> Position | None:
    """What the word before tells of the position, if it tells anything."""
    word, end = words.word(at - 1), words.tokens[at - 1].end
    if word in ("and", "or") and last and at > 1 and last.end == words.tokens[at - 2].end:
        return _beside(words, at, index, last)
    if word == "of" and _counts(words, at - 2):
        return None
    if word in PREPOSITIONS and (word != "for" or at > 1):
        return Position.AFTER_PREPOSITION
    if word in SAYING and words.word(at - 2) in ("who", "that", "which"):
        # "The worker who knows the group …" goes on about the worker.
        return Position.OBJECT
    if word in BEGINS_CLAUSE or word in SAYING:
        return Position.SUBJECT
    # "In the evenings young people …": a noun that is done with.
    return Position.SUBJECT if at != index and last and last.end == end else None


def _belongs(words: Words, at: int, index: int) -> bool:
    """Is the word before an article, an owner or an adjective of the noun?"""
    earlier, two_before = words.tokens[at - 1], words.word(at - 2)
    if earlier.word in DETERMINERS or earlier.is_owner:
        return True
    if words.word(index) == "it":
        # "The six refuse it": no adjective stands before a pronoun.
        return False
    # "On two occasions the boys": with "the" or a number the noun's own words begin.
    article = words.word(at) in _ARTICLES and earlier.word not in QUANTIFIERS
    if words.word(at) in QUANTIFIERS or _is_code(words, at):
        return False
    if at == index and NOUNS.get(earlier.bare) is not None:
        # "In the evenings staff …": a time is no part of what follows.
        return earlier.word not in _TIMES
    # The verb of "the men who approached the group": no adjective stands before a "the".
    is_verb = two_before in _WHO and (words.word(at) in DETERMINERS or earlier.word in _DONE_TO)
    if article or is_verb:
        return False
    is_adjective = two_before in DETERMINERS or two_before in BEGINS_CLAUSE
    return earlier.word in _OF_SERVICES or words.is_parted(at - 1) or is_adjective


def _beside(words: Words, at: int, index: int, last: Actor) -> Position:
    """Where a noun behind "and" stands: as the one before, or at the head of a clause of its own.

    "They owe money and the debt never shrinks": the debt is nothing that they owe too.
    """
    begins = words.word(index + 1) in VERBS and (
        words.is_parted(at - 1) or not last.after_preposition
    )
    if begins or _are_others(words, at, index, last):
        return Position.SUBJECT
    return _position_of(last)


def _are_others(words: Words, at: int, index: int, last: Actor) -> bool:
    """Are these the girls of "men wait in a car and the girls …", who are not joined to a car?"""
    is_place = last.kind is Kind.THING and last.after_preposition
    if not is_place or NOUNS.get(words.tokens[index].bare) in (None, Kind.THING):
        return False
    following = words.word(index + 1)
    goes_on = following and following not in _NO_VERB and not words.is_parted(index + 1)
    return bool(goes_on) and not any(words.word(each) == "between" for each in range(at))


def _position_of(actor: Actor) -> Position:
    if actor.subject:
        return Position.SUBJECT
    return Position.AFTER_PREPOSITION if actor.after_preposition else Position.OBJECT


def _is_in_contact_clause(words: Words, index: int, last: Actor | None) -> bool:
    """Is this the "they" of "the bus they take" or the "we" of "the girls we met"?"""
    token = words.tokens[index]
    if last is None:
        return False
    whose = words.text[last.end : token.start].lower()
    name = words.text[last.start : last.end].lower()
    tells, is_noun = name in SAYING, name != "us"
    goes_on = not tells and _WHERE.match(whose) and _GOES_ON.match(words.text.lower(), token.end)
    if last.kind in (Kind.THING, Kind.SERVICE) and last.subject and goes_on:
        return True
    by_code = not whose.strip() and token.word[-1].isdigit()
    if last.kind is Kind.ADULT and last.subject and is_noun and (by_code or _WHOM.match(whose)):
        return True
    return (
        token.word in _IN_CONTACT
        and last.subject
        # "Out there they are …" is no bus.
        and not words.text[: last.end].lower().endswith("there")
        and not words.text[last.end : token.start].strip()
    )
