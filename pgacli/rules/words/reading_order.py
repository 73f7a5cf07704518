"""The prose of the full edition, in the order in which its reader meets it."""

from collections.abc import Iterator

from pgacli.case.model import Case
from pgacli.case.note import Note
from pgacli.case.notes import STRENGTHS, Finding
from pgacli.case.passage import Passage

# Text for the young people is not in the full edition.
_LEFT_OUT = "plain"


def in_reading_order(case: Case) -> Iterator[tuple[Note, Passage]]:
    """Give note and passage: the summary first, strengths before harm, then the plan."""
    assessment = case.assessment
    yield assessment, assessment.passage("summary")
    for passage in assessment.prose():
        if passage.key and passage.key not in ("summary", _LEFT_OUT):
            yield assessment, passage
    for note in (*case.contributors, *_findings(case), *case.interventions, *case.lessons):
        yield from _passages(note)


def _passages(note: Note) -> Iterator[tuple[Note, Passage]]:
    plain = note.passage(_LEFT_OUT)
    for passage in note.prose():
        if passage.key != _LEFT_OUT:
            yield note, passage if passage.key else passage.without(plain)


def _findings(case: Case) -> list[Finding]:
    """Give the findings as the report has them: strengths, then by the framework's headings."""
    order = {heading: number for number, heading in enumerate(case.framework.headings)}
    return sorted(
        case.findings,
        key=lambda one: (one.nature not in STRENGTHS, order.get(one.heading, len(order))),
    )
