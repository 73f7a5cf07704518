"""Where a council's own templates stand: in the houses of a case, its own first."""

import os
from collections.abc import Iterator
from pathlib import Path

from pgacli.case.files import why
from pgacli.case.house import HOUSE
from pgacli.case.model import Case
from pgacli.errors import PgaError

# What a council's own templates are called, below its house: a folder of them, and one for Word.
TEMPLATES, WORD_FILE = "templates", "report.docx"


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
    if house.is_symlink() or folder.is_symlink() or any(_links_below(folder)):
        raise PgaError(f"{HOUSE}/{TEMPLATES} is or holds a link: put the file itself there")


def _links_below(folder: Path) -> Iterator[bool]:
    """Say of each thing below a folder whether it is a link. Raises PgaError for a shut folder."""
    for inside, folders, names in os.walk(folder, onerror=_refuse_shut):
        for name in (*folders, *names):
            yield Path(inside, name).is_symlink()


def _refuse_shut(error: OSError) -> None:
    # That it is not there, or is a file, is no harm: then there are no templates.
    if not isinstance(error, FileNotFoundError | NotADirectoryError):
        raise PgaError(f"{HOUSE}/{TEMPLATES} cannot be opened: {why(error)}") from None
