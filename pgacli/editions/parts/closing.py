"""What ends a report: learning, thanks, the framework's status and the signatures."""

from typing import NamedTuple

from pgacli.case.model import Case
from pgacli.case.notes import SignOff
from pgacli.editions.edition import NoteText, prose
from pgacli.editions.parts.process import how_they_took_part
from pgacli.editions.parts.roles import role, role_of, short_role
from pgacli.editions.parts.signatures import doubt, signers
from pgacli.editions.parts.standing import Standing
from pgacli.wording import capital, day, plain, sentence


class Lesson(NamedTuple):
    """What the next assessment should do differently, and who carries it on."""

    title: str
    text: NoteText
    owner: str
    adopted: str


class FrameworkRecord(NamedTuple):
    """The framework in use."""

    title: str
    citation: str
    is_provisional: bool


class Signature(NamedTuple):
    """One line of the sign-off. Only author and supervisor are named."""

    who: str
    name: str
    on: str


def lessons(case: Case) -> tuple[Lesson, ...]:
    """Give what was learnt. An owner in free text may be a name, and is left out."""
    return tuple(
        Lesson(plain(each.title), prose(each.text), role_of(case, each.owner), day(each.adopted))
        for each in case.lessons
    )


def thanked(standing: Standing, *, is_brief: bool = False) -> tuple[str, ...]:
    """Give the roles of those who agreed to be thanked; in brief, without what is beside a role.

    Thanks to somebody of whom no account is left would tell who took theirs back.
    """
    gave = {id_ for each in standing.case.sources for id_ in each.contributor}
    found = [
        each
        for each in standing.case.contributors
        if each.thanks and (each.id not in gave or how_they_took_part(standing, each))
    ]
    brief = [capital(short_role(each)) for each in found]
    # Two people of one role are told apart by their services.
    is_told_apart = len(set(brief)) == len(brief)
    return tuple(dict.fromkeys(brief if is_brief and is_told_apart else map(role, found)))


def framework_record(case: Case) -> FrameworkRecord:
    """Give what is said of the framework."""
    framework = case.framework
    return FrameworkRecord(
        plain(framework.title), sentence(framework.citation), framework.status != "confirmed"
    )


def sign_off(case: Case) -> tuple[Signature, ...]:
    """Give a line for author and supervisor, signed or not, and for each other who signed."""
    names = {
        "author": plain(case.assessment.author.name),
        "supervisor": plain(case.assessment.supervisor.name),
    }
    return tuple(
        Signature(each.role, names.get(each.who, ""), _given(case, each.signature))
        for each in signers(case)
    )


def _given(case: Case, signature: SignOff | None) -> str:
    """Give the day of a signature, and what doubt there is about it."""
    told = (day(signature.on), doubt(case, signature)) if signature else ()
    return "; ".join(part for part in told if part)
