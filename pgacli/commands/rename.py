"""`pga rename`: give a note another id or file name; every link to it is mended."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from pgacli.commands.telling.sentences import tell, unread
from pgacli.commands.words.options import CaseOption, DryRun, TodayOption

if TYPE_CHECKING:
    from pgacli.case.model import Case
    from pgacli.casework.renaming import Renaming


def rename(
    note: Annotated[str, typer.Argument(metavar="ID", help="The note, such as F3.")],
    to: Annotated[
        str, typer.Argument(metavar="NEW", help="A new id such as F9, or words for the file name.")
    ],
    case: CaseOption = None,
    dry_run: DryRun = False,
    today: TodayOption = "",
) -> None:
    """Give a note another id or file name, and mend every link to it."""
    from pgacli.casework.renamed_on_disk import write_renamed
    from pgacli.casework.renaming import mended_links, renaming
    from pgacli.commands.opening.case_reading import asked_case
    from pgacli.commands.writing.applying import difference
    from pgacli.commands.writing.no_names import name_in_file_name, refuse_broken_key
    from pgacli.presentation.phrases import number_words

    root, read = asked_case(case, today)
    refuse_broken_key(read)
    asked = renaming(read, note, to, name_in_file_name(read))
    changes = mended_links(root, read, asked)
    told = _gone_out(root, read, asked) + _left_alone(read, asked)
    if dry_run:
        print("".join(difference(change) for change in changes), end="")
        tell(f"{asked.note.id} would be {asked.path}.{told}")
        return
    write_renamed(root, asked, changes)
    links = number_words(len(changes), "note")
    tell(f"{asked.note.id} is {asked.path} now; links mended in {links}.{told}")


def _gone_out(root: Path, read: "Case", asked: "Renaming") -> str:
    """Say what a new id means for what was signed or handed over under the old one."""
    from pgacli.casework.renaming import gone_out
    from pgacli.wording import joined

    signers, handed = gone_out(root, read, asked)
    was = [f"signed by the {joined(signers)}"] if signers else []
    was += [f"handed over in {joined(handed)}"] if handed else []
    if not was:
        return ""
    return (
        f"\n{asked.note.id} was {joined(was)} under that id: `pga sign --verify`,"
        " `pga share --recall` and `pga trace` say that it changed."
    )


def _left_alone(read: "Case", asked: "Renaming") -> str:
    """Say where the old id stays: whoever knows what it means there can mend it."""
    from pgacli.casework.renaming import left_alone
    from pgacli.wording import joined

    old, places = asked.note.id, left_alone(read, asked)
    told = ""
    if places:
        told = (
            f"\n{old} stays in {joined(places)}: it is quoted there, or may mean something else."
            " Where it means the note, mend it by hand."
        )
    by_hand = f"so no link in it was mended: where it says {old}, write {asked.id} by hand."
    more = unread(read, by_hand) if asked.id != old else ""
    return f"{told}\n{more}" if more else told
