"""The examples come out as they did; `make goldens` writes the expected reports again."""

import re
from pathlib import Path

import pytest

from pgacli.case.loading import load_case
from pgacli.editions.full import words_by_section
from tests.examples import EXAMPLES, TODAY
from tests.goldens import GOLDEN, expected, rendered

WORD = re.compile(r"[^\W_][\w’'-]*")


@pytest.mark.parametrize("name", expected())
def test_reports_are_as_expected(name: str) -> None:
    assert rendered(*expected()[name]).decode() == (GOLDEN / name).read_text("utf-8"), (
        "run `make goldens`, and read what changed"
    )


def test_no_golden_is_left_over() -> None:
    assert {path.name for path in GOLDEN.iterdir()} == set(expected())


@pytest.mark.parametrize("suffix", ["md", "html"])
def test_the_same_case_gives_the_same_bytes(suffix: str) -> None:
    assert rendered("harbour-2026", "full", suffix) == rendered("harbour-2026", "full", suffix)


def test_the_full_edition_of_the_healthy_example_is_short_enough() -> None:
    case = load_case(EXAMPLES / "harbour-2026", TODAY)
    limit = case.assessment.limits.words
    report = (GOLDEN / "harbour-2026-full.md").read_text("utf-8")
    body = [line for line in report.splitlines() if not line.startswith("*Harbour group ·")]
    assert limit == 4000
    assert sum(words_by_section(case).values()) < len(WORD.findall("\n".join(body))) < limit


def test_names_of_contributors_stay_in_their_notes() -> None:
    case = load_case(EXAMPLES / "harbour-2026", TODAY)
    names = [each.name for each in case.contributors if each.name]
    report = (GOLDEN / "harbour-2026-full.html").read_text("utf-8")
    assert names
    assert [name for name in names if name in report or name.split()[-1] in report] == []
    assert case.assessment.author.name in report


def test_nothing_of_what_was_taken_back_is_printed() -> None:
    report = (GOLDEN / "harbour-2026-full.md").read_text("utf-8")
    taken_back = (EXAMPLES / "harbour-2026/sources/S10-taken-back.md").read_text("utf-8")
    assert "withdrawn: true" in taken_back
    assert "Taken back" not in report
    assert "one conversation" in report


def test_reports_hold_no_path() -> None:
    for path in GOLDEN.iterdir():
        assert str(Path(__file__).parent.parent) not in path.read_text("utf-8")
