"""The pages made from the code are up to date, whole, and in plain words."""

from pathlib import Path

import pytest

from pgacli.case.note import Note
from pgacli.case.notes import KINDS
from pgacli.documentation import pages
from pgacli.documentation.case_page import case_page
from pgacli.documentation.rules_page import rules_page
from pgacli.presentation.reading_grade import reading_grade, sentences, word_count
from pgacli.rules import RULES
from pgacli.rules.rule import Rule
from pgacli.templating.sandbox import KEPT_FILTERS

PARTS = ("Why", "Source", "Fires", "Silent", "Do next")
MOST_WORDS_OF_A_SENTENCE = 30
# Years of school: 8 is what a thirteen-year-old reads without effort.
HIGHEST_GRADE = 8.0
HIGHEST_GRADE_OVER_ALL = 5.0


def words_of(rule: Rule) -> str:
    """Give what a rule's docstring says to the worker, as one text."""
    said = [rule.part(label) for label in PARTS if label != "Source"]
    return " ".join([rule.title + ".", *said])


def test_pages_are_up_to_date() -> None:
    behind = [path.name for path, _ in pages.stale_pages()]
    assert not behind, "run `make docs`"


def test_a_stale_page_is_named_and_then_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(pages, "ROOT", tmp_path)
    (tmp_path / "README.md").write_text("# Nothing to renew\n", "utf-8")
    assert pages.main(["--check"]) == 1
    assert not (tmp_path / "docs").exists()
    assert "rules.md: behind" in capsys.readouterr().out
    assert pages.main([]) == 0
    assert pages.main(["--check"]) == 0
    assert (tmp_path / "docs" / "rules.md").read_text("utf-8") == rules_page()


@pytest.mark.parametrize("rule", RULES.values(), ids=lambda rule: rule.name)
def test_a_rule_says_all_that_a_worker_asks(rule: Rule) -> None:
    missing = [label for label in PARTS if not rule.part(label)]
    assert not missing
    assert rule.title
    assert f"### {rule.name}\n" in rules_page()


@pytest.mark.parametrize("rule", RULES.values(), ids=lambda rule: rule.name)
def test_a_rule_speaks_plainly(rule: Rule) -> None:
    said = [*sentences(words_of(rule)), *sentences(rule.part("Source"))]
    long = [each for each in said if word_count(each) > MOST_WORDS_OF_A_SENTENCE]
    assert not long
    assert reading_grade(words_of(rule)) <= HIGHEST_GRADE


def test_all_rules_together_speak_plainly() -> None:
    assert reading_grade(" ".join(map(words_of, RULES.values()))) <= HIGHEST_GRADE_OVER_ALL


@pytest.mark.parametrize("kind", KINDS.values(), ids=lambda kind: kind.kind)
def test_every_key_of_a_kind_is_told(kind: type[Note]) -> None:
    page = case_page().partition(f"\n## {kind.kind}\n")[2].partition("\n## ")[0]
    for name, field in kind.fields.items():
        key = f"`{name.rstrip('_')}`"
        if name not in Note.fields:
            cell = f"| **{key}** |" if field.is_required else f"| {key} |"
            assert cell in page


def test_the_reading_grade_tells_plain_from_heavy() -> None:
    plain = "We saw them at the pool. They look out for each other."
    heavy = (
        "Multidisciplinary safeguarding necessitates systematic interprofessional collaboration."
    )
    assert reading_grade(plain) < 3
    assert reading_grade(heavy) > 20


def test_a_text_without_words_has_no_grade() -> None:
    assert reading_grade("… 12 --") == 0.0
    assert sentences("One. Two? Three!") == ["One.", "Two?", "Three!"]


def test_the_guide_names_the_filters_that_a_template_may_use() -> None:
    guide = (Path(__file__).parent.parent / "docs" / "your-council.md").read_text("utf-8")
    named = guide.partition("These filters of Jinja work in it:\n\n```text\n")[2].partition("```")[
        0
    ]
    assert tuple(named.split()) == KEPT_FILTERS
