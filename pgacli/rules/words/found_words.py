"""The words that the language rules look for, found in the prose of a note.

What reads prose is imported where it is asked: of two processes only one needs it.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from pgacli.case.model import Case
from pgacli.case.note import Note
from pgacli.case.notes import Finding
from pgacli.case.passage import Passage
from pgacli.kept import kept
from pgacli.rules.words.service_names import without_service_names

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pgacli.rules.prose.reading.rewording import Change
    from pgacli.rules.prose.reading.sentences import Span


# So much of what was found is repeated in a flag.
_LONGEST = 60
# What is said to the young people themselves.
_PLAIN = "plain"
_NAME = "group.name"
SERVICE_BLAME = "language.service-blame"


class Found(NamedTuple):
    """Words of a rule, and the passage in which they stand."""

    passage: Passage
    span: Span

    @property
    def rule(self) -> str:
        """The rule that stops at them."""
        return self.span.row.rule if self.span.row is not None else ""

    def overlaps(self, other: Found) -> bool:
        """Do both stand on the same words?"""
        return (
            self.passage == other.passage
            and self.span.start < other.span.end
            and other.span.start < self.span.end
        )


def in_quotes(words: str) -> str:
    """Give words as a flag repeats them: in one line, and of a long stretch its beginning."""
    told = " ".join(words.split())
    if len(told) > _LONGEST:
        told = told[:_LONGEST].rsplit(" ", 1)[0] + " …"
    return f"“{told}”"


def found_words(case: Case, passages: Iterable[Passage]) -> Iterator[Found]:
    """Find the words of all these rules in some prose, by the shipped list and the council's."""
    from pgacli.rules.prose.language import flagged_in
    from pgacli.rules.prose.language.word_list import word_list
    from pgacli.rules.prose.reading.rewording import called_as_listed, called_the_group

    words, name = word_list(case.house.words), case.assessment.group.name
    for passage in passages:
        # What it is called is read once, where it is given: it stands on every page.
        known_as = "" if passage.key == _NAME else name or ""
        changes = [
            *called_the_group(passage.text, known_as),
            *called_as_listed(passage.text, case.members),
        ]
        spans = [*flagged_in(passage.text, [*changes, *_of_them(passage)], words)]
        if spans and passage.key == _PLAIN:
            from pgacli.rules.prose.language.addressed import said_of_them

            changes += said_of_them(passage.text)
            spans = [*flagged_in(passage.text, changes, words)]
        yield from (Found(passage, span) for span in spans)


def _of_them(passage: Passage) -> Iterable[Change]:
    if passage.key != _PLAIN:
        return ()
    from pgacli.rules.prose.language.addressed import all_of_them

    return all_of_them(passage.text)


# Five rules ask of each note, one after the other.
@kept(16)
def found_in(case: Case, note: Note) -> tuple[Found, ...]:
    """Find them in the whole prose of a note."""
    found = _without_service_blame(
        note, found_words(case, without_service_names(note, note.prose()))
    )
    said = _said_to_them(note)
    if said is None:
        return tuple(found)
    # Read as it stands first, as other rules read it too, and then as what it says of them.
    apart = (each for each in found if not said.holds(each.passage, each.span.start))
    return (*apart, *found_words(case, [said]))


def _without_service_blame(note: Note, found: Iterable[Found]) -> Iterator[Found]:
    """Leave out what is read as said of young people, and blames a service: it is one cause.

    "Failed to protect the group" does, at the head of a sentence in a finding on a service.
    """
    if not isinstance(note, Finding) or note.nature != "system":
        yield from found
        return
    every = tuple(found)
    blame = [each for each in every if each.rule == SERVICE_BLAME]
    for each in every:
        if each.rule == SERVICE_BLAME or not any(map(each.overlaps, blame)):
            yield each


def _said_to_them(note: Note) -> Passage | None:
    """Give the section of the body that speaks to the young people themselves, if it does."""
    if _PLAIN not in note.fields or _PLAIN in note.marks:
        return None
    plain = note.passage(_PLAIN)
    return plain if plain.says_you else None


def first_of_each_sentence(found: Iterable[Found], rule: str) -> Iterator[Found]:
    """Of what was found give the first words of a rule in each sentence."""
    from pgacli.rules.prose.reading.sentences import one_a_sentence

    of_the_rule = [each for each in found if each.rule == rule]
    for passage, theirs in groupby(of_the_rule, key=lambda each: each.passage):
        spans = tuple(each.span for each in theirs)
        for span in one_a_sentence(passage.text, spans):
            yield Found(passage, span)
