"""Where cases are looked for, and what cannot be read."""

import os
import sys
from datetime import date
from pathlib import Path

import pytest

from pgacli.portfolio import counting
from pgacli.portfolio.folders import walk_cases
from pgacli.portfolio.portfolio import Portfolio, portfolio_of
from tests.examples import TODAY
from tests.portfolio.made import made_texts
from tests.rights import needs_rights
from tests.rules.broken import lay


def small(folder: Path) -> Path:
    return lay(folder, {"assessment.md": made_texts(0)["assessment.md"]})


def found(root: Path) -> list[str]:
    return [path.relative_to(root).as_posix() for path in walk_cases(root).cases]


def counted(root: Path) -> Portfolio:
    return portfolio_of(root, TODAY, processes=1)


def test_cases_are_found_at_any_depth_in_the_order_of_their_paths(tmp_path: Path) -> None:
    for name in ("b/c/d/e", "b", "a one", "ö/ü", "B"):
        small(tmp_path / name)
    assert found(tmp_path) == ["B", "a one", "b", "b/c/d/e", "ö/ü"]


def test_the_folder_itself_may_be_a_case(tmp_path: Path) -> None:
    small(tmp_path)
    small(tmp_path / "archive/2025")
    assert found(tmp_path) == [".", "archive/2025"]


def test_what_a_case_keeps_to_itself_is_no_case(tmp_path: Path) -> None:
    small(tmp_path)
    for name in ("private", "reports", "house", "findings", ".git", "sources/deep"):
        small(tmp_path / name)
    assert found(tmp_path) == ["."]


def test_hidden_folders_are_left_alone(tmp_path: Path) -> None:
    small(tmp_path / ".trash/a")
    small(tmp_path / "reports/a")
    assert found(tmp_path) == ["reports/a"], "outside a case, reports is a folder like any"


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_links_are_counted_and_not_followed(tmp_path: Path) -> None:
    inside, outside = tmp_path / "all", small(tmp_path / "elsewhere/case")
    small(inside / "real")
    (inside / "loop").symlink_to(inside)
    (inside / "real/up").symlink_to("..")
    (inside / "away").symlink_to(outside)
    (inside / "itself").symlink_to("itself")
    (inside / "nowhere").symlink_to("gone")
    walk = walk_cases(inside)
    assert (walk.cases, walk.links, walk.closed) == ([inside / "real"], 3, 0)


@pytest.mark.skipif(sys.platform == "win32", reason="a path may be only 260 letters long there")
def test_very_deep_folders_end_the_walk_without_a_crash(tmp_path: Path) -> None:
    start = os.open(tmp_path, os.O_RDONLY)
    here = os.open(".", os.O_RDONLY)
    try:
        os.fchdir(start)
        for _ in range(30):
            Path("d" * 200).mkdir()
            os.chdir("d" * 200)
        walk = walk_cases(tmp_path)
        os.fchdir(start)
    finally:
        os.fchdir(here)
        os.close(here)
        os.close(start)
    assert (walk.cases, walk.closed) == ([], 1)


def test_a_folder_that_cannot_be_opened_is_counted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    small(tmp_path / "open")
    small(tmp_path / "shut")
    scan = os.scandir

    def refuse(path: Path) -> object:
        if Path(path).name == "shut":
            raise PermissionError(13, "Permission denied")
        return scan(path)

    monkeypatch.setattr(os, "scandir", refuse)
    portfolio = counted(tmp_path)
    assert (len(portfolio.rows), portfolio.closed, portfolio.is_whole) == (1, 1, False)


@needs_rights
def test_rights_are_asked_of_the_disk(tmp_path: Path) -> None:
    small(tmp_path / "open")
    shut = small(tmp_path / "shut")
    note = small(tmp_path / "unread") / "assessment.md"
    shut.chmod(0)
    note.chmod(0)
    try:
        portfolio = counted(tmp_path)
    finally:
        shut.chmod(0o700)
    assert (len(portfolio.rows), len(portfolio.counts), portfolio.closed) == (2, 1, 1)


def test_an_assessment_that_cannot_be_read_is_a_row_that_says_so(tmp_path: Path) -> None:
    small(tmp_path / "good")
    lay(tmp_path / "bad", {"assessment.md": "not a note"})
    (tmp_path / "folder/assessment.md").mkdir(parents=True)
    portfolio = counted(tmp_path)
    stages = [row.counts.stage for row in portfolio.rows if row.counts]
    assert [bool(stage) for stage in stages] == [False, False, True]
    assert len(portfolio.counts) == 1
    assert not portfolio.is_whole


@pytest.mark.parametrize(
    "error", [OSError(5, "Input/output error"), ValueError("zuquo"), MemoryError]
)
def test_a_case_that_breaks_does_not_stop_the_rest(
    error: Exception, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in "abc":
        small(tmp_path / name)
    load = counting.load_case

    def breaks(root: Path, today: date, opener: None) -> object:
        if root.name == "b":
            raise error
        return load(root, today, opener)

    monkeypatch.setattr(counting, "load_case", breaks)
    portfolio = counted(tmp_path)
    assert [row.counts is None for row in portfolio.rows] == [False, True, False]
    assert portfolio.rows[1].problem
    assert "zuquo" not in portfolio.rows[1].problem


def test_a_case_that_goes_away_meanwhile_is_told(tmp_path: Path) -> None:
    seen = counting.count_case(counting.Task(tmp_path / "gone", "zuquo", TODAY))
    assert (seen.counts, seen.problem) == (None, "it is no case any more")


def test_a_case_whose_house_cannot_be_had_is_no_case_that_went_away(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    small(tmp_path / "a")
    monkeypatch.setenv("PGA_HOUSE", str(tmp_path / "nowhere"))
    seen = counting.count_case(counting.Task(tmp_path / "a", "a", TODAY))
    assert seen.counts is None
    assert "its house, cannot be opened" in seen.problem
