"""An edit changes the bytes concerned, and no others."""

import difflib
import errno
import os
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pgacli.case.note import Note
from pgacli.case.note_file import read_note
from pgacli.case.notes import Finding
from pgacli.case.writing import editing
from pgacli.case.writing.editing import Change
from pgacli.case.writing.making_changes import write_changes
from pgacli.errors import PgaError
from tests.examples import TODAY

FINDING = """---
# The worker's own remark
heading: places   # keep this
nature: 'harm'
sources: [S1, "S2"]

heard:
  - {on: 2026-04-01, says: not_us}
  - on: 2026-04-02
    says: thats_us
    words: |
      Yes,
      mostly.

# another remark
also: []
reply:
weight: "first"
---
# Nowhere warm after six

Body text  with   spaces.
"""
TEXTS = st.text(
    st.characters(exclude_categories=["Cs"], exclude_characters="\x00"), min_size=1, max_size=60
).filter(lambda text: text.strip() == text and text not in ("~", "null"))


def change_of(text: str = FINDING) -> Change:
    return Change(Path(), "findings/F1-a.md", text, text)


def read(text: str) -> Finding:
    note, problems = read_note(text, "findings/F1-a.md")
    assert isinstance(note, Finding)
    assert not problems
    return note


def lines_touched(before: str, after: str) -> tuple[list[str], list[str]]:
    """Give the lines that went and the lines that came, with their endings."""
    found = list(difflib.ndiff(before.splitlines(keepends=True), after.splitlines(keepends=True)))
    return (
        [line[2:] for line in found if line.startswith("- ")],
        [line[2:] for line in found if line.startswith("+ ")],
    )


@pytest.mark.parametrize("ending", ["\n", "\r\n"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
@pytest.mark.parametrize("last", ["\n", ""])
def test_a_value_changes_its_own_line_alone(ending: str, mark: str, last: str) -> None:
    text = mark + (FINDING.rstrip("\n") + last).replace("\n", ending)
    after = editing.with_value(change_of(text), "heading", "identity").after
    gone, come = lines_touched(text, after)
    assert gone == [f"heading: places   # keep this{ending}"]
    assert come == [f"heading: identity   # keep this{ending}"]


@pytest.mark.parametrize("number", [0, 1])
@given(TEXTS)
def test_a_key_of_one_record_in_a_list_is_set_and_nothing_else(number: int, text: str) -> None:
    after = editing.with_value_of_item(change_of(), "heard", number, "done", text).after
    heard, before = read(after).heard, read(FINDING).heard
    assert heard[number].done == text
    assert [each.words for each in heard] == [each.words for each in before]
    assert heard[1 - number].done == ""
    gone, come = lines_touched(FINDING, after)
    assert (len(gone), len(come)) == ((1, 1) if number == 0 else (0, 1))


@pytest.mark.parametrize(("key", "number"), [("heard", 2), ("sources", 0), ("also", 0), ("no", 0)])
def test_a_key_of_a_record_that_is_not_there_is_refused(key: str, number: int) -> None:
    with pytest.raises(PgaError, match="by hand"):
        editing.with_value_of_item(change_of(), key, number, "done", "x")


@given(TEXTS)
def test_any_text_reads_back_as_it_was_written(text: str) -> None:
    after = editing.with_value(change_of(), "reply", text).after
    assert read(after).reply == text
    gone, come = lines_touched(FINDING, after)
    assert (gone, len(come)) == (["reply:\n"], 1)


@given(TEXTS, TEXTS)
def test_an_answer_is_added_and_nothing_else_moves(words: str, done: str) -> None:
    record = {"on": TODAY, "says": "not_us", "words": words, "done": done}
    after = editing.with_item(change_of(), "heard", record).after
    answer = read(after).heard[-1]
    assert (answer.on, answer.says, answer.words, answer.done) == (TODAY, "not_us", words, done)
    gone, come = lines_touched(FINDING, after)
    assert not gone
    assert len(come) == len(record)


@pytest.mark.parametrize(
    ("yaml", "count"),
    [
        ("heard:", 1),
        ("heard: []", 1),
        ("heard: [{on: 2026-04-01, says: not_us}]", 2),
        ("heard: [{on: 2026-04-01, says: not_us}, ]", 2),
        ("heard: [\n  {on: 2026-04-01, says: not_us} ,  # a, b\n  ]", 2),
        ("heard: [\n  {on: 2026-04-01, says: not_us}  # a, b\n  ]", 2),
        ("heard:\n- on: 2026-04-01\n  says: not_us", 2),
        ("heard:\n    -   on: 2026-04-01\n        says: not_us   # why", 2),
        ("", 1),
    ],
)
def test_a_list_of_any_form_takes_one_more(yaml: str, count: int) -> None:
    text = re.sub(r"heard:\n.*?\n\n", f"{yaml}\n\n", FINDING, flags=re.DOTALL)
    after = editing.with_item(change_of(text), "heard", {"on": TODAY, "says": "thats_us"}).after
    heard = read(after).heard
    assert len(heard) == count
    assert heard[-1].says == "thats_us"


@pytest.mark.parametrize("empty", ["[  # ask Sam\n  ]", "[# ask Sam\n  # again\n  ]  # why"])
@pytest.mark.parametrize("ending", ["\n", "\r\n"])
def test_comments_in_empty_brackets_stay(empty: str, ending: str) -> None:
    text = f"---\nheading: places\nnature: harm\nheard: {empty}\nweight: first\n---\n# T\n"
    text = text.replace("\n", ending)
    after = editing.with_item(change_of(text), "heard", {"on": TODAY, "says": "thats_us"}).after
    (answer,) = read(after).heard
    assert (answer.says, read(after).weight) == ("thats_us", "first")
    remarks = "# (?:ask Sam|again|why)"
    assert re.findall(remarks, after) == re.findall(remarks, text)
    assert after.count("\n") == after.count(ending)


@pytest.mark.parametrize(
    "begun", [FINDING, FINDING.replace("heard:\n", "heard: [{on: 2026-04-01}]\nx-old:\n")]
)
def test_what_an_answer_does_not_say_leaves_no_key(begun: str) -> None:
    after = editing.with_item(change_of(begun), "heard", {"on": TODAY, "words": ""}).after
    _, come = lines_touched(begun, after)
    assert "2026-04-08" in come[-1]
    assert not [line for line in come if "words" in line]


def test_a_record_takes_a_key_it_has_not() -> None:
    keys = "sharing: {purpose: a, stored_in: b}\nauthor:\n  name: c\nsupervisor: {}\n"
    text = f"---\n{keys}---\n# T\n"
    change = Change(Path(), "assessment.md", text, text)
    change = editing.with_value(change, "supervisor.role", "x, y")
    for key in ("sharing.lawful_basis", "author.role", "limits.words", "snapshot"):
        change = editing.with_value(change, key, 31 if key == "limits.words" else "x, y")
    assert "lawful_basis: " in change.after
    note, _ = read_note(change.after, "assessment.md")
    assert isinstance(note, Note)
    assert note.__dict__["limits"].words == 31
    assert note.__dict__["supervisor"].role == "x, y"


def test_a_note_saved_meanwhile_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "findings").mkdir()
    path = tmp_path / "findings" / "F1-a.md"
    path.write_text(FINDING, "utf-8")
    change = editing.with_value(editing.read_change(tmp_path, "findings/F1-a.md"), "heading", "x")
    path.write_text(FINDING + "More.\n", "utf-8")
    with pytest.raises(PgaError, match="saved meanwhile"):
        write_changes([change])
    assert path.read_text("utf-8") == FINDING + "More.\n"


def test_a_written_change_keeps_every_other_byte(tmp_path: Path) -> None:
    path = tmp_path / "findings" / "F1-a.md"
    path.parent.mkdir()
    data = ("\ufeff" + FINDING.replace("\n", "\r\n")).encode()
    path.write_bytes(data)
    change = editing.with_value(
        editing.read_change(tmp_path, "findings/F1-a.md"), "weight", "background"
    )
    write_changes([change])
    assert path.read_bytes() == data.replace(b'"first"', b"background")
    assert [each.name for each in path.parent.iterdir()] == ["F1-a.md"]


def test_of_two_notes_none_is_changed_where_the_disk_takes_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "findings"
    folder.mkdir()
    changes = []
    for name in ("findings/F1-a.md", "findings/F2-b.md"):
        (tmp_path / name).write_text(FINDING, "utf-8")
        change = editing.read_change(tmp_path, name)
        changes.append(editing.with_value(change, "weight", "background"))
    synced, fsync = [], os.fsync

    def full(handle: int) -> None:
        synced.append(handle)
        if len(synced) > 1:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        fsync(handle)

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(PgaError, match=r"cannot write findings/F2-b\.md"):
        write_changes(changes)
    assert sorted(each.name for each in folder.iterdir()) == ["F1-a.md", "F2-b.md"]
    assert {each.read_text("utf-8") for each in folder.iterdir()} == {FINDING}


def test_keys_in_braces_are_left_to_the_worker() -> None:
    text = "---\n{heading: places, nature: harm}\n---\n# T\n"
    with pytest.raises(PgaError, match="by hand"):
        editing.with_value(change_of(text), "heading", "identity")


@pytest.mark.parametrize("sign", ["\x85", "\u2028", "\u2029", "\r"])
def test_a_line_break_of_yaml_alone_is_a_sign_like_any_other(sign: str, tmp_path: Path) -> None:
    text = f"---\nheading: places\nmeaning: It is{sign}dark there\nweight: first\n---\n# Title\n"
    before = Change(tmp_path, "findings/F1-x.md", text, text)
    weighed = editing.with_value(before, "weight", "important")
    after = editing.with_item(weighed, "heard", {"says": "not_us"})
    assert after.after == text.replace("first", "important").replace(
        "important\n", "important\nheard:\n  - says: not_us\n"
    )


@pytest.mark.parametrize("written", ["They said yes.", "|\n  They said yes.", "'yes'"])
def test_text_in_the_place_of_records_is_not_written_over(written: str) -> None:
    text = f"---\nheading: places\nheard: {written}\n---\n# Title\n"
    with pytest.raises(PgaError, match="`heard` holds text where a list should stand"):
        editing.with_item(change_of(text), "heard", {"on": TODAY, "says": "not_us"})
    text = f"---\nsharing: {written}\n---\n# Title\n"
    change = Change(Path(), "assessment.md", text, text)
    with pytest.raises(PgaError, match="`sharing` holds text where keys of its own should stand"):
        editing.with_value(change, "sharing.purpose", "To plan")


@pytest.mark.parametrize("last", [True, False])
def test_a_block_of_text_is_replaced_and_the_next_line_stays(last: bool) -> None:
    after_it = "" if last else "weight: first\n"
    text = f"---\nheading: places\nmeaning: >-\n  It is dark\n  there.\n{after_it}---\n# Title\n"
    after = editing.with_value(change_of(text), "meaning", "Lit now").after
    assert after == f"---\nheading: places\nmeaning: Lit now\n{after_it}---\n# Title\n"


@pytest.mark.parametrize("ending", ["\n", "\r\n"])
@pytest.mark.parametrize(
    ("written", "then"),
    [
        (">-\n  under_way\n# ask again in May\n", "done\n# ask again in May\n"),
        ("|\n  under_way\n\n# ask again in May\n", "done\n\n# ask again in May\n"),
        (">- # since March\n  under_way\n", "done # since March\n"),
        ("|\t# since March\n  under_way\n", "done\t# since March\n"),
        ("# since March\n  # or April\n  under_way\n", "done # since March\n  # or April\n"),
        ("under_way # since March\n", "done # since March\n"),
        ("'under_way'# since March\n", "done # since March\n"),
    ],
)
def test_comments_around_a_value_stay(written: str, then: str, ending: str) -> None:
    text = f"---\nstatus: {written}goal: A room\n---\n# Title\n".replace("\n", ending)
    change = Change(Path(), "interventions/I1-a.md", text, text)
    after = editing.with_value(change, "status", "done").after
    assert after == f"---\nstatus: {then}goal: A room\n---\n# Title\n".replace("\n", ending)


@pytest.mark.parametrize(
    ("relative", "key", "old", "new"),
    [
        ("interventions/I1-a.md", "status", "half done, ask Sam", "done"),
        ("interventions/I1-a.md", "status", "halfway", "done"),
        ("interventions/I1-a.md", "status", "|\n  Nearly\n  there.", "done"),
        ("interventions/I1-a.md", "status", "[under_way, done]", "done"),
        ("interventions/I1-a.md", "status", "{they: say done}", "done"),
        ("interventions/I1-a.md", "status", "\n  - under_way\n  - done", "done"),
        ("sources/S1-a.md", "withdrawn", "they rang on Monday and said no", True),
        ("sources/S1-a.md", "withdrawn", "Monday", True),
        ("findings/F1-a.md", "heading", "places, or is it identity?", "places"),
        ("supervision/P1-a.md", "headings.F3", "[a, b]", "places"),
        ("supervision/P1-a.md", "headings.F3", "places or identity", "identity"),
        ("assessment.md", "review_on", "after the summer", TODAY),
    ],
)
def test_what_somebody_wrote_in_the_place_of_a_value_is_not_written_over(
    relative: str, key: str, old: str, new: object
) -> None:
    first, _, rest = key.partition(".")
    line = f"{first}:\n  {rest}: {old}" if rest else f"{first}: {old}"
    text = f"---\n{line}\n---\n# Title\n"
    with pytest.raises(PgaError, match=f"`{key}` in {relative} holds words that do not belong"):
        editing.with_value(Change(Path(), relative, text, text), key, new)


@pytest.mark.parametrize("old", ["", "~", "[]", "{}", "''", "no", "No", "false", "|\n  false"])
def test_a_value_of_its_kind_or_none_is_written_over(old: str) -> None:
    text = f"---\nwithdrawn:{' ' if old else ''}{old}\n---\n# Title\n"
    change = Change(Path(), "sources/S1-a.md", text, text)
    after = editing.with_value(change, "withdrawn", True).after
    assert after == "---\nwithdrawn: true\n---\n# Title\n"
