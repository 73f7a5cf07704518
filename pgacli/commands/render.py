"""`pga render`: a report for one reader."""

from pathlib import Path
from typing import Annotated

import typer

from pgacli.commands.options import CaseArgument, TodayOption, case_folder, day


def render(
    case: CaseArgument = None,
    edition: Annotated[
        list[str] | None,
        typer.Option(metavar="NAME", help="For which reader; may be repeated. Default: full."),
    ] = None,
    to: Annotated[
        list[str] | None,
        typer.Option(metavar="FORMAT", help="html or md; may be repeated. Default: html."),
    ] = None,
    output: Annotated[
        Path | None,
        typer.Option(help="Where to write it; in the case's reports/ unless said."),
    ] = None,
    draft: Annotated[
        bool, typer.Option("--draft", help="Make it as it stands, with DRAFT on every page.")
    ] = False,
    today: TodayOption = "",
) -> None:
    """Make a report: for the panel, the young people, a contributor or the wall."""
    from pgacli.case.loading import load_case
    from pgacli.commands.rendering import make_reports
    from pgacli.commands.shown_path import shown_path

    root = case_folder(case)
    read = load_case(root, day(today))
    made = make_reports(read, root, edition or (), to or (), output=output, draft=draft)
    for report in made:
        print(f"{shown_path(report.path)}  ({len(report.content) / 1000:,.0f} kB)")
    if not read.people.is_known:
        print("There is no people key, so names could not be looked for.")
