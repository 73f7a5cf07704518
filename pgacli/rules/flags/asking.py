"""Asking rules what they see in a case: all of it, and its notes one after the other.

A command that asks once and ends may ask in two processes, where the system can fork. The rules
that share a sieve for sentences run in one of them, and take about as long as all the others.
"""

import marshal
import os
from collections.abc import Callable, Sequence
from typing import Any

from pgacli.case.model import Case
from pgacli.case.places import Place
from pgacli.case.stages import Stage
from pgacli.rules.rule import Hit, OfEach, Rule, Severity

# Below so many notes, making a second process costs more than it saves.
ENOUGH_FOR_TWO = 40
LOOKS_EVERY = 0.5  # seconds
_APART = frozenset(
    {f"language.{name}" for name in ("blaming", "label", "adultifying", "appearance", "certainty")}
    | {"language.service-blame", "scope.policing", "scope.individual-record", "scope.outsider"}
)

Stages = Sequence[Stage]
_Seen = dict[str, list[Hit]]
_Packed = dict[str, list[tuple[Any, ...]]]


def seen(case: Case, stages: Stages, rules: Sequence[Rule], *, in_two: bool = False) -> _Seen:
    """Give what each rule sees, by its name, in the order of the notes.

    A rule that could say nothing at any of the stages is not asked. `in_two`: two processes may
    share the rules; what the second one has read of the prose is not there at the next check.
    """
    apart = [rule for rule in rules if rule.name in _APART]
    others = [rule for rule in rules if rule.name not in _APART]
    is_worth_two = len(case.notes) >= ENOUGH_FOR_TWO and _can_be_two()
    if not (in_two and apart and others and is_worth_two):
        return _ask(case, stages, rules)
    back = begun(case, stages, apart)
    return _ask(case, stages, others) | back()


def begun(case: Case, stages: Stages, rules: Sequence[Rule]) -> Callable[[], _Seen]:
    """Begin to ask rules, in a copy of this process where it can be; give how to fetch the rest.

    What is fetched is asked for once.
    """
    try:
        back = _in_a_copy(case, stages, rules) if _can_be_two() else None
    except OSError:
        back = None
    # What went wrong in the copy will go wrong here too, and is said in the usual way.
    return lambda: (back and back()) or _ask(case, stages, rules)


def _can_be_two() -> bool:
    return hasattr(os, "fork") and (os.cpu_count() or 1) > 1


def _ask(case: Case, stages: Stages, rules: Sequence[Rule]) -> _Seen:
    found: _Seen = {rule.name: [] for rule in rules}
    looks = {rule.name: rule.look for rule in rules if rule.is_heard_at(stages)}
    of_each = {name: look for name, look in looks.items() if isinstance(look, OfEach)}
    found |= {name: list(look(case)) for name, look in looks.items() if name not in of_each}
    for note in case.notes:
        for name, look in of_each.items():
            if isinstance(note, look.kind):
                found[name] += look.look(case, note)
    return found


def _in_a_copy(case: Case, stages: Stages, rules: Sequence[Rule]) -> Callable[[], _Seen | None]:
    """Begin to ask in a copy of this process; give how to fetch what it saw: None if it failed.

    Raises OSError where the system has no room for a copy.
    """
    parent = os.getpid()
    reading, writing = os.pipe()
    try:
        copy = os.fork()
    except OSError:
        os.close(reading)
        os.close(writing)
        raise
    if not copy:
        status = 1
        try:
            _end_with(parent, writing)
            with os.fdopen(writing, "wb") as out:
                marshal.dump(_packed(_ask(case, stages, rules)), out)
            status = 0
        finally:
            # At once: nothing of this process is to be written or tidied twice.
            os._exit(status)
    os.close(writing)

    def fetch() -> _Seen | None:
        with os.fdopen(reading, "rb") as answer:
            data = answer.read()
        _, status = os.waitpid(copy, 0)
        # Written by our own copy a moment ago, and never kept.
        return _unpacked(marshal.loads(data)) if status == 0 else None  # noqa: S302

    return fetch


def _end_with(parent: int, writing: int) -> None:
    """Let a copy outlive nobody: it lets go of the parent's streams, and ends when the parent has.

    Whoever stopped the parent and reads what it said would wait for the copy too.
    """
    import signal

    nothing = os.open(os.devnull, os.O_RDWR)
    for stream in {0, 1, 2} - {writing}:  # a stream that was closed gave its number away
        os.dup2(nothing, stream)
    signal.signal(signal.SIGALRM, lambda *_: os.getppid() == parent or os._exit(1))
    signal.setitimer(signal.ITIMER_REAL, LOOKS_EVERY, LOOKS_EVERY)


def _packed(found: _Seen) -> _Packed:
    """Give what was seen in plain tuples: to write and read these, no module need be loaded."""
    return {
        name: [
            (tuple(hit.place), hit.message, hit.hint, hit.severity and hit.severity.value, *hit[4:])
            for hit in hits
        ]
        for name, hits in found.items()
    }


def _unpacked(packed: _Packed) -> _Seen:
    return {
        name: [
            Hit(Place(*place), message, hint, severity and Severity(severity), *rest)
            for place, message, hint, severity, *rest in hits
        ]
        for name, hits in packed.items()
    }
