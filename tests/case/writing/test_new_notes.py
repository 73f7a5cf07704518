"""New notes: whole or not at all, never over another, and no two of one id."""

import multiprocessing
import os
import stat
import tempfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pgacli.case.notes import KINDS
from pgacli.case.writing import drafts, new_notes
from pgacli.case.writing.new_notes import ANYBODY, OWNER_ALONE, write_new, write_next
from pgacli.case.writing.slugs import MOST_LETTERS, file_name
from pgacli.case.writing.yaml_values import yaml_text, yaml_value
from pgacli.case.yaml.nodes import ScalarNode, SequenceNode
from pgacli.case.yaml.reader import read_yaml
from pgacli.errors import PgaError
from tests.conftest import names

FINDING, SUPERVISION, PLACEMENT = KINDS["finding"], KINDS["supervision"], KINDS["placement"]


def nobody(text: str) -> bool:
    return False


# --- YAML ---


@given(st.text())
def test_any_text_reads_back_as_it_was(text: str) -> None:
    node = read_yaml(f"key: {yaml_text(text)}\nnext: 1\n")
    assert node is not None
    (_, value), _ = node.entries  # type: ignore[union-attr]
    assert isinstance(value, ScalarNode)
    assert value.text == text
    assert not value.is_cut
    # What a plain `null` would lose.
    assert not (value.is_plain and text in ("", "~", "null"))


@given(st.lists(st.text(min_size=1), min_size=1))
def test_any_list_reads_back_as_it_was(texts: list[str]) -> None:
    node = read_yaml(f"a:\n  key:{yaml_value(tuple(texts), '  ')}\n  next: 1\n")
    inner = node.entries[0][1]  # type: ignore[union-attr]
    value = inner.entries[0][1]  # type: ignore[union-attr]
    assert isinstance(value, SequenceNode)
    assert [item.text for item in value.items] == texts  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("Harbour group", "Harbour group"),
        ("R. Okafor", "R. Okafor"),
        ("Café, the group's own", "Café, the group's own"),
        ("Evenings: a place", '"Evenings: a place"'),
        ("Flat #3", '"Flat #3"'),
        ("@home", '"@home"'),
        ('a "b"', '"a \\"b\\""'),
        ("no", '"no"'),
        ("12:30", '"12:30"'),
        ("007", '"007"'),
        ("a\nb", '"a\\nb"'),
    ],
)
def test_quotes_stand_where_some_reader_needs_them(text: str, written: str) -> None:
    assert yaml_text(text) == written


# --- File names ---


@given(st.text())
def test_any_title_gives_a_safe_file_name(title: str) -> None:
    name = file_name("F12", title, nobody)
    assert name.startswith("F12")
    assert name.endswith(".md")
    assert name.isascii()
    assert len(name) <= MOST_LETTERS
    assert set(name.removesuffix(".md")) <= set("F-abcdefghijklmnopqrstuvwxyz0123456789")


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("A place to be safe", "F4-a-place-to-be-safe.md"),
        ("Straße & Café: ŁÓDŹ’s own", "F4-strasse-cafe-lodzs-own.md"),
        ("What YP3 and yp12 do in year2", "F4-what-and-do-in-year2.md"),
        ("YP3’s mother, YP4's aunt and YP 5", "F4-mother-aunt-and-5.md"),
        ("Zephyrine looks after the others", "F4-looks-after-the-others.md"),
        ("  ../../etc/passwd\x00", "F4-etc-passwd.md"),
        ("夜の港", "F4.md"),
        ("🙂", "F4.md"),
        (
            "A very long title that goes on and on about everything",
            "F4-a-very-long-title-that-goes-on-and.md",
        ),
    ],
)
def test_file_names(title: str, name: str) -> None:
    def is_name(text: str) -> bool:
        return "zephyrine" in text.casefold()

    assert file_name("F4", title, is_name, {"YP"}) == name


def test_a_name_is_left_out_even_where_folding_would_hide_it() -> None:
    def is_name(text: str) -> bool:
        return "łux" in text.casefold()

    assert file_name("F4", "łux stays", is_name) == "F4-stays.md"


def test_two_harmless_words_that_make_a_name_are_not_joined() -> None:
    def is_name(text: str) -> bool:
        return "oak-apple" in text

    assert file_name("F4", "oak apple trees", is_name) == "F4-oak-trees.md"


# --- Files ---


def test_a_new_file_is_written_once(tmp_path: Path) -> None:
    path = tmp_path / "note.md"
    write_new(path, "eins – one\n")
    with pytest.raises(PgaError, match="nothing is overwritten"):
        write_new(path, "two")
    assert path.read_bytes() == "eins – one\n".encode()
    assert names(tmp_path) == ["note.md"]


@pytest.mark.skipif(os.name != "posix", reason="rights are of POSIX")
def test_a_file_for_its_owner_alone(tmp_path: Path) -> None:
    write_new(tmp_path / "key", "x", OWNER_ALONE)
    assert stat.S_IMODE((tmp_path / "key").stat().st_mode) == 0o600


def test_a_disk_without_hard_links(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(os, "link", refuse)
    write_new(tmp_path / "note.md", "one")
    with pytest.raises(PgaError, match="nothing is overwritten"):
        write_new(tmp_path / "note.md", "two")
    assert (tmp_path / "note.md").read_text() == "one"
    assert names(tmp_path) == ["note.md"]


@pytest.mark.parametrize("step", ["write", "fsync", "link"])
def test_what_is_broken_off_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    def stop(*_: object) -> None:
        raise KeyboardInterrupt

    if step == "write":
        monkeypatch.setattr(os, "fdopen", stop)
    else:
        monkeypatch.setattr(os, step, stop)
    with pytest.raises(KeyboardInterrupt):
        write_new(tmp_path / "note.md", "one")
    assert names(tmp_path) == []


def test_a_full_disk_is_said_plainly(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(PgaError, match=r"\Acannot write note.md: no space left on device\Z"):
        write_new(tmp_path / "note.md", "one")


# --- Ids ---


def _name(id_: str) -> str:
    return f"{id_}-short.md"


def test_the_next_free_id(tmp_path: Path) -> None:
    folder = tmp_path / "findings"
    folder.mkdir()
    for name in ("F1-a.md", "f7 no hyphen.txt", "F03.md", "S99-other.md", "README.md"):
        (folder / name).touch()
    assert write_next(tmp_path, FINDING, "x", _name).name == "F8-short.md"
    assert write_next(tmp_path, FINDING, "x", _name, after=20).name == "F21-short.md"


def test_two_kinds_in_one_folder_count_apart(tmp_path: Path) -> None:
    assert write_next(tmp_path, SUPERVISION, "x", _name).name == "V1-short.md"
    assert write_next(tmp_path, PLACEMENT, "x", _name).name == "P1-short.md"
    assert write_next(tmp_path, SUPERVISION, "x", _name).name == "V2-short.md"


def test_an_id_that_another_run_is_writing_is_not_taken(tmp_path: Path) -> None:
    (tmp_path / "findings").mkdir()
    held = tmp_path / "findings" / ".F1.new"
    with drafts.draft(held, b"half", ANYBODY):
        assert write_next(tmp_path, FINDING, "x", _name).name == "F2-short.md"
        assert held.read_text() == "half"
    assert names(tmp_path / "findings") == ["F2-short.md"]


def test_what_a_killed_run_left_behind_is_taken_away(tmp_path: Path) -> None:
    folder = tmp_path / "findings"
    (folder / ".pga-0123abcd.new" / "sources").mkdir(parents=True)
    for name in (".F1.new", ".F30.new", ".0123abcd.new", ".f.new", "mine.new", ".0123abcd.new.md"):
        (folder / name).write_text("half")
    assert write_next(tmp_path, FINDING, "x", _name).name == "F1-short.md"
    assert names(folder) == [".0123abcd.new.md", ".f.new", "F1-short.md", "mine.new"]


@pytest.mark.skipif(os.name != "posix", reason="a folder is no handle elsewhere")
def test_a_folder_that_another_run_took_for_one_left_behind_is_made_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    look, taken = os.open, []

    def late(path: Path, flags: int) -> int:
        if not taken and path.name.endswith(".new"):
            taken.append(path)
            path.rmdir()
        return look(path, flags)

    monkeypatch.setattr(os, "open", late)
    with drafts.draft_folder(tmp_path) as folder:
        monkeypatch.undo()
        assert taken == [folder]
        assert folder.is_dir()
    assert names(tmp_path) == []


def test_a_second_name_of_a_note_goes_and_the_note_stays(tmp_path: Path) -> None:
    """A run that was killed when its note had its name, and the draft had not gone yet."""
    note = write_next(tmp_path, FINDING, "one", _name)
    os.link(note, note.with_name(".F1.new"))
    write_next(tmp_path, FINDING, "two", _name)
    assert names(note.parent) == ["F1-short.md", "F2-short.md"]
    assert note.read_text() == "one"


def test_a_disk_without_locks_is_told_by_age(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fcntl = pytest.importorskip("fcntl", reason="locks are of POSIX")

    def refuse(*_: object) -> None:
        raise OSError(37, "No locks available")

    monkeypatch.setattr(fcntl, "flock", refuse)
    fresh, old = tmp_path / ".F1.new", tmp_path / ".F2.new"
    for path in (fresh, old):
        path.write_text("half")
    os.utime(old, (0, 0))
    write_new(tmp_path / "note.md", "one")
    assert names(tmp_path) == [".F1.new", "note.md"]


def test_an_id_that_was_taken_meanwhile_is_passed_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The other process looked at the folder when we did, and was quicker to the end."""
    look, looks = new_notes.numbers_taken, []

    def late(folder: Path, kind: type) -> set[int]:
        looks.append(1)
        if len(looks) == 1:
            seen = look(folder, kind)
            (folder / "F1-theirs.md").write_text("theirs")
            return seen
        return look(folder, kind)

    monkeypatch.setattr(new_notes, "numbers_taken", late)
    assert write_next(tmp_path, FINDING, "ours", _name).name == "F2-short.md"
    assert names(tmp_path / "findings") == ["F1-theirs.md", "F2-short.md"]


def test_a_folder_that_leads_away_is_not_written_to(tmp_path: Path) -> None:
    outside = tmp_path / "elsewhere"
    outside.mkdir()
    root = tmp_path / "case"
    root.mkdir()
    (root / "findings").symlink_to(outside)
    with pytest.raises(PgaError, match="is a link"):
        write_next(root, FINDING, "x", _name)
    assert names(outside) == []


def _add_some(root: str, who: int) -> None:
    for _ in range(5):
        write_next(Path(root), FINDING, f"by {who}", lambda id_: f"{id_}-by-{who}.md")


def test_many_at_once_get_ids_of_their_own() -> None:
    spawned = multiprocessing.get_context("spawn")
    with tempfile.TemporaryDirectory() as root:
        writers = [spawned.Process(target=_add_some, args=(root, who)) for who in range(10)]
        for writer in writers:
            writer.start()
        for writer in writers:
            writer.join()
        made = names(Path(root) / "findings")
        assert len(made) == 50
        assert {name.partition("-")[0] for name in made} == {f"F{n}" for n in range(1, 51)}


def test_a_new_file_has_its_name_alone_before_the_disk_is_waited_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[list[str]] = []
    monkeypatch.setattr(new_notes, "keep_names", lambda folder: seen.append(names(folder)))
    new_notes.write_new(tmp_path / "F1-x.md", "They wait there.")
    assert seen == [["F1-x.md"]]
