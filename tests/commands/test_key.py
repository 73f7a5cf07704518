"""`pga key`, and every command with a sealed key: opened it does its work, shut it says so."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pyrage
import pytest

from pgacli.case.key.people import KEY_FILE, SEALED_FILE
from pgacli.commands.asking import passphrases
from pgacli.commands.opening import key_opening
from pgacli.commands.opening.identity import VARIABLE
from tests.casework.sealed_lightly import SEALED_FIVE, WORDS_OF_FIVE
from tests.commands.terminal import Terminal
from tests.conftest import Copy, Pga, all_bytes
from tests.examples import ROOT

NAME, NICKNAME = "Zephyrine Oakapple", "Zephy"
OTHERS = "".join(f"YP{number}: {{name: Invented{number} Otherling}}\r\n" for number in range(2, 6))
PLAIN = f"# Who is who\r\nYP1: {{name: {NAME}, also: [{NICKNAME}]}}\r\n{OTHERS}".encode()
ON_THE_DAY = ("--today", "2026-04-08")
IDENTITY, OTHER = (pyrage.x25519.Identity.generate() for _ in range(2))
PUBLIC = str(IDENTITY.to_public())
# As it looks from outside.
FOR_A_PASSPHRASE = b"age-encryption.org/v1\n-> scrypt x27yHEjuqqFz4XoDBKsVKA 18\n%s\n--- %s\n%s" % (
    b"A" * 43,
    b"B" * 43,
    b"c" * 48,
)
NOT_LOOKED_FOR = "pga: names are not looked for: "


@pytest.fixture(autouse=True)
def nothing_is_open(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.delenv(VARIABLE, raising=False)
    key_opening.open_key.cache_clear()
    yield
    key_opening.open_key.cache_clear()


@pytest.fixture
def root(case: Copy) -> Path:
    """Give a finished case with a plain key."""
    root = case("harbour-2026")
    (root / "private").mkdir(mode=0o700, exist_ok=True)
    (root / KEY_FILE).write_bytes(PLAIN)
    (root / KEY_FILE).chmod(0o600)
    return root


@pytest.fixture
def sealed(root: Path) -> Path:
    """Give it with the key sealed for IDENTITY."""
    (root / SEALED_FILE).write_bytes(pyrage.encrypt(PLAIN, [IDENTITY.to_public()]))
    (root / KEY_FILE).unlink()
    return root


@pytest.fixture
def identity(tmp_path: Path) -> Path:
    path = tmp_path / "identity.txt"
    path.write_text(f"# made today\n{IDENTITY}\n")
    path.chmod(0o600)
    return path


def name_in_a_note(root: Path) -> None:
    path = next(root.glob("findings/F1-*.md"))
    path.write_text(f"{path.read_text('utf-8')}\n{NICKNAME} said so.\n", "utf-8")


def names(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir()]


def holds_a_name(text: str | bytes) -> bool:
    data = text.encode() if isinstance(text, str) else text
    return any(word.encode() in data for word in (*NAME.split(), NICKNAME))


# --- Sealing and opening ---


def test_there_and_back(root: Path, pga: Pga, identity: Path) -> None:
    ran = pga("key", "seal", root, "--to", PUBLIC)
    assert ran.code == 0, ran.err
    assert ran.out.splitlines()[0] == f"{SEALED_FILE} is sealed, and {KEY_FILE} is gone."
    assert "Older copies may be left" in ran.out
    assert not (root / KEY_FILE).exists()
    sealed = (root / SEALED_FILE).read_bytes()
    assert pga("key", "seal", root, "--to", PUBLIC).err == "pga: the people key is sealed already\n"

    ran = pga("--identity", identity, "key", "open", root)
    assert (ran.code, (root / KEY_FILE).read_bytes()) == (0, PLAIN)
    assert "Seal it again when you are done: pga key seal" in ran.out
    assert "nothing is overwritten" in pga("--identity", identity, "key", "open", root).err
    flags = pga("check", root, "--select", "privacy", *ON_THE_DAY).out
    assert "lies open beside the sealed one" in flags

    # It says the same, so the sealed one stays and nobody is asked for a new passphrase.
    ran = pga("--identity", identity, "key", "seal", root)
    assert (ran.code, "Whoever loses the identity file loses" in ran.out) == (0, True)
    assert (root / SEALED_FILE).read_bytes() == sealed
    assert not (root / KEY_FILE).exists()


@pytest.mark.parametrize("plain", [b"", b"\r\n", b"# Who is who\r\n"])
def test_beside_a_plain_key_that_says_nothing_the_sealed_one_counts(
    sealed: Path, pga: Pga, identity: Path, plain: bytes
) -> None:
    """An opening that was cut short leaves such a one, and so may a synced drive."""
    (sealed / KEY_FILE).write_bytes(plain)
    (sealed / KEY_FILE).chmod(0o600)
    name_in_a_note(sealed)
    told = pga("--identity", identity, "check", sealed, "--select", "privacy", *ON_THE_DAY)
    assert "privacy.real-name" in told.out
    assert "lies open beside the sealed one" in told.out
    key_opening.open_key.cache_clear()
    shut = pga("render", sealed, "--edition", "synopsis", *ON_THE_DAY)
    assert shut.code == 1
    assert NOT_LOOKED_FOR in shut.err
    assert not list(sealed.rglob("*synopsis*.html"))
    if not plain.strip():
        ran = pga("key", "seal", sealed)
        assert (ran.code, f"Delete it: {SEALED_FILE} is there" in ran.err) == (2, True)


def test_a_dry_run_writes_nothing(
    root: Path, pga: Pga, identity: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(VARIABLE, str(identity))
    ran = pga("key", "seal", root, "--dry-run")
    assert (ran.code, KEY_FILE in ran.out) == (0, True)
    assert names(root / "private") == ["people.yaml"]
    assert pga("key", "seal", root, "--to", "age1no", "--dry-run").code == 2
    pga("key", "seal", root, "--to", PUBLIC)
    assert pga("key", "open", root, "--dry-run").code == 0
    assert names(root / "private") == ["people.yaml.age"]


def test_what_differs_is_replaced_only_when_that_is_said(
    sealed: Path, pga: Pga, identity: Path
) -> None:
    before = (sealed / SEALED_FILE).read_bytes()
    newer = PLAIN + b"YP6: {name: Quillon Marrowby}\r\n"
    (sealed / KEY_FILE).write_bytes(newer)
    for words in (["--identity", identity], []):
        ran = pga(*words, "key", "seal", sealed, "--to", PUBLIC)
        assert ran.code != 0
        assert (sealed / SEALED_FILE).read_bytes() == before
        assert (sealed / KEY_FILE).read_bytes() == newer
    assert pga("--identity", identity, "key", "seal", sealed, "--to", PUBLIC).err.endswith(
        "pga key seal --replace\n"
    )
    assert pga("key", "seal", sealed, "--to", PUBLIC, "--replace").code == 0
    assert pyrage.decrypt((sealed / SEALED_FILE).read_bytes(), [IDENTITY]) == newer


def test_a_seal_that_ones_own_identity_does_not_open_is_not_made(
    root: Path, pga: Pga, identity: Path
) -> None:
    ran = pga("--identity", identity, "key", "seal", root, "--to", OTHER.to_public())
    assert (ran.code, "does not open" in ran.err) == (2, True)
    assert "nothing was changed. To open it yourself, name its age1… with another --to" in ran.err
    assert names(root / "private") == ["people.yaml"]
    both = ("--to", OTHER.to_public(), "--to", PUBLIC)
    assert pga("--identity", identity, "key", "seal", root, *both).code == 0
    assert pyrage.decrypt((root / SEALED_FILE).read_bytes(), [OTHER]) == PLAIN


def test_nothing_in_plain_text_is_left_on_the_disk(
    root: Path, identity: Path, tmp_path: Path
) -> None:
    """Whole processes, whose temporary files go where the test can see them."""
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    places = {"TMPDIR": str(scratch), "HOME": str(scratch), VARIABLE: str(identity)}
    for words in (
        ["key", "seal", root, "--to", PUBLIC],
        ["check", root, *ON_THE_DAY],
        ["render", root, "--to", "html", "--to", "docx", *ON_THE_DAY],
        ["key", "open", root],
        ["key", "seal", root],
    ):
        command = [sys.executable, "-m", "pgacli", *map(str, words)]
        ran = subprocess.run(command, capture_output=True, env=os.environ | places, check=True)
        assert not holds_a_name(ran.stdout + ran.stderr)
    found = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert any(path.suffix == ".docx" for path in found)
    assert [path for path in found if holds_a_name(path.read_bytes())] == []


# --- A passphrase ---


def test_a_passphrase_is_typed_unseen_and_stands_nowhere_else(root: Path) -> None:
    words = WORDS_OF_FIVE
    with Terminal("key", "seal", root) as terminal:
        shown = terminal.until("New passphrase for the people key: ")
        terminal.type(words)
        shown += terminal.until("once more: ")
        terminal.type(words)
        shown += terminal.rest()
        assert (terminal.code, "Whoever loses the passphrase loses" in shown) == (0, True), shown
    # It was opened once already, before the plain one went: from here on one that opens at once.
    assert (root / SEALED_FILE).read_bytes().startswith(b"age-encryption.org/v1\n-> scrypt ")
    (root / SEALED_FILE).write_bytes(SEALED_FIVE)
    with Terminal("check", root, *ON_THE_DAY, "--select", "privacy") as terminal:
        shown += terminal.until("Passphrase of the people key (Enter leaves it sealed): ")
        terminal.type("plum harbour widow")
        shown += terminal.until("leaves it sealed): ")
        assert "That passphrase does not open the people key." in shown
        terminal.type(words)
        shown += terminal.until("Opening the key takes a few seconds.")
        seen = [Path(f"/proc/{terminal.pid}/{what}") for what in ("cmdline", "environ")]
        told = [path.read_bytes() for path in seen if path.exists()]
        shown += terminal.rest()
        assert terminal.code == 0, shown
    assert not any(words.encode() in each or holds_a_name(each) for each in told)
    assert "plum" not in shown
    assert NOT_LOOKED_FOR not in shown
    assert not holds_a_name(shown)


def test_whoever_leaves_the_question_leaves_everything_as_it_was(by_passphrase: Path) -> None:
    before = all_bytes(by_passphrase)
    with Terminal("key", "open", by_passphrase) as terminal:
        terminal.until("leaves it sealed): ")
        shown = terminal.leave_by("c")
        assert (terminal.code, "stopped; no file" in shown) == (2, True)
    with Terminal("key", "open", by_passphrase) as terminal:
        terminal.until("leaves it sealed): ")
        terminal.type("")
        shown = terminal.rest()
        assert (terminal.code, "stays sealed; nothing was changed" in shown) == (2, True)
    after = all_bytes(by_passphrase)
    assert after == before


@pytest.fixture
def typing(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Give the list of what will be typed at a terminal; a passphrase opens nothing here."""
    lines: list[str] = []
    monkeypatch.setattr(key_opening, "can_type", lambda: True)
    monkeypatch.setattr(passphrases, "can_type", lambda: True)
    for module in (key_opening, passphrases):
        monkeypatch.setattr(module, "typed", lambda _: lines.pop(0))
    monkeypatch.setattr(
        "pgacli.casework.sealed_key.opened_with_passphrase",
        lambda sealed, said: PLAIN if said == "the right one" else None,
    )
    return lines


@pytest.fixture
def by_passphrase(sealed: Path) -> Path:
    (sealed / SEALED_FILE).write_bytes(FOR_A_PASSPHRASE)
    return sealed


def test_it_is_asked_for_once_in_a_run(by_passphrase: Path, pga: Pga, typing: list[str]) -> None:
    typing += ["a wrong one", "the right one"]
    name_in_a_note(by_passphrase)
    # Of these, the second and the third would find nothing to read.
    for _ in range(3):
        ran = pga("check", by_passphrase, *ON_THE_DAY, "--select", "privacy.real-name")
        assert (ran.code, "YP1" in ran.out, holds_a_name(ran.out)) == (1, True, False)
    assert typing == []


@pytest.mark.parametrize("lines", [[""], ["wrong", ""], ["wrong", "wrong", "wrong"]])
def test_without_the_right_one_it_goes_on_without_names(
    by_passphrase: Path, pga: Pga, typing: list[str], lines: list[str]
) -> None:
    typing += lines
    ran = pga("check", by_passphrase, *ON_THE_DAY)
    assert (ran.code, typing) == (0, [])
    assert ran.err.endswith(f"{NOT_LOOKED_FOR}the people key stays sealed\n")


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        (["short"], "12 characters or more"),
        (["three random words", "three random word"], "not the same"),
        ([""], "12 characters or more"),
        ([" " * 12], "spaces alone make no passphrase"),
        (["\u00a0\t" * 10], "spaces alone make no passphrase"),
        ([" x" + " " * 10, "else"], "not the same"),
    ],
)
def test_a_new_one_is_long_and_typed_twice(
    root: Path, pga: Pga, typing: list[str], lines: list[str], said: str
) -> None:
    typing += lines
    ran = pga("key", "seal", root)
    assert (ran.code, said in ran.err) == (2, True)
    assert (root / KEY_FILE).read_bytes() == PLAIN


def test_off_a_terminal_nothing_is_asked(by_passphrase: Path, root: Path, pga: Pga) -> None:
    ran = pga("check", by_passphrase, *ON_THE_DAY, "--format", "json")
    assert ran.out.startswith("{")
    assert ran.err == (
        f"{NOT_LOOKED_FOR}the people key is sealed, and nobody is at a terminal to open it\n"
    )
    assert pga("key", "open", by_passphrase).code == 2
    (root / SEALED_FILE).unlink()
    (root / KEY_FILE).write_bytes(PLAIN)
    assert "--to age1" in pga("key", "seal", root).err


# --- An identity file ---


def test_by_an_identity_file_names_are_looked_for(
    sealed: Path, pga: Pga, identity: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    name_in_a_note(sealed)
    told = pga("--identity", identity, "check", sealed, *ON_THE_DAY)
    assert (told.code, "write YP1" in told.out, told.err) == (1, True, "")
    monkeypatch.setenv(VARIABLE, str(identity))
    key_opening.open_key.cache_clear()
    assert pga("check", sealed, *ON_THE_DAY) == told
    assert pga("render", sealed, "--draft", *ON_THE_DAY).code == 1


def test_an_identity_file_that_lies_open_is_told_once(
    sealed: Path, pga: Pga, identity: Path
) -> None:
    inside = identity.rename(sealed / "private" / "identity.txt")
    beside = "your identity file lies in a case, beside what it opens: keep it elsewhere\n"
    if os.name == "posix":
        inside.chmod(0o640)
        beside = f"others can read your identity file: run `chmod 600` on it\npga: {beside}"
    ran = pga("--identity", inside, "check", sealed, *ON_THE_DAY)
    assert (ran.code, ran.err) == (0, f"pga: {beside}")
    assert pga("--identity", inside, "key", "open", sealed).err == ""


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (
            ["--identity", "a.txt", "--identity=b.txt"],
            "takes one file, and is given more than once",
        ),
        (["--identity"], "takes a file, and none is named behind it"),
        (["--identity="], "takes a file, and none is named behind it"),
        (["--identity", "--today", "2026-11-30"], "takes a file, and none is named behind it"),
    ],
    ids=["twice", "at the end", "empty", "before another option"],
)
def test_it_is_given_once_and_with_its_file(
    root: Path, pga: Pga, words: list[str], told: str
) -> None:
    assert pga("status", root, *words) == (2, "", f"pga: --identity {told}\n")


def test_one_that_is_kept_well_is_used_without_a_word(root: Path, pga: Pga, identity: Path) -> None:
    for words in (["key", "seal", root, "--to", PUBLIC], ["status", root], ["key", "open", root]):
        assert pga("--identity", identity, *words).err == ""


def test_the_option_may_stand_anywhere(sealed: Path, pga: Pga, identity: Path) -> None:
    words = ["check", sealed, *ON_THE_DAY]
    for said in (["--identity", identity], [f"--identity={identity}"]):
        for at in range(len(words) + 1):
            if words[at - 1] == "--today":
                continue
            key_opening.open_key.cache_clear()
            ran = pga(*words[:at], *said, *words[at:])
            assert (ran.code, ran.err) == (0, "")
    assert pga(*words, "--identity").code == 2
    key_opening.open_key.cache_clear()
    assert NOT_LOOKED_FOR in pga(*words).err, "a file is for one run"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (f"{OTHER}\n", "does not open the people key"),
        ("", "does not open the people key"),
        (f"{NAME}\n", "not an identity file"),
        (None, "the identity file cannot be opened: no such file or directory\n"),
        ("\0" * 2_000_001, "the identity file is larger than"),
    ],
    ids=["of another key", "empty", "a name", "none", "huge"],
)
def test_one_that_does_not_open_it_is_said_in_one_line(
    sealed: Path, pga: Pga, identity: Path, text: str | None, said: str
) -> None:
    if text is None:
        identity.unlink()
    else:
        identity.write_text(text)
    ran = pga("--identity", identity, "check", sealed, *ON_THE_DAY)
    assert (ran.code, ran.err.count("\n")) == (0, 1)
    assert ran.err.startswith(NOT_LOOKED_FOR)
    assert said in ran.err
    assert not holds_a_name(ran.err)


SEALED = pyrage.encrypt(PLAIN, [IDENTITY.to_public()])
IN_LETTERS = pyrage.encrypt(PLAIN, [IDENTITY.to_public()], armored=True)
FOR_EVERYBODY = {"nothing": b"", "other": PLAIN, "cut": SEALED[:100], "letters": IN_LETTERS[:-40]}
# Each run seals anew, so that any letter may stand there already.
SPOILT = bytes((SEALED[-9] ^ 1,))
WHEN_OPENED = {"short": SEALED[:-1], "spoilt": SEALED[:-9] + SPOILT + SEALED[-8:]}
DAMAGED = "the sealed people key is damaged: "


@pytest.mark.parametrize("data", FOR_EVERYBODY.values(), ids=FOR_EVERYBODY)
@pytest.mark.parametrize("opens", [True, False])
def test_a_sealed_key_that_nobody_can_open_is_an_error_and_stops_every_report(
    sealed: Path, pga: Pga, identity: Path, data: bytes, opens: bool
) -> None:
    (sealed / SEALED_FILE).write_bytes(data)
    _is_told_and_stops(sealed, pga, ["--identity", identity] if opens else [])


@pytest.mark.parametrize("data", WHEN_OPENED.values(), ids=WHEN_OPENED)
def test_what_is_behind_the_header_shows_when_it_is_opened(
    sealed: Path, pga: Pga, identity: Path, data: bytes
) -> None:
    (sealed / SEALED_FILE).write_bytes(data)
    assert pga("check", sealed, *ON_THE_DAY).code == 0
    key_opening.open_key.cache_clear()
    _is_told_and_stops(sealed, pga, ["--identity", identity])
    identity.write_text(f"{OTHER}\n")
    key_opening.open_key.cache_clear()
    ran = pga("--identity", identity, "check", sealed, *ON_THE_DAY)
    assert (ran.code, "does not open the people key" in ran.err) == (0, True)


def _is_told_and_stops(sealed: Path, pga: Pga, opening: list[str | Path]) -> None:
    ran = pga(*opening, "check", sealed, *ON_THE_DAY)
    assert (ran.code, ran.err.startswith(NOT_LOOKED_FOR + DAMAGED)) == (1, True)
    assert f"{SEALED_FILE}:1:1 error note.unreadable {DAMAGED}" in ran.out
    assert "Put back a copy" in ran.out
    for words in ([], ["--draft"], ["--edition", "synopsis"], ["--edition", "poster"]):
        said = pga(*opening, "render", sealed, "--to", "md", *words, *ON_THE_DAY)
        assert said.code == 1
        assert not holds_a_name(said.out + said.err)
    assert not list(sealed.glob("reports/*"))
    assert DAMAGED in pga(*opening, "key", "open", sealed).err
    assert pga(*opening, "add", "finding", "x", "--case", sealed, *ON_THE_DAY).code == 2


def test_a_damaged_one_gives_way_to_the_plain_one_when_that_is_said(sealed: Path, pga: Pga) -> None:
    (sealed / SEALED_FILE).write_bytes(b"")
    (sealed / KEY_FILE).write_bytes(PLAIN)
    ran = pga("key", "seal", sealed, "--to", PUBLIC)
    assert (ran.code, "is damaged. Nothing was changed." in ran.err) == (1, True)
    assert (sealed / KEY_FILE).read_bytes() == PLAIN
    assert pga("key", "seal", sealed, "--to", PUBLIC, "--replace").code == 0


def test_a_key_that_cannot_be_read_when_open_is_flagged(
    sealed: Path, pga: Pga, identity: Path
) -> None:
    broken = f"YP1: [{NAME}\n".encode()
    (sealed / SEALED_FILE).write_bytes(pyrage.encrypt(broken, [IDENTITY.to_public()]))
    ran = pga("--identity", identity, "check", sealed, *ON_THE_DAY)
    assert f"{SEALED_FILE}:1:" in ran.out
    assert not holds_a_name(ran.out + ran.err)
    for words in (["render", sealed, "--draft"], ["add", "finding", "x", "--case", sealed]):
        ran = pga("--identity", identity, *words, *ON_THE_DAY)
        assert (ran.code > 0, "cannot be read" in ran.err) == (True, True)


@pytest.mark.skipif(sys.platform == "win32", reason="no such limit there")
def test_with_an_open_key_a_crash_leaves_no_core(sealed: Path, identity: Path) -> None:
    program = (
        "import resource, sys; from pgacli.cli import main;"
        " main(sys.argv[1:]); print(resource.getrlimit(resource.RLIMIT_CORE))"
    )
    words = ["--identity", str(identity), "check", str(sealed), *ON_THE_DAY]
    command = [sys.executable, "-c", program, *words]
    ran = subprocess.run(command, capture_output=True, text=True, check=True)
    assert ran.stdout.splitlines()[-1] == "(0, 0)"


# --- Where it cannot be read ---


@pytest.fixture
def shut(root: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a case whose private folder is somebody else's: nobody here may look into it."""
    private = root / "private"

    def refusing(real: Callable[..., Any]) -> Callable[..., Any]:
        def look(path: Any, *more: Any, **named: Any) -> Any:
            if private in Path(os.fspath(path)).parents:
                raise PermissionError(13, "Permission denied")
            return real(path, *more, **named)

        return look

    monkeypatch.setattr(os, "open", refusing(os.open))
    for name in ("lstat", "stat"):
        monkeypatch.setattr(Path, name, refusing(getattr(Path, name)))
    return root


def test_a_private_folder_that_is_shut_is_no_case_without_a_key(shut: Path, pga: Pga) -> None:
    ran = pga("check", shut, *ON_THE_DAY)
    assert ran.code == 1
    assert f"{KEY_FILE}:1:1 error note.unreadable cannot be opened: permission denied" in ran.out
    assert ran.err == f"pga: {KEY_FILE} cannot be read, so names could not be looked for.\n"
    for words in ([], ["--draft"], ["--edition", "synopsis"]):
        said = pga("render", shut, "--to", "md", *words, *ON_THE_DAY)
        assert (said.code, said.out) == (1, "")
    assert not list(shut.glob("reports/*"))
    for words in (["seal", shut, "--to", PUBLIC], ["open", shut]):
        ran = pga("key", *words)
        assert (ran.code, "cannot be opened: permission denied" in ran.err) == (2, True)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes here")
def test_what_is_no_identity_file_is_left_as_it_is(sealed: Path, pga: Pga, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe", 0o644)
    ran = pga("--identity", tmp_path / "pipe", "check", sealed, *ON_THE_DAY)
    assert ran.err == f"{NOT_LOOKED_FOR}the identity file is not a regular file\n"


# --- While it stays sealed ---


@pytest.mark.parametrize(
    "edition", ["full", "supervision", "synopsis", "young-people", "cards", "explainer", "briefing"]
)
def test_a_report_is_a_draft_alone(sealed: Path, pga: Pga, edition: str) -> None:
    words = ("render", sealed, "--edition", edition, "--to", "md", *ON_THE_DAY)
    ran = pga(*words)
    assert (ran.code, "nothing but a draft is made" in ran.err) == (1, True)
    assert not list(sealed.glob("reports/*"))
    ran = pga(*words, "--draft")
    assert ran.code == 0
    assert "The people key is sealed, so names could not be looked for." in ran.out
    (report,) = sealed.glob("reports/*")
    assert "DRAFT" in report.read_text("utf-8")


def test_a_check_does_not_say_that_the_report_can_go_out(sealed: Path, pga: Pga) -> None:
    ran = pga("check", sealed, *ON_THE_DAY)
    assert "Once the people key is open, nothing stands in the way of the report;" in ran.out


def test_the_poster_holds_nothing_of_the_case(sealed: Path, pga: Pga) -> None:
    assert pga("render", sealed, "--edition", "poster", "--to", "md", *ON_THE_DAY).code == 0


def test_nothing_is_handed_over(sealed: Path, pga: Pga) -> None:
    before = sorted(sealed.rglob("*"))
    words = ("--edition", "synopsis", "--to", "C1", "--need-to-know", "They carry the plan.")
    ran = pga("share", "--case", sealed, *words, *ON_THE_DAY)
    assert (ran.code, "nothing but a draft is made" in ran.err) == (1, True)
    left = [path for path in sorted(sealed.rglob("*")) if path not in before]
    assert [path for path in left if path.is_file() and path.parent.name != "private"] == []


def test_a_withdrawal_is_entered_and_its_letters_wait(
    sealed: Path, pga: Pga, identity: Path
) -> None:
    note = "---\ndate: 2026-04-05\nto: C1\nedition: full\nneed_to_know: The plan.\n---\n# It\n"
    (sealed / "disclosures/D9-it.md").write_text(note)
    source = next(sealed.glob("sources/S1-*.md"))
    words = ("withdraw", "S1", "--case", sealed, *ON_THE_DAY)
    ran = pga(*words)
    assert "withdrawn: true" in source.read_text("utf-8")
    assert (ran.code, "no letter was written" in ran.err) == (1, True)
    key_opening.open_key.cache_clear()
    ran = pga("--identity", identity, *words)
    assert (ran.code, "a letter: " in ran.out) == (0, True), ran.err


def test_without_the_library_one_line_names_what_to_install(
    sealed: Path, root: Path, pga: Pga, identity: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "pyrage", None)
    ran = pga("--identity", identity, "check", sealed, *ON_THE_DAY)
    assert (ran.code, ran.err.count("\n"), 'install "pgacli[key]"' in ran.err) == (0, 1, True)
    assert pga("--identity", identity, "render", sealed, *ON_THE_DAY).code == 1
    (root / KEY_FILE).write_bytes(PLAIN)
    for words in (["key", "seal", root], ["key", "seal", root, "--to", PUBLIC]):
        ran = pga(*words)
        assert (ran.code, 'install "pgacli[key]"' in ran.err) == (2, True)


COMMANDS = (
    ["check", "{}"],
    ["check", "{}", "--format", "json"],
    ["check", "{}", "--format", "sarif"],
    ["check", "{}", "--statistics"],
    ["render", "{}", "--draft"],
    ["status", "{}"],
    ["next", "{}"],
    ["add", "finding", "A place", "--case", "{}"],
    ["import", "{}/../letter.txt", "--case", "{}", "--method", "record", "--date", "2026-03-01"],
    ["compare", "{}"],
    ["hear", "F1", "thats_us", "--case", "{}"],
    ["sign", "{}", "--as", "author"],
    ["sign", "{}", "--verify"],
    ["stage", "final", "--case", "{}"],
    ["share", "--list", "--case", "{}"],
    ["share", "--recall", "--case", "{}"],
    ["rename", "F1", "another place", "--case", "{}"],
    ["withdraw", "S1", "--case", "{}"],
    ["review", "--case", "{}"],
    ["close", "--case", "{}"],
    ["headings", "--case", "{}"],
    ["template", "check", "{}"],
    ["new", "{}/../new", "--learn-from", "{}", "--dry-run"],
    ["key", "open", "{}"],
    ["key", "seal", "{}"],
)


@pytest.mark.parametrize("is_open", [True, False])
@pytest.mark.parametrize("words", COMMANDS, ids=lambda words: " ".join(words[:2]))
def test_no_name_of_the_key_is_shown_by_any_command(
    sealed: Path, pga: Pga, identity: Path, words: list[str], is_open: bool
) -> None:
    (sealed.parent / "letter.txt").write_text(f"On Friday {NAME} was there.\n" if is_open else "x")
    opening = ["--identity", identity] if is_open else []
    ran = pga(*opening, *(word.format(sealed) for word in words), *ON_THE_DAY[: 2 * _dated(words)])
    assert "a fault in pga itself" not in ran.err
    assert "No such" not in ran.err, ran.err
    assert not holds_a_name(ran.out + ran.err)
    plain = [path for path in sealed.rglob("*") if path.is_file() and path.name != "people.yaml"]
    assert not any(holds_a_name(path.read_bytes()) for path in plain)


def test_a_new_case_takes_nothing_over_while_the_old_key_stays_sealed(
    sealed: Path, pga: Pga, identity: Path
) -> None:
    lesson = next(sealed.glob("learning/L1-*"))
    lesson.write_text(f"{lesson.read_text('utf-8')}\n{NAME} said so.\n", "utf-8")
    shutil.copytree(ROOT / "examples/exampleshire-house", sealed / "house")
    new = sealed.parent / "new"
    said = ("--group=B", "--members=2", "--author=A", "--supervisor=S", "--panel=P")
    learning = ("new", new, *said, "--learn-from", sealed)
    ran = pga(*learning, *ON_THE_DAY)
    assert "0 learning notes, 0 house files, the limits." in ran.out
    assert "L1: the people key is sealed, so names could not be looked for" in ran.out
    assert not any(holds_a_name(path.read_bytes()) for path in new.rglob("*") if path.is_file())
    shutil.rmtree(new)
    key_opening.open_key.cache_clear()
    ran = pga("--identity", identity, *learning, *ON_THE_DAY)
    assert "1 learning note, " in ran.out
    assert "L1: it holds a young person's name" in ran.out


def _dated(words: list[str]) -> bool:
    return words[0] not in {"headings", "template", "key"}


NOT_SEARCHED = {
    None: "There is no people key (private/people.yaml), so names could not be looked for.",
    "# nobody yet\n": "No name of a member stands in private/people.yaml, so none could be looked",
    "YP1: {name: }\nYP2: {also: []}\nYP3: {name: not known}\n": (
        "No name of a member stands in private/people.yaml"
    ),
    f"YP1: {{name: {NAME}}}\nYP2: {{also: [{NICKNAME}]}}\nYP3: Otherling\nYP5: [Otherly]\n": (
        "private/people.yaml has no name of YP4, so theirs were not looked for."
    ),
    PLAIN.decode(): "",
}


@pytest.mark.parametrize(
    ("key", "said"), NOT_SEARCHED.items(), ids=["none", "empty", "open", "part", "whole"]
)
def test_whose_names_nobody_looked_for_is_said(
    root: Path, pga: Pga, key: str | None, said: str
) -> None:
    (root / KEY_FILE).unlink()
    if key is not None:
        (root / KEY_FILE).write_text(key, "utf-8")
        (root / KEY_FILE).chmod(0o600)
    share = ("--edition", "synopsis", "--to", "C2", "--need-to-know", "They hold the plan")
    told = (
        pga("check", root, *ON_THE_DAY).err,
        pga("render", root, "--to", "md", *ON_THE_DAY).out,
        pga("share", *share, "--case", root, *ON_THE_DAY).out,
    )
    for each in told:
        assert said in each
        assert ("looked for" in each) == bool(said)
    assert pga("check", root, "--select", "scope", *ON_THE_DAY).err == ""
