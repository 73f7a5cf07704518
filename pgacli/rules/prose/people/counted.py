"""Who is counted or told by what they are to the group: "the older ones", "those involved".

No noun of `actors` says so: a number, an age or a place does.
"""

from __future__ import annotations

from pgacli.lazy import Lazy
from pgacli.rules.prose.people.actors import FIGURES, NOUNS, QUANTIFIERS, VERBS, Kind
from pgacli.rules.prose.people.sentence_words import Words, bare

_COUNTING = (QUANTIFIERS | {"another"}) - NOUNS.keys()
# "Everyone in the cast", "nobody in this group": all of the young people, or none.
_ALL = frozenset("everyone everybody anyone anybody nobody no-one".split())
OF_THE_YOUNG = Lazy(
    r"\s+(?:in|of|from|among|at)\s+(?:the|this|that|their|our)\s+(?:whole\s+|\w+\s+)?(?:group|cast|"
    r"bunch|gang|friends|boys|girls|lads|young people|friendship group|children|skaters|dancers|"
    r"performers|choir)\b"
)
EVERYBODY = frozenset(("everyone", "everybody"))
# "Everybody there", in a sentence that names no young people beside them.
_THERE = Lazy(
    r"\s+there\s+(?:is|was|are|were|has|puts?|will|always|never|refuses?)\b"
    r"(?!.{0,120}\b(?:boys?|girls?|group|lads|young people|children|friends|them)\b)"
)
# "The older ones" are of the group, "older men" are not.
_ONES = Lazy(r"\bthe\s+(?:\w+\s+)?(?:older|younger|oldest|youngest|quieter|louder|little)\s+$")
# "Those in the group", "those involved".
_THOSE = Lazy(
    r"\s+(?:involved|present|concerned|(?:in|from|within)\s+(?:the|this|our)\s+(?:\w+\s+)?(?:group"
    r"|cohort|circle)"
    r"|who\s+(?:often\s+|usually\s+)?(?:meet|gather|hang|sit|belong|attend|go\s+missing"
    r"|live\s+in\s+the\s+home))\b"
)
# "The leader of the group" is one of them, and so are those who live in a children's home.
_FIGURES = frozenset("leader leaders player players".split())
_IN_CARE = Lazy(
    r"\s+(?:of|at|in)\s+(?:the|a)\s+(?:children['’]s|residential|care)\s+(?:home|unit)\b"
)
_BY_PLACE = {"those": _THOSE, "residents": _IN_CARE}
# "The five refused", "both still came", "several lied": what they did, told in the past.
_PAST = frozenset(
    "came told left ran took made gave kept lost knew felt thought spoke broke fell brought put "
    "let met stole fought chose began drank threw hit sold sent spent".split()
)
# "All six know", "the four persist": what they do, in words that are no nouns as well.
_DO = VERBS | frozenset(
    "cannot know think want make take come meet tell ask put sell carry steal persist continue "
    "choose decide insist decline accept reject ignore avoid disclose protect trust feel believe "
    "expect hate spend stay leave give taunt bully behave belong pretend prefer tend drift".split()
)
_NO_HEAD = (None, Kind.THING)
_BESIDES = frozenset("often still also just both all then even".split())
# "The youngest lies" is one of them, and "the Year 9s", "14-year-olds" are named by their age.
_MOST = frozenset(
    "youngest eldest oldest newest quietest loudest tallest shortest smallest biggest strongest "
    "bravest cleverest brightest funniest kindest shyest fastest".split()
)
_BY_AGE = Lazy(
    r"\b(?:(?:1[0-7]|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)[\s-]years?[\s-]olds?"
    r"|year\s+(?:[7-9]|1[0-3])s|under[\s-]1[0-8]s)$"
)


def counts_people(words: Words, index: int) -> bool:
    """Is this a number that stands for people: "all five are", "most of them", "two have"?"""
    following, beyond = words.word(index + 1), words.word(index + 2)
    # "2 of them", and not "at 2 of an afternoon".
    if following == "of" and words.word(index) in FIGURES:
        return beyond == "them"
    if words.word(index) not in _COUNTING:
        return False
    if following == "of":
        return beyond == "them" or (beyond == "the" and words.word(index + 3) in QUANTIFIERS)
    return _tells(words, index + 1)


def _tells(words: Words, index: int) -> bool:
    """Is this a verb, or a word like "often" with one behind it?"""
    word = words.word(index)
    if word in _BESIDES or word.endswith("ly"):
        return words.word(index + 1) in _DO or _is_past(words, index + 1)
    return word in _DO or _is_past(words, index)


def _is_past(words: Words, index: int) -> bool:
    """Is this what was done ("refused"), and no more than a word before a noun ("armed men")?"""
    word = words.word(index)
    return (word.endswith("ed") or word in _PAST) and NOUNS.get(
        bare(words.word(index + 1))
    ) in _NO_HEAD


def are_counted(words: Words, index: int) -> bool:
    """Are these all of the young people, none, or some told by their age: "the older ones"?"""
    token, text = words.tokens[index], words.text.lower()
    if token.word in _MOST or token.word == "pair":
        return words.word(index - 1) == "the" and _is_one_of_them(words, index)
    if token.word[-1:] in "sd" and _BY_AGE.search(text[: token.end]):
        return True
    if token.word == "ones":
        return _ONES.search(text[: token.start]) is not None
    if token.word in _BY_PLACE:
        return _BY_PLACE[token.word].match(text, token.end) is not None
    none = token.word == "one" and words.word(index - 1) == "no"
    every = none or token.bare in _ALL or token.bare in _FIGURES
    are_there = token.bare in EVERYBODY and _THERE.match(text, token.end)
    return bool(
        are_there or (every and OF_THE_YOUNG.match(text, token.end)) or _are_young(words, index)
    )


def _is_one_of_them(words: Words, index: int) -> bool:
    """Is this "the youngest lies", "the youngest of the group", "the eldest, …" or "the pair"?"""
    is_of = words.word(index + 1) == "of"
    if words.word(index) == "pair":
        return not is_of
    theirs = words.word(index + 2) == "them" or NOUNS.get(bare(words.word(index + 3))) is Kind.YOUNG
    parted = index + 1 < len(words.tokens) and words.is_parted(index + 1)
    return (is_of and theirs) or parted or _tells(words, index + 1)


def _are_young(words: Words, index: int) -> bool:
    """Whoever they are, are they young: "the young footballers"?"""
    token = words.tokens[index]
    if words.word(index - 1) != "young" or NOUNS.get(token.bare) is not None:
        return False
    return token.word.endswith("s") and not token.is_owner and _is_last(words, index)


def _is_last(words: Words, index: int) -> bool:
    """Is this the last word of its noun, and no "business" before its "men"?"""
    return NOUNS.get(bare(words.word(index + 1))) is None or not words.is_beside(index + 1)
