"""`pga status`: one screen, the same words on a terminal and off it."""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import Copy, Pga, all_bytes, edit, without_colour
from tests.examples import DAY, EXAMPLES

HARBOUR, QUAYSIDE = EXAMPLES / "harbour-2026", EXAMPLES / "quayside-2026"
NAMES = "YP1: {name: Zephyrine Oakapple, also: [Zeph]}\n"


def test_it_says_what_a_worker_asks_first(pga: Pga) -> None:
    code, out, err = pga("status", HARBOUR, *DAY)
    assert (code, err) == (0, "")
    for line in (
        "harbour-2026, 8 April 2026",
        "Stage         final, then review: nothing stops it",
        "Time          37 days since the first source (2 March); 30 of 31 to the snapshot",
        "              due 10 April (in 2 days); snapshot 1 April (7 days ago)",
        "Reached       6 of 7; not yet: Allocated social worker (reason noted)",
        "Young people  3 of 5 spoke (1 source), 5 offered a part; 1 source taken back",
        "Offers        1 met, 1 declined, 1 postponed",
        "Plan          1 idea, 3 agreed, 2 under way; nothing overdue; next due 8 May",
        "Signed        by nobody yet; review 1 July (in 84 days)",
        "* relationships          ·         1         ·     ·      ·       ·  also 2",
    ):
        assert line in out.splitlines()


def test_what_is_missing_stands_out(pga: Pga) -> None:
    out = pga("status", QUAYSIDE, *DAY).out
    assert "analysing, then final: " in out
    assert "43 days since the first source (24 February); 12 over the limit" in out
    assert "no snapshot yet" in out
    assert "  none yet\n" in out
    assert "error: no day is named that the report is true of" in out
    assert "pga status --gaps" in out


def test_the_gaps_can_be_read_in_full(pga: Pga) -> None:
    code, out, _ = pga("status", QUAYSIDE, "--gaps", *DAY)
    assert code == 0
    found = json.loads(pga("status", QUAYSIDE, "--format", "json", *DAY).out)
    assert len([line for line in out.splitlines() if line[:1] != " "]) == len(found["ahead"]) + 1
    assert "supervision.service-finding" in out


@pytest.mark.parametrize("folder", [HARBOUR, QUAYSIDE], ids=lambda each: each.name)
@pytest.mark.parametrize("columns", [80, 120])
def test_it_fits_one_screen(folder: Path, columns: int) -> None:
    if sys.platform == "win32":
        pytest.skip("no pseudo-terminals here")
    from tests.commands.terminal import Terminal  # noqa: PLC0415 - not there on Windows

    with Terminal("status", folder, *DAY, columns=columns) as screen:
        lines = screen.rest().splitlines()
        assert screen.code == 0
    assert 24 <= len(lines) <= 42
    plain = [without_colour(line) for line in lines]
    assert max(map(len, plain[:-1])) <= columns
    assert not any("…" in line for line in plain)


def test_a_new_case_fits_a_small_window(pga: Pga, tmp_path: Path) -> None:
    said = {"group": "Steps", "members": "3", "author": "A", "supervisor": "B", "panel": "Panel"}
    words = [f"--{key}={value}" for key, value in said.items()]
    assert pga("new", tmp_path / "steps", *words, "--not-independent", *DAY).code == 0
    out = pga("status", tmp_path / "steps", *DAY).out
    assert "Headings      no finding yet under any of the 11 core ones (pga headings)\n" in out
    assert "Strength" not in out
    assert "none yet\n* core heading" not in out
    # What the shell asks for next stands on the last of 24 lines.
    assert len(out.splitlines()) < 24


def test_json_is_one_object_and_nothing_else(pga: Pga) -> None:
    found = json.loads(pga("status", HARBOUR, "--format", "json", *DAY).out)
    assert (found["version"], found["case"], found["stage"]) == (1, "harbour-2026", "final")
    assert found["next_stage"] == "review"
    assert found["in_the_way"] == []
    assert found["dates"]["snapshot"] == "2026-04-01"
    assert found["dates"]["to_due"] == 2
    assert found["young_people"]["offers"]["declined"] == 1
    assert [side["id"] for side in found["coverage"]] == ["group", "guardianship", "environment"]
    assert found["next"]["command"].startswith("pga ")
    assert "{" not in found["next"]["command"]


def test_the_same_day_gives_the_same_words(pga: Pga) -> None:
    for words in ((), ("--format", "json")):
        first, again = (pga("status", HARBOUR, *words, *DAY).out for _ in range(2))
        assert first == again


def test_no_name_reaches_the_screen(pga: Pga, case: Copy) -> None:
    folder = case("harbour-2026")
    (folder / "private").mkdir()
    (folder / "private/people.yaml").write_text(NAMES, "utf-8")
    person = folder / "contributors/C1-youth-worker.md"
    role = 'role: "Zeph\'s [b]aunt[/b] of ZEPH OAKAPPLE"'
    edit(person, "role: Youth worker", role)
    for words in ((), ("--format", "json")):
        out = pga("status", folder, *words, *DAY).out
        assert "YP1's [b]aunt[/b] of YP1" in out
        assert not re.search("zeph|oakapple", out, re.IGNORECASE)


def test_nothing_is_written(pga: Pga, case: Copy) -> None:
    folder = case("quayside-2026")
    before = all_bytes(folder)
    pga("status", folder)
    pga("next", folder)
    assert all_bytes(folder) == before


def test_no_case_is_told(pga: Pga, tmp_path: Path) -> None:
    code, out, err = pga("status", tmp_path)
    assert (code, out) == (2, "")
    assert "no case" in err


@pytest.mark.parametrize("command", ["status", "next", "compare"])
def test_nothing_heavy_is_loaded_off_a_terminal(command: str) -> None:
    program = (
        "import sys; from pgacli.cli import main; main(sys.argv[1:]);"
        "print([n for n in ('rich', 'jinja2', 'markdown_it') if n in sys.modules], file=sys.stderr)"
    )
    words = [sys.executable, "-c", program, command, str(HARBOUR), *DAY]
    ran = subprocess.run(words, capture_output=True, text=True, encoding="utf-8", check=True)
    assert ran.stderr == "[]\n"
