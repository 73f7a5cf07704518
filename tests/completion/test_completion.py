"""What a shell is answered at TAB, in a case and outside one."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from typer.main import get_command

from pgacli.app import build_app
from pgacli.case.framework_file import load_framework
from pgacli.case.notes import ADDED_KINDS, KINDS
from pgacli.case.stages import STAGES
from pgacli.commands import LISTED
from pgacli.commands.completion import Shell
from pgacli.editions import EDITIONS
from pgacli.rules import FAMILIES, RULES
from pgacli.writers import FORMATS
from tests.conftest import Copy, Pga
from tests.examples import EXAMPLES

HARBOUR = EXAMPLES / "harbour-2026"
HEADINGS = list(load_framework().headings)
NAMES = list(LISTED)
TAB = Callable[..., list[str]]


@pytest.fixture
def tab(pga: Pga, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Callable[..., list[str]]:
    """Give the words that are offered where the last of these is still being written."""
    monkeypatch.setenv("_PGA_COMPLETE", "fish")
    monkeypatch.chdir(tmp_path)

    def offered(*words: object, at: Path = HARBOUR) -> list[str]:
        monkeypatch.chdir(at)
        code, out, err = pga(*words)
        assert (code, err) == (0, "")
        return [line.partition("\t")[0] for line in out.splitlines()]

    return offered


def test_every_command_is_offered(tab: TAB, tmp_path: Path) -> None:
    assert tab("", at=tmp_path) == NAMES
    assert tab("re", at=tmp_path) == ["render", "rename", "review"]
    assert tab("house", "", at=tmp_path) == ["new", "check"]


# Words so far, and some of what is offered; all of it stands in a case.
OFFERED = (
    ("check --format ", "text lines json markdown sarif"),
    ("check --format=j", "--format=json"),
    ("check --select plan.v", "plan.vague"),
    ("check --select plan.vague,scope.no-own", "plan.vague,scope.no-own-assessment"),
    ("explain plan.v", "plan.vague"),
    ("explain ident", "identity"),
    ("headings iden", "identity"),
    ("hear F1", "F1"),
    ("hear f2", "F2"),
    ("hear F1 ", "thats_us not_us say_it_like_this leave_it_out"),
    ("withdraw S1", "S1"),
    ("review ", "I1 I2"),
    ("review I1 --status ", "agreed under_way done stopped"),
    ("render --for C1", "C1"),
    ("render --edition po", "poster"),
    ("share --to C2", "C2"),
    ("add find", "finding"),
    ("add finding --hea", "--heading"),
    ("add finding --heading pla", "places"),
    ("add finding A-title --sources S1,S2", "S1,S2"),
    ("add source --young-people YP1,", "YP1,YP2 YP1,YP3"),
    ("import x.docx --young-people YP", "YP1"),
    ("place --set ", "F1= F2="),
    ("place --set F1=plac", "F1=places"),
    ("compare --decide ", "F1 F2"),
    ("compare --decide F1 plac", "places"),
    ("sign --as ", "author supervisor"),
    ("rename ", "C1 F1 I1 S1"),
    ("completion ", "bash zsh fish powershell"),
)


@pytest.mark.parametrize(("words", "some"), OFFERED, ids=[words for words, _ in OFFERED])
def test_values_are_offered(words: str, some: str, tab: TAB) -> None:
    *before, word = words.split(" ")
    found = tab(*before, word)
    assert set(some.split()) <= set(found)
    assert all(each.casefold().startswith(word.casefold()) for each in found)


@pytest.mark.parametrize(
    ("words", "all_"),
    [
        ("check --select ", [*RULES, *FAMILIES]),
        ("explain ", [*RULES, *FAMILIES, *HEADINGS]),
        ("headings ", HEADINGS),
        ("render --edition ", list(EDITIONS)),
        ("template copy ", list(EDITIONS)),
        ("render --to ", list(FORMATS)),
        ("stage ", list(STAGES)),
        ("schema ", list(KINDS)),
        ("add ", list(ADDED_KINDS)),
    ],
)
def test_every_value_is_offered_outside_a_case_too(
    words: str, all_: list[str], tab: TAB, tmp_path: Path
) -> None:
    assert tab(*words.split(" "), at=tmp_path) == all_


def test_every_option_of_every_command_is_offered(tab: TAB, tmp_path: Path) -> None:
    app: Any = get_command(build_app())
    inner = {(name,): app.commands[name] for name in NAMES}
    for name, command in list(inner.items()):
        for sub, each in getattr(command, "commands", {}).items():
            inner[*name, sub] = each
    for name, command in inner.items():
        options = {each.opts[0] for each in command.params if each.param_type_name == "option"}
        assert options | {"--help"} == set(tab(*name, "--", at=tmp_path)), name


def test_an_option_is_offered_once_unless_it_may_be_repeated(tab: TAB) -> None:
    found = tab("check", "--format", "json", "--select", "plan", "--")
    assert "--format" not in found
    assert "--select" in found


def test_the_keys_of_a_kind_are_options(tab: TAB) -> None:
    assert {"--due", "--owner"} <= set(tab("add", "intervention", "--"))
    assert "--due" not in tab("add", "finding", "--")


def test_the_case_is_the_one_that_is_named(tab: TAB, tmp_path: Path) -> None:
    assert tab("hear", "F", at=tmp_path) == []
    assert "F1" in tab("hear", "--case", HARBOUR, "F", at=tmp_path)
    assert "F1" in tab("render", HARBOUR, "--finding", "F", at=tmp_path)


def test_the_headings_are_those_of_the_case(tab: TAB, case: Copy) -> None:
    root = case("harbour-2026")
    text = "id: ours\ntitle: Ours\nstatus: confirmed\nsides:\n  - id: s\n    label: S\n"
    heading = "    headings:\n      - id: our-own\n        label: Our own\n"
    (root / "framework.yaml").write_text(text + heading, "utf-8")
    assert tab("headings", "", at=root) == ["our-own"]


@pytest.mark.parametrize("id_", ["$(date)", "`date`", "a;date", "a b", "a>b", "-x", "a\\e[2Jb"])
def test_a_heading_that_a_shell_would_run_is_not_offered(id_: str, tab: TAB, case: Copy) -> None:
    root = case("harbour-2026")
    headings = "".join(f'\n      - {{id: "{each}", label: X}}' for each in (id_, "place"))
    sides = f"sides:\n  - id: a\n    label: A\n    headings:{headings}\n"
    (root / "framework.yaml").write_text(
        f"id: own\ntitle: Own\nstatus: confirmed\n{sides}", "utf-8"
    )
    assert tab("add", "finding", "--heading", "", at=root) == ["place"]


@pytest.mark.parametrize("words", ["check ", "nonsense ", "check --today ", "hear F1 not_us ", ""])
def test_where_nothing_is_known_the_shell_is_left_to_offer_files(words: str, tab: TAB) -> None:
    assert tab(*words.split(" ")) == (NAMES if not words or words.startswith("non") else [])


def test_a_case_that_cannot_be_read_is_silence(tab: TAB, tmp_path: Path) -> None:
    (tmp_path / "assessment.md").write_bytes(b"\xff\xfe---")
    (tmp_path / "framework.yaml").write_text("[", "utf-8")
    assert tab("hear", "F", at=tmp_path) == []
    assert tab("headings", "iden", at=tmp_path) == ["identity"]


def test_no_name_and_no_title_is_offered_and_the_people_key_is_not_opened(
    tab: TAB, pga: Pga, case: Copy, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = case("harbour-2026")
    (root / "private").mkdir(exist_ok=True)
    (root / "private" / "people.yaml").write_text("YP1: {name: Zebedee}\n", "utf-8")
    note = "---\nkind: finding\nheading: places\nnature: harm\n---\n# Zebedee and the quay\n"
    (root / "findings" / "F77-zebedee.md").write_text(note, "utf-8")
    opened: list[str] = []
    real = os.open
    monkeypatch.setattr(
        os, "open", lambda path, *a, **k: opened.append(str(path)) or real(path, *a, **k)
    )
    assert "F77" in tab("hear", "", at=root)
    for words in [words for words, _ in OFFERED]:
        monkeypatch.chdir(root)
        assert "zebedee" not in pga(*words.split(" ")).out.casefold()
    assert opened
    assert not [path for path in opened if "private" in path]


# The shells themselves


def script(shell: Shell, tmp_path: Path) -> Path:
    """Write what `pga completion` prints, as a file."""
    made = subprocess.run(
        [sys.executable, "-m", "pgacli", "completion", shell], capture_output=True, check=True
    )
    path = tmp_path / f"pga.{shell}"
    path.write_bytes(made.stdout)
    return path


def ask(shell: Shell, program: str) -> list[str]:
    """Run a program of a shell in the example, with pga on the path; give the lines it prints."""
    if not shutil.which(shell):
        pytest.skip(f"{shell} is not installed")
    around = {
        **os.environ,
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
    }
    quiet = {"bash": ("--norc", "--noprofile"), "zsh": ("-f",), "fish": ("--no-config",)}[shell]
    ran = subprocess.run(
        [shell, *quiet, "-c", program],
        capture_output=True,
        text=True,
        cwd=HARBOUR,
        env=around,
        check=False,
    )
    assert (ran.returncode, ran.stderr) == (0, "")
    return ran.stdout.splitlines()


# As bash has split them: at blanks, and at each `=`.
@pytest.mark.parametrize(
    ("words", "found"),
    [
        (("pga", "chec"), ["check"]),
        (("pga", "hear", "F1", ""), ["thats_us", "not_us", "say_it_like_this", "leave_it_out"]),
        (("pga", "render", "--edition", "=", "po"), ["poster"]),
        (("pga", "render", "--edition", "="), list(EDITIONS)),
        (("pga", "place", "--set", "F1", "=", "plac"), ["places"]),
        (("pga", "check", ""), []),
    ],
)
def test_bash(words: tuple[str, ...], found: list[str], tmp_path: Path) -> None:
    quoted = " ".join(f"'{word}'" for word in words)
    program = f"""
source '{script(Shell.BASH, tmp_path)}'
complete -p pga >/dev/null
COMP_WORDS=({quoted}) COMP_CWORD={len(words) - 1}
_pga
[ ${{#COMPREPLY[@]}} -eq 0 ] || printf '%s\\n' "${{COMPREPLY[@]}}"
"""
    assert ask(Shell.BASH, program) == found


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("pga chec", ["check"]),
        ("pga hear F1 not", ["not_us"]),
        ("pga render --edition=pos", ["--edition=poster"]),
        ("pga place --set F1=plac", ["F1=places"]),
        ("pga check assess", ["assessment.md"]),
    ],
)
def test_fish(line: str, found: list[str], tmp_path: Path) -> None:
    program = f"source '{script(Shell.FISH, tmp_path)}'; complete -C '{line}'"
    assert [row.partition("\t")[0] for row in ask(Shell.FISH, program)] == found


@pytest.mark.parametrize(
    ("words", "found"),
    [
        (("pga", "chec"), ["check"]),
        (("pga", "hear", "F1", "not"), ["not_us"]),
        (("pga", "hear", "F1", "not_us", ""), ["files"]),
        (("pga", "place", "--set", "F1=plac"), ["F1=places"]),
    ],
)
def test_zsh(words: tuple[str, ...], found: list[str], tmp_path: Path) -> None:
    quoted = " ".join(f"'{word}'" for word in words)
    # Its own completion system needs a terminal; these two stand for what that does with the rows.
    program = f"""
compdef() {{ :; }}
_describe() {{ print -rl -- ${{(P)2}} }}
_files() {{ print files }}
source '{script(Shell.ZSH, tmp_path)}'
words=({quoted}) CURRENT={len(words)}
_pga
"""
    assert [row.partition(":")[0] for row in ask(Shell.ZSH, program)] == found


def test_powershell_marks_the_word_that_is_being_written(
    pga: Pga, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = pga("completion", "powershell").out
    assert '":$wordToComplete"' in text
    assert text.count("{") == text.count("}")
    monkeypatch.setenv("_PGA_COMPLETE", "powershell")
    monkeypatch.chdir(HARBOUR)
    assert pga("stage", ":").out.split()[0] == "planning"
    assert pga("stage", ":clo").out.split() == ["closed"]


@pytest.mark.parametrize("shell", list(Shell))
def test_each_script_says_where_it_goes(shell: Shell, pga: Pga) -> None:
    code, out, _ = pga("completion", shell)
    assert code == 0
    assert f"pga completion {shell}" in "\n".join(out.splitlines()[:2])
    assert f"_PGA_COMPLETE={shell}" in out.replace(" = '", "=")


def test_other_commands_load_nothing_of_it() -> None:
    program = "import sys; from pgacli.cli import main; main(['next']); print(*sys.modules)"
    ran = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, cwd=HARBOUR, check=True
    )
    assert "pgacli.completion" not in ran.stdout.split()
