"""The invented case that speed is measured on: healthy, the same each time, as big as asked for."""

from pathlib import Path

from benchmarks.corpus import case_files, write_case
from benchmarks.hand import TODAY
from pgacli.case.loading import load_case
from pgacli.rules import check


def test_the_case_is_healthy_and_has_as_many_notes_as_asked(tmp_path: Path) -> None:
    write_case(tmp_path / "case", 60)
    case = load_case(tmp_path / "case", TODAY)
    assert len(case.notes) == 60
    assert case.problems == ()
    errors = [flag for flag in check(case).flags if flag.severity == "error"]
    assert errors == []


def test_notes_are_as_long_as_they_say() -> None:
    for path, text in list(case_files(60))[1:-1]:
        keys = text.split("---\n")[1].count("\n")
        assert 13 <= keys <= 19, path
        assert 100 <= len(text.split("---\n")[2].split()) <= 650, path


def test_the_same_seed_gives_the_same_case() -> None:
    assert list(case_files(30)) == list(case_files(30))
    assert list(case_files(30)) != list(case_files(30, seed=2))
