"""Every case below a folder, counted, and what the counts come to. Nothing here prints."""

import datetime
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from pgacli.case.framework_file import load_framework
from pgacli.case.key.people import Opener
from pgacli.portfolio.counting import Counts, Task
from pgacli.portfolio.folders import walk_cases
from pgacli.portfolio.parallel import count_cases, useful_processes
from pgacli.portfolio.shown_folder import hidden_alike


class Row(NamedTuple):
    """One case: its number in the order of folders, its counts or why there are none.

    A folder's name may be a young person's or a place's, so it is here only where it was asked for.
    """

    number: int
    counts: Counts | None
    problem: str = ""
    folder: str = ""


class Empty(NamedTuple):
    """A heading of the shipped framework, and in how many cases of how many it is empty.

    Only cases that have it in their framework, and have findings at all, are asked.
    """

    id: str
    label: str
    side: str
    is_core: bool
    empty: int
    of: int


class Portfolio(NamedTuple):
    """Every case below a folder. `links` were not followed, `closed` folders not opened."""

    today: datetime.date
    rows: tuple[Row, ...]
    links: int = 0
    closed: int = 0

    @property
    def counts(self) -> tuple[Counts, ...]:
        """Give the counts of the cases that could be read, their assessment too."""
        read = (row.counts for row in self.rows)
        return tuple(each for each in read if each is not None and each.stage)

    @property
    def is_whole(self) -> bool:
        """Say whether every case and folder could be read."""
        return not self.closed and len(self.counts) == len(self.rows)

    @property
    def headings(self) -> tuple[Empty, ...]:
        """Give the headings of the shipped framework, in its order."""
        asked = [each.headings for each in self.counts if each.heard.findings]
        placed = ((side, each) for side in load_framework().sides for each in side.headings)
        found = []
        for number, (side, heading) in enumerate(placed):
            known = [each[number] for each in asked if each[number] is not None]
            empty, of = known.count(0), len(known)
            core = bool(heading.core)
            found.append(Empty(heading.id, heading.label, side.label, core, empty, of))
        return tuple(found)


def portfolio_of(
    root: Path,
    today: datetime.date,
    *,
    folders: bool = False,
    step: Callable[[int, int], None] = lambda _done, _total: None,
    processes: int | None = None,
    opener: Opener | None = None,
) -> Portfolio:
    """Count every case at and below a folder.

    `opener` opens a sealed people key, so that its names can be looked for. `step` is told how many
    of how many are done. `processes` is how many to use; as many as are worth their start unless
    said.
    """
    walk = walk_cases(root)
    tasks = [Task(each, each.relative_to(root).as_posix(), today, opener) for each in walk.cases]
    found = []
    wanted = useful_processes(len(tasks)) if processes is None else processes
    for seen in count_cases(tasks, wanted):
        found.append(seen)
        step(len(found), len(tasks))
    shown = hidden_alike([each.relative for each in tasks], [each.folder for each in found])
    rows = tuple(
        Row(number, seen.counts, seen.problem, folder if folders else "")
        for number, (seen, folder) in enumerate(zip(found, shown, strict=True), 1)
    )
    return Portfolio(today, rows, walk.links, walk.closed)
