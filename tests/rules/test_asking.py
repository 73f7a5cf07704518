"""A large case is checked by two processes: the same flags, in the same order."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from benchmarks.hand import TODAY
from pgacli.case.loading import load_case
from pgacli.rules import asking, check

pytestmark = [
    pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot copy a process"),
    # Newer Pythons warn of a copy where threads run; a check starts none.
    pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning"),
]


@pytest.fixture
def _two(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(asking, "ENOUGH_FOR_TWO", 2)
    monkeypatch.setattr(os, "cpu_count", lambda: 2)


def test_two_processes_see_what_one_sees(
    case: Callable[[str], Path], request: pytest.FixtureRequest
) -> None:
    read = load_case(case("quayside-2026"), TODAY)
    alone = check(read)
    request.getfixturevalue("_two")
    assert check(read) == alone
    assert alone.flags


@pytest.mark.usefixtures("_two")
def test_what_goes_wrong_in_the_copy_is_said_here(
    case: Callable[[str], Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    here = os.getpid()
    asked = asking._one_by_one

    def fails_in_the_copy(*words: object) -> object:
        if os.getpid() != here:
            raise OSError
        return asked(*words)  # type: ignore[arg-type]

    read = load_case(case("quayside-2026"), TODAY)
    monkeypatch.setattr(asking, "_one_by_one", fails_in_the_copy)
    two = check(read)
    monkeypatch.undo()
    assert two == check(read)
