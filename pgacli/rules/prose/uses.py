"""A term as it is used: the words in their sentence, and whom the sentence mentions around them."""

from __future__ import annotations

from typing import NamedTuple

from pgacli.rules.prose.actors import Kind
from pgacli.rules.prose.sentence_words import Mention
from pgacli.rules.prose.subjects import nearest_mention


class Use(NamedTuple):
    """Words in a sentence: the sentence in lower case, where they stand in it, who is mentioned."""

    low: str
    start: int
    end: int
    found: tuple[Mention, ...]

    @property
    def before(self) -> str:
        """The sentence up to the words."""
        return self.low[: self.start]

    @property
    def words(self) -> str:
        """The words themselves."""
        return self.low[self.start : self.end]

    @property
    def ahead(self) -> tuple[Mention, ...]:
        """Whom the sentence mentions before the words."""
        return tuple(mention for mention in self.found if mention.end <= self.start)

    @property
    def later(self) -> tuple[Mention, ...]:
        """Whom the sentence mentions after the words."""
        return tuple(mention for mention in self.found if mention.start >= self.end)

    @property
    def subject(self) -> Mention | None:
        """The nearest mention before the words that can be their subject."""
        return nearest_mention(self.found, self.start)

    @property
    def subject_kind(self) -> Kind | None:
        """The kind of that subject, or None where there is none."""
        return self.subject.kind if self.subject else None

    @property
    def has_young(self) -> bool:
        """Does the sentence mention young people?"""
        return any(mention.kind is Kind.YOUNG for mention in self.found)

    def name(self, mention: Mention) -> str:
        """The word that mentions somebody."""
        return self.low[mention.start : mention.end]

    def between(self, mention: Mention) -> str:
        """What stands between an earlier mention and the words."""
        return self.low[mention.end : self.start]

    def is_owner(self, mention: Mention) -> bool:
        """Is the mention one of possession: "the residents' comments"?"""
        return self.name(mention).endswith(("'s", "s'", "'"))
