"""The hunt for what takes too long sees it, and tells of nothing else."""

from pathlib import Path

import pytest

from pgacli.rules import RULES
from tests.lengths.__main__ import Trial, too_slow
from tests.lengths.long_case import SPOTS, LongCase

LETTERS = 1_000


def test_what_grows_faster_than_its_length_is_told() -> None:
    told = too_slow(lambda n: {"square": (n / LETTERS) ** 2, "even": n / LETTERS}, LETTERS)
    assert len(told) == 1
    assert told[0].startswith("square: ")


def test_what_was_slow_once_or_is_soon_over_is_not() -> None:
    waits = iter([2.0])
    once = too_slow(lambda n: {"wait": next(waits, 0.2) if n > 2 * LETTERS else 0.1}, LETTERS)
    assert not once
    assert not too_slow(lambda n: {"short": (n / LETTERS) ** 2 / 1_000}, LETTERS)


@pytest.mark.parametrize("where", SPOTS)
def test_a_long_note_is_read_and_taken_away_again(where: str, tmp_path: Path) -> None:
    case = LongCase(tmp_path)
    before = sorted(path.name for path in tmp_path.rglob("*"))
    times = Trial("The group meets\nhere.", "\n\n", where, "md").times(case, LETTERS)
    assert {"reading the case", *RULES, "render --to md"} == set(times)
    assert sorted(path.name for path in tmp_path.rglob("*") if path.name != "reports") == before
