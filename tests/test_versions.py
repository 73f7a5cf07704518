"""`pga --version` names program, framework and words, and reads neither of the files."""

import pytest

from pgacli import __version__
from pgacli.case.framework_file import SHIPPED, load_framework
from pgacli.documentation import pages
from pgacli.rules.prose.search.terms import WORDS, shipped
from pgacli.versions import VERSIONS
from tests.conftest import Pga


# Alone it is said at the door; where there are other words, by Typer.
@pytest.mark.parametrize("words", ["--version", "--version check"])
def test_the_version_comes_first(words: str, pga: Pga) -> None:
    code, out, _ = pga(*words.split())
    assert (code, out) == (0, f"{VERSIONS}\n")
    assert out.splitlines()[0] == f"pga {__version__}"


def test_framework_and_words_are_told_with_what_they_are() -> None:
    _, framework, words = VERSIONS.splitlines()
    assert framework.startswith(f"framework {load_framework().id}, {load_framework().status} (")
    assert words.startswith(f"words {len(shipped()[0])} rows (")


@pytest.mark.parametrize("name", ["SHIPPED", "WORDS"])
def test_a_changed_word_is_a_changed_version(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    text = {"SHIPPED": SHIPPED, "WORDS": WORDS}[name].read_text("utf-8")

    class Changed:
        def read_text(self, _: str) -> str:
            return text + "\n"

    before = pages.versions_module()
    monkeypatch.setattr(pages, name, Changed())
    assert pages.versions_module() != before
