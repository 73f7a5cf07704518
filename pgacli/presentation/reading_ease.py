"""How hard an edition for young people is to read, told to its author."""

from collections.abc import Iterator

from pgacli.presentation.reading_grade import hardest, reading_age, word_count

# GOV.UK writes for a reading age of 9; some councils accept up to 12 (see the practice notes of
# Somerset). Syllables are counted roughly, so no finer figure would mean anything.
AIM = (9, 12)
# The formula was made for passages of a hundred words; of fewer, one long word decides.
FEWEST_WORDS = 100
_ROUGH = "It counts long words and long sentences alone: ask a young person whether it is clear."


def reading_ease(edition: str, text: str) -> Iterator[str]:
    """Say for readers of what age it is; of what is not easy, which sentences ask most of them."""
    if word_count(text) < FEWEST_WORDS:
        yield f"{edition}: too short to tell how hard it is to read. Read it aloud to somebody."
        return
    age = reading_age(text)
    yield f"{edition}: {_how_hard(age)}. {_ROUGH}"
    if age > min(AIM):
        yield "Look at these sentences first:"
        yield from (f"  {sentence}" for sentence in hardest(text))


def _how_hard(age: int) -> str:
    youngest, oldest = AIM
    if age <= youngest:
        return f"easy to read, for about {youngest} years and up"
    if age <= oldest:
        return f"to be read from about {age} years on"
    return f"hard to read, for about {age} years and up; it should be for {youngest} to {oldest}"
