"""Two runs that change one case at once: one waits for the other, and loses nothing."""

import multiprocessing
import os
import sys
import tempfile
from contextlib import suppress
from multiprocessing.synchronize import Barrier
from pathlib import Path
from typing import Any

import pytest

from pgacli.case.notes import Finding
from pgacli.case.writing import one_writer as module
from pgacli.case.writing.editing import Change, read_change, with_item
from pgacli.case.writing.making_changes import write_changes
from pgacli.case.writing.new_notes import write_next
from pgacli.case.writing.one_writer import one_writer
from pgacli.errors import PgaError

NOTE = "F1-a.md"
TEXT = "---\nheading: places\n---\n# Title\n"
SPAWNED = multiprocessing.get_context("spawn")


def _answered(root: Path, words: str) -> Change:
    return with_item(read_change(root, NOTE), "heard", {"says": "not_us", "words": words})


def _answer(root: str, who: int, start: Barrier, told: Any) -> None:
    for number in range(20):
        words = f"by {who}, number {number}"
        change = _answered(Path(root), words)
        start.wait()
        with suppress(PgaError):
            write_changes([change])
            told.put(words)
        start.wait()
    told.put("")


def test_of_two_answers_at_once_none_is_lost_unsaid() -> None:
    with tempfile.TemporaryDirectory() as root:
        path = Path(root) / NOTE
        path.write_bytes(TEXT.encode())
        start, told = SPAWNED.Barrier(2), SPAWNED.Queue()
        runs = [SPAWNED.Process(target=_answer, args=(root, who, start, told)) for who in (1, 2)]
        for run in runs:
            run.start()
        ended, kept = 0, []
        while ended < len(runs):
            words = told.get(timeout=120)
            ended += not words
            kept += [words] if words else []
        for run in runs:
            run.join()
        text = path.read_text("utf-8")
        assert len(kept) == text.count("words:") == 20
        assert all(words in text for words in kept)
        assert [each.name for each in Path(root).iterdir()] == [NOTE]


def _hold(root: str, held: Any, done: Any) -> None:
    with one_writer(Path(root)):
        held.set()
        done.wait(60)


def _held_by_another(root: Path) -> tuple[Any, Any]:
    held, done = SPAWNED.Event(), SPAWNED.Event()
    other = SPAWNED.Process(target=_hold, args=(str(root), held, done))
    other.start()
    assert held.wait(60)
    return other, done


def test_a_run_that_hangs_is_told_and_one_that_was_killed_is_in_nobodys_way(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / NOTE
    path.write_bytes(TEXT.encode())
    monkeypatch.setattr(module, "MOST_SECONDS", 0.1)
    other, _ = _held_by_another(tmp_path)
    with pytest.raises(PgaError, match="another run of pga is changing this case"):
        write_changes([_answered(tmp_path, "first")])
    assert path.read_bytes() == TEXT.encode()
    other.kill()
    other.join()
    write_changes([_answered(tmp_path, "second")])
    assert "second" in path.read_text("utf-8")
    assert [each.name for each in tmp_path.iterdir()] == [NOTE]


def test_a_run_may_ask_again_for_what_it_holds(tmp_path: Path) -> None:
    (tmp_path / NOTE).write_bytes(TEXT.encode())
    with one_writer(tmp_path):
        write_changes([_answered(tmp_path, "first")])
    with one_writer(tmp_path):
        assert "first" in (tmp_path / NOTE).read_text("utf-8")


def test_a_new_note_waits_for_what_may_take_its_id(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "MOST_SECONDS", 0.1)
    other, _ = _held_by_another(tmp_path)
    with pytest.raises(PgaError, match="another run of pga is changing this case"):
        write_next(tmp_path, Finding, TEXT, "{}-a.md".format)
    assert list(tmp_path.iterdir()) == []
    other.kill()
    other.join()
    assert write_next(tmp_path, Finding, TEXT, "{}-a.md".format).name == NOTE


@pytest.mark.parametrize("step", ["flock", "open"])
def test_a_disk_without_locks_is_gone_on_without(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    fcntl = pytest.importorskip("fcntl", reason="locks are of POSIX")
    asked = []

    def refuse(*_: object) -> None:
        asked.append(step)
        raise OSError(37, "No locks available")

    monkeypatch.setattr(fcntl if step == "flock" else os, step, refuse)
    with one_writer(tmp_path):
        assert asked == [step]


@pytest.mark.skipif(sys.platform == "win32", reason="this is done in earnest there")
def test_a_mark_in_place_of_a_lock_lets_one_in(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "clear_drafts", lambda _folder: None)
    handle = module._marked(tmp_path)
    assert handle is not None
    with pytest.raises(BlockingIOError):
        module._marked(tmp_path)
    os.close(handle)
    (mark,) = tmp_path.iterdir()
    mark.unlink()  # Windows does so when its run ends
    assert module._marked(tmp_path / "nowhere") is None
