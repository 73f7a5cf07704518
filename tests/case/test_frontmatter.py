"""A note's text in two: nothing is lost, whatever begins or ends the block."""

import frontmatter
import pytest

from pgacli.case.front_handler import HANDLER
from pgacli.case.frontmatter import has_front_matter, read_front_matter
from pgacli.case.no_front_matter import why_none
from pgacli.case.yaml.nodes import UnreadableError, plain_data

BODY = "# A title\n\nText --- with hyphens.\n\n---\n\nA rule above, and `...` here.\n"

# What a note may begin with, and the keys that are read from it.
TAKEN = {
    "plain": ("---\na: 1\n---\n", {"a": "1"}),
    "byte-order mark": ("\ufeff---\na: 1\n---\n", {"a": "1"}),
    "windows line ends": ("---\r\na: 1\r\nb: 2\r\n---\r\n", {"a": "1", "b": "2"}),
    "mark and windows line ends": ("\ufeff---\r\na: 1\r\n---\r\n", {"a": "1"}),
    "three dots close it": ("---\na: 1\n...\n", {"a": "1"}),
    "blank lines before it": ("\n  \n\n---\na: 1\n---\n", {"a": "1"}),
    "mark and blank lines": ("\ufeff\r\n\r\n---\r\na: 1\r\n---\r\n", {"a": "1"}),
    "spaces after the hyphens": ("---  \na: 1\n--- \t\n", {"a": "1"}),
    "no key at all": ("---\n---\n", {}),
    "only a comment": ("---\n# nothing yet\n---\n", {}),
    "the key content": ("---\ncontent: x\n---\n", {"content": "x"}),
    "the key handler": ("---\nhandler: x\n---\n", {"handler": "x"}),
    "a key that YAML takes for no": ("---\nno: x\n1: y\n---\n", {"no": "x", "1": "y"}),
    "hyphens inside a text": ("---\na: |\n  one\n  ---\n  two\n---\n", {"a": "one\n---\ntwo\n"}),
    "dots inside a text": ("---\na: |\n  one\n  ...\n---\n", {"a": "one\n...\n"}),
    "a longer line of hyphens": ("---\na: >-\n  x\n  -----\n---\n", {"a": "x -----"}),
    "nothing is guessed": (
        "---\na: no\nb: 12:30\nc: 007\nd: 2026-13-04\ne: 1.10\nf: 0x1F\ng: ~\nh: =\n---\n",
        {
            "a": "no",
            "b": "12:30",
            "c": "007",
            "d": "2026-13-04",
            "e": "1.10",
            "f": "0x1F",
            "g": "~",
            "h": "=",
        },
    ),
}


@pytest.mark.parametrize("name", TAKEN)
def test_keys_and_body_are_both_there(name: str) -> None:
    opening, keys = TAKEN[name]
    front = read_front_matter(opening + BODY)
    assert plain_data(front.root) == keys
    assert (opening + BODY)[front.body_start :] == BODY


@pytest.mark.parametrize("name", TAKEN)
def test_the_library_reads_the_same_through_our_handler(name: str) -> None:
    opening, keys = TAKEN[name]
    read, body = frontmatter.parse(opening + BODY, handler=HANDLER)
    assert read == keys
    assert body.strip() == BODY.strip()


@pytest.mark.parametrize("name", TAKEN)
def test_keys_count_their_lines_in_the_file(name: str) -> None:
    opening, _ = TAKEN[name]
    lines = (opening + BODY).split("\n")
    for key, _value in read_front_matter(opening + BODY).root.entries:
        assert lines[key.line - 1][key.column - 1 :].startswith(key.text)


def test_a_note_may_end_with_its_front_matter() -> None:
    for ending in ("---", "---\n", "...", "---\r\n"):
        text = "---\na: 1\n" + ending
        front = read_front_matter(text)
        assert plain_data(front.root) == {"a": "1"}
        assert text[front.body_start :] == ""


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ("---\na: 1\n\nThe body.\n", 1, "never closed"),
        ("\n\n---\na: 1\n", 3, "never closed"),
        ("---", 1, "never closed"),
        ("---\na: |\n  ---\n", 1, "never closed"),
        ("---\n- one\n- two\n---\n", 2, "not a set of `key: value` lines"),
        ("---\njust words\n---\n", 2, "not a set of `key: value` lines"),
        ("---\na:1\n---\n", 2, "not a set of `key: value` lines"),
        ("---\na:\u00a01\n---\n", 2, "hard space"),
        ("\n---\r\na: 1\r\nb: @x\r\n---\r\n", 4, "nothing may begin with"),
        ("---\na: 1\n\n\nb: x: y\n---\n", 5, "colon"),
    ],
)
def test_what_cannot_be_taken_is_said_with_its_line(text: str, line: int, words: str) -> None:
    assert has_front_matter(text)
    with pytest.raises(UnreadableError) as caught:
        read_front_matter(text)
    assert caught.value.line == line
    assert words in caught.value.message
    with pytest.raises(UnreadableError):
        frontmatter.parse(text, handler=HANDLER)


@pytest.mark.parametrize(
    "text", ["", "\n", "# Title\n", "----\na: 1\n---\n", "--- a\n", " ---\na: 1\n", "\ufeff# x\n"]
)
def test_what_is_no_front_matter(text: str) -> None:
    assert not has_front_matter(text)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("# Title\n\n---\na: 1\n---\n", "Move the keys"),
        ("```yaml\n---\r\n# a comment\r\na: 1\r\n---\r\n```\r\n", "Move the keys"),
        ("---\u00a0\na: 1\n---\n", "Retype its first line"),
        (" ---\na: 1\n ---\n", "Retype its first line"),
        ("\n\u200b---\na: 1\n---\n", "Retype its first line"),
        ("———\na: 1\n———\n", "Retype its first line"),
        ("# Title\n\n---\n\nMore.\n", "Begin the file"),
        ("", "Did it hold words?"),
        ("\n", "Begin the file"),
    ],
)
def test_what_only_looks_like_front_matter_is_told_apart(text: str, words: str) -> None:
    assert not has_front_matter(text)
    assert why_none(text)[1].startswith(words)


def test_text_below_keys_that_never_end_is_told_of_as_text() -> None:
    with pytest.raises(UnreadableError) as caught:
        read_front_matter("---\na: 1\n\n# Title\n\nThey meet here.\n\n---\n\nMore.\n")
    assert caught.value.line == 6
    assert "`---` above its title" in caught.value.hint
