"""Why there is an assessment, and its bounds."""

from typing import NamedTuple

from pgacli.case.model import Case
from pgacli.wording import day, period, plain, sentence


class Scope(NamedTuple):
    """Purpose, what led to it, and parameters."""

    purpose: str
    trigger: str
    identified_by: str
    identified_on: str
    members: int
    own_assessments: int
    covers: tuple[str, ...]
    leaves_out: tuple[str, ...]
    period: str


def scope(case: Case) -> Scope:
    """Give why there is an assessment, and its bounds."""
    note = case.assessment
    return Scope(
        purpose=sentence(note.purpose),
        trigger=sentence(note.trigger),
        identified_by=plain(note.identified_by),
        identified_on=day(note.identified_on),
        members=len(set(case.members)),
        own_assessments=len(set(note.group.own_assessments) & set(case.members)),
        covers=tuple(sentence(each) for each in note.parameters.covers),
        leaves_out=tuple(sentence(each) for each in note.parameters.leaves_out),
        period=period(note.parameters.from_, note.parameters.to),
    )
