"""Which words a text must have before a row of a vocabulary is worth trying on it.

They are worked out from the row's own pattern, so that whoever writes a row need not think of
them.  That takes longer than a check may take, and so the answers are kept with the rows of a
`sieve`.

A *need* is a set of stems, of which any text that matches has one: the beginning of a word, up to
six letters, or a whole word, marked with `$`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from re import _constants as op  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

from pgacli.rules.prose.search.rarity import rarest, rarity
from pgacli.rules.prose.search.sieve import LONGEST, SHORTEST, Need, Way

# More ways than these to begin a word are not worth keeping apart.
_MOST_WAYS = 40

# What the word that is being read can be so far; None where that is not known.
Open = frozenset[str] | None
_START: Open = frozenset({""})


def way_of(source: str) -> Way:
    """What a pattern needs that stands for whole words in small letters."""
    steps = parser.parse(source)
    reader = _Reader()
    end = reader.sequence(steps, _START)
    parts = _most_parts(steps)
    return Way(rarest((*reader.needs, *_whole(end))), None if parts is None else parts + 1)


def _most_parts(steps: Iterable[tuple[Any, Any]]) -> int | None:
    """How often words can be parted by spaces in what matches; None where there is no end to it."""
    total = 0
    for step, value in steps:
        parts = _parts(step, value)
        if parts is None:
            return None
        total += parts
    return total


def _parts(step: Any, value: Any) -> int | None:
    if step in (op.AT, op.ASSERT, op.ASSERT_NOT):
        return 0
    if step is op.SUBPATTERN:
        return _most_parts(value[-1])
    if step is op.BRANCH:
        ways = [_most_parts(way) for way in value[1]]
        return None if None in ways else max(ways)  # type: ignore[type-var]
    if step in (op.MAX_REPEAT, op.MIN_REPEAT):
        _, most, inner = value
        once = _most_parts(inner)
        if once == 0 or (len(inner) == 1 and _is_between_words(*inner[0])):
            return once  # letters, or one space and more
        return None if once is None or most is op.MAXREPEAT else most * once
    return int(_may_be_space(step, value))


def _may_be_space(step: Any, value: Any) -> bool:
    members: list[tuple[Any, Any]] = value if step is op.IN else [(step, value)]
    kinds = [kind for kind, _ in members]
    return op.NEGATE in kinds or not all(
        (kind is op.LITERAL and not chr(each).isspace())
        or kind is op.RANGE
        or (kind is op.CATEGORY and each in (op.CATEGORY_WORD, op.CATEGORY_DIGIT))
        for kind, each in members
    )


class _Reader:
    """Follows a pattern and keeps what every text that matches must have."""

    def __init__(self) -> None:
        self.needs: list[Need] = []

    def sequence(self, steps: Iterable[tuple[Any, Any]], at: Open) -> Open:
        """Follow steps one after the other."""
        for step, value in steps:
            at = self.step(step, value, at)
            if at is not None and len(at) > _MOST_WAYS:
                at = self.unknown(at)
        return at

    def step(self, step: Any, value: Any, at: Open) -> Open:
        """Follow one step."""
        letters = _letters(step, value)
        if step in (op.AT, op.ASSERT, op.ASSERT_NOT):
            end = at
        elif step is op.SUBPATTERN:
            end = self.sequence(value[-1], at)
        elif step is op.BRANCH:
            end = self.branch(value[1], at)
        elif step in (op.MAX_REPEAT, op.MIN_REPEAT):
            end = self.repeat(value, at)
        elif letters and at is not None:
            end = frozenset(word + letter for word in at for letter in letters)
        elif not letters and _is_between_words(step, value):
            self.needs += _whole(at)
            end = _START
        else:
            end = self.unknown(at)
        return end

    def unknown(self, at: Open) -> Open:
        """Go over letters that could be any."""
        self.needs += _begun(at)
        return None

    def branch(self, ways: Iterable[Any], at: Open) -> Open:
        """Follow every way: what each of them needs is needed, the rarest of each."""
        each: list[Need] = []
        ends: list[Open] = []
        for way in ways:
            reader = _Reader()
            end = reader.sequence(way, at)
            needs = [*reader.needs, *_begun(end)]
            each.append(min(needs, key=rarity, default=frozenset()))
            ends.append(end)
        if all(each):
            self.needs.append(frozenset().union(*each))
        return _either(ends)

    def repeat(self, value: tuple[int, int, Any], at: Open) -> Open:
        """Follow what may come several times, or not at all."""
        least, most, steps = value
        reader = _Reader()
        once = reader.sequence(steps, at)
        twice = _Reader().sequence(steps, once) if most > 1 else once
        if least:
            self.needs += reader.needs
            return once if once == twice else _either([once, None])
        self.needs += _begun(at)
        return _either([at, once, twice])


def _either(ends: Sequence[Open]) -> Open:
    known = [end for end in ends if end is not None]
    return frozenset().union(*known) if len(known) == len(ends) else None


def _letters(step: Any, value: Any) -> list[str]:
    """The letters of which one must stand here, or nothing where it could be anything else."""
    members = [(step, value)] if step is op.LITERAL else value if step is op.IN else []
    letters = [chr(each) for kind, each in members if kind is op.LITERAL]
    return letters if len(letters) == len(members) and "".join(letters).isalnum() else []


def _is_between_words(step: Any, value: Any) -> bool:
    members: list[tuple[Any, Any]] = value if step is op.IN else [(step, value)]
    return all(
        (kind is op.LITERAL and not chr(each).isalnum())
        or (kind is op.CATEGORY and each is op.CATEGORY_SPACE)
        for kind, each in members
    )


def _whole(at: Open) -> Iterator[Need]:
    if at is not None and "" not in at:
        yield frozenset(word + "$" for word in at)


def _begun(at: Open) -> Iterator[Need]:
    if at is not None and all(len(word) >= SHORTEST for word in at):
        yield frozenset(word[:LONGEST] for word in at)
