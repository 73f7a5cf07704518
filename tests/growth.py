"""How the time of a piece of work grows with its size: a ratio, since machines differ in speed."""

from collections.abc import Callable
from time import process_time

# Four times the size takes four times as long where time is linear, and sixteen where it is square.
TIMES = 4
LINEAR_AT_MOST = 10
# What takes less says more of the clock than of the work, so it is tried on a larger size.
LONG_ENOUGH = 0.002
LEAST = 0.0005
# Work that ends at the first word takes no longer on any size.
LARGEST = 64
# On a busy machine one measure may be wrong by much; what grows too fast does so every time.
ATTEMPTS = 3
# Never the same text again, which may be remembered: so many more letters make another one.
ANOTHER = 40


def growth(work: Callable[[int], object], size: int) -> float:
    """Give how many times longer the processor works on four times the size."""
    most = size * LARGEST
    while size < most and _quickest(work, [size, size + ANOTHER]) < LONG_ENOUGH:
        size *= 2
    found = float("inf")
    for attempt in range(1, ATTEMPTS + 1):
        sizes = [size + ANOTHER * (3 * attempt + turn) for turn in range(3)]
        larger = [TIMES * each for each in sizes]
        found = min(found, _quickest(work, larger) / max(_quickest(work, sizes), LEAST))
        if found < LINEAR_AT_MOST:
            break
    return found


def _quickest(work: Callable[[int], object], sizes: list[int]) -> float:
    """Give the least time in seconds that the work took on sizes that are much the same."""
    took = []
    for size in sizes:
        begun = process_time()
        work(size)
        took.append(process_time() - begun)
    return min(took)
