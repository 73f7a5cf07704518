"""Setting placements side by side."""

import datetime
from collections.abc import Sequence
from typing import TypeVar

from pgacli.case.model import Case
from pgacli.case.notes import Finding, Placement, Supervision
from pgacli.comparison.reasons import reasons
from pgacli.comparison.values import Comparison, Pair, Rating, Settled

Dated = TypeVar("Dated", Placement, Supervision)


def compare(case: Case, among: Sequence[Finding] | None = None) -> Comparison:
    """Set every rater's placements beside the author's, of all findings or of some."""
    findings = case.findings if among is None else among
    raters: dict[str, list[Placement]] = {}
    for note in sorted(case.placements, key=_age):
        raters.setdefault(rater_key(case, note.by), []).append(note)
    ratings = (_rating(case, findings, notes) for notes in raters.values())
    return Comparison(len(findings), tuple(ratings))


def rater_key(case: Case, by: str) -> str:
    """Give one word for one rater: the supervisor may also be called by name."""
    word = " ".join(by.split()).casefold()
    name = " ".join(case.assessment.supervisor.name.split()).casefold()
    return "supervisor" if word and word == name else word


def newest(notes: Sequence[Dated]) -> Dated | None:
    """Give the note of the last day; of one day, the one with the highest number."""
    return max(notes, key=_age, default=None)


def _age(note: Placement | Supervision) -> tuple[datetime.date, int]:
    return (note.date or datetime.date.min, note.number)


def _rating(case: Case, findings: Sequence[Finding], notes: Sequence[Placement]) -> Rating:
    placed = {id_: heading for note in notes for id_, heading in note.headings}
    both = [each for each in findings if each.id in placed]
    pairs = {each.id: _pair(case, each, placed[each.id], notes) for each in both}
    known = [pair for pair in pairs.values() if pair.author and pair.rater]
    order = list(case.framework.headings)
    return Rating(
        by=notes[-1].by,
        notes=tuple(note.id for note in notes),
        pairs=tuple(sorted(known, key=lambda pair: order.index(pair.author))),
        not_placed=tuple(each.id for each in findings if each.id not in placed),
        unclear=tuple(id_ for id_, pair in pairs.items() if pair not in known),
    )


def _pair(case: Case, finding: Finding, rater: str, notes: Sequence[Placement]) -> Pair:
    own = case.meant_heading(finding.heading)
    talked = (*notes, *sorted(case.supervisions, key=_age))
    return Pair(
        finding=finding.id,
        title=finding.title,
        author=own,
        also=tuple(heading for heading in case.headings_of(finding) if heading != own),
        rater=case.meant_heading(rater),
        settled=_settled(case, finding.id),
        said=tuple(reasons(case, finding, talked)),
    )


def _settled(case: Case, id_: str) -> Settled | None:
    if id_ not in case.decisions:
        return None
    note, decision = case.decisions[id_]
    return Settled(decision.heading, decision.because, note.id)
