"""Where a case stands today, as a value."""

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

import pytest

from pgacli.case.loading import load_case
from pgacli.case.model import Case
from pgacli.case.stages import Stage
from pgacli.rules import check
from pgacli.rules.flags.asking import seen
from pgacli.rules.rule import Rule, Severity
from pgacli.status.gates import gate
from pgacli.status.status import Status, status_of
from tests.conftest import Copy, edit
from tests.examples import DAY, TODAY


@pytest.fixture
def harbour(case: Copy) -> Path:
    return case("harbour-2026")


def status(folder: Path, today: date = TODAY) -> Status:
    return status_of(load_case(folder, today))


def counted(found: Status, heading: str) -> dict[str, int]:
    """Give the natures that stand under a heading."""
    rows = {row.id: row for side in found.coverage for row in side.rows}
    return {nature: count for nature, count in rows[heading].counts.items() if count}


def test_the_gate_asks_each_rule_once(case: Copy, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[tuple[Stage, ...]] = []

    def counting(read: Case, stages: Sequence[Stage], rules: Sequence[Rule], **how: bool) -> object:
        asked.append(tuple(stages))
        return seen(read, stages, rules, **how)

    monkeypatch.setattr("pgacli.rules.seen", counting)
    read = load_case(case("quayside-2026"), TODAY)
    gate(read)
    assert asked == [(read.stage, read.stage + 1)]


@pytest.mark.parametrize("name", ["harbour-2026", "quayside-2026"])
def test_what_lies_ahead_is_what_the_next_stage_adds(name: str, case: Copy) -> None:
    read = load_case(case(name), TODAY)
    gate = status_of(read).gate
    assert gate.next == read.stage + 1
    now, then = set(check(read).flags), set(check(read, stage=gate.next).flags)
    assert set(gate.standing) == now
    assert set(gate.ahead) == then - now
    errors = {flag for flag in now | then if flag.severity is Severity.ERROR}
    assert set(gate.in_the_way) == errors


@pytest.mark.parametrize("stage", list(Stage))
def test_every_stage_has_a_status(stage: Stage, harbour: Path) -> None:
    edit(harbour / "assessment.md", "stage: final", f"stage: {stage.name.lower()}")
    gate = status(harbour).gate
    assert gate.stage is stage
    assert (gate.next is None) == (stage is Stage.CLOSED)
    if stage >= Stage.REVIEW:
        assert gate.ahead == ()


def test_days_are_counted_from_the_first_source(harbour: Path) -> None:
    dates = status(harbour).dates
    assert (dates.since_first, dates.taken, dates.over_limit) == (37, 30, 0)
    assert (dates.snapshot_age, dates.to_due, dates.to_review) == (7, 2, 84)
    edit(harbour / "assessment.md", "snapshot: 2026-04-01\n", "")
    dates = status(harbour, date(2026, 4, 20)).dates
    assert (dates.snapshot_age, dates.taken, dates.over_limit) == (None, 49, 18)
    assert dates.to_due == -10


def test_a_report_in_the_register_is_not_overdue(harbour: Path) -> None:
    day = date(2026, 4, 20)
    assert status(harbour, day).dates.is_overdue_at(Stage.FINAL)
    register = harbour / "disclosures/D9-report.md"
    handed = "---\ndate: 2026-04-09\nto: Panel chair, Council\nedition: plan\n---\n# Handed over\n"
    register.write_text(handed, "utf-8")
    assert status(harbour, day).dates.is_overdue_at(Stage.FINAL)
    edit(register, "plan", "full")
    assert not status(harbour, day).dates.is_overdue_at(Stage.FINAL)


def test_without_sources_and_days_nothing_is_counted(harbour: Path) -> None:
    for note in harbour.glob("sources/*.md"):
        note.unlink()
    for line in ("snapshot: 2026-04-01\n", "due: 2026-04-10\n", "review_on: 2026-07-01\n"):
        edit(harbour / "assessment.md", line, "")
    dates = status(harbour).dates
    assert (dates.since_first, dates.taken, dates.over_limit) == (None, None, 0)
    assert (dates.to_due, dates.to_review, dates.snapshot_age) == (None, None, None)


def test_findings_stand_under_their_own_heading_and_touch_others(harbour: Path) -> None:
    found = status(harbour)
    assert counted(found, "places") == {"harm": 1, "unmet_need": 1}
    assert counted(found, "self-image") == {}
    rows = {row.id: row for side in found.coverage for row in side.rows}
    assert (rows["self-image"].own, rows["self-image"].also) == (0, 2)
    assert rows["safety"].is_empty
    assert sum(row.own for row in rows.values()) == 13
    assert found.unplaced == ()


def test_a_slip_counts_as_the_heading_that_was_meant_and_no_heading_is_told(case: Copy) -> None:
    folder = case("quayside-2026")
    assert counted(status(folder), "trusted-adults") == {"good_practice": 1}
    edit(folder / "findings/F1-somebody-to-ring.md", "heading: relationships", "heading: qqqq")
    assert status(folder).unplaced == ("F1",)


def test_who_saw_what_came_of_it_is_whom_the_rule_has_nothing_to_say_of(harbour: Path) -> None:
    ids = {each.id for each in status(harbour).people}
    path = harbour / "disclosures" / "D8-x.md"
    head = "---\ndate: 2026-04-07\nneed_to_know: They decide what comes of it.\n"
    for to, edition, thanked in (
        ("Head of year, Northquay School", "synopsis", {"C2"}),
        ("C3", "explainer", set()),
        ("C3", "briefing", set()),
        ("C3", "plan", {"C3"}),
    ):
        path.write_text(f"{head}to: {to}\nedition: {edition}\n---\n# It\n", "utf-8")
        shown = {each.id for each in status(harbour).people if each.is_thanked}
        assert shown == {"C7"} | thanked
        flags = check(load_case(harbour, TODAY), stage=Stage.REVIEW).flags
        unthanked = {flag.message[:2] for flag in flags if flag.rule == "together.unthanked"}
        # Of C7 there is no account that anything could have come of.
        assert unthanked == ids - shown


def test_people_are_roles_without_names(harbour: Path) -> None:
    found = status(harbour).people
    assert [each.id for each in found] == [f"C{n}" for n in range(1, 8)]
    assert [each.id for each in found if not each.is_reached] == ["C7"]
    # C4 was briefed alone, the others at the meeting.
    assert [each.id for each in found if each.is_briefed] == ["C1", "C2", "C3", "C4", "C5"]
    assert [each.id for each in found if each.is_briefed is None] == ["C6"]
    assert [each.id for each in found if each.is_thanked] == ["C7"]
    told = repr(status(harbour))
    for name in ("Brandvold", "Achterberg", "Okafor", "Lindqvist"):
        assert name not in told


def test_voice_is_told_in_totals_and_what_was_taken_back_is_out(harbour: Path) -> None:
    voice = status(harbour).voice
    assert (voice.members, voice.offered, voice.spoke) == (5, 5, 3)
    assert voice.offers == {"met": 1, "declined": 1, "postponed": 1}
    assert (voice.sources, voice.taken_back) == (1, 1)
    source = next(harbour.glob("sources/S6*"))
    edit(source, "---\nkind: source\n", "---\nkind: source\nwithdrawn: true\n")
    voice = status(harbour).voice
    assert (voice.spoke, voice.sources, voice.taken_back) == (0, 0, 2)


def test_the_last_answer_to_a_card_counts(harbour: Path) -> None:
    voice = status(harbour).voice
    assert (voice.put, voice.answers) == (7, {"thats_us": 7})
    note = harbour / "findings/F1-safe-with-each-other.md"
    edit(note, "heard:\n", "heard:\n  - {on: 2026-03-28, says: not_us}\n")
    assert status(harbour).voice.answers == {"thats_us": 6, "not_us": 1}


def test_where_a_day_is_missing_the_answer_listed_last_is_the_last(harbour: Path) -> None:
    note = harbour / "findings/F1-safe-with-each-other.md"
    last = 'words: "Since Year 2. Put that in."}\n'
    edit(note, last, f"{last}  - {{says: leave_it_out}}\n")
    assert status(harbour).voice.answers == {"thats_us": 6, "leave_it_out": 1}
    # The rule says the same of it.
    flags = check(load_case(harbour, TODAY), stage=Stage.FINAL).flags
    assert "voice.set-aside" in {flag.rule for flag in flags}


def test_an_empty_list_of_answers_is_no_answer(harbour: Path) -> None:
    note = harbour / "findings/F6-well-thought-of.md"
    edit(note, "---\n# ", "heard:\n---\n# ")
    assert status(harbour).voice.put == 7


def test_what_is_running_and_past_its_day_is_overdue(harbour: Path) -> None:
    plan = status(harbour).plan
    assert plan.states == {"idea": 1, "agreed": 3, "under_way": 2, "done": 0, "stopped": 0}
    assert plan.overdue == ()
    late = status(harbour, date(2026, 5, 15)).plan
    assert late.overdue
    assert "I6" not in late.overdue, "an idea has no day to keep"
    assert late.next_due is not None


def test_a_signature_holds_until_a_note_changes(harbour: Path, pga: Callable[..., object]) -> None:
    assert status(harbour).signatures == ()
    pga("sign", harbour, "--as", "author", *DAY)
    (signed,) = status(harbour).signatures
    assert (signed.signature.by, signed.signature.on, signed.holds) == ("author", TODAY, True)
    edit(harbour / "findings/F1-safe-with-each-other.md", "# Safe", "# Very safe")
    (signed,) = status(harbour).signatures
    assert (signed.holds, signed.changed) == (False, ("F1",))


def test_an_empty_sign_off_is_no_signature(harbour: Path) -> None:
    edit(harbour / "assessment.md", "sign_off: []", "sign_off:")
    assert status(harbour).signatures == ()


def test_a_case_of_which_little_can_be_read_has_a_status(tmp_path: Path) -> None:
    (tmp_path / "assessment.md").write_text("not a note at all")
    found = status(tmp_path)
    assert found.gate.in_the_way
    assert (found.people, found.voice.members) == ((), 0)
