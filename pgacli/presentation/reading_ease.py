"""How hard an edition for young people is to read, told to its author."""

from collections.abc import Iterator

from pgacli.reading_grade import hardest, reading_age, reading_grade

# GOV.UK writes for a reading age of 9; some councils accept up to 12 (see the practice notes of
# Somerset). Syllables are counted roughly, so no finer figure would mean anything.
AIM = (9, 12)


def reading_ease(edition: str, text: str) -> Iterator[str]:
    """Give the grade in words, then the sentences that ask most of a reader."""
    age, grade = reading_age(text), max(0, round(reading_grade(text)))
    aim = "" if age <= AIM[1] else f", and should be by {AIM[0]} to {AIM[1]}"
    yield f"{edition}: school grade {grade}, read with ease at about {age} years{aim}."
    yield "The hardest sentences:"
    for sentence in hardest(text):
        yield f"  {round(reading_grade(sentence)):>2}  {sentence}"
