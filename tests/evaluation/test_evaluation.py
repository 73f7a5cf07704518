"""The prose rules on labelled sentences: fair, and no worse than when they were last measured."""

from collections import Counter

import pytest

from evaluation.evaluate import RULES_JUDGED, rows_of, scores, table, total

# What the project promises of the rules on texts that nobody tuned them on.
LEAST_RECALL, LEAST_PRECISION = 0.85, 0.85


@pytest.fixture(scope="module")
def parts() -> dict[str, list[dict[str, object]]]:
    return {part: rows_of(part) for part in ("tune", "aside")}


def test_there_are_enough_rows_and_half_of_them_are_innocent(
    parts: dict[str, list[dict[str, object]]],
) -> None:
    rows = parts["tune"] + parts["aside"]
    innocent = sum(not row["fires"] for row in rows)
    assert len(rows) >= 400
    assert 0.4 <= innocent / len(rows) <= 0.6


def test_no_row_stands_twice(parts: dict[str, list[dict[str, object]]]) -> None:
    rows = parts["tune"] + parts["aside"]
    for key in ("id", "text"):
        twice = [value for value, n in Counter(str(row[key]) for row in rows).items() if n > 1]
        assert not twice


def test_every_row_names_rules_that_are_judged(parts: dict[str, list[dict[str, object]]]) -> None:
    for rows in parts.values():
        for row in rows:
            fires = row["fires"]
            assert isinstance(fires, list)
            assert set(fires) <= set(RULES_JUDGED), row["id"]


@pytest.mark.parametrize("part", ["tune", "aside"])
def test_the_rules_keep_what_they_promise(
    part: str, parts: dict[str, list[dict[str, object]]]
) -> None:
    found = total(scores(parts[part]))
    assert found.recall >= LEAST_RECALL
    assert found.precision >= LEAST_PRECISION


def test_the_table_has_a_line_a_rule() -> None:
    page = table({"tune": scores([])})
    assert all(f"| {name} |" in page for name in RULES_JUDGED)
