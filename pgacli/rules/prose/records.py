"""Details of one young person's health, schooling, home or offending.

They belong in that child's own assessment and not in the group's (the seed: the individuals
"each had a child and family assessment in existence already").  As a pattern across the group
the same words are a finding like any other, and of an adult they are nobody's record here.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator

from pgacli.rules.prose.mentions import Mention, Who, mentions
from pgacli.rules.prose.patterns import words
from pgacli.rules.prose.sentences import Sentence, Span, sentences
from pgacli.rules.prose.vocabulary.health import HEALTH
from pgacli.rules.prose.vocabulary.home import HOME, LEFT_OUT, RELATIVE
from pgacli.rules.prose.vocabulary.offending import OFFENDING
from pgacli.rules.prose.vocabulary.schooling import SCHOOLING

_DETAIL = words(HEALTH, SCHOOLING, HOME, OFFENDING)
_LEFT_OUT = words(LEFT_OUT)
_RELATIVE = words(RELATIVE)
# How far an object stands from its verb: a space, or a word between.
_NEXT_WORD = 6


def individual_record(text: str, members: Collection[str]) -> tuple[Span, ...]:
    """The details of one young person in a text that belong in that child's own assessment."""
    if not _DETAIL.search(text.lower()):
        return ()
    read = sentences(text)
    people = mentions(read, members)
    return tuple(
        span
        for index, sentence in enumerate(read)
        for span in _details(sentence, people[index], _topic(people[:index]))
    )


def _topic(before: tuple[tuple[Mention, ...], ...]) -> Mention | None:
    """Whom the sentences before spoke of first in the last one that spoke of anybody."""
    return next((of_sentence[0] for of_sentence in reversed(before) if of_sentence), None)


def _details(
    sentence: Sentence, people: tuple[Mention, ...], topic: Mention | None
) -> Iterator[Span]:
    low = sentence.text.lower()
    if len(low) != len(sentence.text) or _LEFT_OUT.search(low):
        return
    for match in _DETAIL.finditer(low):
        start, end = sentence.start + match.start(), sentence.start + match.end()
        owner = _owner(start, end, people) if people else topic
        if owner and owner.one:
            yield Span(start, end, sentence.text[match.start() : match.end()])


def _owner(start: int, end: int, people: tuple[Mention, ...]) -> Mention:
    """Whose detail it is: whoever stands inside the words, before them, or else after them.

    In "the school excluded YP2" and "two services have treated her" it is the object's.
    """
    inside = [person for person in people if start <= person.start < end and person.one]
    if inside:
        return inside[0]
    before = _without_relatives([person for person in people if person.start < start])
    after = [person for person in people if person.start >= end]
    if after and after[0].one and (not before or not before[-1].one):
        near = after[0].start - end <= _NEXT_WORD
        if near or not before or before[-1].who is Who.ADULTS:
            return after[0]
    return before[-1] if before else people[0]


def _without_relatives(people: list[Mention]) -> list[Mention]:
    """In "her mother has been ill" the detail is of the home that is hers."""
    return [
        person
        for index, person in enumerate(people)
        if not (
            index
            and people[index - 1].one
            and person.start - people[index - 1].end <= _NEXT_WORD
            and _RELATIVE.match(person.words.lower())
        )
    ]
