"""An old case meets a newer pga, or another framework: shown first, and no word is lost."""

import hashlib
import shutil
from pathlib import Path

import pytest

from pgacli.case.framework_file import load_framework
from pgacli.case.notes import FOLDERS
from pgacli.editors.refreshing import RECORD, laid_down
from tests.conftest import Copy, Pga, all_bytes, edit
from tests.examples import DAY, EXAMPLES

FILES = laid_down(load_framework())
SETTINGS = ".vscode/settings.json"


@pytest.fixture
def old(case: Copy) -> Path:
    """Give a case from before there were files for editors."""
    return case("harbour-2026")


def test_nothing_changes_until_it_is_asked_for(pga: Pga, old: Path) -> None:
    before = all_bytes(old)
    ran = pga("update", old)
    assert (ran.code, ran.err) == (0, "")
    assert f"new: {SETTINGS}" in ran.out
    assert "Nothing was written" in ran.out
    assert all_bytes(old) == before


def test_an_old_case_gets_what_it_lacks_and_keeps_every_word(pga: Pga, old: Path) -> None:
    (old / ".gitignore").write_text("reports/\n*.bak", "utf-8")
    shutil.rmtree(old / "learning", ignore_errors=True)
    before = all_bytes(old)
    assert pga("update", old, "--write").code == 0
    after = all_bytes(old)
    changed = {path for path in before if after.get(path) != before[path]}
    assert changed == {".gitignore"}
    assert (old / ".gitignore").read_text("utf-8") == "reports/\n*.bak\nprivate/\n"
    assert all((old / path).read_text("utf-8") == text for path, text in FILES.items())
    assert all((old / folder).is_dir() for folder in FOLDERS)
    again = pga("update", old, "--write")
    assert again.out == "Nothing to update.\n"
    assert all_bytes(old) == after


def test_an_update_that_was_cut_short_before_its_record_gets_it(pga: Pga, old: Path) -> None:
    pga("update", old, "--write")
    after = all_bytes(old)
    (old / RECORD).unlink()
    assert pga("update", old, "--write").out.startswith(f"new: {RECORD}\n")
    assert all_bytes(old) == after
    assert pga("update", old, "--write").out == "Nothing to update.\n"


@pytest.mark.parametrize("name", [".pga", ".vscode", ".obsidian", "note-templates"])
@pytest.mark.parametrize("is_laid_down", [False, True])
def test_nothing_is_written_through_a_folder_that_leads_out(
    pga: Pga, old: Path, tmp_path: Path, name: str, is_laid_down: bool
) -> None:
    if is_laid_down:
        pga("update", old, "--write")
        (old / RECORD).unlink()
        shutil.rmtree(old / name)
    outside = tmp_path / "outside"
    outside.mkdir()
    (old / name).symlink_to(outside)
    before = all_bytes(old)
    ran = pga("update", old, "--write")
    assert ran.code == 2
    assert f"{name}/ is a link" in ran.err
    assert not list(outside.iterdir())
    assert all_bytes(old) == before


def test_a_file_that_its_owner_changed_is_left_alone(pga: Pga, old: Path) -> None:
    pga("update", old, "--write")
    (old / SETTINGS).write_text("{}\n", "utf-8")
    (old / "note-templates/finding.md").unlink()
    ran = pga("update", old, "--write")
    assert f"yours, left alone: {SETTINGS}" in ran.out
    assert (old / SETTINGS).read_text("utf-8") == "{}\n"
    assert not (old / "note-templates/finding.md").exists()


def test_a_file_that_an_older_pga_laid_down_is_refreshed(pga: Pga, old: Path) -> None:
    pga("update", old, "--write")
    older = FILES[SETTINGS].replace("wordWrap", "oldName")
    (old / SETTINGS).write_text(older, "utf-8")
    record = (old / RECORD).read_text("utf-8")
    told = hashlib.sha256(FILES[SETTINGS].encode()).hexdigest()
    then = hashlib.sha256(older.encode()).hexdigest()
    (old / RECORD).write_text(record.replace(told, then), "utf-8")
    shown = pga("update", old).out
    assert "oldName" in shown
    assert "wordWrap" in shown
    assert pga("update", old, "--write").code == 0
    assert (old / SETTINGS).read_text("utf-8") == FILES[SETTINGS]
    assert (old / RECORD).read_text("utf-8") == record


def test_a_case_moves_to_another_framework_without_a_changed_note(pga: Pga, old: Path) -> None:
    shutil.copytree(EXAMPLES / "exampleshire-house", old / "house")
    pga("update", old, "--write")
    before = all_bytes(old)
    ran = pga("update", old, "--framework", "exampleshire-2026")
    assert "roles: “Roles in the group” is called “Who does what in the group” there" in ran.out
    assert all_bytes(old) == before
    assert pga("update", old, "--framework", "exampleshire-2026", "--write").code == 0
    after = all_bytes(old)
    notes = {path for path in before if path.endswith(".md") and after[path] != before[path]}
    assert notes == {"assessment.md"}
    text = (old / "assessment.md").read_text("utf-8")
    assert "\nframework: exampleshire-2026\n" in text
    assert "Who does what" in pga("headings", "--case", old).out
    assert pga("check", old, *DAY).code == 0


def test_findings_whose_heading_is_gone_are_told_and_not_moved(pga: Pga, old: Path) -> None:
    shutil.copytree(EXAMPLES / "exampleshire-house", old / "house")
    framework = old / "house/framework.yaml"
    edit(framework, "id: trusted-adults", "id: adults")
    ran = pga("update", old, "--framework", "exampleshire-2026", "--write")
    assert "place it anew" in ran.out
    assert "adults: “" in ran.out
    assert "heading: trusted-adults" in "".join(
        path.read_text("utf-8") for path in (old / "findings").iterdir()
    )
    assert pga("check", old, *DAY).code == 1


def test_a_framework_that_is_nowhere_is_refused(pga: Pga, old: Path) -> None:
    shutil.copytree(EXAMPLES / "exampleshire-house", old / "house")
    before = all_bytes(old)
    ran = pga("update", old, "--framework", "nowhere-1", "--write")
    assert ran.code == 2
    assert "it can use exampleshire-2026, lloyd-2019" in ran.err
    assert all_bytes(old) == before


def test_a_record_that_nests_without_end_is_none(pga: Pga, old: Path) -> None:
    (old / RECORD).parent.mkdir(exist_ok=True)
    (old / RECORD).write_text("[" * 100_000, "utf-8")
    assert pga("update", old).code == 0
