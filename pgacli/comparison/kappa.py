"""Cohen's kappa: agreement of two people beyond what chance would give."""

from collections import Counter
from collections.abc import Sequence


def kappa(pairs: Sequence[tuple[str, str]]) -> float | None:
    """Give Cohen's kappa of two people's choices; None where chance alone explains them all.

    The agreement seen, less what chance would give, as a share of what was left to gain:
    (p_o - p_e) / (1 - p_e), where p_e comes from how often each of the two used each word.

    Source: Cohen, J. (1960). A coefficient of agreement for nominal scales. Educational and
    Psychological Measurement, 20(1), 37-46. doi:10.1177/001316446002000104
    """
    number = len(pairs)
    if not number:
        return None
    first, second = Counter(one for one, _ in pairs), Counter(other for _, other in pairs)
    seen = sum(one == other for one, other in pairs) / number
    by_chance = sum(first[word] * second[word] for word in first) / number**2
    return None if by_chance == 1 else (seen - by_chance) / (1 - by_chance)
