"""`pga portfolio`: every case below a folder in one table. It never writes to a case."""

import sys
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from pgacli.commands.telling.sentences import tell_beside
from pgacli.commands.words.options import TodayOption, day
from pgacli.errors import ExitCode, PgaError

if TYPE_CHECKING:
    from pgacli.portfolio.portfolio import Portfolio


class Format(StrEnum):
    """How a portfolio is shown."""

    TEXT = "text"
    JSON = "json"
    CSV = "csv"


def portfolio(
    folder: Annotated[
        Path,
        typer.Argument(metavar="DIR", help="The folder with the cases.", show_default=False),
    ],
    format: Annotated[Format, typer.Option(help="How to show it.")] = Format.TEXT,
    folders: Annotated[
        bool,
        typer.Option("--folders", help="Say where each case is; names of open keys are cut out."),
    ] = False,
    today: TodayOption = "",
) -> ExitCode:
    """Count every case below a folder: stage, time, flags and voice, and never a word of one.

    Cases are numbered in the order of their folders, and never ranked. Days are counted from the
    first source of a case to today. The exit code is 1 where a case or a folder could not be read.
    """
    from pgacli.commands.opening.case_reading import file_opener
    from pgacli.commands.telling.progress import shown_progress
    from pgacli.portfolio.portfolio import portfolio_of

    if not folder.is_dir():
        raise PgaError("there is no such folder: name the one that your cases are in")
    with shown_progress("Reading cases") as step:
        found = portfolio_of(
            folder.resolve(), day(today), folders=folders, step=step, opener=file_opener()
        )
    if not found.rows:
        raise PgaError(_no_case(found))
    _show(found, format)
    return ExitCode.CLEAN if found.is_whole else ExitCode.FLAGS


def _no_case(found: "Portfolio") -> str:
    from pgacli.presentation.portfolio_words import missing

    what = "there is no case in that folder: a case is a folder with an assessment.md."
    return " ".join([what, *missing(found)])


def _show(found: "Portfolio", format: Format) -> None:
    if format is Format.JSON:
        from pgacli.presentation.portfolio_json import portfolio_as_json

        sys.stdout.write(portfolio_as_json(found))
    elif format is Format.CSV:
        from pgacli.presentation.portfolio_csv import portfolio_as_csv
        from pgacli.presentation.portfolio_words import missing

        for sentence in missing(found):
            tell_beside(sentence)
        sys.stdout.write(portfolio_as_csv(found))
    elif sys.stdout.isatty():
        from pgacli.presentation.portfolio_terminal import print_portfolio

        print_portfolio(found)
    else:
        from pgacli.presentation.portfolio_text import portfolio_as_text

        sys.stdout.write(portfolio_as_text(found))
