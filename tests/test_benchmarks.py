"""`make bench` measures whole programs and says what it found. No test asks how fast."""

import sys
from datetime import date
from pathlib import Path

import pytest

from benchmarks.__main__ import PARTS, main, page
from benchmarks.bench import TINY, Bench
from benchmarks.page import performance_page
from benchmarks.peers import Peer
from benchmarks.rows import Row, Section
from benchmarks.runs import FailedError, Program, in_turn, surroundings

PGA = (sys.executable, "-m", "pgacli")


@pytest.mark.parametrize("part", PARTS)
def test_each_part_runs_without_a_peer(part: str, tmp_path: Path) -> None:
    said = page(Bench(tmp_path, TINY, words=PGA), [part])
    assert "| what | goal | measured | met |" in said
    assert "pga " in said.partition("## Times")[2]


@pytest.mark.parametrize(
    ("words", "told"),
    [(["strat"], "no such part: strat"), (["--write", "start"], "--write is for the whole page")],
)
def test_what_cannot_be_measured_is_told_before_anything_is_installed(
    words: list[str],
    told: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr("benchmarks.__main__.all_peers", lambda: pytest.fail("installed"))
    with pytest.raises(SystemExit) as raised:
        main(words)
    assert raised.value.code == 2
    assert told in capsys.readouterr().err


def test_programs_run_in_turn_after_a_round_that_does_not_count(tmp_path: Path) -> None:
    log = tmp_path / "log"
    programs = [
        Program(name, (sys.executable, "-c", f"open({str(log)!r}, 'a').write({name!r})"), tmp_path)
        for name in "AB"
    ]
    spent = in_turn(programs, 2)
    assert log.read_text() == "AB" * 3
    assert set(spent) == {"A", "B"}
    assert all(each.wall > 0 and each.memory > 1 for each in spent.values())


def test_a_program_that_fails_has_no_time(tmp_path: Path) -> None:
    with pytest.raises(FailedError, match="broken ended with 2"):
        in_turn([Program("broken", (sys.executable, "-c", "exit(2)"), tmp_path)], 1)


def test_what_is_measured_keeps_its_bytecode(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONDONTWRITEBYTECODE", "1")
    assert "PYTHONDONTWRITEBYTECODE" not in surroundings()


def test_the_page_says_what_falls_short_and_what_could_not_be_had() -> None:
    rows = (
        Row("starting", 1.5, "× a start", 1.25),
        Row("checking", 9, "× a start", 12.0, "It reads prose."),
        Row("against another", 6, "times faster", None, "another could not be had.", is_least=True),
        Row("against a slow one", 6, "times faster", 7.0, is_least=True),
    )
    peers = [Peer("another", None, "could not be installed")]
    said = performance_page([Section("All", rows, ())], peers, "1.0", date(2026, 4, 8))
    assert "| starting | at most 1.5 × a start | 1.25 | yes |" in said
    assert "| checking | at most 9 × a start | 12.00 | **no** |" in said
    assert "- checking: 12.00, where at most 9 × a start is wanted.\n\nIt reads prose.\n" in said
    assert "| against another | at least 6 times faster | another could not be had. |  |" in said
    assert "| against a slow one | at least 6 times faster | 7.00 | yes |" in said
    assert "| another | could not be installed |" in said
    assert "Measured on 8 April 2026" in said
