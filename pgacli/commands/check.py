"""`pga check`: what a good supervisor would point at. It never writes to a case."""

import sys
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from pgacli.case.loading import load_case
from pgacli.case.model import Case
from pgacli.commands.options import TodayOption, day
from pgacli.commands.paths import Asked, asked_for
from pgacli.errors import ExitCode
from pgacli.presentation import presented
from pgacli.rules import Checked, Rule, chosen
from pgacli.rules import check as check_case
from pgacli.rules.rule import Flag, Severity


class Format(StrEnum):
    """How flags are shown."""

    TEXT = "text"
    JSON = "json"
    MARKDOWN = "markdown"
    SARIF = "sarif"


class FailOn(StrEnum):
    """The mildest flag for which the exit code is 1."""

    ERROR = "error"
    WARNING = "warning"
    ADVICE = "advice"
    NEVER = "never"


@dataclass(frozen=True)
class Request:
    """What was asked for on the command line."""

    asked: Asked
    rules: tuple[Rule, ...]
    today: date
    format: Format
    baseline: Path | None
    statistics: bool
    allowed: bool


def check(
    paths: Annotated[
        list[Path] | None,
        typer.Argument(
            metavar="[CASE|FILE...]",
            help="A case folder, or notes of one case to report on alone.",
            show_default=False,
        ),
    ] = None,
    format: Annotated[Format, typer.Option(help="How to show the flags.")] = Format.TEXT,
    select: Annotated[
        list[str] | None,
        typer.Option(metavar="RULE", help="Only this rule or family; may be repeated."),
    ] = None,
    ignore: Annotated[
        list[str] | None,
        typer.Option(metavar="RULE", help="Not this rule or family; may be repeated."),
    ] = None,
    fail_on: Annotated[
        FailOn, typer.Option(help="The mildest flag that makes the exit code 1.")
    ] = FailOn.ERROR,
    baseline: Annotated[
        Path | None,
        typer.Option(help="Leave out flags that this file knows; it is written if not there."),
    ] = None,
    write_baseline: Annotated[
        bool, typer.Option(help="Write the --baseline file anew from today's flags.")
    ] = False,
    statistics: Annotated[bool, typer.Option(help="Count the flags of each rule.")] = False,
    allowed: Annotated[bool, typer.Option(help="List the allowances in force.")] = False,
    watch: Annotated[bool, typer.Option(help="Check again at each save, until Ctrl+C.")] = False,
    today: TodayOption = "",
) -> None:
    """Say where scope creeps, strengths are missing, a voice is unheard or a plan is vague."""
    if write_baseline and baseline is None:
        raise typer.BadParameter("name the file with --baseline", param_hint="--write-baseline")
    rules = chosen(_words(select), _words(ignore))
    request = Request(asked_for(paths), rules, day(today), format, baseline, statistics, allowed)
    if watch:
        from pgacli.commands.watching import watch_case

        watch_case(request.asked.root, lambda: _show(request, *_look(request)))
        return
    case, checked = _look(request, renew_baseline=write_baseline)
    _show(request, case, checked)
    raise typer.Exit(exit_code(checked.flags, fail_on))


def _look(request: Request, *, renew_baseline: bool = False) -> tuple[Case, Checked]:
    """Read and check the case, and keep the flags that were asked for."""
    case = load_case(request.asked.root, request.today)
    checked = check_case(case, rules=request.rules)
    flags = request.asked.kept(checked.flags)
    if request.baseline is not None:
        flags = _without_known(request.baseline, flags, renew=renew_baseline)
    return case, checked._replace(flags=flags)


def _without_known(path: Path, flags: tuple[Flag, ...], *, renew: bool) -> tuple[Flag, ...]:
    from pgacli.baseline import new_flags, read_baseline, write_baseline

    if renew or not path.exists():
        write_baseline(path, flags)
        print(f"pga: {len(flags)} flags are now the baseline in {path.name}", file=sys.stderr)
    return new_flags(flags, read_baseline(path))


def _show(request: Request, case: Case, checked: Checked) -> None:
    """Print what was asked for."""
    if request.allowed:
        from pgacli.presentation.statistics import as_allowances

        sys.stdout.write(as_allowances(checked))
    elif request.statistics:
        from pgacli.presentation.statistics import as_statistics

        sys.stdout.write(as_statistics(checked, case.name))
    elif request.format is Format.TEXT and sys.stdout.isatty():
        from pgacli.presentation.terminal import print_flags

        print_flags(checked, case.name)
    else:
        sys.stdout.write(presented(checked, case, request.format.value))


def exit_code(flags: tuple[Flag, ...], fail_on: FailOn) -> ExitCode:
    """Give 1 where a flag is at or above the threshold, else 0."""
    if fail_on is FailOn.NEVER:
        return ExitCode.CLEAN
    threshold = Severity(fail_on.value).rank
    fails = any(flag.severity.rank <= threshold for flag in flags)
    return ExitCode.FLAGS if fails else ExitCode.CLEAN


def _words(given: list[str] | None) -> list[str]:
    """Give the words of an option that may be repeated, or hold several with commas."""
    return [word.strip() for each in given or [] for word in each.split(",") if word.strip()]
