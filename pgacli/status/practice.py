"""The order of practice: what comes before what, and the command that does it.

One entry a rule. A rule without one is mended in its note, at the step of its family. In a command,
words in capitals are for the worker to fill in.

Source of the order: the adviser's learning (Ealing, 2019): who is closest comes first, a briefing
before accounts, supervision throughout, and contributors see what came of it.
"""

from collections.abc import Mapping
from typing import NamedTuple


class Step(NamedTuple):
    """One step of practice, with the rules that speak of it and the command of each."""

    name: str
    commands: Mapping[str, str]


# Look at the note again, and ask whether it is mended.
LOOK = "pga check {note}"
# Before its gate a gap is in no check: the list of what the next stage asks for holds it.
LOOK_AHEAD = "pga status{argument} --gaps"

_ADD_FINDING = 'pga add finding "TITLE" --heading {heading} --nature strength{option}'
_ADD_SOURCE = 'pga add source "TITLE" --method interview --contributor {id}{option}'
_SYNOPSIS = 'pga share{option} --to {id} --edition synopsis --need-to-know "WHY"'
_OFFER = 'pga add offer "TITLE" --to {codes} --through {closest}{option}'

PRACTICE: tuple[Step, ...] = (
    Step(
        "mend",
        {
            "note.unreadable": LOOK,
            "privacy.exposed-key": "pga check{argument} --select privacy",
            "privacy.real-name": LOOK,
            "voice.set-aside": LOOK,
            "evidence.withdrawn": LOOK,
            "time.order": LOOK,
            "together.not-independent": LOOK,
            "plan.past-due": 'pga review {id} --status done --note "WHAT CHANGED" --seen-by system'
            "{option}",
        },
    ),
    Step(
        "set the bounds",
        {
            "scope.no-parameters": LOOK,
            "scope.no-own-assessment": LOOK,
            "privacy.no-basis": LOOK,
        },
    ),
    Step(
        "find who is closest",
        {
            "together.no-close-contact": 'pga add contributor "ROLE" --relationship close{option}',
            "voice.wrong-door": _OFFER,
        },
    ),
    Step(
        "brief",
        {
            "together.not-briefed": "pga render{argument} --edition briefing",
            "together.untold": "pga render{argument} --edition explainer",
        },
    ),
    Step(
        "offer a part",
        {
            "voice.none": _OFFER,
            "voice.not-offered": _OFFER,
            "voice.no-choice": LOOK,
            "voice.unexplained": "pga render{argument} --edition explainer",
        },
    ),
    Step(
        "gather",
        {
            "together.unexplained-gap": _ADD_SOURCE,
            "evidence.single-source": 'pga add source "TITLE" --method interview{option}',
            "evidence.stale": 'pga add source "TITLE" --method interview{option}',
        },
    ),
    Step(
        "write",
        {
            "evidence.unused-source": 'pga add finding "TITLE" --sources {id}{option}',
            "strengths.none": _ADD_FINDING,
            "strengths.side-empty": _ADD_FINDING,
            "strengths.no-need-met": _ADD_FINDING.replace("strength", "need_met"),
            "strengths.no-good-practice": _ADD_FINDING.replace("strength", "good_practice"),
            "strengths.outweighed": _ADD_FINDING,
            "headings.uncovered": "pga headings {heading}{option}",
            "voice.unheard": 'pga add finding "TITLE" --sources {id} --basis voice{option}',
        },
    ),
    Step(
        "place",
        {
            "headings.disputed": "pga compare{argument}",
            "headings.provisional": "pga headings{option}",
        },
    ),
    Step(
        "supervise",
        {
            "supervision.none": 'pga add supervision "TITLE" --present author,supervisor{option}',
            "supervision.service-finding": 'pga add supervision "TITLE" --findings {id}'
            " --present author,supervisor{option}",
        },
    ),
    Step(
        "hear the young people",
        {"voice.no-answer": "pga render{argument} --edition cards"},
    ),
    Step(
        "plan",
        {
            "together.no-session": 'pga add meeting "Planning session" --purpose planning{option}',
            "plan.unanswered": 'pga add intervention "TITLE" --findings {id}{option}',
            "plan.only-young-people": 'pga add intervention "TITLE" --aims-at place{option}',
            "plan.unnoticed": LOOK,
            "strengths.unused": 'pga add intervention "TITLE" --findings {strengths}{option}',
        },
    ),
    Step("finish", {"time.no-snapshot": LOOK, "time.dated": LOOK, "scope.too-long": LOOK}),
    Step(
        "sign",
        {
            "supervision.unsigned": "pga sign{argument} --as {signer}",
            "supervision.stale": "pga sign{argument} --verify",
        },
    ),
    Step("share", {"together.unthanked": _SYNOPSIS}),
    Step("review", {"time.review-missed": "pga review{option}"}),
)

# The step of rules without an entry of their own.
FAMILY_STEPS: Mapping[str, str] = {
    "note": "mend",
    "scope": "write",
    "strengths": "write",
    "headings": "place",
    "evidence": "gather",
    "voice": "offer a part",
    "together": "brief",
    "language": "write",
    "privacy": "mend",
    "plan": "plan",
    "supervision": "supervise",
    "time": "finish",
}

# Advice that is a step of practice in itself; other advice is the worker's to weigh.
STEPS_BY_ADVICE = ("voice.no-answer", "together.unthanked")
# What lies in the past cannot be done now: `pga check` says it, and supervision can say why.
PAST_DOING = ("time.overrun", "plan.too-late")

_NAMES = tuple(step.name for step in PRACTICE)
_ENTRIES = {
    rule: (number, command)
    for number, step in enumerate(PRACTICE)
    for rule, command in step.commands.items()
}


def rank_of(step: str) -> int:
    """Give where a step stands in the order of practice."""
    return _NAMES.index(step)


def way_of(rule: str) -> tuple[int, str]:
    """Give the rank of a rule's step and the command that answers it, for any rule there is."""
    family = rule.partition(".")[0]
    return _ENTRIES.get(rule) or (rank_of(FAMILY_STEPS.get(family, "mend")), LOOK)


def step_name(rank: int) -> str:
    """Give the name of a step by its rank."""
    return _NAMES[rank]
