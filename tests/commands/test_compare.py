"""`pga compare`: what it shows, and what `--decide` enters."""

import json
from pathlib import Path

import pytest

from pgacli.case.loading import load_case
from pgacli.case.notes import Finding, Supervision
from tests.conftest import Copy, Pga, Ran, all_bytes, edit
from tests.examples import DAY, TODAY

WHY = "The gap is in who looks after the steps"
NAMES = "YP1: {name: Zephyrine Oakapple, also: [Zeph]}\n"


@pytest.fixture
def quayside(case: Copy) -> Path:
    return case("quayside-2026")


def decide(pga: Pga, folder: Path, *words: str) -> Ran:
    said = ("--decide", "F2", "services", "--because", WHY, *DAY)
    return pga("compare", folder, *said, *words)


def test_counts_come_first_then_agreement_then_what_to_talk_about(pga: Pga, quayside: Path) -> None:
    code, out, err = pga("compare", quayside)
    assert (code, err) == (0, "")
    lines = out.splitlines()
    assert lines[0] == ("The supervisor (P1) placed 3 of 6 findings: 2 agreed, 0 near and 1 apart.")
    assert lines[1] == "The same heading: 2 of 3 (67%). The same or near: 2 of 3 (67%)."
    assert "left out" in lines[2]
    assert "Not placed by the supervisor: F4, F5, F6." in out
    talk = out.partition("To take to supervision")[2]
    assert "places or services?" in talk
    assert "V1 says: F2 we placed differently" in talk
    assert f"pga compare {quayside} --decide F2 HEADING --because" in talk


@pytest.mark.parametrize("form", ["text", "json"])
def test_what_was_taken_back_is_not_set_side_by_side(pga: Pga, quayside: Path, form: str) -> None:
    note = load_case(quayside, TODAY).note("F2", Finding)
    assert note
    assert note.title in pga("compare", quayside, "--format", form).out
    for source in note.sources:
        edit(next(quayside.glob(f"sources/{source}-*")), "\n---\n", "\nwithdrawn: true\n---\n", 1)
    out = pga("compare", quayside, "--format", form).out
    assert (note.title in out, "F2" in out) == (False, False)


def test_lines_off_a_terminal_are_never_wrapped(pga: Pga, case: Copy) -> None:
    out = pga("compare", case("harbour-2026")).out
    assert any(len(line) > 100 for line in out.splitlines())
    assert "Nowhere warm and safe after 6pm [settled: places (V2)]" in out
    assert "Cohen's kappa 0.91" in out


def test_that_supervision_settled_it_is_no_proof_of_how_the_two_looked(
    pga: Pga, quayside: Path
) -> None:
    pga("compare", quayside, "--decide", "F1", "relationships", "--because", WHY, *DAY)
    out = pga("compare", quayside).out
    assert "1 was settled in supervision, and may not come of two separate looks." in out


def test_json_is_one_object_and_nothing_else(pga: Pga, quayside: Path) -> None:
    found = json.loads(pga("compare", quayside, "--format", "json").out)
    assert (found["version"], found["case"], found["findings"]) == (1, "quayside-2026", 6)
    (rater,) = found["raters"]
    assert rater["counts"] == {"placed_by_both": 3, "agreed": 2, "near": 0, "apart": 1}
    assert rater["kappa"] is None
    assert rater["for_supervision"] == ["F2"]
    verdicts = {pair["finding"]: pair["verdict"] for pair in rater["pairs"]}
    assert verdicts == {"F1": "agreed", "F2": "apart", "F3": "agreed"}


def test_without_a_placement_it_says_how_to_get_one(pga: Pga, quayside: Path) -> None:
    next(quayside.glob("supervision/P1*")).unlink()
    code, out, _ = pga("compare", quayside)
    assert code == 0
    assert "pga place --as supervisor" in out


def test_a_decision_adds_its_lines_and_touches_nothing_else(pga: Pga, quayside: Path) -> None:
    before = all_bytes(quayside)
    code, out, err = decide(pga, quayside)
    assert (code, err) == (0, "")
    assert "Entered in V1" in out
    assert "with --move it moves too" in out
    note = "supervision/V1-first-look.md"
    after = all_bytes(quayside)
    added = f"decided:\n  - finding: F2\n    heading: services\n    because: {WHY}\n---\n# First"
    assert after.pop(note).decode() == before.pop(note).decode().replace("---\n# First", added)
    assert after == before


def test_a_decision_can_move_the_finding(pga: Pga, quayside: Path) -> None:
    decide(pga, quayside, "--move")
    finding = load_case(quayside, TODAY).note("F2", Finding)
    assert finding is not None
    assert finding.heading == "services"
    assert pga("check", quayside, "--select", "headings.disputed").out.count("disputed") == 0
    out = pga("compare", quayside).out
    assert "Of those agreed, 1 was settled in supervision" in out


def test_a_dry_run_shows_a_diff_and_writes_nothing(pga: Pga, quayside: Path) -> None:
    before = all_bytes(quayside)
    code, out, _ = decide(pga, quayside, "--move", "--dry-run")
    assert code == 0
    assert "+decided:" in out
    assert "-heading: places" in out
    assert "+heading: services" in out
    assert all_bytes(quayside) == before


def test_the_first_decision_makes_a_supervision_note(pga: Pga, quayside: Path) -> None:
    next(quayside.glob("supervision/V1*")).unlink()
    before = all_bytes(quayside)
    shown = decide(pga, quayside, "--dry-run").out
    assert "+++ supervision/V… (then)\n" in shown
    assert "+    heading: services" in shown
    assert all_bytes(quayside) == before
    made = decide(pga, quayside)
    assert made.code == 0
    assert "There was no supervision note, so this one was made: of today" in made.out
    assert "put `date` and `present` right" in made.out
    case = load_case(quayside, TODAY)
    (note,) = case.supervisions
    assert (note.id, note.date, note.present) == ("V1", TODAY, ("author", "supervisor"))
    (decision,) = note.decided
    assert (decision.finding, decision.heading, decision.because) == ("F2", "services", WHY)
    assert pga("check", note_path(quayside, note), *DAY).code == 0


def note_path(folder: Path, note: Supervision) -> Path:
    return folder / note.path


def test_the_newest_supervision_note_is_taken_or_the_one_named(pga: Pga, case: Copy) -> None:
    folder = case("harbour-2026")
    said = ("--decide", "f9", "Structural_", "--because", "Money is the root")
    assert pga("compare", folder, *said).code == 2
    said = ("--decide", "f9", "Structural factors", "--because", "Money is the root")
    assert "Entered in V2" in pga("compare", folder, *said).out
    assert "Entered in V1" in pga("compare", folder, *said, "--supervision", "v1").out
    assert pga("compare", folder, *said, "--supervision", "V1").code == 2
    decided = {note.id: note.decided for note in load_case(folder, TODAY).supervisions}
    assert [(each.finding, each.heading) for each in decided["V2"]] == [
        ("F8", "places"),
        ("F9", "structural"),
    ]
    assert [each.heading for each in decided["V1"]] == ["structural"]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--decide", "F2", "service", "--because", WHY), "Did you mean `services`?"),
        (("--decide", "F9", "services", "--because", WHY), "no such finding; there are: F1, F2"),
        (("--decide", "F2", "services"), "say why it stands"),
        (("--decide", "F2", "services", "--because", " "), "say why it stands"),
        (("--decide", "F2", "services", "--because", "TBC"), "say why it stands"),
        (("--because", WHY), "go with --decide"),
        (
            ("--decide", "F2", "services", "--because", WHY, "--supervision", "V9"),
            "no such supervision note; there are: V1",
        ),
    ],
)
def test_what_does_not_fit_is_told_and_nothing_is_written(
    words: tuple[str, ...], said: str, pga: Pga, quayside: Path
) -> None:
    before = all_bytes(quayside)
    code, out, err = pga("compare", quayside, *words)
    assert (code, out) == (2, "")
    assert said in " ".join(err.split())
    assert all_bytes(quayside) == before


def test_a_name_is_refused_in_a_reason_and_shown_nowhere(pga: Pga, quayside: Path) -> None:
    (quayside / "private").mkdir()
    (quayside / "private/people.yaml").write_text(NAMES, "utf-8")
    finding = quayside / "findings/F2-cold-water.md"
    edit(finding, "# Cold", "# Zeph and the [b]cold[/b]")
    ran = pga("compare", quayside, "--decide", "F2", "services", "--because", "Zeph says so")
    assert ran.code == 2
    for words in ((), ("--format", "json")):
        out = pga("compare", quayside, *words).out
        assert "YP1 and the [b]cold[/b]" in out
        assert "Zeph" not in out + ran.err


def test_notes_of_any_make_keep_their_bytes(pga: Pga, quayside: Path) -> None:
    note = quayside / "supervision/V1-first-look.md"
    text = "\ufeff" + note.read_text("utf-8").replace("date:", "# a remark\ndate:")
    before = text.replace("\n", "\r\n").encode()
    note.write_bytes(before)
    decide(pga, quayside)
    after = note.read_bytes()
    added = f"decided:\r\n  - finding: F2\r\n    heading: services\r\n    because: {WHY}\r\n"
    assert after.replace(added.encode(), b"") == before
