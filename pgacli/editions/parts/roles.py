"""People as a report names them: by role and service, and never by name."""

from pgacli.case.model import Case
from pgacli.case.notes import Contributor, Finding
from pgacli.lazy import Lazy
from pgacli.wording import capital, plain

_BESIDE = Lazy(r"(?:\w+ing|who|on behalf|for)\b")


def short_role(contributor: Contributor) -> str:
    """Give a role without what is told beside it: for a parent who speaks for others, "Parent"."""
    words = plain(contributor.role)
    first, _, rest = words.partition(", ")
    # "Worker for evenings, weekends and holidays" is one role; "Parent, speaking for two" is not.
    return words if " and " in rest and not _BESIDE.match(rest) else first


def role(contributor: Contributor) -> str:
    """Give who a contributor is, by role and service and never by name."""
    words, agency = capital(plain(contributor.role)), plain(contributor.agency)
    if agency.casefold() in ("", "family") or agency.casefold() in words.casefold():
        return words
    return f"{words}, {agency}"


def service_of(case: Case, finding: Finding) -> str:
    """Give the service that a finding speaks of, by the role of its contributor; else nothing."""
    contributor = case.note(finding.service, Contributor)
    return role(contributor) if contributor else ""


def recipient(case: Case, word: str) -> str:
    """Give to whom something was handed: a contributor by role, anybody else as the note says."""
    contributor = case.note(word, Contributor)
    return role(contributor) if contributor else plain(word)


def role_of(case: Case, word: str) -> str:
    """Give the role that a link speaks of; nothing for free text, which may be a name."""
    if word == "author":
        return capital(plain(case.assessment.author.role)) or "The author"
    if word == "supervisor":
        return capital(plain(case.assessment.supervisor.role)) or "The supervisor"
    contributor = case.note(word, Contributor)
    return role(contributor) if contributor else ""
