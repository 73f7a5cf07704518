"""Where a council's own templates stand: in the case's house/, or in the house that it names."""

from pathlib import Path

from pgacli.case.model import Case
from pgacli.errors import PgaError

HOUSE, TEMPLATES = "house", "templates"


def house_folders(case: Case, root: Path) -> tuple[Path, ...]:
    """Give the folders of templates that come before the shipped ones, the case's own first.

    A folder need not be there. Raises PgaError where the house is out of reach or holds a link.
    """
    houses = [root / HOUSE]
    if case.assessment.house.strip():
        houses.append(_named(case, root))
    for house in houses:
        refuse_links(house)
    return tuple(dict.fromkeys(house / TEMPLATES for house in houses))


def _named(case: Case, root: Path) -> Path:
    """Give the house that the assessment names: inside the case, or beside it.

    The name is not repeated in a message: it is text of a note.
    """
    where = f"assessment.md, line {case.assessment.at('house').line}: `house`"
    given = Path(case.assessment.house.strip())
    house = (root / given).resolve()
    if given.is_absolute() or not house.is_relative_to(root.resolve().parent):
        raise PgaError(f"{where} names a folder out of reach: put it into the case or beside it")
    if not house.is_dir():
        raise PgaError(f"{where} names a folder that is not there")
    return house


def refuse_links(house: Path) -> None:
    """Raise PgaError for a link, which could lead to any file of this machine, and print it."""
    folder = house / TEMPLATES
    found = [house, folder, *(folder.rglob("*") if folder.is_dir() else ())]
    if any(path.is_symlink() for path in found):
        raise PgaError(f"{HOUSE}/{TEMPLATES} is or holds a link: put the file itself there")
