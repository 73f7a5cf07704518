"""`pga demo`: an invented case in a new folder, checked and rendered."""

import os
import stat
from pathlib import Path

import pytest

from pgacli import shipped
from pgacli.commands.starting import demonstration as demo_module
from tests.conftest import Pga
from tests.examples import EXAMPLES


@pytest.fixture(autouse=True)
def empty_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_it_copies_checks_renders_and_says_what_is_next(pga: Pga, tmp_path: Path) -> None:
    code, out, err = pga("demo")
    assert (code, err) == (0, "")
    assert (tmp_path / "pga-demo" / "assessment.md").is_file()
    assert "advice headings.provisional" in out
    assert "Group functioning" in out
    report = next((tmp_path / "pga-demo" / "reports").iterdir())
    assert report.suffix == ".html"
    assert str(report.relative_to(tmp_path)) in out
    assert "DRAFT" not in report.read_text("utf-8")
    assert out.partition("Try next:\n")[2].count("\n") == 3


def test_a_second_run_takes_the_next_folder(pga: Pga, tmp_path: Path) -> None:
    (tmp_path / "pga-demo").mkdir()
    assert pga("demo").code == 0
    assert pga("demo").code == 0
    assert {path.name for path in tmp_path.iterdir()} == {"pga-demo", "pga-demo-2", "pga-demo-3"}
    assert not list((tmp_path / "pga-demo").iterdir())


def test_a_folder_of_ones_own_is_never_written_over(pga: Pga, tmp_path: Path) -> None:
    mine = tmp_path / "mine"
    mine.mkdir()
    (mine / "notes.txt").write_text("mine", "utf-8")
    code, out, err = pga("demo", mine)
    assert (code, out) == (2, "")
    assert "has something in it already" in err
    assert [path.name for path in mine.iterdir()] == ["notes.txt"]


def test_an_unfinished_case_is_shown_as_a_draft(pga: Pga, tmp_path: Path) -> None:
    code, out, _ = pga("demo", "half", "--unfinished")
    assert code == 0
    assert "error note.unknown-heading" in out
    assert "--draft" in out
    report = next((tmp_path / "half" / "reports").iterdir())
    assert "DRAFT" in report.read_text("utf-8")


def test_names_stay_in_the_people_key(pga: Pga, tmp_path: Path) -> None:
    ran = pga("demo", "here")
    key = tmp_path / "here" / "private" / "people.yaml"
    names = [name for whole in demo_module._NAMES for name in whole.split()]
    assert all(name in key.read_text("utf-8") for name in names[:8])
    if os.name == "posix":
        assert stat.S_IMODE(key.stat().st_mode) == 0o600
    others = [path for path in (tmp_path / "here").rglob("*") if path.is_file() and path != key]
    written = ran.out + ran.err + "".join(path.read_text("utf-8") for path in others)
    assert [name for name in names if name in written] == []


def test_the_copy_is_the_example(pga: Pga, tmp_path: Path) -> None:
    pga("demo", "here")
    source = EXAMPLES / "harbour-2026"
    for path in source.rglob("*"):
        relative = path.relative_to(source)
        if path.is_file() and relative.parts[0] not in ("private", "reports"):
            assert (tmp_path / "here" / relative).read_bytes() == path.read_bytes()


@pytest.mark.parametrize(
    ("error", "told"),
    [
        (OSError(28, "No space left on device"), "no space left on device"),
        (KeyboardInterrupt(), "stopped; no file was left half-written"),
    ],
)
@pytest.mark.parametrize("is_there", [True, False])
def test_a_copy_that_fails_or_is_stopped_leaves_nothing(
    pga: Pga,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    error: BaseException,
    told: str,
    is_there: bool,
) -> None:
    copied: list[object] = []

    def two_alone(source: Path, target: Path) -> None:
        if len(copied) == 2:
            raise error
        copied.append(target.write_bytes(source.read_bytes()))

    if is_there:
        (tmp_path / "here").mkdir()
    monkeypatch.setattr(shipped.shutil, "copyfile", two_alone)
    code, out, err = pga("demo", "here")
    assert (code, out) == (2, "")
    assert told in err
    assert [path.name for path in tmp_path.rglob("*")] == ["here"] * is_there


@pytest.mark.parametrize(
    ("started", "installed", "shown"),
    [
        (".venv/bin/pga", None, ".venv/bin/pga"),
        (".venv/bin/pga", "/usr/bin/pga", "pga"),
        ("pga", None, "pga"),
        ("/usr/bin/pytest", None, "pga"),
    ],
)
def test_commands_are_shown_as_they_can_be_typed(
    monkeypatch: pytest.MonkeyPatch, started: str, installed: str | None, shown: str
) -> None:
    monkeypatch.setattr(demo_module.sys, "argv", [started])
    monkeypatch.setattr(demo_module.shutil, "which", lambda _: installed)
    assert demo_module._program() == shown
