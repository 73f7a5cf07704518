"""Reading a case for a command: its people key opened where that is sealed, its names hidden."""

from datetime import date
from functools import partial
from pathlib import Path

from pgacli.case.files import Refused
from pgacli.case.key.people import Opener
from pgacli.case.loading import load_case
from pgacli.case.model import Case
from pgacli.commands.words.options import case_folder, day
from pgacli.errors import PgaError
from pgacli.screen import hide


def asked_case(chosen: Path | None, today: str) -> tuple[Path, Case]:
    """Read the case that a command is asked for, as on the day of --today. Gives its folder too.

    Raises PgaError where there is no case, and a usage error for what is no day.
    """
    root = case_folder(chosen)
    return root, read_case(root, day(today))


def read_case(root: Path, today: date) -> Case:
    """Read a case as it stands; whoever sits at the terminal is asked to open a sealed key.

    Raises PgaError where there is no case.
    """
    return hidden(load_case(root, today, _opened), root)


def glance_at(root: Path) -> Case:
    """Read a case of whose notes nothing is told; nobody is asked to open a sealed key for that.

    It is read as of today. Raises PgaError where there is no case.
    """
    case = load_case(root, day(""), file_opener())
    return hidden(case, root) if case.people.entries else case


def hidden(case: Case, root: Path) -> Case:
    """Give the case, with its names hidden in all that is printed from now on."""
    from pgacli.casework.hiding import Hiding

    hide(str(root), Hiding(case, root.resolve()))
    return case


def _opened(sealed: bytes) -> bytes | Refused | None:
    from pgacli.commands.opening.key_opening import open_key

    return open_key(sealed)


def file_opener() -> Opener | None:
    """Give what opens sealed keys by the identity file that was named; nothing where none was.

    It asks nobody, and may be sent to another process. What the file does not open stays sealed.
    """
    from pgacli.commands.opening.identity import identity_file

    file = identity_file()
    return partial(_opened_by_file, file=file) if file else None


def _opened_by_file(sealed: bytes, file: str) -> bytes | None:
    from pgacli.commands.opening.key_opening import by_identity

    try:
        return by_identity(sealed, file)
    except PgaError:
        return None
