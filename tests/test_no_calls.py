"""Nothing goes over a network: not from a test, and not from any command."""

import socket
import subprocess
import sys

import pyrage
import pytest

from pgacli.commands import LISTED
from tests.commands.every_command import EXAMPLES, Example, prepare
from tests.conftest import CalledError, Copy
from tests.examples import ROOT

RECIPIENT = str(pyrage.x25519.Identity.generate().to_public())

# The process ends at the first sign of a call, whatever the program would have made of an error.
WATCHED = """
import os, sys
def hook(event, words):
    if event.startswith("socket.") and event != "socket.gethostname":
        os.write(2, f"called: {event}\\n".encode())
        os._exit(97)
sys.addaudithook(hook)
from pgacli.cli import main
sys.exit(main(sys.argv[1:]))
"""


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda each: each.id)
def test_no_command_calls_anybody(example: Example, case: Copy) -> None:
    root, filled = prepare(case, RECIPIENT)
    ran = subprocess.run(
        [sys.executable, "-c", WATCHED, *filled(example.words)],
        cwd=root,
        env={"PYTHONPATH": str(ROOT), "HOME": str(root.parent), "PATH": ""},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )
    assert "called:" not in ran.stderr
    assert ran.returncode in (0, 1), ran.stderr


def test_every_command_is_among_them() -> None:
    names = set(LISTED)
    assert {example.words[0] for example in EXAMPLES} == names


def test_a_call_would_be_seen() -> None:
    program = WATCHED.replace("from pgacli.cli import main", "import socket; socket.socket()")
    ran = subprocess.run([sys.executable, "-c", program], capture_output=True, check=False)
    assert ran.returncode == 97


def test_no_test_may_call_anybody() -> None:
    for call in (
        lambda: socket.create_connection(("127.0.0.1", 9), timeout=0.01),
        lambda: socket.getaddrinfo("localhost", 80),
        lambda: socket.socket(socket.AF_INET, socket.SOCK_DGRAM),
    ):
        with pytest.raises(CalledError):
            call()
    near, far = socket.socketpair()  # within this machine: what processes say to each other
    near.close()
    far.close()
