"""The supervision pack, for author and supervisor: what is to be talked through, side by side.

Where two people place a finding differently both learn; how a service's learning is put decides
whether it is heard; and every exception is said out loud (the adviser's learning, Ealing, 2019). It
stays on the desk.
"""

from typing import NamedTuple

from pgacli.case.model import Case
from pgacli.editions.edition import Edition
from pgacli.editions.kind import Asked, EditionKind, Flagged, Granted
from pgacli.editions.parts.changes import Signed, signed_and_changed
from pgacli.editions.parts.disputed import Rated, rated
from pgacli.editions.parts.services import ServiceFinding, service_findings
from pgacli.editions.parts.stamps import group_name, stamp_of
from pgacli.editions.parts.standing import standing
from pgacli.wording import day


class Pack(NamedTuple):
    """What author and supervisor talk through."""

    raters: tuple[Rated, ...]
    services: tuple[ServiceFinding, ...]
    flags: tuple[Flagged, ...]
    allowances: tuple[Granted, ...]
    signed: tuple[Signed, ...]
    held_on: tuple[str, ...]


def supervision(case: Case, asked: Asked) -> Edition:
    """Give the supervision pack of a case."""
    stands = standing(case)
    content = Pack(
        raters=rated(stands),
        services=service_findings(stands),
        flags=asked.flags,
        allowances=asked.allowances,
        signed=signed_and_changed(stands),
        held_on=tuple(
            day(each) for each in sorted(each.date for each in case.supervisions if each.date)
        ),
    )
    title = f"{group_name(case)}: supervision pack"
    return Edition("supervision", title, stamp_of(case, "supervision pack"), content)


SUPERVISION = EditionKind(
    name="supervision",
    summary="for author and supervisor: disputed placements, service findings, flags, changes",
    select=supervision,
    leaves_the_desk=False,
    shows_codes=True,
    shows_flags=True,
)
