"""A program on a terminal of its own, as somebody sees it: what it asks, and what is typed."""

import fcntl
import os
import pty
import select
import signal
import subprocess
import sys
import termios
import time
from pathlib import Path

PATIENCE = 20.0


def _take_terminal() -> None:
    """Make the terminal the program's own, so that Ctrl+C reaches it, and is not ignored there."""
    fcntl.ioctl(0, termios.TIOCSCTTY, 0)
    signal.signal(signal.SIGINT, signal.SIG_DFL)


class Terminal:
    """`pga` on a pseudo-terminal. Use it as a context: the program is ended with it.

    A `dumb` one can move no cursor, so that every list is numbered.
    """

    def __init__(
        self,
        *words: object,
        columns: int = 80,
        cwd: Path | None = None,
        kind: str = "dumb",
        **environment: str,
    ) -> None:
        self._main, child = pty.openpty()
        size = {"COLUMNS": str(columns), "LINES": "40", "TERM": kind}
        inherited = {name: value for name, value in os.environ.items() if name != "NO_COLOR"}
        self._process = subprocess.Popen(
            [sys.executable, "-m", "pgacli", *map(str, words)],
            stdin=child,
            stdout=child,
            stderr=child,
            env={**inherited, **size, **environment},
            cwd=cwd,
            start_new_session=True,
            preexec_fn=_take_terminal,  # noqa: PLW1509 - the tests start no threads
        )
        os.close(child)

    def __enter__(self) -> "Terminal":
        return self

    def __exit__(self, *_: object) -> None:
        if self._process.poll() is None:
            self._process.kill()
        self._process.wait()
        os.close(self._main)

    def until(self, mark: str) -> str:
        """Give what is shown up to a mark; fail where it does not come."""
        shown = self._read(mark)
        assert mark in shown, f"{mark!r} never came after: {shown!r}"
        return shown

    def rest(self) -> str:
        """Give what is shown until the program ends by itself."""
        shown = self._read(None)
        self._process.wait(PATIENCE)
        return shown

    @property
    def code(self) -> int:
        return self._process.wait(PATIENCE)

    def type(self, text: str) -> None:
        """Type a line and press Enter."""
        os.write(self._main, f"{text}\r".encode())

    def press(self, keys: str) -> None:
        """Press keys, without Enter."""
        os.write(self._main, keys.encode())

    def leave_by(self, key: str) -> str:
        """Press a key with Ctrl, such as D, until the program ends; give what it showed.

        Python notes a Ctrl+C that comes while a prompt is drawn only with the next key, so it is
        pressed again, as a person would.
        """
        shown, end = "", time.monotonic() + PATIENCE
        while self._process.poll() is None and time.monotonic() < end:
            os.write(self._main, bytes([ord(key.upper()) - 64]))
            shown += self._read(None, patience=1.0)
        return shown

    @property
    def pid(self) -> int:
        return self._process.pid

    def kill(self) -> None:
        """End it as a power cut does."""
        self._process.kill()
        self._process.wait()

    def _read(self, mark: str | None, patience: float = PATIENCE) -> str:
        shown, end = "", time.monotonic() + patience
        while (mark is None or mark not in shown) and time.monotonic() < end:
            if not select.select([self._main], [], [], 0.1)[0]:
                if self._process.poll() is not None:
                    break
                continue
            try:
                data = os.read(self._main, 65536)
            except OSError:
                break
            if not data:
                break
            shown += data.decode("utf-8", "replace")
        return shown.replace("\r\n", "\n")
