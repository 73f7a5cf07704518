"""Copies of the people key in a case: by a line of it, or by a name that a copy gets by itself."""

import os
import time
from pathlib import Path

import pyrage
import pytest

from pgacli.case.key.copies import (
    MAX_BYTES,
    MOST_LINES,
    KeyCopy,
    copies_of_key,
    is_called_like_key,
    lines_of_key,
    words_of_key,
)
from pgacli.case.key.people import KEY_FILE, SEALED_FILE, Opener
from pgacli.case.loading import load_case
from tests.examples import TODAY
from tests.growth import LINEAR_AT_MOST, growth

FLOW = "YP1: {name: Zephyrine Oakapple, also: [Zephy]}"
KEY = f"# Who is who\n{FLOW}\nYP2:\n  name: Sam\n  also:\n    - Sammy\nYP3: {{name: , also: []}}\n"
# As Vim keeps it: pieces in any order, with a zero byte between them.
SWAP = b"b0VIM 9.0\x00\x00U3210" + b"\x00".join(reversed(KEY.encode().split(b"\n")))

posix = pytest.mark.skipif(os.name != "posix", reason="rights are of POSIX")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "assessment.md").write_text("---\nkind: assessment\n---\n# Group\n")
    put(tmp_path, KEY_FILE, KEY)
    return tmp_path


def put(root: Path, name: str, content: str | bytes, mode: int = 0o600) -> Path:
    path = root / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    path.chmod(mode)
    return path


def told(root: Path, opener: Opener | None = None) -> dict[str, tuple[int, str]]:
    """Give the place and the words of all that is said of a key that lies open."""
    return {
        each.place.path: (each.place.line, each.message)
        for each in load_case(root, TODAY, opener).problems
        if each.rule == "privacy.exposed-key"
    }


# --- By what they hold ---


@pytest.mark.parametrize(
    ("name", "content", "line"),
    [
        ("notes.txt", KEY, 2),
        ("README.md", f"To remember:\n\n> {FLOW}\n", 3),
        ("reports/names.yaml", KEY.replace("\n", "\r\n"), 2),
        ("house/words (old).yaml", "YP9:\n  name: Sam", 2),
        (".backup/anything", f"<td>{FLOW}</td>", 1),
        ("findings/.F1-x.md.swo", SWAP, 1),
        ("findings/rough.md~", f"{FLOW}\n", 1),
        ("list.csv", "code,name\nYP1,Zephyrine Oakapple\n", 2),
        ("README.md", "# Who\n\nZephyrine Oakapple is called YP1 here.\n", 3),
        ("list.txt", "yp2 = Sam\n", 1),
        ("anew.yaml", "YP1:\n  name: Zephyrine Oakapple\n", 1),
        ("anew.json", '{"YP2": {\n  "name": "Sam"}}', 1),
    ],
)
def test_a_line_of_the_key_is_found_wherever_it_stands(
    root: Path, name: str, content: str | bytes, line: int
) -> None:
    put(root, name, content)
    assert told(root) == {name: (line, "lines of the people key stand here, outside private/")}


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("notes.txt", "YP1: the eldest\nYP3: {name: , also: []}\n# Who is who\n"),
        ("house/staff.yaml", "name: Sam Tan\nsurname: Sam\nname: Samuel\n"),
        ("house/list.yaml", "- Sammy\nalso:\n"),
        ("sheet.csv", "YP1,Sam\nYP2,Samuel\nYP2 met Sam\nYP1\nZephyrine Oakapple\nYP21,Sam"),
        ("large.txt", KEY + "x" * MAX_BYTES),
        ("reports/packed.pdf", KEY),
        (".git/objects/loose", KEY),
        # A name in a note is what another rule is for.
        ("findings/F1-x.md", f"---\nheading: places\nnature: harm\n---\n# It\n\n{FLOW}\n"),
    ],
)
def test_what_holds_no_line_or_is_not_read(root: Path, name: str, content: str) -> None:
    put(root, name, content)
    assert told(root) == {}


def test_what_is_no_file_is_not_waited_for(
    root: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    away = tmp_path_factory.mktemp("away")
    put(away, "notes.txt", KEY)
    (root / "link.txt").symlink_to(away / "notes.txt")
    (root / "linked").symlink_to(away)
    (root / "round").symlink_to(root)
    if hasattr(os, "mkfifo"):
        os.mkfifo(root / "pipe.txt")
    assert told(root) == {}


@pytest.mark.parametrize(
    "text", ["", "YP1: {name: , also: []}\n", "# Sam\n- Sam\n", "YP1: 'x", 'YP2:\n  also: [ "" ]']
)
def test_a_key_that_says_nothing_has_no_lines(text: str) -> None:
    assert lines_of_key(text) == ()


def test_the_lines_of_a_key_that_is_broken_are_looked_for_too(root: Path) -> None:
    put(root, KEY_FILE, f"\ufeff{FLOW}\nYP2: [Sam\n")
    put(root, "notes.txt", FLOW)
    assert list(told(root)) == ["notes.txt"]


def test_a_key_without_end_is_looked_for_in_no_time(root: Path) -> None:
    endless = "".join(f"YP{n}: {{name: Name{n} Surname{n}}}\n" for n in range(40_000))
    assert len(lines_of_key(endless)) == MOST_LINES
    put(root, KEY_FILE, endless)
    put(root, "notes.txt", "YP0: {name: Name0 Surname0}\n" + "x: y\n" * 100_000)
    started = time.process_time()
    found = copies_of_key(root, words_of_key(endless, {}), {KEY_FILE})
    assert list(found) == [KeyCopy("notes.txt", 1)]
    assert time.process_time() - started < 5


# --- By what they are called ---


@pytest.mark.parametrize(
    "name",
    [
        *("people.yaml", "People.yml", "people.yaml~", ".people.yaml.swp", "#people.yaml#"),
        *("people.yaml.bak", ".people.yaml.kate-swp", "people.yaml.sb-1f2e", "~people.yaml"),
        *("Copy of people.yaml", "Kopie of people.yaml", "people (1).yaml", "people - Copy.yaml"),
        *("people (conflicted copy 2026-04-01).yaml", "people-DESKTOP-ABC.yaml"),
        "people.sync-conflict-20261123-101010-ABCDEFG.yaml",
    ],
)
def test_a_name_that_a_copy_gets(root: Path, name: str) -> None:
    assert is_called_like_key(name)
    put(root, f"house/{name}", "written anew")
    assert told(root) == {f"house/{name}": (1, "a copy of the people key stands outside private/")}


@pytest.mark.parametrize(
    "name",
    [
        *("people.md", "people-words.txt", "young-people.yaml", "people.yamllint", "words.yaml"),
        *(".#people.yaml", ".~lock.people.yaml#", "a people.txt"),
    ],
)
def test_a_name_that_no_copy_gets(name: str) -> None:
    assert not is_called_like_key(name)


# --- Beside the key itself ---


def test_a_second_one_in_private_is_told(root: Path) -> None:
    copies = ("people.yaml~", "old/key.txt", "old/people (1).yaml", "names (1).txt")
    for name in copies:
        put(root, f"private/{name}", KEY)
    put(root, "private/people (1).yaml", KEY)  # note.misplaced speaks of that one
    found = told(root)
    assert sorted(found) == sorted(f"private/{name}" for name in copies)
    assert all(words.startswith("a second copy") for _, words in found.values())


@posix
@pytest.mark.parametrize("name", ["people (1).yaml", "people.yaml~", ".people.yaml.swp", "key"])
def test_one_that_others_can_read_is_told_once(root: Path, name: str) -> None:
    put(root, f"private/{name}", KEY, 0o644)
    problems = load_case(root, TODAY).problems
    assert [(each.rule, each.message) for each in problems if name in each.place.path] == [
        ("privacy.exposed-key", "a copy of the people key can be read by others")
    ]


def test_what_belongs_beside_it_is_left_alone(root: Path) -> None:
    """An editor's swap file while it is edited, a sealed copy kept in reserve, and other things."""
    put(root, "private/.people.yaml.swp", SWAP)
    put(root, "private/people.yaml.age.bak", "sealed")
    put(root, "private/traces.key", "0" * 64)
    assert told(root) == {}


def test_a_copy_beside_the_sealed_key_is_told_as_soon_as_that_opens(root: Path) -> None:
    identity = pyrage.x25519.Identity.generate()
    put(root, SEALED_FILE, pyrage.encrypt(KEY.encode(), [identity.to_public()]))
    (root / KEY_FILE).rename(root / "private/key")
    put(root, "private/.people.yaml.swp", SWAP)
    put(root, "notes.txt", KEY)
    beside = (1, "a copy of the people key lies open beside the sealed one")
    assert told(root) == {"private/.people.yaml.swp": beside}
    assert told(root, lambda sealed: pyrage.decrypt(sealed, [identity])) == {
        "notes.txt": (2, "lines of the people key stand here, outside private/"),
        "private/.people.yaml.swp": beside,
        "private/key": (2, beside[1]),
    }


def test_a_word_without_end_takes_no_time_without_end() -> None:
    line = growth(lambda size: lines_of_key(f"YP1: {{name: {'x' * size}}}\n"), 10_000)
    assert line < LINEAR_AT_MOST
