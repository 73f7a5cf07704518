"""One contributor's edition: the synopsis, and what came of their own account.

It is made of what the author shares with them by name: findings with them in `share_with`, and
interventions that they own. Of all else that rests on their account, they are told how much.
"""

from typing import NamedTuple

from pgacli.case.model import Case
from pgacli.case.notes import Contributor
from pgacli.editions.edition import Edition, Ref
from pgacli.editions.kind import Asked, EditionKind
from pgacli.editions.parts.findings import with_headings_of_their_own
from pgacli.editions.parts.plan import PlanRow, plan_rows
from pgacli.editions.parts.roles import role, short_role
from pgacli.editions.parts.shared_finding import SharedFinding, shared_finding
from pgacli.editions.parts.stamps import group_name, stamp_of
from pgacli.editions.parts.standing import Standing, standing
from pgacli.editions.synopsis import Synopsis, synopsis_of
from pgacli.errors import PgaError
from pgacli.wording import bracketed, dated, plain, sentence


class Led(NamedTuple):
    """A finding that rests on their account and is shared with them."""

    ref: Ref
    title: str


class Account(NamedTuple):
    """What their account led to. `others` rest on it too, and are shared with others."""

    given: tuple[str, ...]
    led_to: tuple[Led, ...]
    others: int


class ForContributor(NamedTuple):
    """What one contributor is told. Of `ideas` nobody has agreed that they answer for them.

    `hopes` and `can_help_by` are in their own words, so that they can say whether they still stand.
    """

    role: str
    hopes: str
    can_help_by: str
    synopsis: Synopsis
    account: Account
    findings: tuple[SharedFinding, ...]
    interventions: tuple[PlanRow, ...]
    ideas: tuple[PlanRow, ...]


def contributor(case: Case, asked: Asked) -> Edition:
    """Give the edition of one contributor. Raises PgaError where none is named."""
    reader = case.note(asked.id, Contributor)
    if reader is None:
        raise PgaError(
            f"for which contributor? Name one with --for; there are: {case.ids_of(Contributor)}"
        )
    stands = standing(case)
    content = _content(stands, reader)
    title = f"{group_name(case)}: for you ({bracketed(content.role)})"
    stamp = stamp_of(case, f"edition for {short_role(reader) or reader.id}")
    shared = [each for each in stands.findings if reader.id in each.share_with]
    remarks = tuple(with_headings_of_their_own(shared))
    return Edition("contributor", title, stamp, content, remarks=remarks)


def _content(stands: Standing, reader: Contributor) -> ForContributor:
    shared = [each for each in stands.findings if reader.id in each.share_with]
    owned = [each for each in stands.interventions if each.owner == reader.id]
    # Which findings an intervention answers is not theirs to know, unless it is shared.
    rows = [each._replace(rests_on=()) for each in plan_rows(stands, owned)]
    return ForContributor(
        role=role(reader),
        hopes=sentence(reader.hopes),
        can_help_by=sentence(reader.can_help_by),
        synopsis=synopsis_of(stands),
        account=_account(stands, reader),
        findings=tuple(shared_finding(stands, each) for each in shared),
        interventions=tuple(each for each in rows if not each.is_idea),
        ideas=tuple(each for each in rows if each.is_idea),
    )


def _account(stands: Standing, reader: Contributor) -> Account:
    accounts = stands.accounts_of(reader)
    theirs = {each.id for each in accounts}
    rest = [each for each in stands.findings if theirs.intersection(each.sources)]
    shared = [each for each in rest if reader.id in each.share_with]
    return Account(
        given=tuple(dated(plain(each.method), each.date) for each in accounts),
        led_to=tuple(Led(Ref(each.id), plain(each.title)) for each in shared),
        others=len(rest) - len(shared),
    )


CONTRIBUTOR = EditionKind(
    name="contributor",
    summary="for one contributor (--for C2): the synopsis, and what came of their account",
    select=contributor,
    is_about="contributor",
)
