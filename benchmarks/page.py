"""The page that says how fast pga is: goals, what was measured, and what falls short and why."""

import os
import platform
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import groupby
from pathlib import Path

from benchmarks.peers import Peer
from benchmarks.rows import Row, Section, Timed

_HEAD = """# Performance

How long pga takes, against goals that were set before it was measured. `make bench` writes this
page; every figure on it comes from one run.

Each figure is a median of whole programs, from start to end, run in turn (A B C A B C …), so that
what else the machine did fell on all of them alike. Trust the ratios: seconds differ from one
machine to the next. pga is installed from a wheel, with its bytecode in place. The cases are
invented and healthy; a note has 13 to 19 keys and 100 to 600 words. pga asks every rule, finds
names of a people key, and keeps nothing of a case on disk to be faster the next time.
"""
_STATES = {True: "yes", False: "**no**", None: ""}


def performance_page(
    sections: Sequence[Section], peers: Iterable[Peer], own: str, day: date
) -> str:
    """Give the whole page. `own` is the version of pga."""
    return "\n".join(
        [
            _HEAD,
            f"Measured on {day.day} {day:%B %Y} on {_machine()}, with pga {own} on {_python()}.",
            _calm(),
            "",
            *_peers(peers),
            *_goals(sections),
            *_shortfalls(sections),
            *_times(sections),
        ]
    )


def _python() -> str:
    return f"{platform.python_implementation()} {platform.python_version()}"


def _machine() -> str:
    count = os.cpu_count() or 1
    name = next(_processor(), platform.machine())
    many = "one processor" if count == 1 else f"{count} processors"
    return f"{platform.system()} with {many} ({name})"


def _calm() -> str:
    """Say how busy the machine was in the last minutes."""
    load = os.getloadavg()[1]
    return f"Meanwhile {load:.1f} programs at once wanted a processor, ours among them."


def _processor() -> Iterator[str]:
    told = Path("/proc/cpuinfo")
    for line in told.read_text("utf-8").splitlines() if told.is_file() else ():
        if line.startswith("model name"):
            yield line.partition(":")[2].strip()


def _peers(peers: Iterable[Peer]) -> Iterator[str]:
    """Say what it was measured against, and what could not be had."""
    yield "| measured against | version |\n|---|---|"
    for peer in peers:
        yield f"| {peer.name} | {peer.version} |"
    yield ""


def _goals(sections: Sequence[Section]) -> Iterator[str]:
    yield "## Goals\n\n| what | goal | measured | met |\n|---|---|---|---|"
    for row in _rows(sections):
        yield f"| {row.what} | {_goal(row)} | {_measured(row)} | {_STATES[row.holds]} |"
    yield ""


def _goal(row: Row) -> str:
    if not row.limit:
        return "none set"
    return f"at {'least' if row.is_least else 'most'} {row.limit:g} {row.than}".strip()


def _measured(row: Row) -> str:
    if row.measured is None:
        return row.why or "not measured"
    than = "" if row.limit else f" {row.than}"
    # So many digits that what misses its goal by a hair does not look as if it met it.
    digits = 0 if row.measured >= 100 else 2 if row.measured >= 1 else 3
    return f"{row.measured:.{digits}f}{than}"


def _shortfalls(sections: Sequence[Section]) -> Iterator[str]:
    """Say of each goal that is not met why it is not."""
    short = [row for row in _rows(sections) if row.holds is False]
    if not short:
        return
    yield "## What falls short, and why\n"
    for why, rows in groupby(short, key=lambda row: row.why):
        for row in rows:
            yield f"- {row.what}: {_measured(row)}, where {_goal(row)} is wanted."
        yield f"\n{why}\n"


def _rows(sections: Sequence[Section]) -> Iterator[Row]:
    for section in sections:
        yield from section.rows


def _times(sections: Sequence[Section]) -> Iterator[str]:
    yield "## Times\n"
    yield "Medians. The memory is that of the largest process of a program, at its peak.\n"
    for section in sections:
        yield f"### {section.title}\n\n| program | rounds | ms | of processors | MiB |"
        yield "|---|--:|--:|--:|--:|"
        yield from map(_time, section.times)
        yield ""


def _time(each: Timed) -> str:
    processor = f"{each.processor * 1000:,.0f}" if each.processor else ""
    memory = f"{each.memory:,.0f}" if each.memory else ""
    return f"| {each.name} | {each.rounds} | {each.wall * 1000:,.0f} | {processor} | {memory} |"
