"""Who a text speaks of, in order: one member, one young person, the group, an adult.

"He" may be the boy or the caretaker, and "they" the friends, the staff or one young person.  A
pronoun is read as a reader would: the subject of its sentence first, then the one spoken of
before; with nobody before it, a young person, because findings are about young people.

This tells one young person from the group, over a whole text.  `subjects` tells young people from
adults, services and things, and of whom in a sentence a word is said.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from typing import NamedTuple

from pgacli.rules.prose.people import mention_forms as forms
from pgacli.rules.prose.people import one_or_any, pointing
from pgacli.rules.prose.people.who import Mention, Who
from pgacli.rules.prose.reading.folding import lowered
from pgacli.rules.prose.reading.sentences import Sentence


class _Noun(NamedTuple):
    start: int
    end: int
    who: Who
    gender: str
    possessor: bool
    animal: bool = False


_HE_OR_SHE = re.compile(r"\bs?he\b")
_LAST_WORDS = re.compile(r"\s+of\s+\w+\Z")


def mentions(read: Sequence[Sentence], members: Collection[str]) -> tuple[tuple[Mention, ...], ...]:
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
        self._anybody = False
        self._anybody_before = False
        self._plural_here: Who | None = None
        self._plural_before: Who | None = None
        self._adults_end = 0

    def mentions(self, sentence: Sentence) -> Iterator[Mention]:
        """The mentions of the next sentence."""
        self._low = lowered(sentence.text)
        self._anybody_before = self._anybody and not self._here
        self._before, self._here = self._here or self._before, []
        self._anybody = False
        self._plural_before, self._plural_here = self._plural_here or self._plural_before, None
        self._adults_end = 0
        for match in forms.TOKENS.finditer(self._low):
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
        if kind == "anybody":
            self._anybody = True
            return None
        if kind == "one_alone":
            if self._plural is not Who.ADULTS:
                return None
            kind = "adult"
        if kind in {"they", "all_of_them"}:
            return self._they(match) if kind == "they" else self._all_of_them(match)
        if kind == "son_or_daughter":
            grown = "man" if match[0].endswith("son") else "woman"
            kind = "strong" if forms.PARENTS.search(self._low) else grown
        if kind in {"hypothetical", "group", "children", "adults", "outside"}:
            return self._several(match, kind)
        return self._noun(match, kind)

    def _has_one(self) -> bool:
        """Has this sentence named one young person?"""
        return any(noun.who is not Who.ADULT for noun in self._here)

    @property
    def _plural(self) -> Who | None:
        return self._plural_here or self._plural_before

    def _several(self, match: re.Match[str], kind: str) -> Who | None:
        if kind == "adults" and forms.is_a_place(self._low, match):
            return None
        who = Who.ADULTS if kind in {"adults", "outside"} else Who.GROUP
        self._plural_here = who
        self._adults_end = match.end() if who is Who.ADULTS else 0
        return who

    def _noun(self, match: re.Match[str], kind: str) -> Who | None:
        who: Who | None = Who.ADULT if kind in forms.ADULT_KINDS else Who.ONE
        if kind == "code":
            who = self._coded(match[0])
        elif kind in {"strong", "weak"} and self._is_of_age(match):
            who = Who.ADULT
        elif kind == "one_of":
            who = self._one_of(match)
        elif kind == "strong" and one_or_any.NOBODY_UNTIL.search(self._low, 0, match.start()):
            who = Who.ONE_OF_GROUP
        elif self._is_nobody(match, kind):
            who = None
        if who:
            gender = {"woman": "she", "man": "he"}.get(kind, "")
            possessor = bool(forms.POSSESSES.match(self._low, match.end()))
            self._here.append(_Noun(*match.span(), who, gender, possessor, kind == "animal"))
        # "The mare" is nobody, but "she" may go back to it.
        return None if kind == "animal" else who

    def _is_nobody(self, match: re.Match[str], kind: str) -> bool:
        """Is "a girl", or "a girl of 14" whom it is hard to ask, nobody of whom this tells?"""
        if kind == "strong" and one_or_any.IN_THEORY.search(self._low, 0, match.start()):
            self._anybody = True
            return True
        if match[0] == "the child" and (self._anybody or self._anybody_before):
            # "They cannot see whether there is a child, or what the child does".
            return not self._has_one()
        if kind != "weak" or self._tells(match):
            return False
        self._anybody = self._anybody or self._is_any(match)
        return True

    def _is_of_age(self, match: re.Match[str]) -> bool:
        # "A young man of 22" is one match, with the age in it.
        age = _LAST_WORDS.search(match[0])
        return bool(
            forms.OF_AGE.match(self._low, match.start() + age.start() if age else match.end())
        )

    def _one_of(self, match: re.Match[str]) -> Who:
        """Who is "one of them", or "one of the girls"?

        Of "the nan of one of them" it is not told whose nan she is; one member's words about the
        group are no fault; and "one of them cooks, another washes up" tells of more than one.
        """
        if self._is_of_an_adult(match):
            return Who.GROUP
        them = match[0].endswith("them")
        if them and self._plural is Who.ADULTS:
            return Who.ADULT
        speaks = forms.SPEAKING.match(self._low, match.end())
        if one_or_any.AND_ANOTHER.match(self._low, match.end()):
            return Who.ONE_OF_GROUP
        if speaks or one_or_any.IN_THE_WORDS_OF.search(self._low, 0, match.start()):
            return Who.GROUP
        return Who.ONE if them or match[0].endswith("us") else Who.ONE_OF_GROUP

    def _is_of_an_adult(self, match: re.Match[str]) -> bool:
        if not self._here or self._here[-1].who is not Who.ADULT:
            return False
        return self._low[self._here[-1].end : match.start()].strip() == "of"

    def _coded(self, code: str) -> Who | None:
        if code in self._members:
            return Who.MEMBER
        # Contributors have codes too: C1, C2.
        return Who.ADULT if re.fullmatch(r"c[0-9]+", code) else None

    def _tells(self, match: re.Match[str]) -> bool:
        if one_or_any.is_any_told_of(self._low, *match.span()):
            return False
        if one_or_any.is_brought_in(self._low, match.start(), match.end()):
            return True
        told = forms.TELLS_OF_ONE.match(self._low, match.end())
        if told is None:
            return one_or_any.DONE_TO.search(self._low, 0, match.start()) is not None
        heard = one_or_any.HEARD.search(self._low, 0, match.start())
        return bool(heard or not forms.CONDITION.search(self._low, 0, match.start()))

    def _is_any(self, match: re.Match[str]) -> bool:
        if one_or_any.TOLD.search(self._low):
            return False
        if one_or_any.WHENEVER.search(self._low, 0, match.start()):
            return True
        if one_or_any.IN_GENERAL.match(self._low, match.end()):
            return not one_or_any.INTRODUCES.search(self._low, 0, match.start())
        return False

    def _all_of_them(self, match: re.Match[str]) -> Who | None:
        of_them = match[0].endswith("of them") and not self._plural_here
        if of_them and pointing.at_things(self._low, match.start()):
            return None
        return Who.ADULTS if self._plural is Who.ADULTS and not self._has_one() else Who.GROUP

    def _they(self, match: re.Match[str]) -> Who:
        if pointing.at_others(self._low, match.end()) or self._is_done_by_adults(match):
            self._plural_here = Who.GROUP
        elif pointing.ACCOUNT.search(self._low, 0, match.start()) and not self._has_one():
            return Who.GROUP
        if self._plural:
            return self._plural
        everybody = [noun for noun in (*self._here, *self._before) if not noun.animal]
        nouns = [noun for noun in everybody if noun.who is not Who.ADULT]
        is_of_group = nouns and nouns[0].who is Who.ONE_OF_GROUP
        if is_of_group and (not self._here or nouns[0] is not everybody[0]):
            # "The victim was one of the friends.  They told nobody"; "an uncle of one pays them".
            return Who.GROUP
        if nouns:
            return nouns[0].who
        # "She sees which of them is quiet": one adult is not "them".
        is_she = _HE_OR_SHE.search(self._low, 0, match.start())
        return Who.ADULTS if everybody and not is_she else Who.GROUP

    def _is_done_by_adults(self, match: re.Match[str]) -> bool:
        """Do adults do this to "them": "men give them lifts"?  Nobody else was spoken of before."""
        if match[0] != "them" or self._plural_before is Who.ADULTS or self._before:
            return False
        last = max([self._adults_end, *(n.end for n in self._here if n.who is Who.ADULT)])
        return not self._has_one() and pointing.is_object_of(self._low, last, match.start())

    def _singular(self, match: re.Match[str], gender: str) -> Who:
        if (self._anybody or self._anybody_before) and not self._here:
            # "Anyone who falls is helped up; he decides": whoever of the group it is.
            return Who.GROUP
        if not self._here and pointing.at_each(self._low, match.start()):
            return self._plural or Who.GROUP
        candidates = self._of_its_clause(match)
        candidates += [noun for noun in self._here if not noun.possessor] + self._before
        candidates += [noun for noun in self._here if noun.possessor]
        if pointing.ACCOUNT.search(self._low, 0, match.start()) and not self._has_one():
            # Told by somebody of somebody else.
            candidates = []
        for noun in candidates:
            if noun.gender in {"", gender} and not self._other_than(noun, match):
                return noun.who
        who = Who.ADULT if forms.is_told_as_adult(self._low, match) else Who.ONE
        self._here.append(_Noun(match.start(), match.end(), who, gender, possessor=False))
        return who

    def _of_its_clause(self, match: re.Match[str]) -> list[_Noun]:
        """Give the young person who begins the pronoun's clause: "that YP4 takes her tablets"."""
        last = [noun for noun in self._here[-1:] if noun.who is not Who.ADULT]
        if not last or last[0].possessor or forms.AS_OBJECT.match(self._low, match.start()):
            return []
        return last if pointing.in_a_clause(self._low, last[0].start) else []

    def _other_than(self, noun: _Noun, match: re.Match[str]) -> bool:
        """In "the warden knows him" he is not the warden: nobody is the object of his own verb.

        Nor is it the nurse's dose in "the nurse has changed his dose".
        """
        if noun.who is not Who.ADULT or noun not in self._here:
            return False
        if forms.OF_A_PATIENT.match(self._low, match.start()):
            return bool(forms.CLINICIAN.match(self._low, noun.start))
        between = self._low[noun.end : match.start()]
        return bool(forms.AS_OBJECT.match(self._low, match.start())) and not pointing.CLAUSE.search(
            between
        )
