"""Looking for a word list's patterns: what is kept of their shapes loses no place of theirs."""

import random
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pgacli.rules.prose.search.notation import AnyWords, Phrase, expanded, parsed
from pgacli.rules.prose.search.notation_needs import ways_of
from pgacli.rules.prose.search.phrases import longest, runs
from pgacli.rules.prose.search.terms import Term, shipped
from pgacli.rules.prose.search.word_search import Search

TERMS, LISTS = shipped()
PATTERNS = [pattern for term in TERMS for pattern in term.match]
SEARCH = Search(TERMS, LISTS)
WAYS = [way for pattern in PATTERNS for way in ways_of(pattern, LISTS)]
WORDS = sorted({stem.rstrip("$") for way in WAYS for need in way.needs for stem in need})


def _said(phrase: Phrase, hand: random.Random) -> Iterator[str]:
    """Words that a pattern is made for."""
    for part in phrase:
        if isinstance(part, AnyWords):
            yield from ["thing" + part.ending] * hand.randint(part.least, part.most)
        elif isinstance(part, frozenset):
            yield hand.choice(sorted(part))
        elif not part.optional or hand.random() < 0.5:
            ways: list[Phrase] = [
                *part.phrases,
                *((frozenset([word]),) for word in sorted(part.words)),
            ]
            yield from _said(hand.choice(ways), hand)


@pytest.mark.parametrize("seed", range(3))
def test_what_a_pattern_is_made_for_is_found(seed: int) -> None:
    hand = random.Random(seed)  # noqa: S311 - words for a test
    for term in TERMS:
        for pattern in term.match:
            mark = hand.choice([" ", "-", "\n"])
            words = list(_said(parsed(expanded(pattern, LISTS)), hand))
            low = f"it is so, {mark.join(words)}; we saw it."
            found = {one.term for _, _, one in SEARCH.matches(low)}
            assert term.term in found, (pattern, low)


def _found_the_long_way(term: Term, low: str) -> set[tuple[int, int, str]]:
    """Every place of a term, its patterns followed from every word of the text."""
    return {
        (*place, term.term)
        for pattern in term.match
        for run in runs(low, 0, len(low))
        for at in range(len(run.words))
        if (place := longest(parsed(expanded(pattern, LISTS)), run, at))
    }


def test_runs_end_at_marks_and_know_their_places() -> None:
    low = "it won't do: a *well-known* o'clock, _here_ - and\nnow"
    found = runs(low, 0, len(low))
    assert [run.words for run in found] == [
        ["it", "won't", "do"],
        ["a", "well", "known", "o'clock"],
        ["here"],
        ["and", "now"],
    ]
    assert found[0].stems == ["it", "won", "do"]
    start, end = found[1].place(1, 3)
    assert low[start:end] == "well-known"


def test_words_in_emphasis_are_found() -> None:
    for low in ("the _gang_ met", "the *gang* met", "the __gang__ met"):
        assert [(low[at:end], term.term) for at, end, term in SEARCH.matches(low)] == [
            ("gang", "gang")
        ]


@pytest.fixture(scope="module")
def some() -> list[Term]:
    return list(TERMS[::7])


@given(
    words=st.lists(st.sampled_from(WORDS), min_size=2, max_size=12),
    marks=st.lists(st.sampled_from([" ", " ", " ", "-", "\n", ", ", ". ", " *"]), min_size=12),
)
def test_no_place_is_lost(words: list[str], marks: list[str], some: list[Term]) -> None:
    low = "".join(word + mark for word, mark in zip(words, marks, strict=False))
    names = {term.term for term in some}
    found = {(at, end, term.term) for at, end, term in SEARCH.matches(low) if term.term in names}
    assert found == {place for term in some for place in _found_the_long_way(term, low)}
