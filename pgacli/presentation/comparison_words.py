"""The sentences of a comparison: counts first, then agreement, then what to talk about."""

from collections.abc import Iterator
from typing import NamedTuple

from pgacli.comparison import Comparison, Pair, Rating, Verdict
from pgacli.presentation.phrases import number_words
from pgacli.wording import first_upper, joined

NOBODY = "Nobody has placed findings beside the author yet: pga place --as supervisor"

_KAPPA = "how far two people agree: 0 is no more than by chance, and 1 is always"

# In the order in which they are read: what differs is what there is to learn from.
GROUPS = {
    Verdict.APART: "Apart",
    Verdict.NEAR: "Near: the author has it as a further heading",
    Verdict.AGREED: "Agreed",
}


def counts(rating: Rating, comparison: Comparison) -> str:
    """Say how many findings were placed by both, and how they stand."""
    found = joined(f"{len(rating.of(verdict))} {verdict}" for verdict in Verdict)
    placed = len(rating.pairs) + len(rating.unclear)
    findings = number_words(comparison.findings, "finding")
    who, notes = first_upper(_who(rating)), " and ".join(rating.notes)
    return f"{who} ({notes}) placed {placed} of {findings}: {found}."


def _who(rating: Rating) -> str:
    return "the supervisor" if rating.by.casefold() == "supervisor" else rating.by


def agreement(rating: Rating) -> Iterator[str]:
    """Say how far the two agree: a share with its counts, and kappa where it means anything."""
    if rating.pairs:
        same = len(rating.of(Verdict.AGREED))
        near = same + len(rating.of(Verdict.NEAR))
        yield f"The same heading: {_share(same, rating)}. The same or near: {_share(near, rating)}."
        decided = sum(pair.settled is not None for pair in rating.of(Verdict.AGREED))
        if decided:
            # The author's heading may have been moved for it, or a third person may have differed.
            yield (
                f"Of those agreed, {decided} {'was' if decided == 1 else 'were'} settled in"
                " supervision, and may not come of two separate looks."
            )
    if rating.kappa is None:
        yield (
            f"Cohen's kappa ({_KAPPA}) is left out, since it would mean nothing:"
            f" {rating.too_small}."
        )
    else:
        yield (
            f"Cohen's kappa {rating.kappa:.2f} ({_KAPPA}), where near counts as different."
            f" From {len(rating.pairs)} findings, it is a hint and no more."
        )


def _share(part: int, rating: Rating) -> str:
    whole = len(rating.pairs)
    return f"{part} of {whole} ({round(100 * part / whole)}%)"


def missing(rating: Rating) -> Iterator[str]:
    """Say which findings could not be set side by side."""
    if rating.not_placed:
        yield f"Not placed by {_who(rating)}: {', '.join(rating.not_placed)}."
    if rating.unclear:
        ids = ", ".join(rating.unclear)
        yield f"Under a heading that the framework does not have, so left out: {ids}."


def settled(pair: Pair) -> str:
    """Say what stands, where supervision settled it."""
    return f"{pair.settled.heading} ({pair.settled.note})" if pair.settled else ""


class Block(NamedTuple):
    """Differences under one title, each with its reasons; a command that takes them further."""

    title: str
    points: tuple[tuple[str, tuple[str, ...]], ...]
    command: str = ""


def blocks(rating: Rating, case_words: str) -> Iterator[Block]:
    """Give what there is to talk about, and what was settled."""
    if rating.for_supervision:
        points = tuple((_question(pair), _reasons(pair)) for pair in rating.for_supervision)
        yield Block("To take to supervision", points, _how_to_settle(rating, case_words))
    done = [pair for pair in rating.pairs if pair.settled]
    if done:
        points = tuple((f"{pair.finding} {settled(pair)}", _reasons(pair)) for pair in done)
        yield Block("Settled in supervision", points)


def _reasons(pair: Pair) -> tuple[str, ...]:
    """Give what notes say of where a finding belongs, each with its note."""
    said = tuple(f"{each.note} says: {each.words}" for each in pair.said)
    if pair.settled and pair.settled.because:
        return (f"{pair.settled.note} decided: {pair.settled.because}", *said)
    return said


def _question(pair: Pair) -> str:
    """Put one difference as a question to supervision."""
    near = " (near)" if pair.verdict is Verdict.NEAR else ""
    return f"{pair.finding} {pair.title}: {pair.author} or {pair.rater}?{near}"


def _how_to_settle(rating: Rating, case_words: str) -> str:
    """Give the command that enters a decision, for the first finding that waits for one."""
    first = rating.for_supervision[0].finding
    return f'pga compare{case_words} --decide {first} HEADING --because "WHY"'
