"""What many tests need: the program as a user runs it, and an example to work on."""

import os
import shutil
import signal
import socket
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import HealthCheck, settings

from pgacli.cli import main
from tests.examples import EXAMPLES

# A people key under seal, as it looks from outside; nothing opens it.
SEALED_KEY = "age-encryption.org/v1\n-> X25519 {0}\n{0}\n--- {0}\n{1}".format("A" * 43, "B" * 48)
# For a key that nobody has.
RECIPIENT = "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p"


# Programs that tests start share their bytecode, whatever the surroundings say: else each of them
# would compile the whole package for itself.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)


class CalledError(RuntimeError):
    """Something tried to call over a network."""


def _refuse_calls(event: str, words: tuple[object, ...]) -> None:
    """Refuse what leaves this process by name or address; pairs of local sockets are none of it."""
    is_far = event == "socket.__new__" and words[1] in (socket.AF_INET, socket.AF_INET6)
    if is_far or event in ("socket.connect", "socket.getaddrinfo", "socket.gethostbyname"):
        raise CalledError(event)


# How long an example takes says more of the machine than of the program; and what was tried here is
# tried everywhere. `pytest --hypothesis-profile=default` tries examples that nobody has seen.
settings.register_profile(
    "pga", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("pga")

# Whoever starts the tests in the background may have Ctrl+C ignored, and some tests press it.
signal.signal(signal.SIGINT, signal.default_int_handler)

# For the whole run, whatever a test does: an audit hook cannot be taken off again.
sys.addaudithook(_refuse_calls)


class Ran(NamedTuple):
    """What a run of `pga` gave: its exit code, and what it wrote to either stream."""

    code: int
    out: str
    err: str


# The fixtures `pga` and `case`, as tests name them.
Pga = Callable[..., Ran]
Copy = Callable[[str], Path]


def names(folder: Path) -> list[str]:
    """Give what a folder holds."""
    return sorted(each.name for each in folder.iterdir())


def all_bytes(folder: Path) -> dict[str, bytes]:
    """Give what every file below a folder holds, by its path in it: to see that nothing changed."""
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


def edit(path: Path, old: str, new: str, count: int = -1) -> None:
    """Put new words in place of old ones in a file. The old ones have to stand there."""
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, count), "utf-8")


def without_colour(line: str) -> str:
    """Give a line of a terminal as it is read: without what colours it."""
    pieces = line.split("\x1b[")
    return pieces[0] + "".join(piece.partition("m")[2] for piece in pieces[1:])


@pytest.fixture
def pga(capsys: pytest.CaptureFixture[str]) -> Pga:
    """Run `pga` with these words, off a terminal."""

    def run(*words: object) -> Ran:
        capsys.readouterr()
        code = main([str(word) for word in words])
        out, err = capsys.readouterr()
        return Ran(code, out, err)

    return run


@pytest.fixture
def case(tmp_path: Path) -> Copy:
    """Copy an example, such as `harbour-2026`, to a place where a test may change it."""

    def copy(name: str) -> Path:
        target = tmp_path / name
        shutil.copytree(EXAMPLES / name, target, ignore=shutil.ignore_patterns("reports"))
        return target

    return copy
