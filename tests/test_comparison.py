"""Placements side by side: what is agreed, near or apart, and how far chance explains it."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pgacli.case.loading import load_case
from pgacli.comparison import Comparison, Verdict, compare, kappa
from tests.conftest import Copy, edit
from tests.examples import TODAY

HEADINGS = st.sampled_from(["places", "parents", "identity"])


def pairs(table: list[list[int]]) -> list[tuple[str, str]]:
    """Give a table of counts (first rater down, second across) as pairs."""
    return [
        (str(row), str(column))
        for row, counts in enumerate(table)
        for column, count in enumerate(counts)
        for _ in range(count)
    ]


def compared(folder: Path) -> Comparison:
    return compare(load_case(folder, TODAY))


@pytest.mark.parametrize(
    ("table", "expected"),
    [
        # 200 diagnoses by two judges: agreement .70, by chance .41 (Cohen 1968, table 1).
        ([[88, 14, 18], [10, 40, 10], [2, 6, 12]], 0.492),
        # 50 grants read by two people, the example that most textbooks give.
        ([[20, 5], [10, 15]], 0.4),
        # The same share agreed, with marginals that differ: kappa does too.
        ([[45, 15], [25, 15]], 0.130),
        ([[25, 35], [5, 35]], 0.259),
        ([[7, 0], [0, 5]], 1.0),
        ([[0, 5], [5, 0]], -1.0),
    ],
)
def test_worked_examples(table: list[list[int]], expected: float) -> None:
    assert kappa(pairs(table)) == pytest.approx(expected, abs=0.0005)


def test_where_chance_explains_everything_there_is_no_kappa() -> None:
    assert kappa([("places", "places")] * 12) is None
    assert kappa([]) is None


@given(st.lists(st.tuples(HEADINGS, HEADINGS), min_size=1))
def test_kappa_stays_in_its_bounds_and_takes_no_side(found: list[tuple[str, str]]) -> None:
    one, other = kappa(found), kappa([(second, first) for first, second in found])
    assert one == pytest.approx(other)
    assert one is None or -1 <= one <= 1
    if all(first == second for first, second in found):
        assert one is None or one == pytest.approx(1)


def test_the_finished_example_agrees_but_for_one_that_is_near(case: Copy) -> None:
    (rating,) = compared(case("harbour-2026")).ratings
    assert (rating.by, rating.notes) == ("supervisor", ("P1",))
    assert [len(rating.of(verdict)) for verdict in Verdict] == [12, 1, 0]
    (near,) = rating.of(Verdict.NEAR)
    assert (near.finding, near.author, near.rater) == ("F8", "places", "trusted-adults")
    assert near.settled is not None
    assert near.settled.note == "V2"
    assert not near.is_open
    assert rating.for_supervision == ()
    assert rating.kappa == pytest.approx(0.914, abs=0.001)


def test_too_few_findings_leave_kappa_out_and_say_why(case: Copy) -> None:
    (rating,) = compared(case("quayside-2026")).ratings
    assert rating.kappa is None
    assert "3 placed by both" in rating.too_small
    assert rating.not_placed == ("F4", "F5", "F6")
    assert [pair.finding for pair in rating.for_supervision] == ["F2"]


def test_a_single_heading_leaves_kappa_out(case: Copy) -> None:
    folder = case("harbour-2026")
    note = next(folder.glob("supervision/P1*"))
    lines = [
        f"{line.partition(':')[0]}: places" if line.startswith("  F") else line
        for line in note.read_text("utf-8").splitlines()
    ]
    note.write_text("\n".join(lines), "utf-8")
    (rating,) = compared(folder).ratings
    assert rating.kappa is None
    assert "single heading" in rating.too_small


def test_each_rater_is_compared_alone_and_the_last_answer_counts(case: Copy) -> None:
    folder = case("quayside-2026")
    note = "---\nkind: placement\nby: {}\ndate: {}\nheadings: {{F2: {}}}\n---\n# Placed\n"
    (folder / "supervision/P2-x.md").write_text(note.format("R. Third", "2026-04-02", "places"))
    # The supervisor may be called by name, too.
    (folder / "supervision/P3-x.md").write_text(note.format("D. Novelle", "2026-04-03", "places"))
    first, third = compared(folder).ratings
    assert (first.notes, third.by) == (("P1", "P3"), "R. Third")
    assert [pair.finding for pair in first.of(Verdict.AGREED)] == ["F1", "F3", "F2"]


def test_reasons_come_from_the_notes_that_name_the_finding(case: Copy) -> None:
    folder = case("quayside-2026")
    note = folder / "supervision/P1-first-placing.md"
    note.write_text(note.read_text("utf-8") + "\n- F2 (services): nobody looks after the steps\n")
    (rating,) = compared(folder).ratings
    (apart,) = rating.of(Verdict.APART)
    assert [(said.note, said.words) for said in apart.said] == [
        ("P1", "nobody looks after the steps"),
        ("V1", "F2 we placed differently, and will come back to it."),
    ]


def test_a_heading_that_the_framework_does_not_have_is_left_out_and_told(case: Copy) -> None:
    folder = case("quayside-2026")
    note = folder / "supervision/P1-first-placing.md"
    edit(note, "F3: influence", "F3: zzzzzz")
    (rating,) = compared(folder).ratings
    assert rating.unclear == ("F3",)
    assert len(rating.pairs) == 2
