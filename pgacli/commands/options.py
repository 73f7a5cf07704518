"""Options that several commands share, and how their words are read."""

from datetime import date, datetime
from pathlib import Path
from typing import Annotated

import typer

from pgacli.case.files import find_case

CaseArgument = Annotated[
    Path | None,
    typer.Argument(help="The case folder; the one around you unless said.", show_default=False),
]
CaseOption = Annotated[
    Path | None,
    typer.Option("--case", help="The case folder; the one around you unless said."),
]
DryRun = Annotated[bool, typer.Option("--dry-run", help="Show what would change; write nothing.")]
TodayOption = Annotated[
    str, typer.Option("--today", metavar="DATE", help="Judge as on this day, such as 2026-04-08.")
]


def day(text: str, option: str = "--today") -> date:
    """Give the date of an option, or today where it is empty. Raises a usage error."""
    if not text:
        return datetime.now().astimezone().date()
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise typer.BadParameter(
            "write the day as year, month and day, such as 2026-04-08", param_hint=option
        ) from None


def case_folder(chosen: Path | None) -> Path:
    """Give the case that was named, or the one around the current folder."""
    return find_case(chosen or Path())
