"""What every measure works with: the program, its peers, invented cases, and how often to run."""

import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

from benchmarks.corpus import write_case
from benchmarks.hand import TODAY
from benchmarks.peers import Peer, installed_pga
from benchmarks.rows import Timed
from benchmarks.runs import Program, Spent, in_turn

PLAIN_START = "python -c pass"


class Sizes(NamedTuple):
    """How many notes and cases to measure on, and how many rounds of quick and of slow programs."""

    notes: int = 120
    growth: tuple[int, ...] = (1_000, 10_000)
    rendered: int = 150
    cases: int = 20
    notes_a_case: int = 100
    rounds: int = 15
    slow_rounds: int = 3
    saves: int = 20


USUAL = Sizes()
TINY = Sizes(6, (12, 24), 12, 2, 6, 1, 1, 1)


@dataclass(frozen=True)
class Bench:
    """Where the cases stand, how big they are, and the peers to be had.

    `words` starts pga; without them it is built as a wheel and installed.
    """

    folder: Path
    sizes: Sizes = USUAL
    peers: dict[str, Peer] = field(default_factory=dict)
    words: tuple[str, ...] = ()

    @cached_property
    def pga_words(self) -> tuple[str, ...]:
        """The words that start pga."""
        return self.words or (str(installed_pga()),)

    @cached_property
    def python(self) -> str:
        """The Python that pga runs on."""
        return sys.executable if self.words else str(installed_pga().with_name("python"))

    def case(self, notes: int) -> Path:
        """Give an invented case of so many notes."""
        folder = self.folder / f"case-of-{notes}"
        if not folder.exists():
            write_case(folder, notes)
        return folder

    def pga(self, words: str, *more: str) -> Program:
        """Give `pga` with these words, and with more of them that the page does not show."""
        return Program(f"pga {words}", (*self.pga_words, *words.split(), *more), self.folder)

    def on_case(self, words: str, notes: int) -> Program:
        """Give `pga` with these words, for a case on the day that the case was made for."""
        today = ("--today", TODAY.isoformat())
        program = self.pga(words, str(self.case(notes)), *today)
        return program._replace(name=f"pga {words}, {notes:,} notes")

    def plain_start(self) -> Program:
        """Give a start of Python that does nothing."""
        return Program(PLAIN_START, (self.python, "-c", "pass"), self.folder)

    def peer(self, name: str, made: Callable[[str], Program]) -> list[Program]:
        """Give the program of a peer, made with its path; nothing where it cannot be had."""
        peer = self.peers.get(name)
        return [made(str(peer.path))] if peer is not None and peer.path is not None else []


def timed(programs: Sequence[Program], rounds: int) -> tuple[dict[str, Spent], tuple[Timed, ...]]:
    """Run programs in turn and give what each took, by its name and for the page."""
    spent = in_turn(programs, rounds)
    return spent, tuple(Timed(name, rounds, *each) for name, each in spent.items())


def ratio(spent: dict[str, Spent], one: Program, other: Sequence[Program]) -> float | None:
    """Give the time of one program as times that of another, or nothing where that is missing."""
    return spent[one.name].wall / spent[other[0].name].wall if other else None
