"""No command shows a name of the people key, wherever in the case somebody wrote one."""

import io
import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from rich.console import Console

from pgacli import screen
from pgacli.commands.opening.case_reading import read_case
from pgacli.comparison import compare
from pgacli.presentation.comparison_terminal import print_comparison
from pgacli.presentation.flags_terminal import print_flags
from pgacli.presentation.status_terminal import print_status
from pgacli.rules import check
from pgacli.status.status import status_of
from tests.commands.every_command import EXAMPLES, Example, prepare
from tests.commands.named_case import FOLDER, names_in, plant
from tests.conftest import Copy, Pga, edit
from tests.examples import DAY, ROOT, TODAY
from tests.test_no_calls import RECIPIENT

SHARE = ("share", "--edition", "synopsis", "--to", "C2", "--need-to-know", "They decide.", *DAY)
DECIDE = ("compare", "--decide", "F1", "roles", "--because", "They said so.", "--move")
MORE = (
    ("check", "--allowed", *DAY),
    ("check", "--format", "markdown", *DAY),
    ("check", "--format", "sarif", *DAY),
    ("check", "--statistics", *DAY),
    ("check", "findings", *DAY),
    ("status", "--format", "json", *DAY),
    ("status", "--gaps", *DAY),
    ("compare", "--format", "json", *DAY),
    ("share", "--recall", "--dry-run", *DAY),
    ("share", "--recall", *DAY),
    (*SHARE, "--dry-run"),
    ("review", *DAY),
    ("review", "I1", "--note", "Open", "--seen-by", "system", "--dry-run", *DAY),
    ("review", "--next", "2026-09-01", "--dry-run", *DAY),
    ("withdraw", "S6", "--dry-run", *DAY),
    ("hear", "F1", "thats_us", "--dry-run", *DAY),
    ("rename", "F1", "F40", "--dry-run"),
    ("rename", "S6", "S40", "--dry-run"),
    ("place", "--set", "F1=roles", "--dry-run", *DAY),
    (*DECIDE, "--dry-run", *DAY),
    ("sign", "--as", "author", "--dry-run", *DAY),
    ("sign", "--verify", *DAY),
    ("stage", "review", "--dry-run", *DAY),
    ("close", "--dry-run", *DAY),
    ("key", "seal", "--to", "{recipient}", "--dry-run"),
    ("headings", "--format", "json"),
    ("trace", "{handed}", "--below", "{home}", *DAY),
    ("portfolio", "{home}", "--folders", *DAY),
    ("portfolio", "{home}", "--folders", "--format", "json", *DAY),
    ("portfolio", "{home}", "--folders", "--format", "csv", *DAY),
    ("check", "{root}", *DAY),
    ("next", "{root}", *DAY),
    ("status", "{root}", *DAY),
    ("render", "{root}", *DAY),
)
EVERY = (*EXAMPLES, *map(Example, MORE))
# What is printed by these could hold a name; the register and the diffs print somebody's words.
TELLING = [
    *[("share", "--list"), ("review",), ("withdraw", "S6", "--dry-run"), ("share", "--recall")],
    *[("hear", "F1", "thats_us", "--dry-run"), ("rename", "F1", "F40", "--dry-run")],
    *[("place", "--set", "F1=roles", "--dry-run"), (*DECIDE, "--dry-run"), ("config",)],
    *[("trace", "{handed}", "--below", "{home}"), ("status",)],
    *[("check", "--format", "json"), ("check", "--allowed")],
]


@pytest.fixture
def named(case: Copy, pga: Pga, monkeypatch: pytest.MonkeyPatch) -> Callable[..., list[str]]:
    """Lay a case full of names down, go into it, and give what fills the places in words."""
    root, _ = prepare(case)
    monkeypatch.chdir(root)
    assert pga(*SHARE).code == 0
    handed = next((root / "reports").glob("*synopsis*"))
    named = root.rename(root.with_name(FOLDER))
    plant(named)
    monkeypatch.chdir(named)
    places = {"home": root.parent, "root": named, "recipient": RECIPIENT}

    def filled(words: tuple[str, ...]) -> list[str]:
        return [word.format(handed=named / "reports" / handed.name, **places) for word in words]

    return filled


@pytest.mark.parametrize("example", EVERY, ids=lambda each: "-".join(each.words)[:60])
def test_no_command_shows_a_name(
    example: Example, named: Callable[..., list[str]], pga: Pga
) -> None:
    ran = pga(*named(example.words))
    assert names_in(ran.out) == 0
    assert names_in(ran.err) == 0
    assert ran.code in (0, 1), "it did its work, or found flags; nothing that was planted stops it"


def test_nor_does_what_is_said_of_a_house_within_the_case(case: Copy, pga: Pga) -> None:
    root = case("harbour-2026")
    (root / "private").mkdir()
    (root / "private/people.yaml").write_text("YP1: {name: Isolde Farthing}\n", "utf-8")
    shutil.copytree(ROOT / "examples/exampleshire-house", root / "house")
    edit(root / "house/house.yaml", "title: ", "title: Isolde Farthing and ")
    ran = pga("house", "check", root / "house")
    assert ran.code == 0
    assert ("YP1 and " in ran.out, "Isolde" in ran.out) == (True, False)


def test_nor_does_a_page_on_a_terminal(named: Callable[..., list[str]]) -> None:
    root = Path(*named(("{root}",)))
    page = Console(file=io.StringIO(), width=50)
    with screen.guarded_streams():
        case = read_case(root, TODAY)
        print_flags(check(case), case.name, page)
        print_status(status_of(case), "pga check", page)
        print_comparison(compare(case), "", page)
    assert names_in(page.file.getvalue()) == 0
    assert screen.nameless("Isolde") == "Isolde", "the run has ended, and with it what it hid"


def test_a_suggested_command_asks_for_the_case_and_has_no_star_for_a_shell(
    named: Callable[..., list[str]], pga: Pga, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(*named(("{home}",)))
    command = pga("next", FOLDER, *DAY).out.splitlines()[-1]
    assert command.startswith("  pga check CASE")
    assert "*" not in command


def test_keys_of_json_stay_whatever_somebody_is_called(
    named: Callable[..., list[str]], pga: Pga
) -> None:
    # The key of this case lists `counts` as a nickname.
    for words in (("check", "--format", "json", *DAY), ("status", "--format", "json", *DAY)):
        assert "counts" in json.loads(pga(*named(words)).out)


def test_a_command_reads_a_case_where_its_names_are_hidden() -> None:
    modules = (ROOT / "pgacli/commands").rglob("*.py")
    reading = {each.stem for each in modules if "load_case(" in each.read_text("utf-8")}
    # An example that is shipped, one that is laid down, and cases that are not spoken of yet.
    others = {"template_report", "demonstration", "trace"}
    assert reading == {"case_reading", *others}


@pytest.mark.parametrize("words", TELLING, ids=lambda words: "-".join(words)[:60])
def test_each_of_these_would_show_one(
    words: tuple[str, ...],
    named: Callable[..., list[str]],
    pga: Pga,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("pgacli.commands.opening.case_reading.hide", lambda *_: None)
    ran = pga(*named(words))
    assert names_in(ran.out) > 0
