"""What stands where a report is to go: nothing is lost that somebody wrote into it."""

from pathlib import Path

from pgacli.case.files import why
from pgacli.case.writing.new_notes import refuse_to_replace
from pgacli.commands.telling.shown_path import shown_path
from pgacli.errors import PgaError


def refuse_to_lose(path: Path, suffix: str) -> None:
    """Raise PgaError where a file stands that is no report, or was changed since it was made."""
    from pgacli.writers.own_digest import is_as_made

    refuse_to_replace(path)
    try:
        there = path.read_bytes()
    except FileNotFoundError:
        return
    except OSError as error:
        raise PgaError(f"cannot write {path}: {why(error)}") from None
    if there.strip() and not is_as_made(there, suffix):
        raise PgaError(
            f"{shown_path(path)} is there already, and is not as pga made it: somebody may have"
            " written in it. Give it another name, or delete it, and run this again"
        )


def is_untouched(path: Path) -> bool:
    """Say whether a file is a report that nobody changed since it was made. Raises OSError."""
    from pgacli.writers.own_digest import is_as_made

    return path.is_file() and is_as_made(path.read_bytes(), path.suffix.removeprefix("."))
