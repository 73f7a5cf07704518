"""`pga render`: a report for one reader."""

import os
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from pgacli.commands.words.declared import MisuseError, Option
from pgacli.commands.words.options import CaseArgument, TodayOption, as_edition

if TYPE_CHECKING:
    from pgacli.case.model import Case
    from pgacli.commands.reporting.rendering import Report


def render(
    case: CaseArgument = None,
    edition: Annotated[
        list[str] | None,
        Option(
            metavar="NAME",
            help="For which reader; may be repeated. Default: full. `pga render --list` has all.",
        ),
    ] = None,
    to: Annotated[
        list[str] | None,
        Option(metavar="FORMAT", help="html, md, docx or pdf; may be repeated."),
    ] = None,
    for_: Annotated[
        str, Option("--for", metavar="ID", help="The contributor it is for, such as C2.")
    ] = "",
    finding: Annotated[
        str, Option(metavar="ID", help="The finding of an extract, such as F3.")
    ] = "",
    output: Annotated[
        Path | None,
        Option(help="Where to write it; left out: in the case's reports/."),
    ] = None,
    draft: Annotated[
        bool, Option("--draft", help="Make it as it stands, with DRAFT on every page.")
    ] = False,
    open_: Annotated[bool, Option("--open", help="Open what was made.")] = False,
    list_: Annotated[bool, Option("--list", help="List the editions.")] = False,
    today: TodayOption = "",
) -> None:
    """Make a report: for the panel, the young people, a contributor or the wall."""
    if list_:
        _list_editions()
        return
    _refuse_edition(case)
    from pgacli.commands.opening.case_reading import asked_case
    from pgacli.commands.reporting.rendering import Request, make_reports
    from pgacli.commands.telling.progress import shown_progress

    root, read = asked_case(case, today)
    about = {"contributor": for_, "finding": finding}
    request = Request(edition or (), to or (), about, output, draft)
    with shown_progress("Making reports") as step:
        made = make_reports(read, root, request, step=step)
    _say(read, made)
    if open_:
        _open(made)


def _refuse_edition(case: Path | None) -> None:
    """Tell whoever names an edition where the case stands how one is asked for."""
    if case is None or os.path.lexists(case):
        return
    from pgacli.editions import EDITIONS

    name = as_edition(str(case))
    if name in EDITIONS:
        raise MisuseError(f"an edition is asked for with --edition: pga render --edition {name}")


def _list_editions() -> None:
    from pgacli.editions import EDITIONS

    longest = max(map(len, EDITIONS))
    for name, kind in EDITIONS.items():
        print(f"{name:<{longest}}  {kind.summary}")


def _say(case: "Case", made: "tuple[Report, ...]") -> None:
    """Say what was written, sealed, and to its author what to look at again."""
    from pgacli.commands.reporting.what_to_know import tell_what_to_know
    from pgacli.commands.telling.shown_path import shown_path

    for report in made:
        print(f"{shown_path(report.path)}  ({len(report.content) / 1000:,.0f} kB)")
        print(f"    seal {report.seal}")
    tell_what_to_know(case, made)


def _open(made: "tuple[Report, ...]") -> None:
    from pgacli.commands.reporting.report_opening import open_file

    for report in made:
        problem = open_file(report.path)
        if problem:
            print(problem)
            return
