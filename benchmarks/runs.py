"""Whole programs, run in turn and timed from outside, as somebody who waits for them would.

The rounds are interleaved (A B C A B C …), so that whatever else the machine does in the meantime
falls on all of them alike. It is the ratios that carry over to another machine.
"""

import os
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from statistics import median
from typing import NamedTuple

# A checker says by 1 that it found something.
DONE = (0, 1)


class Program(NamedTuple):
    """A program to run: its name in the page, its words, and the folder that it runs in."""

    name: str
    words: tuple[str, ...]
    folder: Path


class Spent(NamedTuple):
    """What one run took: seconds on the wall, seconds of the processors, and memory in MiB.

    The memory is that of its largest process at its peak. It is never told smaller than that of the
    process which measures, about 25 MiB.
    """

    wall: float
    processor: float
    memory: float


class FailedError(Exception):
    """A program did not do its work, so its time says nothing."""


def in_turn(programs: Sequence[Program], rounds: int) -> dict[str, Spent]:
    """Give the median of so many rounds for each program, by its name. Raises FailedError.

    One round goes before them and does not count: it fills the caches of disk and bytecode.
    """
    kept: Mapping[str, list[Spent]] = {each.name: [] for each in programs}
    for turn in range(rounds + 1):
        for program in programs:
            print(f"\r{turn}/{rounds} {program.name:<60}", end="", file=sys.stderr, flush=True)
            spent = once(program)
            if turn:
                kept[program.name].append(spent)
    print(f"\r{'':<70}\r", end="", file=sys.stderr, flush=True)
    return {name: Spent(*map(median, zip(*all_, strict=True))) for name, all_ in kept.items()}


def once(program: Program) -> Spent:
    """Run a program to its end. Raises FailedError where its exit code is not one of DONE."""
    begun = time.perf_counter()
    started = subprocess.Popen(  # noqa: S603
        program.words,
        cwd=program.folder,
        env=surroundings(),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    # wait4 tells of this child alone what getrusage would tell of all children together.
    _, status, used = os.wait4(started.pid, 0)
    wall = time.perf_counter() - begun
    started.returncode = os.waitstatus_to_exitcode(status)
    if started.returncode not in DONE:
        raise FailedError(f"{program.name} ended with {started.returncode}")
    return Spent(wall, used.ru_utime + used.ru_stime, _mebibytes(used.ru_maxrss))


def surroundings() -> dict[str, str]:
    """Give the environment of a measured program: bytecode is kept, as it is for everybody."""
    unwanted = ("PYTHONDONTWRITEBYTECODE", "PYTHONPATH", "PYTHONUNBUFFERED", "VIRTUAL_ENV")
    return {name: value for name, value in os.environ.items() if name not in unwanted}


def _mebibytes(most: int) -> float:
    """Give the peak that the system tells, which macOS counts in bytes and Linux in KiB."""
    return most / (1 << 20 if sys.platform == "darwin" else 1 << 10)
