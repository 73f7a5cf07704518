"""Passphrases, typed at a terminal that does not show them."""

import sys

from pgacli.commands.telling.sentences import tell
from pgacli.errors import PgaError

SHORTEST = 12


def can_type() -> bool:
    """Say whether somebody sits at a terminal. Output may go elsewhere: questions stay on it."""
    return sys.stdin.isatty() and sys.stderr.isatty()


def typed(question: str) -> str:
    """Give what is typed unseen. Raises PgaError where the terminal would show it."""
    import warnings
    from getpass import GetPassWarning, getpass

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", GetPassWarning)
            return getpass(question)
    except GetPassWarning:
        raise PgaError("this terminal would show what you type, so nothing was asked") from None
    except UnicodeError:
        raise PgaError("what was typed cannot be read as text; nothing was changed") from None
    except EOFError:
        return ""


def new_passphrase() -> str:
    """Give a new passphrase, typed twice. Raises PgaError where there is none to be had."""
    if not can_type():
        raise PgaError("a passphrase is typed at a terminal; without one, seal it with --to age1…")
    tell(f"A passphrase of {SHORTEST} characters or more. Three random words make a good one.")
    passphrase = typed("New passphrase for the people key: ")
    if len(passphrase) < SHORTEST:
        raise PgaError(f"a passphrase needs {SHORTEST} characters or more; nothing was changed")
    if passphrase.isspace():
        raise PgaError("spaces alone make no passphrase; nothing was changed")
    if typed("The same once more: ") != passphrase:
        raise PgaError("these were not the same; nothing was changed")
    return passphrase
