"""Boxes whose height is guessed: no guess puts a word off its page."""

from dataclasses import replace
from io import BytesIO
from itertools import count, takewhile
from typing import Any

import pytest

from pgacli.writers import report_templates, writer
from pgacli.writers.document import Block, Box, CodeBlock, Heading, Items, Quote, Rule, Table, Text
from pgacli.writers.heights import fits
from pgacli.writers.note_text import read_note
from tests.writers.documents import document, paragraph

LINE = "Twelve or thirteen words stand in a line of this size on such a page."
USUAL, LARGE = 12, 16


def words(lines: int) -> Block:
    return paragraph(" ".join([LINE] * lines))


def test_small_boxes_fit_large_ones_do_not_and_others_are_measured() -> None:
    assert fits((words(3),), USUAL) is True
    assert fits((words(16),), USUAL) is None
    assert fits((words(60),), USUAL) is False
    assert fits((), USUAL) is True


def test_larger_type_needs_more_room() -> None:
    assert fits((words(9),), USUAL) is True
    assert fits((words(9),), LARGE) is None


@pytest.mark.parametrize(
    "inside",
    [
        Heading(3, (Text("A safe place"),)),
        Items(((words(2),), (words(1),))),
        Quote((words(2),)),
        Box("reply", (words(2),)),
        CodeBlock("one\ntwo"),
        Rule(),
    ],
)
def test_what_stands_in_a_box_takes_room(inside: Block) -> None:
    assert fits((inside,), USUAL) is True
    assert fits((inside,) * 100, USUAL) is False


def test_nobody_guesses_the_height_of_a_table() -> None:
    table = Table(((Text("a"),),), (((Text("b"),),),))
    assert fits((table,), USUAL) is None


@pytest.mark.parametrize("look", ["", "large"])
@pytest.mark.parametrize("letter", ["W", "i", "W " * 9, "i\n\n", "- i\n", "### W\n\n"])
def test_a_box_that_is_not_measured_keeps_all_its_letters_on_the_page(
    look: str, letter: str
) -> None:
    pypdf = pytest.importorskip("pypdf", reason="reading a PDF needs pypdf")
    size = LARGE if look else USUAL
    texts = (read_note(letter * times, 2) for times in count(1, 10))
    *_, tallest = takewhile(lambda each: fits(each, size), texts)
    made = replace(document(paragraph("Before."), Box("finding", tallest)), look=look)
    written = writer("pdf")(made, report_templates()).content
    heights = [at for page in pypdf.PdfReader(BytesIO(written)).pages for at in _heights(page)]
    assert heights
    assert min(heights) > 0


def _heights(page: Any) -> list[float]:
    """Give how far above the foot of the page each piece of text stands, in points."""
    found: list[float] = []

    def see(text: str, matrix: list[float], place: list[float], *_: object) -> None:
        if text.strip():
            found.append(place[4] * matrix[1] + place[5] * matrix[3] + matrix[5])

    page.extract_text(visitor_text=see)
    return found
