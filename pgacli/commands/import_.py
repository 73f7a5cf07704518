"""`pga import`: a Word file, an e-mail or a plain text becomes a source note."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from pgacli.commands.telling.sentences import tell, tell_beside, tell_closed
from pgacli.commands.words.options import CaseOption, DryRun, TodayOption, refuse_broken_text

if TYPE_CHECKING:
    from pgacli.case.model import Case
    from pgacli.casework.documents.document import Document
    from pgacli.casework.importing import Imported


def import_(
    file: Annotated[
        Path, typer.Argument(metavar="FILE", help="A .docx, .eml, .txt or .md. It is not changed.")
    ],
    date: Annotated[
        str,
        typer.Option(
            metavar="DATE",
            help="The day of it, or words such as yesterday; an e-mail says its own.",
        ),
    ] = "",
    method: Annotated[
        str,
        typer.Option(help="interview, meeting, conversation, observation, activity or record."),
    ] = "",
    contributor: Annotated[
        list[str] | None, typer.Option(metavar="C2", help="Whose account it is; may be repeated.")
    ] = None,
    young_people: Annotated[
        list[str] | None,
        typer.Option(metavar="YP1,YP2", help="Young people who spoke for themselves."),
    ] = None,
    account: Annotated[str, typer.Option(help="first_hand or second_hand.")] = "",
    title: Annotated[
        str, typer.Option(help="The note's title; left out: the document's own.")
    ] = "",
    case: CaseOption = None,
    dry_run: DryRun = False,
    today: TodayOption = "",
) -> None:
    """Make a source note of a document; names in the people key become codes first."""
    from pgacli.case.given import option_of
    from pgacli.casework.documents.opening import read_document
    from pgacli.casework.importing import source_note
    from pgacli.commands.asking.source_keys import source_values
    from pgacli.commands.opening.case_reading import asked_case
    from pgacli.commands.writing.no_names import refuse_broken_key, refuse_names

    root, read = asked_case(case, today)
    tell_closed(read)
    refuse_broken_key(read)
    said = {
        "date": [date],
        "method": [method],
        "contributor": contributor or [],
        "young_people": young_people or [],
        "account": [account],
    }
    texts = [("--title", title), *((option_of(key), word) for key in said for word in said[key])]
    refuse_broken_text(texts)
    refuse_names(read, texts)
    document = read_document(file)
    imported = source_note(read, document, source_values(read, said, document), title)
    _write(root, read, file, document, imported, dry_run=dry_run)


def _write(
    root: Path,
    read: "Case",
    file: Path,
    document: "Document",
    imported: "Imported",
    *,
    dry_run: bool,
) -> None:
    from pgacli.casework.new_note import new_text, write_note
    from pgacli.commands.telling.imported import lines_about, warnings_about
    from pgacli.commands.telling.shown_path import shown_path
    from pgacli.commands.writing.applying import show_new_note
    from pgacli.commands.writing.no_names import name_in_file_name

    text = new_text(read, imported.note)
    if dry_run:
        show_new_note(imported.note.kind, text)
    else:
        path = write_note(root, read, imported.note, name_in_file_name(read))
        print(shown_path(path))
    for line in lines_about(document, imported, text):
        tell(line)
    for warning in warnings_about(root, read, file):
        tell_beside(warning)
