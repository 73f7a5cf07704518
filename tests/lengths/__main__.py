"""`make lengths`: notes that go on and on, and what takes longer on them than their length asks.

    python -m tests.lengths [--minutes 15] [--letters 40000] [--seed N]

`make fuzz` tries small files, as many as it can; what takes the square of a text's length is seen
in a long one alone. Each labelled sentence, and each sign and short word below, is repeated until
it is long, and until it is four times as long.
"""

import argparse
import random
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from itertools import cycle
from pathlib import Path
from typing import NamedTuple

from evaluation.evaluate import rows_of
from tests.growth import ANOTHER, ATTEMPTS, TIMES
from tests.lengths.long_case import FORMATS, SPOTS, LongCase

# Between four times, as it should be, and sixteen: much of a square's time may be spent otherwise.
AT_MOST = 7
# Less is soon over, whatever it grows with. In seconds.
LONG_ENOUGH = 0.15
LEAST = 0.004
BETWEEN = ("\n", " ", "\n\n", "\n- ", "\n> ", ", ", "\n| ")
SIGNS = (
    "_ * @ - - : ' \" ’ “ . … ! ? ( [ < <!-- ` ~ # | > % \u200b é 0 1 a1 +44 01/02/ %41"
    " [a]( ***a** A.B. a-b a.b@ @a1 http://a.b/ &amp; “a”"
).split()
WORDS = (
    "the / they / is / and / not / never / no / if / will / one of the / YP1 / YP1, / AB / (ABC)"
    " / he's / on 3 / on 12 May / by May / in / St / flat 2, / DOB / born / Mr. / e.g."
    " / turned 16 on / 12 a Street / AB1 2 / Tamsworth / Oriel / O. T."
).split(" / ")


class Trial(NamedTuple):
    """What is repeated, what stands between it and itself, where in a case, and in which report."""

    piece: str
    between: str
    where: str
    to: str

    def text(self, letters: int) -> str:
        """Give a text of about so many letters; in a key it has no lines of its own."""
        is_key = SPOTS[self.where].is_key
        once = " ".join(self.piece.split()) if is_key else self.piece.strip()
        between = " " if is_key else self.between
        return between.join([once] * (letters // len(once + between) + 1))

    def times(self, case: LongCase, letters: int) -> Mapping[str, float]:
        """Give the seconds that each piece of work takes on a text of so many letters."""
        return case.times(SPOTS[self.where], self.text(letters), self.to)


def main() -> int:
    """Try pieces until the time is over; 1 where something took too long, or nothing was tried."""
    asked = _asked()
    print(f"trying long notes for {asked.minutes:g} minutes, from seed {asked.seed}")
    ends, tried, found = time.monotonic() + asked.minutes * 60, 0, 0
    with tempfile.TemporaryDirectory() as home:
        case = LongCase(Path(home))
        for trial in _trials(random.Random(asked.seed)):  # noqa: S311 - a choice, not a secret
            if time.monotonic() > ends:
                break
            tried += 1
            for told in too_slow(partial(trial.times, case), asked.letters):
                found += 1
                what = f"{trial.piece[:90]!r} and {trial.between!r}"
                print(f"{told}, in {trial.where}: {what}", flush=True)
    print(f"{tried:,} long notes; {found} times something took longer than its length asks")
    return 1 if found or not tried else 0


def _asked() -> argparse.Namespace:
    options = argparse.ArgumentParser(description="Look for what takes too long on long notes.")
    options.add_argument("--minutes", type=float, default=15)
    options.add_argument("--letters", type=int, default=40_000, help="of the shorter of two texts")
    options.add_argument("--seed", type=int, default=time.time_ns() % 2**31)
    return options.parse_args()


def _trials(dice: random.Random) -> Iterator[Trial]:
    """Give signs and words, then a sentence of each verdict in turn, without an end."""
    where, to = list(SPOTS), list(FORMATS)
    for each in dice.sample([*SIGNS, *WORDS], len(SIGNS) + len(WORDS)):
        yield Trial(each, dice.choice(("", " ", "\n")), dice.choice(where), dice.choice(to))
    by_verdict = defaultdict(list)
    for row in rows_of("tune"):
        by_verdict[*row["fires"], row.get("near")].append(row["text"])
    for texts in cycle(dice.sample(list(by_verdict.values()), len(by_verdict))):
        text = dice.choice(texts)
        yield Trial(text, dice.choice(BETWEEN), dice.choice(where), dice.choice(to))


def too_slow(times: Callable[[int], Mapping[str, float]], letters: int) -> list[str]:
    """Say what takes too long on the longer text, each time that it is measured.

    `times` gives the seconds of each piece of work on a text of so many letters.
    """
    slow: dict[str, str] = {}
    for attempt in range(ATTEMPTS):
        length = letters + attempt * ANOTHER
        short, long = times(length), times(TIMES * length)
        slow = {
            name: f"{name}: {short[name]:.2f} s, {seconds:.2f} s"
            for name, seconds in long.items()
            if seconds > max(LONG_ENOUGH, AT_MOST * max(short[name], LEAST))
            and (name in slow or not attempt)
        }
        if not slow:
            break
    return list(slow.values())


if __name__ == "__main__":
    sys.exit(main())
