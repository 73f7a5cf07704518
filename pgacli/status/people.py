"""Who was asked, reached, briefed and thanked: by role, for a status names nobody."""

from typing import NamedTuple

from pgacli.case.disclosure_reader import shown_what_came
from pgacli.case.model import Case
from pgacli.case.notes import Contributor
from pgacli.editions.parts.standing import Standing
from pgacli.wording import plain


class Person(NamedTuple):
    """One contributor. `is_briefed` is None for family, who are told in their own way.

    `is_thanked`: something came back to them, so that they saw what their account led to.
    """

    id: str
    role: str
    closeness: str
    is_reached: bool
    not_reached: str
    is_briefed: bool | None
    is_thanked: bool


def people(standing: Standing) -> tuple[Person, ...]:
    """Give every contributor, in the order of their ids."""
    case = standing.case
    present = {id_ for each in case.meetings_for("briefing") for id_ in each.present}
    shown = shown_what_came(case)
    return tuple(
        Person(
            id=each.id,
            role=plain(each.role) or each.id,
            closeness=each.relationship,
            is_reached=bool(standing.accounts_of(each)),
            not_reached=plain(each.not_reached),
            is_briefed=None if each.is_family else bool(each.briefed or each.id in present),
            is_thanked=each in shown,
        )
        for each in case.contributors
    )


def closest(case: Case) -> Contributor | None:
    """Give whoever is closest to the young people, even if new to them; None before it is said."""
    known = [each for each in case.contributors if each.relationship]
    return min(known, key=lambda each: each.distance, default=None)
