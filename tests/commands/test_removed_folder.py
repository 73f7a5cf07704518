"""Commands in a folder that somebody removed while the shell stands in it."""

import sys
from pathlib import Path

import pytest

from tests.commands.every_command import EXAMPLES, Example, prepare
from tests.conftest import RECIPIENT, Copy, Pga

if sys.platform == "win32":
    pytest.skip("Windows removes no folder that is in use", allow_module_level=True)


@pytest.fixture
def removed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "removed"
    folder.mkdir()
    monkeypatch.chdir(folder)
    folder.rmdir()
    return folder


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda each: each.id)
def test_no_command_breaks_for_want_of_a_place_to_stand(
    example: Example, pga: Pga, case: Copy, removed: Path
) -> None:
    _, filled = prepare(case, RECIPIENT)
    ran = pga(*filled(example.words))
    assert "fault in pga" not in ran.err
    assert ".py:" not in ran.err, ran.err
    assert not removed.exists()


@pytest.mark.parametrize(
    "words",
    [
        ["add", "learning", "Y", "--about", "process", "--owner", "me", "--case", "{root}"],
        ["hear", "F1", "thats_us", "--case", "{root}"],
        ["template", "copy", "full", "--case", "{root}"],
        ["render", "{root}", "--draft"],
        ["status", "{root}"],
        ["next", "{root}"],
        ["house", "new", "{root}/../own"],
    ],
    ids=lambda words: words[0],
)
def test_a_case_elsewhere_is_worked_on(
    words: list[str], pga: Pga, case: Copy, removed: Path
) -> None:
    root = case("harbour-2026")
    ran = pga(*(word.format(root=root) for word in words))
    assert (ran.code, ran.err) == (0, "")
    assert not removed.exists()


@pytest.mark.parametrize("words", [["new", "here"], ["house", "new", "here"], ["demo"]])
def test_what_would_be_made_there_is_refused_in_words(
    words: list[str], pga: Pga, removed: Path
) -> None:
    ran = pga(*words)
    assert ran.code == 2
    assert "is not there any more" in ran.err
    assert not removed.exists()
