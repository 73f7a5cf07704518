"""`pga explain`: a rule, a family, a heading, or a word that is none of them."""

from pathlib import Path

import pytest

from pgacli.presentation.rule_text import NOT_ALLOWED, rule_as_text
from pgacli.rules import RULES
from pgacli.rules.flags.allowances import may_be_allowed
from pgacli.rules.rule import Rule
from tests.conftest import Copy, Pga


@pytest.fixture(autouse=True)
def away_from_any_case(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "80")


@pytest.mark.parametrize("name", RULES)
def test_every_rule_is_explained(pga: Pga, name: str) -> None:
    code, out, err = pga("explain", name)
    assert (code, err) == (0, "")
    assert out.startswith(f"{name}\n{RULES[name].title}.\n"[:60])
    for title in ("\nWhy\n", "\nAn example that fires\n", "\nOne that stays silent\n"):
        assert title in out
    assert "\nDo next\n" in out
    assert f"Severity: {RULES[name].severity.value}" in out
    assert "  Source: " in out


def test_text_is_wrapped_and_commands_are_whole(pga: Pga) -> None:
    out = pga("explain", "headings.provisional").out
    assert max(map(len, out.splitlines())) <= 80


@pytest.mark.parametrize("name", ["STRENGTHS.None", "strengths.side_empty", "plan vague"])
def test_letter_case_underscores_and_a_space_do_not_matter(pga: Pga, name: str) -> None:
    assert pga("explain", name).code == 0


def test_a_gap_says_from_which_stage_it_is_due(pga: Pga) -> None:
    assert "due from the stage `analysing` on" in " ".join(
        pga("explain", "strengths.none").out.split()
    )
    assert "at every stage" in " ".join(pga("explain", "note.bad-value").out.split())


def test_without_a_word_all_rules_are_listed_by_family(pga: Pga) -> None:
    code, out, _ = pga("explain")
    assert code == 0
    assert all(f"  {name} " in out for name in RULES)
    assert "strengths: What the group gives its members" in out


def test_a_family_lists_its_rules_alone(pga: Pga) -> None:
    out = pga("explain", "strengths").out
    assert "strengths.none" in out
    assert "note." not in out


def test_a_heading_is_explained_by_id_or_label(pga: Pga) -> None:
    by_id = pga("explain", "self-image")
    by_label = pga("explain", "How the group sees itself")
    assert by_id == by_label
    assert by_id.code == 0
    assert "“Group functioning”" in by_id.out
    assert "How would they describe themselves to somebody new?" in by_id.out
    assert "wording ours" in by_id.out


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("strengths.nome", "strengths.none"),
        ("side-empty", "strengths.side-empty"),
        ("strenths", "strengths"),
        ("none", "strengths.none"),
        ("self_imge", "self-image"),
        ("how groups see itself", "self-image"),
    ],
)
def test_an_unknown_word_gets_a_suggestion(pga: Pga, word: str, meant: str) -> None:
    code, out, err = pga("explain", word)
    assert (code, out) == (2, "")
    assert f"did you mean `{meant}`?" in err


def test_a_strange_word_gets_the_way_to_the_list(pga: Pga) -> None:
    code, _, err = pga("explain", "zzz")
    assert code == 2
    assert "`pga explain` lists the rules" in err


def test_inside_a_case_its_own_headings_are_explained(
    pga: Pga, case: Copy, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = case("harbour-2026")
    own = "id: ours\ntitle: Ours\nstatus: confirmed\nsides:\n- id: one\n  label: One side\n"
    own += "  headings:\n  - {id: kinship, label: Kin}\n"
    (folder / "framework.yaml").write_text(own, "utf-8")
    assert pga("explain", "kinship").code == 2
    assert "“One side”" in pga("explain", "kinship", "--case", folder).out
    monkeypatch.chdir(folder / "findings")
    assert "“One side”" in pga("explain", "kinship").out


@pytest.mark.parametrize("rule", RULES.values(), ids=RULES)
def test_a_rule_that_may_not_be_allowed_says_so(rule: Rule) -> None:
    assert (NOT_ALLOWED in rule_as_text(rule, 80)) is not may_be_allowed(rule.name)
