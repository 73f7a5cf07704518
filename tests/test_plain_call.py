"""What is read without Typer is what Typer would have read, and all else is left to it."""

import inspect
from pathlib import Path
from typing import Annotated, Any

import pytest
import typer
from hypothesis import given
from hypothesis import strategies as st
from typer.main import get_command

from pgacli import running
from pgacli.app import build_app, click_exception
from pgacli.commands.words.declared import Argument
from pgacli.plain_call import plain_call
from tests.conftest import Pga
from tests.examples import DAY, EXAMPLES

COMMANDS: Any = get_command(build_app()).commands
# Of each command some words that fit it; and words that fit none, or only some.
FITTING = {
    "check": "case,notes/F1.md,--format json,--format sarif,--select note,--select plan"
    ",--ignore time,--fail-on never,--baseline known.json,--write-baseline,--statistics,--watch",
    "status": "case,--format json,--gaps,--today 2026-04-08",
    "next": "case,--today 2026-04-08",
    "headings": "vision,--case case,--format json",
    "explain": "plan.vague,--case case",
    "schema": "finding,--case case",
    "render": "case,--edition poster,--edition cards,--to md,--to pdf,--for C2,--finding F1,--draft"
    ",--output out.pdf,--open,--list,--today 2026-04-08",
}
ODD = (
    "--format=json,--format=,--format=JSON,--format=-x,--watch=true,--today=2026-04-08,--today=a=b"
    ",--case=case,--=x,-o=x,--for=C2,--format JSON,--fail-on often,--no-watch,--wat,--ga,--today"
    ",--case,--select,--,-,-h,--help,--draft,--watch,--today x,--format text --format json"
    ",one,two words,notes/F1.md"
)


def read_by_typer(name: str, words: list[str]) -> dict[str, str] | None:
    """Give what Typer makes of words; nothing where it would show an error or the help."""
    try:
        read = COMMANDS[name].make_context(name, list(words)).params
    except (click_exception(), typer.Exit):
        return None
    return {key: said(value) for key, value in read.items()}


def said(value: Any) -> str:
    """Give a value as a word: Typer makes its paths and choices of words later."""
    return " ".join(map(str, value)) if isinstance(value, list | tuple) else str(value)


@pytest.mark.parametrize("name", FITTING)
@given(data=st.data())
def test_plain_words_mean_what_they_mean_to_typer(name: str, data: st.DataObject) -> None:
    pool = st.sampled_from(FITTING[name].split(",")) | st.sampled_from(ODD.split(","))
    words = [word for each in data.draw(st.lists(pool, max_size=4)) for word in each.split()]
    call = plain_call([name, *words])
    if call is None:
        return
    untouched = read_by_typer(name, [])
    assert untouched is not None
    assert untouched | {key: said(value) for key, value in call[1].items()} == read_by_typer(
        name, words
    )


@pytest.mark.parametrize(
    "words",
    [
        "check",
        "check case",
        "check case/F1.md case/F2.md",
        "check case --format json --fail-on warning --today 2026-04-08",
        "check --select note --select plan case",
        "check case --format=json --select=note --select=plan",
        "status case --gaps",
        "next --today 2026-04-08",
        "headings vision --case case",
        "explain plan.vague",
        "schema finding",
        "render case --edition contributor --for C2 --to md --to html --draft",
    ],
)
def test_these_are_plain(words: str) -> None:
    assert plain_call(words.split()) is not None


@pytest.mark.parametrize(
    "words",
    [
        "",
        "chekc",
        "--help",
        "check --help",
        "check --format",
        "check --format xml",
        "check --format=",
        "check --format=xml",
        "check --watch=yes",
        "check --watsh",
        "check --today --watch",
        "check -- case",
        "status one two",
        "status --gaps --gaps",
        "add finding",
        "template check",
        "completion",
    ],
)
def test_these_are_for_typer(words: str) -> None:
    assert plain_call(words.split()) is None


def test_an_empty_word_is_for_typer() -> None:
    assert plain_call(["check", ""]) is None
    assert plain_call(["check", "--select", ""]) is None


@pytest.mark.parametrize(
    "words",
    [
        f"check {EXAMPLES / 'quayside-2026'}",
        f"check {EXAMPLES / 'quayside-2026'} --format json --fail-on warning",
        f"status {EXAMPLES / 'harbour-2026'} --gaps",
        f"next {EXAMPLES / 'harbour-2026'}",
        "check nowhere",
        f"check {EXAMPLES / 'harbour-2026'} --today soon",
        f"check {EXAMPLES / 'harbour-2026'} --write-baseline",
        "headings",
        "headings no-such",
        "explain plan",
    ],
)
def test_typer_gives_the_same_answer(words: str, pga: Pga, monkeypatch: pytest.MonkeyPatch) -> None:
    today = DAY if "-2026" in words else ()
    every = words.split() if "--today" in words else [*words.split(), *today]
    assert plain_call(every) is not None
    plainly = pga(*every)
    monkeypatch.setattr(running, "plain_call", lambda words: None)
    assert pga(*every) == plainly


def test_usage_errors_of_a_plain_command_show_the_usage(pga: Pga) -> None:
    ran = pga("check", EXAMPLES / "harbour-2026", "--today", "soon")
    assert ran.code == 2
    assert ran.err.startswith("Usage: ")
    assert "Invalid value for --today: write the day as year, month and day" in ran.err


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("check --write-baseline", "--write-baseline needs the file: name it with --baseline"),
        ("review --note Better --case", "name the intervention that it is of, such as I2"),
        ("review I1 --case", "say what changed with --note, or its --status"),
        ("sign", "say who signs with --as: author, supervisor or a role"),
    ],
)
def test_what_was_not_said_is_called_no_wrong_value(words: str, told: str, pga: Pga) -> None:
    ran = pga(*words.split(), EXAMPLES / "harbour-2026")
    assert ran.code == 2
    assert ran.err.splitlines()[-1] == f"Error: {told}"


@pytest.mark.parametrize("declared", [typer.Argument(), Argument(envvar="PGA_CASE")])
def test_a_command_that_needs_typer_is_for_typer(
    monkeypatch: pytest.MonkeyPatch, declared: Any
) -> None:
    def demo(folder: Annotated[Path | None, declared] = None) -> None:
        """Do nothing."""

    monkeypatch.setattr("pgacli.commands.demo.demo", demo)
    assert plain_call(["demo"]) is None


@pytest.mark.parametrize("name", COMMANDS)
def test_a_command_without_words_is_no_fault(
    name: str, pga: Pga, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    ran = pga(name)
    assert ran.code in (0, 1, 2)
    assert "a fault in pga itself" not in ran.err


@pytest.mark.parametrize("name", COMMANDS)
def test_a_command_that_runs_without_typer_raises_nothing_of_typers(name: str) -> None:
    call = plain_call([name, "x"]) or plain_call([name])
    if call is not None:
        assert "typer" not in inspect.getsource(inspect.getmodule(call[0]) or call[0])
