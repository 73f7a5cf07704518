"""Dates, numbers, lists and sentences as reports and screens say them."""

import re
from datetime import date
from itertools import count

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pgacli.editions.edition import prose
from pgacli.wording import counted, day, in_words, period, plain, sentence, some_of, span, unquoted


def test_dates_are_in_full_and_without_ordinals() -> None:
    assert day(date(2026, 6, 4)) == "4 June 2026"
    assert day(None) == ""


@pytest.mark.parametrize(
    ("first", "last", "told"),
    [
        (date(2026, 3, 2), date(2026, 3, 17), "2 to 17 March 2026"),
        (date(2026, 2, 24), date(2026, 3, 2), "24 February to 2 March 2026"),
        (date(2025, 12, 30), date(2026, 1, 2), "30 December 2025 to 2 January 2026"),
        (date(2026, 3, 2), date(2026, 3, 2), "2 March 2026"),
        (date(2026, 3, 2), None, "from 2 March 2026"),
        (None, date(2026, 3, 2), "until 2 March 2026"),
        (None, None, ""),
    ],
)
def test_periods(first: date | None, last: date | None, told: str) -> None:
    assert period(first, last) == told


def test_a_span_takes_the_outermost_days() -> None:
    assert span([date(2026, 3, 9), None, date(2026, 3, 2)]) == "2 to 9 March 2026"
    assert span([None]) == ""


def test_numbers_are_read_up_to_ten() -> None:
    assert [in_words(n) for n in (0, 1, 10, 11, 4000)] == ["no", "one", "ten", "11", "4,000"]
    assert counted(1, "young person", "young people") == "one young person"
    assert counted(3, "finding") == "three findings"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Public task", "Public task."),
        ("Is it over?", "Is it over?"),
        ('They said "no."', 'They said "no."'),
        ("two\n  lines <!-- not this -->", "Two lines."),
        ("<!-- only a prompt -->", ""),
        (
            "- The car stays away\n- The map is green;\n  all of it",
            "The car stays away. The map is green; all of it.",
        ),
        (
            "By May:\n1. they wait inside\n2. nobody is put off!",
            "By May: They wait inside. Nobody is put off!",
        ),
        (
            "| now | by May |\n|---|---|\n| 0 of 8 | 6 of 8 |\n| none | all |",
            "Now: 0 of 8; by May: 6 of 8. Now: none; by May: all.",
        ),
        ("| | who |\n|:--|--:|\n| May | |", "May."),
        ("| the door | stays open |", "The door; stays open."),
        ("| a |\n|---|\n| b | c \\| d |\n", "A: b; c | d."),
        ("**soon.**", "**soon.**"),
        ("one *more*", "One *more*."),
        ("“we know.” (all of us!)", "“we know.” (all of us!)"),
        ("see [the map](https://map.invalid/a)", "See [the map](https://map.invalid/a)."),
        ("很安全。", "很安全。"),
        ("iPads for all; yp1 has one", "iPads for all; yp1 has one."),
        ("yp1’s map", "yp1’s map."),
        ("we’ll ring", "We’ll ring."),
        ("pga sign --as author", "pga sign --as author."),
        ("Open - in the evening", "Open - in the evening."),
        ("", ""),
    ],
)
def test_sentences_end(text: str, told: str) -> None:
    assert sentence(text) == told


LINES = st.sampled_from(("{}", "- {}", "  {}", "2. {}", "| {} | {} |", "|---|---|", "", "{}: {}"))


@given(st.lists(LINES, max_size=12))
def test_no_word_of_a_list_or_a_table_is_lost(lines: list[str]) -> None:
    number = count(100)
    text = "\n".join(line.format(f"w{next(number)}", f"w{next(number)}") for line in lines)
    assert set(re.findall(r"w\d+", text)) == set(re.findall(r"w\d+", sentence(text).lower()))


@pytest.mark.parametrize(
    ("some", "whole", "told"),
    [
        (3, 5, "three of the five findings"),
        (5, 5, "all five findings"),
        (2, 2, "both findings"),
        (1, 2, "one of the two findings"),
        (1, 1, "the finding"),
    ],
)
def test_a_part_of_a_whole(some: int, whole: int, told: str) -> None:
    assert some_of(some, whole, "finding", "findings") == told
    assert some_of(some, whole) == told.replace(" findings", "").replace("finding", "one")


def test_plain_lines_and_prose_lose_their_comments() -> None:
    assert plain("a <!-- b --> c") == "a c"
    assert prose("one\n\n<!-- not\nthis -->").markdown == "one"
    assert not prose("<!-- nothing else -->")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('"Better."', "Better."),
        ("“Better.”", "Better."),
        ("Better.", "Better."),
        ('"One" and "two"', '"One" and "two"'),
        ('"', '"'),
    ],
)
def test_words_are_not_quoted_twice(text: str, told: str) -> None:
    assert unquoted(text) == told
