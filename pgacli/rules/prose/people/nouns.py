"""What a word of a sentence stands for: young people, an adult, a service, a thing, or nobody.

A compound is known by its last word, an older boy is no boy of the group, and a word that could
be a thing is a verb where one is wanted ("they plan", "young people park").
"""

from __future__ import annotations

import re

from pgacli.lazy import Lazy
from pgacli.rules.prose.people.actors import (
    ALSO_VERBS,
    BEFORE_VERB,
    DETERMINERS,
    GROWN,
    HE_OR_SHE,
    NOT_THE_GROUP,
    NOUNS,
    OLDER,
    PLURAL_WITHOUT_S,
    THEY,
    Actor,
    Kind,
)
from pgacli.rules.prose.people.counted import EVERYBODY, OF_THE_YOUNG, are_counted, counts_people
from pgacli.rules.prose.people.sentence_words import Words, bare

# A case has one prefix, and two letters or more are never the id of a note; IC codes are for looks.
# Nor are tools, school stages and machines: "AIM3", "PHQ9", "KS3", "PS5".
_CODE = re.compile(
    r"(?!(?:IC|AIM|ASSET|SDQ|PHQ|GAD|KS|BTEC|NVQ|PS|MP|CS|FC|CD|TV|BBC|ITV|COVID)\d)[A-Z]{2,6}\d{1,3}"
)
# "Young men who …": they help the group, or they use it.
_GROWN_WHO = Lazy(
    r"\s+(?:who|(?:from|at)\s+(?:the|a|another|local)\s+(?:\w+\s+){0,2}?(?:college|university|church|mosque|"
    r"charity|club|gym|project|centre)(?:\s+who)?)\s+(?:coach|run|help|volunteer|work|lead|teach"
    r"|train|support|sell|deal|supply|offer|"
    r"approach|groom|exploit|recruit|pay|drive)\b"
)
_OF_ADULTS = Lazy(
    r"\s+of\s+(?:the\s+|our\s+|their\s+)?(?:staff|public|team|panel|council|community|committee)\b"
)
# "A small group of residents".
_GROUP_OF_ADULTS = Lazy(
    r"\s+of\s+(?:(?:\d+|two|three|four|five|six|some|local|older|adult|grown|elderly|angry|other|about"
    r"|concerned|retired|unknown)\s+){0,2}(?:adults|residents|neighbours|men|women|parents|mothers|fathers"
    r"|officers|staff|workers|teachers|shopkeepers|drivers|guards|tenants|traders|volunteers|strangers|dealers"
    r"|customers|passengers|cyclists|professionals|pensioners|elders|builders|students\s+from)\b"
)
# "The children who meet there are …".
_WHO_DO = Lazy(r"\b(?:who|that)\s+(?:\w+\s+){1,3}\Z")
# "Boredom leads them to …".
_LEAD = frozenset(("lead", "leads"))
_WHOM = frozenset("to them him her us the these this some".split())
# Who works somewhere is known by an ending too: "deckhand", "stationmaster", "lollipopwoman".
_BY_TRADE = Lazy(
    r"(?!beforehand|firsthand|secondhand|shorthand|longhand|offhand|underhand|goal|wicket|score|german"
    r"|norman|ottoman|talisman|bats|front|speci|abdo|regi|acu)[a-z]{3,}(?:hands?|keepers?|masters?"
    r"|mistress|mongers?|wrights?|wom[ae]n|m[ae]n|folk|persons?)\Z"
)
# "No one young person is …" counts the young people, where "no one is …" speaks of anybody.
_WHO_MAY_BE_ONE = frozenset("young child boy girl lad member pupil student friend".split())
# Nouns that never make a compound with the noun before them.
_ALONE = frozenset("it there this i we you us".split())
_PEOPLE = PLURAL_WITHOUT_S - {"group", "gang"}
# "The group's older lads" are of the group.
_OF_THE_GROUP = frozenset("group's team's squad's choir's cast's friends'".split())
# Young people too, where "young" stands before them.
_YOUNG_TOO = GROWN | frozenset(
    "carer carers volunteers leaders players parents mothers mums fathers dads researchers "
    "residents passengers workers musicians farmers".split()
)


def is_pronoun(words: Words, index: int) -> bool:
    """Does the word stand for people named before: "they", "she", "all five are"?"""
    word = words.word(index)
    return word in THEY or word in HE_OR_SHE or counts_people(words, index)


def kind_of(words: Words, index: int, last: Actor | None) -> Kind | None:
    """What a noun stands for; None where it is no noun, or only part of one."""
    token = words.tokens[index]
    as_written = words.text[token.start : token.end]
    if _CODE.fullmatch(bare(as_written)):
        return Kind.YOUNG
    if are_counted(words, index):
        return Kind.YOUNG
    kind = (
        Kind.ADULT
        if _is_no_one(words, index) or _BY_TRADE.match(token.bare)
        else NOUNS.get(token.bare)
    )
    is_there = token.word == "there" and (
        words.word(index - 1) in EVERYBODY or _WHO_DO.search(words.text, 0, token.start)
    )
    if kind is None or is_there or token.word == "this" or as_written in ("i", "US"):
        return None
    if token.bare in _YOUNG_TOO and words.word(index - 1) == "young":
        return Kind.ADULT if _GROWN_WHO.match(words.text, token.end) else Kind.YOUNG
    if kind is Kind.YOUNG:
        return _young_or_not(words, index)
    return None if _is_verb(words, index, kind, last) else kind


def _is_no_one(words: Words, index: int) -> bool:
    """Is this the "one" of "no one", and not that of "no one young person"?"""
    if words.word(index) != "one" or words.word(index - 1) != "no":
        return False
    return words.word(index + 1) not in _WHO_MAY_BE_ONE


def _young_or_not(words: Words, index: int) -> Kind:
    """A noun for young people may mean others: "older boys", "a support group", "staff members"."""
    word, earlier = words.tokens[index].bare, words.word(index - 1)
    after = words.text.lower(), words.tokens[index].end
    if earlier in OLDER:
        is_theirs = word in ("member", "members") or OF_THE_YOUNG.match(*after)
        if words.word(index - 2) in _OF_THE_GROUP:
            return Kind.YOUNG
        return Kind.YOUNG if is_theirs and earlier == "older" else Kind.ADULT
    if word in ("group", "groups"):
        if earlier in NOT_THE_GROUP:
            return Kind.THING
        return Kind.ADULT if _GROUP_OF_ADULTS.match(*after) else Kind.YOUNG
    of_staff = word in ("member", "members") and _is_of_staff(words, index)
    return Kind.ADULT if of_staff else Kind.YOUNG


def _is_of_staff(words: Words, index: int) -> bool:
    """Are these members of an adult body: "members of the team", "staff members"?"""
    if words.word(index - 2) == "youth":
        return False
    if _OF_ADULTS.match(words.text.lower(), words.tokens[index].end):
        return True
    return NOUNS.get(bare(words.word(index - 1))) in (Kind.ADULT, Kind.SERVICE)


def _is_verb(words: Words, index: int, kind: Kind, last: Actor | None) -> bool:
    """Is this the verb of that name: "they plan", "young people park", "officers who lead"?"""
    if not index:
        return False
    earlier = words.tokens[index - 1]
    if words.word(index) in _LEAD and words.word(index + 1) in _WHOM:
        return earlier.word not in DETERMINERS - {"this", "that"}
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
