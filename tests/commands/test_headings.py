"""`pga headings`: the framework in use, whole or one heading of it."""

import json
from pathlib import Path

import pytest

from pgacli.case.framework_file import load_framework
from tests.conftest import Copy, Pga

OWN = """\
id: our-own
title: The headings of our council
status: confirmed
sides:
  - id: one
    label: One side
    headings:
      - {id: kinship, label: Kin and kith, core: true, prompts: [Who is kin?]}
"""


@pytest.fixture(autouse=True)
def away_from_any_case(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "80")


def test_the_shipped_framework_is_shown_with_its_status(pga: Pga) -> None:
    code, out, err = pga("headings")
    assert (code, err) == (0, "")
    framework = load_framework()
    for side in framework.sides:
        assert f"\n{side.label}\n" in out
    for heading in framework.headings.values():
        assert f"  {'*' if heading.core else ' '} {heading.id} " in out
    assert "Status: provisional. The words of these headings are ours" in out
    assert "Lloyd, Balci, Firmin and Owens" in out


@pytest.mark.parametrize("said", ["Trusted_Adults", "trusted adults"])
def test_one_heading_shows_its_questions(pga: Pga, said: str) -> None:
    code, out, _ = pga("headings", said)
    assert code == 0
    assert "Whom do they go to when something is wrong" in out
    assert "What belongs there" in out
    assert "`heading: trusted-adults`" in out


def test_an_unknown_heading_gets_a_suggestion(pga: Pga) -> None:
    code, out, err = pga("headings", "trusted-adult")
    assert (code, out) == (2, "")
    assert "did you mean `trusted-adults`?" in err
    assert "`pga headings` lists them" in pga("headings", "zzz").err


def test_json_is_one_object_and_nothing_else(pga: Pga) -> None:
    whole = json.loads(pga("headings", "--format", "json").out)
    assert (whole["version"], whole["id"], whole["status"]) == (1, "lloyd-2019", "provisional")
    assert [side["id"] for side in whole["sides"]] == ["group", "guardianship", "environment"]
    one = json.loads(pga("headings", "places", "--format", "json").out)
    assert (one["id"], one["core"], one["side"]["id"]) == ("places", True, "environment")
    assert len(one["prompts"]) == 3


def test_a_case_may_bring_its_own(pga: Pga, case: Copy) -> None:
    folder = case("harbour-2026")
    (folder / "framework.yaml").write_text(OWN, "utf-8")
    out = pga("headings", "--case", folder).out
    assert "kinship" in out
    assert "trusted-adults" not in out
    assert "Status: confirmed" in out
    assert "Who is kin?" in pga("headings", "kinship", "--case", folder).out


def test_a_framework_that_cannot_be_read_is_said_and_not_hidden(pga: Pga, case: Copy) -> None:
    folder = case("harbour-2026")
    (folder / "framework.yaml").write_text("sides: [", "utf-8")
    code, out, err = pga("headings", "--case", folder)
    assert code == 0
    assert "trusted-adults" in out
    assert "the framework of this case cannot be read" in err


def test_a_case_that_is_not_there_is_an_error(pga: Pga, tmp_path: Path) -> None:
    code, out, err = pga("headings", "--case", tmp_path)
    assert (code, out) == (2, "")
    assert "no case" in err
