"""The case: notes by kind and id, links both ways, and what could not be read."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from functools import cached_property
from typing import NamedTuple, TypeVar

from pgacli.case.copies import original_of
from pgacli.case.folder import Beside
from pgacli.case.framework import Framework
from pgacli.case.house import House
from pgacli.case.key.people import KEY_FILES, People, is_misnamed
from pgacli.case.messages import nearest
from pgacli.case.note import Note
from pgacli.case.notes import (
    Assessment,
    Contributor,
    Decision,
    Disclosure,
    Finding,
    Intervention,
    Learning,
    Meeting,
    Offer,
    Placement,
    Source,
    Supervision,
)
from pgacli.case.places import UNREADABLE, Problem
from pgacli.case.reading import Mention
from pgacli.case.stages import Stage

N = TypeVar("N", bound=Note)


class Unreadable(NamedTuple):
    """A note that is there and could not be read: its path, and the id that its name gives it."""

    path: str
    kind: type[Note]
    id: str


class Case:
    """One assessment, as read on one day. Nothing in it changes.

    `problems` are what loading could not take as it stood; `beside` is what its folder holds
    besides notes.
    """

    def __init__(  # noqa: PLR0913 - the parts of a case, each named where it is made
        self,
        name: str,
        today: date,
        assessment: Assessment,
        framework: Framework,
        *,
        notes: Iterable[Note] = (),
        unreadable: Iterable[Unreadable] = (),
        problems: Iterable[Problem] = (),
        people: People | None = None,
        house: House | None = None,
        beside: Beside | None = None,
    ) -> None:
        self.name = name
        self.today = today
        self.assessment = assessment
        self.framework = framework
        self.notes: tuple[Note, ...] = (assessment, *sorted(notes, key=_order))
        self.unreadable = tuple(unreadable)
        self.problems = tuple(problems)
        self.people = people or People()
        self.house = house or House()
        self.beside = beside or Beside([], [])
        self.contributors = self.of_kind(Contributor)
        self.meetings = self.of_kind(Meeting)
        self.offers = self.of_kind(Offer)
        self.sources = self.of_kind(Source)
        self.findings = self.of_kind(Finding)
        self.interventions = self.of_kind(Intervention)
        self.supervisions = self.of_kind(Supervision)
        self.placements = self.of_kind(Placement)
        self.disclosures = self.of_kind(Disclosure)
        self.lessons = self.of_kind(Learning)

    @property
    def stage(self) -> Stage:
        """Where the work stands; planning unless said."""
        return Stage[(self.assessment.stage or "planning").upper()]

    @cached_property
    def _by_kind(self) -> Mapping[type[Note], tuple[Note, ...]]:
        groups: dict[type[Note], list[Note]] = {}
        for note in self.notes:
            groups.setdefault(type(note), []).append(note)
        return {kind: tuple(group) for kind, group in groups.items()}

    def of_kind(self, kind: type[N]) -> tuple[N, ...]:
        """Give the notes of a kind, in the order of their ids."""
        return self._by_kind.get(kind, ())  # type: ignore[return-value]

    def meetings_for(self, purpose: str) -> tuple[Meeting, ...]:
        """Give the meetings of one purpose, such as the briefings."""
        return tuple(each for each in self.meetings if each.purpose == purpose)

    @property
    def members(self) -> tuple[str, ...]:
        """The young people's codes."""
        return self.assessment.group.members

    @cached_property
    def code_prefixes(self) -> frozenset[str]:
        """What the young people's codes begin with: `YP` of YP1."""
        return frozenset(code.rstrip("0123456789") for code in self.members)

    @property
    def unreadable_key(self) -> str:
        """Give the path of a people key that cannot be read, or nothing: its names are lost."""
        unread = (each.place.path for each in self.problems if each.rule == UNREADABLE)
        if found := next((path for path in unread if path in KEY_FILES), ""):
            return found
        if self.people.is_known or self.people.is_sealed:
            return ""
        # One that is called in another way, or stands in another place, is read by nobody.
        return next(filter(is_misnamed, (each.place.path for each in self.problems)), "")

    @cached_property
    def by_path(self) -> Mapping[str, Note]:
        """Notes by the path of their file."""
        return {note.path: note for note in self.notes}

    @cached_property
    def by_id(self) -> Mapping[str, Note]:
        """Notes by id; where an id is used twice, the first in the order of paths.

        What a synced drive copied never stands in the place of what it was copied from.
        """
        found: dict[str, Note] = {}
        for note in sorted(self.notes, key=lambda note: note.path):
            first = found.setdefault(note.id, note) if note.id else note
            if first is not note and original_of(first.path) and not original_of(note.path):
                found[note.id] = note
        return found

    def ids_of(self, kind: type[Note]) -> str:
        """List the ids of a kind for a message, and what is there and could not be read."""
        ids = ", ".join(note.id for note in self.of_kind(kind)) or "none yet"
        unread = ", ".join(each.id or each.path for each in self.unreadable if each.kind is kind)
        return f"{ids}; {unread} cannot be read (`pga check`)" if unread else ids

    def note(self, id_: str, kind: type[N]) -> N | None:
        """Give the note of an id, if it is there and of the kind."""
        found = self.by_id.get(id_)
        return found if isinstance(found, kind) else None

    def named(self, ids: Iterable[str], kind: type[N]) -> tuple[N, ...]:
        """Give the notes of several ids, leaving out what is not there."""
        found = (self.note(id_, kind) for id_ in ids)
        return tuple(note for note in found if note is not None)

    @cached_property
    def _naming(self) -> Mapping[str, tuple[Note, ...]]:
        back: dict[str, dict[Note, None]] = {}
        for note in self.notes:
            for mention in note.mentions:
                if mention.is_id:
                    back.setdefault(mention.name, {})[note] = None
        return {name: tuple(notes) for name, notes in back.items()}

    def naming(self, note: Note, kind: type[N]) -> tuple[N, ...]:
        """Give the notes of a kind that name this one in their front matter."""
        return tuple(other for other in self._naming.get(note.id, ()) if isinstance(other, kind))

    @cached_property
    def decisions(self) -> Mapping[str, tuple[Supervision, Decision]]:
        """Give what supervision decided last of each finding, with the note that says so."""
        return {
            decision.finding: (note, decision)
            for note in sorted(self.supervisions, key=lambda note: note.date or date.min)
            for decision in note.decided
            if decision.heading in self.framework.headings
        }

    def is_sure_of(self, kind: type[Note], *keys: str) -> bool:
        """Say whether every note of a kind, and those keys in it, could be read and lead somewhere.

        A rule that speaks of something that is nowhere to be found asks this first: what could not
        be read, or an id that leads to no note, has its own flag, and may well mean the thing.
        """
        if any(lost.kind is kind for lost in self.unreadable):
            return False
        if any((kind, key) in self._led_astray for key in keys):
            return False
        return all(note.is_sure_of(key) for note in self.of_kind(kind) for key in keys)

    @cached_property
    def _led_astray(self) -> frozenset[tuple[type[Note], str]]:
        """Give the keys of each kind in which an id leads to no note, or to one of another kind."""
        unread = {lost.id for lost in self.unreadable}
        return frozenset(
            (type(note), mention.trail.partition(".")[0])
            for note in self.notes
            for mention in note.mentions
            if mention.is_id and mention.name not in unread and not self._leads(mention)
        )

    def _leads(self, mention: Mention) -> bool:
        found = self.by_id.get(mention.name)
        return found is not None and found.kind in mention.kinds

    @property
    def is_read_whole(self) -> bool:
        """Say whether every note, every value in it, and the framework could be read."""
        are_values_read = not any(note.unread for note in self.notes)
        return not self.unreadable and are_values_read and self.framework.is_certain

    def headings_of(self, finding: Finding) -> Iterator[str]:
        """Give the headings of a finding: its own, then `also`. A slip counts as what was meant."""
        meant = map(self.meant_heading, (finding.heading, *finding.also))
        return filter(None, dict.fromkeys(meant))

    def meant_heading(self, name: str) -> str:
        """Give the framework's heading that a name means, or nothing."""
        known = self.framework.headings
        return name if name in known else nearest(name, known)

    @cached_property
    def places_every_finding(self) -> bool:
        """Say whether it is known of every finding under which headings it stands."""
        if not self.framework.is_certain or not self.is_sure_of(Finding, "heading", "also"):
            return False
        names = (name for finding in self.findings for name in (finding.heading, *finding.also))
        return all(self.meant_heading(name) for name in names)


def _order(note: Note) -> tuple[str, str, int, str]:
    return (note.folder, note.id[:1], note.number, note.path)
