"""Codes of young people become words that a sentence can carry."""

import pytest

from pgacli.case.loading import load_case
from pgacli.editions.codes import without_codes
from pgacli.editions.edition import Edition, Here, NoteText, Ref, Sign, Stamp
from tests.examples import EXAMPLES, TODAY

CASE = load_case(EXAMPLES / "harbour-2026", TODAY)
STAMP = Stamp("YP1", "try", "", "", "", "", "")


def said(text: str) -> str:
    edition = without_codes(Edition("try", text, STAMP, ()), CASE)
    return edition.title


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("YP1 sat down.", "A young person sat down."),
        ("They met YP1.", "They met a young person."),
        ("Late. YP1 sat down.", "Late. A young person sat down."),
        ("“YP1 sat down.”", "“A young person sat down.”"),
        ("- one\n- YP1 sat down", "- one\n- A young person sat down"),
        ("It was **YP1** again", "It was **a young person** again"),
        ("YP1 and YP2 left", "Two young people left"),
        ("for YP1, YP2 and YP3", "for three young people"),
        ("for YP1, YP2, and YP3", "for three young people"),
        ("for YP1/YP2", "for two young people"),
        ("for both YP1 and YP2", "for two young people"),
        ("YP1's coat", "A young person's coat"),
        ("YP1 and YP2’s coats", "Two young people’s coats"),
        # In small letters and apart from its number it is no code: so is "in 2026".
        ("for yp1 and yp 2", "for two young people"),
        ("YP_1, YP.2, YP#3 and YP (4) left", "Four young people left"),
        ("YP1, 2 and 3 met", "Three young people met"),
        ("YP1 or 2 said so", "Two young people said so"),
        ("YP1 / 2 and YP1YP2", "Four young people"),
        ("the YP. 3 of them", "the YP. 3 of them"),
        ("YP1 and 4 days", "A young person and 4 days"),
        ("for YP 1 and YP-2", "for two young people"),
        ("with YP7, who is no member", "with a young person, who is no member"),
        ("YP1s and YP12 and YP3rd", "Three young people"),
        ("_YP1_ and (YP2)", "_A young person_ and (a young person)"),
        ("YP1 told YP2", "A young person told a young person"),
        ("about 4. YP", "about 4. YP"),
        ("HYP1 and 2YP", "HYP1 and 2YP"),
        ("YP1/2 and YP4&5", "Four young people"),
        ("YPs 1, 2 and 3 left", "Three young people left"),
        ("with YPs 1–4", "with four young people"),
        ("YP1–3 and YP4-YP5 left", "Five young people left"),
        ("YP1 and 2 friends", "A young person and 2 friends"),
        ("YPs 13 to 17 and YP1-13", "YPs 13 to 17 and a young person-13"),
        ("YP1, 2 of them", "A young person, 2 of them"),
        ("YP5-YP1", "Two young people"),
        (
            "with yps 1 and 2, YP’s 3–4 and Yps1",
            "with four young people and a young person",
        ),
        ("for YP\t1, YP [2] and YP no. 3", "for three young people"),
        ("Young Person 1 and young person no. 2", "Two young people"),
        ("Young Person 1, 2 and 3; Young People 4 and 5", "Five young people"),
        ("Young person 3 and young person 4", "Two young people"),
        (
            "Young People 2 and 3 friends, Young People 1",
            "Young People 2 and 3 friends, Young People 1",
        ),
        (
            "Young person 2014, Young Person 1:1 time, Young Person 2 days, YP+1",
            "Young person 2014, Young Person 1:1 time, Young Person 2 days, YP+1",
        ),
        ("with YP\n2, YP  3 and YP #4", "with three young people"),
        ("met a YP\n1. Ask them.\n2. Wait.", "met a YP\n1. Ask them.\n2. Wait."),
        (f"YP1–YP{'9' * 5000}", "Two young people"),
        ("YP one said so; it was YP two.", "A young person said so; it was a young person."),
        ("YP one, YP two and YP three left", "Three young people left"),
        ("with YP one and two", "with two young people"),
        ("YPone, YP-two, YP number three and YP #four", "Four young people"),
        ("Y.P. 1, Y P 2 and y-p-3", "Three young people"),
        ("YP: 1 said so", "A young person said so"),
        ("YP. 2 was there and YP – 3 left", "A young person was there and a young person left"),
        ("YP (no. 1) stayed", "A young person stayed"),
        ("young people 1 and 2 stayed", "Two young people stayed"),
        ("Young people one, two and three.", "Three young people."),
        ("young person number two; young person 2’s coat", "Two young people’s coat"),
        ("YP one’s coat", "A young person’s coat"),
        ("YP one plays; young person one sings", "A young person plays; a young person sings"),
        # Where the number counts what follows it is nobody's.
        (text := "for the YP one thing matters, each YP two more; one YP one day", text),
        (text := "the young person one stops for, YP one class", text),
        (text := "YP one to one time, YP two in three, YP-one-to-one", text),
        (text := "the young people 1 and a half hours, young people 2 and 3 weeks", text),
        (text := "The young people number five. Young people two years apart", text),
        (text := "adults: 2, YP: 3", text),
    ],
)
def test_codes_in_a_sentence(text: str, told: str) -> None:
    assert said(text) == told


def test_every_part_of_an_edition_is_said_anew_and_ids_of_notes_are_not() -> None:
    content = (NoteText("YP1"), ("YP2", 3, Sign("●", "YP3")), Ref("F1"), Here("I1"))
    edition = without_codes(
        Edition("try", "YP1", STAMP, content, {"one": ("YP5",)}, remarks=("F1",)), CASE
    )
    one = "A young person"
    assert edition.content == (NoteText(one), (one, 3, Sign("●", one)), Ref("F1"), Here("I1"))
    assert edition.figures == {"one": (one,)}
    assert edition.stamp.case == edition.title == one


def test_a_long_text_is_read_in_one_go() -> None:
    text = "YP1 and " * 20_000
    assert said(text).startswith("20,000 young people")
