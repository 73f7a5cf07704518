"""A case may be checked by two processes: the same flags, in the same order."""

import marshal
import os
import subprocess
import sys
import time
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

import pytest

from benchmarks.hand import TODAY
from pgacli.case.loading import load_case
from pgacli.case.model import Case
from pgacli.case.places import Place
from pgacli.case.stages import Stage
from pgacli.rules import RULES, begin_check, check, chosen
from pgacli.rules.flags import asking
from pgacli.rules.rule import Hit, Rule, Severity
from tests.conftest import Copy

pytestmark = [
    pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot copy a process"),
    # Newer Pythons warn of a copy where threads run; a check starts none.
    pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning"),
]


@pytest.fixture
def _two(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(asking, "ENOUGH_FOR_TWO", 2)
    monkeypatch.setattr(os, "cpu_count", lambda: 2)


def test_two_processes_see_what_one_sees(case: Copy, request: pytest.FixtureRequest) -> None:
    read = load_case(case("quayside-2026"), TODAY)
    alone = check(read)
    request.getfixturevalue("_two")
    assert check(read, in_two=True) == alone
    assert {flag.rule.partition(".")[0] for flag in alone.flags} > {"scope"}


@pytest.mark.usefixtures("_two")
def test_each_process_asks_rules_of_its_own(case: Copy, monkeypatch: pytest.MonkeyPatch) -> None:
    asked_here = _rules_asked(monkeypatch)
    read = load_case(case("quayside-2026"), TODAY)
    check(read, in_two=True)
    (here,) = asked_here
    assert here == RULES.keys() - asking._APART
    assert RULES.keys() > asking._APART


@pytest.mark.usefixtures("_two")
def test_a_copy_is_made_only_where_it_was_asked_for_and_shares_the_work(
    case: Copy, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked_here = _rules_asked(monkeypatch)
    read = load_case(case("quayside-2026"), TODAY)
    check(read)
    check(read, rules=chosen(["scope.policing"]), in_two=True)
    check(read, rules=chosen(["plan.vague"]), in_two=True)
    monkeypatch.setattr(asking, "ENOUGH_FOR_TWO", 1_000)
    check(read, in_two=True)
    assert asked_here == [{*RULES}, {"scope.policing"}, {"plan.vague"}, {*RULES}]


@pytest.mark.usefixtures("_two")
def test_what_goes_wrong_in_the_copy_is_said_here(
    case: Copy, monkeypatch: pytest.MonkeyPatch
) -> None:
    here = os.getpid()
    asked = asking._ask

    def fails_in_the_copy(*words: object) -> object:
        if os.getpid() != here:
            raise OSError
        return asked(*words)  # type: ignore[arg-type]

    read = load_case(case("quayside-2026"), TODAY)
    monkeypatch.setattr(asking, "_ask", fails_in_the_copy)
    two = check(read, in_two=True)
    monkeypatch.undo()
    assert two == check(read)


@pytest.mark.usefixtures("_two")
def test_without_room_for_a_copy_one_process_asks_them_all(
    case: Copy, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_room() -> int:
        raise BlockingIOError

    read = load_case(case("quayside-2026"), TODAY)
    alone = check(read)
    monkeypatch.setattr(os, "fork", no_room)
    before = _open_files()
    assert check(read, in_two=True) == alone
    assert begin_check(read, read.stage)() == alone
    assert _open_files() == before


def _open_files() -> int:
    """Give how many files this process has open, where the system tells it."""
    folder = Path("/proc/self/fd")
    return len(list(folder.iterdir())) if folder.is_dir() else 0


@pytest.mark.usefixtures("_two")
def test_a_check_that_was_begun_finds_what_any_other_does(case: Copy) -> None:
    read = load_case(case("quayside-2026"), TODAY)
    found = begin_check(read, Stage.FINAL)
    assert found() == check(read, stage=Stage.FINAL)


def _rules_asked(monkeypatch: pytest.MonkeyPatch) -> list[set[str]]:
    """Give a list that will hold the names of the rules that this process asks, each time."""
    asked, found = asking._ask, []

    def noted(case: Case, stages: Sequence[Stage], rules: Sequence[Rule]) -> object:
        found.append({rule.name for rule in rules})
        return asked(case, stages, rules)

    monkeypatch.setattr(asking, "_ask", noted)
    return found


def test_what_a_copy_saw_comes_back_whole() -> None:
    hits = [
        Hit(Place("findings/F1.md", 3, 5), "a message", "a hint", Severity.ADVICE, ("F1",), True),
        Hit(Place("assessment.md"), "another"),
    ]
    seen = {"scope.policing": hits, "scope.no-test": []}
    back = asking._unpacked(marshal.loads(marshal.dumps(asking._packed(seen))))  # noqa: S302
    assert back == seen
    assert [type(each) for each in back["scope.policing"]] == [Hit, Hit]
    assert back["scope.policing"][0].severity is Severity.ADVICE


SLOW = """
import os, time
from pgacli.rules.flags import asking
asking._ask, asking.LOOKS_EVERY = (lambda *_: time.sleep(60)), 0.05
fork = os.fork
os.fork = lambda: (copy := fork()) and (print(copy, flush=True) or copy)
asking._in_a_copy(None, [], [])
os.kill(os.getpid(), 9)
"""


def test_a_copy_lets_go_of_the_screen_and_ends_with_what_made_it() -> None:
    # It waits for whoever holds its output: the copy did, for as long as it had to ask.
    ran = subprocess.run([sys.executable, "-c", SLOW], capture_output=True, timeout=30, check=False)
    copy = int(ran.stdout)
    for _ in range(200):
        if not _lives(copy):
            return
        time.sleep(0.05)
    pytest.fail("the copy outlived what made it")


def _lives(process: int) -> bool:
    """Say whether a process is at work. One that ended may wait for somebody to ask how."""
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    with suppress(OSError):
        return "\nState:\tZ" not in Path(f"/proc/{process}/status").read_text("utf-8")
    return True
