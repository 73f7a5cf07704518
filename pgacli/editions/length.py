"""How long an edition is, section by section, counted from what it says and not from its layout.

The headings and labels that the template adds are the same for everybody, and not counted.
"""

from collections.abc import Iterator

from pgacli.editions.edition import Sign


def word_count(value: object) -> int:
    """Give the words of a record (which is a tuple too), with every text inside it."""
    return sum(len(text.split()) for text in _texts(value))


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Sign):
        yield value.word
    elif isinstance(value, tuple):
        for item in value:
            yield from _texts(item)
