"""What pga writes fits Windows and macOS disks, and it works without what Windows lacks.

Windows itself is not here: what a program finds missing there is taken away instead.
"""

import os
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest

from pgacli.commands.writing import editor
from tests.commands.every_command import EXAMPLES, Example, prepare
from tests.conftest import RECIPIENT, Copy
from tests.examples import DAY, ROOT

WRITERS = [example for example in EXAMPLES if example.writes]

# Windows takes 259 letters for a whole path. A synced folder such as
# C:\Users\firstname.lastname\OneDrive - Exampleshire County Council\Cases needs up to half.
MOST_LETTERS_BELOW_THE_CASES = 120
RESERVED = {"con", "prn", "aux", "nul"} | {f"{dev}{n}" for dev in ("com", "lpt") for n in range(10)}

# Other modules ask for the system when they are imported, and then find this one.
WITHOUT = """
import sys
import rich.console, rich.progress, rich.table, typer.main, typer.core  # noqa
import asyncio, concurrent.futures.process, multiprocessing, pathlib, shutil, subprocess, tempfile
import os, secrets, signal, socket, webbrowser
for name in ("jinja2", "frontmatter", "pyrage", "docxtpl", "docx", "mammoth", "typst", "pypdf"):
    __import__(name)
for name in ("fcntl", "resource", "pwd", "grp", "termios", "tty"):
    sys.modules[name] = None
for name in ("O_NONBLOCK", "O_NOFOLLOW", "O_DIRECTORY", "fork", "geteuid", "getuid", "fchmod"):
    if hasattr(os, name):
        delattr(os, name)
def link(*_, **__):
    raise OSError("this disk knows no hard links")
os.link = link
def unless_open(change):
    # Windows changes no file that is open. Ours alone shows: that of a lock goes when it is closed.
    def changed(*paths, **more):
        for path in map(str, paths):
            if is_open(path) and not path.endswith(".10c4ed00.new"):
                raise PermissionError(13, "is open", path)
        return change(*paths, **more)
    return changed
def is_open(path):
    handles = ["/proc/self/fd/" + each for each in os.listdir("/proc/self/fd")]
    there = [each for each in handles if os.path.exists(each)]
    return os.path.isfile(path) and any(os.path.samefile(each, path) for each in there)
if os.path.isdir("/proc/self/fd"):
    for name in ("replace", "rename", "unlink", "remove"):
        setattr(os, name, unless_open(getattr(os, name)))
opened = os.open
def opened_unless_folder(path, *rest, **more):
    if os.path.isdir(path):
        raise PermissionError(13, "a folder", path)
    return opened(path, *rest, **more)
os.open = opened_unless_folder
sys.platform = "win32"
from pgacli.cli import main
sys.exit(main(sys.argv[1:]))
"""
PLAIN = "import sys; from pgacli.cli import main; sys.exit(main(sys.argv[1:]))"


def run(program: str, words: list[str], at: Path) -> subprocess.CompletedProcess[str]:
    """Run a program of Python with these words, off a terminal."""
    return subprocess.run(
        [sys.executable, "-c", program, *words],
        cwd=at,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


def paths(home: Path) -> Iterator[str]:
    """Give all that is below a folder, files and folders."""
    return (each.relative_to(home).as_posix() for each in home.rglob("*"))


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda each: each.id)
def test_every_command_works_without_what_windows_lacks(example: Example, case: Copy) -> None:
    root, filled = prepare(case, RECIPIENT)
    ran = run(WITHOUT, filled(example.words), root)
    assert "fault in pga" not in ran.stderr
    assert ran.returncode in (0, 1), ran.stderr
    assert not [path for path in paths(root.parent) if path.endswith(".new")]


def test_what_is_written_without_them_is_the_same(case: Copy) -> None:
    root, _ = prepare(case)
    words = ["add", "source", "A long evening", "--method", "record", *DAY]
    first = run(WITHOUT, words, root)
    second = run(WITHOUT, words, root)
    assert (first.returncode, second.returncode) == (0, 0), first.stderr
    made = sorted((root / "sources").glob("*-a-long-evening.md"))
    assert len(made) == 2
    assert made[0].read_bytes() == made[1].read_bytes()
    assert b"\r" not in made[0].read_bytes()


@pytest.mark.parametrize("example", WRITERS, ids=lambda each: each.id)
def test_names_fit_every_disk(example: Example, case: Copy) -> None:
    root, filled = prepare(case, RECIPIENT)
    before = set(paths(root.parent))
    ran = run(PLAIN, filled(example.words), root)
    assert ran.returncode in (0, 1), ran.stderr
    found = list(paths(root.parent))
    # A disk that takes `A.md` and `a.md` for one file would lose one of them.
    twice = [name for name, count in Counter(map(str.casefold, found)).items() if count > 1]
    assert twice == []
    for path in set(found) - before:
        assert len(path) <= MOST_LETTERS_BELOW_THE_CASES, path
        for name in path.split("/"):
            assert name.partition(".")[0].casefold() not in RESERVED
            assert not set(name) & set('<>:"|?*\\'), name
            assert name.isascii(), name
            assert not name.endswith((".", " ")), name


@pytest.mark.parametrize("title", ["CON", "nul", "Aux: a place?", "com1.md", "A" * 300, "..."])
def test_no_title_becomes_a_name_that_windows_keeps(title: str, case: Copy) -> None:
    root, _ = prepare(case)
    before = set(paths(root))
    words = ["add", "finding", title, "--heading", "places", "--nature", "harm"]
    ran = run(PLAIN, words, root)
    assert not ran.stderr
    (new,) = set(paths(root)) - before
    name = new.rpartition("/")[2]
    assert name.partition(".")[0].casefold() not in RESERVED
    assert not set(name) & set('<>:"|?*\\ ')
    assert len(name) <= 40


def test_notes_with_windows_line_ends_read_alike_and_keep_them(case: Copy) -> None:
    root, _ = prepare(case)
    words = ["check", *DAY]
    plain = run(PLAIN, words, root)
    for path in root.rglob("*.md"):
        path.write_bytes(path.read_bytes().replace(b"\r\n", b"\n").replace(b"\n", b"\r\n"))
    assert run(PLAIN, words, root).stdout == plain.stdout
    heard = run(PLAIN, ["hear", "F8", "thats_us"], root)
    assert not heard.stderr
    (changed,) = (root / "findings").glob("F8-*.md")
    text = changed.read_bytes()
    assert b"thats_us" in text
    assert text.count(b"\n") == text.count(b"\r\n")


def test_no_make_is_needed() -> None:
    ran = subprocess.run(
        [sys.executable, "-m", "pgacli", "--version"], capture_output=True, text=True, check=True
    )
    assert ran.stdout.startswith("pga ")


def test_an_editor_of_windows_keeps_its_backslashes(monkeypatch: pytest.MonkeyPatch) -> None:
    windows = SimpleNamespace(name="nt", environ={"EDITOR": r'"C:\Program Files\edit.exe" --wait'})
    monkeypatch.setattr(editor, "os", windows)
    assert editor.editor_command() == [r"C:\Program Files\edit.exe", "--wait"]
