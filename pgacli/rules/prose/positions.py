"""Where a noun stands in its clause: as its subject, as an object, or behind a preposition.

A test of word order and not of grammar: it looks back from the noun over articles and adjectives
to what comes before them.
"""

from __future__ import annotations

from enum import Enum, auto

from pgacli.lazy import Lazy
from pgacli.rules.prose.actors import (
    BEGINS_CLAUSE,
    DETERMINERS,
    HE_OR_SHE,
    NOUNS,
    PREPOSITIONS,
    QUANTIFIERS,
    SAYING,
    THEY,
    VERBS,
    Kind,
)
from pgacli.rules.prose.sentence_words import Mention, Words

_ARTICLES = frozenset("the a an this that these those our their his her my".split())
_WHO = frozenset("who which that".split())
# "By their head of year they are": these are never an object, nor stand behind a preposition.
_ALWAYS_SUBJECT = (THEY | HE_OR_SHE) - frozenset(("his", "her", "him", "them", "their"))
_IN_CONTACT = THEY | HE_OR_SHE | frozenset(("i", "we", "you"))
# "The men the girls know", "the adults whom this group meets".
_WHOM = Lazy(
    r"\s+(?:whom?\s+)?(?:the|these|those|this|our|some\s+of\s+the)\s+(?:young\s+|peer\s+|friendship\s+)?$"
    r"|\s+whom\s+(?:\w+\s+){0,2}$"
)
# "The place where they meet is …": the place is.
_WHERE = Lazy(
    r"\s+(?:where|when|that|which|(?:in|at|on|to|by)\s+which)\s+"
    r"(?:(?:the|this|these|those)\s+(?:young\s+|peer\s+|friendship\s+)?)?$"
)
_GOES_ON = Lazy(
    r"\s+(?!(?:is|are|was|were|has|have|had|do|does|did|can|will|would|always|never|refuse\w*|not)\b)\w+"
    r"(?:\s+(?!(?:and|but|or|who|that|because)\b)\w+){0,3}?\s+(?:is|are|was|were|has|have|can|feels?|gets?)\b"
)
_SINCE = frozenset("since after before until throughout".split())


class Position(Enum):
    """The part of a noun in its clause."""

    SUBJECT = auto()
    OBJECT = auto()
    AFTER_PREPOSITION = auto()


def position(words: Words, index: int, last: Mention | None) -> Position:
    """Where the noun with this number stands; `last` is the mention before it."""
    if _is_in_contact_clause(words, index, last):
        return Position.AFTER_PREPOSITION
    if words.word(index) in _ALWAYS_SUBJECT:
        return Position.SUBJECT
    at = index
    while at and not words.is_parted(at):
        found = _told_by(words, at, index, last)
        if found is not None:
            return found
        if words.word(at - 1) == "of" and words.word(at - 2) in QUANTIFIERS:
            at -= 2
        elif _belongs(words, at, index):
            at -= 1
        else:
            return Position.SUBJECT if _is_after_opening(words, index, last) else Position.OBJECT
    if last is not None and _is_listed(words, at, index, last):
        return _position_of(last)
    return Position.SUBJECT


def _is_listed(words: Words, at: int, index: int, last: Mention) -> bool:
    """Is this the money of "they take lifts, money and gifts", and no new subject?"""
    opens = words.word(0) in PREPOSITIONS or words.word(0) in BEGINS_CLAUSE
    following = words.word(index + 1)
    goes_on = following in ("and", "or") or (following and words.is_parted(index + 1))
    things = last.kind is Kind.THING and NOUNS.get(words.tokens[index].bare) is Kind.THING
    beside = at > 0 and last.end == words.tokens[at - 1].end
    return bool(goes_on and things and beside and not (last.subject or opens))


def _is_after_opening(words: Words, index: int, last: Mention | None) -> bool:
    """Is this the "they" of "over the spring term they are", which no comma parts off?"""
    opens = words.word(0) in PREPOSITIONS or words.word(0) in _SINCE
    return last is None and opens and words.word(index + 1) in VERBS


def _told_by(words: Words, at: int, index: int, last: Mention | None) -> Position | None:
    """What the word before tells of the position, if it tells anything."""
    word, end = words.word(at - 1), words.tokens[at - 1].end
    if word in ("and", "or") and last and at > 1 and last.end == words.tokens[at - 2].end:
        return _beside(words, at, index, last)
    if word == "of" and words.word(at - 2) in QUANTIFIERS:
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
    earlier = words.tokens[at - 1]
    if earlier.word in DETERMINERS or earlier.is_owner:
        return True
    if at == index and NOUNS.get(earlier.bare) is not None:
        return True
    if words.word(at) in _ARTICLES and earlier.word not in QUANTIFIERS:
        # "On two occasions the boys": with "the" the noun's own words begin.
        return False
    if words.word(at - 2) in _WHO and words.word(at) in DETERMINERS:
        # The verb of "the men who approached the group": no adjective stands before a "the".
        return False
    if words.is_parted(at - 1):
        return True
    return words.word(at - 2) in DETERMINERS or words.word(at - 2) in BEGINS_CLAUSE


def _beside(words: Words, at: int, index: int, last: Mention) -> Position:
    """Where a noun behind "and" stands: as the one before, or at the head of a clause of its own.

    "They owe money and the debt never shrinks": the debt is nothing that they owe too.
    """
    begins = words.word(index + 1) in VERBS and (
        words.is_parted(at - 1) or not last.after_preposition
    )
    return Position.SUBJECT if begins else _position_of(last)


def _position_of(mention: Mention) -> Position:
    if mention.subject:
        return Position.SUBJECT
    return Position.AFTER_PREPOSITION if mention.after_preposition else Position.OBJECT


def _is_in_contact_clause(words: Words, index: int, last: Mention | None) -> bool:
    """Is this the "they" of "the bus they take" or the "we" of "the girls we met"?"""
    token = words.tokens[index]
    if last is None:
        return False
    whose = words.text[last.end : token.start].lower()
    goes_on = _WHERE.match(whose) and _GOES_ON.match(words.text.lower(), token.end)
    if last.kind is Kind.THING and last.subject and goes_on:
        return True
    by_code = not whose.strip() and token.word[-1].isdigit()
    if last.kind is Kind.ADULT and last.subject and (by_code or _WHOM.match(whose)):
        return True
    return (
        token.word in _IN_CONTACT
        and last.subject
        # "Out there they are …" is no bus.
        and not words.text[: last.end].lower().endswith("there")
        and not words.text[last.end : token.start].strip()
    )
