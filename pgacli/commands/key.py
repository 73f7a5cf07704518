"""`pga key`: the people key under seal, and open again to be edited."""

import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from pgacli.commands.telling.sentences import tell
from pgacli.commands.words.declared import Option
from pgacli.commands.words.groups import command_group
from pgacli.commands.words.options import CaseArgument, DryRun, case_folder
from pgacli.errors import PgaError, RefusedError

if TYPE_CHECKING:
    from pgacli.casework.sealing import Left

key = command_group("key")

_NO_RECIPIENT = (
    ": no recipient is its own, and nothing was changed. To open it yourself, name its age1… with"
    " another --to; to seal it for others alone, name no identity file (--identity, PGA_IDENTITY)"
)


@key.command()
def seal(
    case: CaseArgument = None,
    to: Annotated[
        list[str] | None,
        Option(
            metavar="AGE1…",
            help="Whose identity file opens it, in place of a passphrase; may be repeated.",
        ),
    ] = None,
    replace: Annotated[
        bool, Option("--replace", help="Put it in place of a sealed key that differs from it.")
    ] = False,
    dry_run: DryRun = False,
) -> None:
    """Encrypt the people key with a passphrase, or for recipients, and remove the plain one."""
    from pgacli.case.key.people import KEY_FILE, SEALED_FILE
    from pgacli.casework.sealed_key import refuse_unready
    from pgacli.casework.sealing import plain_key, put_sealed, remove_plain
    from pgacli.commands.opening.case_reading import glance_at

    root = case_folder(case)
    # A copy of the key that is left lying about may be called after somebody.
    glance_at(root)
    refuse_unready(to or [])
    plain = plain_key(root)
    is_the_same = not replace and _says_the_same(root, plain)
    if dry_run:
        tell(f"{KEY_FILE} would be sealed as {SEALED_FILE}, and then removed.")
        return
    if is_the_same and not to:
        left = remove_plain(root)
    else:
        sealed, reopen = _sealed(plain, to or [])
        left = put_sealed(root, plain, sealed, reopen, over=replace or is_the_same)
    tell(f"{SEALED_FILE} is sealed, and {KEY_FILE} is gone.")
    tell(f"Whoever loses the {_what_opens(root)} loses the names with it.")
    _say_what_is_left(left)


def _what_opens(root: Path) -> str:
    """Say what opens the sealed key that lies there: an unchanged one stays sealed as it was."""
    from pgacli.casework.sealed_key import asks_passphrase
    from pgacli.casework.sealing import sealed_key

    return "passphrase" if asks_passphrase(sealed_key(root) or b"") else "identity file"


def _says_the_same(root: Path, plain: bytes) -> bool:
    """Say whether a sealed key says the same. Raises RefusedError where it says other."""
    from pgacli.case.key.people import KEY_FILE, SEALED_FILE
    from pgacli.casework.sealed_key import DamagedError
    from pgacli.casework.sealing import sealed_key
    from pgacli.commands.opening.key_opening import opened

    old = sealed_key(root)
    if old is None:
        return False
    why = f"does not say what {KEY_FILE} says, or was not opened"
    try:
        if opened(old) == plain:
            return True
    except DamagedError:
        why = "is damaged"
    raise RefusedError(
        f"{SEALED_FILE} is there already, and {why}. Nothing was changed."
        f" If {KEY_FILE} is the one to keep: pga key seal --replace"
    )


def _sealed(plain: bytes, to: list[str]) -> tuple[bytes, Callable[[bytes], bytes | None]]:
    """Give the sealed key, and what opens it again."""
    from functools import partial

    from pgacli.casework.sealed_key import (
        opened_with_passphrase,
        sealed_for,
        sealed_with_passphrase,
    )
    from pgacli.commands.asking.passphrases import new_passphrase
    from pgacli.commands.opening.identity import identity_file
    from pgacli.commands.opening.key_opening import by_identity

    if not to:
        passphrase = new_passphrase()
        tell("Sealing the key takes a few seconds.")
        sys.stdout.flush()
        sealed = sealed_with_passphrase(plain, passphrase)
        return sealed, partial(opened_with_passphrase, passphrase=passphrase)
    sealed, file = sealed_for(plain, to), identity_file()
    if file:
        return sealed, partial(by_identity, file=file, hint=_NO_RECIPIENT)
    # Only the readers can open it: here its bytes are compared.
    return sealed, lambda read: plain if read == sealed else None


def _say_what_is_left(left: "Left") -> None:
    tell("Older copies may be left on the disk, in backups, on a synced drive or in an editor.")
    for name in left.copies:
        tell(f"Look at {name} too: delete it if it is a copy.")
    if left.has_other_name:
        tell("The plain key has another name somewhere on this disk (a hard link): delete that.")


@key.command("open")
def open_(case: CaseArgument = None, dry_run: DryRun = False) -> None:
    """Write the plain people key beside the sealed one, to be edited."""
    from pgacli.case.key.people import KEY_FILE, SEALED_FILE
    from pgacli.case.writing.uninterrupted import uninterrupted
    from pgacli.casework.sealing import is_empty, sealed_key, write_plain
    from pgacli.commands.opening.key_opening import opened

    root = case_folder(case)
    sealed = sealed_key(root)
    if sealed is None:
        raise PgaError(f"there is no {SEALED_FILE} to open")
    if os.path.lexists(root / KEY_FILE) and not is_empty(root / KEY_FILE):
        raise PgaError(f"{KEY_FILE} is there already, and nothing is overwritten")
    if dry_run:
        tell(f"{KEY_FILE} would be written from {SEALED_FILE}, which stays.")
        return
    plain = opened(sealed)
    if plain is None:
        raise PgaError("the people key stays sealed; nothing was changed")
    with uninterrupted():  # whoever stops it would not be told that the names lie open
        write_plain(root, plain)
        tell(f"{KEY_FILE} is open, for you alone to read. {SEALED_FILE} stays as it was.")
    tell("Seal it again when you are done: pga key seal (with --replace if you changed it)")
