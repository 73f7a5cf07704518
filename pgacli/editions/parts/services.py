"""Findings about services: how each is put, what the service says, whether it was talked over."""

import datetime
from collections.abc import Iterator
from typing import NamedTuple

from pgacli.case.notes import STRENGTHS, Finding
from pgacli.editions.edition import NoteText, Sign, prose
from pgacli.editions.parts.findings import in_order
from pgacli.editions.parts.roles import service_of
from pgacli.editions.parts.signs import nature_sign
from pgacli.editions.parts.standing import Standing
from pgacli.wording import day, plain


class ServiceFinding(NamedTuple):
    """One finding about a service. `talked_on` are the supervisions that took it up.

    `is_praise`: nobody waits for the service's reply to it.
    """

    id: str
    title: str
    nature: Sign
    service: str
    text: NoteText
    reply: NoteText
    talked_on: tuple[str, ...]
    is_praise: bool


def service_findings(standing: Standing) -> tuple[ServiceFinding, ...]:
    """Give the findings about services, good practice first."""
    found = [each for each in standing.findings if each.service or each.nature == "system"]
    return tuple(_finding(standing, each) for each in in_order(found))


def _finding(standing: Standing, finding: Finding) -> ServiceFinding:
    return ServiceFinding(
        id=finding.id,
        title=plain(finding.title),
        nature=nature_sign(finding.nature),
        service=service_of(standing.case, finding),
        text=prose(finding.text),
        reply=prose(finding.reply),
        talked_on=tuple(day(each) for each in sorted(_talked_on(standing, finding))),
        is_praise=finding.nature in STRENGTHS,
    )


def _talked_on(standing: Standing, finding: Finding) -> Iterator[datetime.date]:
    for each in standing.case.supervisions:
        if each.date and finding.id in {*each.findings, *(one.finding for one in each.decided)}:
            yield each.date
