"""Odd texts take an import no longer than their length asks for."""

from collections.abc import Callable
from contextlib import suppress
from time import process_time

import pytest

from pgacli.case.model import Case
from pgacli.casework.documents.document import Document
from pgacli.casework.documents.plain_text import read_markdown, read_plain_text
from pgacli.casework.importing import pointers, source_note
from pgacli.casework.new_note import new_text
from pgacli.errors import PgaError
from pgacli.kept import forget

SHORT, TIMES = 6_000, 8
# What takes as long as its square takes 64 times as long; what takes as long as its length, 8.
MOST = 28


def seconds(case: Case, read: Callable[[bytes], Document], text: str) -> float:
    """Give how long the processor works on an import."""
    forget()  # or what was read once takes no time again
    begun = process_time()
    with suppress(PgaError):
        said = {"date": case.today, "method": "interview"}
        note = new_text(case, source_note(case, read(text.encode()), said).note)
        list(pointers(note))
    return process_time() - begun


@pytest.mark.parametrize("read", [read_plain_text, read_markdown])
@pytest.mark.parametrize(
    ("before", "again", "after"),
    [
        *(("", each, "") for each in ("*", "_", "[", "<", " ", "`", "\\", "&", "(", "-", "|", "a")),
        *(("# a", each, "b") for each in (" ", "_", "*", "[", "#")),
        *(("Zeph", each, "b\n") for each in (" ", "_", "*", "`", "~")),
        ("", "# \n", ""),
        ("", "a\n-\n", ""),
        ("", "<!--", ""),
        ("[a](", "<", ")"),
        ("https://", "a.", "@"),
        ("", "a@", ""),
        ("", "Zeph ", ""),
    ],
)
def test_a_longer_text_takes_as_much_longer_and_not_its_square(
    group: Case, read: Callable[[bytes], Document], before: str, again: str, after: str
) -> None:
    short, long = (before + again * (size // len(again)) + after for size in (SHORT, SHORT * TIMES))
    floor = "word " * (SHORT // 5)
    quickest = max(min(seconds(group, read, each) for _ in range(3)) for each in (floor, short))
    # One measure may be wrong on a busy machine; what takes its square does so every time.
    assert any(seconds(group, read, long) < MOST * quickest for _ in range(3))
