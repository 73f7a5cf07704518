"""Who signed, and whether they still stand by what the report says."""

from collections.abc import Iterator
from typing import NamedTuple

from pgacli.case.fields.references import WORKERS
from pgacli.case.model import Case
from pgacli.case.notes import SignOff
from pgacli.case.seal import changed_since
from pgacli.editions.parts.roles import role_of
from pgacli.wording import plain


class Signer(NamedTuple):
    """Somebody who signed, or is to sign. `who` is `author`, `supervisor` or another role."""

    who: str
    role: str
    signature: SignOff | None


def signers(case: Case) -> Iterator[Signer]:
    """Give author and supervisor, signed or not, and each other who signed."""
    found = signatures(case)
    for who in WORKERS:
        yield Signer(who, role_of(case, who), found.pop(who, None))
    for who, signature in found.items():
        yield Signer(who, plain(signature.by), signature)


def signatures(case: Case) -> dict[str, SignOff]:
    """Give the last signature of each who signed, by `author` and the like."""
    return {who: each for who, each in case.assessment.last_signatures.items() if who}


def doubt(case: Case, signature: SignOff) -> str:
    """Say why a signature does not speak for the text as it reads now; nothing where it does."""
    if not signature.seal:
        return "signed without a seal"
    return "changed since it was signed" if changed_since(case, signature.seal) else ""
