"""The people key under seal: the same bytes come back, and nothing is lost or left on the way."""

import errno
import os
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pyrage
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pgacli.case.key.age_file import why_no_seal
from pgacli.case.key.people import KEY_FILE, SEALED_FILE
from pgacli.casework import sealing
from pgacli.casework.sealed_key import (
    DamagedError,
    asks_passphrase,
    opened_with_identity,
    opened_with_passphrase,
    sealed_for,
)
from pgacli.casework.sealing import (
    Left,
    plain_key,
    put_sealed,
    remove_plain,
    sealed_key,
    write_plain,
)
from pgacli.errors import PgaError
from tests.casework.sealed_lightly import SEALED, WORDS

NAME = "Zephyrine Oakapple"
PLAIN = f"YP1: {{name: {NAME}, also: [Zeph]}}\n".encode()
IDENTITY = pyrage.x25519.Identity.generate()
SECRET, PUBLIC = str(IDENTITY), str(IDENTITY.to_public())
SEALS = [pyrage.encrypt(PLAIN, [IDENTITY.to_public()], armored=each) for each in (False, True)]
# A file that a passphrase opens, as it looks from outside.
FOR_A_PASSPHRASE = b"age-encryption.org/v1\n-> scrypt x27yHEjuqqFz4XoDBKsVKA 18\n%s\n--- %s\n%s" % (
    b"A" * 43,
    b"B" * 43,
    b"c" * 48,
)

posix = pytest.mark.skipif(os.name != "posix", reason="rights and open files are of POSIX")
names = st.text(st.characters(whitelist_categories=("L",), max_codepoint=0x2FF), min_size=1)
keys = st.builds(
    lambda bom, comment, names, newline: (
        bom
        + newline.join(
            [f"# {comment}", *(f'YP{n}: {{name: "{name}"}}' for n, name in enumerate(names)), ""]
        )
    ).encode(),
    st.sampled_from(["", "\ufeff"]),
    names,
    st.lists(names, min_size=1, max_size=4),
    st.sampled_from(["\n", "\r\n"]),
)


def opener(sealed: bytes) -> bytes | None:
    return opened_with_identity(sealed, f"# made today\n\n{SECRET}\n")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "private").mkdir(mode=0o700)
    (tmp_path / KEY_FILE).write_bytes(PLAIN)
    return tmp_path


def seal(root: Path, *, over: bool = False) -> Left:
    plain = plain_key(root)
    return put_sealed(root, plain, sealed_for(plain, [PUBLIC]), opener, over=over)


@settings(max_examples=40)
@given(keys)
def test_what_is_sealed_comes_back_byte_for_byte(plain: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        (root / "private").mkdir()
        (root / KEY_FILE).write_bytes(plain)
        assert seal(root) == ((), False)
        assert [path.name for path in (root / "private").iterdir()] == ["people.yaml.age"]
        sealed = sealed_key(root)
        assert sealed is not None
        write_plain(root, opener(sealed) or b"")
        assert (root / KEY_FILE).read_bytes() == plain
        assert sealed_key(root) == sealed


@settings(max_examples=150)
@given(st.data())
def test_a_spoilt_seal_opens_to_nothing_or_to_a_plain_sentence(data: st.DataObject) -> None:
    sealed = bytearray(data.draw(st.sampled_from(SEALS)))
    at = data.draw(st.integers(0, 9999)) % len(sealed)
    if data.draw(st.booleans()):
        sealed[at] ^= data.draw(st.integers(1, 255))
    else:
        del sealed[at:]
    spoilt = bytes(sealed)
    with suppress(PgaError):
        assert asks_passphrase(spoilt) in {True, False}
    # A bit of the frame of an armoured file may go without harm; what is opened is never other.
    with suppress(DamagedError):
        assert opener(spoilt) in {None, PLAIN}


@settings(max_examples=100)
@given(st.sampled_from(SEALS), st.integers(1, 9999))
def test_one_that_was_cut_short_is_told_from_one_that_another_opens(sealed: bytes, by: int) -> None:
    cut = sealed.rstrip(b"\n")
    cut = cut[: -(by % len(cut)) or -1]
    with pytest.raises(DamagedError, match="the sealed people key is damaged"):
        assert asks_passphrase(cut) is opener(cut)
    assert opened_with_identity(sealed, str(pyrage.x25519.Identity.generate())) is None


def test_what_looks_whole_from_outside() -> None:
    for sealed in (*SEALS, FOR_A_PASSPHRASE, SEALS[1].replace(b"\n", b"\r\n")):
        assert why_no_seal(sealed) is None
    # A cut in the payload shows to whoever can open it.
    assert why_no_seal(SEALS[0][:-1]) is None
    assert why_no_seal(FOR_A_PASSPHRASE[:-17])
    assert why_no_seal(SEALS[0].replace(b"\n", b"\r\n"))


def test_a_wrong_passphrase_is_told_from_a_damaged_seal() -> None:
    assert opened_with_passphrase(SEALED, WORDS) == PLAIN
    assert opened_with_passphrase(SEALED, "three other words") is None
    with pytest.raises(DamagedError, match="cut short, or changed"):
        opened_with_passphrase(SEALED[:-1], WORDS)


def test_it_knows_what_a_seal_asks_for() -> None:
    assert not any(map(asks_passphrase, SEALS))
    assert asks_passphrase(FOR_A_PASSPHRASE)
    with pytest.raises(PgaError, match="age format"):
        asks_passphrase(PLAIN)


def test_a_passphrase_does_not_open_what_is_for_an_identity() -> None:
    assert opened_with_passphrase(sealed_for(PLAIN, [PUBLIC]), "three random words") is None


@pytest.mark.parametrize(
    "line",
    [NAME, SECRET[:-1], PUBLIC, "ssh-ed25519 AAAA"],
    ids=["a name", "cut short", "public", "of ssh"],
)
def test_a_line_that_is_no_identity_is_not_repeated(line: str) -> None:
    with pytest.raises(PgaError, match="not an identity file") as caught:
        opened_with_identity(sealed_for(PLAIN, [PUBLIC]), line)
    assert line not in str(caught.value)


def test_a_secret_half_is_no_recipient_and_is_not_repeated() -> None:
    with pytest.raises(PgaError, match="make a new identity") as caught:
        sealed_for(PLAIN, [SECRET])
    assert SECRET not in str(caught.value)
    with pytest.raises(PgaError, match="age1 and 58 characters"):
        sealed_for(PLAIN, ["age1no"])


def test_what_does_not_open_again_takes_nobodys_place(root: Path) -> None:
    sealed = sealed_for(PLAIN, [PUBLIC])
    for answer in (None, b"", PLAIN[:-1]):
        with pytest.raises(PgaError, match="does not open again"):
            put_sealed(root, PLAIN, sealed, lambda _, said=answer: said, over=False)
    assert files(root) == {"people.yaml": PLAIN}


def test_a_key_that_is_saved_meanwhile_is_kept(root: Path) -> None:
    newer = PLAIN + b"YP2: {name: Quillon Marrowby}\n"

    def save_first(sealed: bytes) -> bytes | None:
        (root / KEY_FILE).write_bytes(newer)
        return opener(sealed)

    with pytest.raises(PgaError, match="saved meanwhile"):
        put_sealed(root, PLAIN, sealed_for(PLAIN, [PUBLIC]), save_first, over=False)
    assert files(root) == {"people.yaml": newer}


def press_ctrl_c() -> None:
    signal.raise_signal(signal.SIGINT)


@pytest.mark.parametrize("step", ["put_new", "keep_names", "_overwrite"])
def test_ctrl_c_does_not_come_between_the_sealed_and_the_plain_one(
    root: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    whole = getattr(sealing, step)
    monkeypatch.setattr(sealing, step, lambda *words: (whole(*words), press_ctrl_c()))
    assert seal(root) == ((), False)
    assert list(files(root)) == ["people.yaml.age"]
    with pytest.raises(KeyboardInterrupt):
        press_ctrl_c()


def test_ctrl_c_before_that_changes_nothing(root: Path) -> None:
    with pytest.raises(KeyboardInterrupt):
        put_sealed(root, PLAIN, SEALS[0], lambda _: press_ctrl_c(), over=False)
    assert files(root) == {"people.yaml": PLAIN}


def test_another_sealed_key_is_not_written_over(root: Path) -> None:
    (root / SEALED_FILE).write_bytes(b"another")
    with pytest.raises(PgaError, match="made meanwhile"):
        seal(root)
    assert files(root) == {"people.yaml": PLAIN, "people.yaml.age": b"another"}
    seal(root, over=True)
    assert opener((root / SEALED_FILE).read_bytes()) == PLAIN


@posix
def test_a_sealed_key_is_its_owners_alone(root: Path) -> None:
    seal(root)
    write_plain(root, PLAIN)
    assert {path.stat().st_mode & 0o777 for path in (root / "private").iterdir()} == {0o600}


@posix
def test_the_bytes_of_the_plain_key_are_overwritten(root: Path) -> None:
    with (root / KEY_FILE).open("rb") as still_open:
        assert remove_plain(root) == ((), False)
        assert still_open.read() == b"\0" * len(PLAIN)


@posix
def test_a_second_name_of_the_plain_key_is_told_and_left_whole(root: Path) -> None:
    other = root / "elsewhere"
    other.hardlink_to(root / KEY_FILE)
    assert remove_plain(root) == ((), True)
    assert other.read_bytes() == PLAIN


def test_copies_beside_it_are_told(root: Path) -> None:
    for name in ("people.yaml~", ".people.yaml.swp", "traces.key"):
        (root / "private" / name).write_bytes(PLAIN)
    assert seal(root).copies == ("private/.people.yaml.swp", "private/people.yaml~")


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda path: path.unlink(), "there is no private/people.yaml"),
        (lambda path: path.write_bytes(b" \n"), "empty"),
        (lambda path: path.write_bytes(b"YP1: [" + NAME.encode()), "line 1"),
        (lambda path: path.write_bytes(NAME.encode("utf-16")), "UTF-16"),
        (lambda path: path.symlink_to(path.rename(path.with_name("x"))), "is a link"),
    ],
)
def test_what_is_no_key_is_not_sealed(
    root: Path, change: Callable[[Path], None], said: str
) -> None:
    change(root / KEY_FILE)
    with pytest.raises(PgaError, match=said) as caught:
        plain_key(root)
    assert "Oakapple" not in str(caught.value)


def test_an_empty_key_of_a_run_that_was_cut_short_is_filled(root: Path) -> None:
    (root / KEY_FILE).write_bytes(b"")
    write_plain(root, PLAIN)
    with pytest.raises(PgaError, match="file exists"):
        write_plain(root, b"other")
    assert files(root) == {"people.yaml": PLAIN}


def test_a_plain_key_that_the_disk_has_no_room_for_leaves_no_part_of_it(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (root / KEY_FILE).unlink()

    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(PgaError, match="no space left on device"):
        write_plain(root, PLAIN)
    assert files(root) == {}


@pytest.mark.skipif(not shutil.which("age"), reason="the age tool is not installed")
def test_age_opens_what_is_sealed_here_and_the_other_way_round(root: Path, tmp_path: Path) -> None:
    identity = tmp_path / "identity.txt"
    identity.write_text(f"{SECRET}\n")
    seal(root)
    command = ["age", "--decrypt", "--identity", str(identity), str(root / SEALED_FILE)]
    assert subprocess.run(command, capture_output=True, check=True).stdout == PLAIN
    for armour in ([], ["--armor"]):
        command = ["age", "--recipient", PUBLIC, *armour]
        theirs = subprocess.run(command, input=PLAIN, capture_output=True, check=True).stdout
        assert (asks_passphrase(theirs), opener(theirs)) == (False, PLAIN)


def files(root: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in (root / "private").iterdir()}
