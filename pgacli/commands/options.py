"""Options that several commands share, and how their words are read."""

from datetime import date, datetime
from pathlib import Path
from typing import Annotated

from pgacli.case.files import find_case
from pgacli.commands.declared import Argument, MisuseError, Option

CaseArgument = Annotated[
    Path | None,
    Argument(help="The case folder; the one around you unless said.", show_default=False),
]
CaseOption = Annotated[
    Path | None,
    Option("--case", help="The case folder; the one around you unless said."),
]
DryRun = Annotated[bool, Option("--dry-run", help="Show what would change; write nothing.")]
TodayOption = Annotated[
    str, Option("--today", metavar="DATE", help="Judge as on this day, such as 2026-04-08.")
]


def day(text: str, option: str = "--today") -> date:
    """Give the date of an option, or today where it is empty. Raises a usage error."""
    if not text:
        return datetime.now().astimezone().date()
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise MisuseError(
            "write the day as year, month and day, such as 2026-04-08", option
        ) from None


def case_folder(chosen: Path | None) -> Path:
    """Give the case that was named, or the one around the current folder."""
    return find_case(chosen or Path())
