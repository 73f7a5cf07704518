"""Every file that is made from the code, and writing those that are behind.

`python -m pgacli.documentation` writes them. With `--check` nothing is written, and what is out of
date is named.
"""

from collections.abc import Iterator, Sequence
from hashlib import sha256
from itertools import chain
from pathlib import Path

from pgacli import __version__
from pgacli.case.framework_file import SHIPPED, load_framework
from pgacli.documentation.case_page import case_page
from pgacli.documentation.guide import follow
from pgacli.documentation.man_page import man_page
from pgacli.documentation.own_words import own_words
from pgacli.documentation.picture import stamp_of
from pgacli.documentation.rules_page import rules_page
from pgacli.documentation.screens import ROOT, with_screens
from pgacli.documentation.sieves import ways_through
from pgacli.leaks.own_words import INDEX as OWN_WORDS
from pgacli.rules.prose.search.sieve import FIRST, SECOND, written
from pgacli.rules.prose.search.terms import WORDS, shipped

GUIDES = (
    "your-first-assessment.md",
    "supervising.md",
    "your-council.md",
    "what-protects-the-young-people.md",
    "coming-from-word.md",
)
VERSIONS = Path(__file__).parent.parent / "versions.py"


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


def guides() -> Iterator[tuple[Path, bytes]]:
    """Give each guide and each of its pictures with what it should hold."""
    for path in (ROOT / "docs" / name for name in GUIDES):
        if path.is_file():
            guide = follow(path.read_text("utf-8"))
            yield path, guide.text.encode()
            yield from ((path.parent / name, drawn) for name, drawn in guide.pictures.items())


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
