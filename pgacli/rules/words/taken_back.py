"""Words of a source that was withdrawn, where a note still says them to the readers of a report.

A quotation, or eight words in a row, hardly ever stand in two places by chance. What another source
says in the same words rests on that one.
"""

import re
from collections.abc import Iterator, Sequence

from pgacli.case.comments import body_without_comments
from pgacli.case.model import Case
from pgacli.case.note import Note
from pgacli.case.notes import (
    Assessment,
    Contributor,
    Disclosure,
    Finding,
    Intervention,
    Learning,
    Offer,
    Source,
)
from pgacli.case.passage import Passage
from pgacli.rules.prose.reading.folding import fold
from pgacli.rules.prose.reading.quotes import quoted
from pgacli.rules.rule import Hit, Severity

RUN = 8
# So many of them begin in small letters: "the Multi-Agency Exploitation Panel of the borough" is a
# name, and nobody's words.
OWN_WORDS = 6
# Fewer words between quotation marks may well be anybody's.
SHORTEST_QUOTE = 5
_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*")
# Words that stand within a name without a capital.
_SMALL = frozenset(("and", "at", "for", "in", "of", "on", "the"))
_PARAGRAPH = re.compile(r"\n[ \t]*\n")
_HINT = (
    "Take them out. If somebody else said the same, write their words into the notes of that"
    " source."
)

Run = tuple[str, ...]


def words_left_behind(case: Case, gone: Sequence[Source]) -> Iterator[Hit]:
    """Give the first words of a withdrawn source in each note that a report prints."""
    said = {
        run: source.id
        for source in reversed(gone)
        for run in _runs_of(body_without_comments(source.body))
    }
    lengths = sorted({len(run) for run in said}, reverse=True)
    for note, passages in _printed(case):
        found = [(each, _words(each.text)) for each in passages if each.text]
        runs = {run for _, words in found for each in lengths for run in _in_rows(words, each)}
        left = _said_by_nobody_else(case, said.keys() & runs, lengths)
        # A finding that names the source has a flag for that.
        named = note.sources if isinstance(note, Finding) else ()
        own = {run: said[run] for run in left if said[run] not in named}
        if own:
            yield _left_in(note, found, own)


def _printed(case: Case) -> Iterator[tuple[Note, Sequence[Passage]]]:
    for each in case.notes:
        if isinstance(each, Assessment | Finding | Intervention | Learning):
            yield each, each.prose()
        elif isinstance(each, Contributor | Disclosure | Offer) and not _falls(case, each):
            # No report prints their bodies.
            yield each, [passage for passage in each.prose() if passage.key]


def _falls(case: Case, note: Note) -> bool:
    """Say whether a note is of an extract of a finding whose sources are all taken back.

    No report says any more why somebody was handed that.
    """
    finding = case.note(note.extracted, Finding) if isinstance(note, Disclosure) else None
    sources = case.named(finding.sources, Source) if finding is not None else ()
    return bool(sources) and all(each.is_taken_back for each in sources)


def _said_by_nobody_else(case: Case, runs: set[Run], lengths: Sequence[int]) -> set[Run]:
    for source in case.sources if runs else ():
        if not source.is_taken_back:
            words = _words(source.body)
            runs = runs.difference(*(_in_rows(words, each) for each in lengths))
    return runs


def _left_in(note: Note, found: Sequence[tuple[Passage, list[str]]], own: dict[Run, str]) -> Hit:
    """Give the first place of the longest of some runs in a note."""
    longest = max(map(len, own))
    passage, at, run = next(
        (passage, at, run)
        for passage, words in found
        for at, run in enumerate(_in_rows(words, longest))
        if run in own
    )
    folded = fold(passage.text)
    places = [each.span() for each in _WORD.finditer(folded.low)][at : at + longest]
    place = note.words_at(passage, *folded.place(places[0][0], places[-1][1]))
    severity = None if longest == RUN else Severity.WARNING
    return Hit(place, f"words of {own[run]}, which was withdrawn, stand here", _HINT, severity)


def _runs_of(body: str) -> frozenset[Run]:
    """Give each row of eight words, and each shorter quotation that is no name."""
    breaks = [found.start() for found in _PARAGRAPH.finditer(body)]
    said = (body[start:end] for start, end in quoted(body, breaks))
    quotations = (tuple(_words(each)) for each in said if not _is_a_name(each))
    short = (words for words in quotations if SHORTEST_QUOTE <= len(words) < RUN)
    rows = (row for row in _in_rows(_WORD.findall(fold(body).kept), RUN) if _is_prose(row))
    return frozenset((*(tuple(map(str.lower, row)) for row in rows), *short))


def _is_prose(row: Run) -> bool:
    return sum(word[0].islower() for word in row) >= OWN_WORDS


def _is_a_name(said: str) -> bool:
    """Say whether quotation marks hold what a place or a song is called, and nobody's words."""
    words = [word for word in _WORD.findall(said) if word not in _SMALL]
    return all(word[0].isupper() for word in words) and not said.isupper()


def _in_rows(words: Sequence[str], length: int) -> Iterator[Run]:
    return zip(*(words[start:] for start in range(length)), strict=False)


def _words(text: str) -> list[str]:
    return _WORD.findall(fold(text).low)
