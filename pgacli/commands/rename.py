"""`pga rename`: give a note another id or file name; every link to it is mended."""

from typing import Annotated

import typer

from pgacli.commands.options import CaseOption, DryRun, TodayOption, case_folder, day


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
    from pgacli.casework.renaming import mended_links, renaming, write_renamed
    from pgacli.commands.applying import difference
    from pgacli.commands.case_reading import read_case
    from pgacli.commands.no_names import name_in_file_name

    root = case_folder(case)
    read = read_case(root, day(today))
    asked = renaming(read, note, to, name_in_file_name(read))
    changes = mended_links(root, read, asked)
    if dry_run:
        print("".join(difference(change) for change in changes), end="")
        print(f"{asked.note.id} would be {asked.path}.")
        return
    write_renamed(root, asked, changes)
    print(f"{asked.note.id} is {asked.path} now; links mended in {len(changes)} notes.")
