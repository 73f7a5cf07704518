"""Whether git tracks a file: in a repository, a worktree, a submodule, or nowhere."""

import os
import shutil
import subprocess
import tracemalloc
from collections.abc import Callable
from pathlib import Path

import pytest

from pgacli.case.key.git_index import is_tracked

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


def an_index(*paths: str | bytes) -> bytes:
    """Give an index of git, of version 2, that lists some paths and says nothing else of them."""
    index = b"DIRC\0\0\0\2" + len(paths).to_bytes(4, "big")
    for path in map(os.fsencode, paths):
        entry = bytes(60) + len(path).to_bytes(2, "big") + path
        index += entry + bytes(8 - len(entry) % 8)
    return index


AN_INDEX = an_index(KEY)


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


def test_a_long_list_is_read_one_path_at_a_time(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    key = key_in(tmp_path)
    others = [f"notes/{number:06}.md" for number in range(20_000)]
    (tmp_path / ".git/index").write_bytes(an_index(*others, KEY))
    tracemalloc.start()
    assert is_tracked(key)
    assert tracemalloc.get_traced_memory()[1] < 500_000
    tracemalloc.stop()
    (tmp_path / ".git/index").write_bytes(an_index(*others))
    assert not is_tracked(key)


@git_is_here
@pytest.mark.parametrize("form", ["sha1", "sha256"])
@pytest.mark.parametrize("version", [2, 3, 4])
@pytest.mark.parametrize("is_split", [False, True])
def test_whichever_way_the_index_is_written(
    tmp_path: Path, form: str, version: int, is_split: bool
) -> None:
    git(tmp_path, "init", "--quiet", f"--object-format={form}")
    key = key_in(tmp_path)
    for name in ("other/private/people.yaml", "private/people.yam", "zest/private/people.yaml"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("# Else\n")
    git(tmp_path, "add", "other", "private/people.yam", "zest")
    git(tmp_path, "update-index", "--index-version", version)
    if version == 3:
        git(tmp_path, "update-index", "--skip-worktree", "private/people.yam")
    assert not is_tracked(key), "a path that ends like it, or begins like it, is another"
    git(tmp_path, "add", "--force", KEY)
    keep = ("-c", "splitIndex.maxPercentChange=100")
    if is_split:
        git(tmp_path, *keep, "update-index", "--split-index")
    assert is_tracked(key)
    # What is split may be written again in part, and then the key stands in the shared one alone.
    git(tmp_path, *keep, "rm", "--cached", "--quiet", "zest/private/people.yaml")
    assert is_tracked(key)
    git(tmp_path, *keep, "rm", "--cached", "--quiet", KEY)
    assert not is_tracked(key)
    assert bool([*tmp_path.glob(".git/sharedindex.*")]) == is_split
    git(tmp_path, *keep, "add", "--force", KEY)
    assert is_tracked(key)


@pytest.mark.skipif(os.name != "posix", reason="names are text here")
def test_a_folder_whose_name_is_no_text_is_looked_into(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    (tmp_path / ".git/index").write_bytes(an_index(b"caf\xe9/" + KEY.encode()))
    assert is_tracked(key_in(tmp_path / os.fsdecode(b"caf\xe9")))
    assert not is_tracked(key_in(tmp_path / "caf"))


def test_a_repository_that_may_not_be_looked_at_says_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / ".git").mkdir()
    key = key_in(tmp_path)
    stat = os.stat

    def refusing(path: object, *more: object, **named: object) -> object:
        if ".git" in str(path):
            raise PermissionError(13, "Permission denied")
        return stat(path, *more, **named)  # type: ignore[call-overload]

    monkeypatch.setattr(os, "stat", refusing)
    assert not is_tracked(key)


def test_an_index_that_is_cut_or_spoilt_ends_the_reading(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    key = key_in(tmp_path)
    index = tmp_path / ".git/index"
    shared = b"\x01" * 20
    (tmp_path / f".git/sharedindex.{shared.hex()}").write_bytes(an_index("a.md", KEY))
    bits = (64).to_bytes(4, "big") + b"\0\0\0\2" + (1 << 33).to_bytes(8, "big") + b"\0" * 8
    whole = an_index("a.md", "b.md") + b"TREE\0\0\0\1xlink"
    whole += (20 + len(bits)).to_bytes(4, "big") + shared + bits
    index.write_bytes(whole)
    assert is_tracked(key)
    for end in range(len(whole)):
        index.write_bytes(whole[:end])
        is_tracked(key)
        index.write_bytes(whole[:end] + b"\xff" * 200)
        is_tracked(key)
