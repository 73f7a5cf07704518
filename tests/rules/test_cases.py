"""Every rule speaks where it should, at that place, and nowhere else."""

import shutil
from pathlib import Path

import pytest

from pgacli.rules import RULES, check
from pgacli.rules.rule import Flag
from tests.rules.broken import Broken, all_broken

# What the healthy case itself has to say: the shipped framework, and no signature yet.
EXPECTED = {"headings.provisional", "supervision.unsigned"}

CASES = all_broken()
HEALTHY = Broken("none", False, "healthy", "Nothing is changed.")


def _spot(flag: Flag, like: str) -> str:
    """Give a flag's place with as much of line and column as `like` has."""
    parts = [flag.place.path, str(flag.place.line), str(flag.place.column)]
    return ":".join(parts[: like.count(":") + 1])


def _told(flags: list[Flag]) -> list[str]:
    """Give flags for a failure's message."""
    return [f"{flag.rule} {':'.join(map(str, flag.place))} {flag.message}" for flag in flags]


def test_the_healthy_case_is_healthy(tmp_path: Path) -> None:
    checked = check(HEALTHY.load(tmp_path))
    assert {flag.rule for flag in checked.flags} == EXPECTED, _told([*checked.flags])
    assert not checked.allowed


@pytest.mark.parametrize("stage", ["planning", "gathering", "analysing", "review", "closed"])
def test_it_is_healthy_at_every_stage(stage: str, tmp_path: Path) -> None:
    flags = check(Broken("none", False, "", "", stage=stage).load(tmp_path)).flags
    assert {flag.rule for flag in flags} <= EXPECTED, _told([*flags])


@pytest.mark.parametrize("broken", CASES, ids=[broken.id for broken in CASES])
def test_case(broken: Broken, tmp_path: Path) -> None:
    if broken.git and shutil.which("git") is None:
        pytest.skip("there is no git here")
    checked = check(broken.load(tmp_path))
    own = [flag for flag in checked.flags if flag.rule == broken.rule]
    known = {broken.rule, *broken.others, *broken.may, *EXPECTED}
    rest = [flag for flag in checked.flags if flag.rule not in known]
    assert not rest, f"{broken.why} Others speak too: {_told(rest)}"
    like = broken.flags[0] if broken.flags else ""
    assert sorted(_spot(flag, like) for flag in own) == sorted(broken.flags), (
        f"{broken.why} {_told(own)}"
    )
    silent = [flag for flag in broken.others if flag not in {flag.rule for flag in checked.flags}]
    assert not silent, f"{broken.why} These should speak too: {silent}"
    assert sorted({allowed.flag.rule for allowed in checked.allowed}) == sorted(broken.allowed)
    severity = broken.severity or RULES[broken.rule].severity
    assert {flag.severity for flag in own} <= {severity}
