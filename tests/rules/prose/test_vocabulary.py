"""The word lists: each row is sound, and no stem hides a match from a text."""

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from pgacli.documentation.sieves import vocabularies, ways_through
from pgacli.rules.prose import effort, policing, records, splitting, vague
from pgacli.rules.prose.search.sieve import (
    FIRST,
    LONGEST,
    SECOND,
    SHORTEST,
    Need,
    Sieve,
    Way,
    stems_of,
    written,
)
from pgacli.rules.prose.search.vocabulary import Vocabulary, any_of
from pgacli.rules.prose.search.vocabulary_needs import way_of
from tests.growth import LINEAR_AT_MOST, growth

LISTS = {
    f"{module.__name__.rpartition('.')[2]}{name}": value
    for module in (effort, policing, records, splitting, vague)
    for name, value in vars(module).items()
    if isinstance(value, Vocabulary)
}
ROWS = Path(__file__).parents[3] / "evaluation" / "tune.yaml"


@cache
def texts() -> tuple[str, ...]:
    rows = yaml.load(ROWS.read_text("utf-8"), Loader=yaml.CSafeLoader)
    return tuple(row["text"].lower() for row in rows[::3])


@pytest.mark.parametrize("name", LISTS)
def test_no_stem_hides_a_match(name: str) -> None:
    phrases = LISTS[name]
    assert phrases.rows
    for text in texts():
        tried = set(phrases._candidates(text))
        hidden = [row for row in set(phrases.rows) - tried if phrases._pattern(row).search(text)]
        assert not hidden, text


def test_rows_and_stems() -> None:
    phrases = Vocabulary(
        """
arrest(?:s|ed)?
(?:a|the) pig
(?:cow|hen) in
    (?: the)? barn
WHOM calls
""",
        parts={"WHOM": "fox(?:es)?"},
    )
    text = "he arrested a pig and a cow in the barn; foxes calls"
    assert [match[0] for match in phrases.finditer(text)] == [
        "arrested",
        "a pig",
        "cow in the barn",
        "foxes calls",
    ]
    assert phrases.search("a piglet") is None
    assert not phrases.may_be_in("a piglet")
    assert phrases.within("It is late. " * 50 + "a pig slept.")
    assert not phrases.within("It is late. The cow left. A barn stood empty.")


def test_the_first_text_is_read_as_any_other() -> None:
    assert Vocabulary("zorb(?:s|ed)").within("The group zorbs at the pier.")


def test_a_row_without_a_stem_is_a_mistake() -> None:
    with pytest.raises(ValueError, match="needs a stem"):
        Vocabulary(r"\w+ \d+").search("a 1")


VOCABULARY = sorted((Path(records.__file__).parent / "vocabulary").glob("*.py"))
# A choice of words that may be left out, such as "(?:the |our )?".
LEFT_OUT = re.compile(r"\(\?:((?:[^()|]*\|)+[^()|]*)\)[?*]")


@pytest.mark.parametrize("path", VOCABULARY, ids=lambda path: path.stem)
def test_no_row_loses_a_space_where_it_is_folded(path: Path) -> None:
    text = path.read_text("utf-8")
    folded = (rows for _, rows in re.findall(r'(r""")(.*?)"""', text, re.DOTALL))
    for before, after in (pair for rows in folded for pair in pairwise(rows.splitlines())):
        if after.startswith(" "):
            is_safe = after.lstrip().startswith(("|", "(?<!")) or before.endswith(r"\s+")
            assert is_safe, f"fold before a | or after a \\s+: {after}"
    for choice in LEFT_OUT.findall(re.sub(r"\n +", "", text)):
        words = [word for word in choice.split("|") if not word.endswith(("?", "^", "+", r"\b"))]
        assert len({word[-1:] == " " for word in words}) <= 1, f"a space is lost: {choice}"


def test_any_of_shares_beginnings() -> None:
    assert any_of("autism\nautistic\nthe group") == r"(?:autis(?:m|tic)|the\s+group)"


def test_stems() -> None:
    assert stems_of("arrested") == {"arrested$", "ar", "arr", "arre", "arres", "arrest"}
    assert {len(stem) for stem in stems_of("arrested") if "$" not in stem} == {
        *range(SHORTEST, LONGEST + 1)
    }
    assert stems_of("an") == {"an$", "an"}


def _every() -> Iterator[tuple[Vocabulary, str]]:
    return ((phrases, row) for phrases in vocabularies() for row in phrases.rows)


@pytest.mark.parametrize("path", [FIRST, SECOND])
def test_a_sieve_is_that_of_its_rows(path: Path) -> None:
    assert path.read_text("utf-8") == written(ways_through(path)), "write it again: `make docs`"


WORDS = ["an", "arrest", "arrested", "barn", "cow", "the", "thermos"]
STEMS = st.sampled_from([stem for word in WORDS for stem in sorted(stems_of(word))])
NEEDS = st.lists(st.frozensets(STEMS, min_size=1, max_size=3), min_size=1, max_size=4).map(tuple)
WAY = st.builds(Way, NEEDS, st.none() | st.integers(1, 4))


@given(
    st.dictionaries(st.sampled_from("abcdefgh"), st.lists(WAY, min_size=1, max_size=3)),
    st.lists(st.lists(st.sampled_from(WORDS), max_size=5), min_size=1, max_size=4),
)
def test_a_sieve_lets_through_what_has_all_that_it_needs(
    ways: dict[str, list[Way]], said: list[list[str]]
) -> None:
    sieve = Sieve.of(ways)
    text = ". ".join(" ".join(words) for words in said)
    caught = {(text[at:end], *sieve.rows_of(found)) for at, end, found in sieve.sentences(text)}
    assert caught == {
        (text_of + "." * (number < len(said) - 1), *rows)
        for number, words in enumerate(said)
        for text_of in [" ".join(words)]
        for rows in [sieve.rows_of(sieve.ways_in(text_of))]
        if rows
    }
    for words in said:
        meant = {row for row, each in ways.items() if any(_is_met(way, words) for way in each)}
        assert set(sieve.rows_of(sieve.ways_in(" ".join(words)))) == meant


# Where a gap alone is a way through a bracket that repeats, a page of blank lines can be parted in
# more ways than there is time for.
_GAP_ALONE = re.compile(r"(?:\(\?: \|[^()]*|\| )\)(?:[*+]|\{)")


def test_no_bracket_repeats_a_gap_alone() -> None:
    assert _GAP_ALONE.search("calls (?:is|to be| )+read")
    rows = [row for each in vocabularies() for row in each.rows]
    assert [row for row in rows if _GAP_ALONE.search(row)] == []


@pytest.mark.parametrize("most", [None, 30])
def test_a_hostile_text_takes_no_longer_than_its_length(most: int | None) -> None:
    way = Way((frozenset({"cow$"}), frozenset({"barn$"})), most)
    sieve = Sieve.of({"a cow in a barn": [way]})

    def sifted(length: int) -> None:
        assert sieve.ways_in("barn " + "cow " * length) == 0

    assert growth(sifted, 3_000) < LINEAR_AT_MOST


def _is_met(way: Way, words: list[str]) -> bool:
    """Do the words meet all needs one after the other, none too far from the first?"""
    most = len(words) if way.most is None or len(way.needs) == 1 else way.most
    return any(
        not way.needs[0].isdisjoint(stems_of(word))
        and _follow(way.needs, words[place : place + most])
        for place, word in enumerate(words)
    )


def _follow(needs: tuple[Need, ...], words: list[str]) -> bool:
    if not needs or not words:
        return not needs
    is_first_met = not needs[0].isdisjoint(stems_of(words[0]))
    return (is_first_met and _follow(needs[1:], words)) or _follow(needs, words[1:])


@pytest.mark.parametrize(
    ("source", "needs", "most"),
    [
        ("arrests?", [{"arrest$", "arrests$"}], 1),
        (r"predict\w*", [{"predic"}], 1),
        (r"(?:males|females|ic\d)\s+seen", [{"female", "males", "ic"}, {"seen$"}], 2),
        (r"then\s+a\s+knife", [{"then$"}, {"a$"}, {"knife$"}], 3),
        (r"(?:a\s+)?knife", [{"knife$"}], 2),
        (r"ring\s?leader", [{"ring"}, {"leader$", "ringleader$"}], 2),
        (r"(?:\w+\s+){0,2}gang", [{"gang$"}], 3),
        (r"one[^.]{0,9}gang", [{"one"}], 10),
        (r"one(?:\s+\w+)*\s+gang", [{"one"}, {"gang$"}], None),
        (r"one\b.*\bgang", [{"one"}], None),
        (r"(?:one|two)?\d", [], 1),
        (r"don['’]t(?!\s+go)", [{"don$"}, {"t$"}], 1),
    ],
)
def test_what_a_row_needs(source: str, needs: list[set[str]], most: int | None) -> None:
    assert way_of(source) == (tuple(map(frozenset, needs)), most)


@given(st.data())
def test_no_text_that_a_row_matches_is_without_its_needs(data: st.DataObject) -> None:
    phrases, row = data.draw(st.sampled_from(list(_every())))
    pattern = phrases._pattern(row)
    text = data.draw(st.from_regex(pattern.pattern)).lower()
    if pattern.search(text):
        assert row in phrases._candidates(text), (row, text)
