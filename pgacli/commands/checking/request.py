"""Checking a case as it was asked for, and showing what was found."""

import os
import sys
from datetime import date
from importlib import import_module
from pathlib import Path
from typing import NamedTuple

from pgacli.case.model import Case
from pgacli.commands.checking.target import Target
from pgacli.commands.opening.case_reading import read_case
from pgacli.commands.telling.sentences import tell_beside
from pgacli.errors import ExitCode, PgaError
from pgacli.rules import Checked, Rule
from pgacli.rules import check as check_case
from pgacli.rules.rule import Flag, Severity


class Request(NamedTuple):
    """What was asked for on the command line."""

    target: Target
    rules: tuple[Rule, ...]
    today: date
    format: str
    baseline: Path | None
    statistics: bool
    allowed: bool


def look(
    request: Request, *, renew_baseline: bool = False, in_two: bool = False
) -> tuple[Case, Checked]:
    """Read and check the case, and keep the flags that were asked for.

    `in_two`: two processes may share the rules, where this is the only look.
    """
    case = read_case(request.target.root, request.today)
    checked = check_case(case, rules=request.rules, only=request.target.only, in_two=in_two)
    if request.baseline is not None:
        new = _without_known(case, request.baseline, checked.flags, renew=renew_baseline)
        checked = checked._replace(flags=new, is_whole=False)
    return case, checked


def _without_known(
    case: Case, path: Path, flags: tuple[Flag, ...], *, renew: bool
) -> tuple[Flag, ...]:
    from pgacli.baseline import new_flags, read_baseline, write_baseline
    from pgacli.commands.writing.no_names import name_in_file_name

    if renew or not os.path.lexists(path):
        if name_in_file_name(case)(path.stem):
            raise PgaError("the baseline would be called after a young person: name another file")
        count = write_baseline(path, flags)
        flags_are = "1 flag is" if count == 1 else f"{count} flags are"
        tell_beside(f"{flags_are} now the baseline in {path.name}")
    return new_flags(flags, read_baseline(path))


def show(request: Request, case: Case, checked: Checked) -> None:
    """Print what was asked for."""
    if request.allowed:
        from pgacli.presentation.flags_statistics import as_allowances

        sys.stdout.write(as_allowances(checked))
    elif request.statistics:
        from pgacli.presentation.flags_statistics import as_statistics

        sys.stdout.write(as_statistics(checked, case.name))
    else:
        show_flags(checked, case, request.format)


def show_flags(checked: Checked, case: Case, format_: str = "text") -> None:
    """Print flags: on a terminal with colours, unless another format was asked for."""
    if format_ == "text" and sys.stdout.isatty():
        from pgacli.presentation.flags_terminal import print_flags

        print_flags(checked, case.name)
    else:
        # Imported when it is asked for, since most runs need one of the formats.
        name = "text" if format_ == "lines" else format_
        module = import_module(f"pgacli.presentation.flags_{name}")
        sys.stdout.write(module.present(checked, case))


def exit_code(flags: tuple[Flag, ...], fail_on: str) -> ExitCode:
    """Give 1 where a flag is at or above the threshold, else 0."""
    if fail_on == "never":
        return ExitCode.CLEAN
    threshold = Severity(fail_on).rank
    fails = any(flag.severity.rank <= threshold for flag in flags)
    return ExitCode.FLAGS if fails else ExitCode.CLEAN
