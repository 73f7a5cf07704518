"""Odd texts take an import no longer than their length asks for."""

from collections.abc import Callable
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
    """Give how long the processor works on an import, at its quickest of three."""
    took = []
    for _ in range(3):
        forget()  # or what was read once takes no time again
        begun = process_time()
        try:
            said = {"date": case.today, "method": "interview"}
            note = new_text(case, source_note(case, read(text.encode()), said).note)
            list(pointers(note))
        except PgaError:
            pass
        took.append(process_time() - begun)
    return min(took)


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
    floor = seconds(group, read, "word " * (SHORT // 5))
    assert seconds(group, read, long) < MOST * max(floor, seconds(group, read, short))
