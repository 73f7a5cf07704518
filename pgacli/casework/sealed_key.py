"""The people key under seal, in the age format: bytes in, bytes out, and no disk.

What a passphrase seals, a passphrase opens; what is sealed for a recipient (`age1…`), the identity
behind it opens. Whatever age makes can be opened here, and the other way round.
"""

from collections.abc import Sequence
from contextlib import suppress
from typing import Any

from pgacli.case.files import Refused
from pgacli.case.key.age_file import age_file, damaged, why_no_seal
from pgacli.errors import PgaError
from pgacli.extras import need

_PRIVATE = "AGE-SECRET-KEY-"
# No identity that fits, a wrong passphrase, and one whose check would take this computer for ever.
_WRONG_OPENER = ("No matching keys", "Decryption failed", "Excessive work")


class DamagedError(PgaError):
    """A sealed key that nothing opens any more; `refused` says so as a flag does."""

    def __init__(self, refused: Refused) -> None:
        super().__init__(f"{refused.why}. {refused.hint}")
        self.refused = refused


def refuse_unready(recipients: Sequence[str]) -> None:
    """Raise PgaError where nothing can be sealed here, or a recipient is none."""
    _age()
    for each in recipients:
        _recipient(each)


def sealed_with_passphrase(plain: bytes, passphrase: str) -> bytes:
    """Give the sealed bytes; it takes seconds, which is what makes guessing slow."""
    return bytes(_age().passphrase.encrypt(plain, passphrase))


def sealed_for(plain: bytes, recipients: Sequence[str]) -> bytes:
    """Seal bytes so that each of the recipients can open them. Raises PgaError for no recipient."""
    return bytes(_age().encrypt(plain, [_recipient(each) for each in recipients]))


def asks_passphrase(sealed: bytes) -> bool:
    """Say whether a passphrase opens it, and no identity. Raises DamagedError where nothing can."""
    refused = why_no_seal(sealed)
    if refused:
        raise DamagedError(refused)
    found = age_file(sealed)
    return found is not None and found.stanzas.startswith("-> scrypt ")


def opened_with_passphrase(sealed: bytes, passphrase: str) -> bytes | None:
    """Give what was sealed, or nothing where the passphrase does not open it.

    Raises DamagedError where no passphrase would.
    """
    age = _age()
    try:
        return bytes(age.passphrase.decrypt(sealed, passphrase))
    except age.DecryptError as error:
        _refuse_damaged(error)
        return None


def opened_with_identity(sealed: bytes, identities: str) -> bytes | None:
    """Give what was sealed, or nothing where none of the lines of an identity file opens it.

    Raises DamagedError where no identity would, and PgaError where the text is no identity file.
    """
    age = _age()
    lines = (line.strip() for line in identities.splitlines())
    secrets = [_identity(line) for line in lines if line and not line.startswith("#")]
    try:
        return bytes(age.decrypt(sealed, secrets))
    except age.DecryptError as error:
        _refuse_damaged(error)
        return None


def _refuse_damaged(error: Exception) -> None:
    """Raise DamagedError unless all that is wrong is what was to open it.

    The library raises the same error for both, so only its words tell them apart. Whatever is not
    known to be a wrong key counts as damage: should the words change one day, a report is stopped
    that could have gone out, and none goes out that should have been stopped.
    """
    if not str(error).startswith(_WRONG_OPENER):
        raise DamagedError(damaged("it was cut short, or changed")) from None


def _recipient(word: str) -> Any:
    age = _age()
    if word.strip().upper().startswith(_PRIVATE):
        raise PgaError(
            "--to takes the public half, which begins with age1. What you gave is the secret half,"
            " and your shell may remember it: make a new identity"
        )
    try:
        return age.x25519.Recipient.from_str(word.strip())
    except age.RecipientError:
        raise PgaError(
            "--to takes a recipient as age-keygen prints it: age1 and 58 characters"
        ) from None


def _identity(line: str) -> Any:
    age = _age()
    try:
        return age.x25519.Identity.from_str(line)
    except age.IdentityError:
        raise PgaError(
            f"that is not an identity file: each line of one begins with {_PRIVATE}1, or with #"
        ) from None


def _age() -> Any:
    """Give the library. From here on the process holds names, and must leave no core behind."""
    with suppress(ImportError, OSError, ValueError):  # where the system can do that
        import resource  # noqa: PLC0415 - not everywhere

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    return need("pyrage", "key", "a sealed people key")
