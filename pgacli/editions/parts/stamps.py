"""The stamp of an edition, from the case."""

from pgacli.case.fields.references import WORKERS
from pgacli.case.model import Case
from pgacli.editions.edition import Stamp
from pgacli.editions.parts.signatures import doubt, signatures
from pgacli.wording import day, plain

ABOUT = "about the group, not one child"
_PROVISIONAL = "provisional, not yet checked against the published figure"


def group_name(case: Case) -> str:
    """Give what the group is called; the folder's name where it has none yet."""
    return plain(case.assessment.group.name) or case.name


def as_of(case: Case) -> str:
    """Give the day that the report is true of; before there is one, the day it was made."""
    snapshot = case.assessment.snapshot
    return f"true as of {day(snapshot)}" if snapshot else f"prepared on {day(case.today)}"


def stamp_of_framework(case: Case) -> Stamp:
    """Give the stamp of what holds nothing of the case: how sure the framework's words are."""
    is_confirmed = case.framework.status == "confirmed"
    status = "confirmed" if is_confirmed else _PROVISIONAL
    return Stamp("", "poster", "", f"headings: {status}", "", "", "")


def stamp_of(case: Case, edition: str) -> Stamp:
    """Give the stamp that every page of an edition bears."""
    sharing = case.assessment.sharing
    return Stamp(
        case=group_name(case),
        edition=edition,
        as_of=as_of(case),
        about=ABOUT,
        purpose=plain(sharing.purpose).rstrip("."),
        retention=f"kept until {day(sharing.retain_until)}" if sharing.retain_until else "",
        signed=signed(case),
    )


def signed(case: Case) -> str:
    """Say who of author and supervisor has signed, and still stands by these words."""
    found = {who: sign for who, sign in signatures(case).items() if who in WORKERS}
    doubts = sorted(filter(None, (doubt(case, sign) for sign in found.values())))
    if doubts:
        return doubts[0]
    missing = [who for who in WORKERS if who not in found]
    if not missing:
        return f"signed off on {day(max(sign.on for sign in found.values() if sign.on))}"
    if len(missing) == len(WORKERS):
        return "not signed off"
    done = next(who for who in WORKERS if who in found)
    return f"signed by the {done}, not yet by the {missing[0]}"
