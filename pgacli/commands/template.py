"""`pga template`: a council's own look for its reports."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from pgacli.commands.words.groups import command_group
from pgacli.commands.words.options import CaseArgument, CaseOption, as_edition, case_folder
from pgacli.errors import ExitCode, PgaError

if TYPE_CHECKING:
    from pgacli.commands.council.template_report import OwnTemplate

template = command_group("template")


@template.command()
def check(case: CaseArgument = None) -> ExitCode:
    """Say what each template of your own replaces and prints, and what is wrong with it."""
    from pgacli.commands.council.house_templates import house_folders
    from pgacli.commands.council.template_report import check_own, to_mend
    from pgacli.commands.opening.case_reading import glance_at

    root = case_folder(case)
    found = check_own(house_folders(glance_at(root)))
    for each in found:
        print("\n".join(_told(each)))
    if not found:
        print("There are no templates of your own. `pga template copy full` lays one down.")
    count = sum(len(each.faults) for each in found)
    if count:
        print(to_mend(count))
        return ExitCode.FLAGS
    return ExitCode.CLEAN


def _told(each: "OwnTemplate") -> list[str]:
    from pgacli.wording import joined

    lines = [each.name]
    if not each.is_changed:
        return [*lines, "    the same as the shipped one"]
    if each.replaces:
        lines.append("    in place of the shipped one")
    if each.prints:
        lines.append(f"    prints {joined(each.prints)}")
    if each.leaves_out:
        lines.append(f"    leaves out what the shipped one prints: {joined(each.leaves_out)}")
    for fault in each.faults:
        where = f"{each.name}, line {fault.line}: " if fault.line else ""
        lines.append(f"    {where}{fault.message}")
    return lines


@template.command()
def copy(
    edition: Annotated[
        str,
        typer.Argument(
            metavar="EDITION", help="Which edition; or `page`, or `word` for the Word file."
        ),
    ],
    case: CaseOption = None,
) -> None:
    """Lay the shipped templates of an edition down in house/templates/, to be edited."""
    from pgacli.commands.opening.case_reading import glance_at
    from pgacli.commands.telling.shown_path import shown_path

    root = case_folder(case)
    glance_at(root)
    for path in _copied(as_edition(edition), root):
        print(shown_path(path))


def _copied(name: str, root: Path) -> list[Path]:
    """Lay copies down, all or none. Raises PgaError where one is there already.

    Where that was cut short, it goes on: a copy that nobody changed yet stands in nobody's way.
    """
    from pgacli.case.files import why
    from pgacli.case.house import HOUSE
    from pgacli.commands.council.house_templates import TEMPLATES, refuse_links

    refuse_links(root / HOUSE)
    files = _word(root / HOUSE) if name == "word" else _files(name, root / HOUSE / TEMPLATES)
    try:
        left = {path: text for path, text in files.items() if not _holds(path, text)}
        there = [path for path in left or files if path.exists()]
        if there:
            some = f"{there[0].relative_to(root).as_posix()} is"
            raise PgaError(f"{some} there already, and nothing is overwritten")
        _lay_down(left)
    except OSError as error:
        raise PgaError(f"cannot write into {HOUSE}/: {why(error)}") from None
    return list(left)


def _holds(path: Path, content: bytes) -> bool:
    return path.is_file() and path.read_bytes() == content


def _lay_down(files: dict[Path, bytes]) -> None:
    """Write every file whole, or take back those that were: an empty one would cut the report."""
    from pgacli.case.writing.new_notes import write_new
    from pgacli.case.writing.uninterrupted import uninterrupted

    made: list[Path] = []
    try:
        with uninterrupted():
            for path, content in files.items():
                path.parent.mkdir(parents=True, exist_ok=True)
                write_new(path, content)
                made.append(path)
    except (OSError, PgaError):
        for path in made:
            path.unlink(missing_ok=True)
        raise


def _files(name: str, target: Path) -> dict[Path, bytes]:
    """Give the files of an edition's templates by where they go."""
    from pgacli.editions import EDITIONS
    from pgacli.templating import shipped

    reports = shipped("report")
    if name == "page":
        paths = [reports / "page.html.j2", reports / "style.css"]
    elif name in EDITIONS:
        paths = sorted((reports / name).rglob("*.j2"))
    else:
        raise PgaError(f"no such edition; there are: {', '.join(EDITIONS)}, page and word")
    return {target / path.relative_to(reports): path.read_bytes() for path in paths}


def _word(house: Path) -> dict[Path, bytes]:
    from pgacli.commands.council.house_templates import WORD_FILE
    from pgacli.extras import need

    packed = need("pgacli.writers.docx.scrub", "docx", "Word").packed
    parts = need("pgacli.writers.docx.house", "docx", "Word").shipped_parts()
    return {house / WORD_FILE: packed(parts)}
