"""Who a text speaks of, in order: one member, one young person, the group, an adult.

"He" may be the boy or the caretaker, and "they" the friends, the staff or one young person.  A
pronoun is read as a reader would: the subject of its sentence first, then the one spoken of
before; with nobody before it, a young person, because findings are about young people.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from enum import Enum, auto
from typing import NamedTuple

from pgacli.rules.prose.patterns import Lazy, any_of
from pgacli.rules.prose.sentences import Sentence
from pgacli.rules.prose.vocabulary.adults import ADULT, MAN, WOMAN
from pgacli.rules.prose.vocabulary.people import ADULTS, CHILD, CHILDREN, GROUP


class Who(Enum):
    """Whom a mention means."""

    MEMBER = auto()
    ONE = auto()
    ONE_OF_GROUP = auto()
    GROUP = auto()
    ADULT = auto()
    ADULTS = auto()


class Mention(NamedTuple):
    """One mention: offsets in the text, whom it means, and whether it is a pronoun."""

    start: int
    end: int
    who: Who
    words: str
    pronoun: bool = False

    @property
    def one(self) -> bool:
        """Is it one young person, by code or not?"""
        return self.who in {Who.MEMBER, Who.ONE, Who.ONE_OF_GROUP}


class _Noun(NamedTuple):
    start: int
    end: int
    who: Who
    gender: str
    possessor: bool


_AGE = r"(?:\d\d|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen)"
_PLAIN_WORD = (
    r"(?!(?:and|or|of|to|who|for|with|in|on|at|by|from|is|was|has|had|that|as|but|if|when|no|not)\b)"
    r"[a-z][a-z-]*"
)
_WHOLE = (
    r"(?:them\b|us\b|(?:the|this|that|these|our)\s+(?:\w+\s+)?(?:group|friends|members|young\s+people"
    r"|boys|girls|lads|children|pupils|teenagers|two|three|four|five|six|seven|eight)\b)"
)
_SOURCE = rf"""\b(?:
    (?P<hypothetical>(?:if|when|whenever|should|where|unless)\s+(?:any\s+)?one\s+of\s+{_WHOLE})
  | (?P<one_of>(?:(?:only|just|at\s+least)\s+)?(?:one|another|a\s+member|the\s+(?:youngest|oldest|eldest|quietest|newest
      |smallest|tallest|first|second|third|other|leader|loudest))
      (?:\s+(?:{any_of(CHILD)}|member))?\s+(?:of|in|from|among|within)\s+{_WHOLE})
  | (?P<group>{any_of(GROUP)}(?![^\W_]))
  | (?P<strong>(?:the|this|that|one|another|our)\s+(?:{_PLAIN_WORD}\s+){{0,2}}?{any_of(CHILD)}\b(?!-)
      | a\s+(?:boy|girl|lad|child|young\s+(?:person|man|woman)|teenager)\s+of\s+{_AGE}
      | (?:an?|the|this|one)\s+{_AGE}[\s-]years?[\s-]old(?:\s+{any_of(CHILD)})?
      | the\s+(?:youngest|eldest)\b(?!\s+(?:members|boys|girls|ones|of|in|two|three|children|young))
      | (?:one|the\s+(?:youngest|oldest|eldest|quietest|newest|other))\s+member\b(?!\s+of\s+(?:staff|the\s+public|the\s+panel|the\s+team)))
  | (?P<weak>an?\s+(?:{_PLAIN_WORD}\s+){{0,2}}?{any_of(CHILD)}\b(?!-))
  | (?P<outside>(?:other|older|some|different|rival|local|many|more|most|younger|unknown|these\s+other)\s+
      (?:{any_of(CHILDREN)})(?![^\W_]))
  | (?P<children>{any_of(CHILDREN)}(?![^\W_]))
  | (?P<adults>{any_of(ADULTS)}(?![^\W_]))
  | (?P<woman>{any_of(WOMAN)}(?![^\W_]))
  | (?P<man>{any_of(MAN)}(?![^\W_]))
  | (?P<adult>{any_of(ADULT)}(?![^\W_]))
  | (?P<all_of_them>(?:all|both|each|most|some|none|many|several|neither|half|two|three|four|five|six|[2-9])\s+of\s+them\b
      | they\s+(?:all|both|each)\b|each\s+other\b|one\s+another\b|themselves\b|among\s+them\b)
  | (?P<they>they|them|their|theirs)\b(?!['’](?!(?:re|ve|d|ll)\b))
  | (?P<he>he|him|his|himself)\b
  | (?P<she>she|her|hers|herself)\b
  | (?P<code>[a-z]{{1,6}}[0-9]{{1,4}})(?![^\W_])
)"""
_TOKENS = Lazy(_SOURCE, re.VERBOSE)
# "A young person can ring the bell" tells of nobody; "a young person told us" tells of one.
_TELLS = Lazy(
    r"(?!\s+who\s+(?:is|are|has|wants|needs|feels|comes|gets|does)\b)(?!\s+who\b[^.,;]{0,70}\b(?:can|may|could|should|might|must|will|would|needs?)\b)"
    r"(?:\s*,[^,.]{0,60},)?\s+(?:who\s+|in\s+the\s+\w+\s+|from\s+\w+\s+|\w+ly\s+|also\s+|then\s+)*(?:is|was|has|had|told|"
    r"said|says|asked|asks|feels|felt|went|goes|came|comes|saw|lost|left|leaves|spoke|speaks|described|describes|showed|"
    r"carries|carried|stays|stayed|thinks|thought|found|moved|began|started|keeps|kept|lives|lived|"
    r"reported|reports|gave|got|took|stopped|walks|walked|knows|knew|wants|wanted|likes|liked|"
    r"refuses|refused|avoids|sleeps|slept|wrote|sits|sat|did|does(?!\s+not\s+need)|does|seems|seemed|looks|looked|uses|meets|met|stands|stood|ran|runs|put|brought|brings)\b"
)
_CONDITION = re.compile(
    r"\b(?:if|when|whenever|where|for|as|like|than|how|whether|such|until|before|once|unless|"
    r"every\s+time|so\s+that|that)\s+\Z"
)
_IS_ADULT = Lazy(
    r"\b(?:s?he|his|her)\s+(?:is|was|has\s+been|had\s+been|has\s+worked|works|worked|has\s+known|has\s+run|runs|ran|manages|has\s+managed|"
    r"has\s+retired|retired|teaches|has\s+taught|coaches|drives|employs|supervises|chairs)\s+(?:as\s+)?(?:once\s+)?(?:young\b|"
    r"(?:(?:the|a|an|their|our|its|his|her|one\s+of\s+the|the\s+group['’]s)\s+)?(?:[a-z-]+\s+){0,2}?"
    rf"(?:{any_of(ADULT, WOMAN, MAN)}|now|them\b|the\s+(?:group|centre|hall|club|shop|caf[eé]|sessions?|project|team)|these\s+young)(?![^\W_]))"
)


_POSSESSES = Lazy(
    rf"['’]s?\s+(?:[a-z-]+\s+){{0,2}}?(?:{any_of(ADULT, WOMAN, MAN)})(?![^\W_])"
)
_OBJECT = Lazy(
    r"(?:him|her(?=[.,;:!?)]|$|\s+(?:to|with|in|at|when|if|by|well|since|and|home|on|for|about|that|"
    r"because|from|every|each|again|as|through|during|until|a|the|what|how|where|why)\b))(?![^\W_])"
)
_CLAUSE = re.compile(
    r"[,;:()–—]|\b(?:who|whom|that|which|because|when|if|and|but|so|while|as|after|before|where|says|"
    r"said|thinks|feels|knows|told|until|since)\b"
)


def mentions(
    read: Sequence[Sentence], members: Collection[str]
) -> tuple[tuple[Mention, ...], ...]:
    """Everybody whom each sentence speaks of, in order; `members` are the codes of the case."""
    reader = _Reader(frozenset(code.lower() for code in members))
    return tuple(tuple(reader.mentions(sentence)) for sentence in read)


class _Reader:
    """Reads sentence by sentence and remembers who was spoken of."""

    def __init__(self, members: frozenset[str]) -> None:
        self._members = members
        self._low = ""
        self._here: list[_Noun] = []
        self._before: list[_Noun] = []
        self._plural_here: Who | None = None
        self._plural_before: Who | None = None

    def mentions(self, sentence: Sentence) -> Iterator[Mention]:
        """The mentions of the next sentence."""
        low = sentence.text.lower()
        self._low = low if len(low) == len(sentence.text) else sentence.text
        self._before, self._here = self._here or self._before, []
        self._plural_before, self._plural_here = self._plural_here or self._plural_before, None
        for match in _TOKENS.finditer(self._low):
            who = self._who(match)
            if who:
                start, end = match.span()
                pronoun = match.lastgroup in {"all_of_them", "they", "he", "she"}
                words = sentence.text[start:end]
                yield Mention(sentence.start + start, sentence.start + end, who, words, pronoun)

    def _who(self, match: re.Match[str]) -> Who | None:
        kind = match.lastgroup or ""
        if kind in {"he", "she"}:
            return self._singular(match, kind)
        if kind == "they":
            return self._they(match)
        if kind == "all_of_them":
            return Who.ADULTS if self._plural is Who.ADULTS else Who.GROUP
        if kind in {"hypothetical", "group", "children", "adults", "outside"}:
            return self._several(kind)
        return self._noun(match, kind)

    @property
    def _plural(self) -> Who | None:
        return self._plural_here or self._plural_before

    def _several(self, kind: str) -> Who:
        who = Who.ADULTS if kind in {"adults", "outside"} else Who.GROUP
        self._plural_here = who
        return who

    def _noun(self, match: re.Match[str], kind: str) -> Who | None:
        who: Who | None = Who.ADULT if kind in {"woman", "man", "adult"} else Who.ONE
        if kind == "code":
            who = self._coded(match[0])
        elif kind == "weak" and not self._tells(match):
            who = None
        elif kind == "one_of" and not match[0].endswith(("them", "us")):
            who = Who.ONE_OF_GROUP
        if who:
            gender = {"woman": "she", "man": "he"}.get(kind, "")
            possessor = bool(_POSSESSES.match(self._low, match.end()))
            self._here.append(_Noun(match.start(), match.end(), who, gender, possessor))
        return who

    def _coded(self, code: str) -> Who | None:
        if code in self._members:
            return Who.MEMBER
        # Contributors have codes too: C1, C2.
        return Who.ADULT if re.fullmatch(r"c[0-9]+", code) else None

    def _tells(self, match: re.Match[str]) -> bool:
        told = _TELLS.match(self._low, match.end())
        return bool(told) and not _CONDITION.search(self._low, 0, match.start())

    def _they(self, match: re.Match[str]) -> Who:
        if self._plural:
            return self._plural
        nouns = [noun for noun in (*self._here, *self._before) if noun.who is not Who.ADULT]
        if nouns:
            return nouns[0].who
        return Who.ADULTS if self._here or self._before else Who.GROUP

    def _singular(self, match: re.Match[str], gender: str) -> Who:
        candidates = [noun for noun in self._here if not noun.possessor] + self._before
        candidates += [noun for noun in self._here if noun.possessor]
        for noun in candidates:
            if noun.gender in {"", gender} and not self._other_than(noun, match):
                return noun.who
        who = Who.ADULT if _IS_ADULT.search(self._low, match.start()) else Who.ONE
        self._here.append(_Noun(match.start(), match.end(), who, gender, possessor=False))
        return who

    def _other_than(self, noun: _Noun, match: re.Match[str]) -> bool:
        """In "the warden knows him" he is not the warden: nobody is the object of his own verb."""
        if noun.who is not Who.ADULT or noun not in self._here:
            return False
        between = self._low[noun.end : match.start()]
        return bool(_OBJECT.match(self._low, match.start())) and not _CLAUSE.search(between)
