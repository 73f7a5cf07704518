"""Contractions are read as if they were written out, and pointed at as they stand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pgacli.rules.prose.hollow import hollow
from pgacli.rules.prose.individual import individual
from pgacli.rules.prose.language import flagged
from pgacli.rules.prose.language.word_list import word_list
from pgacli.rules.prose.policing import policing
from pgacli.rules.prose.reading.contractions import as_written, in_full
from pgacli.rules.prose.reading.sentences import Span
from pgacli.rules.prose.records import individual_record
from pgacli.rules.prose.splitting import splits_group
from tests.growth import LINEAR_AT_MOST, growth

PIECES = st.lists(
    st.sampled_from(
        "they're can't won't he's the group's it’s boys' 'em they'd been we'll ' .".split()
    )
).map(" ".join)


def full(text: str) -> str:
    return in_full(text).text


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("They’re late, and they've rung.", "They are late, and they have rung."),
        (
            "It isn't so: he can't, she won't, we shan't.",
            "It is not so: he cannot, she will not, we shall not.",
        ),
        ("He's been out; she's here; that's why.", "He has been out; she is here; that is why."),
        ("They'd gone before we'd ask.", "They had gone before we would ask."),
        ("The boys'd never been asked.", "The boys had never been asked."),
        ("You'd need a key.", "You would need a key."),
        ("Rude w/ staff, w/o cause; w/e 4 May.", "Rude with staff, without cause; w/e 4 May."),
    ],
)
def test_they_are_written_out(written: str, meant: str) -> None:
    assert full(written) == meant


@pytest.mark.parametrize(
    "written",
    ["The group's bench.", "The boys' club at one o'clock.", "Pick 'em up.", "Everyone's bus."],
)
def test_an_owner_stays(written: str) -> None:
    assert full(written) == written


def test_what_has_none_is_given_as_it_was_found() -> None:
    span = Span(2, 6, "as found")
    assert as_written(span, in_full("**They** met."), "**They** met.") is span


@given(PIECES)
def test_every_span_is_found_again(text: str) -> None:
    read_as = in_full(text)
    for start in range(len(read_as.text)):
        words = read_as.text[start:]
        span = as_written(Span(start, len(read_as.text), words), read_as, text)
        assert 0 <= span.start <= span.end == len(text)
        assert span.words.split() == text[span.start :].split()


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("They're known criminals.", "They're known criminals"),
        ("These girls know exactly what they're doing.", "know exactly what they're doing"),
        ("They should've known better.", "should've known better"),
    ],
)
def test_a_flag_points_at_whole_words(text: str, words: str) -> None:
    assert words in {span.words for span in flagged(text)}


def test_a_row_of_a_council_may_have_one() -> None:
    row = {"term": "won't be told", "rule": "label", "why": "It judges.", "ask": "Who told them?"}
    words = word_list([row])
    assert flagged("They won't be told.", words)
    assert flagged("They will not be told.", words)


def test_what_belongs_elsewhere_is_found_through_them() -> None:
    (span,) = individual_record("The friends cover for YP2, who's deaf in one ear.", ["YP2"])
    assert "deaf" in span.words
    found = individual(["She’s waiting at the gate, and nobody's there."], ["YP2"])
    assert found is not None
    assert found.span.words == "She"
    assert individual(["He's been the caretaker here for ten years."], ["YP2"]) is None
    (span,) = policing("Officers note who's present.")
    assert "who's" in span.words
    assert hollow("It's part of the wider picture.", "A bench")


def test_they_cost_no_more_than_their_number() -> None:
    assert growth(lambda size: in_full("They're here, aren't they? " * size), 200) < LINEAR_AT_MOST


@pytest.mark.parametrize("code", ["R2", "GC2", "KID2"])
def test_a_code_of_any_letters_is_read_as_the_lists_have_it(code: str) -> None:
    members = tuple(code.replace("2", str(number)) for number in range(1, 4))
    for told, find in (
        (f"At home {code}'s dad drinks.", individual_record),
        (f"Tell us where {code} goes; suspect {code.lower()} of it.", policing),
    ):
        (span,) = find(told, members)
        assert told[span.start : span.end] == span.words
        assert code.lower() in span.words.lower()
    (span,) = policing("Police will follow the three home.", members)
    assert span.words == "follow the three home"
    parted = splits_group(f"Move {code} to another school.", members)
    assert parted is not None
    assert parted.words.startswith(f"Move {code}")
