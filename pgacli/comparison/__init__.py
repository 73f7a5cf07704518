"""Where the author and a second person place findings, side by side, and how far they agree.

Two people who place findings differently both learn from it (the adviser's learning, Ealing, 2019):
agreement is counted so that the differences can be talked through, not to mark anybody.
"""

from pgacli.comparison.comparing import compare, newest, rater_key
from pgacli.comparison.kappa import kappa
from pgacli.comparison.values import Comparison, Pair, Rating, Verdict

__all__ = [
    "Comparison",
    "Pair",
    "Rating",
    "Verdict",
    "compare",
    "kappa",
    "newest",
    "rater_key",
]
