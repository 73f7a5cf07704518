"""A young person changed their mind: the source is marked, and all that it reached is found.

The adviser's learning (Ealing, 2019): it is all right to change one's mind at any stage.
"""

from typing import NamedTuple

from pgacli.case.model import Case
from pgacli.case.notes import Disclosure, Finding, Source
from pgacli.case.writing.editing import Change, with_value

# These say how many accounts of which kind there are, whether or not a finding rests on them.
COUNT_ACCOUNTS = ("full", "contributor", "synopsis")
# Editions that hold findings, whole or in plain words.
HOLD_FINDINGS = ("full", "supervision", "contributor", "young-people", "cards", "extract")
# These go to the young people or to a wall, or hold nothing that could grow old.
NEVER_RECALLED = ("explainer", "poster", "cards", "young-people")


class Reached(NamedTuple):
    """What a source reached: findings that rest on it, and what was handed over since.

    `alone` are those that rest on nothing else: what was taken back before holds up nothing.
    """

    source: Source
    findings: tuple[Finding, ...]
    alone: tuple[Finding, ...]
    disclosures: tuple[Disclosure, ...]

    @property
    def asked_back(self) -> tuple[Disclosure, ...]:
        """What is asked for back by letter; young people hear of it from an adult they trust."""
        return tuple(each for each in self.disclosures if each.edition not in NEVER_RECALLED)


def reached(case: Case, source: Source) -> Reached:
    """Give the findings, editions and recipients that a source reached."""
    findings = case.naming(source, Finding)
    named = {finding.id for finding in findings}
    gone = {source.id, *(each.id for each in case.sources if each.is_taken_back)}
    alone = tuple(each for each in findings if gone.issuperset(each.sources))
    fallen = {each.id for each in case.findings if each.sources and gone.issuperset(each.sources)}
    # The plan holds no finding; but what answers only such findings falls with them.
    falls = any(
        each.findings and fallen.issuperset(each.findings) and named.intersection(each.findings)
        for each in case.interventions
    )
    held = (*HOLD_FINDINGS, "plan", "briefing") if falls else HOLD_FINDINGS
    handed = (each for each in case.disclosures if _may_hold(each, source, named, held))
    return Reached(source, findings, alone, tuple(handed))


def _may_hold(
    disclosure: Disclosure, source: Source, findings: set[str], held: tuple[str, ...]
) -> bool:
    if disclosure.extracted:
        return disclosure.extracted in findings
    if disclosure.date and source.date and disclosure.date < source.date:
        return False
    edition = disclosure.edition
    return edition in COUNT_ACCOUNTS or (bool(findings) and edition in held)


def withdrawn(change: Change) -> Change:
    """Mark the source; its text stays in the case and enters no edition."""
    return with_value(change, "withdrawn", True)
