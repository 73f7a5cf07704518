"""Who a sentence is about: young people of the group, an adult, a service, or a thing.

A rule must know before it judges: "the group never comes" is said of young people, "the bus
never comes" is not.  These are tests of word order and not of grammar: they read the nouns of
`actors`, take the nearest one that can be the subject, and let "they" go back to it.  In a
finding's prose "they" with nothing before it means the young people.  Whether it is one of them or
the group, over a whole text, is what `mentions` tells.
"""

from __future__ import annotations

import re

from pgacli.lazy import Lazy
from pgacli.rules.prose.people.actors import HE_OR_SHE, SAYING, THEY, Actor, Kind
from pgacli.rules.prose.people.nouns import is_modifier, is_plural, is_pronoun, kind_of
from pgacli.rules.prose.people.pointing import ACCOUNT
from pgacli.rules.prose.people.positions import Position, position
from pgacli.rules.prose.people.sentence_words import Token, Words, words_of

_OF_THEM = re.compile(r"\s+of\s+them\b")
_WRITERS = frozenset("i we you us".split())
# "All five are": who are counted so are the young people.
_COUNTED = re.compile(r"\b(?:[Aa]ll|[Tt]he)\s+\Z")
# "One of the grandfathers" is one, and "he" may go back to him.
_ONE_OF = Lazy(r"\bone\s+of\s+(?:the|their|our|these|those|his|her|its)\s+(?:[\w’'-]+\s+)?\Z")
# "The officers say that they never stop the group" is said of the officers.
_THE_OTHERS = Lazy(
    r"\b(?:(?:the|this|these|any\s+of\s+the)\s+(?:\w+\s+)?"
    r"(?:group|friends|young\s+people|boys|girls|lads)"
    r"|(?<!know\s)(?<!knew\s)(?<!meet\s)(?<!met\s)them)\b"
)


def actors_in(
    text: str, before: Actor | None = None, adult: Actor | None = None
) -> tuple[Actor, ...]:
    """Everybody and everything that a sentence names, in order.

    `before` is whom the sentence before was about, for a "she" or "they" that goes back to it;
    `adult` is the one person that it named, for the "she" of "they say that she is kind".
    """
    words = words_of(text)
    found: list[Actor] = []
    for index, token in enumerate(words.tokens):
        if is_pronoun(words, index):
            kind: Kind | None = _meant(words, token, found, before)
            if adult and token.word in HE_OR_SHE and found and all(map(_is_many, found)):
                kind = adult.kind
        else:
            kind = kind_of(words, index, found[-1] if found else None)
        if kind is not None and not is_modifier(words, index):
            is_told = found or before or _COUNTED.search(text, 0, token.start)
            assumed = not is_told and is_pronoun(words, index)
            found.append(_actor(words, index, kind, found)._replace(assumed=assumed))
    return tuple(found)


def nearest_actor(found: tuple[Actor, ...], at: int) -> Actor | None:
    """The last actor before `at` that can be a subject; else the last that no "of" governs."""
    ahead = [actor for actor in found if actor.end <= at]
    subjects = [actor for actor in ahead if actor.subject]
    others = subjects or [actor for actor in ahead if not actor.after_preposition]
    return others[-1] if others else None


def main_actor(found: tuple[Actor, ...]) -> Actor | None:
    """The first actor that can be a subject, else the first of all."""
    subjects = [actor for actor in found if actor.subject]
    if subjects:
        return subjects[0]
    return found[0] if found else None


def _is_many(actor: Actor) -> bool:
    """Can no "she" go back to this: several people, or a thing?"""
    return actor.plural or actor.kind is Kind.THING


def _actor(words: Words, index: int, kind: Kind, found: list[Actor]) -> Actor:
    token = words.tokens[index]
    place = position(words, index, found[-1] if found else None)
    owner = token.is_owner and token.word not in THEY and token.word not in HE_OR_SHE
    subject = place is Position.SUBJECT and not (owner and kind is Kind.ADULT)
    behind = place is Position.AFTER_PREPOSITION
    many = is_plural(token.bare) and not _ONE_OF.search(words.text.lower(), 0, token.start)
    return Actor(token.start, token.end, kind, many, subject, behind)


def _meant(words: Words, pronoun: Token, found: list[Actor], before: Actor | None) -> Kind:
    """Whom "they", "he" or "she" means."""
    many = pronoun.word not in HE_OR_SHE
    if many and pronoun.word not in THEY and _COUNTED.search(words.text, 0, pronoun.start):
        return Kind.YOUNG
    people = _whom_it_may_mean(words, found, many)
    last = _spoken_of(people)
    if last is None:
        return _meant_before(many, before)
    if not many and _is_their_account(words, pronoun):
        return Kind.YOUNG
    if many and (_has_young_after(people, last) or _are_told_of(words, pronoun, last)):
        return Kind.YOUNG
    return last.kind


def _whom_it_may_mean(words: Words, found: list[Actor], many: bool) -> list[Actor]:
    """Whom of those before "they", "he" or "she" can mean.

    In "the group asks the coach, as he …" it is the one adult beside the group.
    """
    people = [
        actor
        for actor in found
        if actor.kind is Kind.YOUNG
        or (actor.kind is not Kind.THING and actor.plural == many and _may_be(words, actor))
    ]
    one = [] if many else [actor for actor in people if not actor.plural]
    return one if one and all(actor.kind is Kind.ADULT for actor in one) else people


def _spoken_of(people: list[Actor]) -> Actor | None:
    """Of whom is told before a pronoun: the last subject, else the last of all.

    "In front of adults they …": nobody is spoken of yet.
    """
    subjects = [actor for actor in people if actor.subject]
    if not subjects and all(m.after_preposition and m.kind is Kind.ADULT for m in people):
        return None
    return (subjects or people)[-1]


def _are_told_of(words: Words, pronoun: Token, last: Actor) -> bool:
    """Does the last actor tell of "them": "the worker says that they …"?"""
    between = words.text[last.end : pronoun.start].lower().split()
    if SAYING.isdisjoint(between) and not _is_their_account(words, pronoun):
        return False
    of_them = _OF_THEM.match(words.text, pronoun.end)
    end = of_them.end() if of_them else pronoun.end
    return not _THE_OTHERS.search(words.text.lower(), end)


def _may_be(words: Words, actor: Actor) -> bool:
    """Can "he" or "they" mean these: no service is "he", and nobody who writes?"""
    name = words.text[actor.start : actor.end].lower()
    return (actor.plural or actor.kind is not Kind.SERVICE) and name not in _WRITERS


def _is_their_account(words: Words, pronoun: Token) -> bool:
    """Is what follows told by others: "according to residents, they …"?"""
    return ACCOUNT.search(words.text[: pronoun.start].lower()) is not None


def _has_young_after(people: list[Actor], last: Actor) -> bool:
    """Do the young people stand behind the subject: "the worker asked the boys whether they …"?"""
    return any(actor.start > last.start and actor.kind is Kind.YOUNG for actor in people)


def _meant_before(many: bool, before: Actor | None) -> Kind:
    """Whom a pronoun takes up: a plural or a service is "they", one adult is "she"."""
    if before is None or before.kind is Kind.THING:
        return Kind.YOUNG
    if before.kind is Kind.SERVICE:
        return Kind.SERVICE if many else Kind.YOUNG
    return before.kind if before.plural == many else Kind.YOUNG
