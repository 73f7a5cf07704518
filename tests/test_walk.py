"""A whole assessment by commands alone: from the panel's referral to the review and the closing."""

import json
from pathlib import Path

import pytest

from tests.conftest import Pga, Ran


class Walk:
    """A worker at the keyboard: each command must do its work on the day it is given."""

    def __init__(self, pga: Pga) -> None:
        self.pga = pga

    def does(self, day: str, *words: str, code: int = 0) -> Ran:
        ran = self.pga(*words, "--today", day)
        assert ran.code == code, f"{words}: {ran.out}{ran.err}"
        return ran

    def adds(self, day: str, kind: str, title: str, **keys: str) -> None:
        words = [part for key, value in keys.items() for part in (f"--{key.rstrip('_')}", value)]
        self.does(day, "add", kind, title, *words)

    def is_clean(self, day: str) -> None:
        flags = json.loads(self.does(day, "check", "--format", "json").out)["flags"]
        left = {flag["rule"] for flag in flags} - {"headings.provisional"}
        assert not left, flags


@pytest.fixture
def walk(pga: Pga, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Walk:
    monkeypatch.chdir(tmp_path)
    walk = Walk(pga)
    walk.does(
        "2026-02-03",
        *("new", "mill-lane", "--group", "Mill Lane group", "--members", "3"),
        *("--author", "A. Writer", "--author-role", "Contextual safeguarding adviser"),
        *("--supervisor", "S. Reader", "--supervisor-role", "Team manager", "--independent"),
        *("--panel", "Exploitation panel", "--identified-on", "2026-02-02"),
        *("--trigger", "Three calls to the bus station about the same young people"),
        *("--purpose", "To understand what would make this group safer."),
    )
    monkeypatch.chdir(tmp_path / "mill-lane")
    return walk


def fill(root: Path, **lines: str) -> None:
    """Write keys of the assessment, as a worker does in an editor."""
    path = root / "assessment.md"
    text = path.read_text("utf-8")
    for key, value in lines.items():
        shown = key.rstrip("_")
        assert f"{shown}:\n" in text, key
        text = text.replace(f"{shown}:\n", f"{shown}: {value}\n", 1)
    path.write_text(text, "utf-8")


def plan_and_gather(walk: Walk, root: Path) -> None:
    walk.is_clean("2026-02-03")
    fill(
        root,
        own_assessments="[YP1, YP2, YP3]",
        covers="[The group's evenings in town]",
        leaves_out="[Life at home]",
        words="4000",
        days="31",
        purpose="Shared for the purposes of safeguarding this group only.",
        lawful_basis="Public task",
        stored_in="Restricted group record",
        retain_until="2032-03-01",
        told="All three and their parents were told on 10 February 2026.",
        due="2026-03-20",
        review_on="2026-06-01",
    )
    for role, agency, close in (
        ("Youth worker", "Youth service", "close"),
        ("Head of year", "Millfield School", "known"),
        ("Station manager", "Bus company", "new"),
    ):
        walk.adds("2026-02-06", "contributor", role, role=role, agency=agency, relationship=close)
    walk.adds("2026-02-10", "meeting", "Briefing", purpose="briefing", present="C1,C2,C3")
    walk.adds(
        "2026-02-12",
        "offer",
        "A first invitation",
        to="YP1,YP2,YP3",
        through="C1",
        outcome="met",
        explained="With the explainer, by the youth worker",
        choice_of_time="Any evening that week",
        choice_of_place="The club or the library",
        can_change_mind="true",
    )
    walk.does("2026-02-12", "stage", "gathering")
    walk.is_clean("2026-02-12")


def talk(walk: Walk) -> None:
    for day, method, who in (
        ("2026-02-16", "interview", "C1"),
        ("2026-02-17", "interview", "C2"),
        ("2026-02-18", "interview", "C3"),
    ):
        walk.adds(day, "source", "An interview", method=method, contributor=who, date=day)
    walk.adds("2026-02-20", "source", "An evening", method="activity", young_people="YP1,YP2,YP3")


FINDINGS = (
    ("They walk each other home", "relationships", "need_met", "S1,S4", "roles,identity", ""),
    ("The youth worker stayed", "trusted-adults", "good_practice", "S1,S4", "services", "C1"),
    ("Sharing what the group has", "structural", "strength", "S1,S4", "self-image,influence", ""),
    ("Parents ring one another", "parents", "strength", "S1,S2", "reputation,places", ""),
)


def find(walk: Walk) -> None:
    for title, heading, nature, sources, also, service in FINDINGS:
        keys = {"service": service} if service else {}
        keys |= {"gives": "safety"} if nature == "need_met" else {}
        walk.adds(
            "2026-03-02",
            "finding",
            title,
            heading=heading,
            nature=nature,
            sources=sources,
            also=also,
            safeguarding="It means that nobody in the group is left alone at the station at night.",
            text="The group said so, and so did the adults who know the group.",
            share_with="C1",
            **keys,
        )
    walk.adds(
        "2026-03-02",
        "finding",
        "Men offer the group lifts",
        heading="places",
        nature="harm",
        sources="S3,S4",
        meaning="A lift is warm, and the last bus has gone.",
        safeguarding="A later bus would take away the reason to accept a lift.",
        text="After 8pm men in cars offer the group lifts at the station.",
    )
    walk.adds(
        "2026-03-03",
        "intervention",
        "A later bus",
        findings="F5,F1",
        goal="The group gets home together and safely",
        action="The bus company runs a bus at 9.15pm from 1 May.",
        owner="C3",
        due="2026-05-01",
        measure="Each says how they got home; none by a lift from somebody they do not know",
        aims_at="place,service",
        achievable="The bus company, with its own means",
        noticed="There is a bus after the club",
        raised="start",
        status="agreed",
    )


def test_from_referral_to_review(walk: Walk) -> None:  # noqa: PLR0915 - one long walk
    root = Path.cwd()
    plan_and_gather(walk, root)
    talk(walk)
    find(walk)
    walk.does("2026-03-04", "stage", "analysing")
    walk.is_clean("2026-03-04")
    walk.does("2026-03-05", "hear", "F1", "thats_us", "--words", "We always wait.")
    walk.does("2026-03-05", "hear", "F5", "say_it_like_this", "--done", "Said in their words now.")
    walk.adds("2026-03-06", "meeting", "Planning", purpose="planning", present="C1,C2,C3")
    walk.does("2026-03-07", "place", "--as", "supervisor", "--set", "F5=services")
    walk.adds("2026-03-07", "supervision", "Placing", present="author,supervisor", findings="F5")
    walk.does("2026-03-07", "compare", "--decide", "F5", "places", "--because", "It is the place.")
    fill(root, snapshot="2026-03-08")
    walk.does("2026-03-08", "stage", "final")
    walk.does("2026-03-08", "sign", "--as", "author")
    walk.does("2026-03-08", "sign", "--as", "supervisor")
    walk.is_clean("2026-03-08")
    walk.does("2026-03-08", "render", "--edition", "full", "--to", "html", "--to", "md")
    why = ("--need-to-know", "They take the findings forward.")
    walk.does("2026-03-09", "share", "--edition", "full", "--to", "Panel chair", *why)
    for who in ("C1", "C2", "C3"):
        walk.does("2026-03-09", "share", "--edition", "synopsis", "--to", who, *why)
    walk.does("2026-03-09", "stage", "review")
    walk.is_clean("2026-03-09")
    walk.does("2026-06-02", "review", "I1", "--note", "It runs.", "--seen-by", "system")
    walk.does("2026-06-02", "review", "I1", "--status", "done", "--next", "2026-12-01")
    walk.adds("2026-06-02", "learning", "Brief first", about="process")
    walk.is_clean("2026-06-02")
    assert walk.does("2026-06-02", "sign", "--verify").out.count("holds") == 2
    assert "Keep it until 2032-03-01" in walk.does("2026-06-03", "close").out
