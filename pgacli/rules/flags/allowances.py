"""Allowances: a rule that need not speak somewhere, with a reason and an end."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import NamedTuple

from pgacli.case.model import Case
from pgacli.case.note import Allowance, Note
from pgacli.case.notes import Assessment, Finding
from pgacli.case.placeholders import is_blank
from pgacli.case.places import Place
from pgacli.rules.rule import Flag


class Allowed(NamedTuple):
    """A flag that an allowance keeps quiet."""

    flag: Flag
    because: str
    until: date | None


class Granted(NamedTuple):
    """An allowance with the note that it stands in."""

    note: Note
    number: int
    allowance: Allowance

    @property
    def place(self) -> Place:
        """Where it stands."""
        key = f"allow.{self.number}.rule"
        return self.note.at(key if key in self.note.marks else f"allow.{self.number}")

    def is_in_force(self, today: date) -> bool:
        """Say whether it has a reason, may be given at all, and has not ended."""
        given = self.allowance
        is_current = given.until is None or given.until >= today
        # An end or a place that cannot be read must not become everywhere and for ever.
        if not self.note.reads(f"allow.{self.number}"):
            return False
        return not is_blank(given.because) and is_current and may_be_allowed(given.rule)

    def covers(self, case: Case, flag: Flag) -> bool:
        """Say whether it speaks of a flag: one in its own note, or anywhere for the assessment.

        Given at a heading, it speaks of the findings under that heading.
        """
        if not self._may_speak_of(flag):
            return False
        at = self.allowance.at.strip()
        if not at:
            return True
        named = case.by_id.get(at.upper())
        if named is not None:
            return named.path == flag.place.path
        note = case.by_path.get(flag.place.path)
        return isinstance(note, Finding) and at.casefold() in case.headings_of(note)

    def subject(self, flag: Flag) -> str:
        """Give the one of a flag's headings or codes that it is given for, or nothing."""
        if not self._may_speak_of(flag):
            return ""
        at = self.allowance.at.strip()
        return next((one for one in flag.subjects if one in {at, at.upper(), at.casefold()}), "")

    def _may_speak_of(self, flag: Flag) -> bool:
        is_here = isinstance(self.note, Assessment) or flag.place.path == self.note.path
        return is_here and self.allowance.rule == flag.rule


def may_be_allowed(rule: str) -> bool:
    """Say whether a rule may be allowed at all: privacy and a withdrawal never."""
    return not rule.startswith("privacy.") and rule != "evidence.withdrawn"


def granted(case: Case) -> Iterator[Granted]:
    """Give every allowance of the case."""
    for note in case.notes:
        for number, allowance in enumerate(note.allow):
            yield Granted(note, number, allowance)


def sort_out(case: Case, flags: Iterable[Flag]) -> tuple[list[Flag], list[Allowed], list[Granted]]:
    """Give the flags that stand, those allowed, and the allowances in force that met nothing."""
    in_force = [each for each in granted(case) if each.is_in_force(case.today)]
    standing: list[Flag] = []
    allowed: list[Allowed] = []
    used: set[Granted] = set()
    for flag in flags:
        by = [each for each in in_force if each.covers(case, flag)]
        used.update(by)
        if by:
            allowed.append(_allowed(flag, by[0]))
            continue
        partly = _by_subject(flag, in_force)
        used.update(*partly.values())
        rest = tuple(one for one in flag.subjects if one not in partly)
        if rest or not partly:
            standing.append(flag.only_of(rest) if partly else flag)
        for one, given in partly.items():
            allowed.append(_allowed(flag.only_of((one,)), given[0]))
    return standing, allowed, [each for each in in_force if each not in used]


def _by_subject(flag: Flag, in_force: Sequence[Granted]) -> dict[str, list[Granted]]:
    """Give the headings or codes of a flag that are allowed, and by which allowances."""
    found: dict[str, list[Granted]] = {}
    for each in in_force:
        if one := each.subject(flag):
            found.setdefault(one, []).append(each)
    return found


def _allowed(flag: Flag, by: Granted) -> Allowed:
    return Allowed(flag, by.allowance.because, by.allowance.until)
