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
    from pgacli.casework.renaming import mended_links, new_name, note_of, write_renamed
    from pgacli.commands.applying import difference
    from pgacli.commands.case_reading import read_case
    from pgacli.commands.no_names import name_in_file_name

    root = case_folder(case)
    read = read_case(root, day(today))
    old = note_of(read, note)
    id_, name = new_name(read, old, to, name_in_file_name(read))
    changes = mended_links(root, read, old, id_, name)
    if dry_run:
        print("".join(difference(change) for change in changes), end="")
        print(f"{old.id} would be {old.folder}/{name}.")
        return
    write_renamed(root, old, name, changes)
    print(f"{old.id} is {old.folder}/{name} now; links mended in {len(changes)} notes.")
