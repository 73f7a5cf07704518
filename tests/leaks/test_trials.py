"""A few of the generated cases (`make leaks` runs a thousand), and whether they would notice."""

import pytest

from pgacli.commands import rendering
from tests.leaks.trial import run_trial

FEW = range(15)


@pytest.mark.parametrize("number", FEW)
def test_no_report_holds_what_was_planted(number: int) -> None:
    result = run_trial(number)
    assert result.faults == []


def test_enough_is_made_and_enough_is_refused() -> None:
    results = [run_trial(number) for number in (1, 2, 3)]
    assert sum(each.rendered.total() for each in results) > 20
    assert sum(each.refused.total() for each in results) > 5


def test_without_the_search_the_trial_finds_what_gets_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rendering, "refuse_leaks", lambda *_: None)
    faults = [fault for number in FEW for fault in run_trial(number).faults]
    assert faults
