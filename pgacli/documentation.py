"""Writes what is made from the code: `python -m pgacli.documentation`.

That is the pages of docs/, and each screen in the README. With `--check` nothing is written, and
what is behind is named.
"""

import contextlib
import importlib
import io
import pkgutil
import re
import sys
from collections.abc import Iterator, Sequence
from hashlib import sha256
from pathlib import Path

from pgacli import __version__
from pgacli.case.framework_file import SHIPPED, load_framework
from pgacli.cli import main as run_pga
from pgacli.errors import ExitCode, PgaError
from pgacli.presentation.case_page import case_page
from pgacli.presentation.rules_page import rules_page
from pgacli.rules import prose
from pgacli.rules.prose import stems
from pgacli.rules.prose import word_shapes as words
from pgacli.rules.prose.patterns import Phrases
from pgacli.rules.prose.terms import WORDS, shipped

ROOT = Path(__file__).parent.parent
VERSIONS = Path(__file__).with_name("versions.py")

# A block that begins with `$ pga …`; what follows is what the command printed.
_SCREEN = re.compile(r"(?<=^```console\n)\$ pga (.*)\n(?:(?!```).*\n)*", re.MULTILINE)


def pages() -> Iterator[tuple[Path, str]]:
    """Give each page with the text that it should hold."""
    yield ROOT / "docs" / "case-folder.md", case_page()
    yield ROOT / "docs" / "rules.md", rules_page()
    terms, lists = shipped()
    yield VERSIONS, versions_module()
    yield words.INDEX, words.index_of((pattern for term in terms for pattern in term.match), lists)
    readme = ROOT / "README.md"
    yield readme, with_screens(readme.read_text("utf-8"))
    yield stems.INDEX, stems.index_of(vocabularies())


def vocabularies() -> Iterator[Phrases]:
    """Give every list of rows that the prose rules read."""
    for found in pkgutil.iter_modules(prose.__path__, f"{prose.__name__}."):
        module = importlib.import_module(found.name)
        yield from (value for value in vars(module).values() if isinstance(value, Phrases))


def versions_module() -> str:
    """Give the module that holds what `pga --version` says, so that saying it reads no file."""
    framework = load_framework()
    return f'''"""What `pga --version` says. Written by `make docs`."""

VERSIONS = """\\
pga {__version__}
framework {framework.id}, {framework.status} ({_mark(SHIPPED)})
words {len(shipped()[0])} rows ({_mark(WORDS)})"""
'''


def _mark(path: Path) -> str:
    """Give eight letters that change with any letter of a file: nobody can forget to count up."""
    return sha256(path.read_text("utf-8").encode()).hexdigest()[:8]


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


def stale_pages() -> Iterator[tuple[Path, str]]:
    """Give the pages that are missing or hold something else, with what they should hold."""
    for path, text in pages():
        if not path.is_file() or path.read_text("utf-8") != text:
            yield path, text


def main(words: Sequence[str]) -> int:
    """Write what is stale, or with `--check` only name it. Gives the exit code."""
    is_check = "--check" in words
    stale = list(stale_pages())
    for path, text in stale:
        if not is_check:
            path.parent.mkdir(exist_ok=True)
            path.write_text(text, "utf-8", newline="\n")
        print(f"{path.name}: {'behind: run `make docs`' if is_check else 'written'}")
    return 1 if is_check and stale else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
