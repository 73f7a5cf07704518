"""Whom a word of a text means: one member, one young person, the group, an adult."""

from enum import Enum, auto
from typing import NamedTuple


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
