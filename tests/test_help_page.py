"""`pga --help`: what is needed first stands first, and every sentence is whole."""

import re

import pytest

from pgacli.commands import LISTED, PAGE
from tests.conftest import Pga

# What a terminal shows unless somebody made it larger, less the line of the next prompt.
COLUMNS, LINES = 80, 24 - 1


def test_the_page_fits_one_screen_with_room_for_the_prompt(pga: Pga) -> None:
    code, out, _ = pga("--help")
    assert code == 0
    assert len(out.splitlines()) <= LINES
    assert max(map(len, out.splitlines())) < COLUMNS


def test_new_check_and_render_come_first(pga: Pga) -> None:
    first = pga("--help").out.partition("Start here:\n")[2].partition("\n\n")[0]
    assert re.findall(r"^  (\w+)  ", first, re.MULTILINE) == ["new", "check", "render"]


def test_every_command_stands_on_the_page_once(pga: Pga) -> None:
    out = pga("--help").out
    listed = [name for group in PAGE.values() for line in group for name in line.names]
    assert sorted(listed) == sorted(LISTED)
    for line in (line for group in PAGE.values() for line in group):
        assert re.search(f"^  {', '.join(line.names)}  +{line.gist}$", out, re.MULTILINE)


def test_the_gists_stand_in_one_column(pga: Pga) -> None:
    rows = re.findall(r"^  (\w.*?  +)\w", pga("--help").out, re.MULTILINE)
    assert len({len(row) for row in rows}) == 1


def test_every_option_of_the_program_stands_on_the_page(pga: Pga) -> None:
    page = pga("--help").out
    for option in ("--version", "--identity FILE", "--help"):
        assert option in page


def test_a_narrow_terminal_gets_every_gist(pga: Pga, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "50")
    out = pga("--help").out
    assert max(map(len, out.splitlines())) <= 50
    words = " ".join(out.split())
    assert all(line.gist in words for group in PAGE.values() for line in group)


def test_without_a_word_the_help_is_shown(pga: Pga) -> None:
    ran = pga()
    assert "Start here:" in ran.out + ran.err


@pytest.mark.parametrize("name", ["house", "key", "template"])
def test_a_group_without_a_word_shows_its_commands(name: str, pga: Pga) -> None:
    ran = pga(name)
    shown = ran.out + ran.err
    assert f"Usage: pga {name} [OPTIONS] COMMAND" in shown
    assert "Commands:\n" in shown


def test_what_an_option_takes_is_said_in_plain_capitals(pga: Pga) -> None:
    for name in LISTED:
        page = pga(name, "--help").out
        assert not re.search(r"<\w|\{\w|/ --no-", page), page
