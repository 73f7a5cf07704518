"""The framework in use: the shipped one, or the case's own, checked like any note."""

from pathlib import Path

import pytest

from pgacli.case.framework_file import load_framework, read_framework
from pgacli.errors import PgaError

# The contract's table: side, core headings, optional headings. Ids never change.
SHIPPED = {
    "group": (
        "relationships roles identity self-image reputation influence".split(),
        ["wellbeing", "education"],
    ),
    "guardianship": (
        ["trusted-adults"],
        "safety warmth boundaries stability opportunities".split(),
    ),
    "environment": (["places", "services", "parents", "structural"], ["resources", "home"]),
}

OWN = """\
id: own
title: Ours
status: confirmed
sides:
  - id: group
    label: Group
    headings:
      - {id: roles, label: Roles, core: true}
      - {id: places, label: Places}
"""


def test_the_shipped_headings_are_those_of_the_contract() -> None:
    shipped = load_framework()
    assert {
        side.id: (
            [heading.id for heading in side.headings if heading.core],
            [heading.id for heading in side.headings if not heading.core],
        )
        for side in shipped.sides
    } == SHIPPED
    assert (shipped.id, shipped.status, shipped.is_certain) == ("lloyd-2019", "provisional", True)
    for heading in shipped.headings.values():
        assert heading.label, heading.id
        assert heading.belongs.endswith("."), heading.id
        assert len(heading.prompts) >= 3, heading.id
        assert heading.basis, heading.id


def test_headings_without_an_id_are_no_twins() -> None:
    nameless = OWN.replace("id: roles, ", "").replace("id: places, ", "")
    _, problems = read_framework(nameless, "framework.yaml")
    assert [each.rule for each in problems] == ["note.missing-key"] * 2


def test_a_file_without_keys_is_told_what_it_should_hold() -> None:
    framework, problems = read_framework("- one\n", "framework.yaml")
    assert framework is None
    assert [each.message for each in problems] == ["a framework is a set of `key: value` lines"]


@pytest.mark.parametrize("id_", ["Life_online", "LIFE-ONLINE"])
def test_an_id_that_no_finding_could_name_is_told(id_: str) -> None:
    _, problems = read_framework(OWN.replace("id: places", f"id: {id_}"), "framework.yaml")
    assert [(each.message, each.hint) for each in problems] == [
        (f"no finding can name a heading `{id_}`", "Write it as `life-online`.")
    ]


def test_a_council_may_have_its_own() -> None:
    own, problems = read_framework("\ufeff" + OWN, "framework.yaml")
    assert problems == []
    assert own is not None
    assert list(own.headings) == ["roles", "places"]
    assert [heading.id for heading in own.core_headings()] == ["roles"]
    side = own.side_of("places")
    assert side is not None
    assert side.id == "group"
    assert own.side_of("moonlight") is None
    assert own.as_uncertain().is_certain is False
    assert own.is_certain is True


@pytest.mark.parametrize(
    ("old", "new", "rule", "line"),
    [
        ("status: confirmed", "status: maybe", "note.bad-value", 3),
        ("status: confirmed\n", "", "note.missing-key", 1),
        ("title: Ours", "titel: Ours", "note.unknown-key", 2),
        ("id: own", "id:", "note.missing-key", 1),
        ("id: places", "id: roles", "note.bad-value", 9),
        ("label: Places", "labels: Places", "note.unknown-key", 9),
        (", label: Places", "", "note.missing-key", 9),
        ("core: true", "core: very", "note.bad-value", 8),
        ("title: Ours", "title: Ours: all", "note.unreadable", 2),
        ("id: own", "id: own\nid: other", "note.duplicate-key", 2),
        ("title: Ours", "title: Ours #1", "note.lost-text", 2),
        (OWN, "- id: own\n", "note.unreadable", 1),
        (OWN, "", "note.unreadable", 1),
    ],
)
def test_a_fault_is_named_with_its_line(old: str, new: str, rule: str, line: int) -> None:
    assert OWN.count(old) == 1
    _, problems = read_framework(OWN.replace(old, new), "framework.yaml")
    assert [(each.rule, each.place.line) for each in problems] == [(rule, line)]


@pytest.mark.parametrize(
    ("sides", "line"),
    [
        ("[{id: a, label: A, headings: [{id: z, label: Z}, oops,\n {id: z, label: Z}]}]", 2),
        (
            "[oops, {id: a, label: A, headings: {id: z, label: Z}},\n {id: b, headings: {id: z}}]",
            2,
        ),
    ],
)
def test_a_heading_that_stands_twice_is_told_beside_what_is_no_heading(
    sides: str, line: int
) -> None:
    head = OWN.partition("sides:")[0]
    _, problems = read_framework(f"{head}sides: {sides}\n", "framework.yaml")
    twice = [each for each in problems if "stands twice" in each.message]
    assert [each.place.line for each in twice] == [head.count("\n") + line]


def test_a_side_that_stands_twice_is_told() -> None:
    second = "  - id: group\n    label: Family\n    headings: [{id: parents, label: Parents}]\n"
    _, problems = read_framework(OWN + second, "framework.yaml")
    assert [(each.rule, each.place.line, each.message) for each in problems] == [
        ("note.bad-value", 10, "side `group` stands twice")
    ]


def test_a_file_that_must_be_right(tmp_path: Path) -> None:
    for data in (b"\xff\xfe", b"id: x\n", b"[", b""):
        path = tmp_path / f"{len(data)}.yaml"
        path.write_bytes(data)
        with pytest.raises(PgaError):
            load_framework(path)
    with pytest.raises(PgaError):
        load_framework(tmp_path / "nowhere.yaml")
