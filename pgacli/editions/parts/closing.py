"""What ends a report: learning, thanks, the framework's status and the signatures."""

from typing import NamedTuple

from pgacli.case.model import Case
from pgacli.case.notes import SignOff
from pgacli.case.references import WORKERS
from pgacli.editions.edition import NoteText, prose
from pgacli.editions.parts.roles import role, role_of
from pgacli.editions.parts.stamps import doubt, signatures
from pgacli.wording import day, plain, sentence


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


def thanked(case: Case) -> tuple[str, ...]:
    """Give the roles of those who agreed to be thanked."""
    return tuple(dict.fromkeys(role(each) for each in case.contributors if each.thanks))


def framework_record(case: Case) -> FrameworkRecord:
    """Give what is said of the framework."""
    framework = case.framework
    return FrameworkRecord(
        plain(framework.title), sentence(framework.citation), framework.status != "confirmed"
    )


def sign_off(case: Case) -> tuple[Signature, ...]:
    """Give a line for author and supervisor, signed or not, and for each other who signed."""
    found = signatures(case)
    names = {
        "author": plain(case.assessment.author.name),
        "supervisor": plain(case.assessment.supervisor.name),
    }
    lines = []
    for who in dict.fromkeys((*WORKERS, *found)):
        words = role_of(case, who) if who in WORKERS else plain(found[who].by)
        lines.append(Signature(words, names.get(who, ""), _given(case, found.get(who))))
    return tuple(lines)


def _given(case: Case, sign: SignOff | None) -> str:
    """Give the day of a signature, and what doubt there is about it."""
    told = (day(sign.on), doubt(case, sign)) if sign else ()
    return "; ".join(part for part in told if part)
