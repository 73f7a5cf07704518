"""What a rule is: a documented function over a case, as a frozen value."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from enum import StrEnum
from typing import Generic, NamedTuple, TypeVar

from pgacli.case.model import Case
from pgacli.case.note import Note
from pgacli.case.places import Place
from pgacli.case.stages import Stage
from pgacli.screen import one_line


class Severity(StrEnum):
    """How much a flag matters: an error stops the report, a warning asks for another look."""

    ERROR = "error"
    WARNING = "warning"
    ADVICE = "advice"

    @property
    def rank(self) -> int:
        """0 for an error, and up."""
        return list(Severity).index(self)


class Hit(NamedTuple):
    """What a rule saw: where, what, and (where its docstring does not say it well) what to do.

    `subjects` are the headings or ids that it speaks of, for an allowance `at` one of them.
    `is_fault`: though the rule is a gap, this is wrong as written and speaks before its gate.
    """

    place: Place
    message: str
    hint: str = ""
    severity: Severity | None = None
    subjects: tuple[str, ...] = ()
    is_fault: bool = False


class Flag(NamedTuple):
    """What `pga check` reports. The order of fields is the order in which flags are read."""

    severity: Severity
    place: Place
    rule: str
    message: str
    hint: str
    subjects: tuple[str, ...] = ()

    def only_of(self, subjects: tuple[str, ...]) -> Flag:
        """Give the flag for some of the headings or codes that its message lists."""
        message = self.message.replace(", ".join(self.subjects), ", ".join(subjects))
        return self._replace(message=message, subjects=subjects)


Look = Callable[[Case], Iterator[Hit]]
N = TypeVar("N", bound=Note)


class OfEach(Generic[N]):
    """A look at a case that is a look at each of its notes of one kind.

    Rules of this kind are asked of a note one after the other, so that what one of them has read
    of its prose serves the next; asked of a case, one rule after the other, none of it would last.
    """

    def __init__(self, kind: type[N], look: Callable[[Case, N], Iterator[Hit]]) -> None:
        self.kind = kind
        self.look = look
        self.__doc__, self.__module__, self.__name__ = look.__doc__, look.__module__, look.__name__

    def __call__(self, case: Case) -> Iterator[Hit]:
        """Look at every note."""
        notes = (note for note in case.notes if isinstance(note, self.kind))
        return (hit for note in notes for hit in self.look(case, note))


def each(kind: type[N]) -> Callable[[Callable[[Case, N], Iterator[Hit]]], OfEach[N]]:
    """Make a function over a note of a kind a look at the whole case."""
    return lambda look: OfEach(kind, look)


class Rule(NamedTuple):
    """One rule. A fault has no gate and always speaks; a gap speaks from its gate on."""

    name: str
    severity: Severity
    gate: Stage | None
    look: Look
    docstring: str

    @property
    def family(self) -> str:
        """The module that holds it."""
        return self.name.partition(".")[0]

    @property
    def title(self) -> str:
        """The first line of its docstring."""
        return self.docstring.partition("\n")[0].rstrip(".")

    def part(self, label: str) -> str:
        """Give a labelled part of the docstring, such as `Why` or `Do next`, on one line."""
        pattern = rf"^{label}: (.*?)(?=\n\n|\Z)"
        found = re.search(pattern, self.docstring, re.MULTILINE | re.DOTALL)
        return " ".join(found.group(1).split()) if found else ""

    def speaks_at(self, stage: Stage) -> bool:
        """Say whether the rule speaks at a stage; a closed case keeps only notes and privacy."""
        if stage is Stage.CLOSED:
            return self.family in ("note", "privacy")
        return self.gate is None or stage >= self.gate

    def is_heard_at(self, stages: Iterable[Stage]) -> bool:
        """Say whether anything that the rule sees could be said at one of the stages."""
        return any(stage is not Stage.CLOSED or self.speaks_at(stage) for stage in stages)

    def flags(self, hits: Iterable[Hit], stage: Stage) -> Iterator[Flag]:
        """Give what was seen, as far as it may be said at a stage."""
        is_due = self.speaks_at(stage)
        for hit in hits:
            if not is_due and (stage is Stage.CLOSED or not hit.is_fault):
                continue
            severity = hit.severity or self.severity
            hint = hit.hint or self.part("Do next")
            yield Flag(severity, hit.place, self.name, hit.message, hint, hit.subjects)


def from_loading(case: Case, rule: str) -> Iterator[Hit]:
    """Give what loading kept for a rule; a grave one is an error whatever the rule's severity."""
    for problem in case.problems:
        if problem.rule == rule:
            severity = Severity.ERROR if problem.is_grave else None
            yield Hit(problem.place, problem.message, problem.hint, severity)


def in_the_way(errors: Sequence[Flag], of_what: str) -> str:
    """Say how many errors stand in the way, of what, and which is the first."""
    count = "1 error stands" if len(errors) == 1 else f"{len(errors)} errors stand"
    path, line, _ = errors[0].place
    where, first = f"{one_line(path)}, line {line}", errors[0].message
    return f"{count} in the way{of_what}. The first is in {where}: {first}."


def fault(severity: Severity) -> Callable[[Look], Rule]:
    """Make a function a rule that is wrong as written and speaks at every stage."""
    return lambda look: _rule(look, severity, None)


def gap(severity: Severity, gate: Stage) -> Callable[[Look], Rule]:
    """Make a function a rule about something that is not there yet and is due from a gate on."""
    return lambda look: _rule(look, severity, gate)


def _rule(look: Look, severity: Severity, gate: Stage | None) -> Rule:
    family = look.__module__.rpartition(".")[2]
    name = f"{family}.{look.__name__.replace('_', '-')}"
    return Rule(name, severity, gate, look, _unindented(look.__doc__ or ""))


def _unindented(docstring: str) -> str:
    """Give a docstring as it reads; `inspect`, which knows every indent, is slow to import."""
    return "\n".join(line.removeprefix("    ") for line in docstring.strip().split("\n"))
