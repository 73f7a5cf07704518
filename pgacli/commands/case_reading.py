"""Reading a case for a command, with its people key opened where that is sealed."""

from datetime import date
from pathlib import Path

from pgacli.case.loading import load_case
from pgacli.case.model import Case


def read_case(root: Path, today: date) -> Case:
    """Read a case as it stands; whoever sits at the terminal is asked to open a sealed key.

    Raises PgaError where there is no case.
    """
    return load_case(root, today, _opened)


def _opened(sealed: bytes) -> bytes | None:
    from pgacli.commands.key_opening import open_key

    return open_key(sealed)
