"""A line that shows how far a longer piece of work has come, on a terminal and nowhere else."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from pgacli.screen import behind


@contextmanager
def shown_progress(what: str) -> Iterator[Callable[[int, int], None]]:
    """Give what is told how much of how much is done; it shows nothing for one piece alone.

    `what` stands in front of the bar, and says what is being done.
    """
    if not sys.stderr.isatty():
        yield lambda _done, _total: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

    columns = (TextColumn(what), BarColumn(), MofNCompleteColumn())
    with Progress(*columns, console=Console(file=behind(sys.stderr)), transient=True) as progress:
        task = progress.add_task("", total=None, visible=False)

        def step(done: int, total: int) -> None:
            progress.update(task, completed=done, total=total, visible=total > 1)

        yield step
