"""Asking rules what they see in a case: all of it, and its notes one after the other.

The notes of a large case are shared between this process and a copy of it, where the system can
make one: rules over prose take most of a check, and none of them looks at two notes.
"""

import os
from collections.abc import Callable, Iterable, Sequence

from pgacli.case.model import Case, Stage
from pgacli.case.note import Note
from pgacli.rules.rule import Hit, OfEach, Rule

# Below so many notes, making a second process costs more than it saves.
ENOUGH_FOR_TWO = 400

Stages = Sequence[Stage]
_Seen = dict[str, list[Hit]]


def seen(case: Case, stages: Stages, rules: Sequence[Rule]) -> _Seen:
    """Give what each rule sees, by its name, in the order of the notes.

    A rule that could say nothing at any of the stages is not asked.
    """
    of_each = [rule for rule in rules if isinstance(rule.look, OfEach)]
    whole = [rule for rule in rules if rule not in of_each]
    found: _Seen = {rule.name: [] for rule in rules}
    found |= {rule.name: list(rule.hits(case, stages)) for rule in whole}
    for part in _in_notes(case, stages, of_each):
        for name, hits in part.items():
            found[name] += hits
    return found


def _in_notes(case: Case, stages: Stages, rules: list[Rule]) -> tuple[_Seen, ...]:
    notes = case.notes
    is_large = len(notes) >= ENOUGH_FOR_TWO and (os.cpu_count() or 1) > 1
    if not (rules and is_large and hasattr(os, "fork")):
        return (_one_by_one(case, stages, rules, notes),)
    middle = len(notes) // 2
    back = _in_a_copy(case, stages, rules, notes[middle:])
    first = _one_by_one(case, stages, rules, notes[:middle])
    # What went wrong in the copy will go wrong here too, and is said in the usual way.
    return first, back() or _one_by_one(case, stages, rules, notes[middle:])


def _one_by_one(case: Case, stages: Stages, rules: list[Rule], notes: Iterable[Note]) -> _Seen:
    found: _Seen = {rule.name: [] for rule in rules}
    for note in notes:
        for rule in rules:
            found[rule.name] += rule.hits(case, stages, note)
    return found


def _in_a_copy(
    case: Case, stages: Stages, rules: list[Rule], notes: Iterable[Note]
) -> Callable[[], _Seen | None]:
    """Begin to ask in a copy of this process; give how to fetch what it saw, or None."""
    # Imported here: most cases are small, and need no copy to answer.
    import pickle  # noqa: PLC0415

    reading, writing = os.pipe()
    copy = os.fork()
    if not copy:
        status = 1
        try:
            with os.fdopen(writing, "wb") as out:
                pickle.dump(_one_by_one(case, stages, rules, notes), out)
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
        return pickle.loads(data) if status == 0 else None  # noqa: S301

    return fetch
