"""What a flag shows of a path and of its words, where either holds a name or a number."""

import pytest

from pgacli.rules.flags.shield import path_without_names, without_names
from pgacli.rules.prose.names import NameKey

KEY = NameKey.of({"YP1": {"name": "Oriel Farrand-Okoro"}})


@pytest.mark.parametrize(
    ("path", "shown"),
    [
        ("findings/F3-a-safe-place.md", "findings/F3-a-safe-place.md"),
        ("findings/F3-oriel-at-home.md", "findings/F3-*.md"),
        ("findings/oriel.md", "findings/*.md"),
        ("findings/F3-the-okoro-family.md", "findings/F3-*.md"),
        ("findings/F1-020-7946-0123.md", "findings/F1-*.md"),
        ("findings/F1-07700_900_123.md", "findings/F1-*.md"),
        ("findings/07700_900_123.md", "findings/*.md"),
        ("findings/F1-020.md", "findings/F1-020.md"),
        ("findings/oriel/F3-a-safe-place.md", "findings/*/F3-a-safe-place.md"),
        ("oriel", "*"),
        ("v1.oriel", "v1-*"),
        ("the.oriel", "*"),
        ("farrand.group", "*.group"),
        ("v1.2", "v1.2"),
        ("findings/F3-o-r-i-e-l.md", "findings/F3-*.md"),
        ("sources/S2-2026-03-04.md", "sources/S2-2026-03-04.md"),
    ],
)
def test_a_path(path: str, shown: str) -> None:
    # Compared, not shown: a failing test must not print a name either.
    assert (path_without_names(path, KEY) == shown) is True


def test_a_number_is_hidden_without_a_people_key() -> None:
    assert path_without_names("findings/F1-020-7946-0123.md", NameKey.of({})) == "findings/F1-*.md"


@pytest.mark.parametrize("name", ["O-r-i-e-l", "O r i e l", "Ori-el", "Or**i**el"])
def test_a_name_whose_letters_are_parted_is_hidden_in_a_text(name: str) -> None:
    assert (without_names(f"About {name}.", KEY) == "About YP1.") is True
