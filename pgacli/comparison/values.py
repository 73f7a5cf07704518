"""What a comparison holds: pairs of placements, one rating a rater."""

from enum import StrEnum
from typing import NamedTuple

from pgacli.comparison.kappa import kappa

# Below this, one finding more or less moves every figure by more than it could mean. Ours.
FEWEST_FOR_KAPPA = 10


class Verdict(StrEnum):
    """How two placements of one finding stand to each other."""

    AGREED = "agreed"
    NEAR = "near"
    APART = "apart"


class Settled(NamedTuple):
    """What supervision decided of a finding: the heading that stands, why, and in which note."""

    heading: str
    because: str
    note: str


class Said(NamedTuple):
    """What a note says of where a finding belongs."""

    note: str
    words: str


class Pair(NamedTuple):
    """One finding as two people placed it."""

    finding: str
    title: str
    author: str
    also: tuple[str, ...]
    rater: str
    settled: Settled | None
    said: tuple[Said, ...]

    @property
    def verdict(self) -> Verdict:
        """Agreed, or near where the rater's heading is among the author's further ones."""
        if self.rater == self.author:
            return Verdict.AGREED
        return Verdict.NEAR if self.rater in self.also else Verdict.APART

    @property
    def is_open(self) -> bool:
        """Say whether supervision still has to settle it."""
        return self.verdict is not Verdict.AGREED and self.settled is None


class Rating(NamedTuple):
    """One rater's placements beside the author's. `unclear` are ids without a known heading."""

    by: str
    notes: tuple[str, ...]
    pairs: tuple[Pair, ...]
    not_placed: tuple[str, ...]
    unclear: tuple[str, ...]

    def of(self, verdict: Verdict) -> tuple[Pair, ...]:
        """Give the pairs of one verdict, in the framework's order."""
        return tuple(pair for pair in self.pairs if pair.verdict is verdict)

    @property
    def for_supervision(self) -> tuple[Pair, ...]:
        """Give what is still to be settled: those apart, then those near."""
        order = (Verdict.APART, Verdict.NEAR)
        return tuple(pair for verdict in order for pair in self.of(verdict) if pair.is_open)

    @property
    def kappa(self) -> float | None:
        """Give Cohen's kappa, or None where the numbers are too small to mean anything."""
        return None if self.too_small else kappa([(each.author, each.rater) for each in self.pairs])

    @property
    def too_small(self) -> str:
        """Say why kappa would mean nothing here, or nothing where it can be given."""
        number = len(self.pairs)
        if number < FEWEST_FOR_KAPPA:
            return f"{number} placed by both, and it takes at least {FEWEST_FOR_KAPPA}"
        used = ({each.author for each in self.pairs}, {each.rater for each in self.pairs})
        return "one of the two used a single heading" if min(map(len, used)) < 2 else ""


class Comparison(NamedTuple):
    """Every rater's placements beside the author's."""

    findings: int
    ratings: tuple[Rating, ...]
