"""What the project is built on: locked by hashes, listed, and under licences that are allowed."""

import re
import tomllib
from importlib.metadata import PackageNotFoundError, version

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from dependencies.licences import is_allowed, licence_of
from dependencies.locked import LOCK, Locked, read_lock
from dependencies.page import PURPOSES, wanted
from tests.examples import ROOT

LOCKED = read_lock()
PAGE = (ROOT / "docs" / "dependencies.md").read_text("utf-8")
ROWS = [
    [cell.strip() for cell in row.split(" | ")]
    for row in re.findall(r"^\| (.*) \|$", PAGE, re.MULTILINE)
]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))


def asked_for() -> list[str]:
    """Give every requirement that is written somewhere, but for those on pga itself."""
    project = PROJECT["project"]
    building = (ROOT / "dependencies" / "build.in").read_text("utf-8")
    lines = [line for line in building.splitlines() if line and not line.startswith("#")]
    extras = [each for some in project["optional-dependencies"].values() for each in some]
    every = [*project["dependencies"], *extras, *PROJECT["build-system"]["requires"], *lines]
    return [each for each in every if not each.startswith("pgacli[")]


def test_the_lock_is_read_whole() -> None:
    text = LOCK.read_text("utf-8")
    assert len(LOCKED) == len(re.findall(r"^[\w.-]+==", text, re.MULTILINE))
    assert sum(len(each.hashes) for each in LOCKED) == text.count("--hash=")


@pytest.mark.parametrize("locked", LOCKED, ids=lambda each: f"{each.name}-{each.version}")
def test_each_has_hashes_and_a_row_with_an_allowed_licence(locked: Locked) -> None:
    assert locked.hashes
    (row,) = [row for row in ROWS if row[:2] == [locked.name, locked.version]]
    licence = row[2].partition(" (")[0]
    assert is_allowed(licence), "run `make lock`, and look at its licence"
    assert row[3]
    assert row[4]


@pytest.mark.parametrize("locked", LOCKED, ids=lambda each: f"{each.name}-{each.version}")
def test_its_licence_is_what_is_installed(locked: Locked) -> None:
    try:
        installed = version(locked.name)
    except PackageNotFoundError:
        pytest.skip("not for this machine")
    if installed != locked.version:
        pytest.skip("another version is installed here")
    licences = {row[2].partition(" (")[0] for row in ROWS if row[0] == locked.name}
    assert licences == {licence_of(locked.name).name}


def test_no_row_is_of_a_package_that_is_not_locked() -> None:
    listed = [
        tuple(row[:2]) for row in ROWS if row[0] not in ("Package", "---|---|---|---|---|---")
    ]
    assert sorted(listed) == sorted((each.name, each.version) for each in LOCKED)


@pytest.mark.parametrize("line", asked_for())
def test_what_is_asked_for_is_locked_in_a_version_that_will_do(line: str) -> None:
    asked = Requirement(line)
    found = [each for each in LOCKED if each.name == canonicalize_name(asked.name)]
    assert found, "run `make lock`"
    assert all(asked.specifier.contains(each.version) for each in found), "run `make lock`"


def test_it_is_said_of_each_what_it_is_for() -> None:
    assert {name for names in wanted().values() for name in names} == PURPOSES.keys()


def test_the_lock_names_no_registry_and_no_machine() -> None:
    text = LOCK.read_text("utf-8")
    for word in ("://", "file:", "--index", "--extra-index", "--find-links", " @ ", "/"):
        assert word not in text


@pytest.mark.parametrize(
    ("expression", "allowed"),
    [
        ("MIT", True),
        ("Apache-2.0 OR BSD-2-Clause", True),
        ("MIT OR GPL-3.0-only", True),
        ("MIT AND GPL-3.0-only", False),
        ("(MIT AND PSF-2.0)", True),
        ("GPL-3.0-or-later", False),
        ("AGPL-3.0-only", False),
        ("", False),
    ],
)
def test_which_licences_are_allowed(expression: str, allowed: bool) -> None:
    assert is_allowed(expression) == allowed


def test_a_package_that_nobody_knows_has_no_licence() -> None:
    assert licence_of("no-such-package-anywhere").name == ""
