"""A case on a real disk: links, copies, strange names, what is no file, and very many files."""

import os
import unicodedata
from pathlib import Path

import pytest

from pgacli.case.copies import original_of
from pgacli.case.files import MAX_BYTES, Refused, read_bytes
from pgacli.case.folder import markdown_files
from pgacli.case.loading import load_case
from pgacli.case.notes import Finding
from pgacli.rules import check
from tests.conftest import Pga
from tests.examples import DAY, TODAY

NOTE = "---\nheading: places\nnature: strength\nsources: [S1]\n---\n# {}\n\nThe group meets here.\n"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A case with one finding."""
    folder = tmp_path / "case"
    (folder / "findings").mkdir(parents=True)
    (folder / "assessment.md").write_text("---\nstage: analysing\n---\n# Group\n")
    (folder / "findings" / "F1-name.md").write_text(NOTE.format("The first"))
    return folder


def _told(root: Path, rule: str) -> list[tuple[str, str, str]]:
    flags = check(load_case(root, TODAY)).flags
    return [(f.place.path, f.message, f.hint) for f in flags if f.rule == rule]


# Copies

COPIES = [
    *("F1-name (1).md", "F1-name-DESKTOP-ABC123.md", "F1-name-OKAFOR-PC.md", "F1-name - Copy.md"),
    *("F1-name (conflicted copy 2026-11-23).md", "F1-name copy.md", "F1-name 2.md"),
    *("F1-name (R. Okafor's conflicted copy 2026-11-23).md", "F1-name [Conflict].md"),
    "F1-name_conflict-20261123-101010.md",
    *("F1-name.sync-conflict-20261123-101010-ABCDEFG.md", "F1-name - Copy (2).md"),
]


@pytest.mark.parametrize("name", COPIES)
def test_a_copy_of_a_synced_drive_never_stands_for_the_note(name: str, root: Path) -> None:
    (root / "findings" / name).write_text(NOTE.format("The copy"))
    case = load_case(root, TODAY)
    note = case.note("F1", Finding)
    assert note is not None
    assert note.title == "The first"
    [(path, message, hint)] = _told(root, "note.duplicate-id")
    assert path == f"findings/{name}"
    assert "looks like a copy" in message
    assert "keep every sentence" in hint


def test_a_copy_of_a_note_without_its_id_says_what_it_is(root: Path) -> None:
    (root / "findings" / "Copy of F1-name.md").write_text(NOTE.format("The copy"))
    [(path, _, hint)] = _told(root, "note.id-mismatch")
    assert path == "findings/Copy of F1-name.md"
    assert "keep every sentence" in hint


@pytest.mark.parametrize(
    "name", ["F1.md", "F1-name.md", "F12-a-2026.md", "F1-place-2.md", "F1-x.y.md"]
)
def test_what_is_no_copy(name: str) -> None:
    assert original_of(name) == ""


@pytest.mark.parametrize(
    "path",
    [
        *("assessment (1).md", "assessment-DESKTOP-ABC.md", "framework (conflicted copy).yaml"),
        *("house/words-LAPTOP-7.yaml", "house/acronyms 2.yaml", "private/people (1).yaml"),
    ],
)
def test_a_copy_of_what_a_case_has_once(path: str, root: Path) -> None:
    (root / path).parent.mkdir(exist_ok=True)
    (root / path).write_text("---\nkind: assessment\n---\n# Group\n")
    (root / path).chmod(0o600)  # of a key that others can read, another rule speaks
    [(told, message, hint)] = [each for each in _told(root, "note.misplaced") if each[0] == path]
    assert told == path
    assert "is not read" in message
    assert "delete the other" in hint


def test_locks_of_other_programs_are_left_alone(root: Path) -> None:
    for name in ("~$F1-name.md", ".~lock.F1-name.md#", "~$F1.docx", ".#F1-name.md", "F1-name.md~"):
        (root / "findings" / name).write_bytes(b"\x05\x00R. Okafor\xff")
    case = load_case(root, TODAY)
    assert [note.path for note in case.notes[1:]] == ["findings/F1-name.md"]
    assert case.problems == ()


# Names

STRANGE = [
    *("F2 two words.md", "F2-100%.md", "F2-a#b.md", "F2-é.md", "F2-CON.md", "F2-a..md", "F2-a .md"),
    *(
        "F2-%41.md",
        "F2-" + "x" * 200 + ".md",
        "F2-家.md",
        "F2-a&b'c.md",
        "F2-[a](b).md",
        "F2-<i>.md",
    ),
    *("F2-`a`.md", "F2-{{ a }}.md", "F2-$HOME.md", "F2-*.md", "F2--option.md", "F2-a\\b.md"),
]


@pytest.mark.skipif(os.name == "nt", reason="Windows refuses most of them itself")
@pytest.mark.parametrize("name", STRANGE)
def test_a_strange_name_is_a_name(name: str, root: Path, pga: Pga) -> None:
    # Without a title of its own, a note is called as its file is.
    (root / "findings" / name).write_text(NOTE.replace("# {}\n\n", ""))
    assert load_case(root, TODAY).note("F2", Finding) is not None
    ran = pga("check", root / "findings" / name, *DAY)
    assert ran.code in (0, 1), ran.err
    (root / "assessment.md").write_text(
        "---\nstage: final\nsharing: {purpose: x, stored_in: y}\n---\n# Group\n"
    )
    for to in ("md", "html"):
        made = pga("render", root, "--to", to, "--draft", *DAY)
        assert made.code == 0, made.err


@pytest.mark.parametrize("name", ["CON.md", "aux.md", "NUL.md", "com1.md"])
def test_a_name_that_windows_keeps_for_itself(name: str, root: Path) -> None:
    (root / "findings" / name).write_text(NOTE.format("A device"))
    [(path, _, hint)] = _told(root, "note.id-mismatch")
    assert path == f"findings/{name}"
    assert "Rename it" in hint


def test_one_name_in_two_codings_is_two_notes_of_one_id(root: Path) -> None:
    for form in ("NFC", "NFD"):
        name = unicodedata.normalize(form, "F2-café.md")
        (root / "findings" / name).write_text(NOTE.format(form))
    if len(list((root / "findings").iterdir())) < 3:
        pytest.skip("this disk takes both names for one")
    assert len(_told(root, "note.duplicate-id")) == 1


def test_digits_of_another_script_are_no_id(root: Path) -> None:
    (root / "findings" / "F\u0661-x.md").write_text(NOTE.format("x"))
    (root / "findings" / "no-id.md").write_text(f"---\nid: F{'1' * 5000}\n---\n# x\n")
    assert len(_told(root, "note.id-mismatch")) == 2
    case = load_case(root, TODAY)
    assert sorted(case.by_id) == ["A1", "F1"]


@pytest.mark.skipif(os.name == "nt", reason="bytes that are no text are a matter of POSIX")
@pytest.mark.parametrize("bad", [b"findings/F2-\xff.md", b"findings/\xe9t\xe9/F2-x.md"])
def test_bytes_that_are_no_letters_are_told_and_shown_as_question_marks(
    bad: bytes, root: Path
) -> None:
    path = Path(os.fsdecode(os.fsencode(root) + b"/" + bad))
    try:
        path.parent.mkdir(exist_ok=True)
        path.write_text(NOTE.format("x"))
    except OSError:
        pytest.skip("this disk takes names of text alone")
    [(told, message, _)] = _told(root, "note.unreadable")
    assert "?" in told
    assert message == "a name that is not text"
    assert not load_case(root, TODAY).is_sure_of(Finding)


@pytest.mark.parametrize("name", [".md", ".MD", "F2-deeper/.md"])
def test_a_note_without_a_name_is_read_though_systems_hide_it(name: str, root: Path) -> None:
    path = root / "findings" / name
    path.parent.mkdir(exist_ok=True)
    path.write_text(NOTE.format("What nobody sees"))
    assert f"findings/{name}" in {note.path for note in load_case(root, TODAY).notes}


@pytest.mark.parametrize("name", [".F2-x.md", "._F1-a.md", ".md~", ".obsidian/x.md"])
def test_what_programs_hide_is_no_note(name: str, root: Path) -> None:
    path = root / "findings" / name
    path.parent.mkdir(exist_ok=True)
    path.write_text(NOTE.format("x"))
    assert [note.path for note in load_case(root, TODAY).findings] == ["findings/F1-name.md"]


# Links


@pytest.mark.parametrize("folder", ["house", "private"])
def test_nothing_is_read_through_a_folder_that_is_a_link(
    folder: str, root: Path, tmp_path: Path
) -> None:
    outside = tmp_path / "elsewhere"
    outside.mkdir()
    (outside / "words.yaml").write_text("- {term: tearaway, rule: label, why: x, ask: y}\n")
    (outside / "people.yaml").write_text("YP1: {name: Oriel Tamsworth}\n")
    (outside / "people.yaml").chmod(0o600)
    (root / folder).symlink_to(outside)
    case = load_case(root, TODAY)
    assert case.house.words == ()
    assert case.people.entries == {}
    [problem] = case.problems
    assert " a link" in f" {problem.message}"


@pytest.mark.parametrize("named", ['"a\\0b"', "x" * 5000, "../..", "/"])
def test_a_house_that_no_disk_has(named: str, root: Path, pga: Pga) -> None:
    (root / "assessment.md").write_text(f"---\nhouse: {named}\n---\n# Group\n")
    assert any("names a folder" in each.message for each in load_case(root, TODAY).problems)
    ran = pga("render", root, "--draft", "--edition", "poster", *DAY)
    assert ran.code in (1, 2)
    assert "names a folder" in ran.err


def test_a_house_in_a_circle(root: Path, pga: Pga) -> None:
    (root / "house").symlink_to("house")
    (root / "private").symlink_to("private")
    (root / "reports").symlink_to("reports")
    assert pga("check", root, *DAY).code in (0, 1)
    made = pga("render", root, "--draft", "--edition", "poster", *DAY)
    assert made.code in (1, 2)
    assert "fault in pga" not in made.err


def test_a_case_reached_by_a_link_is_that_case(root: Path, tmp_path: Path) -> None:
    (tmp_path / "short").symlink_to(root)
    case = load_case(tmp_path / "short", TODAY)
    assert case.note("F1", Finding) is not None
    assert case.problems == ()


# What is no file, and what may not be read


def _device(path: Path) -> None:
    try:
        os.mknod(path, 0o20666, os.makedev(1, 5))  # /dev/zero: it never ends
    except (OSError, AttributeError):
        pytest.skip("only root makes devices, and not everywhere")


def test_a_device_is_not_read(root: Path) -> None:
    (root / "house").mkdir()
    for path in ("findings/F2-zero.md", "framework.yaml", "house/words.yaml"):
        _device(root / path)
    told = sorted(_told(root, "note.unreadable"))
    assert [each[0] for each in told] == [
        *("findings/F2-zero.md", "framework.yaml", "house/words.yaml")
    ]
    assert {each[1] for each in told} == {"not a regular file"}


@pytest.mark.parametrize("path", ["assessment.md", "findings/F1-name.md"])
def test_what_may_not_be_read_is_told(
    path: str, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_ = os.open

    def refuse(name: str | Path, *options: object, **named: object) -> int:
        if os.fspath(name).endswith(path):
            raise PermissionError(13, "Permission denied", os.fspath(name))
        return open_(name, *options, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(os, "open", refuse)
    [(told, message, _)] = _told(root, "note.unreadable")
    assert (told, message) == (path, "cannot be opened: permission denied")


def test_ten_thousand_files(root: Path) -> None:
    (root / "findings" / "pictures").mkdir()
    for number in range(9_000):
        (root / "findings" / "pictures" / f"{number}.jpg").touch()
    for number in range(2, 1_002):
        (root / "findings" / f"F{number}.md").write_text(NOTE.format(number))
    assert len(list(markdown_files(root))) == 1_002
    case = load_case(root, TODAY)
    assert len(case.findings) == 1_001
    assert case.problems == ()


# A file that somebody else writes to meanwhile


@pytest.mark.parametrize("grown_to", [0, 1, 5_000, MAX_BYTES, MAX_BYTES + 1, MAX_BYTES + 5_000])
def test_a_file_that_grows_is_read_to_its_end_or_refused_as_any_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, grown_to: int
) -> None:
    (tmp_path / "note.md").write_bytes(b"n" * grown_to)
    _seen_empty(monkeypatch)
    data = read_bytes(tmp_path, "note.md")
    monkeypatch.undo()
    if grown_to > MAX_BYTES:
        assert isinstance(data, Refused)
        assert data.why.startswith("larger than")
    else:
        assert data == b"n" * grown_to


def _seen_empty(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have each file look as if it had no bytes yet when it is opened."""
    real = os.fstat
    monkeypatch.setattr(
        "pgacli.case.files.os.fstat",
        lambda handle: os.stat_result((*real(handle)[:6], 0, *real(handle)[7:])),
    )
