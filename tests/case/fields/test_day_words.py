"""Days said in words come out as the days that somebody means."""

from datetime import date

import pytest

from pgacli.case.fields.day_words import written_day
from tests.conftest import Copy, Pga, Ran
from tests.examples import DAY

TODAY = date(2026, 1, 31)


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("today", "2026-01-31"),
        ("Tomorrow", "2026-02-01"),
        ("yesterday", "2026-01-30"),
        ("in 1 day", "2026-02-01"),
        ("in  6 weeks", "2026-03-14"),
        ("3 days ago", "2026-01-28"),
        ("in 1 month", "2026-02-28"),
        ("in 12 months", "2027-01-31"),
        ("in 2 years", "2028-01-31"),
        ("11 months ago", "2025-02-28"),
        ("3 November 2026", "2026-11-03"),
        ("3  nov 2026", "2026-11-03"),
        ("Tuesday, 3rd Nov. 2026", "2026-11-03"),
        ("1 Sept 2026", "2026-09-01"),
        ("3rd of November 2026", "2026-11-03"),
        ("Tue the 3rd of Nov 2026", "2026-11-03"),
        ("November 3rd, 2026", "2026-11-03"),
        ("29 February 2028", "2028-02-29"),
    ],
)
def test_words_for_days(words: str, day: str) -> None:
    assert written_day(words, TODAY) == day


@pytest.mark.parametrize(
    "text",
    [
        "2026-04-09",
        "",
        "in 6 weeks ago",
        "6 weeks",
        "soon",
        "in 0x2 days",
        "in -1 days",
        "3/11/2026",
        "30/11/26",
        "3 November",
        "3 11 2026",
        "31 June 2026",
        "June 31 2026",
        "November 2026",
        "3 Nov 26",
        "3 Mayor 2026",
    ],
)
def test_any_other_text_stays_as_it_is(text: str) -> None:
    assert written_day(text, TODAY) == text


def test_a_day_out_of_reach_stays_as_it_is() -> None:
    assert written_day("in 999 years", date(9999, 1, 1)) == "in 999 years"
    assert written_day("in 9 days", date(9999, 12, 31)) == "in 9 days"


def test_commands_take_them(pga: Pga, case: Copy) -> None:
    root = case("harbour-2026")
    on = ("--case", root, *DAY)
    words = ("--goal", "A later bus", "--due", "in 6 weeks", *on)
    made: Ran = pga("add", "intervention", "A later bus", *words, "--dry-run")
    assert "due: 2026-05-20" in made.out
    assert pga("review", "--next", "in 2 months", *on).code == 0
    assert "review_on: 2026-06-08" in (root / "assessment.md").read_text("utf-8")
    refused = pga("review", "--next", "soon", *on)
    assert refused.code == 2
    assert "in 6 weeks" in " ".join(refused.err.split())
    refused = pga("review", "--next", "yesterday", *on)
    assert (refused.code, "2026-04-07 has passed" in refused.err) == (2, True)


def test_a_day_in_figures_alone_is_asked_back_everywhere(pga: Pga, case: Copy) -> None:
    root = case("harbour-2026")
    on = ("--case", root, *DAY)
    reader = ("share", "--edition", "synopsis", "--to", "C2", "--need-to-know", "They decide.")
    for words in (("review", "--next"), (*reader, "--recall-by")):
        refused: Ran = pga(*words, "03/11/2026", *on)
        assert refused.code == 2
        told = " ".join(refused.err.split())
        assert "if you mean 3 November 2026, write 2026-11-03" in told
    assert pga("review", "--next", "3 Nov 2026", *on).code == 0
    assert pga("status", root, "--today", "8 April 2026").code == 0
