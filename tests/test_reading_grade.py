"""How hard a text is to read: rough, whole figures, and the sentences to look at first."""

from pgacli.presentation.reading_ease import reading_ease
from pgacli.presentation.reading_grade import hardest, reading_age

EASY = "You can say no. You can say yes. We will ask you when and where. You can bring a friend."
HARD = (
    "Multi-agency safeguarding arrangements necessitate the identification of protective factors"
    " and the consideration of proportionate, contextual interventions."
)


def test_easy_words_are_for_young_readers_and_hard_ones_are_not() -> None:
    assert reading_age(EASY) <= 7
    assert reading_age(HARD) > 20
    assert reading_age("") == 5


def test_the_hardest_sentence_comes_first_and_each_stands_once() -> None:
    assert hardest(f"{EASY}\n\n{HARD}\n\n{HARD}")[0] == HARD
    assert len(hardest(f"{EASY} {EASY}")) == 2


def test_a_short_sentence_is_never_the_hardest() -> None:
    assert hardest("Responsibility. You can say that it is so.") == ["You can say that it is so."]


def test_it_says_so_where_a_text_is_too_hard() -> None:
    hard, easy = (list(reading_ease("cards", " ".join([text] * 8))) for text in (HARD, EASY))
    assert hard[0].startswith("cards: hard to read, for about ")
    assert "it should be for 9 to 12" in hard[0]
    assert hard[1:] == ["Look at these sentences first:", f"  {HARD}"]
    [told] = easy
    assert told.startswith("cards: easy to read, for about 9 years and up.")


def test_of_a_short_text_nothing_is_said_that_would_not_be_so() -> None:
    (told,) = reading_ease("cards", HARD)
    assert "too short to tell" in told
