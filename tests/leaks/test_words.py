"""The words of a text are the same, however fast they are found."""

import re

from hypothesis import given
from hypothesis import strategies as some

from pgacli.leaks.search import _readings
from pgacli.leaks.words import RUN, runs_in, runs_of, words_of
from pgacli.rules.prose.reading.folding import fold

# Marks within words, ends of lines, letters that fold to two or to none, and signs.
LETTERS = "abAB19_'-’–· \t\r\n|%é…ßﬃﷺİΣς中•\xad\u200b\x85\u2028\xa0🙂"
TEXTS = some.text(some.sampled_from(LETTERS) | some.characters(), max_size=40)
WITHIN = re.compile(r"(?<=[^\W_])(?:'|-(?:[ \t]*\r?\n[ \t]*)?)(?=[^\W_])")


def plainly(text: str) -> list[str]:
    """Give the words of a text by the two patterns that say what a word is."""
    return re.findall(r"[^\W_]+", WITHIN.sub("", fold(text).low))


@given(TEXTS)
def test_words_are_as_two_plain_patterns_have_them(text: str) -> None:
    assert words_of(text) == plainly(text)


@given(TEXTS)
def test_no_run_is_lost_in_a_short_text(text: str) -> None:
    assert list(runs_in(text)) == list(runs_of(plainly(text)))


def test_a_run_is_eight_words() -> None:
    assert list(runs_in("a b c d e f g h")) == [tuple("abcdefgh")]
    # Each of these three letters is four words.
    assert len(list(runs_in("\ufdfa \ufdfa \ufdfa"))) == 5
    assert RUN == 8


# A word that is parted over two lines, as one pattern says it.
PARTED = re.compile(r"(?:(?<=[-\u2010\u2011/\\.:?&=_@])|(?<=\w{20}))[ \t]*\r?\n[ \t]*(?=\w)")
LINES = some.text("a- .\t\r\n_é", max_size=30) | some.lists(
    some.sampled_from(("a" * 19, "a" * 20, "b", "-", " ", "\t", "\r", "\n", "\n\n"))
).map("".join)


@given(LINES)
def test_a_text_is_read_a_second_time_with_its_long_words_whole(text: str) -> None:
    first, *second = _readings(text)
    assert first == text
    lines = PARTED.sub("\0", text).split("\n")
    joined = [at for at, line in enumerate(lines) if "\0" in line]
    assert len(second) == (1 if joined else 0)
    for at in joined:
        around = "\n".join(lines[max(0, at - 1) : at + 2]).replace("\0", "")
        assert around in second[0]
