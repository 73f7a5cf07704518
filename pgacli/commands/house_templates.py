"""Where a council's own templates stand: in the houses of a case, its own first."""

from pathlib import Path

from pgacli.case.house import HOUSE
from pgacli.case.model import Case
from pgacli.errors import PgaError

TEMPLATES = "templates"


def house_folders(case: Case) -> tuple[Path, ...]:
    """Give the folders of templates that come before the shipped ones, the case's own first.

    A folder need not be there. Raises PgaError where the house is out of reach or holds a link.
    The name is not repeated in a message: it is text of a note.
    """
    if case.house.refused:
        where = f"assessment.md, line {case.assessment.at('house').line}: `house`"
        raise PgaError(f"{where} {case.house.refused}")
    for house in case.house.folders:
        refuse_links(house.path)
    return tuple(dict.fromkeys(house.path / TEMPLATES for house in case.house.folders))


def refuse_links(house: Path) -> None:
    """Raise PgaError for a link, which could lead to any file of this machine, and print it."""
    folder = house / TEMPLATES
    found = [house, folder, *(folder.rglob("*") if folder.is_dir() else ())]
    if any(path.is_symlink() for path in found):
        raise PgaError(f"{HOUSE}/{TEMPLATES} is or holds a link: put the file itself there")
