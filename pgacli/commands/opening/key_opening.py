"""Opening a sealed people key: by an identity file, or by a passphrase that is asked for once.

A passphrase is typed at a terminal and nowhere else: a list of arguments, an environment or a pipe
can be read by others, or kept. What cannot be opened stays sealed, and one line says so.
"""

from functools import lru_cache
from pathlib import Path

from pgacli.case.files import Refused, read_text
from pgacli.case.folder import case_around
from pgacli.case.key.exposure import is_open_to_others
from pgacli.commands.asking.passphrases import can_type, typed
from pgacli.commands.opening.identity import OPTION, VARIABLE, identity_file
from pgacli.commands.telling.sentences import tell_beside
from pgacli.errors import PgaError
from pgacli.kept import kept

MOST_TRIES = 3


@kept(8)
def open_key(sealed: bytes) -> bytes | Refused | None:
    """Give what was sealed, or nothing after saying why it stays shut. A key is asked for once.

    Where nobody can open it any more, the refusal says so.
    """
    from pgacli.casework.sealed_key import DamagedError

    try:
        plain = opened(sealed)
    except DamagedError as error:
        tell_beside(f"names are not looked for: {error.refused.why}")
        return error.refused
    except PgaError as error:
        tell_beside(f"names are not looked for: {error}")
        return None
    if plain is None:
        tell_beside("names are not looked for: the people key stays sealed")
    return plain


def opened(sealed: bytes) -> bytes | None:
    """Give what was sealed, or nothing where no passphrase does. Raises PgaError."""
    from pgacli.casework.sealed_key import asks_passphrase

    if asks_passphrase(sealed):
        return _by_passphrase(sealed)
    file = identity_file()
    if not file:
        raise PgaError(
            f"the people key is sealed for an identity file: name it with {OPTION} or {VARIABLE}"
        )
    return by_identity(sealed, file)


def by_identity(sealed: bytes, file: str, hint: str = "") -> bytes:
    """Give what was sealed. Raises PgaError, with the hint, where the file does not open it."""
    from pgacli.casework.sealed_key import opened_with_identity

    try:
        whole = Path(file).expanduser().resolve()
    except (OSError, ValueError, RuntimeError):  # nobody's home, or no name that a disk has
        raise PgaError("the identity file cannot be opened: no such file or directory") from None
    text = read_text(whole.parent, whole.name)
    if isinstance(text, Refused):
        raise PgaError(text.said_of("the identity file"))
    _warn_of_open(whole)
    plain = opened_with_identity(sealed, text)
    if plain is None:
        raise PgaError(f"the identity file does not open the people key{hint}")
    return plain


@lru_cache(maxsize=8)
def _warn_of_open(identity: Path) -> None:
    """Say once where an identity file lies open: whoever has it needs no passphrase."""
    if is_open_to_others(identity):
        tell_beside("others can read your identity file: run `chmod 600` on it")
    if case_around(identity.parent) is not None:
        tell_beside("your identity file lies in a case, beside what it opens: keep it elsewhere")


def _by_passphrase(sealed: bytes) -> bytes | None:
    from pgacli.casework.sealed_key import opened_with_passphrase

    if not can_type():
        raise PgaError("the people key is sealed, and nobody is at a terminal to open it")
    for _ in range(MOST_TRIES):
        passphrase = typed("Passphrase of the people key (Enter leaves it sealed): ")
        if not passphrase:
            return None
        tell_beside("Opening the key takes a few seconds.")
        plain = opened_with_passphrase(sealed, passphrase)
        if plain is not None:
            return plain
        tell_beside("That passphrase does not open the people key.")
    return None
