"""Footnotes of a note: their words stand where the mark was, for the readers of that part."""

import pytest

from pgacli.case.footnotes import with_footnotes


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("They wait[^1], all.\n\n[^1]: In the log.", "They wait (In the log), all."),
        ("They wait.[^1] Then on.\n\n[^1]: In the log.", "They wait. (In the log.) Then on."),
        ("“They wait.”[^a]\n\n[^a]: So said all.", "“They wait.” (So said all.)"),
        ("a [^n]\n\n[^N]: one\ntwo\n\n    three\n\nb", "a (one two three)\n\n\n\nb"),
        ("a[^1] b[^2]\n\n[^1]: one\n[^2]: two", "a (one) b (two)"),
        ("a[^1] b[^1]\n\n[^1]: one", "a (one) b"),
        ("- a[^1]\n- b\n\n[^1]: one\n- c", "- a (one)\n- b\n\n\n- c"),
        ("| a[^1] | b |\n\n[^1]: x|y", "| a (x\\|y) | b |"),
        ("a\r\n[^1]: one\r\n", "a\r\n[^1]: one\r\n"),
        ("a[^1]\r\n\r\n[^1]: one\r\n\r\nb", "a (one)\r\n\r\n\n\r\nb"),
    ],
)
def test_its_words_stand_in_brackets(text: str, told: str) -> None:
    assert with_footnotes({"": text}) == {"": told}


@pytest.mark.parametrize(
    "text",
    [
        "a mark without words[^1].",
        "words without a mark\n\n[^1]: one",
        "`a[^1]` in code\n\n[^1]: one",
        "```\na[^1]\n[^1]: one\n```",
        "behind a backslash \\[^1]\n\n[^1]: one",
        "a[^1]\n\n[^1]: half of `a pair",
        "a[^1]\n\n[^1]:",
        "a[^ 1] and [^]\n\n[^ 1]: one",
    ],
)
def test_what_is_no_whole_footnote_stays_as_it_was_typed(text: str) -> None:
    assert with_footnotes({"": text}) == {"": text}


def test_they_may_all_stand_at_the_end_of_the_file() -> None:
    parts = {"": "a[^1]", "safeguarding": "b[^2]", "plain": "You.\n\n[^1]: one\n[^2]: two"}
    assert with_footnotes(parts) == {"": "a (one)", "safeguarding": "b (two)", "plain": "You."}


@pytest.mark.parametrize(
    ("parts", "plain"),
    [
        ({"": "a", "plain": "You[^1] can.\n\n[^1]: all of you"}, "You (all of you) can."),
        # Words that other readers have too may have been meant for them.
        ({"": "a[^1]", "plain": "You[^1] can.\n\n[^1]: the log"}, "You can."),
        ({"": "a[^1]\n\n[^1]: the log", "plain": "You[^1] can."}, "You can."),
        ({"": "a\n\n[^1]: the log", "plain": "You[^1] can."}, "You can."),
    ],
)
def test_none_of_the_others_goes_to_the_young_people(parts: dict[str, str], plain: str) -> None:
    told = with_footnotes(parts)
    assert told["plain"] == plain
    assert ("the log" in told[""]) is ("the log" in str(parts))


def test_many_marks_of_a_long_one_stay_short() -> None:
    text = "a[^1] " * 2_000 + "\n\n[^1]: " + "word " * 20_000
    assert len(with_footnotes({"": text})[""]) < 2 * len(text)
