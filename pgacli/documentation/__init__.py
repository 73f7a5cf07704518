"""Writes what is made from the code: `python -m pgacli.documentation`.

That is the pages of docs/, each screen in the README, and the screens and pictures of the guides.
With `--check` nothing is written, and what is out of date is named.
"""

import contextlib
import functools
import importlib
import io
import pkgutil
import re
from collections.abc import Iterator, Sequence
from hashlib import sha256
from itertools import chain
from pathlib import Path

from pgacli import __version__
from pgacli.case.framework_file import SHIPPED, load_framework
from pgacli.cli import main as run_pga
from pgacli.documentation.guide import Followed, follow
from pgacli.documentation.man_page import man_page
from pgacli.documentation.own_words import own_words
from pgacli.documentation.picture import stamp_of
from pgacli.errors import ExitCode, PgaError
from pgacli.leaks.own_words import INDEX as OWN_WORDS
from pgacli.presentation.case_page import case_page
from pgacli.presentation.rules_page import rules_page
from pgacli.rules import prose
from pgacli.rules.prose.search.notation_needs import ways_of
from pgacli.rules.prose.search.sieve import FIRST, SECOND, Way, written
from pgacli.rules.prose.search.terms import WORDS, shipped
from pgacli.rules.prose.search.vocabulary import Vocabulary

ROOT = Path(__file__).parent.parent.parent

GUIDES = (
    "your-first-assessment.md",
    "supervising.md",
    "your-council.md",
    "what-protects-the-young-people.md",
    "coming-from-word.md",
)
VERSIONS = Path(__file__).parent.parent / "versions.py"

# A block that begins with `$ pga …`; what follows is what the command printed.
_SCREEN = re.compile(r"(?<=^```console\n)\$ pga (.*)\n(?:(?!```).*\n)*", re.MULTILINE)


def pages() -> Iterator[tuple[Path, str]]:
    """Give each page with the text that it should hold."""
    yield OWN_WORDS, own_words()
    yield ROOT / "docs" / "case-folder.md", case_page()
    yield ROOT / "docs" / "rules.md", rules_page()
    yield ROOT / "docs" / "pga.1", man_page()
    yield VERSIONS, versions_module()
    readme = ROOT / "README.md"
    yield readme, with_screens(readme.read_text("utf-8"))
    yield from ((path, written(ways_through(path))) for path in (FIRST, SECOND))


def ways_through(sieve: Path) -> dict[str, list[Way]]:
    """Give every row that goes into a sieve, and the ways in which it can match.

    Raises ValueError where two rows of the same words mean something else.
    """
    terms, lists = shipped() if sieve == FIRST else ((), {})
    patterns = (pattern for term in terms for pattern in term.match)
    found = {pattern: ways_of(pattern, lists) for pattern in patterns}
    for vocabulary in vocabularies():
        for row in vocabulary.rows if vocabulary.sieve == sieve else ():
            ways = [vocabulary.way(row)]
            if found.setdefault(row, ways) != ways:
                raise ValueError(f"a row has two meanings, by its words in capitals: {row}")
    return found


def vocabularies() -> Iterator[Vocabulary]:
    """Give every list of rows that the prose rules read."""
    for found in pkgutil.iter_modules(prose.__path__, f"{prose.__name__}."):
        module = importlib.import_module(found.name)
        yield from (value for value in vars(module).values() if isinstance(value, Vocabulary))


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
    """Give eight digits that change with any letter of a file, so no version need be counted up."""
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


def guides() -> Iterator[tuple[Path, bytes]]:
    """Give each guide and each of its pictures with what it should hold."""
    for path in (ROOT / "docs" / name for name in GUIDES):
        if path.is_file():
            guide = followed(path.read_text("utf-8"))
            yield path, guide.text.encode()
            yield from ((path.parent / name, drawn) for name, drawn in guide.pictures.items())


@functools.cache
def followed(text: str) -> Followed:
    """Give what comes of following a guide, which takes some seconds, once only."""
    return follow(text)


def stale_pages() -> Iterator[tuple[Path, bytes]]:
    """Give the pages that are missing or hold something else, with what they should hold."""
    texts = ((path, text.encode()) for path, text in pages())
    for path, content in chain(texts, guides()):
        if not path.is_file() or not _is_same(path.read_bytes(), content, path.suffix):
            yield path, content


def _is_same(there: bytes, new: bytes, suffix: str) -> bool:
    # Another version of Typst draws the same words with other bytes.
    return stamp_of(there) == stamp_of(new) if suffix == ".png" else there == new


def main(words: Sequence[str]) -> int:
    """Write what is stale, or with `--check` only name it. Gives the exit code.

    Each is written before the next is made: the commands in a guide need the words before them.
    """
    is_check = "--check" in words
    stale = False
    for path, content in stale_pages():
        stale = True
        if not is_check:
            path.parent.mkdir(exist_ok=True)
            path.write_bytes(content)
        print(f"{path.name}: {'behind: run `make docs`' if is_check else 'written'}")
    return 1 if is_check and stale else 0
