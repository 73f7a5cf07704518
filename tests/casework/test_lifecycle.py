"""A case through its working life, by commands."""

import re
from pathlib import Path

import pytest

from pgacli.case.loading import load_case
from pgacli.case.notes import Finding
from pgacli.case.writing.editing import Change
from pgacli.casework.renamed_on_disk import write_renamed
from pgacli.casework.renaming import renaming
from pgacli.commands.writing.applying import begin
from pgacli.errors import PgaError
from tests.casework.conftest import note
from tests.conftest import Pga, all_bytes, edit
from tests.examples import DAY, TODAY


@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_an_answer_is_entered_in_what_was_read_and_in_no_other_text(
    harbour: Path, mark: str
) -> None:
    path = note(harbour, "F8")
    path.write_bytes(mark.encode() + path.read_bytes().replace(b"\n", b"\r\n"))
    finding = load_case(harbour, TODAY).note("F8", Finding)
    assert finding is not None
    assert begin(harbour, finding).before.encode() == path.read_bytes()
    path.write_bytes(path.read_bytes() + b"Added while a passphrase was asked for.\r\n")
    with pytest.raises(PgaError, match="saved meanwhile"):
        begin(harbour, finding)


def test_two_signatures_and_nothing_is_flagged(pga: Pga, harbour: Path) -> None:
    assert pga("sign", "--as", "author", *DAY).code == 0
    assert "not yet signed by the supervisor" in pga("check", *DAY).out
    assert pga("sign", "--as", "supervisor", *DAY).code == 0
    assert "supervision." not in pga("check", *DAY).out
    assert pga("sign", "--verify").out.count("holds") == 2


def test_a_changed_word_is_named_and_a_changed_comment_is_not(pga: Pga, harbour: Path) -> None:
    for who in ("author", "supervisor"):
        pga("sign", "--as", who, *DAY)
    path = note(harbour, "F8")
    text = path.read_text("utf-8")
    path.write_text(text.replace("---\n", "---\n# a remark of mine\n", 1), "utf-8")
    assert pga("sign", "--verify").code == 0
    path.write_text(text.replace("6pm", "7pm"), "utf-8")
    ran = pga("sign", "--verify")
    assert ran.code == 1
    assert ran.out.count(": F8\n") == 2
    assert (
        "supervision.stale changed since the author and the supervisor signed: F8"
        in pga("check", *DAY).out
    )


def test_a_withdrawn_source_breaks_what_was_signed(pga: Pga, harbour: Path) -> None:
    pga("sign", "--as", "author", *DAY)
    pga("withdraw", "S3", *DAY)
    assert pga("sign", "--verify", *DAY).out.endswith(": S3\n")
    assert "supervision.stale changed since the author signed: S3" in pga("check", *DAY).out
    assert "1 note changed since" in pga("status", *DAY).out


def test_of_a_signature_without_a_seal_nobody_can_tell_what_changed(
    pga: Pga, harbour: Path
) -> None:
    path = harbour / "assessment.md"
    signature = "sign_off: [{by: author, name: R. Okafor, on: 2026-04-02}]"
    edit(path, "sign_off: []", signature)
    ran = pga("sign", "--verify", *DAY)
    told = "no seal  author, R. Okafor, 2026-04-02: nobody can tell what changed since."
    assert (ran.code, ran.out) == (1, f"{told} Sign again with pga sign\n")
    assert "2 April, without a seal, so nobody can tell what changed since" in " ".join(
        pga("status", *DAY).out.split()
    )
    assert "supervision.stale" not in pga("check", *DAY).out


def test_nobody_signs_what_must_not_go_out(pga: Pga, harbour: Path) -> None:
    path = note(harbour, "F8")
    path.write_text(re.sub("sources: .*\n", "", path.read_text("utf-8")), "utf-8")
    before = all_bytes(harbour)
    ran = pga("sign", "--as", "author", *DAY)
    assert ran.code == 1
    assert "1 error stands in the way, so there is nothing to sign yet" in ran.err
    assert "F8" in ran.err
    assert all_bytes(harbour) == before


def test_an_answer_cannot_be_set_aside_in_silence(pga: Pga, harbour: Path) -> None:
    ran = pga("hear", "f8", "not-us", "--words", "Not like that, no.", *DAY)
    assert ran.code == 0
    assert "cannot be set aside in silence" in ran.out
    assert 'pga hear F8 not_us --done "WHAT"' in " ".join(ran.out.split())
    assert "voice.set-aside" in pga("check", *DAY).out
    assert pga("hear", "F8", "thats_us", *DAY).code == 0
    assert "voice.set-aside" not in pga("check", *DAY).out


def test_an_answer_is_entered_once_a_day_and_its_finding_is_named(pga: Pga, harbour: Path) -> None:
    said = ("hear", "F8", "not_us", "--words", "No.", *DAY)
    assert pga(*said).out.startswith("Entered in F8, “")
    before = all_bytes(harbour)
    again = pga(*said)
    assert (again.code, all_bytes(harbour)) == (2, before)
    assert "F8 has that answer of today already; nothing was written" in again.err
    done = ("--done", "We took it out, and said so.")
    assert pga(*said, *done).code == 0
    finding = load_case(harbour, TODAY).note("F8", Finding)
    assert finding is not None
    assert [each.done for each in finding.heard if each.words == "No."] == [done[1]]
    before = all_bytes(harbour)
    later = pga(*said, "--done", "We left it in.")
    assert (later.code, all_bytes(harbour)) == (2, before)
    assert "Change its `done` in the note" in later.err
    assert pga("hear", "F8", "not_us", "--words", "Not at all.", *DAY).code == 0
    assert pga("hear", "F8", "not_us", "--words", "No.", "--today", "2026-04-09").code == 0


@pytest.mark.parametrize("words", [(), ("--words", "No.")])
def test_what_was_done_is_entered_days_later_with_the_answer_that_it_belongs_to(
    pga: Pga, harbour: Path, words: tuple[str, ...]
) -> None:
    pga("hear", "F8", "not_us", "--words", "No.", *DAY)
    ran = pga("hear", "F8", "not_us", *words, "--done", "It is out.", "--today", "2026-04-10")
    assert (ran.code, "with their answer, 8 April 2026." in ran.out) == (0, True)
    finding = load_case(harbour, TODAY).note("F8", Finding)
    assert finding is not None
    assert [each.done for each in finding.heard if each.says == "not_us"] == ["It is out."]
    assert "voice.set-aside" not in pga("check", "--today", "2026-04-10").out


def test_an_answer_that_differs_from_the_last_one_is_a_new_one(pga: Pga, harbour: Path) -> None:
    later = ("--done", "It is out.", "--today", "2026-04-10")
    pga("hear", "F8", "not_us", "--words", "No.", *DAY)
    pga("hear", "F8", "not_us", "--words", "Still not.", *later)
    pga("hear", "F8", "leave_it_out", *later)
    pga("hear", "F8", "not_us", "--words", "No.", *later)
    finding = load_case(harbour, TODAY).note("F8", Finding)
    assert finding is not None
    new = [(each.words, each.done) for each in finding.heard][-4:]
    assert new == [
        ("No.", ""),
        ("Still not.", "It is out."),
        ("", "It is out."),
        ("No.", "It is out."),
    ]


@pytest.mark.parametrize(
    "typed", ["That's us", "that’s us", "not us", "Say it like this", "leave_it-out"]
)
def test_an_answer_is_entered_in_the_words_of_the_card(pga: Pga, harbour: Path, typed: str) -> None:
    assert pga("hear", "F8", typed, *DAY).code == 0


def test_a_closed_case_is_said_to_be_closed_and_takes_what_is_entered(
    pga: Pga, harbour: Path
) -> None:
    assert pga("close", *DAY).code == 0
    for words in (
        ("add", "learning", "Brief first", "--about", "process"),
        ("hear", "F8", "thats_us"),
        ("place", "--set", "F8=places"),
    ):
        ran = pga(*words, *DAY)
        assert ran.code == 0
        assert "this case is closed" in ran.err
        assert "closed" not in ran.out


@pytest.mark.parametrize("words", [("F99", "not_us"), ("F8", "maybe"), ("S1", "not_us")])
def test_an_answer_that_is_none_changes_nothing(
    pga: Pga, harbour: Path, words: tuple[str, ...]
) -> None:
    before = all_bytes(harbour)
    assert pga("hear", *words, *DAY).code == 2
    assert all_bytes(harbour) == before


def test_a_note_that_cannot_be_read_is_not_said_to_be_missing(pga: Pga, harbour: Path) -> None:
    note(harbour, "F1").write_bytes(b"---\nheading: [\n")
    ran = pga("hear", "F1", "thats_us", *DAY)
    assert (ran.code, "F13; F1 cannot be read (`pga check`)" in ran.err) == (2, True)


def test_a_note_that_somebody_locked_is_left_alone(
    pga: Pga, harbour: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = all_bytes(harbour)
    monkeypatch.setattr("os.access", lambda path, _mode: path != note(harbour, "F1"))
    ran = pga("hear", "F1", "thats_us", *DAY)
    told = f"findings/{note(harbour, 'F1').name} may only be read; nothing was changed"
    assert (ran.code, ran.err) == (2, f"pga: {told}\n")
    assert all_bytes(harbour) == before


def test_a_stage_waits_for_its_gate(pga: Pga, harbour: Path) -> None:
    path = note(harbour, "F8")
    text = path.read_text("utf-8")
    assert pga("stage", "analysing", *DAY).code == 0
    path.write_text(re.sub("sources: .*\n", "", text), "utf-8")
    ran = pga("stage", "final", *DAY)
    assert ran.code == 1
    assert "Not yet final" in ran.out
    path.write_text(text, "utf-8")
    assert pga("stage", "final", *DAY).code == 0
    assert "stage: final" in (harbour / "assessment.md").read_text("utf-8")


def test_a_new_id_is_mended_wherever_it_stood(pga: Pga, harbour: Path) -> None:
    before = pga("check", *DAY).out
    assert pga("rename", "F8", "F40", *DAY).code == 0
    assert pga("check", *DAY).out == before.replace("F8", "F40")
    assert not list(harbour.rglob("F8-*"))
    left = [path for path in harbour.rglob("*.md") if re.search(r"\bF8\b", path.read_text("utf-8"))]
    assert not left


def test_the_kind_of_an_id_and_mended_links_are_told_in_english(pga: Pga, harbour: Path) -> None:
    assert "the id of an intervention is I and a number" in pga("rename", "I1", "F40", *DAY).err
    assert "links mended in 1 note.\n" in pga("rename", "C7", "C40", *DAY).out


def test_a_taken_id_is_refused(pga: Pga, harbour: Path) -> None:
    before = all_bytes(harbour)
    for new in ("F7", "S40"):
        assert pga("rename", "F8", new, *DAY).code == 2
    assert all_bytes(harbour) == before


def test_words_become_the_file_name_and_the_id_stays(pga: Pga, harbour: Path) -> None:
    assert pga("rename", "F8", "A warm room, please", *DAY).code == 0
    assert note(harbour, "F8").name == "F8-a-warm-room-please.md"


@pytest.mark.parametrize("saved", ["F8", "F2"])
def test_a_renaming_goes_over_no_note_that_was_saved_since_it_was_read(
    harbour: Path, saved: str
) -> None:
    case = load_case(harbour, TODAY)
    asked = renaming(case, "F8", "F40", lambda _: False)
    linked = case.note("F2", Finding)
    assert linked is not None
    changes = [Change(harbour, linked.path, linked.source_text, linked.source_text + "Mended.\n")]
    with note(harbour, saved).open("a", encoding="utf-8") as file:
        file.write("An answer.\n")
    before = all_bytes(harbour)
    with pytest.raises(PgaError, match="saved meanwhile"):
        write_renamed(harbour, asked, changes)
    assert all_bytes(harbour) == before


def test_what_cannot_be_read_may_be_reached_too(pga: Pga, harbour: Path) -> None:
    (harbour / "disclosures" / "D3-by-hand.md").write_text("---\nto: C2: by hand\n---\n# Given\n")
    said = "disclosures/D3-by-hand.md cannot be read"
    told = " ".join(pga("withdraw", "S9", "--case", harbour, *DAY).out.split())
    assert f"{said}, and may name S9 too" in told
    assert "no reader" not in told
    told = " ".join(pga("rename", "F8", "F40", "--case", harbour, *DAY).out.split())
    assert f"{said}, so no link in it was mended: where it says F8, write F40 by hand." in told
    assert said not in pga("rename", "F40", "a new name", "--case", harbour, *DAY).out


def test_a_list_names_the_notes_that_it_leaves_out(pga: Pga, harbour: Path) -> None:
    for path in (harbour / "disclosures").iterdir():
        path.write_text("---\nto: C2: by hand\n---\n# Given\n")
    note(harbour, "I2").write_text("---\ngoal: a: b\n---\n# Ring\n")
    left_out = "cannot be read, so nothing is said of it here"
    for words in (("share", "--list"), ("share", "--recall"), ("review",)):
        told = " ".join(pga(*words, "--case", harbour, *DAY).out.split())
        assert left_out in told
        assert "Nothing has left" not in told
        assert "Nobody holds" not in told
        assert "deleted" not in told


def test_what_a_withdrawn_source_reached_is_listed(pga: Pga, harbour: Path) -> None:
    path = note(harbour, "D2")
    path.write_text(re.sub("edition: .*", "edition: full", path.read_text("utf-8")), "utf-8")
    ran = pga("withdraw", "S6", *DAY)
    assert ran.code == 0
    assert "withdrawn: true" in note(harbour, "S6").read_text("utf-8")
    assert note(harbour, "F1").name in ran.out
    assert note(harbour, "D2").name in ran.out
    letters = list((harbour / "reports").glob("*letter-D2*.html"))
    assert len(letters) == 1
    text = letters[0].read_text("utf-8")
    assert "changed their mind" in text
    assert "prepared on 8 April 2026" in text
    assert "signed off" not in text
    assert "evidence.withdrawn" in pga("check", *DAY).out


def test_a_letter_that_somebody_changed_is_not_written_again(pga: Pga, harbour: Path) -> None:
    path = note(harbour, "D2")
    path.write_text(re.sub("edition: .*", "edition: full", path.read_text("utf-8")), "utf-8")
    assert pga("withdraw", "S6", *DAY).code == 0
    assert pga("withdraw", "S6", *DAY).code == 0
    (letter,) = (harbour / "reports").glob("*letter-D2*.html")
    edit(letter, "changed their mind", "changed their mind, and that is their right")
    ran = pga("withdraw", "S6", *DAY)
    assert ran.code == 2
    assert "letter-D2-2026-04-08.html is there already, and is not as pga made it" in ran.err
    assert "that is their right" in letter.read_text("utf-8")


def test_no_letter_asks_the_young_people_for_what_is_theirs(pga: Pga, harbour: Path) -> None:
    path = note(harbour, "D2")
    text = re.sub("edition: .*", "edition: young-people", path.read_text("utf-8"))
    path.write_text(re.sub("to: .*", "to: The group", text), "utf-8")
    ran = pga("withdraw", "S6", *DAY)
    assert ran.code == 0
    assert "young-people to The group" in ran.out
    assert "tell them what is taken out" in ran.out
    assert not list((harbour / "reports").glob("*letter-D2*"))


def test_progress_is_kept_apart(pga: Pga, harbour: Path) -> None:
    ran = pga("review", "I1", "--note", "Open until nine", "--seen-by", "young-people", *DAY)
    assert ran.code == 0
    shown = pga("review", *DAY).out
    assert "young people, 2026-04-08: Open until nine" in shown
    assert pga("review", "I1", "--note", "Open", *DAY).code == 2


def test_progress_of_which_nobody_says_who_would_notice_is_shown_too(
    pga: Pga, harbour: Path
) -> None:
    path = note(harbour, "I1")
    edit(path, ", seen_by: system", "")
    shown = pga("review", *DAY).out
    assert "seen_by is not said, 2026-03-30: Keys and insurance are settled" in shown


def test_who_would_notice_is_not_dropped_where_nothing_is_noted(pga: Pga, harbour: Path) -> None:
    before = note(harbour, "I1").read_bytes()
    ran = pga("review", "I1", "--status", "done", "--seen-by", "young_people", *DAY)
    assert ran.code == 2
    assert "goes with --note" in ran.err
    assert note(harbour, "I1").read_bytes() == before


def test_closing_says_what_is_kept_and_until_when(pga: Pga, harbour: Path) -> None:
    ran = pga("close", *DAY)
    assert ran.code == 0
    assert "Keep it until 2032-04-01" in ran.out
    # The sixth is an idea, to which nobody has agreed.
    running = "I1, I2, I3, I4, I5"
    assert f"Not done yet, and nobody is asked about it from here on: {running}." in ran.out
    assert "stage: closed" in (harbour / "assessment.md").read_text("utf-8")


@pytest.mark.parametrize(
    "words",
    [
        ("sign", "--as", "author"),
        ("hear", "F8", "thats_us"),
        ("stage", "review"),
        ("rename", "F8", "F40"),
        ("withdraw", "S6"),
        ("review", "I1", "--note", "Open", "--seen-by", "system", "--next", "2026-10-01"),
        ("close",),
        ("add", "learning", "Brief first", "--about", "process"),
        ("share", "--edition", "synopsis", "--to", "C2", "--need-to-know", "They decide."),
    ],
)
def test_a_dry_run_shows_and_writes_nothing(
    pga: Pga, harbour: Path, words: tuple[str, ...]
) -> None:
    before = all_bytes(harbour)
    ran = pga(*words, "--dry-run", *DAY)
    assert ran.code == 0
    assert "+++ " in ran.out
    assert "\n\n" not in ran.out, "no empty line stands for what was not done"
    assert all_bytes(harbour) == before


@pytest.mark.parametrize(
    "words", [("hear", "F8", "thats_us", "--words", "{}"), ("sign", "--as", "{}", "--name", "x")]
)
def test_a_name_is_never_written(pga: Pga, harbour: Path, words: tuple[str, ...]) -> None:
    (harbour / "private").mkdir(mode=0o700)
    key = harbour / "private" / "people.yaml"
    key.write_text("YP1: {name: Zebedee Quill}\n", "utf-8")
    key.chmod(0o600)
    ran = pga(*(word.format("Zebedee Quill said so") for word in words), *DAY)
    assert ran.code == 2
    assert "YP1" in ran.err
    assert "ebedee" not in ran.out + ran.err


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("stage", "finl"), "a stage is one of planning, gathering, analysing, final, review"),
        (("hear", "F1", "thats_uss"), "an answer is one of thats_us, not_us"),
        (("review", "I1", "--status", "Agred"), "a status is one of idea, agreed, under_way, done"),
    ],
)
def test_a_slip_is_told_with_the_word_that_was_meant(
    words: tuple[str, ...], told: str, pga: Pga, harbour: Path
) -> None:
    before = all_bytes(harbour)
    ran = pga(*words, *DAY)
    assert (ran.code, told in ran.err) == (2, True)
    meant = {"stage": "final", "hear": "thats_us", "review": "agreed"}[words[0]]
    assert ran.err.endswith(f"Did you mean `{meant}`?\n")
    assert all_bytes(harbour) == before


def test_a_word_is_known_however_it_is_written(pga: Pga, harbour: Path) -> None:
    assert pga("hear", "F1", "That's-Us", *DAY).code == 0
    assert pga("review", "I1", "--status", " Under-Way ", *DAY).code == 0
    assert "status: under_way" in note(harbour, "I1").read_text("utf-8")


def test_closing_says_that_no_day_is_set_until_which_it_is_kept(pga: Pga, harbour: Path) -> None:
    assessment = harbour / "assessment.md"
    allowed = "---\nallow: [{rule: note.bad-value, because: The council decides in May.}]\n"
    text = assessment.read_text("utf-8").replace("---\n", allowed, 1)
    assessment.write_text(re.sub("retain_until: .*", "retain_until: soon", text), "utf-8")
    ran = pga("close", *DAY)
    assert (ran.code, ran.err) == (0, "")
    assert "Restricted group record" in ran.out
    assert "No day says until when: ask who decides." in ran.out
