"""Any note at all goes through each writer, and comes out whole."""

import re

from hypothesis import example, given
from hypothesis import strategies as st

from pgacli.editions.edition import Stamp
from pgacli.writers import report_templates, writer
from pgacli.writers.document import Document, flat, plain_text
from pgacli.writers.note_text import read_note
from tests.writers.pages import named

TEMPLATES = report_templates()
STAMP = Stamp("Group", "full edition", "true as of today", "about all", "To help", "", "")
LETTERS = st.sampled_from("ab1 \n\t#*_`~>-+=.:|[]()<>!&;\\\"'{}\r\x0b\u00a0é漢\U0001f600")
PARTS = st.sampled_from(["<script>", "</main>", "<!--", "-->", "```", "| a |\n| - |\n", "](http:"])
NOTES = st.lists(LETTERS | PARTS | st.characters(exclude_categories=["Cs"]), max_size=60).map(
    "".join
)


@given(NOTES)
def test_any_note_becomes_a_page_that_is_whole(note: str) -> None:
    document = Document("Title", STAMP, read_note(note, below=2))
    page = writer("html")(document, TEMPLATES).content.decode()
    assert len(named(page, "main", "footer")) == 2
    assert named(page, "script", "img", "iframe") == []


@given(NOTES)
@example("*a*a")
def test_any_note_becomes_markdown_with_all_of_its_words(note: str) -> None:
    document = Document("Title", STAMP, read_note(note, below=2))
    text = writer("md")(document, TEMPLATES).content.decode()
    words, told = words_of(plain_text(flat(document.blocks))), words_of(text)
    assert all(told.count(word) >= words.count(word) for word in set(words))


def words_of(text: str) -> list[str]:
    """Give the words of a text; what is emphasised within a word is a part of it."""
    return re.findall(r"[ab1]+", re.sub(r"[*_`~\\]", "", text))
