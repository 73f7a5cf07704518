"""A few of the generated cases (`make leaks` runs a thousand), and whether they would notice."""

import pytest

from pgacli.commands.reporting import rendering
from tests.leaks.trial import Result, run_trial

# Word files and PDFs take most of the time, and the search of all formats is the same.
SOME = dict.fromkeys(range(10), ("md", "html")) | dict.fromkeys((14, 15), ("docx", "pdf"))


def some() -> list[Result]:
    return [run_trial(number, formats=formats) for number, formats in SOME.items()]


def test_no_report_holds_what_was_planted() -> None:
    results = some()
    assert [fault for each in results for fault in each.faults] == []
    # Neither is everything refused, nor nothing, and there is something of each format.
    rendered = sum((each.rendered for each in results), Result().rendered)
    assert rendered.total() > 60
    assert {name.partition(", ")[2] for name in rendered} == {"md", "html", "docx", "pdf"}
    assert sum(each.refused.total() for each in results) > 30


def test_without_the_search_the_trial_finds_what_gets_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rendering, "refuse_leaks", lambda *_: None)
    faults = (run_trial(number, formats=("md", "html")).faults for number in SOME)
    assert any(faults)
