"""Signing a report, and saying whose signature still holds."""

from typing import NamedTuple

from pgacli.case.kinds.assessment import SignOff
from pgacli.case.model import Case
from pgacli.case.seal import changed_since, seal
from pgacli.case.stages import Stage
from pgacli.case.writing.editing import Change, with_item
from pgacli.casework.staging import errors_at
from pgacli.errors import PgaError, RefusedError
from pgacli.rules.rule import in_the_way


class Verified(NamedTuple):
    """A signature, and the notes that changed since it was given, as far as its seal can tell."""

    signature: SignOff
    changed: tuple[str, ...]

    @property
    def is_sealed(self) -> bool:
        """Say whether anybody can tell what changed."""
        return bool(self.signature.seal)

    @property
    def holds(self) -> bool:
        """Say whether the text is still what was signed."""
        return self.is_sealed and not self.changed


def signed(change: Change, case: Case, role: str, name: str) -> Change:
    """Add a signature of today to the assessment.

    Raises PgaError where nobody is named, and RefusedError while errors stand: nobody should sign
    what must not go out.
    """
    who = role.strip()
    person = name.strip() or _name_of(case, who)
    if not person:
        raise PgaError(f"who is signing as {who}? Name them with --name")
    errors = errors_at(case, Stage.FINAL)
    if errors:
        raise RefusedError(in_the_way(errors, ", so there is nothing to sign yet"))
    record = {"by": who.casefold(), "name": person, "on": case.today, "seal": seal(case)}
    return with_item(change, "sign_off", record)


def _name_of(case: Case, role: str) -> str:
    people = {"author": case.assessment.author.name, "supervisor": case.assessment.supervisor.name}
    return people.get(role.casefold(), "")


def verified(case: Case) -> tuple[Verified, ...]:
    """Give the last signature of each person, with what changed since."""
    last = case.assessment.last_signatures.values()
    return tuple(Verified(each, changed_since(case, each.seal)) for each in last)
