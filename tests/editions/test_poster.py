"""The poster holds the framework, and nothing of the case."""

from pathlib import Path

from pgacli.case.loading import load_case
from pgacli.editions import EDITIONS
from tests.examples import EXAMPLES, TODAY
from tests.reports.cases import case_of, report_of

OWN = """id: ours
title: Our own framework
citation: After a book
status: confirmed
sides:
  - id: a
    label: Inside
    headings:
      - {id: places, label: Places, core: true, prompts: ["Where?"]}
      - {id: roles, label: Roles, prompts: ["Who?"]}
"""


def test_it_is_the_same_for_every_case() -> None:
    built = [
        EDITIONS["poster"].build(load_case(EXAMPLES / name, TODAY))
        for name in ("harbour-2026", "quayside-2026")
    ]
    assert built[0] == built[1]


def test_the_status_of_the_framework_stands_in_the_stamps_place(tmp_path: Path) -> None:
    shipped = report_of(load_case(EXAMPLES / "harbour-2026", TODAY), "md", "poster")
    assert "> **poster · headings: provisional, not yet checked" in shipped
    own = report_of(case_of(tmp_path, {"framework.yaml": OWN}), "md", "poster")
    assert own.startswith("# Our own framework\n\n> **poster · headings: confirmed")
    assert "### Places\n\n- Where?" in own
    assert "### Roles (optional)\n\n- Who?" in own


def test_every_heading_and_every_question_is_on_it() -> None:
    case = load_case(EXAMPLES / "harbour-2026", TODAY)
    report = report_of(case, "md", "poster")
    for heading in case.framework.headings.values():
        assert heading.label in report
        for prompt in heading.prompts:
            assert prompt in report
