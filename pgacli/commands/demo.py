"""`pga demo`: an invented case, checked and rendered, so that a newcomer sees it all at once."""

from pathlib import Path
from typing import Annotated

import typer


def demo(
    folder: Annotated[
        Path | None,
        typer.Argument(
            metavar="DIR",
            help="A new folder; left out: pga-demo in the current one.",
            show_default=False,
        ),
    ] = None,
    unfinished: Annotated[
        bool, typer.Option("--unfinished", help="A half-done case, where pga has much to say.")
    ] = False,
) -> None:
    """Copy an invented case, check it, render it, and say what to try next."""
    from pgacli.commands.starting.demonstration import demonstrate

    demonstrate(folder, unfinished=unfinished)
