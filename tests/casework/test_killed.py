"""A step of the working life that is killed counts as a whole or not at all, and can be redone."""

import hashlib
import os
import re
import shutil
import signal
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from pgacli.case.loading import load_case
from pgacli.casework.tracing.trace_file import read_trace, trace_path
from tests.conftest import Pga, all_bytes, edit
from tests.examples import DAY, TODAY

if sys.platform == "win32":
    pytest.skip("nothing forks here", allow_module_level=True)

from tests.commands.test_killed import litter, run
from tests.rules.broken import healthy_texts

WHY = ("--need-to-know", "They decide what is done about the places.")


@pytest.fixture
def tannery(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a small case: where each step is followed by whole commands, a large one takes long."""
    root = tmp_path / "tannery"
    for name, text in healthy_texts().items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    monkeypatch.chdir(root)
    return root


def killed_at_each_step(root: Path, words: list[str]) -> Iterator[bool]:
    """Kill a command before each of its steps, on the case as it was; say whether it ended."""
    whole = root.with_name("as-it-was")
    shutil.copytree(root, whole)
    step, is_ended = 0, False
    while not is_ended:
        step += 1
        for path in root.iterdir():
            shutil.rmtree(path) if path.is_dir() else path.unlink()
        shutil.copytree(whole, root, dirs_exist_ok=True)
        os.chdir(root)
        is_ended = run(words, step)
        yield is_ended
    assert step > 2, "it wrote in one step or none: what was killed?"


def handed_over(root: Path) -> dict[str, str]:
    """Give what the register holds, by id; each has its report, unchanged, and its trace."""
    found = {}
    for each in load_case(root, TODAY).disclosures[2:]:
        (report,) = (root / "reports").glob(f"*-{each.id}-*")
        assert hashlib.sha256(report.read_bytes()).hexdigest() == each.seal
        assert read_trace(root, each) is not None
        found[each.id] = report.name
    return found


def test_a_hand_over_counts_as_a_whole_or_not_at_all(pga: Pga, tannery: Path) -> None:
    words = ["share", "--edition", "synopsis", "--to", "C2", "--format", "md", *WHY, *DAY]
    again = ["share", "--edition", "cards", "--to", "C2", "--format", "md", *WHY, *DAY]
    # What a hand-over imports is there from now on, in every process that comes from this one.
    shutil.copytree(tannery, tannery.with_name("another"))
    assert pga(*words, "--case", tannery.with_name("another")).code == 0
    counts = set()
    for is_ended in killed_at_each_step(tannery, words):
        before = handed_over(tannery)
        counts.add(len(before))
        assert before or not is_ended
        assert run(again)
        after = handed_over(tannery)
        assert len(after) == len(before) + 1
        assert before.items() <= after.items()
        # What a killed run left lies nowhere: another might hand it over.
        assert {path.name for path in (tannery / "reports").iterdir()} == set(after.values())
        traces = {path.stem for path in (tannery / "disclosures").glob("*.trace")}
        assert traces == set(after)
        assert not litter(tannery)
    assert counts == {0, 1}


def test_a_trace_beside_the_note_of_another_hand_over_is_not_its_own(harbour: Path) -> None:
    assert run(["share", "--edition", "synopsis", "--to", "C2", *WHY, *DAY])
    (disclosure,) = load_case(harbour, TODAY).disclosures[2:]
    assert read_trace(harbour, disclosure) is not None
    edit(trace_path(harbour, disclosure.id), disclosure.seal, "0" * 64)
    assert read_trace(harbour, disclosure) is None


def test_a_withdrawal_is_done_again_with_all_its_letters(harbour: Path) -> None:
    path = next(harbour.rglob("D2-*.md"))
    path.write_text(re.sub("edition: .*", "edition: full", path.read_text("utf-8")), "utf-8")
    words = ["withdraw", "S6", *DAY]
    wanted: dict[str, bytes] = {}
    for is_ended in killed_at_each_step(harbour, words):
        is_marked = "withdrawn: true" in next(harbour.rglob("S6-*.md")).read_text("utf-8")
        # The mark is first: whatever happens then, nothing of it enters a report.
        assert is_marked or not list(harbour.rglob("*letter*.html"))
        wanted = all_bytes(harbour) if is_ended else wanted
        assert run(words)
        done = {name: data for name, data in all_bytes(harbour).items() if "/." not in name}
        assert len([name for name in done if "letter-D2" in name]) == 1
        assert "withdrawn: true" in next(harbour.rglob("S6-*.md")).read_text("utf-8")
    assert wanted.keys() == done.keys()


@pytest.mark.parametrize("to", ["F40", "A warm room, please"])
def test_a_renaming_goes_on_where_it_was_cut_short(pga: Pga, harbour: Path, to: str) -> None:
    words = ["rename", "F8", to, *DAY]
    before = {name: data for name, data in all_bytes(harbour).items() if name.endswith(".md")}
    twice = []
    ended: dict[str, bytes] = {}
    for _ in killed_at_each_step(harbour, words):
        case = load_case(harbour, TODAY)
        notes = [each for each in case.findings if each.id in ("F8", "F40")]
        assert notes
        said = pga("check", "--select", "note", *DAY).out
        assert "broken-link" not in said
        if len(notes) > 1:
            assert "renaming cut short" in " ".join(said.split())
        twice.append(len(notes) > 1)
        if any(each.path in before for each in notes):
            assert run(words)
        done = {name: data for name, data in all_bytes(harbour).items() if name.endswith(".md")}
        ended = ended or done
        assert done == ended
        assert len(done) == len(before)
    assert any(twice)
    assert ended != before


@pytest.mark.parametrize(
    ("words", "note"),
    [
        (["sign", "--as", "author"], "assessment.md"),
        (["stage", "analysing"], "assessment.md"),
        (["review", "I1", "--note", "Open", "--seen-by", "system"], "I1-*.md"),
        (["close"], "assessment.md"),
    ],
)
def test_one_file_is_the_old_one_or_the_new_one(harbour: Path, words: list[str], note: str) -> None:
    before = next(harbour.rglob(note)).read_bytes()
    runs = killed_at_each_step(harbour, [*words, *DAY])
    seen = [next(harbour.rglob(note)).read_bytes() for _ in runs]
    assert seen[-1] != before
    assert set(seen) == {before, seen[-1]}


@pytest.mark.parametrize(
    "words", [["rename", "C1", "C50", *DAY], ["rename", "F8", "F40", *DAY], ["update", "--write"]]
)
def test_ctrl_c_comes_before_all_of_it_or_after_all_of_it(harbour: Path, words: list[str]) -> None:
    before = all_bytes(harbour)
    whole = harbour.with_name("as-it-was")
    shutil.copytree(harbour, whole)
    assert run(words)
    after = all_bytes(harbour)
    assert after != before
    for step in (1, 2, 3, 4, 5, 8, 13, 21, 34):
        os.chdir(whole)
        shutil.rmtree(harbour)
        shutil.copytree(whole, harbour)
        os.chdir(harbour)
        assert run(words, step, by=signal.SIGINT)
        assert all_bytes(harbour) in (before, after), f"half of it, stopped at step {step}"
