"""What holds for every edition: who may have it, and what none of them may say."""

import re
from pathlib import Path

import pytest

from pgacli.case.kinds.afterwards import EDITIONS as DISCLOSED
from pgacli.case.loading import load_case
from pgacli.case.model import Case
from pgacli.editions import EDITIONS
from tests.examples import EXAMPLES, TODAY
from tests.goldens import ABOUT
from tests.reports.cases import case_of, report_of

# Name, holds findings, leaves the desk, shows codes.
KINDS = {
    "full": (True, True, True),
    "synopsis": (False, True, False),
    "contributor": (True, True, False),
    "young-people": (True, True, False),
    "cards": (True, True, False),
    "explainer": (False, True, False),
    "briefing": (False, True, False),
    "supervision": (True, False, True),
    "plan": (False, True, False),
    "extract": (True, True, False),
    "poster": (False, False, False),
}
WITHOUT_CODES = [name for name, kind in KINDS.items() if not kind[2]]
NO_FINDINGS = [name for name, kind in KINDS.items() if not kind[0]]
CODE = re.compile(r"YP ?\d", re.IGNORECASE)

FINDING = """---
kind: finding
heading: roles
nature: {nature}
service: C3
sources: [S1, S7]
share_with: [C2]
weight: first
safeguarding: It tells YP2 and YP3 where to go
meaning: YP4 said so
reply: We asked YP5
plain: You know YP1 well
heard: [{{on: 2026-03-27, says: not_us, words: "Ask YP2", done: YP3 was asked}}]
---
# What YP1 does

YP1, YP2 and yp3 turned up with YP9. `YP4` too, and _YP5_.
"""
INTERVENTION = """---
kind: intervention
findings: [F14]
goal: YP1 is safe
owner: C2
due: 2026-05-01
measure: YP2 says so
achievable: Agreed with YP3
noticed: YP4 notices
raised: start
status: agreed
progress: [{on: 2026-04-01, note: YP5 came, seen_by: system}]
plain: YP1 will see
---
# For YP1

## What will be done

YP2 and YP3 are met.
"""
TAKEN_BACK = """---
date: 2026-03-05
method: conversation
contributor: C2
withdrawn: true
---
# Heronsgate
"""
RESTS_ON_IT = """---
heading: places
nature: system
service: C2
sources: [S11]
share_with: [C2]
weight: first
plain: Kittiwake
heard: [{on: 2026-03-27, says: thats_us, words: Kittiwake}]
---
# Kittiwake
"""
ANSWERS_IT = """---
findings: [F15]
goal: Kittiwake
owner: C2
due: 2026-05-01
raised: start
status: agreed
plain: Kittiwake
---
# Kittiwake
"""
HANDED_OVER = """---
date: 2026-04-02
to: C2
edition: extract
finding: F15
need_to_know: Kittiwake
---
# The extract
"""


@pytest.fixture(scope="module")
def coded(tmp_path_factory: pytest.TempPathFactory) -> Case:
    """Give a case with codes in every text that an edition prints."""
    assessment = (EXAMPLES / "harbour-2026/assessment.md").read_text("utf-8")
    for key in ("trigger", "purpose", "identified_by", "closest_sought", "told"):
        assessment = re.sub(rf"^{key}: ", f"{key}: YP1 and YP2, ", assessment, flags=re.MULTILINE)
    assessment = assessment.replace(": >-\n  ", ": >-\n  YP3, ")
    assessment = assessment.replace("name: Harbour group", "name: YP1's group")
    assessment = assessment.replace("You have been friends", "YP1, you have been friends")
    contributor = (EXAMPLES / "harbour-2026/contributors/C2-head-of-year.md").read_text("utf-8")
    meeting = (EXAMPLES / "harbour-2026/meetings/M1-briefing.md").read_text("utf-8")
    return case_of(
        tmp_path_factory.mktemp("coded"),
        {
            "assessment.md": assessment,
            "contributors/C2-head-of-year.md": contributor.replace("Head of", "YP4's head of", 1),
            "meetings/M1-briefing.md": meeting + "\n**What of YP5?** It is said.\n",
            "findings/F14-a.md": FINDING.format(nature="system"),
            "findings/F15-b.md": FINDING.format(nature="strength"),
            "interventions/I7-a.md": INTERVENTION,
        },
    )


def test_every_edition_of_the_contract_is_there() -> None:
    found = {
        kind.name: (kind.holds_findings, kind.leaves_the_desk, kind.shows_codes)
        for kind in EDITIONS.values()
    }
    assert found == KINDS


def test_those_that_are_read_by_young_people_are_measured() -> None:
    assert {kind.name for kind in EDITIONS.values() if kind.is_plain} == {
        *("young-people", "cards", "explainer"),
    }


@pytest.mark.parametrize("suffix", ["md", "html"])
@pytest.mark.parametrize("edition", WITHOUT_CODES)
def test_codes_stand_nowhere_else(coded: Case, edition: str, suffix: str) -> None:
    about = {"contributor": "C2", "extract": "F14"}.get(edition, "")
    report = report_of(coded, suffix, edition, about)
    assert not CODE.search(report)
    assert ("young person" in report) == (edition != "poster")


@pytest.mark.parametrize("edition", ["full", "supervision"])
def test_those_who_work_with_codes_keep_them(coded: Case, edition: str) -> None:
    assert CODE.search(report_of(coded, "md", edition))


@pytest.mark.parametrize("edition", EDITIONS)
def test_what_was_taken_back_enters_none(tmp_path: Path, edition: str) -> None:
    case = case_of(
        tmp_path,
        {
            "sources/S11-corridor.md": TAKEN_BACK,
            "findings/F15-gone.md": RESTS_ON_IT,
            "interventions/I7-gone.md": ANSWERS_IT,
            "disclosures/D3-gone.md": HANDED_OVER,
        },
    )
    report = report_of(case, "html", edition, ABOUT.get(edition, ""))
    for word in ("Heronsgate", "Kittiwake", "F15", "I7"):
        assert word not in report


@pytest.mark.parametrize("edition", NO_FINDINGS)
def test_an_edition_without_findings_holds_none(edition: str) -> None:
    case = load_case(EXAMPLES / "harbour-2026", TODAY)
    report = report_of(case, "md", edition)
    for finding in case.findings:
        assert finding.title not in report
        assert finding.text.splitlines()[0] not in report
        assert not re.search(rf"\b{finding.id}\b", report)
        for answer in finding.heard:
            assert answer.words not in report


@pytest.mark.parametrize("edition", EDITIONS)
def test_only_author_and_supervisor_are_named(edition: str) -> None:
    case = load_case(EXAMPLES / "harbour-2026", TODAY)
    report = report_of(case, "html", edition, ABOUT.get(edition, ""))
    names = [each.name for each in case.contributors if each.name]
    assert [name for name in names if name.split()[-1] in report] == []


@pytest.mark.parametrize("example", ["harbour-2026", "quayside-2026"])
@pytest.mark.parametrize("edition", [name for name in EDITIONS if name != "full"])
def test_no_offer_is_told_as_one_childs_answer(edition: str, example: str) -> None:
    report = report_of(load_case(EXAMPLES / example, TODAY), "md", edition, ABOUT.get(edition, ""))
    for word in ("declined", "postponed", "no_answer", "Not this week"):
        assert word not in report


@pytest.mark.parametrize("edition", EDITIONS)
def test_an_almost_empty_case_makes_each_edition(tmp_path: Path, edition: str) -> None:
    root = tmp_path / "small"
    (root / "findings").mkdir(parents=True)
    (root / "contributors").mkdir()
    (root / "assessment.md").write_text("---\nkind: assessment\n---\n# Small\n", "utf-8")
    (root / "findings/F3-a.md").write_text("---\nheading: roles\n---\n# A\n", "utf-8")
    (root / "contributors/C2-a.md").write_text("---\nrole: Baker\n---\n# Baker\n", "utf-8")
    case = load_case(root, TODAY)
    for suffix in ("md", "html"):
        assert report_of(case, suffix, edition, ABOUT.get(edition, ""))


def test_a_disclosure_can_name_every_edition_and_nothing_else() -> None:
    assert set(DISCLOSED) == set(EDITIONS)
