"""What stands of a case once everything that was taken back is out.

Young people and adults may change their mind at any time, and a report keeps that promise: nothing
of a withdrawn source enters an edition, nor a finding that rests on it alone, nor an intervention
that answers only such findings. Nobody knows of a note that cannot be read whether it was taken
back, so the promise goes before the report. Editions take notes from here and not from the case.
"""

from collections.abc import Collection, Iterable, Mapping
from functools import cached_property
from typing import TypeVar

from pgacli.case.model import Case
from pgacli.case.note import Note
from pgacli.case.notes import Contributor, Disclosure, Finding, Intervention, Source

N = TypeVar("N")


class Standing:
    """The sources, findings and interventions that an edition may draw on."""

    def __init__(
        self,
        case: Case,
        sources: tuple[Source, ...],
        findings: tuple[Finding, ...],
        interventions: tuple[Intervention, ...],
    ) -> None:
        self.case = case
        self.sources = sources
        self.findings = findings
        self.interventions = interventions

    # Sets and maps made once: searching the tuples each time made a long case far too slow.

    @cached_property
    def finding_ids(self) -> frozenset[str]:
        """The ids of the findings."""
        return frozenset(finding.id for finding in self.findings)

    @cached_property
    def _sources_by_id(self) -> Mapping[str, tuple[Source, ...]]:
        return _grouped((source.id, source) for source in self.sources)

    @cached_property
    def _accounts(self) -> Mapping[str, tuple[Source, ...]]:
        return _grouped(
            (id_, one) for one in self.sources for id_ in dict.fromkeys(one.contributor)
        )

    @cached_property
    def _answers(self) -> Mapping[str, tuple[Intervention, ...]]:
        return _grouped(
            (id_, one)
            for one in self.interventions
            if one.is_live
            for id_ in dict.fromkeys(one.findings)
        )

    @cached_property
    def _placed(self) -> Mapping[str, tuple[Finding, ...]]:
        return _grouped((self.case.meant_heading(one.heading), one) for one in self.findings)

    @cached_property
    def _touching(self) -> Mapping[str, tuple[Finding, ...]]:
        return _grouped((name, one) for one in self.findings for name in self.other_headings(one))

    def placed_at(self, heading: str) -> tuple[Finding, ...]:
        """Give the findings whose own heading this is; a slip in its name counts as what was meant.

        A heading that the framework does not have is "".
        """
        return self._placed.get(heading, ())

    def touching(self, heading: str) -> tuple[Finding, ...]:
        """Give the findings that name a heading among their others."""
        return self._touching.get(heading, ())

    def other_headings(self, finding: Finding) -> tuple[str, ...]:
        """Give the headings of a finding beside its own."""
        own = self.case.meant_heading(finding.heading)
        return tuple(each for each in self.case.headings_of(finding) if each != own)

    def sources_of(self, finding: Finding) -> tuple[Source, ...]:
        """Give what a finding rests on, in the order in which it names them."""
        return tuple(each for id_ in finding.sources for each in self._sources_by_id.get(id_, ()))

    def accounts_of(self, contributor: Contributor) -> tuple[Source, ...]:
        """Give the sources in which a contributor was heard."""
        return self._accounts.get(contributor.id, ())

    def answers_to(self, finding: Finding) -> tuple[Intervention, ...]:
        """Give the interventions that answer a finding, but for those that were stopped."""
        return self._answers.get(finding.id, ())

    def tells_why(self, handed: Disclosure) -> bool:
        """Say whether the reason of a disclosure stands: that for one finding falls with it."""
        finding = self.case.note(handed.extracted, Finding)
        return finding is None or finding.id in self.finding_ids


def _grouped(pairs: Iterable[tuple[str, N]]) -> Mapping[str, tuple[N, ...]]:
    groups: dict[str, list[N]] = {}
    for name, note in pairs:
        groups.setdefault(name, []).append(note)
    return {name: tuple(group) for name, group in groups.items()}


def standing(case: Case) -> Standing:
    """Give what stands of a case."""
    taken_back = {source.id for source in case.sources if source.is_taken_back}
    taken_back |= _unread(case, Source, (id_ for each in case.findings for id_ in each.sources))
    sources = tuple(source for source in case.sources if source.id not in taken_back)
    heard = {source.id for source in sources}
    findings = tuple(each for each in case.findings if _rests(each.sources, heard, taken_back))
    kept = {finding.id for finding in findings}
    lost = {finding.id for finding in case.findings} - kept
    lost |= _unread(case, Finding, (id_ for each in case.interventions for id_ in each.findings))
    plan = tuple(each for each in case.interventions if _rests(each.findings, kept, lost))
    return Standing(case, sources, findings, plan)


def _unread(case: Case, kind: type[Note], named: Iterable[str]) -> set[str]:
    """Give the ids of a kind that are there, and of which no note could be read.

    Where a whole folder could not be opened, they are all those that are named and not found.
    """
    lost = {each.id for each in case.unreadable if each.kind is kind}
    if "" in lost:
        lost.update(named)
    return lost - {note.id for note in case.of_kind(kind)}


def _rests(named: Collection[str], kept: Collection[str], lost: Collection[str]) -> bool:
    """A note falls with what it names only where nothing else that it names still stands."""
    return any(id_ in kept for id_ in named) or not any(id_ in lost for id_ in named)
