"""`pga share`: hand an edition to one reader and enter it in the register, or do neither."""

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from pgacli.case.kinds.afterwards import EDITION_HELP
from pgacli.commands.telling.sentences import tell, tell_unread
from pgacli.commands.words.declared import MisuseError
from pgacli.commands.words.options import CaseOption, DryRun, TodayOption, later_day

if TYPE_CHECKING:
    from pgacli.case.model import Case
    from pgacli.casework.sharing import Recall
    from pgacli.commands.reporting.handing_over import HandOver


def share(
    edition: Annotated[str, typer.Option(metavar="NAME", help=EDITION_HELP)] = "",
    to: Annotated[
        str, typer.Option(metavar="WHOM", help="A contributor's id, or a role and agency.")
    ] = "",
    need_to_know: Annotated[
        str, typer.Option(help="Why they need it to keep the group safe.")
    ] = "",
    finding: Annotated[
        str, typer.Option(metavar="ID", help="For an extract: the finding, such as F3.")
    ] = "",
    format: Annotated[str, typer.Option(metavar="FORMAT", help="html, md, docx or pdf.")] = "html",
    method: Annotated[str, typer.Option(help="How it is handed over.")] = "",
    recall_by: Annotated[
        str,
        typer.Option(
            metavar="DATE", help='When it is to come back or be destroyed, such as "in 6 weeks".'
        ),
    ] = "",
    list_: Annotated[bool, typer.Option("--list", help="Show the register.")] = False,
    recall: Annotated[
        bool,
        typer.Option(
            "--recall",
            help="List who holds something out of date or past its day, and write the letters.",
        ),
    ] = False,
    case: CaseOption = None,
    dry_run: DryRun = False,
    today: TodayOption = "",
) -> None:
    """Hand an edition to one reader, with a need to know, and enter it in the register."""
    from pgacli.commands.opening.case_reading import asked_case

    root, read = asked_case(case, today)
    given = (edition, to, need_to_know, finding, method, recall_by)
    # Whoever only looks does not say what to hand over, or to whom.
    if (list_ or recall) and any(given):
        option = "--list" if list_ else "--recall"
        raise MisuseError(f"{option} is of all that was handed over: leave the other words out")
    if list_:
        _show_register(root, read)
    elif recall:
        _recall(root, read, dry_run=dry_run)
    else:
        from pgacli.commands.reporting.handing_over import HandOver

        back = later_day(recall_by, "--recall-by", read.today) if recall_by else None
        if back and back < read.today:
            raise MisuseError(
                f"{back.isoformat()} has passed: they could not keep it", "--recall-by"
            )
        asked = HandOver(edition, to, need_to_know, finding.strip().upper(), format, method, back)
        _share(root, read, asked, dry_run=dry_run)


def _share(root: Path, read: "Case", asked: "HandOver", *, dry_run: bool) -> None:
    from pgacli.case.notes import Disclosure
    from pgacli.casework.sharing import handed_today
    from pgacli.commands.reporting.handing_over import checked, disclosure_text, hand_over
    from pgacli.commands.reporting.what_to_know import tell_what_to_know
    from pgacli.commands.telling.shown_path import shown_path
    from pgacli.commands.writing.applying import show_new_note
    from pgacli.commands.writing.no_names import refuse_names

    texts = [("--need-to-know", asked.need_to_know), ("--to", asked.to), ("--method", asked.method)]
    refuse_names(read, [*texts, ("--finding", asked.finding)])
    ready = checked(read, asked)
    if dry_run:
        show_new_note(Disclosure, disclosure_text(read, ready))
        return
    before = handed_today(read, ready.to, ready.edition, ready.finding)
    report, disclosure = hand_over(root, read, ready)
    print(shown_path(report.path))
    print(f"    seal {report.seal}")
    tell(f"Entered as {shown_path(disclosure)}. Hand over this file and no other.")
    if before:
        told = f"They were given this edition today already: {before}."
        tell(f"{told} If it was not meant, take the file and its note out again.")
    tell_what_to_know(read, [report])


def _show_register(root: Path, read: "Case") -> None:
    from pgacli.case.notes import Disclosure
    from pgacli.casework.sharing import past_their_day

    late = past_their_day(read)
    for each in read.disclosures:
        on = each.date.isoformat() if each.date else "no day"
        what = f"{each.edition} ({each.finding})" if each.finding else each.edition
        back = f"; back by {each.recall_by.isoformat()}" if each.recall_by else ""
        back += ", which is past" if each in late else ""
        tell(f"{each.id}  {on}  {what} to {each.to}{back}", "    ")
        tell(f"    {each.need_to_know or 'No reason is recorded.'}")
    if tell_unread(read, Disclosure):
        return
    if gone := _gone_from(root, read):
        told = f"Not in the register: {', '.join(gone)}."
        tell(f"{told} Was a note deleted, or a hand-over cut short? Ask who has a copy.")
    elif not read.disclosures:
        print("Nothing has left this folder.")


def _gone_from(root: Path, read: "Case") -> list[str]:
    """Give the ids that no disclosure has, and that were once a copy's.

    Those are the ones below the last, and those of which a report or a trace is left.
    """
    from pgacli.casework.sharing import numbers_beside

    numbers = {each.number for each in read.disclosures if each.id}
    ever = set(range(1, max(numbers, default=0)))
    with suppress(OSError):
        ever |= numbers_beside(root, read)
    return [f"D{number}" for number in sorted(ever - numbers)]


def _recall(root: Path, read: "Case", *, dry_run: bool) -> None:
    from pgacli.case.notes import Disclosure
    from pgacli.casework.sharing import recalls

    found = list(recalls(root, read))
    for each in found:
        handed = each.disclosure
        tell(f"{handed.id}  {handed.edition} to {handed.to}: {_why_back(each)}", "    ")
    is_partly_read = tell_unread(read, Disclosure)
    if not found and not is_partly_read:
        print("Nobody holds anything that has changed since, or past its day.")
    elif found and not dry_run:
        from pgacli.commands.reporting.letters import write_letters

        for path in write_letters(root, read, [(each.disclosure, each.reason) for each in found]):
            print(f"a letter: {path.relative_to(root).as_posix()}")


def _why_back(each: "Recall") -> str:
    from pgacli.case.seal import in_words

    whys = []
    if each.withdrawn:
        whys.append(f"withdrawn since: {', '.join(each.withdrawn)}")
    if each.changed:
        whys.append(f"changed since: {in_words(each.changed)}")
    if each.is_late and each.disclosure.recall_by:
        whys.append(f"it was to come back by {each.disclosure.recall_by.isoformat()}")
    return "; ".join(whys)
