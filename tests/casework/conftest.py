"""What many tests of the working life need: the finished example, stood in, and its notes."""

from pathlib import Path

import pytest

from tests.conftest import Copy

DAY = ("--today", "2026-04-08")


@pytest.fixture
def harbour(case: Copy, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the finished example, which is the current folder."""
    root = case("harbour-2026")
    monkeypatch.chdir(root)
    return root


def note(root: Path, id_: str) -> Path:
    """Give the file of a note by its id."""
    return next(path for path in root.rglob(f"{id_}-*.md"))
