"""`pga hear`: enter the young people's answer to a card."""

from typing import Annotated

import typer

from pgacli.commands.telling.sentences import tell, tell_closed
from pgacli.commands.words.options import CaseOption, DryRun, TodayOption


def hear(
    finding: Annotated[str, typer.Argument(help="The finding, such as F3.")],
    answer: Annotated[
        str, typer.Argument(help="thats_us, not_us, say_it_like_this or leave_it_out.")
    ],
    words: Annotated[str, typer.Option(help="Their own words.")] = "",
    done: Annotated[str, typer.Option(help="What was done with the answer.")] = "",
    case: CaseOption = None,
    dry_run: DryRun = False,
    today: TodayOption = "",
) -> None:
    """Enter what the young people say to a finding."""
    from pgacli.case.kinds.finding import REFUSALS, Finding
    from pgacli.casework.asked_note import asked_note
    from pgacli.casework.hearing import answer_done, answer_of, heard
    from pgacli.commands.opening.case_reading import asked_case
    from pgacli.commands.telling.suggesting import case_words
    from pgacli.commands.writing.applying import apply, begin
    from pgacli.commands.writing.no_names import refuse_names
    from pgacli.wording import dated

    root, read = asked_case(case, today)
    tell_closed(read)
    note = asked_note(read, finding, Finding)
    refuse_names(read, [("--words", words), ("--done", done)])
    change, says = begin(root, note), answer_of(answer)
    change = heard(change, read, note, says, words, done)
    number = answer_done(read, note, says, words, done)
    there = "" if number is None else ", with " + dated("their answer", note.heard[number].on)
    if apply([change], dry_run=dry_run):
        tell(f"Entered in {note.id}, “{note.title}”{there}.")
        if not done and says in REFUSALS:
            again = f"pga hear {note.id} {says}{case_words(case, root).option}"
            tell(
                "It cannot be set aside in silence. When you know what was done with it:\n"
                f'  {again} --done "WHAT"'
            )
