"""A few of the generated cases (`make leaks` runs a thousand), and whether they would notice."""

import pytest

from pgacli.commands import rendering
from tests.leaks.trial import run_trial

FEW = range(8)


def test_no_report_holds_what_was_planted() -> None:
    results = [run_trial(number) for number in FEW]
    assert [fault for each in results for fault in each.faults] == []
    # Neither is everything refused, nor nothing.
    assert sum(each.rendered.total() for each in results) > 50
    assert sum(each.refused.total() for each in results) > 25


def test_without_the_search_the_trial_finds_what_gets_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rendering, "refuse_leaks", lambda *_: None)
    assert any(run_trial(number).faults for number in FEW)
