"""What contributors are told: synopsis, their own edition, briefing, plan and extract."""

from pathlib import Path

import pytest

from pgacli.case.loading import load_case
from pgacli.editions import EDITIONS
from pgacli.editions.kind import Asked
from pgacli.editions.parts.plan import raised_at_the_start
from pgacli.editions.parts.roles import recipient
from pgacli.editions.parts.standing import standing
from pgacli.errors import PgaError, RefusedError
from tests.conftest import edit
from tests.examples import EXAMPLES, TODAY
from tests.reports.cases import case_of, changed, report_of, section_of, without

HARBOUR = load_case(EXAMPLES / "harbour-2026", TODAY)

TAKEN_BACK = """---
date: 2026-03-05
method: conversation
contributor: C2
withdrawn: true
---
# A talk
"""
RESTS_ON_IT = """---
heading: places
nature: harm
sources: [S11]
share_with: [C2]
---
# Gannet
"""
BRIEFING = """---
date: 2026-02-20
purpose: {purpose}
---
# A meeting

## Who keeps it?

It is kept in one place.

**What if we are
unsure?** Ask.

**First ideas.** One.

Is this one? No.

Who may see it?
---------------

```
# Is it in code?

**And in bold in code?**
```

<!-- **What of this?** -->

### Who keeps it?
"""


def test_who_was_handed_something_is_named_by_role_or_as_the_note_says() -> None:
    assert recipient(HARBOUR, "C2") == "Head of year, Northquay School"
    assert recipient(HARBOUR, "The housing panel") == "The housing panel"


def test_an_idea_that_was_stopped_is_no_first_idea(tmp_path: Path) -> None:
    name = "interventions/I1-evening-room.md"
    text = (EXAMPLES / "harbour-2026" / name).read_text("utf-8")
    stopped = case_of(tmp_path, {name: text.replace("status: under_way", "status: stopped")})
    ids = [each.id for each in raised_at_the_start(standing(HARBOUR))]
    assert "I1" in ids
    assert [each.id for each in raised_at_the_start(standing(stopped))] == ids[1:]


def test_days_of_meetings_read_as_prose(tmp_path: Path) -> None:
    briefing = BRIEFING.format(purpose="briefing")
    notes = {f"meetings/M{day}.md": briefing.replace("-20", f"-{day}") for day in (21, 22)}
    case = case_of(tmp_path, notes)
    told = section_of(report_of(case, "md", "synopsis"), "How it was done")
    assert "Briefing: 20 February 2026, 21 February 2026 and 22 February 2026." in told


def test_the_synopsis_says_why_for_what_and_how() -> None:
    report = report_of(HARBOUR, "md", "synopsis")
    assert "Four incidents at the retail park" in section_of(report, "Why there is an assessment")
    told = section_of(report, "How it was done")
    assert "**Who took part:** Youth worker, Youth service; Head of year, Northquay School;" in told
    assert "All five were offered a part, and three spoke for themselves." in told
    assert "On leave" not in told
    assert "six interventions" in section_of(report, "What happens next")


def test_who_only_came_to_a_meeting_is_told_as_such(tmp_path: Path) -> None:
    meeting = (
        "---\nkind: meeting\ndate: 2026-02-20\npurpose: briefing\npresent: [C9]\n---\n# Briefing\n"
    )
    ranger = (
        "---\nkind: contributor\nrole: Ranger\nagency: Parks\nrelationship: new\n---\n# Ranger\n"
    )
    case = case_of(tmp_path, {"meetings/M9-more.md": meeting, "contributors/C9-ranger.md": ranger})
    told = section_of(report_of(case, "md", "synopsis"), "How it was done")
    assert "Ranger, Parks (meetings only)" in told


def test_whose_account_was_taken_back_is_not_told_apart(tmp_path: Path) -> None:
    root = changed(tmp_path, {})
    edit(root / "sources/S8-parent.md", "\ndate:", "\nwithdrawn: true\ndate:")
    told = section_of(report_of(load_case(root, TODAY), "md", "synopsis"), "How it was done")
    assert ("Parent" in told, "meetings only" in told) == (True, False)
    assert "Parent" not in told.partition("no account from:")[2].partition("\n")[0]


def test_the_stamp_names_a_contributor_by_role() -> None:
    assert "edition for Youth worker" in report_of(HARBOUR, "md", "contributor", "C1")


def test_those_who_gave_an_account_are_named_once_where_all_are_thanked(tmp_path: Path) -> None:
    assert "**With thanks to:** Youth worker" in report_of(HARBOUR, "md", "synopsis")
    root = changed(tmp_path, {})
    edit(root / "contributors/C5-retail-park-manager.md", "thanks: false", "thanks: true")
    report = report_of(load_case(root, TODAY), "md", "synopsis")
    assert "**With thanks to all who gave an account.**" in report
    assert report.count("Northquay School") == 1
    # One taken back does not change it: two synopses side by side would tell whose it was.
    edit(root / "sources/S8-parent.md", "\ndate:", "\nwithdrawn: true\ndate:")
    report = report_of(load_case(root, TODAY), "md", "synopsis")
    assert "**With thanks to all who gave an account.**" in report


def test_two_of_one_role_are_thanked_with_their_services(tmp_path: Path) -> None:
    root = changed(tmp_path, {})
    edit(root / "contributors/C4-outreach-worker.md", "role: Street outreach", "role: Youth")
    told = report_of(load_case(root, TODAY), "md", "synopsis").partition("With thanks to:")[2]
    assert told.startswith("** Youth worker, Youth service; ")
    assert "Youth worker, Shoreline Trust" in told


def test_what_was_stopped_is_no_part_of_the_plan_that_the_synopsis_counts(tmp_path: Path) -> None:
    root = changed(tmp_path, {})
    path = root / "interventions/I6-evening-fares.md"
    edit(path, "status: idea", "status: stopped")
    assert "five interventions" in report_of(load_case(root, TODAY), "md", "synopsis")


def test_without_offers_the_synopsis_says_so(tmp_path: Path) -> None:
    case = case_of(tmp_path, without("offers"))
    assert "No offer to take part has been recorded." in report_of(case, "md", "synopsis")


def test_a_contributor_gets_what_is_shared_with_them_and_what_they_own() -> None:
    report = report_of(HARBOUR, "md", "contributor", "C3")
    headings = [line[4:] for line in report.splitlines() if line.startswith("### ")]
    assert [each.partition(".")[0] for each in headings] == ["F5", "F8", "F10", "F12", "I2"]
    for note in (*HARBOUR.findings, *HARBOUR.interventions):
        assert (note.title in report) == (f"{note.id}. {note.title}" in headings)


def test_what_an_account_led_to_is_told_by_title_only_where_it_is_shared() -> None:
    told = section_of(report_of(HARBOUR, "md", "contributor", "C2"), "What your account led to")
    assert "Your part: interview, 4 March 2026." in told
    assert "Three findings shared with you rest on it:" in told
    assert "- Making music together (F3)" in told
    assert "So does one other," in told
    assert "trouble" not in told


def test_who_gave_no_account_is_told_so() -> None:
    report = report_of(HARBOUR, "md", "contributor", "C7")
    assert "There is no account of yours in this assessment." in report
    assert "## Findings shared with you" not in report
    assert "## What you answer for" not in report


def test_each_is_told_what_they_want_from_it_and_nobody_else_is() -> None:
    edition = report_of(HARBOUR, "md", "contributor", "C2")
    assert "stop learning the same news a week apart." in edition
    assert "a room where young people can tell someone." in edition
    assert "To hear from services before a letter arrives" not in edition
    assert "a week apart" not in report_of(HARBOUR, "md", "contributor", "C6")


def test_an_account_on_which_nothing_shared_rests_is_a_number() -> None:
    case = load_case(EXAMPLES / "quayside-2026", TODAY)
    told = section_of(report_of(case, "md", "contributor", "C2"), "What your account led to")
    assert "Three findings rest on it, shared with those who need them" in told


def test_what_was_taken_back_is_no_part_of_theirs(tmp_path: Path) -> None:
    notes = {"sources/S11-talk.md": TAKEN_BACK, "findings/F14-gone.md": RESTS_ON_IT}
    told = section_of(
        report_of(case_of(tmp_path, notes), "md", "contributor", "C2"), "What your account led to"
    )
    assert "conversation" not in told
    assert "So does one other," in told


def test_whose_accounts_a_finding_rests_on_is_not_told() -> None:
    report = report_of(HARBOUR, "md", "contributor", "C2")
    told = section_of(report, "F9. Adults offer the group money for errands")
    assert "Rests on one activity, one interview and one conversation." in told
    assert "(Parent)" not in report
    assert "Answered by" not in report


@pytest.mark.parametrize("id_", ["", "C99", "F1"])
def test_a_contributor_has_to_be_named(id_: str) -> None:
    with pytest.raises(PgaError, match=r"--for; there are: C1, C2"):
        EDITIONS["contributor"].build(HARBOUR, Asked(id_))


def test_the_briefing_gives_the_test_the_closest_and_first_ideas() -> None:
    report = report_of(HARBOUR, "md", "briefing")
    assert "does knowing this help keep the group safe? If not, it stays out." in report
    closest = section_of(report, "Who is closest to the young people")
    assert "- Youth worker, Youth service" in closest
    assert "Head of year" not in closest
    ideas = section_of(report, "First ideas for the plan")
    assert "**A room in the evening.**" in ideas
    assert "One fair rule" not in ideas
    assert "From 15 May" not in ideas


def test_questions_of_the_briefing_come_without_their_answers(tmp_path: Path) -> None:
    notes = {
        "meetings/M1-briefing.md": BRIEFING.format(purpose="briefing"),
        "meetings/M2-planning.md": BRIEFING.format(purpose="planning").replace("unsure", "sure"),
    }
    told = section_of(report_of(case_of(tmp_path, notes), "md", "briefing"), "Questions")
    assert told.count("- Who keeps it?") == 1
    assert "- What if we are unsure?" in told
    assert "- Who may see it?" in told
    for words in (
        "in code",
        "Ask.",
        "one place",
        "First ideas",
        "Is this one",
        "What of this",
        "are sure",
    ):
        assert words not in told
    assert told.count("---") == 3


def test_a_briefing_before_anything_is_known_asks_for_it(tmp_path: Path) -> None:
    notes = without("contributors") | without("meetings") | without("interventions")
    report = report_of(case_of(tmp_path, notes, "harbour-2026"), "md", "briefing")
    assert "All of them named the youth worker" in report
    bare = load_case(EXAMPLES / "quayside-2026", TODAY)
    assert "Swimming coach" in section_of(
        report_of(bare, "md", "briefing"), "Who is closest to the young people"
    )


def test_the_plan_is_in_the_order_of_the_days_and_names_no_finding() -> None:
    report = report_of(HARBOUR, "md", "plan")
    table = section_of(report, "Who does what, and by when")
    order = [line[2:4] for line in table.splitlines() if line.startswith("| I")]
    assert order == ["In", "I5", "I1", "I2", "I3", "I4", "I6"]
    told = section_of(report, "I1. A room in the evening")
    assert "- 30 March 2026: Keys and insurance are settled. Seen by services." in told
    assert "**Who agreed it, and with what.** Agreed by the youth service manager" in told


def test_a_plan_without_interventions_says_so(tmp_path: Path) -> None:
    case = case_of(tmp_path, without("interventions"))
    assert "There is no plan yet." in report_of(case, "md", "plan")


def test_an_extract_says_what_it_is_a_part_of() -> None:
    report = report_of(HARBOUR, "md", "extract", "F5")
    assert (
        "One of 13 findings of a peer group assessment of five young people (Harbour group)"
        in report
    )
    assert "was taken from the report on 8 April 2026" in report
    told = section_of(report, 'F5. Seen as "trouble" before anything happens')
    assert "*Harbour group · true as of 1 April 2026 · about the group, not one child" in told
    assert "“Yes. Every single week.”" in told
    assert "In the framework: Group functioning, How others see the group." in told
    assert [each.id for each in HARBOUR.findings if f"{each.id}. " in report] == ["F5"]
    assert "Ask there before you act on this alone." in report


def test_an_extract_says_where_a_finding_was_never_put_to_them() -> None:
    assert "Not yet put to the young people." in report_of(HARBOUR, "md", "extract", "F9")


@pytest.mark.parametrize("id_", ["", "F99", "C1"])
def test_a_finding_has_to_be_named(id_: str) -> None:
    with pytest.raises(PgaError, match=r"--finding; there are: F1, F2"):
        EDITIONS["extract"].build(HARBOUR, Asked(id_))


def test_a_finding_that_stands_in_no_edition_is_refused(tmp_path: Path) -> None:
    notes = {"sources/S11-talk.md": TAKEN_BACK, "findings/F14-gone.md": RESTS_ON_IT}
    case = case_of(tmp_path, notes)
    with pytest.raises(RefusedError, match="F14 rests on what was taken back"):
        EDITIONS["extract"].build(case, Asked("F14"))


def test_an_idea_is_nothing_that_somebody_answers_for(tmp_path: Path) -> None:
    path = "interventions/I3-one-fair-rule.md"
    text = (EXAMPLES / "harbour-2026" / path).read_text("utf-8")
    case = case_of(tmp_path, {path: text.replace("status: agreed", "status: idea")})
    report = report_of(case, "md", "contributor", "C5")
    assert "## What you answer for" not in report
    told = section_of(report, "What is being thought about")
    assert "This is an idea that was put forward for you. Nothing is agreed yet" in told
    assert "### I3. " in told
    assert "**What could be done.**" in told
    assert "**What will be done.**" not in report


def test_what_an_extract_may_be_used_for_comes_before_the_finding() -> None:
    report = report_of(HARBOUR, "md", "extract", "F5")
    assert report.index("How it may be used") < report.index("### F5. ")


def test_a_title_needs_no_article_before_a_role() -> None:
    report = report_of(HARBOUR, "md", "contributor", "C2")
    assert report.startswith("# Harbour group: for you (Head of year, Northquay School)\n")


def test_a_role_with_brackets_has_square_ones_inside_others(tmp_path: Path) -> None:
    root = changed(tmp_path, {})
    edit(root / "contributors/C1-youth-worker.md", "role: Youth worker", "role: Gweithiwr (worker)")
    case = load_case(root, TODAY)
    report = report_of(case, "md")
    assert "Interview (Gweithiwr [worker])" in report.replace("\\", "")
    assert "through: Gweithiwr [worker]" in report.replace("\\", "")
    told = report_of(case, "md", "contributor", "C1")
    assert "for you (Gweithiwr [worker], " in told.replace("\\", "")
