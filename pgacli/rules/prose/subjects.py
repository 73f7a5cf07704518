"""Who a sentence is about: young people of the group, an adult, a service, or a thing.

A rule must know before it judges: "the group never comes" is said of young people, "the bus
never comes" is not.  These are tests of word order and not of grammar: they read the nouns of
`actors`, take the nearest one that can be the subject, and let "they" go back to it.  In a
finding's prose "they" with nothing before it means the young people.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from pgacli.rules.prose.actors import (
    BEFORE_VERB,
    BEGINS_CLAUSE,
    DETERMINERS,
    GROWN,
    HE_OR_SHE,
    NOT_THE_GROUP,
    NOUNS,
    OLDER,
    PLURAL_WITHOUT_S,
    PREPOSITIONS,
    QUANTIFIERS,
    SAYING,
    THEY,
    VERBS,
    Kind,
)

CODES = re.compile(r"YP\d+")
_TOKEN = re.compile(r"[^\W_]+(?:['’\-][^\W_]+)*['’]?")
_COUNTING = QUANTIFIERS - NOUNS.keys()
_BREAK = re.compile(r"[,;:()\[\]|/–—.?!]|\s-\s")
_COACHES = re.compile(r"\s+who\s+(?:coach|run|help|volunteer|work|lead|teach|train|support)\b")
_OF_ADULTS = re.compile(
    r"\s+of\s+(?:the\s+|our\s+|their\s+)?(?:staff|public|team|panel|council|community|committee)\b"
)


class Mention(NamedTuple):
    """A noun or pronoun that stands for somebody; `subject` where it can be a clause's subject."""

    start: int
    end: int
    kind: Kind
    plural: bool
    subject: bool
    after_preposition: bool = False


class _Token(NamedTuple):
    start: int
    end: int
    word: str


def mentions(
    text: str, codes: re.Pattern[str] = CODES, before: Mention | None = None
) -> tuple[Mention, ...]:
    """Everybody and everything that a sentence names, in order.

    `codes` is the pattern of the case's member codes; `before` is whom the sentence before was
    about, for a "she" or "they" that goes back to it.
    """
    tokens = [_token(match) for match in _TOKEN.finditer(text)]
    found: list[Mention] = []
    for index, token in enumerate(tokens):
        if token.word in THEY or token.word in HE_OR_SHE or _counts_them(tokens, index):
            kind: Kind | None = _meant(text, token, found, before)
        else:
            kind = _kind(text, tokens, index, codes)
        if kind is Kind.THING and _is_verb(text, tokens, index, found):
            continue
        if kind is not None and not _modifies(text, tokens, index):
            found.append(_mention(text, tokens, index, kind, found))
    return tuple(found)


def subject_at(
    text: str, at: int, codes: re.Pattern[str] = CODES, before: Mention | None = None
) -> Kind | None:
    """Of whom the words at `at` are said, or None where nobody is named before them."""
    return nearest(mentions(text, codes, before), at)


def nearest(found: tuple[Mention, ...], at: int) -> Kind | None:
    """The kind of the last mention before `at` that can be the subject of what follows."""
    mention = nearest_mention(found, at)
    return mention.kind if mention else None


def nearest_mention(found: tuple[Mention, ...], at: int) -> Mention | None:
    """The last mention before `at` that can be a subject; else the last that no "of" governs."""
    ahead = [mention for mention in found if mention.end <= at]
    subjects = [mention for mention in ahead if mention.subject]
    others = subjects or [mention for mention in ahead if not mention.after_preposition]
    return others[-1] if others else None


def main_subject(
    text: str, codes: re.Pattern[str] = CODES, before: Mention | None = None
) -> Kind | None:
    """Whom the sentence as a whole is about: its first mention that can be a subject."""
    mention = main_mention(mentions(text, codes, before))
    return mention.kind if mention else None


def main_mention(found: tuple[Mention, ...]) -> Mention | None:
    """The first mention that can be a subject, else the first of all."""
    subjects = [mention for mention in found if mention.subject]
    return (subjects or list(found) or [None])[0]


def is_about_young(text: str, codes: re.Pattern[str] = CODES) -> bool:
    """Does the sentence speak of young people at all?"""
    return any(mention.kind is Kind.YOUNG for mention in mentions(text, codes))


def is_about_adult(text: str, codes: re.Pattern[str] = CODES) -> bool:
    """Is the sentence about an adult (a worker, a parent, a stranger)?"""
    return main_subject(text, codes) is Kind.ADULT


def is_about_service(text: str, codes: re.Pattern[str] = CODES) -> bool:
    """Is the sentence about a service or an agency?"""
    return main_subject(text, codes) is Kind.SERVICE


def _counts_them(tokens: list[_Token], index: int) -> bool:
    """Is this a number that stands for people: "all five are", "most of them", "two have"?"""
    if tokens[index].word not in _COUNTING or index + 1 == len(tokens):
        return False
    following = tokens[index + 1].word
    if following == "of" and index + 2 < len(tokens):
        beyond = tokens[index + 2].word
        counted = tokens[index + 3].word if index + 3 < len(tokens) else ""
        return beyond == "them" or (beyond == "the" and counted in QUANTIFIERS)
    return following in VERBS


def _token(match: re.Match[str]) -> _Token:
    return _Token(match.start(), match.end(), match[0].lower().replace("’", "'"))


def _kind(text: str, tokens: list[_Token], index: int, codes: re.Pattern[str]) -> Kind | None:
    token = tokens[index]
    if codes.fullmatch(_bare(text[token.start : token.end])):
        return Kind.YOUNG
    word = _bare(token.word)
    kind = NOUNS.get(word)
    last = tokens[index - 1].word if index else ""
    if word in GROWN and last == "young":
        return Kind.ADULT if _COACHES.match(text, token.end) else Kind.YOUNG
    if kind is Kind.YOUNG:
        return _kind_of_young_noun(text, token, word, last)
    if word == "this" or (word in ("i", "us") and text[token.start : token.end] in ("i", "US")):
        return None
    return kind


def _is_verb(text: str, tokens: list[_Token], index: int, found: list[Mention]) -> bool:
    """Is this the verb of that name: "they plan", "young people park", "officers who work"?"""
    if not index:
        return False
    earlier = tokens[index - 1]
    if earlier.word in BEFORE_VERB:
        return True
    last = found[-1] if found else None
    return (
        last is not None
        and last.plural
        and last.end == earlier.end
        and last.kind is not Kind.THING
        and not text[earlier.end : tokens[index].start].strip()
        and _bare(earlier.word) == earlier.word
    )


def _kind_of_young_noun(text: str, token: _Token, word: str, last: str) -> Kind:
    if last in OLDER:
        return Kind.ADULT
    if word in ("group", "groups") and last in NOT_THE_GROUP:
        return Kind.THING
    if word in ("member", "members"):
        of_adults = _OF_ADULTS.match(text.lower(), token.end)
        head = NOUNS.get(_bare(last))
        if of_adults or head in (Kind.ADULT, Kind.SERVICE):
            return Kind.ADULT
    return Kind.YOUNG


def _bare(word: str) -> str:
    """The word without the sign of possession."""
    for ending in ("'s", "’s", "'", "’"):
        if word.endswith(ending):
            return word[: -len(ending)]
    return word


def _modifies(text: str, tokens: list[_Token], index: int) -> bool:
    """Is this noun only the first part of a compound, or the owner of what follows?"""
    token = tokens[index]
    if index + 1 == len(tokens) or token.word in THEY or token.word in HE_OR_SHE:
        return False
    following = tokens[index + 1]
    if text[token.end : following.start].strip(" \n\r\t-"):
        return False
    owner = _bare(token.word) != token.word
    if owner and index + 2 < len(tokens) and NOUNS.get(_bare(following.word)) is None:
        following = tokens[index + 2]
    head = NOUNS.get(_bare(following.word))
    if head is None or following.word in ("it", "there", "this", "i", "we", "you", "us"):
        return False
    plural = token.word.endswith("s") or token.word in PLURAL_WITHOUT_S - {"group", "gang"}
    # "The young people plan a trip": a plural before a plain form is a subject and its verb.
    return owner or not (plural and head is Kind.THING)


def _mention(
    text: str, tokens: list[_Token], index: int, kind: Kind, found: list[Mention]
) -> Mention:
    token = tokens[index]
    word = _bare(token.word)
    plural = word in THEY or word in PLURAL_WITHOUT_S or word.endswith("s")
    position = _position(text, tokens, index, found)
    if _in_contact_clause(text, token, found):
        position = "preposition"
    owner = word != token.word and word not in THEY and word not in HE_OR_SHE
    subject = position == "subject" and not (owner and kind is Kind.ADULT)
    return Mention(token.start, token.end, kind, plural, subject, position == "preposition")


def _position(text: str, tokens: list[_Token], index: int, found: list[Mention]) -> str:
    """Where the noun stands in its clause: "subject", "object" or "preposition"."""
    at = index
    while at:
        token, earlier = tokens[at], tokens[at - 1]
        if _BREAK.search(text, earlier.end, token.start):
            return "subject"
        word = earlier.word
        if (
            word in ("and", "or")
            and found
            and found[-1].end == (tokens[at - 2].end if at > 1 else -1)
        ):
            return _position_of(found[-1])
        if word == "of" and at > 1 and tokens[at - 2].word in QUANTIFIERS:
            at -= 2
            continue
        if word in PREPOSITIONS and word != "for" or word == "for" and at > 1:
            return "preposition"
        if word in BEGINS_CLAUSE or word in SAYING:
            return "subject"
        noun = NOUNS.get(_bare(word)) is not None
        if noun and at != index and found and found[-1].end == earlier.end:
            return "subject"
        if word in DETERMINERS or word != _bare(word) or (noun and at == index):
            at -= 1
            continue
        leads = at == 1 or _BREAK.search(text, tokens[at - 2].end, earlier.start) is not None
        if leads or tokens[at - 2].word in DETERMINERS or tokens[at - 2].word in BEGINS_CLAUSE:
            at -= 1
            continue
        return "object"
    return "subject"


def _in_contact_clause(text: str, token: _Token, found: list[Mention]) -> bool:
    """Is this the "they" of "the bus they take", which is not what the sentence speaks of?"""
    last = found[-1] if found else None
    return (
        last is not None
        and (token.word in THEY or token.word in HE_OR_SHE)
        and last.subject
        and last.kind is Kind.THING
        and not text[last.end : token.start].strip()
    )


def _position_of(mention: Mention) -> str:
    if mention.subject:
        return "subject"
    return "preposition" if mention.after_preposition else "object"


def _meant(text: str, pronoun: _Token, found: list[Mention], before: Mention | None) -> Kind:
    """Whom "they", "he" or "she" means."""
    many = pronoun.word not in HE_OR_SHE
    fitting = [mention for mention in found if mention.plural == many or mention.kind is Kind.YOUNG]
    people = [mention for mention in fitting if mention.kind is not Kind.THING]
    if not people:
        return _meant_before(many, before)
    last = next((mention for mention in reversed(people) if mention.subject), people[-1])
    if last.kind is not Kind.YOUNG:
        between = text[last.end : pronoun.start].lower().split()
        if many and (any(word in SAYING for word in between) or _young_between(people, last)):
            return Kind.YOUNG
    return last.kind


def _meant_before(many: bool, before: Mention | None) -> Kind:
    """ "They" takes up a plural or a service of the sentence before, "she" one adult."""
    if before is None or before.kind is Kind.THING:
        return Kind.YOUNG
    if before.kind is Kind.SERVICE:
        return Kind.SERVICE if many else Kind.YOUNG
    return before.kind if before.plural == many else Kind.YOUNG


def _young_between(people: list[Mention], last: Mention) -> bool:
    """After "the worker asked the boys whether they …" the boys are meant."""
    return any(mention.start > last.start and mention.kind is Kind.YOUNG for mention in people)
