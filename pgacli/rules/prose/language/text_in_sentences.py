"""A text as the language tests see it: its sentences, and who each of them mentions."""

from __future__ import annotations

import re
from bisect import bisect_right

from pgacli.rules.prose.people.actors import Actor, Kind
from pgacli.rules.prose.people.subjects import actors_in, main_actor
from pgacli.rules.prose.people.told_of import taken_up
from pgacli.rules.prose.reading.sentences import Sentence

_GOES_ON = re.compile(r"(?:He|She)\b")
_PEOPLE = (Kind.YOUNG, Kind.ADULT)
# A heading does not end as a sentence does.
_STOPS = (".", "!", "?", ":", ";", ",")


class TextInSentences:
    """A text, in small letters too, with its sentences."""

    def __init__(self, plain: str, low: str, found: tuple[Sentence, ...]) -> None:
        self.plain, self.low = plain, low
        self._sentences = found
        self._starts = [sentence.start for sentence in found]
        self._actors: dict[tuple[int, bool | None], tuple[Actor, ...]] = {}

    def sentence(self, start: int, end: int) -> int | None:
        """The number of the sentence that holds these words whole."""
        number = bisect_right(self._starts, start) - 1
        if number < 0:
            return None
        sentence = self._sentences[number]
        return number if end <= sentence.start + len(sentence.text) else None

    def bounds(self, number: int) -> slice:
        """Where the sentence stands in the text."""
        sentence = self._sentences[number]
        return slice(sentence.start, sentence.start + len(sentence.text))

    def after(self, number: int) -> str:
        """The sentence that follows, in lower case, or nothing."""
        following = number + 1 < len(self._sentences)
        return self.low[self.bounds(number + 1)] if following else ""

    def actors(self, number: int, widely: bool | None) -> tuple[Actor, ...]:
        """Whom the sentence mentions; "they" may go back to the sentence before.

        `widely` says how far it is taken for those of whom others told there: None for not at all.
        """
        key = number, widely
        if key not in self._actors:
            before = self._before(number, widely) if number else None
            if before and self._apart(number) and not self._is_carried_on(number, before, widely):
                before = None
            adult = self._one_adult(number - 1) if before and before.plural else None
            self._actors[key] = actors_in(self._sentences[number].text, before, adult)
        return self._actors[key]

    def _one_adult(self, number: int) -> Actor | None:
        """The adult whom a sentence names beside several young people, if it is the only one."""
        found = actors_in(self._sentences[number].text)
        people = [actor for actor in found if not actor.plural and actor.kind in _PEOPLE]
        return people[0] if len(people) == 1 and people[0].kind is Kind.ADULT else None

    def _before(self, number: int, widely: bool | None) -> Actor | None:
        """Whom the sentence before leaves for a pronoun in this one."""
        earlier, later = self._sentences[number - 1].text, self._sentences[number].text
        found = self._in_its_turn(number - 1, widely)
        return main_actor(found) if widely is None else taken_up(earlier, found, later, widely)

    def _in_its_turn(self, number: int, widely: bool | None) -> tuple[Actor, ...]:
        """Whom a sentence names by itself; one that goes on about "her" tells of whom she is."""
        if not self._goes_on(number):
            return actors_in(self._sentences[number].text)
        first = number
        while self._goes_on(first) and (first, widely) not in self._actors:
            first -= 1
        # One after the other, so that each finds the one before it told.
        return [self.actors(each, widely) for each in range(min(first + 1, number), number + 1)][-1]

    def _goes_on(self, number: int) -> bool:
        return number > 0 and _GOES_ON.match(self._sentences[number].text) is not None

    def _is_carried_on(self, number: int, told: Actor, widely: bool | None) -> bool:
        """Is one adult told of behind a blank line too: of a heading, or of "he" who goes on?

        "He" goes on where the sentence before told of him so ("He coaches. / He never shouts."),
        but for words that hardly anybody uses of an adult: there a child may well be meant.
        """
        if told.kind is not Kind.ADULT or told.plural:
            return False
        shown = self.plain[self.bounds(number - 1)]
        if not shown.rstrip().endswith(_STOPS):
            return True
        return not widely and self._goes_on(number) and self._goes_on(number - 1)

    def _apart(self, number: int) -> bool:
        """Does a blank line stand between this sentence and the one before?"""
        earlier, later = self.bounds(number - 1), self.bounds(number)
        return self.plain.count("\n", earlier.stop, later.start) > 1
