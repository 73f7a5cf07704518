"""A new note says what was given, word for word, and lays down what practice asks for."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pgacli.case.framework_file import load_framework
from pgacli.case.note_file import read_note
from pgacli.case.notes import ADDED_KINDS, KINDS, Assessment
from pgacli.casework.scaffold import FIRST_KEYS, assessment_text, note_text, title_line

FINDING = KINDS["finding"]


def _read(kind: str, text: str) -> Any:
    note, problems = read_note(text, f"{KINDS[kind].folder}/{KINDS[kind].letter}1.md")
    assert note is not None
    assert {each.rule for each in problems} <= {"note.missing-key"}
    return note


@given(st.text())
def test_any_title_is_read_back_on_one_line(text: str) -> None:
    line = title_line(text)
    if not line:
        return
    note = _read("finding", note_text(FINDING, line, {}))
    controls = {chr(n): " " for n in [*range(32), *range(127, 160)]}
    assert note.title == " ".join(text.translate(str.maketrans(controls)).split())


@pytest.mark.parametrize("title", ["", "  \n", "a <!-- b", "<!---->"])
def test_what_can_be_no_title(title: str) -> None:
    assert title_line(title) == ""


@given(safeguarding=st.text(min_size=1), plain=st.text(min_size=1), meaning=st.text(min_size=1))
def test_any_text_is_read_back_from_body_or_key(
    safeguarding: str, plain: str, meaning: str
) -> None:
    values = {"safeguarding": safeguarding, "plain": plain, "meaning": meaning}
    note = _read("finding", note_text(FINDING, "A title", values))
    # Nothing but spaces is as good as nothing.
    said = {name: value if value.strip() else "" for name, value in values.items()}
    assert {name: getattr(note, name) for name in values} == said


@pytest.mark.parametrize(
    "text",
    ["# a heading", "a\n\n## In plain words\n\nb", "```\nopen", "a <!-- b", " space ", "---"],
)
def test_a_text_that_a_section_would_change_stands_as_a_key(text: str) -> None:
    values = {"safeguarding": text, "plain": "Short and kind."}
    note = _read("finding", note_text(FINDING, "A title", values))
    assert (note.safeguarding, note.plain) == (text, "Short and kind.")


def test_a_plain_text_stands_in_the_body() -> None:
    text = note_text(FINDING, "A title", {"safeguarding": "It keeps the group safer."})
    assert "\n## How this helps keep the group safe\n\nIt keeps the group safer.\n" in text


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("we <!-- love it, <!-- so much", "we \\<!-- love it, \\<!-- so much"),
        ("we <!-- ask again --> love it", "we  love it"),
        ("we say `<!--`", "we say `<!--`"),
    ],
)
def test_a_comment_that_is_never_closed_hides_nothing(typed: str, read: str) -> None:
    note, _ = read_note(note_text(FINDING, "A title", {}, typed), "findings/F1-x.md")
    plain, _ = read_note(note_text(FINDING, "A title", {}, "words"), "findings/F1-x.md")
    assert note is not None
    assert plain is not None
    assert note.text == read
    assert [each.name for each in note.sections] == [each.name for each in plain.sections]


@pytest.mark.parametrize("kind", ADDED_KINDS)
def test_a_bare_note_of_each_kind_lacks_its_bold_keys_and_no_more(kind: str) -> None:
    class_ = KINDS[kind]
    text = note_text(class_, "A title", {})
    note, problems = read_note(text, f"{class_.folder}/{class_.letter}1.md")
    assert note is not None
    missing = {each.message.split("`")[1] for each in problems}
    assert missing == {name for name, field in class_.fields.items() if field.is_required}
    assert note.title == "A title"
    assert note.text == "", "a prompt counts as text"
    assert set(FIRST_KEYS.get(kind, ())) <= class_.fields.keys()
    assert text.count("\n") < 50
    assert max(len(line) for line in text.splitlines()) <= 100


def test_the_heading_asks_its_own_questions() -> None:
    heading = load_framework().headings["places"]
    text = note_text(FINDING, "A title", {"heading": "places"}, heading=heading)
    assert all(f"- {prompt}" in " ".join(text.split()) for prompt in heading.prompts)
    assert _read("finding", text).text == ""


@pytest.mark.parametrize(
    ("nature", "sections"),
    [
        ("harm", {"meaning"}),
        ("unmet_need", {"meaning"}),
        ("system", {"reply"}),
        ("good_practice", {"reply"}),
        ("strength", set()),
    ],
)
def test_a_finding_asks_what_its_nature_needs(nature: str, sections: set[str]) -> None:
    text = note_text(FINDING, "A title", {"nature": nature})
    asked = {name for name, field in FINDING.fields.items() if f"## {field.section}\n" in text}
    assert asked == {"safeguarding", "plain"} | sections


def test_a_prompt_cannot_end_its_comment() -> None:
    heading = type(load_framework().headings["places"])(
        {"label": "x --> y", "prompts": ("a --> # b",)}
    )
    note = _read("finding", note_text(FINDING, "A title", {}, heading=heading))
    assert note.text == ""


def test_every_key_of_the_assessment_has_its_comment() -> None:
    lines = assessment_text("Harbour group", {}).splitlines()
    for name, field in Assessment.fields.items():
        if name in ("allow", "house") or field.section:
            continue
        at = lines.index(f"{name}:")
        assert lines[at - 1].startswith("# ")
        assert lines[at - 1].removeprefix("# ") in field.help
    assert [line for line in lines if line.endswith(":") and not line.startswith((" ", "#"))]
