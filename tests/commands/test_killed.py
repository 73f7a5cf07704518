"""A run that is killed (a power cut, a flat battery) loses no note and leaves no half one."""

import os
import random
import shutil
import signal
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pyrage
import pytest

from pgacli.case.loading import load_case
from pgacli.cli import main
from tests.conftest import Copy, Pga
from tests.examples import DAY, TODAY

if sys.platform == "win32":
    pytest.skip("nothing forks here", allow_module_level=True)

KILLS = 10
# What Python tells an audit hook of before it is done; each is a step that a kill may come before.
STEPS = ("open", "os.link", "os.rename", "os.remove", "os.mkdir", "os.rmdir", "os.chmod")


def run(
    words: list[str], step: int = 0, delay: float = 0.0, by: signal.Signals = signal.SIGKILL
) -> bool:
    """Run `pga` in a process of its own, and kill it before a step or after a time.

    Give whether it came to its end all the same, as it does `by` Ctrl+C.
    """
    child = os.fork()
    if child == 0:
        quiet = os.open(os.devnull, os.O_RDWR)
        for stream in (0, 1, 2):
            os.dup2(quiet, stream)
        if step:
            sys.addaudithook(killer(step, by))
        os._exit(main(words))
    if delay:
        time.sleep(delay)
        os.kill(child, signal.SIGKILL)
    status = os.waitpid(child, 0)[1]
    if os.WIFEXITED(status) and by is signal.SIGKILL:
        assert os.WEXITSTATUS(status) == 0, words
    return os.WIFEXITED(status)


def killer(step: int, by: signal.Signals) -> Callable[[str, tuple[object, ...]], None]:
    """Give a hook that ends this process before its nth step on the disk that writes."""
    left = [step]

    def hook(event: str, words: tuple[object, ...]) -> None:
        is_read = event == "open" and not (isinstance(words[2], int) and words[2] & os.O_CREAT)
        if event not in STEPS or is_read:
            return
        left[0] -= 1
        if not left[0]:
            os.kill(os.getpid(), by)

    return hook


def kill_everywhere(words: list[str], after: Callable[[bool], None]) -> None:
    """Kill runs of a command before each of its steps and at random times; look after each."""
    step = 1
    while not run(words, step):
        after(False)
        step += 1
    after(True)
    assert step > 2, "it wrote in one step or none: what was killed?"
    start = time.monotonic()
    assert run(words)
    after(True)
    whole = time.monotonic() - start
    for _ in range(KILLS):
        after(run(words, delay=random.uniform(0.2, 1.0) * whole + 0.001))  # noqa: S311


def litter(folder: Path) -> list[str]:
    return [path.name for path in folder.rglob(".*") if path.name.endswith(".new")]


def test_add(case: Copy, pga: Pga) -> None:
    root = case("quayside-2026")
    before = {path.name: path.read_bytes() for path in root.rglob("*.md")}
    title = "A title"
    words = ["add", "finding", title, "--heading", "places", "--nature", "harm"]
    words += ["--text", "They wait there. " * 50, "--case", str(root), *DAY]
    ended = 0

    def after(is_whole: bool) -> None:
        nonlocal ended
        ended += is_whole
        notes = list((root / "findings").glob("F*.md"))
        ids = sorted(int(path.name[1:].partition("-")[0]) for path in notes)
        # A run may have ended by its kill when the note was there; no id is skipped.
        assert ids == list(range(1, len(ids) + 1))
        assert len(ids) >= 6 + ended
        assert len(litter(root)) <= 1

    kill_everywhere(words, after)
    assert run(words)
    assert not litter(root)
    new = {path.read_bytes() for path in root.rglob("F*-a-title.md")}
    assert len(new) == 1, "one of them is half, or another's"
    assert {name: next(root.rglob(name)).read_bytes() for name in before} == before
    assert pga("check", root, *DAY).code in {0, 1}


def test_an_edit(case: Copy, pga: Pga) -> None:
    root = case("quayside-2026")
    path = next(root.glob("findings/F1-*.md"))
    words = ["hear", "F1", "thats_us", "--words", "We always wait."]
    words += ["--case", str(root), *DAY]
    before = path.read_bytes()
    assert run(words)
    edited = path.read_bytes()
    assert edited != before

    def after(is_whole: bool) -> None:
        assert path.read_bytes() in {edited, *([] if is_whole else [before])}
        path.write_bytes(before)
        assert len(litter(root)) <= 1

    path.write_bytes(before)
    kill_everywhere(words, after)
    assert run(words)
    assert not litter(root)
    assert pga("check", root, *DAY).code in {0, 1}


NAMES = b"YP1: {name: Zephyrine Oakapple}\r\n"
IDENTITY = pyrage.x25519.Identity.generate()


def test_sealing_the_key(case: Copy) -> None:
    root = case("quayside-2026")
    plain, sealed = root / "private/people.yaml", root / "private/people.yaml.age"
    plain.parent.mkdir(exist_ok=True)

    def after(is_whole: bool) -> None:
        assert plain.exists() or sealed.exists()
        assert not (is_whole and plain.exists())
        if plain.exists():
            assert plain.read_bytes() == NAMES
        if sealed.exists():
            assert pyrage.decrypt(sealed.read_bytes(), [IDENTITY]) == NAMES
            sealed.unlink()
        plain.write_bytes(NAMES)

    plain.write_bytes(NAMES)
    words = ["key", "seal", str(root), "--to", str(IDENTITY.to_public())]
    kill_everywhere(words, after)
    assert run(words)
    assert not litter(root)


def test_ctrl_c_while_sealing_leaves_one_key_and_no_more(case: Copy) -> None:
    root = case("quayside-2026")
    plain, sealed = root / "private/people.yaml", root / "private/people.yaml.age"
    plain.parent.mkdir(exist_ok=True)
    words = ["key", "seal", str(root), "--to", str(IDENTITY.to_public())]
    ends = []
    for step in range(1, 12):
        plain.write_bytes(NAMES)
        assert run(words, step, by=signal.SIGINT)
        ends.append(sealed.exists())
        assert plain.exists() is not sealed.exists()
        sealed.unlink(missing_ok=True)
    assert (ends[0], ends[-1]) == (False, True), "none came before the key was sealed, or after it"
    assert not litter(root)


def test_opening_the_key(case: Copy, tmp_path: Path) -> None:
    root = case("quayside-2026")
    plain, sealed = root / "private/people.yaml", root / "private/people.yaml.age"
    plain.parent.mkdir(exist_ok=True)
    before = pyrage.encrypt(NAMES, [IDENTITY.to_public()])
    sealed.write_bytes(before)
    file = tmp_path / "identity.txt"
    file.write_text(str(IDENTITY))
    for delay in (0.0, *(random.uniform(0.001, 0.05) for _ in range(KILLS))):  # noqa: S311
        words = ["--identity", str(file), "key", "open", str(root)]
        is_whole = run(words, step=0 if delay else 1, delay=delay)
        assert sealed.read_bytes() == before
        if is_whole or plain.exists():
            assert plain.read_bytes() in {NAMES, *([] if is_whole else [b""])}
            # What a run leaves that is killed before it wrote stands in nobody's way.
            plain.write_bytes(b"")
    assert run(words)
    assert plain.read_bytes() == NAMES
    assert not litter(root)


@pytest.mark.parametrize("is_there", [False, True])
def test_new(tmp_path: Path, pga: Pga, monkeypatch: pytest.MonkeyPatch, is_there: bool) -> None:
    # One file for editors stands for all thirty: a kill before each of those says nothing more.
    settings = {".vscode/settings.json": "{}\n"}
    monkeypatch.setattr("pgacli.editors.refreshing.editor_files", lambda _framework: settings)
    home = tmp_path / "home"
    target = home / "case"
    (target if is_there else home).mkdir(parents=True)
    words = ["new", str(target), "--group", "Mill Lane", "--members", "3", "--author", "A. Writer"]
    words += ["--supervisor", "S. Reader", "--panel", "Panel", "--independent", *DAY]

    def after(is_whole: bool) -> None:
        is_made = (target / "assessment.md").exists()
        assert is_made or not is_whole
        if is_made:
            assert pga("check", target, *DAY).code in {0, 1}
            assert not load_case(target, TODAY).problems
            (target / "private/people.yaml").read_bytes()
        elif is_there and any(not each.name.startswith(".pga-") for each in target.iterdir()):
            assert "was cut short" in pga(*words).err
        else:
            assert is_there or not target.exists()
            return
        shutil.rmtree(target)
        if is_there:
            target.mkdir()

    kill_everywhere(words, after)
    assert run(words)
    assert not litter(home)
