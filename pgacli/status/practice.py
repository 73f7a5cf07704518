"""The order of practice: what comes before what, and the command that does it.

One entry a rule. A rule without one is mended in its note, at the step of its family. In a command,
words in capitals are for the worker to fill in.

Source of the order: the adviser's learning (Ealing, 2019): who is closest comes first, a briefing
before accounts, supervision throughout, and contributors see what came of it.
"""

from collections.abc import Mapping

# Look at the note again, and ask whether it is mended.
LOOK = "pga check {note}"
# Before its gate a gap is in no check: the list of what the next stage asks for holds it.
LOOK_AHEAD = "pga status{argument} --gaps"

_ADD_FINDING = 'pga add finding "TITLE" --heading {heading} --nature strength{option}'
_ADD_SOURCE = 'pga add source "TITLE" --method interview --contributor {id}{option}'
_SYNOPSIS = 'pga share{option} --to {id} --edition synopsis --need-to-know "WHY"'
_OFFER = 'pga add offer "TITLE" --to {codes} --through {closest}{option}'

# Each step of practice, with the rules that speak of it and the command of each.
PRACTICE: Mapping[str, Mapping[str, str]] = {
    "mend": {
        "privacy.exposed-key": "pga check{argument} --select privacy",
        "voice.set-aside": LOOK,
        "evidence.withdrawn": LOOK,
        "time.order": LOOK,
        "together.not-independent": LOOK,
        "plan.past-due": 'pga review {id} --status done --note "WHAT CHANGED" --seen-by system'
        "{option}",
    },
    "set the bounds": {
        "scope.no-parameters": LOOK,
        "scope.no-own-assessment": LOOK,
        "privacy.no-basis": LOOK,
    },
    "find who is closest": {
        "together.no-close-contact": 'pga add contributor "ROLE" --relationship close{option}',
        "voice.wrong-door": _OFFER,
    },
    "brief": {
        "together.not-briefed": "pga render{argument} --edition briefing",
        "together.untold": "pga render{argument} --edition explainer",
    },
    "offer a part": {
        "voice.none": _OFFER,
        "voice.not-offered": _OFFER,
        "voice.unexplained": "pga render{argument} --edition explainer",
    },
    "gather": {
        "together.unexplained-gap": _ADD_SOURCE,
        "evidence.single-source": 'pga add source "TITLE" --method interview{option}',
        "evidence.stale": 'pga add source "TITLE" --method interview{option}',
    },
    "write": {
        "evidence.unused-source": 'pga add finding "TITLE" --sources {id}{option}',
        "strengths.none": _ADD_FINDING,
        "strengths.side-empty": _ADD_FINDING,
        "strengths.no-need-met": _ADD_FINDING.replace("strength", "need_met"),
        "strengths.no-good-practice": _ADD_FINDING.replace("strength", "good_practice"),
        "strengths.outweighed": _ADD_FINDING,
        "headings.uncovered": "pga headings {heading}{option}",
        "voice.unheard": 'pga add finding "TITLE" --sources {id} --basis voice{option}',
    },
    "place": {
        "headings.disputed": "pga compare{argument}",
        "headings.provisional": "pga headings{option}",
    },
    "supervise": {
        "supervision.none": 'pga add supervision "TITLE" --present author,supervisor{option}',
        "supervision.service-finding": 'pga add supervision "TITLE" --findings {id}'
        " --present author,supervisor{option}",
    },
    "hear the young people": {"voice.no-answer": "pga render{argument} --edition cards"},
    "plan": {
        "together.no-session": 'pga add meeting "Planning session" --purpose planning{option}',
        "plan.unanswered": 'pga add intervention "TITLE" --findings {id}{option}',
        "plan.only-young-people": 'pga add intervention "TITLE" --aims-at place{option}',
        "strengths.unused": 'pga add intervention "TITLE" --findings {strengths}{option}',
    },
    "finish": {"scope.too-long": LOOK},
    "sign": {
        "supervision.unsigned": "pga sign{argument} --as {signer}",
        "supervision.stale": "pga sign{argument} --verify",
    },
    "share": {"together.unthanked": _SYNOPSIS},
    "review": {"time.review-missed": "pga review{option}"},
}

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

_NAMES = tuple(PRACTICE)
_ENTRIES = {
    rule: (step, command)
    for step, commands in PRACTICE.items()
    for rule, command in commands.items()
}


def rank_of(step: str) -> int:
    """Give where a step stands in the order of practice."""
    return _NAMES.index(step)


def way_of(rule: str) -> tuple[str, str]:
    """Give the step at which a rule is answered, and the command that does, for any rule."""
    return _ENTRIES.get(rule) or (FAMILY_STEPS[rule.partition(".")[0]], LOOK)
