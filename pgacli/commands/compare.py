"""`pga compare`: the author's headings beside a second person's, and what supervision settled."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from pgacli.commands.telling.sentences import tell
from pgacli.commands.words.declared import MisuseError
from pgacli.commands.words.options import CaseArgument, DryRun, TextOrJson, TodayOption

if TYPE_CHECKING:
    from pgacli.case.model import Case


def compare(
    case: CaseArgument = None,
    format: Annotated[TextOrJson, typer.Option(help="How to show it.")] = TextOrJson.TEXT,
    decide: Annotated[
        tuple[str, str] | None,
        typer.Option(
            metavar="FINDING HEADING",
            help="Enter the heading that supervision settled on, such as F3 identity.",
        ),
    ] = None,
    because: Annotated[str, typer.Option(help="Why it stands; --decide needs it.")] = "",
    supervision: Annotated[
        str,
        typer.Option(
            help="The supervision note to enter it in, such as V2. Left out: the newest; where"
            " there is none, one is made."
        ),
    ] = "",
    move: Annotated[
        bool, typer.Option("--move", help="Move the finding under that heading too.")
    ] = False,
    dry_run: DryRun = False,
    today: TodayOption = "",
) -> None:
    """Set the author's headings beside a second person's, and enter what supervision settled."""
    from pgacli.commands.opening.case_reading import asked_case, read_case
    from pgacli.commands.placing.settling import checked, enter_decision

    root, read = asked_case(case, today)
    if decide is None:
        if because or supervision or move or dry_run:
            raise MisuseError("--because, --supervision, --move and --dry-run go with --decide")
        _show(read, case, root, format)
        return
    told = enter_decision(
        read, root, checked(read, *decide, because), to=supervision, move=move, dry_run=dry_run
    )
    if format is TextOrJson.JSON and told:
        print("\n".join(told), file=sys.stderr)
        _show(read_case(root, read.today), case, root, format)
    else:
        for line in told:
            tell(line)


def _show(read: "Case", chosen: Path | None, root: Path, format: TextOrJson) -> None:
    from pgacli.commands.telling.suggesting import case_words
    from pgacli.comparison import compare as compare_case
    from pgacli.editions.parts.standing import standing

    # What was taken back is nobody's to read, as where findings are placed.
    found = compare_case(read, standing(read).findings)
    words = case_words(chosen, root).argument
    if format is TextOrJson.JSON:
        from pgacli.presentation.comparison_json import comparison_as_json

        sys.stdout.write(comparison_as_json(found, read.name))
    elif sys.stdout.isatty():
        from pgacli.presentation.comparison_terminal import print_comparison

        print_comparison(found, words)
    else:
        from pgacli.presentation.comparison_text import comparison_as_text

        sys.stdout.write(comparison_as_text(found, words))
