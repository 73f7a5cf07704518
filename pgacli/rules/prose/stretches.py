"""A sentence without an end, such as a chat that somebody pasted, is read in stretches.

What a rule asks of a sentence can take the square of its length: on a page it takes no time, and
on a thousand pages hours.
"""

from collections.abc import Iterator

# Letters; sentences of a report have a few hundred at the most.
LONGEST = 1_000


def stretches(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Give a sentence, or stretches of one that is too long, each up to a space."""
    while end - start > LONGEST:
        space = text.rfind(" ", start + 1, start + LONGEST)
        cut = space if space > 0 else start + LONGEST
        yield start, cut
        start = cut
    yield start, end
