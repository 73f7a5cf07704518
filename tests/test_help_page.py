"""`pga --help`: what is needed first stands first, and every sentence is whole."""

import re
from collections.abc import Callable

from pgacli.commands import COMMANDS
from tests.conftest import Ran

Pga = Callable[..., Ran]

TITLE = re.compile(r"^(\w[\w ]*):$", re.MULTILINE)


def test_new_check_and_render_come_first(pga: Pga) -> None:
    code, out, _ = pga("--help")
    assert code == 0
    first = out.partition("Start here:\n")[2].partition("\n\n")[0]
    assert re.findall(r"^  (\w+)  ", first, re.MULTILINE) == ["new", "check", "render"]


def test_every_command_stands_in_a_group(pga: Pga) -> None:
    titles = TITLE.findall(pga("--help").out)
    assert titles[:2] == ["Options", "Start here"]
    assert "Other commands" not in titles
    assert len(titles) == len(set(titles))


def test_no_sentence_is_cut_short(pga: Pga) -> None:
    assert "..." not in pga("--help").out.replace("COMMAND [ARGS]...", "")


def test_without_a_word_the_help_is_shown(pga: Pga) -> None:
    ran = pga()
    assert "Start here:" in ran.out + ran.err


def test_what_an_option_takes_is_said_in_plain_capitals(pga: Pga) -> None:
    for name in (each.name for group in COMMANDS.values() for each in group):
        page = pga(name, "--help").out
        assert not re.search(r"<\w|\{\w|/ --no-", page), page
