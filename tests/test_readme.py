"""What the README tells a reader to type works, and prints what the README says."""

import re
import shlex
from pathlib import Path

import pytest

from pgacli.documentation.screens import screen, with_screens
from tests.conftest import Pga
from tests.examples import ROOT

README = (ROOT / "README.md").read_text("utf-8")
# What `pga new` asks on a terminal.
ANSWERS = {
    "new": (
        *("--group", "Harbour group", "--members", "4", "--panel", "Safeguarding panel"),
        *("--author", "R. Okafor", "--supervisor", "M. Lindqvist", "--independent"),
    )
}
PAGES = [ROOT / name for name in ("README.md", "CONTRIBUTING.md", "SECURITY.md", "docs/rules.md")]


def blocks(language: str) -> list[list[str]]:
    """Give the commands of each fenced block of a language, without comments."""
    found = re.findall(rf"^```{language}\n(.*?)^```", README, re.MULTILINE | re.DOTALL)
    stripped = [
        [re.sub(r"\s+#.*", "", line).strip() for line in text.splitlines()] for text in found
    ]
    return [[line for line in lines if line] for lines in stripped]


def test_screens_show_what_is_printed_today() -> None:
    assert with_screens(README) == README, "run `make docs`"
    assert "$ pga check " in README


def test_a_screen_is_renewed_whatever_stood_there() -> None:
    text = "Before\n\n```console\n$ pga --version\npga 0.0.0\nold\n```\n\nAfter\n"
    assert with_screens(text) == text.replace("pga 0.0.0\nold\n", screen("--version"))


def test_make_targets_are_there() -> None:
    makefile = (ROOT / "Makefile").read_text("utf-8")
    text = README + (ROOT / "CONTRIBUTING.md").read_text("utf-8")
    named = set(re.findall(r"(?:^|`)make ([a-z]+)", text, re.MULTILINE))
    assert {"demo", "test", "docs", "goldens"} <= named
    assert {
        target for target in named if not re.search(rf"^{target}:", makefile, re.MULTILINE)
    } == set()


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_lead_somewhere(page: Path) -> None:
    targets = re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", page.read_text("utf-8"))
    assert [target for target in targets if not (page.parent / target).exists()] == []


def test_rules_that_are_named_exist(pga: Pga) -> None:
    named = re.findall(r"`pga (explain [^`]+)`", README)
    assert named
    for words in named:
        assert pga(*words.split()).code == 0


def fill_in_sharing(assessment: Path) -> None:
    """Say why the case may be shared and where it is kept, as the README tells the reader to."""
    before, sharing, after = assessment.read_text("utf-8").partition("\nsharing:\n")
    after = after.replace("  purpose:", "  purpose: For safeguarding this group only", 1)
    after = after.replace("  stored_in:", "  stored_in: The group's own record", 1)
    assessment.write_text(before + sharing + after, "utf-8")


def test_a_case_of_ones_own(pga: Pga, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Run the commands under “Your own case”, with by flags what they ask on a terminal."""
    monkeypatch.chdir(tmp_path)
    commands = next(lines for lines in blocks("sh") if any("pga new" in line for line in lines))
    for command in commands:
        words = shlex.split(command)
        if words[0] == "cd":
            monkeypatch.chdir(words[1])
            continue
        assert words[0] == "pga"
        if words[1] == "render":
            fill_in_sharing(Path("assessment.md"))
        ran = pga(*words[1:], *ANSWERS.get(words[1], ()))
        assert ran.code == 0, f"{command}: {ran.err}{ran.out}"
    assert list((tmp_path / "my-case" / "reports").glob("*.html"))
