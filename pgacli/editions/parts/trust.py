"""The map of trust: which adults are close to the young people, by role, and whom they know.

Find first who is closest: that adult, and not the one with the title, is the way in (the adviser's
learning, Ealing, 2019).
"""

from typing import NamedTuple

from pgacli.case.model import Case
from pgacli.case.notes import Contributor
from pgacli.editions.parts.process import how_they_took_part
from pgacli.editions.parts.roles import role
from pgacli.editions.parts.standing import Standing
from pgacli.wording import all_of, first_lower

# From near to far; what could not be read stands last.
CLOSENESS_WORDS = {
    "close": "Close",
    "known": "Known to them",
    "new": "New to them",
    "none": "Does not know them",
    "": "Not said",
}


class Adult(NamedTuple):
    """One adult, by role. `ring` counts from the young people outwards, the closest being 0."""

    role: str
    ring: int
    closeness: str
    knows: tuple[str, ...]
    knows_all: str
    how: str


class Trust(NamedTuple):
    """The adults around the young people, the closest first."""

    title: str
    description: str
    group: str
    codes: tuple[str, ...]
    adults: tuple[Adult, ...]


def trust(standing: Standing, group: str) -> Trust:
    """Give every adult who was asked, from the closest outwards."""
    adults = sorted(
        (_adult(standing, each) for each in standing.case.contributors), key=lambda each: each.ring
    )
    told = " ".join(f"{each.role}: {_knowing(each)}." for each in adults)
    title = f"How close each adult is to the young people: {group}"
    return Trust(title, told, group, standing.case.members, tuple(adults))


def trusted_adult(case: Case) -> Contributor | None:
    """Give the adult to whom the young people may turn, or None where nobody is known to them.

    The closest, and of those as close one of a service before one of a family.
    """
    near = [each for each in case.contributors if each.relationship in ("close", "known")]
    return min(near, key=lambda each: (each.distance, each.is_family), default=None)


def _adult(standing: Standing, note: Contributor) -> Adult:
    members = standing.case.members
    knows = tuple(code for code in members if code in note.knows)
    is_all = len(members) > 1 and len(knows) == len(members)
    return Adult(
        role=role(note),
        ring=note.distance,
        closeness=CLOSENESS_WORDS[note.relationship],
        knows=knows,
        knows_all=all_of(len(members)) if is_all else "",
        how=how_they_took_part(standing, note) or "Not reached",
    )


def _knowing(adult: Adult) -> str:
    whom = adult.knows_all or ", ".join(adult.knows)
    closeness = first_lower(adult.closeness)
    return f"{closeness}, knows {whom}" if whom else closeness
