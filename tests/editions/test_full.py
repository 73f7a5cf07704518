"""What the full edition takes from a case, and what it leaves."""

import re
from pathlib import Path

import pytest

from pgacli.case.loading import load_case
from pgacli.editions import EDITIONS
from pgacli.editions.edition import prose
from pgacli.editions.full import FULL, Full, words_by_section
from pgacli.editions.kind import Asked
from pgacli.rules import check
from pgacli.writers.spreads import spreads
from tests.conftest import edit
from tests.examples import EXAMPLES, TODAY
from tests.reports.cases import case_of, changed, document_of, report_of, section_of, without

TAKEN_BACK = """---
kind: source
date: 2026-03-05
method: conversation
contributor: C2
withdrawn: {word}
---
# A talk in the corridor

Heronsgate was mentioned.
"""
FINDING = """---
kind: finding
heading: {heading}
nature: {nature}
sources: [{sources}]
---
# {title}

Kittiwake is what it says.
"""
INTERVENTION = """---
kind: intervention
findings: [{findings}]
goal: Guillemots come home
---
# Guillemot

## What will be done

Razorbill.
"""


def content(case) -> Full:
    edition = FULL.build(case)
    assert isinstance(edition.content, Full)
    return edition.content


def test_editions_are_found_by_name() -> None:
    assert EDITIONS["full"] is FULL
    assert EDITIONS["full"].holds_findings


def test_what_was_taken_back_enters_nothing(tmp_path: Path) -> None:
    case = case_of(
        tmp_path,
        {
            "sources/S11-corridor.md": TAKEN_BACK.format(word="true"),
            "findings/F14-gone.md": FINDING.format(
                heading="places", nature="harm", sources="S11", title="Gannet"
            ),
            "interventions/I7-gone.md": INTERVENTION.format(findings="F14"),
        },
    )
    report = report_of(case) + report_of(case, "html")
    for word in ("Heronsgate", "Kittiwake", "Gannet", "Guillemot", "Razorbill", "F14", "I7"):
        assert word not in report
    assert "13 findings" in report


def test_a_finding_with_another_source_stands_on_that(tmp_path: Path) -> None:
    case = case_of(
        tmp_path,
        {
            "sources/S11-corridor.md": TAKEN_BACK.format(word="true"),
            "findings/F14-both.md": FINDING.format(
                heading="places", nature="harm", sources="S11, S7", title="Gannet"
            ),
        },
    )
    told = section_of(report_of(case), "F14. Gannet")
    assert "Rests on: Interview (Street outreach worker)." in told


def test_an_intervention_names_no_finding_that_fell(tmp_path: Path) -> None:
    root = changed(tmp_path, {})
    assert "(F9 and F11)" in report_of(load_case(root, TODAY))
    for name in ("S1-youth-worker", "S8-parent"):
        edit(root / f"sources/{name}.md", "\ndate:", "\nwithdrawn: true\ndate:")
    report = report_of(load_case(root, TODAY))
    assert ("(F9)" in report, "F11" in report) == (True, False)


@pytest.mark.parametrize("also", ["", "also: [trusted-adults, stability]\n"])
def test_a_side_without_a_finding_of_its_own_says_what_is_told_of_it(
    tmp_path: Path, also: str
) -> None:
    finding = FINDING.format(heading="places", nature="strength", sources="S1", title="Gannet")
    alone = without("findings")
    alone["findings/F14-alone.md"] = finding.replace("nature:", f"{also}nature:")
    told = section_of(report_of(case_of(tmp_path, alone)), "Guardianship around the group")
    assert ("Told under another heading:** F14." in told) == bool(also)


@pytest.mark.parametrize("edition", ["full", "synopsis"])
def test_no_thanks_tell_who_took_their_account_back(tmp_path: Path, edition: str) -> None:
    root = changed(tmp_path, {})
    assert re.search("thanks to:.*Head of year", report_of(load_case(root, TODAY), "md", edition))
    for path in (*root.glob("sources/S2-*"), *root.glob("meetings/*")):
        edit(path, "\n---\n", "\nwithdrawn: true\n---\n", 1) if "S2" in path.name else path.unlink()
    report = report_of(load_case(root, TODAY), "md", edition)
    assert re.search("thanks to:.*Youth worker", report)
    assert not re.search("thanks to:.*Head of year", report)


@pytest.mark.parametrize("word", ["perhaps", "false\nwithdrawn: true", "\nwithdrawn: true"])
def test_a_word_that_cannot_be_read_or_stands_twice_counts_as_taken_back(
    tmp_path: Path, word: str
) -> None:
    case = case_of(
        tmp_path,
        {
            "sources/S11-corridor.md": TAKEN_BACK.format(word=word),
            "findings/F14-gone.md": FINDING.format(
                heading="places", nature="harm", sources="S11", title="Gannet"
            ),
        },
    )
    assert "Gannet" not in report_of(case)


@pytest.mark.parametrize("key", ["status: withdrawn", "taken_back: true", "Withdrawn: yes"])
def test_another_key_that_says_withdrawn_counts_as_taken_back(tmp_path: Path, key: str) -> None:
    source = TAKEN_BACK.format(word="x").replace("withdrawn: x", key)
    case = case_of(
        tmp_path,
        {
            "sources/S11-corridor.md": source,
            "findings/F14-gone.md": FINDING.format(
                heading="places", nature="harm", sources="S11", title="Gannet"
            ),
        },
    )
    assert "Gannet" not in report_of(case)


def test_a_line_of_a_text_is_no_second_word(tmp_path: Path) -> None:
    word = "false\nmethod_note: |\n  withdrawn: is what they feared to be"
    case = case_of(
        tmp_path,
        {
            "sources/S11-corridor.md": TAKEN_BACK.format(word=word),
            "findings/F14-gone.md": FINDING.format(
                heading="places", nature="harm", sources="S11", title="Gannet"
            ),
        },
    )
    assert "Gannet" in report_of(case)


@pytest.mark.parametrize("edition", ["full", "plan"])
def test_a_note_that_cannot_be_read_counts_as_taken_back(tmp_path: Path, edition: str) -> None:
    gone = FINDING.format(heading="places", nature="harm", sources="S11", title="Gannet")
    case = case_of(
        tmp_path,
        {
            "sources/S11-corridor.md": TAKEN_BACK.format(word="true\nmethod: [half"),
            "findings/F14-gone.md": gone,
            "findings/F15-both.md": gone.replace("S11", "S11, S7").replace("Gannet", "Osprey"),
            "findings/F16-unread.md": gone.replace("nature: ", "nature: ["),
            "interventions/I7-gone.md": INTERVENTION.format(findings="F14"),
            "interventions/I8-gone.md": INTERVENTION.format(findings="F16"),
        },
    )
    report = report_of(case, edition=edition)
    assert [word for word in ("Gannet", "Guillemot", "F14", "F16") if word in report] == []
    assert ("Osprey" in report) is (edition == "full")


def test_so_does_a_whole_folder_that_cannot_be_read(tmp_path: Path) -> None:
    root = changed(tmp_path, {})
    (root / "sources").rename(tmp_path / "elsewhere")
    (root / "sources").symlink_to(tmp_path / "elsewhere")
    report = report_of(load_case(root, TODAY))
    assert "Making music" not in report
    assert "#### F3" not in report


def test_strengths_come_before_harm_and_within_a_heading_too(tmp_path: Path) -> None:
    report = report_of(load_case(EXAMPLES / "harbour-2026", TODAY))
    headings = [line for line in report.splitlines() if line.startswith("#")]
    order = [
        "## Summary",
        "## Purpose and parameters",
        "## How it was done",
        "## The young people’s part in this",
        "## Strengths, and what the group gives its members",
        "## What was found, at a glance",
        "## Group functioning",
        "## What to change first",
        "## The plan",
        "## Sharing",
        "## Limits of this report",
    ]
    assert [line for line in headings if line in order] == order
    reputation = section_of(report, "How others see the group")
    assert reputation.index("F6.") < reputation.index("F5.")


def test_each_finding_stands_once_and_names_its_other_headings() -> None:
    case = load_case(EXAMPLES / "harbour-2026", TODAY)
    report = report_of(case)
    for finding in case.findings:
        assert report.count(f"#### {finding.id}. ") == 1
    told = section_of(report, "F7. A youth worker who stayed")
    assert "Also under: Stability; Places where the group spends its time." in told


def test_the_young_peoples_answers_stand_beside_the_finding() -> None:
    report = report_of(load_case(EXAMPLES / "harbour-2026", TODAY))
    told = section_of(report, "F2. Some go first and some look out")
    assert told.index("20 March 2026:** Say it like this.") < told.index(
        "27 March 2026:** That’s us."
    )
    assert "**What was done:** The word leader was taken out" in told
    assert told.count("**What was done:**") == 1
    assert "Not yet put to the young people." in section_of(
        report, "F9. Adults offer the group money for errands"
    )


def test_a_heading_with_a_slip_counts_as_what_was_meant(tmp_path: Path) -> None:
    slip = FINDING.format(heading="trusted-adult", nature="strength", sources="S7", title="Gannet")
    case = case_of(tmp_path, {"findings/F14-slip.md": slip})
    assert "F14. Gannet" in section_of(report_of(case), "Adults with a caring intention")


def test_a_finding_without_a_heading_is_not_lost(tmp_path: Path) -> None:
    lost = FINDING.format(heading="zzz", nature="strength", sources="S7", title="Gannet")
    case = case_of(tmp_path, {"findings/F14-lost.md": lost})
    assert "Gannet" in section_of(report_of(case), "Findings without a heading")


def test_a_summary_says_that_there_is_nothing_to_put_together(tmp_path: Path) -> None:
    text = "---\ngroup: {name: Canal group, members: [YP1]}\n---\n# Canal group\n"
    case = case_of(tmp_path, {"assessment.md": text, **without("findings")})
    assert "Not written yet." in section_of(report_of(case), "Summary")


def test_a_summary_is_put_together_where_none_is_written() -> None:
    report = report_of(load_case(EXAMPLES / "quayside-2026", TODAY))
    summary = section_of(report, "Summary")
    assert "To understand what draws the group to the quay" in summary
    assert "two of the six findings" in summary
    assert "Cold water and no way out at the quay steps (F2)" in summary


def test_owners_of_learning_in_free_text_are_not_printed(tmp_path: Path) -> None:
    note = "---\ndate: 2026-04-02\nabout: process\nowner: Penguin Person\n---\n# A\n\nB\n"
    case = case_of(tmp_path, {"learning/L3-a.md": note})
    assert "Penguin" not in report_of(case) + report_of(case, "html")


def test_those_without_an_account_are_named_by_role_with_the_reason(tmp_path: Path) -> None:
    report = report_of(load_case(EXAMPLES / "quayside-2026", TODAY))
    told = section_of(report, "Who was not reached, and why")
    assert "**Quay warden, Harbour office.** There is no account of theirs" in told


def test_words_are_counted_by_section_and_heading(tmp_path: Path) -> None:
    words = words_by_section(load_case(EXAMPLES / "harbour-2026", TODAY))
    assert {"Summary", "The plan", "Structural factors"} <= set(words)
    long = FINDING.format(heading="services", nature="strength", sources="S7", title="Gannet")
    more = words_by_section(case_of(tmp_path, {"findings/F14-long.md": long + "word " * 500}))
    assert more["Policies and services in place"] - words["Policies and services in place"] > 500
    assert more["The plan"] == words["The plan"]


def test_without_findings_or_plan_it_still_says_so(tmp_path: Path) -> None:
    case = case_of(tmp_path, without("findings") | without("interventions"))
    report = report_of(case)
    assert "No strength has been written down yet." in report
    assert "There is no plan yet." in report
    assert content(case).plan.rows == ()


def test_a_framework_with_two_sides_has_a_table_and_no_triangle(tmp_path: Path) -> None:
    own = (
        "id: ours\ntitle: Ours\nstatus: confirmed\nsides:\n"
        "  - {id: a, label: Inside, headings: [{id: places, label: Places, core: true}]}\n"
        "  - {id: b, label: Outside, headings: [{id: roles, label: Roles, core: true}]}\n"
    )
    case = case_of(tmp_path, {"framework.yaml": own})
    assert "triangle" not in FULL.build(case).figures
    report = report_of(case, "html")
    assert "triangle-title" not in report
    assert "What was found under each heading" in report
    assert "provisional" not in section_of(report_of(case), "Framework and sign-off")


ANSWERED = """---
heading: roles
nature: strength
sources: [S1, S7]
heard:
  - {{on: 2026-03-20, says: leave_it_out}}
  - {{on: 2026-03-27, says: {says}, done: {done}}}
---
# Gannet
"""


@pytest.mark.parametrize(
    ("says", "done", "lines"),
    [
        ("not_us", "''", ["nothing has been noted yet."]),
        ("leave_it_out", "It is out", ["It is out."]),
        ("thats_us", "''", []),
    ],
)
def test_what_was_done_with_their_last_answer_is_told(
    tmp_path: Path, says: str, done: str, lines: list[str]
) -> None:
    note = ANSWERED.format(says=says, done=done)
    case = case_of(tmp_path, {"findings/F14-a.md": note})
    for edition in ("full", "extract"):
        told = section_of(report_of(case, "md", edition, "F14"), "F14. Gannet")
        assert "answer, 20 March 2026:** Leave it out." in told
        assert re.findall(r"\*\*What was done:\*\* (.+)", told) == lines


def test_a_plan_stands_on_upright_pages_however_long_it_is(tmp_path: Path) -> None:
    notes = without("interventions") | {
        f"interventions/I{each}-a.md": INTERVENTION.format(findings="F1") for each in range(1, 9)
    }
    document = document_of(case_of(tmp_path, notes))
    assert not any(part.is_wide for part in spreads(document.blocks))


def test_a_plan_says_how_far_each_intervention_is(tmp_path: Path) -> None:
    told = section_of(report_of(load_case(EXAMPLES / "harbour-2026", TODAY)), "The plan")
    assert "| 15 May 2026. Under way. |" in told
    assert "| 30 June 2026. Idea, not agreed yet. |" in told


def test_what_was_found_is_told_once_for_each_heading_and_summed_for_each_side(
    tmp_path: Path,
) -> None:
    told = section_of(
        report_of(load_case(EXAMPLES / "harbour-2026", TODAY)), "What was found, at a glance"
    )
    rows = dict(line.strip("| ").split(" | ") for line in told.splitlines() if "|" in line)
    assert rows["**Guardianship around the group**"] == "**1 in all:** ★ Good practice 1"
    assert rows["How others see the group"] == "● Strength (F6); ▲ Harm (F5); also F10"
    assert rows["Warmth"] == "also F11"


def test_a_side_and_a_heading_with_nothing_say_so(tmp_path: Path) -> None:
    told = section_of(
        report_of(case_of(tmp_path, without("findings"))), "What was found, at a glance"
    )
    cells = [line.strip("| ").split(" | ")[1] for line in told.splitlines() if "|" in line][2:]
    assert set(cells) == {"none yet", "**none yet**"}


def test_the_author_is_told_what_a_reader_looks_for_first(tmp_path: Path) -> None:
    assert FULL.build(load_case(EXAMPLES / "harbour-2026", TODAY)).remarks == ()
    text = (EXAMPLES / "harbour-2026/assessment.md").read_text("utf-8")
    notes = {"assessment.md": text.partition("## Summary")[0]}
    for path in (EXAMPLES / "harbour-2026/findings").glob("*.md"):
        notes[f"findings/{path.name}"] = path.read_text("utf-8").replace("weight: first", "")
    remarks = FULL.build(case_of(tmp_path, notes)).remarks
    assert [each.partition(",")[0] for each in remarks] == [
        "the Summary of assessment.md is empty",
        "no finding of what is to change has `weight: first`",
    ]


def test_all_findings_are_called_all(tmp_path: Path) -> None:
    notes = {}
    for path in (EXAMPLES / "harbour-2026/findings").glob("*.md"):
        text = path.read_text("utf-8")
        notes[f"findings/{path.name}"] = re.sub(
            r"^nature: .*$", "nature: strength", text, flags=re.MULTILINE
        )
    told = report_of(case_of(tmp_path, notes))
    assert "all 13 findings are strengths" in told


def test_what_was_shared_is_told_as_of_this_copy(tmp_path: Path) -> None:
    told = section_of(report_of(case_of(tmp_path, without("disclosures"))), "Sharing")
    assert "Nothing had been shared before this copy was made." in told


def test_what_is_strong_is_to_be_built_on_and_not_to_be_changed(tmp_path: Path) -> None:
    path = next((EXAMPLES / "harbour-2026" / "findings").glob("F1-*"))
    text = path.read_text("utf-8").replace("nature: need_met", "nature: need_met\nweight: first")
    report = report_of(case_of(tmp_path, {f"findings/{path.name}": text}))
    first, build_on = section_of(report, "What to change first").split("**What to build on**")
    assert "(F1)" not in first
    assert "(F9): answered by" in first
    assert "(F1): built on by I4." in build_on
    summary = section_of(report, "Summary")
    assert "(F1)" in summary.split("**What to build on:**")[1]


def test_the_first_day_of_the_plan_is_of_what_is_still_to_do(tmp_path: Path) -> None:
    root = changed(tmp_path, {})
    [path] = root.glob("interventions/I5-*.md")
    assert content(load_case(root, TODAY)).plan.first_due == "8 May 2026"
    edit(path, "status: agreed", "status: done")
    assert content(load_case(root, TODAY)).plan.first_due == "15 May 2026"


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("See [[F2]].", "See F2."),
        ("See [[f2-a-safe-place]] and [[S3]].", "See F2 and S3."),
        ("See [[F2-a-safe-place|the safe place]].", "See the safe place."),
        ("A list [[of two]], and [F2] in brackets.", "A list [[of two]], and [F2] in brackets."),
    ],
)
def test_a_link_between_notes_is_told_by_its_id_or_in_its_words(written: str, told: str) -> None:
    assert prose(written).markdown == told


def test_what_was_stopped_answers_nothing(tmp_path: Path) -> None:
    root = changed(tmp_path, {})
    [path] = root.glob("interventions/I5-*.md")
    before = report_of(load_case(root, TODAY))
    assert "answered by I5" in section_of(before, "What to change first")
    assert "six interventions" in section_of(before, "Summary")
    edit(path, "status: agreed", "status: stopped")
    after = report_of(load_case(root, TODAY))
    assert "no intervention answers it yet" in section_of(after, "What to change first")
    assert "five interventions" in section_of(after, "Summary")
    assert "Answered by: I5" not in after
    assert "| 8 May 2026. Stopped. |" in after


@pytest.mark.parametrize(
    ("status", "told"),
    [
        ("idea", "What could be done."),
        ("agreed", "What will be done."),
        ("done", "What was done."),
        ("stopped", "What was to be done."),
    ],
)
def test_the_plan_says_whether_it_is_still_to_do(tmp_path: Path, status: str, told: str) -> None:
    root = changed(tmp_path, {})
    [path] = root.glob("interventions/I5-*.md")
    edit(path, "status: agreed", f"status: {status}")
    plan = report_of(load_case(root, TODAY), edition="plan")
    assert f"**{told}**" in section_of(plan, "I5. One way to tell")


@pytest.mark.parametrize(
    ("role", "told"),
    [
        ("Parent, speaking for several parents", "Parent"),
        ("Uncle, who runs the gym", "Uncle"),
        ("Coach for girls, boys and parents", "Coach for girls, boys and parents"),
        ("Uncle, who runs the gym and the hall", "Uncle"),
    ],
)
def test_a_role_is_told_without_what_stands_beside_it(tmp_path: Path, role: str, told: str) -> None:
    root = changed(tmp_path, {})
    [path] = root.glob("contributors/C1-*.md")
    edit(path, "role: Youth worker", f"role: {role}")
    report = report_of(load_case(root, TODAY))
    assert f"(through: {told}; Street outreach worker)" in report


def test_the_author_is_told_of_text_that_no_report_prints(tmp_path: Path) -> None:
    root = changed(tmp_path, {})
    assert not _of_unprinted(root)
    edit(root / "assessment.md", "## Summary", "## Background\n\nThe ferry.\n\n## Summary")
    assert _of_unprinted(root) == ["assessment.md has"]
    for path in root.glob("interventions/I[12]-*.md"):
        edit(path, "## What will be done", "Skua.\n\n## What will be done")
    assert _of_unprinted(root) == ["assessment.md, I1 and I2 have"]


def _of_unprinted(root: Path) -> list[str]:
    said = FULL.build(load_case(root, TODAY)).remarks
    return [each.partition(" text ")[0] for each in said if "text that stands under no" in each]


def test_an_answer_that_does_not_say_which_it_is_is_told_in_its_words(tmp_path: Path) -> None:
    root = changed(tmp_path, {})
    [path] = root.glob("findings/F9-*.md")
    edit(path, "---\n", '---\nheard: [{on: 2026-03-28, words: "Leave it. It was not so"}]\n', 1)
    case = load_case(root, TODAY)
    told = section_of(report_of(case), "F9. Adults offer the group money for errands")
    assert "**The young people’s answer, 28 March 2026:** “Leave it. It was not so”" in told
    assert "Not yet put" not in told
    [flag] = [each for each in check(case).flags if each.rule == "note.bad-value"]
    assert (flag.place.path, flag.place.line) == (path.relative_to(root).as_posix(), 2)


@pytest.mark.parametrize(
    ("edition", "about", "told"), [("full", "", 1), ("extract", "F1", 1), ("extract", "F2", 0)]
)
def test_the_author_is_told_of_a_finding_with_headings_of_its_own(
    tmp_path: Path, edition: str, about: str, told: int
) -> None:
    root = changed(tmp_path, {})
    path = next(root.glob("findings/F1-*"))
    edit(path, "\n## In plain words", "\n## Notes for me\n\nAsk again.\n\n## In plain words", 1)
    remarks = EDITIONS[edition].build(load_case(root, TODAY), Asked(about)).remarks
    assert sum(each.startswith("F1 has headings of its own") for each in remarks) == told
