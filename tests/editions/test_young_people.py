"""What the young people are given: only plain words, that a person wrote for them."""

import re
from pathlib import Path

import pytest

from pgacli.case.loading import load_case
from pgacli.editions import EDITIONS
from pgacli.editions.edition import LARGE
from pgacli.editions.young_people import YOUNG_PEOPLE
from pgacli.presentation.reading_grade import reading_age, sentences, word_count
from pgacli.writers.document import Box
from pgacli.writers.spoken import spoken
from tests.conftest import edit
from tests.examples import EXAMPLES, TODAY
from tests.reports.cases import case_of, changed, document_of, report_of, section_of, without

HARBOUR = load_case(EXAMPLES / "harbour-2026", TODAY)
FOR_THEM = ("young-people", "cards", "explainer")

FINDING = """---
heading: roles
nature: {nature}
sources: [S1, S7]
{plain}
---
# Gannet

Kittiwake is what it says.
"""
INTERVENTION = """---
findings: [F1]
owner: C2
due: 2026-05-01
raised: {raised}
status: {status}
plain: {plain}
---
# Razorbill
"""
CLOSE = """---
role: {role}
agency: {agency}
relationship: {relationship}
---
# Somebody
"""


def finding(nature: str = "strength", plain: str = "") -> str:
    return FINDING.format(nature=nature, plain=f"plain: {plain}" if plain else "about: group")


def intervention(plain: str = "", *, status: str = "agreed", raised: str = "start") -> str:
    return INTERVENTION.format(plain=plain, status=status, raised=raised)


def test_strengths_come_first_and_in_plain_words_alone() -> None:
    report = report_of(HARBOUR, "md", "young-people")
    strong = section_of(report, "What is good about you")
    hard, missing = section_of(report, "What is hard").split("This is what is missing for you.")
    assert report.index("What is good about you") < report.index("What is hard")
    assert "You take turns." in strong
    assert "Some adults have offered you money" in hard
    assert "After 6pm there is nowhere warm" in missing
    for note in HARBOUR.findings:
        assert note.plain.split("\n")[0] in report
        assert note.text.split("\n")[0] not in report
        assert note.title not in report
        assert f"{note.id}." not in report


def test_what_will_be_done_has_its_day_and_an_idea_is_told_as_one() -> None:
    told = section_of(report_of(HARBOUR, "md", "young-people"), "What we will do")
    assert told.index("**By 8 May 2026.**") < told.index("**By 15 May 2026.**")
    assert told.index("We are not sure of this yet") < told.index("last two buses")


@pytest.mark.parametrize(
    ("status", "under"),
    [
        ("done", "We said we would do this. It is done."),
        ("idea", "We are not sure of this yet"),
        ("stopped", ""),
    ],
)
def test_each_status_is_told_for_what_it_is(tmp_path: Path, status: str, under: str) -> None:
    notes = without("interventions")
    notes["interventions/I1-evening-room.md"] = intervention("Puffin.", status=status)
    told = section_of(report_of(case_of(tmp_path, notes), "md", "young-people"), "What we will do")
    assert ("Puffin." in told) == bool(under)
    assert (f"**{under}**" in told) == bool(under)


@pytest.mark.parametrize(
    ("edition", "key", "section", "words"),
    [
        ("young-people", "review_on", "Good to know", "We look at it again on"),
        ("explainer", "due", "When it is done", "We want to finish by"),
    ],
)
def test_nobody_is_promised_a_day_that_has_gone_by(
    tmp_path: Path, edition: str, key: str, section: str, words: str
) -> None:
    assert words in section_of(report_of(HARBOUR, "md", edition), section)
    text = (EXAMPLES / "harbour-2026/assessment.md").read_text("utf-8")
    gone = re.sub(rf"^{key}: .*$", f"{key}: 2026-04-07", text, flags=re.MULTILINE)
    late = report_of(case_of(tmp_path, {"assessment.md": gone}), "md", edition)
    assert words not in section_of(late, section)


def test_what_has_no_plain_words_is_left_out_and_its_author_told(tmp_path: Path) -> None:
    case = case_of(
        tmp_path,
        {
            "findings/F14-a.md": finding(),
            "findings/F15-b.md": finding(plain="<!-- to be written -->"),
            "interventions/I7-a.md": intervention(),
            "interventions/I8-b.md": intervention(status="stopped"),
        },
    )
    told = (
        "F14, F15 and I7 have no plain words yet (“In plain words” in the note), and cannot be"
        " told to the young people"
    )
    assert YOUNG_PEOPLE.build(case).remarks == (told,)
    for edition in FOR_THEM[:2]:
        assert "Kittiwake" not in report_of(case, "html", edition)
        assert "Gannet" not in report_of(case, "html", edition)


def test_without_plain_words_on_why_there_are_some_that_always_hold(tmp_path: Path) -> None:
    text = (EXAMPLES / "harbour-2026/assessment.md").read_text("utf-8")
    start, end = text.index("## In plain words"), text.index("## Summary")
    case = case_of(tmp_path, {"assessment.md": text[:start] + text[end:]})
    why = section_of(report_of(case, "md", "young-people"), "Why we did this")
    assert "Adults whose job is to help young people stay safe" in why
    assert "no plain words on why" in YOUNG_PEOPLE.build(case).remarks[0]
    assert "no plain words on why" in EDITIONS["explainer"].build(case).remarks[0]


@pytest.mark.parametrize("edition", FOR_THEM)
@pytest.mark.parametrize("example", ["harbour-2026", "quayside-2026"])
def test_they_can_be_read_at_nine(edition: str, example: str) -> None:
    text = spoken(document_of(load_case(EXAMPLES / example, TODAY), edition))
    assert reading_age(text) <= 9
    assert max(word_count(each) for each in sentences(text)) <= 25


@pytest.mark.parametrize("edition", FOR_THEM)
def test_no_word_of_the_trade_stands_in_them(edition: str) -> None:
    text = spoken(document_of(HARBOUR, edition)).casefold()
    for word in ("finding", "intervention", "safeguarding", "contributor", "framework", "snapshot"):
        assert word not in text


def test_large_type_is_asked_for() -> None:
    assert EDITIONS["young-people"].build(HARBOUR).look == LARGE
    assert EDITIONS["explainer"].build(HARBOUR).look == LARGE
    assert '<html lang="en-GB" class="large">' in report_of(HARBOUR, "html", "explainer")


def test_a_card_holds_plain_words_four_answers_and_a_number() -> None:
    document = document_of(HARBOUR, "cards")
    sheets = [each for each in document.blocks if isinstance(each, Box) and each.role == "sheet"]
    cards = [[each for each in sheet.children if isinstance(each, Box)] for sheet in sheets]
    assert [len(each) for each in cards] == [8, 5]
    (large,) = (each for each in document.blocks if isinstance(each, Box) and "large" in each.role)
    assert sum(isinstance(each, Box) for each in large.children) == 13
    report = report_of(HARBOUR, "md", "cards")
    assert report.count("- ☐ Say it like this") == 26
    for note in HARBOUR.findings:
        assert note.title not in report


def test_a_card_bears_no_stamp_and_no_name() -> None:
    page = report_of(HARBOUR, "html", "cards")
    _, *cards = page.split('<article class="card">')
    assert len(cards) == 26
    for card in cards:
        inside = card.partition("</article>")[0]
        assert "Harbour" not in inside
        assert "stamp" not in inside


def test_a_card_with_too_many_words_is_named(tmp_path: Path) -> None:
    case = case_of(tmp_path, {"findings/F14-a.md": finding(plain="You know. " * 30)})
    remarks = EDITIONS["cards"].build(case).remarks
    assert remarks == ("the card of F14 has more words than fit well",)


def test_the_explainer_tells_ideas_from_the_start_and_no_others(tmp_path: Path) -> None:
    case = case_of(
        tmp_path,
        {
            "interventions/I7-a.md": intervention("Puffin."),
            "interventions/I8-b.md": intervention(),
            "interventions/I9-c.md": intervention("Fulmar.", raised="session"),
        },
    )
    told = section_of(report_of(case, "md", "explainer"), "What may come of it")
    assert "- Puffin." in told
    assert "- Razorbill" in told
    assert "Fulmar" not in told
    assert "Some ideas were there from the start." in told


def test_the_explainer_speaks_of_one_idea_as_one(tmp_path: Path) -> None:
    notes = without("interventions") | {"interventions/I7-a.md": intervention("Puffin.")}
    told = section_of(report_of(case_of(tmp_path, notes), "md", "explainer"), "What may come of it")
    assert "One idea was there from the start. Tell us what you think of it." in told
    assert "We cannot promise that it will happen." in told


def test_it_says_that_an_author_works_with_none_of_them_only_where_that_is_so(
    tmp_path: Path,
) -> None:
    assert "does not work with any of you" in report_of(HARBOUR, "md", "explainer")
    text = (EXAMPLES / "harbour-2026/assessment.md").read_text("utf-8")
    case = case_of(tmp_path, {"assessment.md": text.replace(", independent: true", "")})
    assert "does not work with any of you" not in report_of(case, "md", "explainer")


@pytest.mark.parametrize(
    ("people", "asked"),
    [
        ([("Youth worker, nights", "Youth service", "close")], "Ask the youth worker."),
        (
            [("Parent", "family", "close"), ("Coach", "Pool", "close")],
            "Ask the coach.",
        ),
        ([("Parent", "family", "close"), ("Coach", "Pool", "known")], "Ask the parent."),
        ([("SENCO", "School", "known")], "Ask the SENCO."),
        ([("Coach", "Pool", "new")], "Ask the adult who gave you this."),
        ([], "Ask the adult who gave you this."),
    ],
)
def test_whom_to_ask_is_the_closest_adult_by_role(
    tmp_path: Path, people: list[tuple[str, str, str]], asked: str
) -> None:
    notes = without("contributors")
    for number, (role, agency, relationship) in enumerate(people, 20):
        notes[f"contributors/C{number}-x.md"] = CLOSE.format(
            role=f'"{role}"', agency=agency, relationship=relationship
        )
    report = report_of(case_of(tmp_path, notes), "md", "explainer")
    assert asked in section_of(report, "Who to ask")


ANSWERED = """---
heading: roles
nature: strength
sources: [S1, S7]
plain: You swim well.
heard:
  - {{on: 2026-03-27, says: {last}, words: Auk, done: Skua}}
  - {{on: 2026-03-20, says: {first}}}
---
# Gannet
"""


@pytest.mark.parametrize("edition", ["young-people", "cards"])
def test_the_author_is_told_of_a_last_answer_that_was_no(edition: str, tmp_path: Path) -> None:
    notes = {
        f"findings/F{number}-a.md": ANSWERED.format(first=first, last=last)
        for number, first, last in (
            (14, "thats_us", "not_us"),
            (15, "not_us", "thats_us"),
            (16, "thats_us", "leave_it_out"),
        )
    }
    case = case_of(tmp_path, notes)
    (remark,) = EDITIONS[edition].build(case).remarks
    assert remark.startswith("F14 and F16 stand here as if nothing had been said")
    report = report_of(case, "md", edition)
    assert "You swim well." in report
    assert "Auk" not in report
    assert "Skua" not in report


@pytest.mark.parametrize("edition", ["young-people", "cards"])
def test_the_author_is_told_where_they_asked_for_other_words(edition: str, tmp_path: Path) -> None:
    done = ANSWERED.format(first="thats_us", last="say_it_like_this")
    notes = {"findings/F14-a.md": done, "findings/F15-a.md": done.replace(", done: Skua", "")}
    (remark,) = EDITIONS[edition].build(case_of(tmp_path, notes)).remarks
    assert remark.startswith("F15: the young people’s last answer was “say it like this”")


def test_what_is_good_begins_with_what_they_are_to_each_other() -> None:
    good = section_of(report_of(HARBOUR, "md", "young-people"), "What is good about you")
    told = ("You feel safe with each other", "You take turns", "Your youth worker", "Your parents")
    places = [good.index(each) for each in told]
    assert places == sorted(places)


@pytest.mark.parametrize("edition", ["young-people", "explainer"])
def test_they_are_told_whom_to_call(edition: str) -> None:
    told = section_of(report_of(HARBOUR, "md", edition), "If you are not safe now")
    assert "call **999**. Then tell the youth worker." in told
    assert "**0800 1111**. It is free." in told


@pytest.mark.parametrize("edition", FOR_THEM)
def test_nothing_is_promised_that_cannot_be_kept(edition: str) -> None:
    told = report_of(HARBOUR, "md", edition)
    for words in ("for anything else", "Nobody is in trouble", "Nobody will"):
        assert words not in told


def test_what_services_have_to_do_better_is_no_fault_of_the_young_people() -> None:
    told = section_of(report_of(HARBOUR, edition="young-people"), "What is hard")
    of_them, of_adults = told.split("This is what adults have to do better.")
    assert "letters about you" not in of_them
    assert "letters about you" in of_adults


def test_a_section_for_another_reader_ends_the_plain_words_however_deep_it_is(
    tmp_path: Path,
) -> None:
    root = changed(tmp_path, {})
    [path] = root.glob("findings/F10-*.md")
    edit(path, "## In plain words\n", "## In plain words\n\nLetters came fast.\n", 1)
    text = path.read_text("utf-8")
    reply = text[text.index("## What the service says") :].partition("\n\n## ")[0]
    path.write_text(text.replace(f"{reply}\n\n", "") + f"\n#{reply}\n", "utf-8")
    case = load_case(root, TODAY)
    assert "We had asked for guidance" in report_of(case)
    told = report_of(case, "md", "young-people")
    assert "Letters came fast." in told
    assert "guidance" not in told


def test_a_footnote_of_the_finding_does_not_stray_to_them(tmp_path: Path) -> None:
    """All footnotes stand at the end of a file as a rule, and so under the plain words."""
    text = FINDING.format(nature="harm", plain="about: group").replace("says.", "says[^1].")
    text += "\n## In plain words\n\nYou do well.\n\n[^1]: So the curlew's log has it.\n"
    case = case_of(tmp_path, {"findings/F14-x.md": text})
    assert "says (So the curlew's log has it)." in report_of(case)
    for edition in FOR_THEM:
        assert "curlew" not in report_of(case, edition=edition)
