"""`pga next`: the one most useful thing to do now, in the order of practice."""

import re
import shlex
import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from typer.main import get_command

from pgacli.app import build_app
from pgacli.case.loading import load_case
from pgacli.case.notes import ADDED_KINDS, KINDS
from pgacli.case.stages import STAGES
from pgacli.rules import RULES, check
from pgacli.status.gates import gate
from pgacli.status.milestones import MILESTONES
from pgacli.status.next_step import NextStep, _words, next_step
from pgacli.status.practice import FAMILY_STEPS, PRACTICE, rank_of, way_of
from tests.conftest import Copy, Pga, edit
from tests.examples import DAY, EXAMPLES, ROOT, TODAY

# The commands of the contract and of the working life of a case.
COMMANDS = """new add check render status next explain headings place compare hear sign share trace
import portfolio schema demo rename withdraw stage review close""".split()


@pytest.fixture
def healthy(tmp_path: Path) -> Path:
    """A case with nothing to mend, but for what each test takes out."""
    target = tmp_path / "healthy"
    shutil.copytree(ROOT / "tests/rules/healthy", target)
    return target


def at_stage(folder: Path, stage: str) -> None:
    edit(folder / "assessment.md", "stage: final", f"stage: {stage}")


def step(folder: Path, today: date = TODAY) -> NextStep:
    case = load_case(folder, today)
    return next_step(case, gate(case))


def clear(folder: Path, *patterns: str) -> None:
    for pattern in patterns:
        for path in folder.glob(pattern):
            path.unlink()


def templates() -> Iterator[str]:
    """Give every command that can be suggested, before anything is filled in."""
    yield from (way_of(rule)[1] for rule in RULES)
    yield from (command for each in PRACTICE.values() for command in each.values())
    yield from (each.command for each in MILESTONES)
    yield from (f"pga stage {stage}{{option}}" for stage in STAGES)
    yield from ("pga review --next DATE{option}", "pga review{option}", "pga close{option}")


# The table


@pytest.mark.parametrize("rule", RULES)
def test_every_rule_has_a_command_of_its_own_or_that_of_its_family(rule: str) -> None:
    step_of_rule, command = way_of(rule)
    assert rank_of(step_of_rule) >= 0
    assert command.startswith("pga ")
    named = {each for commands in PRACTICE.values() for each in commands}
    assert rule in named or RULES[rule].family in FAMILY_STEPS


def test_every_entry_is_a_rule_and_every_step_is_known() -> None:
    named = [rule for commands in PRACTICE.values() for rule in commands]
    assert len(named) == len(set(named)), "a rule stands at one step"
    families = {rule.family for rule in RULES.values()}
    assert {rule for rule in named if rule.partition(".")[0] in families} <= RULES.keys()
    for each in (*FAMILY_STEPS.values(), *(milestone.step for milestone in MILESTONES)):
        assert rank_of(each) >= 0


@pytest.mark.parametrize("template", sorted(set(templates())))
def test_every_command_can_be_typed(template: str) -> None:
    filled = re.sub(r"\{(argument|option)\}", "", template)
    filled = re.sub(r"\{[a-z]+\}", "X", filled)
    program, name, *words = shlex.split(filled)
    assert program == "pga"
    assert name in COMMANDS
    command = get_command(build_app()).commands.get(name)
    if command is None:
        pytest.skip(f"`pga {name}` is not there yet")
    known = {option for each in command.params for option in each.opts}
    options = {word for word in words if word.startswith("--")}
    if name == "add":
        keys = KINDS[words[0]].fields
        known |= {"--" + key.replace("_", "-") for key in keys}
    assert options <= known


def test_a_suggested_command_names_the_case_as_it_was_named(
    pga: Pga, case: Copy, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = case("harbour-2026")
    assert f"  pga sign {folder} --as author\n" in pga("next", folder, *DAY).out
    monkeypatch.chdir(folder)
    assert "  pga sign --as author\n" in pga("next", *DAY).out


# The order


def test_it_is_two_or_three_plain_lines(pga: Pga) -> None:
    code, out, err = pga("next", EXAMPLES / "quayside-2026", *DAY)
    assert (code, err) == (0, "")
    assert out.startswith("Mend first: ")
    assert 2 <= len(out.splitlines()) <= 3


def test_faults_come_first_and_broken_notes_before_others(healthy: Path) -> None:
    at_stage(healthy, "analysing")
    edit(healthy / "interventions/I1-light-and-later-doors.md", "due: ", "due: 2026-03-01 #")
    clear(healthy, "offers/*")
    assert step(healthy).reason == "fault"
    (healthy / "findings/F9-x.md").write_text("---\nkind: [finding\n---\n")
    found = step(healthy)
    assert (found.reason, found.rule, found.path) == (
        "fault",
        "note.unreadable",
        "findings/F9-x.md",
    )
    assert found.command == "pga check {note}"


def test_due_gaps_come_before_those_of_the_next_stage_in_practice_order(healthy: Path) -> None:
    # Due: somebody gave no account (gather). Ahead: no snapshot (finish).
    at_stage(healthy, "analysing")
    edit(healthy / "assessment.md", "snapshot: 2026-03-31\n", "")
    edit(healthy / "assessment.md", "\ntold: ", "\nx_told: ")
    clear(healthy, "meetings/*")
    found = step(healthy)
    assert (found.reason, found.rule, found.step) == ("due", "together.not-briefed", "brief")
    assert found.command == "pga render{argument} --edition briefing"


def test_what_nobody_can_mend_has_a_way_out(healthy: Path) -> None:
    edit(healthy / "assessment.md", "independent: true", "independent: false")
    found = step(healthy)
    assert (found.reason, found.rule) == ("fault", "together.not-independent")
    assert found.hint.endswith("to let it stand: pga explain together.not-independent")


def test_the_next_stage_is_looked_at_before_it_is_reached(healthy: Path) -> None:
    at_stage(healthy, "analysing")
    edit(healthy / "assessment.md", "snapshot: 2026-03-31\n", "")
    clear(healthy, "supervision/V*")
    found = step(healthy)
    assert (found.reason, found.rule) == ("ahead", "supervision.service-finding")
    assert "--present author,supervisor" in found.command


def test_commands_know_the_ids(healthy: Path) -> None:
    at_stage(healthy, "analysing")
    edit(healthy / "offers/O1-at-the-library.md", "to: [YP1, YP2, YP3]", "to: [YP1, YP2]")
    found = step(healthy)
    assert found.rule == "voice.not-offered"
    assert found.command == 'pga add offer "TITLE" --to YP3 --through C1{option}'


def test_a_heading_of_the_cases_own_is_quoted_for_the_shell(healthy: Path) -> None:
    shipped = (ROOT / "pgacli/framework/lloyd-2019.yaml").read_text("utf-8")
    heading = '      - {id: "$(date)", label: X, core: true}\n'
    (healthy / "framework.yaml").write_text(shipped.rstrip() + "\n" + heading, "utf-8")
    case = load_case(healthy, TODAY)
    (flag,) = (each for each in check(case).flags if each.rule == "headings.uncovered")
    assert flag.subjects == ("$(date)",)
    assert _words(case, flag)["heading"] == "'$(date)'"


def test_a_new_case_asks_for_its_bounds_and_then_for_the_closest_adult(healthy: Path) -> None:
    at_stage(healthy, "planning")
    clear(healthy, *(f"{kind.folder}/*" for kind in ADDED_KINDS.values()))
    found = step(healthy)
    assert (found.step, found.rule) == ("find who is closest", "together.no-close-contact")
    assert found.command == 'pga add contributor "ROLE" --relationship close{option}'
    edit(healthy / "assessment.md", "purpose: To learn what", "x_purpose: To learn what")
    assert step(healthy).step == "set the bounds"


def test_it_sends_to_a_command_that_shows_what_it_names(pga: Pga, healthy: Path) -> None:
    at_stage(healthy, "planning")
    edit(healthy / "assessment.md", "purpose: To learn what", "purpose:\nx_purpose: To learn what")
    *_, command = pga("next", healthy, *DAY).out.splitlines()
    shown = pga(*shlex.split(command)[1:], *DAY)
    assert "`purpose` is empty" in shown.out


def test_milestones_stand_in_where_no_rule_can_speak(healthy: Path) -> None:
    at_stage(healthy, "gathering")
    clear(healthy, "findings/*", "interventions/*", "supervision/*")
    assert (step(healthy).step, step(healthy).reason) == ("write", "open")
    clear(healthy, "disclosures/*")
    edit(healthy / "offers/O1-at-the-library.md", "source: S3\n", "")
    clear(healthy, "sources/*")
    # Each contributor without an account has a flag of their own.
    assert (step(healthy).step, step(healthy).rule) == ("gather", "together.unexplained-gap")


def test_findings_are_to_be_placed_by_somebody_else(healthy: Path) -> None:
    at_stage(healthy, "analysing")
    edit(next(healthy.glob("supervision/P1*")), "  F5: services\n", "")
    found = step(healthy)
    assert (found.reason, found.step) == ("open", "place")
    assert found.command == "pga place --as supervisor{option}"


@pytest.mark.parametrize(
    ("stage", "following"), [("planning", "gathering"), ("gathering", "analysing")]
)
def test_when_nothing_is_left_it_goes_on(stage: str, following: str, healthy: Path) -> None:
    at_stage(healthy, stage)
    found = step(healthy)
    assert (found.reason, found.command) == ("move", f"pga stage {following}{{option}}")


def test_a_report_is_signed_at_its_final_stage_then_shared_then_reviewed(
    healthy: Path, pga: Pga
) -> None:
    at_stage(healthy, "analysing")
    assert step(healthy).command == "pga stage final{option}"
    edit(healthy / "assessment.md", "stage: analysing", "stage: final")
    assert step(healthy).command == "pga sign{argument} --as author"
    pga("sign", healthy, "--as", "author", *DAY)
    assert step(healthy).command == "pga sign{argument} --as supervisor"
    pga("sign", healthy, "--as", "supervisor", *DAY)
    found = step(healthy)
    assert found.step == "share"
    assert found.command == 'pga share{option} --to WHOM --edition full --need-to-know "WHY"'
    edit(next(healthy.glob("disclosures/D1*")), "edition: synopsis", "edition: full")
    assert step(healthy).command == "pga stage review{option}"
    edit(healthy / "assessment.md", "stage: final", "stage: review")
    assert (step(healthy).reason, step(healthy).command) == ("done", "pga review{option}")
    assert "1 July 2026" in step(healthy).what


def test_the_report_goes_out_before_anybody_is_shown_what_came_of_it(case: Copy, pga: Pga) -> None:
    root = case("harbour-2026")
    for who in ("author", "supervisor"):
        assert pga("sign", root, "--as", who, *DAY).code == 0
    assert "together.unthanked" in pga("status", root, "--gaps", *DAY).out
    assert step(root).what == "the report has gone to nobody yet"


def test_a_review_ends_in_closing(healthy: Path, pga: Pga) -> None:
    for role in ("author", "supervisor"):
        pga("sign", healthy, "--as", role, *DAY)
    at_stage(healthy, "review")
    later = date(2026, 7, 2)
    assert step(healthy, later).rule == "plan.past-due"
    for id_ in ("I1", "I2"):
        words = ("--note", "The doors are open", "--seen-by", "young_people", "--status", "done")
        assert pga("review", id_, *words, "--case", healthy, "--today", "2026-07-02").code == 0
    found = step(healthy, later)
    assert (found.reason, found.command) == ("move", "pga close{option}")
    edit(healthy / "assessment.md", "stage: review", "stage: closed")
    closed = step(healthy, later)
    assert (closed.reason, closed.command) == ("done", "pga share{option} --list")
    assert closed.hint == "2 copies are with readers. Keep it until 1 April 2032."
    assert "The review on" in step(healthy, date(2026, 6, 30)).hint
    assert "destroy the folder and the report." in step(healthy, date(2032, 4, 2)).hint
    clear(healthy, "disclosures/*")
    alone = step(healthy, later)
    assert (alone.hint, alone.command) == ("Keep it until 1 April 2032.", "")


def test_what_is_past_its_day_is_answered_by_the_command_as_it_is_told(
    case: Copy, pga: Pga, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(case("harbour-2026"))
    command = pga("next", "--today", "2026-07-02").out.splitlines()[-1]
    ran = pga(*shlex.split(command)[1:], "--today", "2026-07-02")
    assert (ran.code, ran.out) == (0, "Noted.\n")


def test_what_was_to_come_back_is_asked_for(healthy: Path, pga: Pga) -> None:
    for role in ("author", "supervisor"):
        pga("sign", healthy, "--as", role, *DAY)
    at_stage(healthy, "review")
    sharing = next(healthy.glob("disclosures/D1*"))
    edit(sharing, "edition: synopsis", "edition: synopsis\nrecall_by: 2026-05-01")
    assert step(healthy, date(2026, 5, 1)).step != "share"
    found = step(healthy, date(2026, 5, 2))
    assert (found.step, found.command) == ("share", "pga share{option} --recall")
    assert found.what == "D1 was to come back by 1 May 2026"
    late = ("--today", "2026-05-02")
    assert "D1 past the day to come back (pga share --recall)" in pga("status", healthy, *late).out
    assert '"past_recall": [\n    "D1"' in pga("status", healthy, "--format", "json", *late).out


def test_a_review_without_a_day_gets_one(healthy: Path, pga: Pga) -> None:
    for role in ("author", "supervisor"):
        pga("sign", healthy, "--as", role, *DAY)
    at_stage(healthy, "review")
    edit(healthy / "assessment.md", "review_on: 2026-07-01\n", "")
    assert step(healthy).command == "pga review --next DATE{option}"


def test_a_path_that_holds_a_name_is_not_shown(pga: Pga, case: Copy) -> None:
    folder = case("harbour-2026")
    (folder / "private").mkdir()
    (folder / "private/people.yaml").write_text("YP1: {name: Zephyrine Oakapple}\n", "utf-8")
    (folder / "findings/F99-zephyrine.md").write_text("---\nkind: [finding\n---\n")
    ran = pga("next", folder, *DAY)
    assert "findings/F99-*.md" in ran.out
    assert f"  pga check {folder}\n" in ran.out
    assert "ephyrine" not in ran.out + ran.err
