"""What only keeps a place open, and what begins alike and says something."""

import pytest

from pgacli.case.placeholders import is_blank, says_nothing


@pytest.mark.parametrize(
    "words",
    [
        *("", " ", "-", "…", "?", "TBC", "tba.", "(tbc)", "To be confirmed", "still to be agreed!"),
        *("N/A", "n / a", "not applicable", "None.", "unknown", "**TBD**", "xxx", "To do"),
        *(
            "not yet",
            "Not known yet.",
            "not yet agreed",
            "don't know",
            "I do not know yet",
            "to be told",
            "As above",
            "ditto",
            "TBC with the group",
            "tba (ask C1)",
            "To come",
            "None yet",
            "nothing so far",
            "Not set",
            "no measure yet",
            "Awaiting confirmation",
            "work in progress",
            "[insert goal]",
            "Measure to be confirmed",
            "Goal: TBC",
            "T.B.C.",
            "tbc - awaiting C1",
            "(blank)",
            "None identified",
            "we are not sure yet",
            "<measure>",
            "Lorem ipsum dolor",
        ),
    ],
)
def test_words_that_only_keep_a_place_open(words: str) -> None:
    assert is_blank(words)
    assert is_blank((words, "tbc"))


@pytest.mark.parametrize(
    "words",
    [
        *(
            "None of them waits there alone",
            "Unknown men no longer wait at the gate",
            "0",
            "No",
            "Yes",
        ),
        *(
            "To come home safely",
            "Nothing is thrown at them",
            "In progress: the lamp",
            "No answer back",
        ),
        *(
            "TBC, by telephone on 4 May",
            "(once a week)",
            "[S3] says that they feel safe",
            "To-do list",
            "None identified as unsafe",
            "Measures to slow the traffic",
            "Empty flats are boarded up",
        ),
        *("Not known to the police", "Not yet 18", "Awaiting trial with his brother"),
        *("To be agreed with the young people in May", "Pending the panel's answer of 4 May"),
    ],
)
def test_words_that_begin_alike_and_say_something(words: str) -> None:
    assert not is_blank(words)
    assert not is_blank(("tbc", words))


def test_what_is_no_text_is_an_answer() -> None:
    assert not is_blank(False)
    assert not is_blank(0)
    assert is_blank(None)
    assert is_blank(())


@pytest.mark.parametrize("words", ["Yes", "no", "done.", "TBC"])
def test_a_mere_yes_says_neither_how_nor_why(words: str) -> None:
    assert says_nothing(words)
    assert not says_nothing(f"{words}, by telephone on 4 May")
    assert not says_nothing(False)
