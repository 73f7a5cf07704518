"""A term as it is used: the words in their sentence, and whom the sentence mentions around them."""

from __future__ import annotations

from typing import NamedTuple

from pgacli.lazy import Lazy
from pgacli.rules.prose.people.actors import Actor, Kind
from pgacli.rules.prose.people.subjects import nearest_actor

_WHO = Lazy(
    r"\s+who\s+(?:(?:is|are|was|were|has|have|had|been|be|\w+ly|also|often|still|now|all|both)\s+)*$"
)
# "The school, where the group feel safe, failed …": the school did.
_ASIDE = Lazy(
    r"(?P<aside>(?:,|\s[–—-])\s+(?:where|which|who|whom|whose|(?:in|at|on|for|with|to|of"
    r"|from)\s+(?:which|whom))\b"
    r"[^,;:–—]*(?:,|\s[–—-]))\s+(?:\w+\s+){0,4}$"
)
# "They know what the men want, and are …": they are.
_AND = Lazy(
    r",\s+(?:and|but|yet|or)\s+(?:(?:\w+ly|also|then|so|still|are|is|were|was|have|has|had|can|will)\s+){0,3}$"
)
_ASKED = Lazy(
    r"\b(?:what|where|how|why|which|when)\s+(?:(?:the|these|those|older|adult|some|a)\s+){0,2}$"
)
_DOING = Lazy(r"\w+ing\b")
_BESIDE = Lazy(r"\s+(?:(?:\w+ly|also|all|both|often|still|then)\s+)*\Z")
_ABOUT = Lazy(
    r"\b(?:about|of|by|over|regarding|from|into|for)\s+(?:(?:the|these|those|this|some|all|two|three|several|"
    r"young|other|both|of|our|any)\s+)*\Z"
)
_PRONOUN = Lazy(r"\b(?:they|them|he|she|him|her|it)\s*$")


class Use(NamedTuple):
    """Words in a sentence: the sentence in lower case, where they stand in it, who is mentioned."""

    low: str
    start: int
    end: int
    actors: tuple[Actor, ...]

    @property
    def before(self) -> str:
        """The sentence up to the words."""
        return self.low[: self.start]

    @property
    def words(self) -> str:
        """The words themselves."""
        return self.low[self.start : self.end]

    def is_after(self, pattern: Lazy) -> bool:
        """Does a pattern stand before the words?"""
        return pattern.search(self.before) is not None

    def is_before(self, pattern: Lazy) -> bool:
        """Does the sentence go on behind the words as a pattern says?"""
        return pattern.match(self.low, self.end) is not None

    @property
    def tells_what_is_done(self) -> bool:
        """Do the words begin with a participle, as in "putting themselves at risk"?"""
        return _DOING.match(self.words) is not None

    @property
    def ahead(self) -> tuple[Actor, ...]:
        """Whom the sentence mentions before the words."""
        return tuple(actor for actor in self.actors if actor.end <= self.start)

    @property
    def later(self) -> tuple[Actor, ...]:
        """Whom the sentence mentions after the words."""
        return tuple(actor for actor in self.actors if actor.start >= self.end)

    @property
    def last(self) -> Actor | None:
        """The last actor before the words."""
        return self.ahead[-1] if self.ahead else None

    @property
    def next(self) -> Actor | None:
        """The first actor after the words."""
        return self.later[0] if self.later else None

    @property
    def subject(self) -> Actor | None:
        """The nearest actor before the words that can be their subject.

        Of "a man who is known" that is the man, whoever else the sentence is about.
        """
        last, who = self.last, _WHO.search(self.before)
        if last and ((who and last.end == who.start()) or self._does(last)):
            return last
        found = tuple(actor for actor in self.actors if not self._is_bracketed(actor))
        aside = _ASIDE.search(self.before)
        if aside and not any(aside.end("aside") <= m.start < self.start for m in found):
            return nearest_actor(found, aside.start())
        nearest = nearest_actor(found, self.start)
        if nearest and _AND.search(self.before):
            asked = _ASKED.search(self.low[: nearest.start])
            return (nearest_actor(found, asked.start()) or nearest) if asked else nearest
        return nearest

    def _does(self, last: Actor) -> bool:
        """Do the words tell what those do who stand before them: "worry about the lads putting"?"""
        return bool(
            self.tells_what_is_done
            and _BESIDE.match(self.between(last))
            and last.kind in (Kind.YOUNG, Kind.ADULT)
            and (not last.after_preposition or _ABOUT.search(self.low[: last.start]))
        )

    def _is_bracketed(self, actor: Actor) -> bool:
        """Does an actor stand in brackets that are closed before the words?

        Not in "they (the wardens)", where the brackets say who is meant.
        """
        opened = self.low.rfind("(", 0, actor.start)
        if opened < 0 or self.low.find(")", opened, actor.start) >= 0:
            return False
        if _PRONOUN.search(self.low, 0, opened):
            return False
        return self.low.find(")", actor.end, self.start) >= 0

    @property
    def subject_kind(self) -> Kind | None:
        """The kind of that subject, or None where there is none."""
        return self.subject.kind if self.subject else None

    @property
    def has_young(self) -> bool:
        """Does the sentence mention young people?"""
        return any(actor.kind is Kind.YOUNG for actor in self.actors)

    @property
    def names_young(self) -> bool:
        """Do the words themselves mention young people: "the males in the group"?"""
        within = (m.kind for m in self.actors if self.start <= m.start < self.end)
        return Kind.YOUNG in within

    def name(self, actor: Actor) -> str:
        """The word that names somebody."""
        return self.low[actor.start : actor.end]

    def between(self, actor: Actor) -> str:
        """What stands between an earlier actor and the words."""
        return self.low[actor.end : self.start]

    def is_owner(self, actor: Actor) -> bool:
        """Is the actor named as an owner: "the residents' comments"?"""
        return self.name(actor).endswith(("'s", "'"))
