"""The rules as a whole: all of them are there, each with its cases and its words."""

import dataclasses
from collections import Counter
from pathlib import Path

import pytest

from pgacli.case.places import Place
from pgacli.case.stages import Stage
from pgacli.rules import RULES, check
from pgacli.rules.rule import Flag, Severity
from tests.rules.broken import HERE, Broken, all_broken

# Written out by hand: severity (E error, W warning, A advice) and gate (a fault has none).
TABLE = """
note: unreadable E, no-front-matter E, unknown-kind E, misplaced W, missing-key E, bad-value E,
    unknown-key W, duplicate-key E, duplicate-id E, id-mismatch W, broken-link E,
    unknown-heading E, lost-text W, bad-allowance W
scope: no-parameters E gathering, no-test E analysing, hollow-test W, individual W,
    individual-record E, outsider E, outside-period W, policing W, no-own-assessment W gathering,
    too-long W final
strengths: none E analysing, side-empty W analysing, heading-harm-only A analysing,
    no-need-met W analysing, no-meaning W analysing, no-good-practice A analysing,
    outweighed A analysing, unused W final
headings: uncovered A analysing, disputed W analysing, provisional A planning, crowded A
evidence: unsourced E analysing, single-source W analysing, second-hand-fact W,
    unused-source A final, withdrawn E, stale W final
voice: none E final, not-offered W analysing, no-choice W gathering, unexplained W gathering,
    wrong-door W, unheard W final, no-answer A final, set-aside E
together: no-close-contact W gathering, not-briefed W analysing, unexplained-gap W analysing,
    no-session W final, not-independent W, untold W analysing, unthanked A review
language: blaming W, label W, adultifying W, appearance W, certainty A, service-blame W,
    acronym A final
privacy: real-name E, identifier E, no-basis E analysing, no-need-to-know E, exposed-key E
plan: incomplete E analysing, vague W, effort-measure W, unanswered W final,
    only-young-people W final, unnoticed W final, splits-group W, too-late W analysing, past-due W
supervision: none W final, service-finding E final, unsigned W final, stale W final
time: order E, overrun W analysing, no-snapshot E final, dated W final, review-missed W review
"""
SEVERITIES = {"E": "error", "W": "warning", "A": "advice"}


def _declared() -> dict[str, tuple[str, Stage | None]]:
    rules: dict[str, tuple[str, Stage | None]] = {}
    for block in TABLE.replace("\n    ", " ").strip().splitlines():
        family, _, names = block.partition(": ")
        for entry in names.split(","):
            name, severity, *gate = entry.split()
            stage = Stage[gate[0].upper()] if gate else None
            rules[f"{family}.{name}"] = (SEVERITIES[severity], stage)
    return rules


DECLARED = _declared()
CASES = all_broken()


def test_every_rule_is_there_and_no_other() -> None:
    assert sorted(RULES) == sorted(DECLARED)


@pytest.mark.parametrize("name", RULES)
def test_severity_and_nature(name: str) -> None:
    rule = RULES[name]
    assert (rule.severity.value, rule.gate) == DECLARED[name]


@pytest.mark.parametrize("name", RULES)
def test_the_docstring_has_its_parts(name: str) -> None:
    rule = RULES[name]
    assert 0 < len(rule.title) <= 80
    assert not rule.title.endswith(".")
    for label in ("Why", "Source", "Fires", "Silent", "Do next"):
        assert rule.part(label).rstrip("”`)").endswith((".", "…")), f"{name} has no {label}"
        assert rule.docstring.count(f"\n{label}: ") == 1


@pytest.mark.parametrize("name", DECLARED)
def test_every_rule_has_its_cases(name: str) -> None:
    count = Counter(case.fires for case in CASES if case.rule == name)
    assert count[True] >= 1
    assert count[False] >= 2


def test_every_folder_names_a_rule() -> None:
    folders = {path.name for path in HERE.glob("*.*") if path.is_dir()}
    assert folders == set(DECLARED)


def test_no_two_cases_say_the_same() -> None:
    twins = Counter((case.rule, case.fires, case.why) for case in CASES)
    assert [key for key, count in twins.items() if count > 1] == []


def _first_that_fires(name: str) -> Broken:
    return next(case for case in CASES if case.rule == name and case.fires and not case.fault)


def _speaks(name: str, stage: Stage, folder: Path) -> bool:
    case = dataclasses.replace(_first_that_fires(name), stage=stage.name.lower())
    return any(flag.rule == name for flag in check(case.load(folder), rules=[RULES[name]]).flags)


@pytest.mark.parametrize("name", RULES)
def test_it_speaks_from_its_gate_on(name: str, tmp_path: Path) -> None:
    gate = DECLARED[name][1] or Stage.PLANNING
    for stage in {gate, Stage(max(gate - 1, 0))}:
        folder = tmp_path / stage.name
        folder.mkdir()
        assert _speaks(name, stage, folder) == (stage >= gate), stage.name


@pytest.mark.parametrize("name", RULES)
def test_a_closed_case_keeps_notes_and_privacy_alone(name: str, tmp_path: Path) -> None:
    assert _speaks(name, Stage.CLOSED, tmp_path) == name.startswith(("note.", "privacy."))


def test_a_flag_may_stand_for_some_of_what_it_lists() -> None:
    flag = Flag(
        Severity.ADVICE,
        Place("assessment.md"),
        "headings.uncovered",
        "under: a, b, c",
        "",
        ("a", "b", "c"),
    )
    rest = flag.only_of(("a", "c"))
    assert (rest.message, rest.subjects) == ("under: a, c", ("a", "c"))


def test_what_is_allowed_of_a_flag_stands_in_it_no_more(tmp_path: Path) -> None:
    name = "headings.uncovered/fires/one-of-two-is-allowed"
    [broken] = [each for each in CASES if each.id == name]
    checked = check(broken.load(tmp_path), rules=[RULES["headings.uncovered"]])
    [flag], [allowed] = checked.flags, checked.allowed
    assert len(flag.subjects) == len(allowed.flag.subjects) == 1
    assert flag.subjects != allowed.flag.subjects


def test_several_headings_in_one_text_are_told_apart(tmp_path: Path) -> None:
    name = "note.unknown-heading/fires/several-in-one-text"
    [several] = [each for each in CASES if each.id == name]
    [flag] = check(several.load(tmp_path), rules=[RULES["note.unknown-heading"]]).flags
    assert "`also: [structural, home]`" in flag.hint


def test_an_offer_made_again_through_a_better_door_is_to_say_so(tmp_path: Path) -> None:
    def hints(name: str, day: str = "2026-03-01") -> list[str]:
        broken = next(each for each in CASES if each.id == f"voice.wrong-door/fires/{name}")
        add = {path: text.replace("2026-03-01", day) for path, text in broken.add.items()}
        case = dataclasses.replace(broken, add=add).load(tmp_path / f"{name}-{day}")
        return [flag.hint for flag in check(case, rules=[RULES["voice.wrong-door"]]).flags]

    assert not any("under `allow`" in each for each in hints("through-their-own-worker"))
    assert all("under `allow`" in each for each in hints("made-again-through-the-closer"))
    earlier = hints("made-again-through-the-closer", "2026-02-01")
    assert len(earlier) == 1
    assert "under `allow`" not in earlier[0]


def test_an_offer_made_again_counts_for_those_whom_the_first_one_asked(tmp_path: Path) -> None:
    # Its door is the worker of one more, whom the first offer did not ask.
    made = "voice.wrong-door/fires/made-again-through-the-closer"
    broken = next(each for each in CASES if each.id == made)
    again = broken.add["offers/O2-again.md"].replace("C1", "C9").replace("YP3]", "YP3, YP4]")
    worker = "---\nrole: Worker\nrelationship: known\nallocated_to: [YP4]\n---\n# Worker\n"
    add = {"offers/O2-again.md": again, "contributors/C9-worker.md": worker}
    case = dataclasses.replace(broken, add=add).load(tmp_path)
    flags = check(case, rules=[RULES["voice.wrong-door"]]).flags
    assert [("O1" in flag.place.path, "under `allow`" in flag.hint) for flag in flags] == [
        (True, True),
        (False, False),
    ]


@pytest.mark.parametrize(
    ("name", "hint"),
    [("June", "write its year"), ("Summer", "has no capital"), ("Oriel", "code in its place.")],
)
def test_a_name_that_may_be_a_word_has_a_hint_of_its_own(
    name: str, hint: str, tmp_path: Path
) -> None:
    note = f"---\ndate: 2026-04-01\nabout: process\n---\n# First\n\nThen we met {name}.\n"
    add = {"private/people.yaml": f"YP1: {{name: {name} Vexley}}\n", "learning/L9-first.md": note}
    broken = Broken("privacy.real-name", fires=True, name="hint", why="", add=add)
    flags = check(broken.load(tmp_path), rules=[RULES["privacy.real-name"]]).flags
    assert [hint in flag.hint for flag in flags] == [True]


@pytest.mark.parametrize(
    ("name", "hint"),
    [("the-cards-to-somebody-new", "let an adult whom"), ("the-full-report", "`share_with` if")],
)
def test_a_hint_says_who_may_carry_what_is_for_the_young_people(
    name: str, hint: str, tmp_path: Path
) -> None:
    [broken] = [each for each in CASES if each.id == f"privacy.no-need-to-know/fires/{name}"]
    flags = check(broken.load(tmp_path), rules=[RULES["privacy.no-need-to-know"]]).flags
    assert all(hint in flag.hint for flag in flags)
