"""Picking from lists with the arrow keys, as `pga[guided]` does it, and when it is not done."""

import io
import sys
from collections.abc import Callable, Iterator

import pytest

from pgacli.commands.asking import answering
from pgacli.commands.asking.choices import Choices, Offered
from pgacli.commands.asking.typing_numbers import TypingNumbers
from pgacli.errors import PgaError

pytest.importorskip("questionary", reason="pga[guided] is not installed")

from prompt_toolkit.application import create_app_session
from prompt_toolkit.input import create_pipe_input
from prompt_toolkit.output import DummyOutput

from pgacli.commands.asking.picking import LATER, Picking, _rows

DOWN, ENTER, SPACE, ESCAPE, CTRL_C, CTRL_D = "\x1b[B", "\r", " ", "\x1b", "\x03", "\x04"
Type = Callable[[str], None]
ROWS = (Offered("places", "Places", "Around"), Offered("parents", "Parents", "Around"))
ONE, SEVERAL = Choices(ROWS, "heading"), Choices(ROWS, "also", takes_several=True)
PEOPLE = Choices(ROWS, "present", takes_several=True, takes_text=True)
OWNER = Choices(ROWS, "owner", takes_text=True)


@pytest.fixture
def keys() -> Iterator[Type]:
    with create_pipe_input() as typed, create_app_session(input=typed, output=DummyOutput()):
        yield typed.send_text


@pytest.mark.parametrize(
    ("choices", "is_needed", "pressed", "words"),
    [
        (ONE, True, ENTER, ""),
        (ONE, True, DOWN + DOWN + ENTER, "parents"),
        (ONE, False, ENTER, ""),
        (ONE, False, DOWN + DOWN + ENTER, "parents"),
        (SEVERAL, False, ENTER, ""),
        (SEVERAL, False, SPACE + DOWN + SPACE + ENTER, "places,parents"),
        (PEOPLE, False, SPACE + ENTER + "the coach" + ENTER, "places,the coach"),
        (PEOPLE, False, ENTER + ENTER, ""),
        (OWNER, False, DOWN + DOWN + DOWN + ENTER + "The mayor" + ENTER, "The mayor"),
        (OWNER, False, ENTER, ""),
    ],
)
def test_what_is_picked(
    keys: Type, choices: Choices, is_needed: bool, pressed: str, words: str
) -> None:
    keys(pressed)
    assert Picking().pick(choices, is_needed=is_needed) == words


def test_no_label_steers_the_screen_on_which_a_list_is_drawn() -> None:
    turned = Offered("F1", "left \u202e right", "a side \u202e of it")
    assert [str(row.title) for row in _rows([turned])] == ["a side ? of it", "F1  left ? right"]


@pytest.mark.parametrize(("pressed", "word"), [("", ""), (DOWN, "yes"), (DOWN * 2, "no")])
def test_yes_or_no_or_later(
    keys: Type, pressed: str, word: str, capsys: pytest.CaptureFixture[str]
) -> None:
    keys(pressed + ENTER)
    assert Picking().yes_or_no() == word
    assert capsys.readouterr().out == f"> {word or LATER}\n"


@pytest.mark.parametrize(
    ("pressed", "text"),
    [
        (ENTER, ""),
        (f"One.{ENTER}{ENTER}", "One."),
        (f"One.{ENTER}Two.{ENTER}{ENTER}", "One.\nTwo."),
        (f"\x1b[200~One.\r\n\r\n- two\x1b[201~{ENTER}{ENTER}", "One.\n\n- two"),
    ],
)
def test_text_ends_with_an_empty_line_and_pasted_text_stays_whole(
    keys: Type, pressed: str, text: str
) -> None:
    keys(pressed)
    assert Picking().lines() == text


def test_lines_pasted_where_one_is_asked_become_one(keys: Type) -> None:
    keys(f"\x1b[200~A title\r\nof two  lines\x1b[201~{ENTER}")
    assert Picking().line("a title") == "A title of two lines"


@pytest.mark.parametrize("key", [ESCAPE, CTRL_C, CTRL_D])
@pytest.mark.parametrize(
    "ask",
    [
        lambda: Picking().line(),
        lambda: Picking().lines(),
        lambda: Picking().pick(ONE, is_needed=True),
        lambda: Picking().pick(SEVERAL, is_needed=False),
        lambda: Picking().yes_or_no(),
    ],
)
def test_leaving_is_said_plainly(keys: Type, ask: Callable[[], str], key: str) -> None:
    keys(key)
    with pytest.raises(PgaError, match=r"\Astopped; nothing was written\Z"):
        ask()


def test_esc_loses_no_words(keys: Type) -> None:
    keys("One" + ESCAPE)
    keys(" two" + ENTER)
    assert Picking().line() == "One two"


# Which way is in use


def console(monkeypatch: pytest.MonkeyPatch, encoding: str, term: str) -> None:
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(io.BytesIO(), encoding))
    monkeypatch.setenv("TERM", term)


@pytest.mark.parametrize(
    ("encoding", "term", "way"),
    [
        ("utf-8", "xterm", Picking),
        ("utf-8", "dumb", TypingNumbers),
        ("cp1252", "xterm", TypingNumbers),
        ("ascii", "xterm", TypingNumbers),
    ],
)
def test_lists_are_for_terminals_that_can_show_them(
    monkeypatch: pytest.MonkeyPatch, encoding: str, term: str, way: type
) -> None:
    console(monkeypatch, encoding, term)
    assert type(answering.answering()) is way


def test_without_the_extra_answers_are_typed(monkeypatch: pytest.MonkeyPatch) -> None:
    console(monkeypatch, "utf-8", "xterm")
    monkeypatch.setattr(answering, "find_spec", lambda _: None)
    assert type(answering.answering()) is TypingNumbers
