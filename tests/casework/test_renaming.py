"""Another id or file name for a note: every link is mended, and nothing else is touched."""

import errno
import os
import re
from pathlib import Path
from typing import Any

import pytest

from pgacli.case.loading import load_case
from pgacli.case.notes import Finding
from pgacli.case.writing.new_notes import write_next
from pgacli.casework.ids_in_prose import mended, spots
from pgacli.casework.renamed_on_disk import write_renamed
from pgacli.casework.renaming import mended_links, renaming
from pgacli.errors import PgaError
from tests.casework.conftest import note
from tests.conftest import Pga, all_bytes
from tests.examples import DAY, TODAY


@pytest.mark.parametrize(
    "body",
    [
        *("See M1.", "(M1)", "[M1]", "[[M1]]", "- M1: the briefing", "M1, M2 and M3", "M2/M1"),
        *("# M1 again", "As M1 says", "M1–M3", "M1-M3", "meeting M1", "**M1**", "M1\n", "on M1,"),
        *("<!-- M1 too -->", "It’s in M1, isn’t it?", "M1 on 4 May", "M1: 12 came", "M1 4 came"),
    ],
)
def test_an_id_that_means_the_note_is_mended(body: str) -> None:
    assert mended(body, "M1", "M40") == body.replace("M1", "M40")


@pytest.mark.parametrize(
    "body",
    [
        *(
            "They met by the M1 motorway.",
            "the M1",
            "junction 3, along M1",
            "M1 northbound",
            "a M1",
        ),
        *("S1 M1 4DA", "M1 4DA", "the M1 bus", "flat M1", "room M1", "xM1", "M12", "M1.2", "#M1"),
        *("https://place.example/M1", "m.m1@x.example", "M1-other.md", "x=M1", "M1/road", "~M1x"),
        *("`M1`", "``M1``", "```\nM1\n```", "~~~\nM1\n", "> M1 it said", "She said “M1 is shut”."),
        *('He said "take M1,\nthen walk".', "They call it ‘M1’ here."),
    ],
)
def test_what_may_mean_something_else_is_left(body: str) -> None:
    assert mended(body, "M1", "M40") == body


def test_a_quotation_ends_with_its_paragraph() -> None:
    assert mended('A 5" line, M1.\n\nSee M1 and "x".', "M1", "M40").endswith('See M40 and "x".')


def test_a_hostile_body_is_read_once() -> None:
    for odd in ("“a ", "‘a ", '"a" M1 ', "` a ", "`", "> M1\n", "the M1, M1 ", "```\n\n~~~\n"):
        body = odd * 20_000 + "\n\nM1"
        found = spots(body, "M1")
        assert len(found.meant) + len(found.left) == body.count("M1")


def test_a_road_is_no_meeting_and_the_places_are_told(pga: Pga, harbour: Path) -> None:
    path = note(harbour, "S1")
    body = "\nThe car was on the M1 motorway.\n\nMore in M1.\n\n> M1 was shut\n"
    path.write_text(path.read_text("utf-8") + body, "utf-8")
    line = path.read_text("utf-8").splitlines().index("The car was on the M1 motorway.") + 1
    told = f"M1 stays in S1 line {line} and S1 line {line + 4}: it is quoted there"
    ran = pga("rename", "M1", "M40", "--dry-run", *DAY)
    assert "-More in M1.\n+More in M40.\n" in ran.out
    assert "-The car" not in ran.out
    assert told in ran.out
    assert told in pga("rename", "M1", "M40", *DAY).out
    assert path.read_text("utf-8").endswith(body.replace("in M1", "in M40"))


def test_links_by_the_name_of_the_file_are_mended(pga: Pga, harbour: Path) -> None:
    stem = note(harbour, "F8").stem
    path = note(harbour, "F2")
    body = f"\n[it]({stem}.md), [[{stem}]], [[findings/{stem}|it]], [[{stem}#why]], x{stem}.md\n"
    path.write_text(path.read_text("utf-8") + body, "utf-8")
    assert pga("rename", "F8", "A warm hall", *DAY).code == 0
    wanted = body.replace(stem, "F8-a-warm-hall").replace("xF8-a-warm-hall", f"x{stem}")
    assert path.read_text("utf-8").endswith(wanted)


def test_links_by_a_name_with_spaces_are_mended(pga: Pga, harbour: Path) -> None:
    old = note(harbour, "F8").rename(harbour / "findings" / "F8 nowhere warm, café.md")
    path = note(harbour, "F2")
    body = "\n[it](F8%20nowhere%20warm,%20caf%C3%A9.md), [[{0}]], [it](<../findings/{0}.md>)\n"
    path.write_text(path.read_text("utf-8") + body.format(old.stem), "utf-8")
    assert pga("rename", "F8", "A warm hall", *DAY).code == 0
    wanted = "\n[it]({0}.md), [[{0}]], [it](<../findings/{0}.md>)\n".format("F8-a-warm-hall")
    assert path.read_text("utf-8").endswith(wanted)


@pytest.mark.parametrize(
    ("name", "said"), [("F8-hall.md", "F8-hall"), ("F8 é a.md", "F8%20%C3%A9%20a")]
)
def test_a_link_that_is_mended_is_not_told_as_one_that_stays(
    name: str, said: str, pga: Pga, harbour: Path
) -> None:
    stem = note(harbour, "F8").rename(harbour / "findings" / name).stem
    path = note(harbour, "F2")
    body = f"\n[[{stem}]] and [it]({said}.md), on F8.\n\n> F8 it is\n"
    path.write_text(path.read_text("utf-8") + body, "utf-8")
    line = len(path.read_text("utf-8").splitlines())
    ran = pga("rename", "F8", "F40", *DAY)
    assert path.read_text("utf-8").endswith(body.replace("F8", "F40").replace("> F40", "> F8"))
    assert f"F8 stays in F2 line {line}: it is quoted" in ran.out


def test_a_body_that_begins_with_the_id_is_mended_behind_keys_that_shrink(
    pga: Pga, harbour: Path
) -> None:
    path = harbour / "supervision" / "V9-x.md"
    text = "---\nkind: supervision\ndate: 2026-04-01\nfindings: [F10, F1]\n---\nF10 was read.\n"
    path.write_text(text, "utf-8")
    assert pga("rename", "F10", "F99", *DAY).code == 0
    assert pga("rename", "F99", "F9", *DAY).code == 2
    next((harbour / "findings").glob("F9-*")).unlink()
    assert pga("rename", "F99", "F9", *DAY).code == 0
    assert path.read_text("utf-8") == text.replace("F10", "F9")


def without_id(root: Path, said: str) -> Path:
    """Give finding F5 without a title, in a file whose name has no id."""
    path = note(root, "F5")
    text = re.sub("(?m)^# .*\n", "", path.read_text("utf-8"))
    path.unlink()
    path.with_name("places.md").write_text(text.replace("---\n", f"---\nid: {said}\n", 1), "utf-8")
    return path.with_name("places.md")


@pytest.mark.parametrize("words", ["", " ", ".", "<!-- -->", "YP1"])
def test_what_leaves_no_word_for_the_name_changes_nothing(
    pga: Pga, harbour: Path, words: str
) -> None:
    before = all_bytes(harbour)
    ran = pga("rename", "F1", words, *DAY)
    assert (ran.code, ran.out) == (2, "")
    assert "no word of that can stand in the name of a file" in ran.err
    assert all_bytes(harbour) == before


def test_an_id_has_plain_digits(pga: Pga, harbour: Path) -> None:
    # Others look alike and count as others do; no file name with them would be read as an id.
    assert pga("rename", "F1", "F٣٤", *DAY).code == 0
    assert note(harbour, "F1").name == "F1-f.md"
    assert "id-mismatch" not in pga("check", *DAY).out


@pytest.mark.parametrize("said", ["F5", '"F5"', "f5"])
def test_a_file_name_without_the_id_is_kept_whole(pga: Pga, harbour: Path, said: str) -> None:
    path = without_id(harbour, said)
    link, text = note(harbour, "F2"), path.read_text("utf-8")
    link.write_text(link.read_text("utf-8") + "Their places: places.md, my-places.md.\n", "utf-8")
    assert "findings/F66-places.md" in pga("rename", "F5", "F66", *DAY).out
    renamed = path.with_name("F66-places.md").read_text("utf-8")
    assert renamed == text.replace(said, said.upper().replace("F5", "F66"), 1)
    assert link.read_text("utf-8").endswith("Their places: F66-places.md, my-places.md.\n")
    assert "id-mismatch" not in pga("check", *DAY).out


def test_a_note_without_a_title_is_called_by_its_whole_file_name(harbour: Path) -> None:
    without_id(harbour, "F5")
    assert load_case(harbour, TODAY).by_id["F5"].title == "Places"


# --- A disk that takes two letter cases of a name for one ---


@pytest.fixture
def folding(harbour: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Let the system find a file by its name in any letter case, and keep the case as written."""
    listed = os.listdir

    def there(path: Any) -> Any:
        if isinstance(path, int) or not str(path).endswith(".md"):
            return path
        whole = Path(path)
        names = (each for each in listed(whole.parent) if each.casefold() == whole.name.casefold())
        return whole.with_name(next(names, whole.name))

    def one(name: str) -> None:
        real = getattr(os, name)
        monkeypatch.setattr(
            os, name, lambda path, *more, **named: real(there(path), *more, **named)
        )

    def two(name: str, *, takes_name: bool) -> None:
        real = getattr(os, name)

        def folded(old: Any, new: Any, **named: Any) -> None:
            is_one = there(old) == there(new)
            real(there(old), new if is_one and takes_name else there(new), **named)

        monkeypatch.setattr(os, name, folded)

    for name in ("stat", "lstat", "open", "unlink", "chmod"):
        one(name)
    two("link", takes_name=False)
    two("rename", takes_name=True)
    two("replace", takes_name=True)
    return harbour


def test_another_letter_case_loses_no_note(pga: Pga, folding: Path) -> None:
    path = note(folding, "F8")
    mine = path.rename(path.with_name("F8-A-Warm-Hall.md"))
    link = note(folding, "F2")
    link.write_text(link.read_text("utf-8") + "\n[it](F8-A-Warm-Hall.md)\n", "utf-8")
    with mine.open("a", encoding="utf-8") as file:
        file.write("\nThis is F8-A-Warm-Hall.md.\n")
    before = all_bytes(folding)
    ran = pga("rename", "F8", "A warm hall", *DAY)
    assert ran.code == 0, ran.err
    after = all_bytes(folding)
    assert after.keys() - before.keys() == {"findings/F8-a-warm-hall.md"}
    assert before.keys() - after.keys() == {"findings/F8-A-Warm-Hall.md"}
    assert after["findings/F8-a-warm-hall.md"].endswith(b"\nThis is F8-a-warm-hall.md.\n")
    assert link.read_text("utf-8").endswith("\n[it](F8-a-warm-hall.md)\n")


def test_an_id_in_the_prose_of_a_key_is_mended_or_told(pga: Pga, harbour: Path) -> None:
    path = note(harbour, "F1")
    keys = (
        'meaning: "As F9 told, they stay together (see F9)"\n'
        "allow: [{rule: plan.unanswered, because: Agreed with F9, at: F9}]\n"
        "safeguarding: >\n  What stands in\n  F9 is folded.\n"
    )
    text = path.read_text("utf-8")
    text = re.sub(r"(?m)^safeguarding: .*\n", "", text).replace("---\n", f"---\n{keys}", 1)
    path.write_text(text, "utf-8")
    line = text[: text.index("safeguarding:")].count("\n") + 1
    told = pga("rename", "F9", "F90", *DAY).out
    after = path.read_text("utf-8")
    assert "As F90 told, they stay together (see F90)" in after
    assert "because: Agreed with F90, at: F90}" in after
    assert f"F9 stays in F1 line {line}" in told


def test_the_young_peoples_own_words_are_left_and_told(pga: Pga, harbour: Path) -> None:
    path = note(harbour, "F1")
    text = path.read_text("utf-8")
    assert "\nheard:\n" in text
    said = "  - {on: 2026-03-30, to: YP1, says: thats_us, words: Like the M1 and F9 too}\n"
    path.write_text(text.replace("\nheard:\n", f"\nheard:\n{said}", 1), "utf-8")
    line = text[: text.index("\nheard:\n")].count("\n") + 3
    told = pga("rename", "F9", "F90", *DAY).out
    assert said in path.read_text("utf-8")
    assert f"F9 stays in F1 line {line}" in told


def test_an_id_that_was_given_to_a_new_note_meanwhile_is_not_taken(harbour: Path) -> None:
    case = load_case(harbour, TODAY)
    asked = renaming(case, "F8", "F14", lambda _: False)
    added = write_next(harbour, Finding, "---\nheading: places\n---\n# New\n", "{}-new.md".format)
    assert added.name == "F14-new.md"
    before = all_bytes(harbour)
    with pytest.raises(PgaError, match="F14 is taken"):
        write_renamed(harbour, asked, mended_links(harbour, case, asked))
    assert all_bytes(harbour) == before


def test_a_renaming_that_the_disk_cuts_short_is_taken_back(
    pga: Pga, harbour: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = all_bytes(harbour)

    def full(changes: object) -> None:
        if changes:
            raise PgaError("cannot write interventions/I1-evening-room.md: no space left on device")

    with monkeypatch.context() as disk:
        disk.setattr("pgacli.casework.renamed_on_disk.write_changes", full)
        ran = pga("rename", "F8", "F40", *DAY)
    assert ran.code == 2
    assert "no space left on device\n" in ran.err
    assert all_bytes(harbour) == before


@pytest.mark.parametrize("id_", ["F8", "D2"])
def test_a_note_whose_name_cannot_be_taken_away_keeps_it_alone(
    pga: Pga, harbour: Path, monkeypatch: pytest.MonkeyPatch, id_: str
) -> None:
    (harbour / "disclosures" / "D2.trace").write_text("{}")
    kept, before, unlink = note(harbour, id_), all_bytes(harbour), Path.unlink

    def refused(path: Path, missing_ok: bool = False) -> None:
        if path.name == kept.name:
            raise PermissionError(errno.EPERM, "Operation not permitted")
        unlink(path, missing_ok=missing_ok)

    monkeypatch.setattr(Path, "unlink", refused)
    ran = pga("rename", id_, f"{id_[0]}40", *DAY)
    assert (ran.code, "cannot rename the note: operation not permitted\n" in ran.err) == (2, True)
    assert all_bytes(harbour) == before


def test_a_renaming_that_can_be_neither_ended_nor_taken_back_is_told_and_goes_on(
    pga: Pga, harbour: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_changes: object) -> None:
        raise PgaError("cannot write interventions/I1-evening-room.md: no space left on device")

    with monkeypatch.context() as disk:
        disk.setattr("pgacli.casework.renamed_on_disk.write_changes", full)
        ran = pga("rename", "F8", "F40", *DAY)
    assert ran.code == 2
    assert "no space left on device. The note has both names until then" in ran.err
    assert note(harbour, "F8").read_bytes() == note(harbour, "F40").read_bytes()
    assert pga("rename", "F8", "F40", *DAY).code == 0
    assert not list(harbour.glob("findings/F8-*"))


def test_a_link_in_a_note_that_is_locked_stops_the_renaming_before_it_begins(
    pga: Pga, harbour: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    locked, before, access = note(harbour, "I1"), all_bytes(harbour), os.access
    monkeypatch.setattr(
        os, "access", lambda path, mode: Path(path) != locked and access(path, mode)
    )
    ran = pga("rename", "F8", "F40", *DAY)
    assert (ran.code, "I1-evening-room.md may only be read; nothing" in ran.err) == (2, True)
    assert all_bytes(harbour) == before
