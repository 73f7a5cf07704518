"""The supervision pack: both reasons side by side, how services are spoken of, and flags."""

from pathlib import Path

from pgacli.case.loading import load_case
from pgacli.editions import EDITIONS
from pgacli.editions.kind import Asked, Flagged, Granted
from pgacli.editions.parts.disputed import rated
from pgacli.editions.parts.standing import standing
from pgacli.editions.supervision import Pack
from tests.conftest import Pga, edit
from tests.examples import DAY, EXAMPLES, TODAY
from tests.reports.cases import case_of, changed, report_of, section_of, without

HARBOUR = load_case(EXAMPLES / "harbour-2026", TODAY)
PLACED = """---
kind: placement
by: {by}
date: 2026-03-30
headings:
{headings}
---
# Placed

{text}
"""
DECIDED = """---
kind: supervision
date: 2026-03-31
present: [author, supervisor]
decided:
  - {{finding: F8, heading: {heading}, because: "It is so"}}
---
# Settled
"""
F8 = "F8. Nowhere warm and safe after 6pm"


def placed(by: str = "supervisor", text: str = "", **headings: str) -> str:
    lines = "\n".join(f"  {id_}: {heading}" for id_, heading in headings.items())
    return PLACED.format(by=by, headings=lines, text=text)


def test_both_choices_stand_side_by_side_with_their_reasons(tmp_path: Path) -> None:
    text = "F8: the adult is missing more than the place. F9 is clear."
    case = case_of(
        tmp_path, {"supervision/P1-placing-unseen.md": placed(text=text, F8="trusted-adults")}
    )
    told = section_of(report_of(case, "md", "supervision"), F8)
    assert (
        "| Reason | The young people named the shut door first. Trusted adults stays as a second"
        " heading. | The adult is missing more than the place. |"
    ) in told
    assert "F9 is clear" not in told
    assert "| Placed under | Places where the group spends its time (and," in told
    assert "In supervision, 31 March 2026.** On F8 we differed" in told
    assert "Settled, 31 March 2026:** it stands under “Places where" in told


def test_the_reason_stands_with_whose_heading_it_is(tmp_path: Path) -> None:
    for heading, reasons in {
        "trusted-adults": ("None is written down", "It is so."),
        "places": ("It is so.", "None is written down"),
        "services": ("None is written down", "None is written down"),
    }.items():
        notes = without("supervision") | {
            "supervision/P1-placing-unseen.md": placed(F8="trusted-adults"),
            "supervision/V1-half-way.md": DECIDED.format(heading=heading),
        }
        told = section_of(report_of(case_of(tmp_path / heading, notes), "md", "supervision"), F8)
        assert f"| Reason | {reasons[0]} | {reasons[1]} |" in told
        assert ("”. It is so." in told) == (heading == "services")


def test_what_is_not_settled_is_asked() -> None:
    report = report_of(load_case(EXAMPLES / "quayside-2026", TODAY), "md", "supervision")
    told = section_of(report, "F2. Cold water and no way out at the quay steps")
    assert "**Not settled yet.** Which heading stands, and why?" in told
    assert "placed two of three findings as the author did. Not placed yet: three." in report


def test_a_supervisor_called_by_name_is_told_by_role_and_others_as_they_are(
    tmp_path: Path,
) -> None:
    notes = {
        "supervision/P1-placing-unseen.md": placed("M. Lindqvist", F8="services"),
        "supervision/P2-other.md": placed("second rater", F8="structural"),
    }
    raters = rated(standing(case_of(tmp_path, notes)))
    assert [each.who for each in raters] == [
        "Contextual safeguarding co-ordinator",
        "Second rater",
    ]


def test_nobody_else_placed_anything(tmp_path: Path) -> None:
    case = case_of(tmp_path, {"supervision/P1-placing-unseen.md": ""})
    assert "Nobody has placed the findings beside the author yet." in report_of(
        case, "md", "supervision"
    )


def test_each_finding_about_a_service_shows_its_reply_and_its_supervision() -> None:
    report = report_of(HARBOUR, "md", "supervision")
    told = section_of(report, "F10. Letters that are fair to read")
    assert "We will ring the youth service before a letter goes." in told
    assert "**In supervision:** 31 March 2026." in told
    quayside = report_of(load_case(EXAMPLES / "quayside-2026", TODAY), "md", "supervision")
    told = section_of(quayside, "F6. Days that end at noon")
    assert "**No reply yet.**" in told
    assert "**Not yet in supervision.**" in told
    assert "F1. " not in section_of(report, "How findings about services are put")


def test_of_good_practice_nobody_waits_for_a_reply(tmp_path: Path) -> None:
    """Praise is heard without being talked over."""
    finding = (EXAMPLES / "harbour-2026/findings/F7-a-youth-worker-who-stayed.md").read_text(
        "utf-8"
    )
    finding = finding.partition("## What the service says")[0].replace("reply:", "x-reply:")
    case = case_of(
        tmp_path, {"findings/F7-a-youth-worker-who-stayed.md": finding, **without("supervision")}
    )
    told = section_of(report_of(case, "md", "supervision"), "F7. A youth worker who stayed")
    assert "No reply yet" not in told
    assert "Not yet in supervision" not in told


def test_flags_and_allowances_come_as_they_were_given() -> None:
    asked = Asked(
        "",
        (Flagged("Warning", "plan.vague", "I2, line 4", "It is vague.", "Say who."),),
        (Granted("scope.individual", "F4", "It was agreed.", ""),),
    )
    content = EDITIONS["supervision"].build(HARBOUR, asked).content
    assert isinstance(content, Pack)
    assert (content.flags, content.allowances) == (asked.flags, asked.allowances)
    told = section_of(report_of(HARBOUR, "md", "supervision"), "Flags and allowances in force")
    assert "No flag stands." in told
    assert "No allowance is in force." in told


FALLEN = """---
kind: finding
heading: roles
nature: harm
sources: [S10]
allow: [{rule: scope.policing, because: Kittiwake}]
---
# Gannet

The group calls the lad streetwise, and he refuses to talk.
"""
TAKEN_BACK = """---
kind: source
date: 2026-03-05
method: conversation
contributor: C1
withdrawn: true
---
"""


def test_of_what_was_taken_back_the_pack_tells_no_word(pga: Pga, tmp_path: Path) -> None:
    notes = {"findings/F20-x.md": FALLEN, "sources/S10-x.md": TAKEN_BACK}
    root = changed(tmp_path, notes)
    allowed = "allow: [{rule: plan.unanswered, at: f20, because: Kittiwake}]\n---\n"
    edit(root / "assessment.md", "---\n# ", f"{allowed}# ")
    asked = ("--edition", "supervision", "--to", "md", "--draft", *DAY)
    assert pga("render", root, *asked).code == 0
    [path] = (root / "reports").iterdir()
    told = path.read_text("utf-8")
    assert "(evidence.withdrawn) | F20, line 5 |" in told
    assert "| scope.policing | F20 | This note rests on what was taken back. |" in told
    assert (
        "| plan.unanswered | assessment.md (f20) | This note rests on what was taken back. |"
        in told
    )
    assert not any(word in told for word in ("streetwise", "refuses to", "Kittiwake", "Gannet"))


def test_supervisions_are_told_in_the_order_of_their_days(tmp_path: Path) -> None:
    text = (EXAMPLES / "harbour-2026/supervision/V2-placing-and-framing.md").read_text("utf-8")
    later = text.replace("2026-03-31", "2026-03-02")
    case = case_of(tmp_path, {"supervision/V3-first-of-all.md": later})
    report = report_of(case, "md", "supervision")
    assert "**Supervision so far:** 2 March 2026; 18 March 2026; 31 March 2026." in report
    told = section_of(report, "F10. Letters that are fair to read")
    assert "**In supervision:** 2 March 2026; 31 March 2026." in told
