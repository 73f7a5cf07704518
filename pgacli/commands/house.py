"""`pga house`: what a council owns, in one folder for all of its cases."""

import re
import shlex
from pathlib import Path
from typing import Annotated

import typer

from pgacli.commands.telling.sentences import tell
from pgacli.commands.words.groups import command_group
from pgacli.commands.words.options import refuse_broken_text
from pgacli.errors import ExitCode
from pgacli.screen import one_line

house = command_group("house")


@house.command()
def new(
    folder: Annotated[
        Path,
        typer.Argument(metavar="DIR", help="A new folder, or an empty one.", show_default=False),
    ],
    title: Annotated[
        str, typer.Option(help="Whose it is, such as “Peer group assessments in Exampleshire”.")
    ] = "",
) -> None:
    """Lay down a house pack: settings, headings, words and templates to make your own."""
    from pgacli.case.framework_file import SHIPPED
    from pgacli.case.writing.new_case import write_files, write_folder
    from pgacli.casework.new_house import house_texts
    from pgacli.commands.telling.shown_path import shown_path, typed_path

    target = typed_path(folder)
    refuse_broken_text([("DIR", str(folder)), ("--title", title)])
    named = title or target.name
    texts = house_texts(_id(target.name), named, SHIPPED.read_text("utf-8"))
    files = {path: text.encode() for path, text in texts.items()}
    write_folder(target, lambda stage: write_files(stage, files))
    shown = shown_path(target)
    print(f"A house pack stands in {shown}. What to do next:")
    print("1. Say in house.yaml what your council has settled, and correct the headings.")
    print(f"2. See that all of it is right: pga house check {shlex.quote(shown)}")
    print(f"3. Start a case with it: pga new DIR --house {shlex.quote(shown)}")


def _id(name: str) -> str:
    """Give a folder's name as a short word of small letters, digits and hyphens."""
    return re.sub(r"[^a-z0-9]+", "-", name.casefold()).strip("-") or "our-house"


@house.command()
def check(
    folder: Annotated[
        Path,
        typer.Argument(metavar="DIR", help="The folder of the house.", show_default=False),
    ] = Path(),
) -> ExitCode:
    """Say what is wrong in a house pack, with file and line; if nothing is, say what it holds."""
    from pgacli.case.folder import case_around
    from pgacli.commands.council.house_check import check_house
    from pgacli.commands.council.template_report import to_mend
    from pgacli.commands.opening.case_reading import glance_at

    if (around := case_around(folder)) is not None:
        glance_at(around)  # so that no name of its people key is shown
    found = check_house(folder)
    for fault in found.faults:
        tell(
            f"{one_line(fault.place.path)}:{fault.place.line}:{fault.place.column} {fault.message}"
        )
        if fault.hint:
            tell(f"    {fault.hint}")
    if found.faults:
        print(to_mend(len(found.faults)))
        return ExitCode.FLAGS
    for line in found.holds:
        tell(line)
    return ExitCode.CLEAN
