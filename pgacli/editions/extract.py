"""An extract: one finding for a record elsewhere, with everything that says what it is.

Snippets of reports follow young people for years. So it is dated, says that it is about the group
and what it is a part of, and carries the young people's own answer.
"""

from typing import NamedTuple

from pgacli.case.model import Case
from pgacli.case.notes import Finding
from pgacli.editions.edition import Edition
from pgacli.editions.kind import Asked, EditionKind
from pgacli.editions.parts.findings import with_headings_of_their_own
from pgacli.editions.parts.shared_finding import SharedFinding, shared_finding
from pgacli.editions.parts.sharing import Limits, limits
from pgacli.editions.parts.stamps import group_name, stamp_of
from pgacli.editions.parts.standing import standing
from pgacli.errors import PgaError, RefusedError
from pgacli.wording import day, sentence


class Extract(NamedTuple):
    """One finding, and what it is a part of."""

    finding: SharedFinding
    group: str
    members: int
    findings: int
    assessment_purpose: str
    sharing_purpose: str
    stored_in: str
    kept_until: str
    limits: Limits


def extract(case: Case, asked: Asked) -> Edition:
    """Give one finding by itself.

    Raises PgaError where none is named, and RefusedError for one that stands in no edition.
    """
    finding = case.note(asked.id, Finding)
    if finding is None:
        raise PgaError(f"which finding? Name one with --finding; there are: {case.ids_of(Finding)}")
    stands = standing(case)
    if finding not in stands.findings:
        raise RefusedError(f"{finding.id} rests on what was taken back, and stands in no edition")
    note = case.assessment
    content = Extract(
        finding=shared_finding(stands, finding),
        group=group_name(case),
        members=len(set(case.members)),
        findings=len(stands.findings),
        assessment_purpose=sentence(note.purpose),
        sharing_purpose=sentence(note.sharing.purpose),
        stored_in=sentence(note.sharing.stored_in),
        kept_until=day(note.sharing.retain_until),
        limits=limits(case),
    )
    title = f"{content.group}: one finding"
    stamp = stamp_of(case, f"extract, {finding.id} alone")
    remarks = tuple(with_headings_of_their_own([finding]))
    return Edition("extract", title, stamp, content, remarks=remarks)


EXTRACT = EditionKind(
    name="extract",
    summary="one finding (--finding F3) with its stamp, for a record elsewhere",
    select=extract,
    is_about="finding",
)
