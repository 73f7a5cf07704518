"""Options that several commands share, and how their words are read."""

import time
from collections.abc import Iterable
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Annotated

from pgacli.commands.words.declared import Argument, MisuseError, Option

CaseArgument = Annotated[
    Path | None,
    Argument(
        help="The case folder; `--case` may stand before it. Left out: the one that you are in.",
        show_default=False,
    ),
]
CaseOption = Annotated[
    Path | None,
    Option("--case", help="The case folder. Left out: the one that you are in."),
]
DryRun = Annotated[bool, Option("--dry-run", help="Show what would change; write nothing.")]
TodayOption = Annotated[
    str, Option("--today", metavar="DATE", help="Work as on this day, such as 2026-04-08.")
]


class TextOrJson(StrEnum):
    """How most commands can show what they found."""

    TEXT = "text"
    JSON = "json"


def clock() -> date:
    """Give the day that the computer's clock says: the one place that asks it."""
    # A zone that is set to a day or more from Greenwich is none that `datetime` takes.
    return date(*time.localtime()[:3])


def day(text: str) -> date:
    """Give the day of --today, or that of the clock where it is empty. Raises a usage error."""
    return _date(text, "--today") if text else clock()


def later_day(text: str, option: str, today: date) -> date:
    """Give the date of an option, which may be said in words. Raises a usage error."""
    from pgacli.case.fields.day_words import written_day

    return _date(written_day(text, today), option, ', or in words, such as "in 6 weeks"')


def _date(text: str, option: str, or_else: str = "") -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return _spelt(text, option, or_else)


def _spelt(text: str, option: str, or_else: str) -> date:
    from pgacli.case.fields.day_hints import if_meant
    from pgacli.case.fields.day_words import spelt_day

    if meant := spelt_day(text):
        return meant
    plainly = f"write the day as year, month and day, such as 2026-04-08{or_else}"
    raise MisuseError(if_meant(text.strip()) or plainly, option)


def as_name(word: str) -> str:
    """Give the name of an edition or a rule that a word stands for, however it was written."""
    return word.strip().casefold().replace("_", "-")


def as_edition(word: str) -> str:
    """Give the name of an edition, which may be said in two words."""
    return "-".join(as_name(word).split())


def refuse_broken_text(texts: Iterable[tuple[str, str]]) -> None:
    """Raise MisuseError where a word is no text: a terminal can pass on bytes that are none."""
    for option, text in texts:
        if any("\ud800" <= letter <= "\udfff" for letter in text):
            raise MisuseError(f"{option} holds something that is not text")


def case_folder(chosen: Path | None) -> Path:
    """Give the case that was named, or the one around the current folder."""
    from pgacli.case.folder import find_case

    return find_case(chosen or Path())
