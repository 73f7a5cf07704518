"""What is strong about the group, and what it gives its members: read before anything hard."""

from typing import NamedTuple

from pgacli.case.notes import STRENGTHS
from pgacli.editions.edition import Ref, Sign
from pgacli.editions.parts.findings import in_order
from pgacli.editions.parts.signs import nature_sign
from pgacli.editions.parts.standing import Standing
from pgacli.wording import plain


class Strength(NamedTuple):
    """A strength, a need that the group meets, or good practice, told in full at its heading."""

    ref: Ref
    title: str
    nature: Sign


class Gift(NamedTuple):
    """Something that the group gives its members, and the findings that say so."""

    what: str
    findings: tuple[Ref, ...]


class Strengths(NamedTuple):
    """What is strong about the group."""

    strengths: tuple[Strength, ...]
    gifts: tuple[Gift, ...]
    findings: int


def strengths(standing: Standing) -> Strengths:
    """Give what is strong, in the order of the findings' natures."""
    strong = [each for each in standing.findings if each.nature in STRENGTHS]
    return Strengths(
        tuple(
            Strength(Ref(each.id), plain(each.title), nature_sign(each.nature))
            for each in in_order(strong)
        ),
        _gifts(standing),
        len(standing.findings),
    )


def _gifts(standing: Standing) -> tuple[Gift, ...]:
    """Give what the group gives; what most findings speak of comes first."""
    given: dict[str, list[Ref]] = {}
    for finding in standing.findings:
        for gift in dict.fromkeys(plain(each).replace("_", " ") for each in finding.gives):
            given.setdefault(gift.casefold(), []).append(Ref(finding.id))
    told = (Gift(what.capitalize(), tuple(refs)) for what, refs in given.items() if what)
    return tuple(sorted(told, key=lambda gift: -len(gift.findings)))
