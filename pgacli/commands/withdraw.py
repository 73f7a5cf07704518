"""`pga withdraw`: a young person changed their mind."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from pgacli.commands.telling.sentences import tell, unread
from pgacli.commands.words.options import CaseOption, DryRun, TodayOption
from pgacli.errors import PgaError
from pgacli.screen import one_line

if TYPE_CHECKING:
    from pgacli.case.model import Case
    from pgacli.casework.withdrawing import Reached


def withdraw(
    source: Annotated[str, typer.Argument(help="The source, such as S3.")],
    case: CaseOption = None,
    dry_run: DryRun = False,
    today: TodayOption = "",
) -> None:
    """Mark a source as withdrawn, and list all that it reached, with a letter to each reader."""
    from pgacli.case.notes import Source
    from pgacli.casework.asked_note import asked_note
    from pgacli.casework.withdrawing import reached, withdrawn
    from pgacli.commands.opening.case_reading import asked_case
    from pgacli.commands.writing.applying import apply, begin

    root, read = asked_case(case, today)
    note = asked_note(read, source, Source)
    found = reached(read, note)
    is_written = apply([withdrawn(begin(root, note))], dry_run=dry_run)
    verb = "is" if is_written else "would be"
    tell(f"{note.id} {verb} withdrawn: nothing of it enters a report.")
    _tell_of_findings(found)
    _tell_of_readers(found)
    if is_written:
        _tell_of_older_reports(root, read)
        for path in _letters(root, read, found):
            print(f"a letter: {path.relative_to(root).as_posix()}")
    mend = "mend what `pga check` says of that, and run this again."
    if more := unread(read, f"and may name {note.id} too: {mend}"):
        tell(more)
    elif not found.findings and not found.disclosures:
        print("It reached no finding and no reader.")


def _tell_of_older_reports(root: Path, read: "Case") -> None:
    """Say that what was made before still holds it: in a hurry somebody could hand it over."""
    from pgacli.case.folder import REPORTS
    from pgacli.commands.reporting.letters import letters_name
    from pgacli.presentation.phrases import number_words
    from pgacli.writers import FORMATS

    folder = root / REPORTS
    made = [each for each in folder.glob("*.*") if each.suffix.lstrip(".") in FORMATS]
    older = [each for each in made if not each.name.startswith(letters_name(read))]
    if older and not folder.is_symlink():
        them = "it" if len(older) == 1 else "them"
        tell(f"{REPORTS}/ holds {number_words(len(older), 'report')} made before: delete {them}.")


def _tell_of_findings(found: "Reached") -> None:
    """Say how many findings it reached, and which."""
    from pgacli.wording import counted, first_upper, in_words

    several, alone = len(found.findings), len(found.alone)
    if not several:
        return
    verb = "rests" if several == 1 else "rest"
    some = f", {in_words(alone)} of them on nothing else" if alone else ""
    rest = ", and on nothing else" if alone == several else some
    tell(f"{first_upper(counted(several, 'finding'))} {verb} on it{rest}:")
    for finding in found.findings:
        more = "; it rests on nothing else" if finding in found.alone else ""
        todo = f"take {found.source.id} and what came of it out{more}"
        tell(f"{one_line(finding.path)}: {todo}", "    ")
    places = "the Summary, the plan, the lessons and the register"
    tell(f"Look at {places} too: `pga check` flags words left there.")


def _tell_of_readers(found: "Reached") -> None:
    for each in found.disclosures:
        on = each.date.isoformat() if each.date else "an unknown day"
        todo = "ask for it back" if each in found.asked_back else "tell them what is taken out"
        tell(f"{one_line(each.path)}: {each.edition} to {each.to}, {on}: {todo}", "    ")


def _letters(root: Path, read: "Case", found: "Reached") -> list[Path]:
    """Write the letters. Ctrl+C comes after the mark, and must not pass for nothing done."""
    from pgacli.commands.reporting.letters import write_letters

    if not found.asked_back:
        return []
    try:
        return write_letters(root, read, [(each, "withdrawal") for each in found.asked_back])
    except KeyboardInterrupt:
        raise PgaError(
            f"stopped; {found.source.id} is withdrawn, and not every letter is written: run it"
            " again for the letters"
        ) from None
    except PgaError as error:
        why = str(error).removesuffix(".")
        raise type(error)(
            f"{found.source.id} is withdrawn, and its letters are still to be made: {why}. Then"
            " run it again for the letters."
        ) from None
