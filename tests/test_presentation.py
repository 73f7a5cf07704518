"""Small sentences that screens share: when, how many, and what to do now."""

import pytest

from pgacli.case.places import Place
from pgacli.case.stages import Stage
from pgacli.presentation.flags_words import closing
from pgacli.presentation.next_text import headline
from pgacli.presentation.phrases import ago_words, ahead_words
from pgacli.rules import Checked
from pgacli.rules.rule import Flag, Severity
from pgacli.status.next_step import DUE, NextStep


@pytest.mark.parametrize(
    ("days", "ago", "ahead"),
    [
        (None, "", ""),
        (0, "today", "today"),
        (1, "1 day ago", "in 1 day"),
        (-3, "in 3 days", "3 days ago"),
    ],
)
def test_days_on_the_other_side_of_today_are_told_as_such(
    days: int | None, ago: str, ahead: str
) -> None:
    assert ago_words(days) == ago
    assert ahead_words(days) == ahead


@pytest.mark.parametrize(
    ("more", "told"),
    [(0, ""), (1, " There is 1 more like it."), (2, " There are 2 more like it.")],
)
def test_the_next_step_counts_its_like(more: int, told: str) -> None:
    step = NextStep(DUE, "offer", "offer a part", "", "", path="assessment.md", line=3, more=more)
    assert headline(step) == f"Due now: offer a part (assessment.md, line 3).{told}"


CLEAR = "Nothing stands in the way of the report"


@pytest.mark.parametrize(
    ("severity", "stage", "told"),
    [
        (Severity.ERROR, Stage.FINAL, "1 error. The report cannot go out as final yet: begin with"),
        (Severity.WARNING, Stage.CLOSED, "1 warning in a closed case. Look again at"),
        (Severity.ADVICE, Stage.CLOSED, "1 piece of advice in a closed case."),
        (Severity.WARNING, Stage.FINAL, f"1 warning. {CLEAR}; look again at"),
        (Severity.ADVICE, Stage.FINAL, f"1 piece of advice. {CLEAR}."),
    ],
)
def test_a_check_closes_with_what_to_do(severity: Severity, stage: Stage, told: str) -> None:
    flag = Flag(severity, Place("a.md", 2), "time.late", "late", "")
    where = {Severity.ERROR: " a.md, line 2.", Severity.WARNING: " a.md, line 2 first."}
    assert closing(Checked((flag,), stage=stage), "c") == f"c: {told}{where.get(severity, '')}"
