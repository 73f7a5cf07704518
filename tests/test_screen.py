"""No word of a note, a file name or a command line steers the screen that it is shown on."""

import io
import json
import os
import re
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.console import Console

from pgacli.case.loading import load_case
from pgacli.comparison import compare
from pgacli.leaks.readback import read_back
from pgacli.presentation.comparison_terminal import print_comparison
from pgacli.presentation.flags_terminal import print_flags
from pgacli.presentation.status_terminal import print_status
from pgacli.rules import check
from pgacli.screen import Screen, in_json, one_line, plain, without_steering
from pgacli.status.status import status_of
from tests.conftest import Copy, Pga, edit
from tests.examples import DAY, TODAY
from tests.fuzz.promises import STEERING

# A colour, a cleared screen, a title of the window, a bell, a cursor moved, an order turned.
HOSTILE = "a\x1b[31mb\x1b[2Jc\x1b]0;d\x07e\x9b1Af\u202eg\u2066h\x08i\x7fj\u2028k"
COLOURS = re.compile(r"\x1b\[[0-9;]*m")


@pytest.fixture
def hostile(case: Copy) -> Path:
    """A case that says such things in titles, roles, labels, reasons and names of files."""
    root = case("quayside-2026")
    for path in root.rglob("*.md"):
        text = path.read_text("utf-8")
        path.write_text(text.replace("\n# ", f"\n# {HOSTILE} ", 1), "utf-8")
    for path in (root / "contributors").glob("*.md"):
        text = path.read_text("utf-8").replace("role: ", "role: x\u202ey ", 1)
        path.write_text(text, "utf-8")
    (root / "findings" / "F8-a\x1b[31m\nb\u202ec.md").write_text("no keys\n")
    with suppress(OSError):  # some disks take names of text alone
        Path(os.fsdecode(os.fsencode(root) + b"/findings/F9-\xff.md")).write_text("no keys\n")
    return root


@given(st.text(alphabet=st.one_of(st.characters(), st.sampled_from(HOSTILE))))
def test_what_does_not_steer_stays(text: str) -> None:
    shown = plain(text.replace("\r", ""))
    assert not STEERING.search(shown)
    shown.encode()  # half a letter could be printed nowhere
    assert len(shown) == len(text.replace("\r", ""))
    assert json.loads(in_json(json.dumps(text, ensure_ascii=False))) == text


def test_no_sign_that_steers_counts_as_printable() -> None:
    # Text that is printable is shown without a search for such signs.
    signs = "".join(map(chr, range(sys.maxunicode + 1)))
    steering = set(signs) - set(without_steering(signs)) | set(STEERING.findall(signs))
    assert steering >= set("\x1b\x9b\u202e\u2066")
    assert not [sign for sign in steering if sign.isprintable()]


@pytest.mark.parametrize("text", ["é\tŁódź “x” – 家\n", "a\r\nb", "👩‍🚒 نمی‌خواهم \u00a0"])
def test_words_in_any_language_stay(text: str) -> None:
    assert plain(text) == text


@pytest.mark.parametrize(
    "words",
    [
        *(["check"], ["check", "--format", "markdown"], ["check", "--statistics"], ["status"]),
        *(["check", "--format", "json"], ["check", "--format", "sarif"], ["compare"], ["next"]),
        *(["status", "--format", "json"], ["compare", "--format", "json"], ["check", "--allowed"]),
        *(["status", "--gaps"], ["render", "--edition", "poster"], ["render", "--draft"]),
    ],
)
def test_no_command_lets_a_note_steer(words: list[str], pga: Pga, hostile: Path) -> None:
    ran = pga(*words, hostile, *DAY)
    assert ran.code in (0, 1), ran.err
    assert not STEERING.search(ran.out + ran.err)
    if "json" in words:
        json.loads(ran.out)


def test_a_break_of_any_kind_is_none_in_a_line() -> None:
    assert one_line("a\r\nb\rc\nd\u2028e") == "a?b?c?d?e"


@pytest.mark.parametrize(
    ("words", "is_named"),
    [
        *(("check", True), ("check --allowed", True), ("check --format markdown", True)),
        *(("next", True), ("status", True), ("status --gaps", True), ("check --statistics", False)),
        *(("close --case", True), ("stage final --case", True)),
    ],
)
def test_a_name_with_a_line_break_stays_on_its_line(
    words: str, is_named: bool, pga: Pga, case: Copy
) -> None:
    root = case("quayside-2026")
    allowed = "---\nallow: [{rule: headings.disputed, because: They meet on it.}]\n"
    for note in sorted((root / "findings").glob("F*.md")):
        edit(note, "---\n", allowed, 1)
        note.rename(note.with_name(f"{note.name[:2]}-a\r\nall is well.md"))
    said = pga(*words.split(), root, *DAY).out
    assert ("all is well" in said) is is_named
    assert not [line for line in said.splitlines() if line.startswith("all is well")]
    assert "\n    \n" not in said


@pytest.mark.parametrize("words", ["render", "sign --as author"])
def test_nor_does_it_leave_it_where_it_stands_in_the_way(words: str, pga: Pga, case: Copy) -> None:
    root = case("harbour-2026")
    (root / "findings/F1-a\nall is well.md").write_text("x", "utf-8")
    said = pga(*words.split(), root, *DAY).err
    assert "F1-a?all is well.md" in said


def test_a_program_gets_the_whole_name(pga: Pga, hostile: Path) -> None:
    ran = pga("check", hostile, "--format", "json", *DAY)
    paths = {flag["path"] for flag in json.loads(ran.out)["flags"]}
    assert "findings/F8-a\x1b[31m\nb\u202ec.md" in paths


def test_a_program_gets_every_letter_of_a_title(pga: Pga, hostile: Path) -> None:
    ran = pga("compare", hostile, "--format", "json", *DAY)
    (rating,) = json.loads(ran.out)["raters"]
    assert rating["pairs"]
    assert all(pair["title"].startswith(HOSTILE) for pair in rating["pairs"])


@pytest.mark.parametrize(
    "words",
    [
        ["check", f"/nowhere/{HOSTILE}"],
        ["check", "--select", HOSTILE],
        ["explain", HOSTILE],
        [HOSTILE],
        ["render", "--edition", HOSTILE],
        ["add", HOSTILE],
        ["new", f"/nowhere/{HOSTILE}\udcff"],
        ["trace", HOSTILE],
    ],
)
def test_no_error_steers(words: list[str], pga: Pga) -> None:
    ran = pga(*words)
    assert ran.code == 2
    assert ran.err
    assert not STEERING.search(ran.out + ran.err)


def test_colours_are_all_that_a_terminal_gets(hostile: Path) -> None:
    case = load_case(hostile, TODAY)
    screen = io.StringIO()
    console = Console(file=screen, force_terminal=True, width=80, color_system="standard")
    print_flags(check(case), case.name, console)
    print_status(status_of(case), "pga check", console)
    print_comparison(compare(case), "", console)
    shown = COLOURS.sub("", screen.getvalue())
    assert "a?[31mb?[2Jc?" in shown
    assert not STEERING.search(shown)


@pytest.mark.parametrize("to", ["md", "html", "docx", "pdf"])
def test_no_report_steers_what_shows_it(to: str, pga: Pga, hostile: Path) -> None:
    finding = next((hostile / "findings").glob("F1-*.md"))
    words = f"We\u2028meet\x0bhere\x00 {HOSTILE}."
    text = finding.read_text("utf-8").replace("\n# ", f"\n{words}\n\n# ", 1)
    finding.write_text(text, "utf-8")
    made = pga("render", hostile, "--draft", "--to", to, *DAY)
    assert made.code == 0, made.err
    data = next((hostile / "reports").glob(f"*.{to}")).read_bytes()
    said = "\n".join(part.text for part in read_back(data, to))
    assert "We meet here" in said
    assert not STEERING.search(said.replace("\f", "\n"))
    assert to not in ("md", "html") or not STEERING.search(data.decode())


def test_a_console_without_our_letters_is_no_fault(hostile: Path) -> None:
    for encoding in ("ascii", "cp1252"):
        ran = subprocess.run(
            [sys.executable, "-m", "pgacli", "status", str(hostile)],
            env={**os.environ, "PYTHONIOENCODING": encoding, "PYTHONUTF8": "0"},
            capture_output=True,
            check=False,
        )
        assert ran.returncode == 0, ran.stderr
        assert b"quayside" in ran.stdout


def test_a_program_without_a_screen() -> None:
    program = (
        "import sys; sys.stdout = sys.stderr = None; from pgacli.cli import main;"
        " sys.exit(main(['check', '/nowhere']))"
    )
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 2


def test_nothing_finds_the_bytes_behind_a_guard() -> None:
    behind = io.TextIOWrapper(io.BytesIO(), "ascii")
    screen = Screen(behind)
    assert screen.encoding == "ascii"
    assert not hasattr(screen, "buffer")
    assert not hasattr(screen, "detach")


def test_a_stream_stays_a_stream() -> None:
    behind = io.StringIO()
    screen = Screen(behind)
    screen.writelines(["a\n", "b\x1b\n"])
    assert print("c", file=screen, flush=True) is None
    assert behind.getvalue() == "a\nb?\nc\n"
    assert not screen.isatty()
