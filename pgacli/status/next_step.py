"""The one most useful thing to do now: faults first, then what is due, then what comes next."""

import shlex
from collections.abc import Iterator, Mapping, Sequence
from operator import itemgetter
from typing import NamedTuple

from pgacli.case.model import Case
from pgacli.case.notes import STRENGTHS, Disclosure
from pgacli.case.stages import Stage
from pgacli.casework.sharing import past_their_day
from pgacli.rules import RULES, Flag, Severity
from pgacli.rules.flags.allowances import may_be_allowed
from pgacli.status.gates import Gate
from pgacli.status.milestones import MILESTONES
from pgacli.status.people import closest
from pgacli.status.practice import (
    LOOK,
    LOOK_AHEAD,
    PAST_DOING,
    STEPS_BY_ADVICE,
    rank_of,
    way_of,
)
from pgacli.wording import day

FAULT, DUE, AHEAD, OPEN, MOVE, DONE = "fault", "due", "ahead", "open", "move", "done"


class NextStep(NamedTuple):
    """What to do, why now, where, and by which command. `more` counts others of the same rule.

    In the command, `{argument}`, `{option}` and `{note}` still stand for the case and the note:
    only who asked knows how they named them.
    """

    reason: str
    step: str
    what: str
    hint: str
    command: str
    rule: str = ""
    path: str = ""
    line: int = 0
    more: int = 0


def next_step(case: Case, gate: Gate) -> NextStep:
    """Give the one thing to do now. There always is an answer."""
    faults = [each for each in gate.standing if _is_fault(each, gate.stage)]
    due = [each for each in gate.standing if each not in faults]
    if weighty := [flag for flag in faults if _weighs(flag, gate.stage)]:
        return _of_flag(case, FAULT, min(weighty, key=_gravest), faults)
    if late := past_their_day(case):
        return _late(late)
    if weighty := [flag for flag in due if _weighs(flag, gate.stage)]:
        return _of_flag(case, DUE, min(weighty, key=_order), due)
    ahead = [flag for flag in gate.ahead if _weighs(flag, gate.stage) and not _waits(flag)]
    steps = [(_order(flag)[:2], _of_flag(case, AHEAD, flag, gate.ahead)) for flag in ahead]
    # At its step of practice, a milestone weighs as much as a warning.
    as_warning = Severity.WARNING.rank
    steps += [((rank_of(each.step), as_warning), each) for each in _milestones(case)]
    if steps:
        return min(steps, key=itemgetter(0))[1]
    return _moving_on(case, gate)


def _is_fault(flag: Flag, stage: Stage) -> bool:
    """A gap that speaks before its gate is wrong as written, too."""
    gate = RULES[flag.rule].gate
    return gate is None or gate > stage


def _weighs(flag: Flag, stage: Stage) -> bool:
    # What a review notes is newer than the report that was signed: nobody signs it again.
    is_noted_since = flag.rule == "supervision.stale" and stage >= Stage.REVIEW
    if flag.rule in PAST_DOING or is_noted_since:
        return False
    return flag.severity is not Severity.ADVICE or flag.rule in STEPS_BY_ADVICE


def _waits(flag: Flag) -> bool:
    """A report is signed when it stands at its final stage, and not in order to get there."""
    return way_of(flag.rule)[0] == "sign"


def _order(flag: Flag) -> tuple[int, int, str, int]:
    """Broken notes hide others; then the order of practice, graver flags first within a step."""
    first = -1 if flag.rule.startswith("note.") else rank_of(way_of(flag.rule)[0])
    return (first, flag.severity.rank, flag.place.path, flag.place.line)


def _gravest(flag: Flag) -> tuple[int, int, int, str, int]:
    return (flag.severity.rank, *_order(flag))


def _of_flag(case: Case, reason: str, flag: Flag, others: Sequence[Flag]) -> NextStep:
    step, command = way_of(flag.rule)
    if reason == AHEAD and command == LOOK:
        command = LOOK_AHEAD
    return NextStep(
        reason=reason,
        step=step,
        what=flag.message,
        hint=f"{flag.hint}{'' if reason == AHEAD else _way_out(flag)}",
        command=_filled(command, _words(case, flag)),
        rule=flag.rule,
        path=flag.place.path,
        line=flag.place.line,
        more=sum(each.rule == flag.rule for each in others) - 1,
    )


def _way_out(flag: Flag) -> str:
    """Say how a warning may stand that no command answers: it would be the next step for ever."""
    has_answer = flag.rule.startswith("note.") or way_of(flag.rule)[1] != LOOK
    if flag.severity is not Severity.WARNING or has_answer or not may_be_allowed(flag.rule):
        return ""
    return f" If there is a reason to let it stand: pga explain {flag.rule}"


def _milestones(case: Case) -> Iterator[NextStep]:
    for each in MILESTONES:
        if each.stage <= case.stage < Stage.REVIEW and each.is_open(case):
            command = _filled(each.command, _words(case))
            yield NextStep(OPEN, each.step, each.what, each.hint, command)


def _late(disclosures: Sequence[Disclosure]) -> NextStep:
    first = min(disclosures, key=lambda each: str(each.recall_by))
    path, line, _ = first.at("recall_by")
    return NextStep(
        DUE,
        "share",
        f"{first.id} was to come back by {day(first.recall_by)}",
        "Ask for it; when it is back or destroyed, say so in its note and take `recall_by` out.",
        "pga share{option} --recall",
        path=path,
        line=line,
        more=len(disclosures) - 1,
    )


def _moving_on(case: Case, gate: Gate) -> NextStep:
    review = case.assessment.review_on
    if gate.stage is Stage.CLOSED:
        return _closed(case)
    if gate.stage is not Stage.REVIEW:
        stage = gate.next.word if gate.next else ""
        hint = "Nothing that weighs stands in the way; `pga check` has the advice."
        return NextStep(
            MOVE, "", f"go on to the stage {stage}", hint, f"pga stage {stage}{{option}}"
        )
    if review is None:
        what, hint = "no day is set for the review", "Set one, so that somebody looks for change."
        return NextStep(OPEN, "review", what, hint, "pga review --next DATE{option}")
    if review > case.today:
        what = f"nothing is due before the review on {day(review)}"
        return NextStep(
            DONE, "review", what, "Note change when you hear of it.", "pga review{option}"
        )
    hint = "Note what was learnt first, for whoever does the next one: `pga add learning`."
    return NextStep(
        MOVE, "", "the review was held, and the case can be closed", hint, "pga close{option}"
    )


def _closed(case: Case) -> NextStep:
    """Say what a closed case leaves to be done, as `pga close` does."""
    review, until = case.assessment.review_on, case.assessment.sharing.retain_until
    count = len(case.disclosures)
    left = []
    if review and review > case.today:
        left.append(f"The review on {day(review)} is still to come.")
    if count:
        copies = "1 copy is with a reader" if count == 1 else f"{count} copies are with readers"
        left.append(f"{copies}.")
    if until and until < case.today:
        left.append(f"It was to be kept until {day(until)}: destroy the folder and the report.")
    elif until:
        left.append(f"Keep it until {day(until)}.")
    command = "pga share{option} --list" if count else ""
    return NextStep(DONE, "", "the case is closed", " ".join(left), command)


def _words(case: Case, flag: Flag | None = None) -> Mapping[str, str]:
    """Give what fills a command: ids that are known, or a word in capitals that asks for one."""
    at = case.by_path.get(flag.place.path) if flag else None
    adult = closest(case)
    strong = [each.id for each in case.findings if each.nature in STRENGTHS]
    subjects = flag.subjects if flag else ()
    to = getattr(at, "to", ())
    known = [word for word in subjects if word in case.framework.headings]
    return {
        "id": at.id if at is not None else "ID",
        "codes": ",".join(word for word in subjects or to or case.members if word in case.members)
        or "CODES",
        "closest": adult.id if adult is not None else "ID",
        # A framework may come from anybody, and what is suggested is copied into a shell.
        "heading": shlex.quote(known[0]) if known else "HEADING",
        "strengths": ",".join(strong[:1]) or "ID",
        "signer": "supervisor" if "author" in case.assessment.last_signatures else "author",
    }


def _filled(command: str, words: Mapping[str, str]) -> str:
    """Fill in what the case knows, and leave the names of case and note to who asked."""
    for name, word in words.items():
        command = command.replace(f"{{{name}}}", word)
    return command
