"""What counts as a worker's own prose, and where its sentences begin and end."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pgacli.rules.prose.reading.sentences import Span, masked, one_a_sentence, read, sentences
from tests.growth import LINEAR_AT_MOST, growth

MARKDOWN = st.text(
    alphabet=st.sampled_from(list("abcXY '\"‘’“”«».,?!…*_`~<>[]()#|-+=:&;/\\@1\n\r\t\u00a0é漢😀")),
    max_size=200,
)


def seen(text: str) -> str:
    """Give what is left of a text, with single spaces."""
    return " ".join(masked(text).split())


def split(text: str) -> list[str]:
    return [" ".join(sentence.text.split()) for sentence in sentences(text)]


@given(st.one_of(MARKDOWN, st.text(max_size=200)))
def test_masking_keeps_length_and_newlines(text: str) -> None:
    plain = masked(text)
    assert len(plain) == len(text)
    for before, after in zip(text, plain, strict=True):
        assert after in (before, " ")
        assert (before in "\r\n") == (after in "\r\n")


@given(st.one_of(MARKDOWN, st.text(max_size=200)))
def test_sentences_stand_where_they_say(text: str) -> None:
    plain, found = read(text)
    end = 0
    for sentence in found:
        assert sentence.start >= end
        end = sentence.start + len(sentence.text)
        assert plain[sentence.start : end] == sentence.text
        assert sentence.text == sentence.text.strip() != ""
    kept = "".join(sentence.text for sentence in found)
    assert "".join(kept.split()) == "".join(plain.split())


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("a <!-- gang --> b", "a b"),
        ("a <!-- gang\n\nnever closed", "a"),
        ("a\n```\ngang\n```\nb", "a b"),
        ("a\n~~~ text\ngang\n~~~~\nb", "a b"),
        ("a\n  ```\n  gang\n  ```\nb", "a b"),
        ("- a\n  ```\n  gang\n  ```\n- b", "a b"),
        ("a\n```\ngang, never closed", "a"),
        ("```\n<!-- gang\n```\nb -->", "b -->"),
        ("a `gang` b ``a ` gang`` c", "a b c"),
        ("a `gang b", "a `gang b"),
        ("a `gang\n\nb` c", "a `gang b` c"),
        ("> gang\nlazy gang\n\nb", "b"),
        ("> gang\n\nb", "b"),
        ("> gang\n>\nb", "b"),
        ("> gang\n# Heading\nb", "Heading b"),
        ("- > gang\n- b", "b"),
        ("1. > gang\n2. b", "b"),
    ],
)
def test_code_comments_and_block_quotes_are_blank(text: str, left: str) -> None:
    assert seen(text) == left


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("They said “we are a gang” twice.", "They said twice."),
        ('They said "we are a gang" twice.', "They said twice."),
        ("They said ‘we are a gang’ twice.", "They said twice."),
        ("They said 'we are a gang' twice.", "They said twice."),
        ("They said «we are a gang» twice.", "They said twice."),
        ("They said ‘we don’t fight’ twice.", "They said twice."),
        ("They said 'we don't fight' twice.", "They said twice."),
        ("They said ‘it is the lads’ place’.", "They said ."),
        ('"We are a gang," said one.', "said one."),
        ("He said “we are\na gang” twice.", "He said twice."),
        ("The lads' room and the boys' door", "The lads' room and the boys' door"),
        ("It isn't theirs, they're told.", "It isn't theirs, they're told."),
        ("Ask 'em about rock 'n' roll in the '90s", "Ask 'em about rock 'n' roll in the '90s"),
        ('He is 5\' 6" tall and 14" wide', 'He is 5\' 6" tall and 14" wide'),
        ("They said “we are a gang.\n\nThe next day", "They said “we are a gang. The next day"),
        ('They said "we are a gang.\n\nThe next" day', 'They said "we are a gang. The next" day'),
        ("- said “one\n- two” gang", "said “one two” gang"),
    ],
)
def test_quoted_speech_is_blank_and_apostrophes_are_no_quotes(text: str, left: str) -> None:
    assert seen(text) == left


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("See [the map](https://gang.example/a_(b) 'gang') now", "See the map now"),
        ("See [the map][gang] now\n\n[gang]: https://gang.example", "See the map now"),
        ("See ![the map](gang.png) now[^1]", "See the map now"),
        ("At https://gang.example/x. Then", "At . Then"),
        ("At www.gang.example, then", "At , then"),
        ("Ask gang@gang.example now", "Ask now"),
        ("<https://gang.example> and <b>bold</b>", "and bold"),
        ("3 < 5 and 6 > 4", "3 < 5 and 6 > 4"),
        ("a&nbsp;b &amp; c", "a b c"),
    ],
)
def test_link_text_stays_and_targets_go(text: str, left: str) -> None:
    assert seen(text) == left


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("## A **bold** _word_ ##", "A bold word"),
        ("Title\n=====\nbody", "Title body"),
        ("- one\n* two\n+ three\n1. four\n2) five", "one two three four five"),
        ("- [ ] to do\n- [x] done", "to do done"),
        ("***\nbody\n---", "body"),
        ("| a | b |\n|---|:-:|\n| c | d |", "| a | b | | c | d |"),
        ("snake_case and 2 * 3", "snake_case and 2 * 3"),
        (r"a \*star\*", "a star"),
        ("~~struck~~ out", "struck out"),
    ],
)
def test_marks_are_blank_and_words_stay(text: str, left: str) -> None:
    assert seen(text) == left


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("One here. Two there? Three! Four", ["One here.", "Two there?", "Three!", "Four"]),
        ("They go e.g. to the park.", ["They go e.g. to the park."]),
        ("Mr. Lindqvist and R. Okafor met.", ["Mr. Lindqvist and R. Okafor met."]),
        ("It costs 3.50 at 9 p.m. there.", ["It costs 3.50 at 9 p.m. there."]),
        ("There were 12. The group left.", ["There were 12.", "The group left."]),
        ("They left, etc. Then it rained.", ["They left, etc.", "Then it rained."]),
        ("So did I. Then we left.", ["So did I.", "Then we left."]),
        ("One\n\nTwo\nthree", ["One", "Two three"]),
        ("# Title\nBody goes on.", ["Title", "Body goes on."]),
        ("Title\n---\nBody", ["Title", "Body"]),
        ("- one\n- two\n  more", ["one", "two more"]),
        ("| a | b |\n| c | d |", ["| a | b |", "| c | d |"]),
        ("He said “Stop. Go.” Then he left.", ["He said .", "Then he left."]),
        ("“Stop!” she said.", ["she said."]),
        ("", []),
        ("> quoted only", []),
    ],
)
def test_where_sentences_end(text: str, found: list[str]) -> None:
    assert split(text) == found


def test_one_span_a_sentence() -> None:
    text = "A gang and a gang. A gang."
    spans = tuple(Span(at, at + 4, "gang") for at in (2, 13, 21))
    assert [span.start for span in one_a_sentence(text, spans)] == [2, 21]


@pytest.mark.parametrize(
    "piece",
    "a| |\n|'x |\"x |‘x |`x|<a|a.a@|> |.|*|](|[a](|<!--|- |_|&#|``` `|a. |x’ |’ ‘a|`|\n`| #|~~~\n|"
    ".)|http:|\\|- - |``x".split("|"),
)
def test_hostile_text_takes_no_longer_than_its_length(piece: str) -> None:
    def looked_at(length: int) -> None:
        read(piece * (length // len(piece)) + "x")

    assert growth(looked_at, 15_000) < LINEAR_AT_MOST
