"""Whether git tracks a file: in a repository, a worktree, a submodule, or nowhere."""

import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from pgacli.case.git_index import is_tracked

KEY = "private/people.yaml"
git_is_here = pytest.mark.skipif(not shutil.which("git"), reason="there is no git here")
AUTHOR = ("-c", "user.name=A. Writer", "-c", "user.email=writer@example.invalid")


def git(folder: Path, *words: object) -> None:
    # In a hook, git's own variables would lead it to the project's index.
    plain = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    command = ["git", *AUTHOR, "-c", "protocol.file.allow=always", "-C", folder, *words]
    subprocess.run(list(map(str, command)), check=True, capture_output=True, env=plain)


def key_in(folder: Path) -> Path:
    path = folder / KEY
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("YP1: {name: Zephyrine Oakapple}\n")
    return path


@pytest.fixture
def main(tmp_path: Path) -> Path:
    """Give a repository with one note in it, which is committed."""
    folder = tmp_path / "main"
    folder.mkdir()
    (folder / "note.md").write_text("# It\n")
    git(folder, "init", "--quiet")
    git(folder, "add", "note.md")
    git(folder, "commit", "--quiet", "-m", "It")
    return folder


def a_repository(main: Path) -> Path:
    return main


def a_folder_below(main: Path) -> Path:
    (main / "cases/one").mkdir(parents=True)
    return main / "cases/one"


def a_worktree(main: Path) -> Path:
    git(main, "worktree", "add", "--quiet", main.parent / "tree")
    return main.parent / "tree"


def a_submodule(main: Path) -> Path:
    outer = main.parent / "outer"
    git(main.parent, "init", "--quiet", outer)
    git(outer, "submodule", "--quiet", "add", main, "case")
    return outer / "case"


def a_git_kept_elsewhere(main: Path) -> Path:
    git(main, "init", "--quiet", "--separate-git-dir", main.parent / "kept.git")
    return main


@git_is_here
@pytest.mark.parametrize(
    "place", [a_repository, a_folder_below, a_worktree, a_submodule, a_git_kept_elsewhere]
)
@pytest.mark.parametrize("version", [2, 4])
def test_it_knows_what_git_tracks(main: Path, place: Callable[[Path], Path], version: int) -> None:
    folder = place(main)
    key = key_in(folder)
    git(folder, "add", "note.md" if (folder / "note.md").exists() else "..")
    git(folder, "rm", "--quiet", "--cached", "-r", "--ignore-unmatch", "private")
    git(folder, "update-index", "--index-version", version)
    assert not is_tracked(key)
    git(folder, "add", "--force", KEY)
    assert is_tracked(key)


@git_is_here
def test_what_one_worktree_tracks_is_not_tracked_in_another(main: Path) -> None:
    tree = a_worktree(main)
    git(main, "add", "--force", key_in(main))
    assert not is_tracked(key_in(tree))


AN_INDEX = b"DIRC\x00\x00\x00\x02" + KEY.encode() + b"\x00"


@pytest.mark.parametrize(
    "line",
    [
        *(b"", b"gitdir: ", b"gitdir: nowhere", b"gitdir: \xff\xfe", b"gitdir: a\x00b", b"else"),
        *(b"gitdir: //far/share/x.git", rb"gitdir: \\far\share\x.git", b"gitdir: .git"),
        *(b"gitdir: " + b"a/" * 5000, b"gitdir: " + b"n" * 300, b"gitdir: ../other"),
        b"gitdir: ../linked",
    ],
)
def test_a_line_that_leads_to_no_index_is_not_followed(tmp_path: Path, line: bytes) -> None:
    key = key_in(tmp_path / "case")
    (tmp_path / "index").write_bytes(AN_INDEX)
    for name in ("other", "linked"):
        (tmp_path / name).mkdir()
    (tmp_path / "other/index").write_bytes(b"a list of " + KEY.encode() + b"\x00")
    (tmp_path / "linked/index").symlink_to(tmp_path / "index")
    (tmp_path / "case/.git").write_bytes(line)
    assert not is_tracked(key)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes here")
def test_what_would_wait_for_ever_is_not_opened(tmp_path: Path) -> None:
    key = key_in(tmp_path / "case")
    (tmp_path / "x").mkdir()
    os.mkfifo(tmp_path / "x/index")
    (tmp_path / "case/.git").write_text("gitdir: ../x\n")
    assert not is_tracked(key)
    (tmp_path / "case/.git").unlink()
    os.mkfifo(tmp_path / "case/.git")
    assert not is_tracked(key)


def test_it_is_read_where_the_line_says(tmp_path: Path) -> None:
    key = key_in(tmp_path / "case")
    (tmp_path / "x").mkdir()
    (tmp_path / "x/index").write_bytes(AN_INDEX)
    for line in ("gitdir: ../x", f"gitdir: {tmp_path / 'x'}\r\n"):
        (tmp_path / "case/.git").write_text(line)
        assert is_tracked(key)


@git_is_here
def test_a_long_index_is_read_piece_by_piece(main: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    key = key_in(main)
    git(main, "add", "--force", KEY)
    for size in range(1, 40):
        monkeypatch.setattr("pgacli.case.git_index._AT_ONCE", size)
        assert is_tracked(key)
    git(main, "rm", "--cached", "--quiet", KEY)
    assert not is_tracked(key)
