"""What a case hides in a text on its way to the screen, and what it leaves as it is."""

from pathlib import Path

import pytest

from pgacli.case.loading import load_case
from pgacli.case.model import Case
from pgacli.casework.hiding import Hiding
from tests.examples import TODAY
from tests.growth import LINEAR_AT_MOST, growth

PEOPLE = "YP1: {name: Oriel Tamsworth}\nYP2: {name: Bryony Case, also: [rule]}\n"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    root = tmp_path / "oriel-and-others"
    for path, text in {
        "assessment.md": "---\nkind: assessment\n---\n# A\n",
        "private/people.yaml": PEOPLE,
        "findings/F1-oriel.md": "---\nkind: finding\n---\n# A\n",
        "findings/F2 with Bryony there.md": "---\nkind: finding\n---\n# A\n",
        "findings/F3-020-7946-0123.md": "---\nkind: finding\n---\n# A\n",
        "findings/case/F4-a.md": "---\nkind: finding\n---\n# A\n",
        "findings/F5-a-safe-place.md": "---\nkind: finding\n---\n# A\n",
    }.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(text, "utf-8")
    return root


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Aunt of Oriel Tamsworth / Bryony asked", "Aunt of YP1 / YP2 asked"),
        ("ORIEL", "YP1"),
        ("take it out of findings/F1-oriel.md: it", "take it out of findings/F1-*.md: it"),
        ("see [[F1-oriel]]", "see [[F1-*]]"),
        ("findings/F2 with Bryony there.md", "findings/F2-*.md"),
        ("findings/F3-020-7946-0123.md:1:1", "findings/F3-*.md:1:1"),
        ("findings/case/F4-a.md", "findings/*/F4-a.md"),
        ("oriel-and-others: nothing to mend.", "*: nothing to mend."),
        ("reports/oriel-and-others-full.html", "reports/*-full.html"),
        ("there is no sources/S9-tamsworth.md", "there is no sources/S9-*.md"),
        ("there is no folder /home/oriel tamsworth/x.html", "there is no folder /home/*/x.html"),
        ("of the Aunt / and so on / Bryony", "of the Aunt / and so on / YP2"),
        ("look in findings/case, or in case/", "look in findings/*, or in */"),
        # Lines stay, so that a diff of a note is true to it.
        ("- oriel\n  tamsworth\n- x", "- YP1\n  YP1\n- x"),
        ("> Oriel\n> Tamsworth", "> YP1\n> YP1"),
    ],
)
def test_what_is_hidden(root: Path, text: str, shown: str) -> None:
    # Compared, not shown: a failing test must not print a name either.
    assert (Hiding(load_case(root, TODAY), root)(text) == shown) is True


@pytest.mark.parametrize(
    "text",
    [
        "The case is closed.",  # a surname in small letters is a word
        "findings/F5-a-safe-place.md:3:1 error note.bad-value",
        "He is an oriole, and tamsworthy.",
        "2026-04-08  YP1, C2 and F3 (1,200 kB)",
        "",
    ],
)
def test_what_is_left(root: Path, text: str) -> None:
    assert Hiding(load_case(root, TODAY), root)(text) == text


def test_without_a_key_numbers_in_file_names_are_hidden_alone(root: Path) -> None:
    (root / "private/people.yaml").unlink()
    hiding = Hiding(load_case(root, TODAY), root)
    assert hiding("findings/F3-020-7946-0123.md, F1-oriel.md") == "findings/F3-*.md, F1-oriel.md"


def test_nothing_of_it_can_be_printed(root: Path) -> None:
    case: Case = load_case(root, TODAY)
    assert repr(Hiding(case, root)) == "Hiding(...)"


def test_a_long_line_behind_one_slash_takes_no_square_of_its_length(root: Path) -> None:
    hiding = Hiding(load_case(root, TODAY), root)
    assert growth(lambda size: hiding("seen/" + "word " * size), 1000) < LINEAR_AT_MOST
