"""Any file at all, in a case that is checked and rendered: the promises hold."""

import random
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from tests.examples import DAY
from tests.fuzz import __main__ as fuzz
from tests.fuzz.changes import MARKS, NAMES, PLACES, changed
from tests.fuzz.hostile import (
    FINDING,
    Hostile,
    healthy_seeds,
    kept_seeds,
    read_seed,
    small_case,
)
from tests.fuzz.notebook import Notebook
from tests.fuzz.promises import broken, run
from tests.fuzz.recording import listening, strangers
from tests.fuzz.worker import Bounds, _blindly, modules
from tests.rules.broken import lay

HEALTHY = tuple(healthy_seeds())
KEPT = dict(kept_seeds())


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A case that is laid once; each input is put in and taken out again."""
    folder = tmp_path_factory.mktemp("hostile") / "case"
    lay(folder, small_case())
    (folder / "reports").mkdir()
    return folder


def _bounded(examples: int) -> settings:
    return settings(
        max_examples=examples,
        # A failing input is kept as it is: to make it small takes minutes.
        phases=(Phase.explicit, Phase.generate),
        derandomize=True,
        database=None,
        suppress_health_check=list(HealthCheck),
    )


@pytest.mark.parametrize("name", KEPT)
def test_what_once_broke_a_promise(name: str, root: Path) -> None:
    assert broken(KEPT[name], root, every=True) == []


@given(st.sampled_from(HEALTHY), st.sampled_from(HEALTHY), st.integers(0, 2**32))
@_bounded(40)
def test_a_good_file_changed_in_some_ways(
    root: Path, one: Hostile, other: Hostile, seed: int
) -> None:
    hostile = changed(one, other, random.Random(seed))  # noqa: S311
    assert broken(hostile, root) == []


@given(st.sampled_from(PLACES), st.binary(max_size=60))
@_bounded(20)
def test_any_bytes_in_any_place(root: Path, path: str, data: bytes) -> None:
    assert broken(Hostile(path, data), root) == []


@given(
    st.sampled_from(NAMES)
    | st.lists(st.sampled_from(MARKS) | st.text(max_size=3), max_size=9).map("".join)
)
@_bounded(20)
def test_any_name_of_a_file(root: Path, name: str) -> None:
    try:
        seed = Hostile(f"findings/F7{name}.md", small_case()[FINDING]).seed()
    except UnicodeEncodeError:
        return  # no disk has such a name
    hostile = read_seed(seed)
    assert broken(hostile, root) == []


# The promises themselves: each has to be seen when it is broken.


def test_a_fault_and_a_strange_exit_are_seen(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pgacli.commands.checking.request.show", lambda *_: {}["x"])
    assert [each for each in broken(Hostile(FINDING, b""), root) if each.startswith("fault in")]


def test_a_changed_case_is_seen(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def careless(*_: object) -> None:
        (root / FINDING).write_text("gone")

    monkeypatch.setattr("pgacli.commands.checking.request.show", careless)
    assert any(each.startswith("changed") for each in broken(Hostile(FINDING, b"---\n---\n"), root))


def test_a_file_elsewhere_is_seen(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        "pgacli.commands.checking.request.show", lambda *_: (tmp_path / "x").write_text("x")
    )
    told = broken(Hostile(FINDING, b"---\n---\n"), root)
    assert any(each.startswith("touched: open") for each in told)


def test_a_call_and_a_program_are_seen(root: Path) -> None:
    with listening() as heard:
        subprocess.run([sys.executable, "-V"], check=True, capture_output=True)
        list(root.parent.iterdir())
    assert [event for event, _ in heard if event == "subprocess.Popen"]
    # Python 3.13 lists a folder by the other of the two.
    assert any(each.startswith(("os.listdir", "os.scandir")) for each in strangers(heard, root))


def test_what_has_no_end_is_stopped(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def forever(*_: object) -> None:
        while True:
            pass

    monkeypatch.setattr("pgacli.commands.checking.request.show", forever)
    told = broken(Hostile(FINDING, b"---\n---\n"), root, seconds=0.3)
    assert told[0].startswith("too slow")


def test_a_name_that_is_said_is_seen(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # Twice it would be kept back: from the flags, and from the screen.
    monkeypatch.setattr("pgacli.rules.shielded", lambda _case, flags: flags)
    monkeypatch.setattr("pgacli.commands.opening.case_reading.hide", lambda *_: None)
    hostile = Hostile("findings/F7-tamsworth-Tamsworth.md", b"no keys")
    assert any(each.startswith("named") for each in broken(hostile, root))


def test_a_seed_never_leaves_the_case() -> None:
    for path in ("../x", "/etc/x", "a//b", "findings/../../x", "reports/x.md", "./x", "a/\0", ""):
        assert read_seed(Hostile(path, b"x").seed()).path == FINDING
    same = Hostile("findings/F9-\udcff é.md", b"\xff\n\n---")
    assert read_seed(same.seed()) == same


def test_run_is_the_program_itself(root: Path) -> None:
    said = run(["check", str(root), *DAY])
    assert said.code in (0, 1)
    assert "case: " in said.text


# A run of `make fuzz`: it has to try something, or say that it did not.


def test_a_short_run_tries_inputs_counts_them_and_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    homes = []
    begin = subprocess.Popen

    def popen(words: list[str], **how: Any) -> "subprocess.Popen[bytes]":
        homes.append(Path(words[5]))
        assert homes[0].is_dir()
        return begin(words, **how)

    monkeypatch.setattr(subprocess, "Popen", popen)
    places = ["--notebook", str(tmp_path), "--seeds", str(tmp_path / "seeds")]
    monkeypatch.setattr("sys.argv", ["fuzz", "--inputs", "5", "--seed", "1", *places])
    assert fuzz.main() == 0
    assert "\nfrom seed 1\n5 inputs in" in capsys.readouterr().out
    assert [each.exists() for each in homes] == [False]
    assert not (tmp_path / "seeds").exists()


def test_the_same_seed_makes_the_same_changes(tmp_path: Path) -> None:
    notebook = Notebook(tmp_path)
    for number, each in enumerate(HEALTHY[:3]):
        (notebook.corpus_folder / str(number)).write_bytes(each.seed())
    tried: dict[str, list[bytes]] = {"one": [], "same": [], "other": []}
    for name, seed in (("one", 7), ("same", 7), ("other", 8)):
        _blindly(tried[name].append, notebook, Bounds(60, 9, seed))
    assert len(tried["one"]) == 9
    assert tried["one"] == tried["same"]
    assert tried["one"][3:] != tried["other"][3:]


def test_what_is_found_is_kept_where_it_is_said(tmp_path: Path) -> None:
    assert Notebook(tmp_path / "book", tmp_path / "seeds").keep(b"x", "too slow: x")
    (kept,) = (tmp_path / "seeds").iterdir()
    assert kept.read_bytes() == b"x"


def test_a_worker_that_ends_before_its_first_input_ends_the_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.executable", shutil.which("true"))
    monkeypatch.setattr("sys.argv", ["fuzz", "--minutes", "9", "--notebook", str(tmp_path)])
    assert fuzz.main() == 1
    assert "ended before its first input" in capsys.readouterr().out


def test_a_worker_imports_no_module_that_runs_the_program() -> None:
    assert "pgacli.cli" in modules()
    assert [name for name in modules() if name.endswith("__main__")] == []
