"""The worker's own editor, as the environment names it."""

import os
import shlex
import subprocess
from collections.abc import Sequence
from pathlib import Path

from pgacli.errors import PgaError


def editor_command() -> Sequence[str]:
    """Give the editor's command. Raises PgaError where none is named."""
    for name in ("VISUAL", "EDITOR"):
        try:
            # On Windows a backslash parts folders and escapes nothing.
            words = shlex.split(os.environ.get(name, ""), posix=os.name != "nt")
        except ValueError:
            raise PgaError(f"{name} has a quotation mark that is never closed") from None
        if words:
            return [word.strip('"') if os.name == "nt" else word for word in words]
    raise PgaError("no editor is named: put its command into VISUAL or EDITOR, or leave out --edit")


def open_in_editor(command: Sequence[str], path: Path) -> None:
    """Open a file and wait until the editor is closed. Raises PgaError where it cannot start."""
    try:
        # The user's own choice of a program, run as it stands and by no shell.
        ended = subprocess.run([*command, str(path)], check=False)  # noqa: S603
    except OSError:
        raise PgaError(f"the note is made, but the editor {command[0]} cannot be started") from None
    if ended.returncode:
        raise PgaError(f"the note is made; the editor {command[0]} ended with a fault of its own")
