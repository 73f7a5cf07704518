"""A finding that leaves the report by itself: what it says, what it rests on, and where it belongs.

Who else gave an account of it stays out: that is for the whole report to weigh.
"""

from collections import Counter
from typing import NamedTuple

from pgacli.case.notes import Finding
from pgacli.editions.edition import NoteText, Sign, prose
from pgacli.editions.parts.findings import Answer, answers, details
from pgacli.editions.parts.process import METHODS
from pgacli.editions.parts.roles import service_of
from pgacli.editions.parts.signs import nature_sign
from pgacli.editions.parts.standing import Standing
from pgacli.wording import counted, joined, plain


class SharedFinding(NamedTuple):
    """One finding on its own. `place` is its side and heading in the framework."""

    id: str
    title: str
    nature: Sign
    details: tuple[str, ...]
    place: str
    text: NoteText
    meaning: NoteText
    safeguarding: NoteText
    service: str
    reply: NoteText
    answers: tuple[Answer, ...]
    rests_on: str


def shared_finding(standing: Standing, finding: Finding) -> SharedFinding:
    """Give a finding as it may stand alone."""
    return SharedFinding(
        id=finding.id,
        title=plain(finding.title),
        nature=nature_sign(finding.nature),
        details=details(finding),
        place=place_of(standing, finding),
        text=prose(finding.text),
        meaning=prose(finding.meaning),
        safeguarding=prose(finding.safeguarding),
        service=service_of(standing.case, finding),
        reply=prose(finding.reply),
        answers=answers(finding),
        rests_on=_rests_on(standing, finding),
    )


def place_of(standing: Standing, finding: Finding) -> str:
    """Give where a finding stands in the framework: its side, then its heading."""
    framework = standing.case.framework
    meant = standing.case.meant_heading(finding.heading)
    side = framework.side_of(meant)
    if side is None:
        return ""
    return f"{plain(side.label)}, {plain(framework.headings[meant].label)}"


def _rests_on(standing: Standing, finding: Finding) -> str:
    """Give how many sources of each kind a finding rests on."""
    kinds = Counter(each.method for each in standing.sources_of(finding) if each.method in METHODS)
    return joined(counted(number, *METHODS[kind]) for kind, number in kinds.items())
