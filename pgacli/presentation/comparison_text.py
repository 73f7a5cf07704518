"""A comparison as plain lines, for a pipe or a file."""

from collections.abc import Iterator

from pgacli.comparison import Comparison, Pair, Rating
from pgacli.presentation import comparison_words as words
from pgacli.presentation.aligned import aligned


def comparison_as_text(comparison: Comparison, case_words: str) -> str:
    """Give every rating as lines that are never wrapped. `case_words` name the case in commands."""
    if not comparison.ratings:
        return words.NOBODY + "\n"
    blocks = ["\n".join(_rating(each, comparison, case_words)) for each in comparison.ratings]
    return "\n\n".join(blocks) + "\n"


def _rating(rating: Rating, comparison: Comparison, case_words: str) -> Iterator[str]:
    yield words.counts(rating, comparison)
    yield from words.agreement(rating)
    yield from words.missing(rating)
    for verdict, title in words.GROUPS.items():
        pairs = rating.of(verdict)
        if pairs:
            yield f"\n{title}"
            yield from _table(rating, pairs)
    for block in words.blocks(rating, case_words):
        yield f"\n{block.title}"
        for point, reasons in block.points:
            yield f"  {point}"
            yield from (f"      {reason}" for reason in reasons)
        if block.command:
            yield f"  Then: {block.command}"


def _table(rating: Rating, pairs: tuple[Pair, ...]) -> Iterator[str]:
    rows = [("", "author", rating.by, "")]
    rows += [(each.finding, each.author, each.rater, _end(each)) for each in pairs]
    yield from (f"  {line}" for line in aligned(rows))


def _end(pair: Pair) -> str:
    return f"{pair.title} [settled: {words.settled(pair)}]" if pair.settled else pair.title
