"""The files that `pga new` writes for editors do their work there."""

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from pgacli.case.folder import NOT_READ
from pgacli.case.framework_file import load_framework
from pgacli.case.note_file import read_note
from pgacli.case.notes import ADDED_KINDS, FOLDERS, KINDS
from pgacli.editors.obsidian import TODAY
from pgacli.editors.places import EMPTY_NOTES, PATTERNS, SCHEMAS
from pgacli.editors.refreshing import laid_down
from pgacli.editors.vscode import BEGINS, ENDS
from tests.conftest import Copy, Pga, edit

FILES = laid_down(load_framework())
CASE = {"group": "Harbour group", "members": "3", "author": "A. Writer", "supervisor": "B. Reader"}


@pytest.fixture
def made(pga: Pga, tmp_path: Path) -> Path:
    words = [word for key, value in CASE.items() for word in (f"--{key}", value)]
    folder = tmp_path / "case"
    assert pga("new", str(folder), *words, "--panel", "A panel", "--independent").code == 0
    return folder


def data(path: str) -> Any:
    return json.loads(FILES[path])


def matcher(label: str) -> dict[str, Any]:
    tasks = {task["label"]: task for task in data(".vscode/tasks.json")["tasks"]}
    return tasks[label]["problemMatcher"]


def test_a_new_case_holds_every_one(made: Path) -> None:
    for path, text in FILES.items():
        assert (made / path).read_text("utf-8") == text
    assert (made / "assessment.md").is_file()


def test_none_is_taken_for_a_note(made: Path, pga: Pga) -> None:
    flags = json.loads(pga("check", str(made), "--format", "json").out)["flags"]
    assert {flag["path"] for flag in flags} == {"assessment.md"}
    assert EMPTY_NOTES in NOT_READ


def test_each_schema_is_there_for_the_files_it_is_for() -> None:
    listed = data(".vscode/settings.json")["yaml.schemas"]
    assert {Path(path).as_posix() for path in listed} == {
        path for path in FILES if path.startswith(SCHEMAS)
    }
    for name, kind in KINDS.items():
        path = f"{kind.folder}/{kind.letter}12-some-words.md" if kind.folder else "assessment.md"
        fits = [each for each, pattern in PATTERNS.items() if Path(path).match(pattern)]
        assert fits == [name]


def test_vs_code_keeps_no_versions_of_names_and_copies_outside_the_case() -> None:
    kept_out = data(".vscode/settings.json")["workbench.localHistory.exclude"]
    assert kept_out == {"**/private/**": True, "**/reports/**": True}


def test_every_flag_line_is_understood(case: Copy, pga: Pga) -> None:
    root = case("harbour-2026")
    note = next((root / "findings").glob("F1-*.md"))
    edit(note, "nature:", "natur:")
    flags = json.loads(pga("check", str(root), "--format", "json").out)["flags"]
    pattern = matcher("pga: check this case")["pattern"]
    lines = pga("check", str(root), "--format", "lines").out.splitlines()
    found = [re.match(pattern["regexp"], line) for line in lines]
    told = [
        {key: match[pattern[key]] for key in ("file", "line", "column", "severity", "code")}
        for match in found
        if match
    ]
    assert told
    assert told == [
        {
            "file": flag["path"],
            "line": str(flag["line"]),
            "column": str(flag["column"]),
            "severity": flag["severity"],
            "code": flag["rule"],
        }
        for flag in flags
    ]


def test_a_look_at_each_save_has_a_beginning_and_an_end(case: Copy) -> None:
    root = case("harbour-2026")
    command = [sys.executable, "-m", "pgacli", "check", "--format", "lines", "--watch"]
    background = matcher("pga: check at each save")["background"]
    with subprocess.Popen(command, cwd=root, stdout=subprocess.PIPE, text=True) as running:
        assert running.stdout is not None
        lines = [running.stdout.readline()]
        while not re.match(background["endsPattern"], lines[-1]):
            assert lines[-1], "it ended by itself"
            lines.append(running.stdout.readline())
        running.terminate()
    assert re.match(background["beginsPattern"], lines[0])
    assert (background["beginsPattern"], background["endsPattern"]) == (BEGINS, ENDS)


@pytest.mark.parametrize("name", ADDED_KINDS)
def test_an_empty_note_with_its_day_filled_in_is_a_note(name: str) -> None:
    kind = KINDS[name]
    text = FILES[f"{EMPTY_NOTES}/{name}.md"].replace(TODAY, "2026-04-09")
    note, problems = read_note(text, f"{kind.folder}/{kind.letter}1-some-words.md")
    assert note is not None
    assert note.kind == name
    assert {problem.rule for problem in problems} <= {"note.missing-key"}


def test_every_key_has_a_snippet_that_says_what_it_is_for() -> None:
    snippets = data(".vscode/pga.code-snippets").values()
    keys = {key for kind in KINDS.values() for key in set(kind.keys())}
    assert {snippet["prefix"] for snippet in snippets} == keys
    for snippet in snippets:
        assert snippet["body"][0].startswith(f"{snippet['prefix']}:")
        assert snippet["description"]


def test_obsidian_is_told_of_keys_that_are_there() -> None:
    keys = {key for kind in KINDS.values() for key in set(kind.keys())}
    assert set(data(".obsidian/types.json")["types"]) <= keys
    assert data(".obsidian/templates.json")["folder"] == EMPTY_NOTES
    assert EMPTY_NOTES not in FOLDERS
