"""A worker's Markdown comes in below its heading, and can forge nothing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pgacli.writers.document import (
    Block,
    Blocks,
    Box,
    Heading,
    Items,
    Link,
    Paragraph,
    Quote,
    Struck,
    Table,
    Text,
    flat,
    plain_text,
)
from pgacli.writers.note_text import MAX_NESTING, read_note

MARKS = st.text(alphabet="ab1 \n\t#*_`~>-+=.:|[]()<>!&;\\\"'{}%$\ue000\ue001", max_size=200)


def headings(blocks: Blocks) -> list[tuple[int, str]]:
    return [(each.level, plain_text(each.children)) for each in blocks if isinstance(each, Heading)]


def every(blocks: Blocks) -> list[Block]:
    found: list[Block] = []
    for block in blocks:
        found.append(block)
        if isinstance(block, Quote | Box):
            found += every(block.children)
        if isinstance(block, Items):
            found += [inner for item in block.items for inner in every(item)]
    return found


def test_headings_go_below_their_host_and_leave_no_level_out() -> None:
    blocks = read_note("# One\n\na\n\n#### Two\n\nb\n\n## Three\n\nc\n\nFour\n====\n", below=3)
    assert headings(blocks) == [(4, "One"), (5, "Two"), (5, "Three"), (4, "Four")]
    assert all(not each.anchor for each in blocks if isinstance(each, Heading))


def test_a_heading_deeper_than_six_is_a_strong_line() -> None:
    blocks = read_note("# One\n\n## Two\n", below=5)
    assert headings(blocks) == [(6, "One")]
    assert isinstance(blocks[1], Paragraph)
    assert plain_text(blocks[1].children) == "Two"


@pytest.mark.parametrize(
    "text",
    [
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "<b>not bold</b>",
        "{{ 7*7 }}",
        "{% for x in y %}",
        "::: finding F1",
        ":::",
        "$x$ #include <y>",
        "\ue0000\ue001",
    ],
)
def test_what_is_no_markdown_is_text(text: str) -> None:
    assert plain_text(flat(read_note(text, below=2))) == text


def test_what_was_struck_out_stays_struck_out() -> None:
    (paragraph,) = read_note("At the ~~old~~ pier, about ~5~ of them", below=2)
    assert isinstance(paragraph, Paragraph)
    struck = [each for each in paragraph.children if isinstance(each, Struck)]
    assert struck == [Struck((Text("old"),))]
    assert plain_text(paragraph.children) == "At the old pier, about ~5~ of them"


def test_pictures_become_words_and_only_web_links_stay() -> None:
    (paragraph,) = read_note(
        "![the *map*](https://x.example/a.png) ![](a.png) [site](https://x.example/) "
        "[mail](mailto:a@x.example) [file](../sources/S3.md) [bad](javascript:alert(1))",
        below=2,
    )
    assert isinstance(paragraph, Paragraph)
    targets = [each.target for each in paragraph.children if isinstance(each, Link)]
    assert targets == ["https://x.example/", "mailto:a@x.example"]
    words = plain_text(paragraph.children)
    assert words == "the map picture site mail file [bad](javascript:alert(1))"


def test_the_title_of_a_link_and_the_address_of_one_without_words_are_told() -> None:
    (paragraph,) = read_note(
        '[site](https://x.example/ "the club") ![map](a.png "of *March*") ![](b.png "gate") '
        "[](https://y.example/) [](F3.md) []()",
        below=2,
    )
    assert isinstance(paragraph, Paragraph)
    words = plain_text(paragraph.children)
    assert words == "site (the club) map (of *March*) picture (gate) https://y.example/ F3.md "


def test_a_reference_ends_with_its_note() -> None:
    read_note("[a]: https://x.example/\n", below=2)
    assert plain_text(flat(read_note("[a]", below=2))) == "[a]"


def test_tables_lists_and_quotes_are_kept() -> None:
    blocks = read_note("| a | b |\n| - | - |\n| 1 | 2 |\n\n3. x\n4. y\n\n> z\n", below=2)
    table, items, quote = blocks
    assert isinstance(table, Table)
    assert [plain_text(cell) for cell in table.rows[0]] == ["1", "2"]
    assert isinstance(items, Items)
    assert (items.start, len(items.items)) == (3, 2)
    assert isinstance(quote, Quote)


def test_entries_and_rows_stay_apart_on_one_line() -> None:
    def told(markdown: str) -> str:
        return plain_text(flat(read_note(markdown, 1)))

    assert told("- mend it\n- open it") == "• mend it • open it"
    assert told("- mend it") == "mend it"
    assert told("2. mend it\n3. open it") == "2. mend it 3. open it"
    table = "| Step | Who |\n|---|---|\n| mend it | council |\n| open it | |"
    assert told(table) == "• Step: mend it; Who: council • Step: open it"
    assert told("| Step | Who |\n|---|---|\n") == "Step; Who"


def test_nothing_is_lost_below_the_deepest_level() -> None:
    deep = "> " * (MAX_NESTING * 2) + "at the bottom"
    assert "at the bottom" in plain_text(flat(read_note(deep, below=2)))
    deeper = "\n".join("  " * n + "- x" for n in range(MAX_NESTING * 2)) + "y"
    assert plain_text(flat(read_note(deeper, below=2))).endswith("xy")


@given(MARKS, st.integers(1, 6))
def test_any_text_stays_below_its_heading(text: str, below: int) -> None:
    blocks = every(read_note(text, below))
    assert not any(isinstance(each, Box) for each in blocks)
    levels = [each.level for each in blocks if isinstance(each, Heading)]
    assert all(below < level <= 6 for level in levels)


@given(
    st.lists(
        st.sampled_from(
            ["alpha", "beta", "[alpha]:", "<beta>", "#", "-", ">", "|", "1.", "*", "_", "~~~", "\n"]
        )
    )
)
def test_no_word_is_lost(words: list[str]) -> None:
    text = " ".join(words)
    told = plain_text(flat(read_note(text, below=2)))
    assert told.count("alpha") == text.count("alpha")
    assert told.count("beta") == text.count("beta")
