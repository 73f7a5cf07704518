"""Markdown that is written reads as what was meant."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from pgacli.editions.edition import Stamp
from pgacli.writers import report_templates, writer
from pgacli.writers.document import (
    Block,
    Break,
    Code,
    CodeBlock,
    Document,
    Emphasis,
    Heading,
    Items,
    Paragraph,
    Quote,
    Strong,
    Struck,
    Table,
    Text,
)
from pgacli.writers.markdown import blocks

MARKS = st.text(alphabet="ab1 #*_`~>-+=.:|[]()<>!&;\\\"'{}", min_size=1, max_size=60).map(
    lambda text: " ".join(text.split())
)
READER = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])


def written(*nodes: Block) -> str:
    return "\n\n".join(blocks(nodes)) + "\n"


def told(markdown: str) -> tuple[list[str], str]:
    """Give the blocks that a reader sees, and all of their words."""
    tokens = READER.parse(markdown)
    kinds = [token.type for token in tokens if token.nesting != -1]
    words = [
        "\n" if part.type == "hardbreak" else part.content
        for token in tokens
        for part in token.children or ()
    ]
    return kinds, "".join(words)


@given(MARKS)
def test_a_paragraph_stays_one_with_its_words(text: str) -> None:
    if text:
        assert told(written(Paragraph((Text(text),)))) == (["paragraph_open", "inline"], text)


@given(MARKS, MARKS)
def test_a_break_begins_no_block(first: str, second: str) -> None:
    if first and second:
        markdown = written(Paragraph((Text(first), Break(), Text(second))))
        assert told(markdown) == (["paragraph_open", "inline"], f"{first}\n{second}")


@given(MARKS)
def test_a_heading_stays_one_with_its_words(text: str) -> None:
    if text:
        assert told(written(Heading(3, (Text(text),)))) == (["heading_open", "inline"], text)


@given(st.lists(MARKS, min_size=2, max_size=3))
def test_cells_stay_apart(cells: list[str]) -> None:
    row = tuple((Text(cell),) for cell in cells)
    tokens = READER.parse(written(Table(row, (row, row))))
    found = [
        "".join(part.content for part in token.children or ())
        for token in tokens
        if token.type == "inline"
    ]
    assert found == cells * 3


@given(st.text(alphabet="ab`~ \n", max_size=60))
def test_code_ends_where_it_ends(text: str) -> None:
    tokens = READER.parse(written(CodeBlock(text), Paragraph((Text("after"),))))
    assert [token.type for token in tokens][:2] == ["fence", "paragraph_open"]
    assert tokens[0].content.rstrip("\n") == text.rstrip("\n")


@given(st.text(alphabet="ab` ", min_size=1, max_size=20).filter(lambda text: text.strip()))
def test_code_in_a_line_keeps_its_backticks(text: str) -> None:
    tokens = READER.parse(written(Paragraph((Text("x "), Code(text), Text(" y")))))
    code = [part.content for part in tokens[1].children or () if part.type == "code_inline"]
    assert [each.strip() for each in code] == [text.strip()]


def test_a_bar_in_code_ends_no_cell_and_stands_alone_elsewhere() -> None:
    for text in ("a|b", "a\\|b"):
        nodes = (Code(text), Strong((Code(text),)))
        assert f"`{text}`**`{text}`**" in written(Paragraph(nodes))
        tokens = READER.parse(written(Table((nodes, nodes), ((nodes, nodes),))))
        cells = [token.children or () for token in tokens if token.type == "inline"]
        assert len(cells) == 4
        for cell in cells:
            assert [each.content for each in cell if each.type == "code_inline"] == [text] * 2


def test_lists_are_nested_and_stay_apart() -> None:
    inner = Items(((Paragraph((Text("in"),)),),))
    one = Items(
        ((Paragraph((Text("a"),)), inner), (Paragraph((Text("b"),)), Paragraph((Text("c"),))))
    )
    kinds, _ = told(written(one, one, Items(((Paragraph((Text("d"),)),),), start=3)))
    assert kinds.count("bullet_list_open") == 4
    assert kinds.count("ordered_list_open") == 1


def test_only_lists_that_touch_change_their_marks() -> None:
    words = Paragraph((Text("in"),))
    assert [*blocks((Items(((words,),)), words, Items(((words,),))))] == ["- in", "in", "- in"]


def test_quotes_and_words_that_stand_out() -> None:
    nodes = Strong((Text("a"),)), Text(" "), Emphasis((Text("b"),)), Struck((Text("c"),))
    assert written(Quote((Paragraph(nodes),))) == "> **a** *b*~~c~~\n"


@pytest.mark.parametrize("suffix", ["md", "html"])
def test_the_stamp_is_at_both_ends(suffix: str) -> None:
    stamp = Stamp(
        "Group", "full edition", "true as of today", "about all", "To help", "", "not signed off"
    )
    document = Document("Title", stamp._replace(is_draft=True), (Paragraph((Text("Words"),)),))
    text = writer(suffix)(document, report_templates()).content.decode()
    before, _, after = text.partition("Words")
    for part in ("DRAFT", *stamp.parts):
        assert part in before
        assert part in after


def test_a_caption_speaks_of_no_picture_that_is_not_there() -> None:
    cell = (Text("a"),)
    table = Table((cell,), (), (Text("The same as a table: what was found"),))
    assert written(table).startswith("**What was found**\n")
    table = Table((cell,), (), (Text("What was found"),))
    assert written(table).startswith("**What was found**\n")
