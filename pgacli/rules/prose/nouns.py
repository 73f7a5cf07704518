"""What a word of a sentence stands for: young people, an adult, a service, a thing, or nobody.

A compound is known by its last word, an older boy is no boy of the group, and a word that could
be a thing is a verb where one is wanted ("they plan", "young people park").
"""

from __future__ import annotations

import re

from pgacli.lazy import Lazy
from pgacli.rules.prose.actors import (
    ALSO_VERBS,
    BEFORE_VERB,
    GROWN,
    HE_OR_SHE,
    NOT_THE_GROUP,
    NOUNS,
    OLDER,
    PLURAL_WITHOUT_S,
    QUANTIFIERS,
    THEY,
    VERBS,
    Kind,
)
from pgacli.rules.prose.sentence_words import Mention, Words, bare

_COUNTING = QUANTIFIERS - NOUNS.keys()
# "Young men who …": they help the group, or they use it.
_GROWN_WHO = Lazy(
    r"\s+(?:who|(?:from|at)\s+(?:the|a|another|local)\s+(?:\w+\s+){0,2}?(?:college|university|church|mosque|"
    r"charity|club|gym|project|centre)(?:\s+who)?)\s+(?:coach|run|help|volunteer|work|lead|teach|train|support|sell|deal|supply|offer|"
    r"approach|groom|exploit|recruit|pay|drive)\b"
)
_OF_ADULTS = Lazy(
    r"\s+of\s+(?:the\s+|our\s+|their\s+)?(?:staff|public|team|panel|council|community|committee)\b"
)
# "Everyone in the cast", "nobody in this group": all of the young people, or none.
_ALL = frozenset("everyone everybody anyone anybody nobody no-one".split())
_OF_THE_YOUNG = Lazy(
    r"\s+(?:in|of|from|among|at)\s+(?:the|this|that|their|our)\s+(?:whole\s+|\w+\s+)?(?:group|cast|"
    r"bunch|gang|friends|boys|girls|lads|young people|friendship group|children|skaters|dancers|"
    r"performers|choir)\b"
)
_EVERYBODY = frozenset(("everyone", "everybody"))
# "Everybody there", in a sentence that names no young people beside them.
_THERE = Lazy(
    r"\s+there\s+(?:is|was|are|were|has|puts?|will|always|never|refuses?)\b"
    r"(?!.{0,120}\b(?:boys?|girls?|group|lads|young people|children|friends|them)\b)"
)
# "The older ones" are of the group, "older men" are not.
_ONES = Lazy(r"\bthe\s+(?:\w+\s+)?(?:older|younger|oldest|youngest|quieter|louder|little)\s+$")
# Nouns that never make a compound with the noun before them.
_ALONE = frozenset("it there this i we you us".split())
_PEOPLE = PLURAL_WITHOUT_S - {"group", "gang"}
# Young people too, where "young" stands before them.
_YOUNG_TOO = GROWN | frozenset(
    "carer carers volunteers leaders players parents mothers mums fathers dads researchers "
    "residents passengers workers musicians farmers".split()
)
# "The five refused", "both still came", "several lied": what they did, told in the past.
_PAST = frozenset(
    "came told left ran took made gave kept lost knew felt thought spoke broke fell brought put "
    "let met stole fought chose began drank threw hit sold sent spent".split()
)
_NO_HEAD = (None, Kind.THING)
_BESIDES = frozenset("often still also just both all then even".split())
# "The youngest lies" is one of them, and "the Year 9s", "14-year-olds" are named by their age.
_MOST = frozenset("youngest eldest oldest newest quietest loudest".split())
_BY_AGE = Lazy(
    r"\b(?:(?:1[0-7]|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)[\s-]years?[\s-]olds?"
    r"|year\s+(?:[7-9]|1[0-3])s|under[\s-]1[0-8]s)$"
)


def is_pronoun(words: Words, index: int) -> bool:
    """Does the word stand for people named before: "they", "she", "all five are"?"""
    word = words.word(index)
    return word in THEY or word in HE_OR_SHE or _counts_people(words, index)


def _counts_people(words: Words, index: int) -> bool:
    """Is this a number that stands for people: "all five are", "most of them", "two have"?"""
    if words.word(index) not in _COUNTING:
        return False
    following, beyond = words.word(index + 1), words.word(index + 2)
    if following == "of":
        return beyond == "them" or (beyond == "the" and words.word(index + 3) in QUANTIFIERS)
    return _tells(words, index + 1)


def _tells(words: Words, index: int) -> bool:
    """Is this a verb, or a word like "often" with one behind it?"""
    word = words.word(index)
    if word in _BESIDES or word.endswith("ly"):
        return words.word(index + 1) in VERBS or _is_past(words, index + 1)
    return word in VERBS or _is_past(words, index)


def _is_past(words: Words, index: int) -> bool:
    """Is this what was done ("refused"), and no more than a word before a noun ("armed men")?"""
    word = words.word(index)
    return (word.endswith("ed") or word in _PAST) and NOUNS.get(
        bare(words.word(index + 1))
    ) in _NO_HEAD


def kind_of(words: Words, index: int, codes: re.Pattern[str], last: Mention | None) -> Kind | None:
    """What a noun stands for; None where it is no noun, or only part of one."""
    token = words.tokens[index]
    as_written = words.text[token.start : token.end]
    if codes.fullmatch(bare(as_written)):
        return Kind.YOUNG
    if _are_counted(words, index):
        return Kind.YOUNG
    kind = NOUNS.get(token.bare)
    is_there = token.word == "there" and words.word(index - 1) in _EVERYBODY
    if kind is None or is_there or token.word == "this" or as_written in ("i", "US"):
        return None
    if token.bare in _YOUNG_TOO and words.word(index - 1) == "young":
        return Kind.ADULT if _GROWN_WHO.match(words.text, token.end) else Kind.YOUNG
    if kind is Kind.YOUNG:
        return _young_or_not(words, index)
    return None if _is_verb(words, index, kind, last) else kind


def _are_counted(words: Words, index: int) -> bool:
    """Are these all of the young people, none, or some told by their age: "the older ones"?"""
    token = words.tokens[index]
    if token.word in _MOST:
        of_them = words.word(index + 1) == "of" and (
            words.word(index + 2) == "them" or NOUNS.get(bare(words.word(index + 3))) is Kind.YOUNG
        )
        return words.word(index - 1) == "the" and (of_them or _tells(words, index + 1))
    if token.word == "pair":
        return words.word(index - 1) == "the" and words.word(index + 1) != "of"
    if token.word[-1:] in "sd" and _BY_AGE.search(words.text[: token.end].lower()):
        return True
    if token.word == "ones":
        return _ONES.search(words.text[: token.start].lower()) is not None
    none = token.word == "one" and words.word(index - 1) == "no"
    every = none or token.bare in _ALL
    text = words.text.lower()
    are_there = token.bare in _EVERYBODY and _THERE.match(text, token.end)
    return bool(are_there or (every and _OF_THE_YOUNG.match(text, token.end)))


def _young_or_not(words: Words, index: int) -> Kind:
    """A noun for young people may mean others: "older boys", "a support group", "staff members"."""
    word, earlier = words.tokens[index].bare, words.word(index - 1)
    if earlier in OLDER:
        return Kind.ADULT
    if word in ("group", "groups") and earlier in NOT_THE_GROUP:
        return Kind.THING
    if word in ("member", "members"):
        of_adults = _OF_ADULTS.match(words.text.lower(), words.tokens[index].end)
        if of_adults or NOUNS.get(bare(earlier)) in (Kind.ADULT, Kind.SERVICE):
            return Kind.ADULT
    return Kind.YOUNG


def _is_verb(words: Words, index: int, kind: Kind, last: Mention | None) -> bool:
    """Is this the verb of that name: "they plan", "young people park", "officers who lead"?"""
    if not index:
        return False
    earlier = words.tokens[index - 1]
    if kind is not Kind.THING:
        return words.word(index) in ALSO_VERBS and earlier.word in BEFORE_VERB
    if earlier.word in BEFORE_VERB:
        return True
    after_people = last is not None and last.end == earlier.end and last.kind is not Kind.THING
    beside = not words.text[earlier.end : words.tokens[index].start].strip()
    return after_people and beside and last is not None and last.plural and not earlier.is_owner


def is_modifier(words: Words, index: int) -> bool:
    """Is this noun only the first part of a compound, or the owner of what follows?"""
    token = words.tokens[index]
    if token.word in THEY or token.word in HE_OR_SHE or index + 1 == len(words.tokens):
        return False
    if not words.is_beside(index + 1):
        return False
    head = words.word(index + 1)
    # "The youth offending service".
    between = token.is_owner or (token.word == "youth" and head == "offending")
    if between and NOUNS.get(bare(head)) is None:
        head = words.word(index + 2)
    kind = NOUNS.get(bare(head))
    if kind is None or head in _ALONE:
        return False
    plural = token.word.endswith("s") or token.word in _PEOPLE
    # "The young people plan a trip": a plural before a plain form is a subject and its verb.
    return token.is_owner or not (plural and kind is Kind.THING)


def is_plural(word: str) -> bool:
    """Does a noun or pronoun stand for several?"""
    return word in THEY or word in PLURAL_WITHOUT_S or word.endswith("s")
