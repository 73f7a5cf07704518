"""`make leaks`: many generated cases, each with something planted that no report may hold.

    python -m tests.leaks [--cases 1000] [--from 0] [--whole] [--minutes 15]

Each edition can be made in four formats, and as a draft, as final, or with every rule asleep.
Without --whole a case makes two of these twelve, and the next case the next two: six in a row make
them all.
"""

import argparse
import sys
import time
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from itertools import islice

from tests.leaks.trial import Result, run_trial

STEP = 50


def main() -> int:
    """Run the trials and print the counts; 1 where a single one leaked."""
    options = argparse.ArgumentParser(description="Plant names, numbers and words; find none.")
    options.add_argument("--cases", type=int, default=1000)
    options.add_argument("--from", type=int, default=0, dest="first")
    options.add_argument("--whole", action="store_true", help="every format of every edition")
    options.add_argument("--minutes", type=float, default=0, help="stop after this long; 0: never")
    options.add_argument("--processes", type=int, default=2)
    asked = options.parse_args()
    numbers = iter(range(asked.first, asked.first + asked.cases))
    began, done, total = time.monotonic(), 0, Result()
    with ProcessPoolExecutor(asked.processes) as pool:
        while some := list(islice(numbers, STEP)):
            for each in pool.map(partial(run_trial, whole=asked.whole), some):
                done += 1
                total.rendered += each.rendered
                total.refused += each.refused
                total.faults += each.faults
                for fault in each.faults:
                    print(f"  {fault}", flush=True)
            told = f"{done} cases: {total.rendered.total()} reports made and read again"
            print(
                f"{told}, {total.refused.total()} refused, {len(total.faults)} faults", flush=True
            )
            if asked.minutes and time.monotonic() - began > asked.minutes * 60:
                break
    _show("Made and read again, by how and format", total.rendered)
    _show("Refused, or not made", total.refused)
    print(f"{done} cases in {time.monotonic() - began:.0f} s; {len(total.faults)} faults")
    return 1 if total.faults else 0


def _show(title: str, count: Counter[str]) -> None:
    print(f"{title}:")
    for name, number in sorted(count.items()):
        print(f"  {name}: {number}")


if __name__ == "__main__":
    sys.exit(main())
