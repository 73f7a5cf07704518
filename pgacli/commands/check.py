"""`pga check`: what a good supervisor would point at. It never writes to a case."""

import sys
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from pgacli.commands.words.declared import Argument, MisuseError, Option
from pgacli.commands.words.options import TodayOption, day

if TYPE_CHECKING:
    from pgacli.commands.checking.request import Request


class Format(StrEnum):
    """How flags are shown."""

    TEXT = "text"
    LINES = "lines"
    JSON = "json"
    MARKDOWN = "markdown"
    SARIF = "sarif"


class FailOn(StrEnum):
    """The mildest flag for which the exit code is 1."""

    ERROR = "error"
    WARNING = "warning"
    ADVICE = "advice"
    NEVER = "never"


def check(
    paths: Annotated[
        list[Path] | None,
        Argument(
            metavar="[CASE|FILE...]",
            help="A case folder, or notes of one case to report on alone, such as F2.",
            show_default=False,
        ),
    ] = None,
    format: Annotated[
        Format, Option(help="How to show the flags; `lines` is for editors.")
    ] = Format.TEXT,
    select: Annotated[
        list[str] | None,
        Option(metavar="RULE", help="Only this rule or family; may be repeated."),
    ] = None,
    ignore: Annotated[
        list[str] | None,
        Option(metavar="RULE", help="Not this rule or family; may be repeated."),
    ] = None,
    fail_on: Annotated[
        FailOn, Option(help="The mildest flag that makes the exit code 1.")
    ] = FailOn.ERROR,
    baseline: Annotated[
        Path | None,
        Option(
            help="Leave out flags that this file knows, but for privacy and what was withdrawn; it"
            " is written if not there."
        ),
    ] = None,
    write_baseline: Annotated[
        bool,
        Option("--write-baseline", help="Write the --baseline file anew from today's flags."),
    ] = False,
    statistics: Annotated[
        bool, Option("--statistics", help="Count the flags of each rule.")
    ] = False,
    allowed: Annotated[bool, Option("--allowed", help="List the allowances in force.")] = False,
    watch: Annotated[
        bool, Option("--watch", help="Check again at each save, until Ctrl+C.")
    ] = False,
    today: TodayOption = "",
) -> int:
    """Say where scope creeps, strengths are missing, a voice is unheard or a plan is vague."""
    if write_baseline and baseline is None:
        raise MisuseError("--write-baseline needs the file: name it with --baseline")
    if (statistics or allowed) and format is not Format.TEXT:
        raise MisuseError("--statistics and --allowed are to be read: leave --format out")
    from pgacli.commands.checking.request import Request, exit_code, look, show
    from pgacli.commands.checking.target import target_of
    from pgacli.rules import chosen

    rules = chosen(_words(select), _words(ignore))
    request = Request(
        target_of(paths), rules, day(today), format.value, baseline, statistics, allowed
    )
    if watch:
        _watch(request, format)
        return 0
    case, checked = look(request, renew_baseline=write_baseline, in_two=True)
    show(request, case, checked)
    is_read = format in (Format.TEXT, Format.MARKDOWN)
    if is_read and any(rule.name == "privacy.real-name" for rule in rules):
        from pgacli.commands.telling.unsearched import say_unsearched

        say_unsearched(case)
    return exit_code(checked.flags, fail_on.value)


def _watch(request: "Request", format: Format) -> None:
    from pgacli.commands.checking.request import look, show
    from pgacli.commands.checking.watching import watch_case

    def shown() -> list[Path]:
        case, checked = look(request)
        show(request, case, checked)
        return [house.path for house in case.house.folders]

    is_page = format is Format.TEXT and sys.stdout.isatty()
    is_data = format in (Format.JSON, Format.SARIF)
    watch_case(request.target.root, shown, is_page=is_page, is_data=is_data)


def _words(given: list[str] | None) -> list[str]:
    """Give the words of an option that may be repeated, or hold several with commas."""
    return [word.strip() for each in given or [] for word in each.split(",") if word.strip()]
