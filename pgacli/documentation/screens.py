"""What `pga` prints, shown in Markdown: each `console` block that begins with `$ pga …`."""

import contextlib
import io
import re
from pathlib import Path

from pgacli.cli import main as run_pga
from pgacli.errors import ExitCode, PgaError

ROOT = Path(__file__).parent.parent.parent

# A block that begins with `$ pga …`; what follows is what the command printed.
_SCREEN = re.compile(r"(?<=^```console\n)\$ pga (.*)\n(?:(?!```).*\n)*", re.MULTILINE)


def with_screens(text: str) -> str:
    """Give a Markdown text with the output of every command in its `console` blocks renewed."""
    return _SCREEN.sub(lambda found: f"$ pga {found[1]}\n{screen(found[1])}", text)


def screen(words: str) -> str:
    """Give what `pga` prints for these words at the root of the repository. Raises PgaError."""
    out = io.StringIO()
    with contextlib.chdir(ROOT), contextlib.redirect_stdout(out):
        code = run_pga(words.split())
    if code == ExitCode.COULD_NOT_WORK:
        raise PgaError(f"the README shows `pga {words}`, which does not work")
    return out.getvalue()
