"""`pga update`: an old case meets a newer pga, or another framework, and keeps every word."""

import sys
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from pgacli.commands.words.declared import Option
from pgacli.commands.words.options import CaseArgument
from pgacli.errors import PgaError
from pgacli.screen import one_line

if TYPE_CHECKING:
    from pgacli.casework.changing_framework import Move
    from pgacli.editors.refreshing import Refresh


def update(
    case: CaseArgument = None,
    framework: Annotated[
        str, Option(metavar="ID", help="Move the case to this framework, such as lloyd-2019.")
    ] = "",
    write: Annotated[bool, Option("--write", help="Make the changes that are shown.")] = False,
) -> None:
    """Bring what pga laid down in a case up to date: it shows the difference, and keeps words."""
    from pgacli.commands.opening.case_reading import asked_case
    from pgacli.editors.refreshing import refresh_of

    root, read = asked_case(case, "")
    move = None
    if framework:
        from pgacli.casework.changing_framework import move_to

        move = move_to(root, read, framework.strip())
    refresh = refresh_of(root, move.framework if move else read.framework)
    if move:
        refresh = refresh._replace(changes=(*refresh.changes, move.change))
    _refuse_links(root, refresh)
    if write:
        _write(root, refresh)
    _tell(refresh, move, is_written=write)


def _refuse_links(root: Path, refresh: "Refresh") -> None:
    """Raise PgaError where a file would be written through a folder that is a link."""
    for path in (*refresh.new, *(change.relative for change in refresh.changes)):
        for folder in Path(path).parents:
            if folder != Path() and (root / folder).is_symlink():
                raise PgaError(
                    f"{folder.as_posix()}/ is a link, and nothing is written out of the case: move"
                    " the folder here, or take the link away"
                )


def _write(root: Path, refresh: "Refresh") -> None:
    from pgacli.case.writing.making_changes import write_changes
    from pgacli.case.writing.new_notes import write_new
    from pgacli.case.writing.uninterrupted import uninterrupted

    homes = [Path(path).parent.as_posix() for path in refresh.new]
    with uninterrupted():  # the record tells of all the files, and is among the last
        _make_folders(root, [*refresh.folders, *homes])
        for path, text in refresh.new.items():
            write_new(root / path, text)
        write_changes(refresh.changes)


def _make_folders(root: Path, names: Iterable[str]) -> None:
    from pgacli.case.files import why

    for name in names:
        try:
            (root / name).mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise PgaError(f"cannot make {name}/: {why(error)}") from None


def _tell(refresh: "Refresh", move: "Move | None", *, is_written: bool) -> None:
    from pgacli.commands.writing.applying import difference

    for path in refresh.new:
        print(f"new: {path}")
    for name in refresh.folders:
        print(f"new: {name}/")
    for path in refresh.kept:
        print(f"yours, left alone: {path}")
    for change in refresh.changes:
        sys.stdout.write(difference(change))
    if move:
        _tell_move(move)
    if not (refresh.new or refresh.folders or refresh.changes):
        print("Nothing to update.")
    elif is_written:
        print("Updated. Your notes' words are as they were.")
    else:
        print("Nothing was written: `pga update --write` makes these changes.")


def _tell_move(move: "Move") -> None:
    for before, after in move.renamed:
        print(f"{after.id}: “{before.label}” is called “{after.label}” there")
    for heading in move.added:
        print(f"{heading.id}: “{heading.label}” is new, and no finding stands under it yet")
    for note in move.homeless:
        print(
            f"{one_line(note.path)}: its heading is not there; let two people place it anew,"
            " each by themselves (`pga place`)"
        )
