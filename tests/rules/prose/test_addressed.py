"""What is said to the young people is read as said of them, and pointed at where it stands."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pgacli.rules.prose.language import flagged_in
from pgacli.rules.prose.language.addressed import said_of_them
from pgacli.rules.prose.reading.rewording import Reworded, called_the_group
from tests.growth import LINEAR_AT_MOST, growth

WORDS = st.lists(
    st.sampled_from(
        "You you your yourselves they them told always never choose a, . listen".split()
    )
).map(" ".join)


def read(text: str) -> str:
    return Reworded.of(text, said_of_them(text)).text


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("You put yourselves at risk.", "They put themselves at risk."),
        ("You're late, and you’ve lied.", "They're late, and they’ve lied."),
        ("The men who meet you know your names.", "The men who meet them know their names."),
        ("Adults told you to wait.", "Adults told them to wait."),
        ("Where do you go?", "Where do they go?"),
        ("They never listen to you.", "We never listen to them."),
        ("The boys say they know you.", "The boys say they know them."),
    ],
)
def test_you_are_they(written: str, said: str) -> None:
    assert read(written) == said


@pytest.mark.parametrize(
    "written",
    [
        "It is your choice.",
        "You will always have a say.",
        "You never leave anybody behind.",
        "They wait at the gate.",
    ],
)
def test_rights_promises_and_strengths_stay(written: str) -> None:
    assert read(written) == written


@given(WORDS)
def test_every_place_is_found_again(text: str) -> None:
    read_as = Reworded.of(text, said_of_them(text))
    places = [read_as.place(at) for at in range(len(read_as.text) + 1)]
    assert places == sorted(places)
    assert places[0] == 0
    assert places[-1] == len(text)
    for span in flagged_in(text, [*said_of_them(text)]):
        assert span.words == " ".join(text[span.start : span.end].split())


def test_the_words_of_a_flag_are_those_that_were_written() -> None:
    text = "We met. You bring this on yourselves."
    (span,) = flagged_in(text, [*said_of_them(text)])
    assert text[span.start : span.end] == span.words == "bring this on yourselves"


@pytest.mark.parametrize(
    ("text", "read_as"),
    [
        ("The Tuesday cast's room", "the group's room"),
        ("a Tuesday\ncast", "a the group"),
        ("Tuesday castings", "Tuesday castings"),
        ("nothing of it", "nothing of it"),
    ],
)
def test_a_group_by_its_name_is_the_group(text: str, read_as: str) -> None:
    assert Reworded.of(text, called_the_group(text, "The Tuesday cast")).text == read_as


def test_a_group_without_a_name_changes_nothing() -> None:
    assert not [*called_the_group("The cast", "")]


def test_of_changes_that_overlap_the_first_is_made() -> None:
    assert Reworded.of("one two", [(0, 7, "they"), (4, 7, "x")]).text == "they"


def test_long_texts_take_no_longer_than_they_are() -> None:
    assert growth(lambda n: read("you told them that you never " * n), 500) <= LINEAR_AT_MOST
