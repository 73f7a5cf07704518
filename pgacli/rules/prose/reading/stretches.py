"""A sentence without an end, such as a chat that somebody pasted, is read in stretches.

What a rule asks of a sentence can take the square of its length: on a page it takes no time, and
on a thousand pages hours.
"""

from collections.abc import Iterator

from pgacli.lazy import Lazy

# Letters; sentences of a report have a few hundred at the most.
LONGEST = 1_000
# Over these no words belong together: a mark at the end of a line, an empty line, the next item.
_BREAK = Lazy(r"[.?!:;]\s|\n(?=[ \t]*\n|[ \t]*[-*+|>#])")


def stretches(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Give a sentence, or stretches of one that is too long."""
    while end - start > LONGEST:
        cut = _cut(text, start, start + LONGEST)
        yield start, cut
        start = cut
    yield start, end


def _cut(text: str, start: int, end: int) -> int:
    """Give the last place before an end at which a sentence may be parted, best at a break."""
    breaks = [found.end() for found in _BREAK.finditer(text, start + 1, end)]
    if breaks:
        return breaks[-1]
    space = text.rfind(" ", start + 1, end)
    return space if space > 0 else end
