"""Counting cases in several processes, or in this one where no others can be had."""

import multiprocessing
import os
import signal
from collections.abc import Iterator, Sequence
from concurrent.futures import BrokenExecutor, ProcessPoolExecutor
from contextlib import contextmanager

from pgacli.portfolio.counting import Seen, Task, count_case

# Another process has to start and load the rules first, which takes as long as a few cases.
CASES_WORTH_A_PROCESS = 4
MOST_PROCESSES = 8


def useful_processes(cases: int) -> int:
    """Give how many processes are worth their start for a number of cases; 1 is this one alone."""
    free = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    return max(1, min(MOST_PROCESSES, free or 1, cases // CASES_WORTH_A_PROCESS))


def count_cases(tasks: Sequence[Task], processes: int) -> Iterator[Seen]:
    """Count each case, in their order. What other processes leave undone is done in this one."""
    done = 0
    if processes > 1:
        try:
            for seen in _by_others(tasks, processes):
                done += 1
                yield seen
        except (BrokenExecutor, OSError, ImportError, NotImplementedError):
            # No room, no right to start one, or one was ended from outside.
            pass
    yield from map(count_case, tasks[done:])


def _by_others(tasks: Sequence[Task], processes: int) -> Iterator[Seen]:
    # Started afresh and not forked: a fork copies what a thread may be in the middle of.
    context = multiprocessing.get_context("spawn")
    chunk = max(1, min(8, len(tasks) // (processes * 4)))
    ignoring = (signal.SIGINT, signal.SIG_IGN)
    with ProcessPoolExecutor(processes, context, signal.signal, ignoring) as pool:
        with _deaf_to_ctrl_c():
            found = pool.map(count_case, tasks, chunksize=chunk)
        yield from found


@contextmanager
def _deaf_to_ctrl_c() -> Iterator[None]:
    """Have the processes that start now ignore Ctrl+C, which they inherit; this one answers it."""
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
