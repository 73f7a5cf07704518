"""`pga place`: a second person places findings, without seeing where the author put them."""

from typing import TYPE_CHECKING, Annotated

import typer

from pgacli.commands.telling.sentences import tell_closed
from pgacli.commands.words.declared import MisuseError
from pgacli.commands.words.options import CaseOption, DryRun, TodayOption, refuse_broken_text

if TYPE_CHECKING:
    from pgacli.case.model import Case
    from pgacli.casework.placing import Answer
    from pgacli.commands.placing.entering import Entry
    from pgacli.commands.telling.suggesting import CaseWords


def place(
    as_: Annotated[
        str, typer.Option("--as", metavar="WHO", help="Who places: supervisor, or a name.")
    ] = "supervisor",
    set_: Annotated[
        list[str] | None,
        typer.Option("--set", metavar="F1=HEADING", help="Place this finding so; may be repeated."),
    ] = None,
    because: Annotated[str, typer.Option(help="Why, for a single --set.")] = "",
    case: CaseOption = None,
    dry_run: DryRun = False,
    today: TodayOption = "",
) -> None:
    """Place findings under headings as a second person, without seeing the author's."""
    from pgacli.casework.placing import rater, refuse_uncertain
    from pgacli.commands.opening.case_reading import asked_case
    from pgacli.commands.placing.entering import Entry
    from pgacli.commands.telling.suggesting import case_words
    from pgacli.commands.writing.no_names import refuse_names

    root, read = asked_case(case, today)
    tell_closed(read)
    refuse_uncertain(read)
    texts = [("--as", as_), ("--because", because)]
    refuse_broken_text(texts)
    refuse_names(read, texts)
    entry, words = Entry(root, read, rater(read, as_)), case_words(case, root)
    if set_:
        _set(entry, _answers(read, set_, because), words, dry_run=dry_run)
    elif because or dry_run:
        raise MisuseError("--because and --dry-run go with --set, such as --set F1=places")
    else:
        _ask(entry, words)


def _answers(read: "Case", said: list[str], because: str) -> "list[Answer]":
    """Give what was said as answers. Raises a usage error that names all that does not fit."""
    from pgacli.case.given import read_given
    from pgacli.case.notes import Placement
    from pgacli.casework.placing import Answer

    values, problems = read_given(Placement, [("headings", word) for word in said], read)
    if problems:
        told = (
            each.replace("`headings`", "--set").replace("--headings", "--set") for each in problems
        )
        raise MisuseError("\n".join(told))
    pairs = values.get("headings", ())
    if not pairs:
        raise MisuseError("--set takes a finding and a heading, such as F1=places")
    if because and len(pairs) > 1:
        raise MisuseError("--because speaks of one finding: say --set once with it")
    return [Answer(finding, heading, because) for finding, heading in pairs]


def _ask(entry: "Entry", case_words: "CaseWords") -> None:
    from pgacli.commands.asking.answering import can_ask
    from pgacli.commands.placing.session import place_one_by_one

    if not can_ask():
        raise MisuseError("without a terminal nothing can be asked: say --set F1=places")
    place_one_by_one(entry, case_words)


def _set(
    entry: "Entry", answers: "list[Answer]", case_words: "CaseWords", *, dry_run: bool
) -> None:
    before = dict(entry.placed)
    entry.enter(answers, dry_run=dry_run)
    if dry_run:
        return
    for each in answers:
        if before.get(each.finding, each.heading) != each.heading:
            print(f"{each.finding} stood under {before[each.finding]} before.")
    left = sum(each.id not in entry.placed for each in entry.to_place())
    print(f"{entry.relative}: {len(answers)} entered, {left or 'none'} to go.")
    if not left:
        print(f"Side by side with the author's: pga compare{case_words.argument}")
