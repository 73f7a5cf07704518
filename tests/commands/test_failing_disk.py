"""A disk that is full, or may only be read: each file is the old one or the new, told plainly."""

import errno
import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pyrage
import pytest

from tests.commands.every_command import EXAMPLES, Example, prepare
from tests.conftest import Copy, Pga, Ran, all_bytes

WRITERS = [each for each in EXAMPLES if each.writes]
RECIPIENT = str(pyrage.x25519.Identity.generate().to_public())
# Each is a step on the way to a new file; a disk that may only be read refuses the last two too.
MAKING = ("open", "os.mkdir", "os.link", "os.rename")
# The first steps one by one, later ones with longer strides: a whole new case has very many.
STEPS = (0, 1, 2, 3, 4, 6, 9, 13, 19, 28, 41, 60, 90, 140, 200, 400)
TAKING = ("os.remove", "os.rmdir")


class Disk:
    """The disk below a folder, which takes so many more steps; None: all there are."""

    def __init__(self) -> None:
        self.home = ""
        self.left: int | None = None
        self.error = errno.ENOSPC
        self.refused = 0

    def step(self) -> None:
        """Take a step, or refuse it as the system would."""
        if self.left is None:
            return
        if self.left == 0:
            self.refused += 1
            raise OSError(self.error, os.strerror(self.error))
        self.left -= 1


DISK = Disk()


def _hook(event: str, words: tuple[object, ...]) -> None:
    if DISK.left is None or not isinstance(words[0] if words else None, str | os.PathLike):
        return
    is_taking = event in TAKING and DISK.error == errno.EROFS
    is_making = event in MAKING and (event != "open" or _is_new(words[2]))
    inside = os.path.realpath(str(words[0])).startswith(DISK.home)
    if inside and (is_taking or is_making):
        DISK.step()


def _is_new(flags: object) -> bool:
    return isinstance(flags, int) and bool(flags & (os.O_CREAT | os.O_TRUNC))


sys.addaudithook(_hook)  # it cannot be taken off again, and is silent where nothing is to fail


@pytest.fixture
def disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Disk]:
    """The disk of the case; what its bytes need is asked for by `fsync`."""
    DISK.home = os.path.realpath(tmp_path)
    fsync = os.fsync

    def full(handle: int) -> None:
        DISK.step()
        fsync(handle)

    monkeypatch.setattr(os, "fsync", full)
    yield DISK
    DISK.left = None


def _run(pga: Pga, disk: Disk, words: list[str], left: int | None, error: int) -> Ran:
    disk.left, disk.error, disk.refused = left, error, 0
    try:
        return pga(*words)
    finally:
        disk.left = None


def _lay(
    case: Copy, home: Path, monkeypatch: pytest.MonkeyPatch
) -> Callable[[tuple[str, ...]], list[str]]:
    """Lay the case anew and stand in it. Gives what fills the places in words."""
    monkeypatch.chdir("/")
    for path in sorted(home.rglob("*"), reverse=True):
        path.rmdir() if path.is_dir() else path.unlink()
    root, filled = prepare(case, RECIPIENT)
    monkeypatch.chdir(root)
    return filled


@pytest.mark.parametrize("example", WRITERS, ids=lambda each: each.id)
def test_a_full_disk(
    example: Example,
    pga: Pga,
    case: Copy,
    disk: Disk,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    filled = _lay(case, tmp_path, monkeypatch)
    before = all_bytes(tmp_path)
    whole = _run(pga, disk, filled(example.words), None, errno.ENOSPC)
    assert whole.code == 0, whole.err
    after = all_bytes(tmp_path)
    assert after != before
    for steps in STEPS:
        filled = _lay(case, tmp_path, monkeypatch)
        ran = _run(pga, disk, filled(example.words), steps, errno.ENOSPC)
        if not disk.refused:
            break
        now = all_bytes(tmp_path)
        for path in now.keys() | before.keys():
            wanted = {before.get(path), after.get(path)}
            # What is made by chance is never twice the same, nor is what it seals.
            by_chance = path.endswith((".age", "trace.key")) or "trace" in path
            assert now.get(path) in wanted or by_chance, f"{path} after {steps} steps"
        if ran.code == 0:
            assert now.keys() == after.keys()
        else:
            assert ran.code == 2
            assert "no space left on device" in ran.err, ran.err
            assert "fault in pga" not in ran.err
    assert steps > 0


@pytest.mark.parametrize("example", WRITERS, ids=lambda each: each.id)
def test_a_disk_that_may_only_be_read(
    example: Example,
    pga: Pga,
    case: Copy,
    disk: Disk,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    filled = _lay(case, tmp_path, monkeypatch)
    before = all_bytes(tmp_path)
    ran = _run(pga, disk, filled(example.words), 0, errno.EROFS)
    assert disk.refused
    assert ran.code == 2
    assert "read-only file system" in ran.err, ran.err
    assert "fault in pga" not in ran.err
    assert all_bytes(tmp_path) == before


@pytest.mark.parametrize(
    "example", [each for each in EXAMPLES if not each.writes], ids=lambda each: each.id
)
def test_reading_needs_no_disk_to_write_on(
    example: Example,
    pga: Pga,
    case: Copy,
    disk: Disk,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    filled = _lay(case, tmp_path, monkeypatch)
    before = all_bytes(tmp_path)
    ran = _run(pga, disk, filled(example.words), 0, errno.EROFS)
    assert not disk.refused, "it tried to write"
    assert ran.code in (0, 1), ran.err
    assert all_bytes(tmp_path) == before
