"""What many tests of the working life need: the examples, stood in or read, and their notes."""

from pathlib import Path

import pytest

from pgacli.case.key.people import People
from pgacli.case.loading import load_case
from pgacli.case.model import Case
from tests.conftest import Copy
from tests.examples import EXAMPLES, TODAY


@pytest.fixture
def harbour(case: Copy, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the finished example, which is the current folder."""
    root = case("harbour-2026")
    monkeypatch.chdir(root)
    return root


@pytest.fixture(scope="module")
def group() -> Case:
    """The half-done example without its notes, and with a people key."""
    people = People({"YP1": {"name": "Zephyrine Oakapple", "also": ["Zeph"]}})
    read = load_case(EXAMPLES / "quayside-2026", TODAY)
    return Case(read.name, read.today, read.assessment, read.framework, people=people)


def note(root: Path, id_: str) -> Path:
    """Give the file of a note by its id."""
    return next(path for path in root.rglob(f"{id_}-*.md"))
