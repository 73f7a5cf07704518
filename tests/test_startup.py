"""What a command loads: it does not pay for what it does not use.

Modules are counted and not seconds, which differ from one machine and hour to the next.
"""

import json
import subprocess
import sys
import tomllib
from functools import cache
from pathlib import Path

import pytest
import yaml
from typer.main import get_command

from pgacli.app import build_app
from pgacli.commands import COMMANDS, LISTED
from pgacli.editions import EDITIONS
from tests.examples import ROOT

HARBOUR = str(ROOT / "examples" / "harbour-2026")
TODAY = "--today 2026-04-08"
NAMES = list(LISTED)

# Each is a good part of a start, and most commands can do without all of them.
HEAVY = {
    "rich",
    "jinja2",
    "markdown_it",
    "pydantic",
    "docx",
    "docxtpl",
    "typst",
    "pypdf",
    "sqlite3",
    "questionary",
}
TYPER = {"typer", "click", "subprocess", "pgacli.app", "pgacli.for_typer"}
READING = {"yaml", "frontmatter", "pgacli.case.loading"}
# A case in plain YAML is read without a parser, and one that nobody signed without a digest.
PARSERS = {"yaml", "frontmatter", "hashlib"}
RULES = {"pgacli.rules"}
REPORTS = {"pgacli.writers", "pgacli.leaks", "pgacli.editions.cards"}
# `dataclasses`, which imports `inspect`, costs a check as much as a bare start of Python does;
# `pickle` a third of it; `string` compiles a pattern for what nobody uses.
SLOW = {"dataclasses", "inspect", "pickle", "string"}
FORMATS = {"pgacli.presentation.flags_json", "pgacli.presentation.flags_sarif"}
SHOWN = {"pgacli.presentation.flags_terminal", "pgacli.presentation.flags_statistics", *FORMATS}

# The words of a command, and what it does without.
WITHOUT = (
    ("--version", {"typer", "re", "enum", "typing", "pgacli.errors", "pgacli.running"}),
    ("--help", {*HEAVY, *READING, *RULES, *REPORTS, "dataclasses", "pgacli.case"}),
    ("check --help", {*HEAVY, *READING, *RULES, *REPORTS, *SHOWN}),
    ("render --help", {*HEAVY, *READING, *RULES, *REPORTS}),
    ("render --list", {*HEAVY, *RULES, "pgacli.writers", "pgacli.leaks"}),
    ("headings", {*TYPER, *HEAVY, *RULES, *REPORTS, "frontmatter", "pgacli.case.loading"}),
    ("explain plan.vague", {*TYPER, *HEAVY, *REPORTS, "frontmatter", "pgacli.case.loading"}),
    (f"status {HARBOUR}", {*TYPER, *HEAVY, *SLOW, *REPORTS, *SHOWN}),
    (f"next {HARBOUR}", {*TYPER, *HEAVY, *SLOW, *REPORTS, *SHOWN}),
    (f"check {HARBOUR} {TODAY}", {*TYPER, *HEAVY, *SLOW, *SHOWN, "pgacli.writers", "pgacli.leaks"}),
    (f"check {HARBOUR} {TODAY} --format json", {*TYPER, *HEAVY, "pgacli.writers"}),
)

PROGRAM = """
import sys
from pgacli.cli import main
code = main(sys.argv[1:])
print(*sorted(sys.modules), file=sys.stderr)
sys.exit(code)
"""


@cache
def loaded(words: str) -> frozenset[str]:
    """Give the modules that a command has loaded at its end."""
    command = [sys.executable, "-c", PROGRAM, *words.split()]
    ran = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)
    assert ran.returncode == 0, ran.stderr
    return frozenset(ran.stderr.splitlines()[-1].split())


@pytest.mark.parametrize(("words", "without"), WITHOUT, ids=[words for words, _ in WITHOUT])
def test_a_command_does_without_what_it_does_not_use(words: str, without: set[str]) -> None:
    assert sorted(loaded(words) & without) == []


def test_the_version_loads_three_small_modules_and_no_more() -> None:
    own = {name for name in loaded("--version") if "pgacli" in name}
    assert own == {"pgacli", "pgacli.cli", "pgacli.versions"}


@pytest.mark.parametrize("name", NAMES)
def test_help_of_one_command_loads_no_other(name: str) -> None:
    modules = {f"pgacli.commands.{each}{end}" for each in NAMES for end in ("", "_")}
    own = {f"pgacli.commands.{name}", f"pgacli.commands.{name}_"}
    assert loaded(f"{name} --help") & modules <= own


def test_a_report_loads_its_own_edition_and_writer_alone(tmp_path: Path) -> None:
    words = f"render {HARBOUR} --draft --edition poster --to md --output {tmp_path / 'poster.md'}"
    editions = {f"pgacli.editions.{name.replace('-', '_')}" for name in EDITIONS}
    writers = {f"pgacli.writers.{name}" for name in ("markdown", "html", "docx", "pdf")}
    assert loaded(words) & (writers | TYPER) == {"pgacli.writers.markdown"}
    # One rule asks the full edition what it prints, here or in a second process.
    asked_by_a_rule = {"pgacli.editions.full"}
    assert loaded(words) & editions - asked_by_a_rule == {"pgacli.editions.poster"}


def test_a_pdf_is_read_back_without_pypdf(tmp_path: Path) -> None:
    pytest.importorskip("pypdfium2", reason="the quicker reader is optional")
    words = f"render {HARBOUR} --draft --edition poster --output {tmp_path / 'poster.pdf'}"
    assert loaded(words) & {"pypdf", "docx", "pgacli.writers.pdf"} == {"pgacli.writers.pdf"}


# The table of the commands


@pytest.mark.parametrize("group", COMMANDS.values(), ids=COMMANDS)
def test_the_table_says_what_each_command_says_of_itself(group: tuple[object, ...]) -> None:
    commands = get_command(build_app()).commands
    for listed in group:
        assert listed.help == commands[listed.name].get_short_help_str(limit=200)


def test_every_command_has_a_name_of_its_own() -> None:
    assert len(NAMES) == len(set(NAMES))


# How the program ends

ENDED = """
import atexit, sys
from pgacli import cli
atexit.register(print, "tidied", file=sys.stderr)
getattr(cli, sys.argv.pop(1))()
"""


@pytest.mark.parametrize(("door", "is_tidied"), [("program", False), ("main", True)])
def test_the_program_ends_at_once_and_a_caller_is_left_alone(door: str, is_tidied: bool) -> None:
    command = [sys.executable, "-c", ENDED, door, "schema", "finding"]
    ran = subprocess.run(command, capture_output=True, text=True, check=True)
    assert json.loads(ran.stdout)["title"]
    assert ("tidied" in ran.stderr) == is_tidied


def test_what_is_installed_goes_through_that_door() -> None:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    assert settings["project"]["scripts"] == {"pga": "pgacli.cli:program"}


def test_yaml_is_read_by_libyaml() -> None:
    assert yaml.__with_libyaml__, "PyYAML without libyaml reads eight times slower"
