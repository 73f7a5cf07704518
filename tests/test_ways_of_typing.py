"""Other ways of typing a command mean what they say, and what was pasted from Word is told."""

import pytest

from pgacli.case.notes import KINDS
from pgacli.commands import LISTED
from pgacli.ways_of_typing import _CALLED, called, pasted, usual
from tests.conftest import Copy, Pga, all_bytes
from tests.examples import EXAMPLES


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("help", "--help"),
        ("-h", "--help"),
        ("help check", "check --help"),
        ("help key seal", "key seal --help"),
        ("check -h", "check --help"),
        ("add finding -h", "add finding --help"),
        ("next --case harbour", "next harbour"),
        ("render --edition cards --case harbour --draft", "render harbour --edition cards --draft"),
        ("status --case=harbour --gaps", "status harbour --gaps"),
        ("key seal --replace --case harbour", "key seal harbour --replace"),
        ("template check --case harbour", "template check harbour"),
        ("check --case", "check --case"),
        ("check --case=", "check --case="),
        ("check -- --case harbour", "check -- --case harbour"),
        ("hear F1 thats_us --case harbour", "hear F1 thats_us --case harbour"),
        ("template copy full --case harbour", "template copy full --case harbour"),
        ("", ""),
    ],
)
def test_other_ways_of_typing(typed: str, meant: str) -> None:
    assert usual(typed.split()) == meant.split()


def test_help_is_the_front_page_and_that_of_a_command(pga: Pga) -> None:
    assert pga("help") == pga("-h") == pga("--help")
    assert pga("help", "next") == pga("next", "-h") == pga("next", "--help")
    assert pga("help", "nxet").code == 2


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("finding", "add finding"),
        ("Sources", "add source"),
        ("seal", "key seal"),
        ("version", "--version"),
        ("assessment", ""),
        ("", ""),
        ("s", ""),
    ],
)
def test_a_word_that_is_no_command_may_mean_one(word: str, meant: str) -> None:
    assert called(word) == meant


def test_what_is_meant_is_a_command(pga: Pga) -> None:
    names = set(LISTED)
    assert {meant.split()[0] for meant in _CALLED.values()} <= {*names, "--version"}
    assert not names & {*_CALLED, *KINDS}
    ran = pga("supervision", "Placing")
    assert (ran.code, "Did you mean 'pga add supervision'?" in ran.err) == (2, True)


def test_every_command_takes_its_case_behind_an_option(pga: Pga) -> None:
    root = EXAMPLES / "harbour-2026"
    for command in ("check", "status", "next", "compare", "config"):
        day = () if command == "config" else ("--today", "2026-04-08")
        by_option, by_place = (pga(command, *way, *day) for way in (("--case", root), (root,)))
        assert by_option == by_place


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["add", "finding", "“They", "wait”"], "curly quotes"),
        (["share", "–edition", "full"], "two hyphens"),
        (["share", "—edition", "“full”"], "two hyphens"),
        (["add", "finding", "They didn’t wait"], ""),
        (["add", "finding", 'They said “never” and "no"', "--text", "He said: “no”"], ""),
        (["add", "finding", "Long – and short"], ""),
    ],
)
def test_what_was_pasted_from_word_is_told(words: list[str], told: str) -> None:
    found = pasted(words)
    assert told in found
    assert bool(told) == bool(found)


def test_it_is_told_below_what_did_not_fit(pga: Pga) -> None:
    ran = pga("hear", "F1", "“thats", "us”")
    assert ran.code == 2
    assert "curly quotes, as Word makes them" in " ".join(ran.err.split())
    wanted = pga("check", "“my")
    assert wanted.code == 2
    assert "curly quotes" in wanted.err


TWICE = "takes one value, and is given 2 times"
NO_VALUE = "takes a value, and none stands before --dry-run"


@pytest.mark.parametrize(
    ("words", "option", "told"),
    [
        ("hear F1 thats_us --words One --words=Two", "--words", TWICE),
        ("compare --decide F1 places --because One --decide F2 places", "--decide", TWICE),
        ("review I1 --note One --seen-by system --note Two", "--note", TWICE),
        ("place --set F1=places --because One --because Two", "--because", TWICE),
        ("check --today 2026-04-08 --today 2026-04-09", "--today", TWICE),
        ("new mine --independent --not-independent", "--independent", TWICE),
        ("house new mine --title One --title Two", "--title", TWICE),
        ("hear F1 --words --dry-run", "--words", NO_VALUE),
        ("place --set --dry-run", "--set", NO_VALUE),
    ],
)
def test_an_option_that_takes_one_value_is_given_one(
    words: str, option: str, told: str, pga: Pga, case: Copy, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = case("harbour-2026")
    before = all_bytes(root)
    monkeypatch.chdir(root)
    ran = pga(*words.split())
    assert (ran.code, ran.out) == (2, "")
    assert f"Error: {option} {told}" in ran.err
    assert all_bytes(root) == before


def test_what_may_be_repeated_and_a_mark_may_stand_twice(pga: Pga) -> None:
    root = EXAMPLES / "quayside-2026"
    assert (
        pga("check", root, "--select", "note", "--select", "plan", "--fail-on", "never").code == 0
    )
    assert pga("status", root, "--gaps", "--gaps").code == 0
