"""The voice statement: totals, said plainly, and never one child's answer."""

import re
from pathlib import Path

import pytest

from pgacli.case.loading import load_case
from tests.conftest import edit
from tests.examples import EXAMPLES, TODAY
from tests.reports.cases import case_of, changed, report_of, section_of, without

PART = "The young people’s part in this"
OFFER = """---
kind: offer
date: 2026-03-10
to: [{to}]
through: C1
outcome: {outcome}
explained: By the youth worker
choice_of_time: Any
choice_of_place: Any
can_change_mind: true
because: {because}
---
# An offer
"""
SPOKEN = """---
kind: source
date: 2026-03-11
method: conversation
contributor: C1
young_people: [YP2, YP3]
---
# A talk
"""


def test_three_of_five() -> None:
    told = section_of(report_of(load_case(EXAMPLES / "harbour-2026", TODAY)), PART)
    assert "**Three of the five young people spoke for themselves** (12 March 2026)." in told
    assert "The author met them (no contributor is named for it)." in told
    assert "All five were offered a part" in told
    assert "Of the offers, one led to a meeting and two have not." in told
    assert "declined" not in told
    assert "YP" not in told


def without_answers() -> dict[str, str]:
    """Give the changes that take the young people's answers off all findings."""
    notes = (EXAMPLES / "harbour-2026/findings").glob("*.md")
    return {
        f"findings/{path.name}": re.sub(
            r"^heard:\n(?: .*\n)+", "", path.read_text("utf-8"), flags=re.MULTILINE
        )
        for path in notes
    }


def test_nobody_met(tmp_path: Path) -> None:
    unmet = without("offers") | without_answers() | without("sources")
    case = case_of(tmp_path, unmet)
    told = section_of(report_of(case), PART)
    assert "**Nobody met the young people for this assessment.**" in told
    assert "written about them and not with them" in told
    assert "No offer to take part has been recorded." in told


def test_who_was_met_or_answered_is_not_said_to_be_unmet(tmp_path: Path) -> None:
    """What they took back is gone, and that they were met is so still."""
    name = "sources/S6-mapping-with-young-people.md"
    text = (EXAMPLES / "harbour-2026" / name).read_text("utf-8")
    back = {name: text.replace("---\n", "---\nwithdrawn: true\n", 1)}
    case = case_of(tmp_path, without("offers") | without_answers() | back)
    told = section_of(report_of(case), PART)
    assert "**No account by the young people is among its sources.**" in told
    assert "Nobody met" not in told
    assert " What it says of them comes from adults and records, and" in told
    case = case_of(tmp_path, without("offers") | {name: ""})
    told = section_of(report_of(case), PART)
    assert "comes from adults, from records and from their answers to the findings," in told
    case = case_of(tmp_path, back)
    told = report_of(case, "md", "synopsis")
    assert "All five were offered a part; no account of their own is among its sources." in told


def test_a_single_other_is_no_others(tmp_path: Path) -> None:
    spoken = SPOKEN.replace("[YP2, YP3]", "[YP1, YP2, YP3, YP4]")
    case = case_of(tmp_path, {"sources/S6-mapping-with-young-people.md": spoken})
    told = section_of(report_of(case), PART)
    assert "Four of the five" in told
    assert "What the other one thinks is not known here" in told


def test_a_synopsis_says_who_spoke_without_an_offer(tmp_path: Path) -> None:
    told = report_of(case_of(tmp_path, without("offers")), "md", "synopsis")
    said = "Three of the five spoke for themselves. No offer to take part has been recorded."
    assert said in told


def test_heard_by_somebody_else(tmp_path: Path) -> None:
    case = case_of(tmp_path, {"sources/S6-mapping-with-young-people.md": SPOKEN})
    told = section_of(report_of(case), PART)
    assert "**Two of the five young people spoke for themselves**" in told
    assert "The author did not meet them; they were heard by: Youth worker." in told


def test_a_refusal_is_no_line_of_its_own(tmp_path: Path) -> None:
    offer = OFFER.format(to="YP3", outcome="declined", because="")
    told = section_of(
        report_of(case_of(tmp_path, without("offers") | {"offers/O1-a.md": offer})), PART
    )
    assert "One of the five was offered a part" in told
    assert "in one offer" in told
    assert "How the offer ended is not told, as it could show who gave which answer." in told
    assert "a meeting" not in told
    assert "The offer gave a choice of time and of place" in told
    assert "declined" not in told


ALL_BUT_ONE = SPOKEN.replace("[YP2, YP3]", "[YP1, YP2, YP3, YP4]")


def test_one_silent_child_is_no_number(tmp_path: Path) -> None:
    notes = without("offers") | {
        "offers/O1-a.md": OFFER.format(to="YP1, YP2, YP3, YP4", outcome="met", because=""),
        "offers/O2-b.md": OFFER.format(to="YP5", outcome="declined", because=""),
        "sources/S6-mapping-with-young-people.md": ALL_BUT_ONE,
    }
    case = case_of(tmp_path, notes)
    hidden = "How the offers ended is not told, as it could show who gave which answer."
    told = section_of(report_of(case), PART)
    assert "**Four of the five young people spoke for themselves**" in told
    assert hidden in told
    others = section_of(report_of(case, edition="synopsis"), "How it was done")
    assert (
        f"All five were offered a part, and most of them spoke for themselves. {hidden}" in others
    )


def test_that_one_of_them_took_their_words_back_is_no_total(tmp_path: Path) -> None:
    own = SPOKEN.replace("[YP2, YP3]", "[YP5]").replace("method", "withdrawn: true\nmethod")
    notes = without("offers") | {
        "offers/O1-a.md": OFFER.format(to="YP1, YP2, YP3, YP4", outcome="met", because=""),
        "offers/O2-b.md": OFFER.format(to="YP5", outcome="met", because=""),
        "sources/S6-mapping-with-young-people.md": ALL_BUT_ONE,
        "sources/S9-own.md": own,
    }
    for edition in ("full", "synopsis"):
        told = report_of(case_of(tmp_path / edition, notes), edition=edition)
        assert "How the offers ended is not told" in told
        assert "led to a meeting" not in told


def test_both_of_two(tmp_path: Path) -> None:
    root = changed(tmp_path, {"sources/S6-mapping-with-young-people.md": SPOKEN})
    edit(root / "assessment.md", "members: [YP1, YP2, YP3, YP4, YP5]", "members: [YP2, YP3]")
    told = section_of(report_of(load_case(root, TODAY)), PART)
    assert "**Both young people spoke for themselves**" in told
    assert "Both were offered a part" in told


@pytest.mark.parametrize(
    ("unsafe", "offered", "said"),
    [
        ("YP3", "YP1, YP2, YP4, YP5", "To make an offer to one of them would not have been safe"),
        ("YP3, YP4", "YP1", "To make an offer to two of them would not have been safe"),
        ("YP3", "YP1, YP3", "At another time an offer would not have been safe"),
        ("YP1, YP2, YP3, YP4, YP5", "", "To make them an offer would not have been safe"),
    ],
)
def test_offers_that_would_not_have_been_safe(
    tmp_path: Path, unsafe: str, offered: str, said: str
) -> None:
    because = "An adult reads the messages"
    notes = {"offers/O8-a.md": OFFER.format(to=unsafe, outcome="not_safe", because=because)}
    if offered:
        notes["offers/O9-b.md"] = OFFER.format(to=offered, outcome="met", because="")
    told = section_of(report_of(case_of(tmp_path, without("offers") | notes)), PART)
    assert f"{said}: {because}." in told
    assert told.count("would not have been safe") == 1


def test_two_reasons_why_an_offer_would_not_have_been_safe(tmp_path: Path) -> None:
    notes = {
        f"offers/O{n}-a.md": OFFER.format(to=code, outcome="not_safe", because=because)
        for n, code, because in ((8, "YP3", "A brother reads the messages"), (9, "YP4", "Not now"))
    }
    told = section_of(report_of(case_of(tmp_path, without("offers") | notes)), PART)
    for because in ("A brother reads the messages", "Not now"):
        assert f"To make an offer to some of them would not have been safe: {because}." in told


IN_A_RECORD = """---
kind: source
date: 2026-03-11
method: record
young_people: [YP2]
---
# What they wrote
"""


def test_what_was_read_was_not_heard_by_the_author(tmp_path: Path) -> None:
    case = case_of(tmp_path, {"sources/S6-mapping-with-young-people.md": IN_A_RECORD})
    told = section_of(report_of(case), PART)
    assert "The author did not meet them; what they said stands in a record." in told


ALL = "YP1, YP2, YP3, YP4, YP5"
NO_VOICE = {"sources/S6-mapping-with-young-people.md": ""}
BLURRED = "as it could show who gave which answer."


@pytest.mark.parametrize(
    ("offers", "said"),
    [
        # Five of whom nobody knows which said what.
        (
            [(ALL, "no_answer"), (ALL, "declined"), ("YP1", "declined"), ("YP2", "postponed")],
            "Of the offers, two were declined, one had no answer and one was put off to another",
        ),
        ([(ALL, "met"), (ALL, "declined"), ("YP1", "withdrawn")], "one led to a meeting, one was"),
        # All gave one answer, so each did.
        ([(ALL, "declined"), ("YP1", "declined")], "No offer has led to a meeting so far. More is"),
        # Two of whom a count would tell it.
        (
            [("YP1", "declined"), ("YP2", "no_answer")],
            "No offer has led to a meeting so far. More is",
        ),
        ([("YP1", "met"), ("YP2", "met")], "Each offer led to a meeting."),
        ([("YP1", "met")], "The offer led to a meeting."),
    ],
)
def test_how_offers_ended_is_told_where_it_tells_of_nobody(
    tmp_path: Path, offers: list[tuple[str, str]], said: str
) -> None:
    notes = without("offers") | NO_VOICE
    for number, (to, outcome) in enumerate(offers, 1):
        notes[f"offers/O{number}-a.md"] = OFFER.format(to=to, outcome=outcome, because="")
    case = case_of(tmp_path, notes)
    for edition, heading in (("full", PART), ("synopsis", "How it was done")):
        told = " ".join(section_of(report_of(case, "md", edition), heading).split())
        assert f". {said}" in told or said in told
        assert ("declined" in told) == ("declined" in said or said.startswith("one led"))
        assert (BLURRED in told) == ("More" in said)
