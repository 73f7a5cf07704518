"""Whether the young people were heard: totals, never what one of them said or did."""

from collections import Counter
from collections.abc import Mapping
from typing import NamedTuple

from pgacli.editions.parts.standing import Standing


class Voice(NamedTuple):
    """Members who were offered a part and who spoke; offers, sources and answers as counts."""

    members: int
    offered: int
    spoke: int
    offers: Mapping[str, int]
    sources: int
    taken_back: int
    findings: int
    put: int
    answers: Mapping[str, int]


def voice(standing: Standing) -> Voice:
    """Give what is known of the young people's part."""
    case = standing.case
    members = set(case.members)
    spoken = [each for each in standing.sources if each.young_people]
    last = [each.answers[-1][1].says for each in standing.findings if each.answers]
    answers = Counter(says for says in last if says)
    return Voice(
        members=len(members),
        offered=len(members.intersection(code for each in case.offers for code in each.to)),
        spoke=len(members.intersection(code for each in spoken for code in each.young_people)),
        offers=dict(Counter(each.outcome for each in case.offers if each.outcome)),
        sources=len(spoken),
        taken_back=len(case.sources) - len(standing.sources),
        findings=len(standing.findings),
        put=answers.total(),
        answers=dict(answers),
    )
