"""Whether the plan can be carried out, seen to work, and felt by the young people.

What reads prose is imported where it is asked: of two processes only one needs it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import TYPE_CHECKING

from pgacli.case.model import Case
from pgacli.case.notes import HARMS, Intervention
from pgacli.case.stages import Stage
from pgacli.rules.rule import Hit, Severity, fault, gap
from pgacli.rules.slips.near_headings import lacking
from pgacli.wording import day

if TYPE_CHECKING:
    from pgacli.rules.prose.reading.sentences import Span

PARTS = ("findings", "goal", "action", "owner", "due", "measure")
CONTEXTS = {"place", "service", "policy"}


def _live(case: Case) -> list[Intervention]:
    """Give the interventions that were not stopped."""
    return [plan for plan in case.interventions if plan.is_live]


@gap(Severity.ERROR, Stage.ANALYSING)
def incomplete(case: Case) -> Iterator[Hit]:
    """An intervention lacks a part that makes it SMART.

    Why: An action without an owner, a day or a measure is a wish. Common faults in plans are vague
    actions and no named person.

    Source: SMART planning guidance (Leeds, Manchester).

    Fires: An agreed intervention without `due`.

    Silent: One that was stopped. While it is an idea, this is advice only.

    Do next: Add what is missing, with whoever will do it.
    """
    for plan in _live(case):
        missing = [key for key in PARTS if _leaves_open(plan, key)]
        if missing:
            severity = Severity.ADVICE if plan.is_idea else None
            message = f"the intervention does not say: {', '.join(missing)}"
            yield lacking(plan, missing[0], message)._replace(severity=severity)


def _leaves_open(plan: Intervention, key: str) -> bool:
    if key != "action":
        return plan.leaves_open(key)
    # Of an action that is to be confirmed, plan.vague speaks; of a mere "-" it has no word to show.
    says_a_word = any(map(str.isalnum, plan.action))
    return plan.lacks(key) or not (says_a_word or plan.misread(key))


def _in_text(
    plans: Iterable[Intervention], key: str, test: Callable[[str], Span | None], message: str
) -> Iterator[Hit]:
    """Put one text of each intervention to a test, and point at the words it found."""
    for plan in plans:
        passage = plan.passage(key)
        span = test(passage.text) if passage.text else None
        if span is not None:
            yield Hit(plan.words_at(passage, span.start, span.end), message)


@fault(Severity.WARNING)
def vague(case: Case) -> Iterator[Hit]:
    """An action that nobody could see done.

    Why: To monitor, raise awareness or offer support as appropriate can always be said to have
    happened. Young people notice acts.

    Source: Common faults in plans are vague actions (Leeds, Manchester).

    Fires: “Continue to monitor the group and raise awareness as appropriate.”

    Silent: “The youth service opens the hall on Fridays, and continues to review it monthly.”

    Do next: Say who will do what, where and by when.
    """
    from pgacli.rules.prose.policing import policing as crime_control
    from pgacli.rules.prose.splitting import splits_group as separates
    from pgacli.rules.prose.vague import vague as names_no_act

    def vague_alone(action: str) -> Span | None:
        span = names_no_act(action)
        # What would part or police the friends is all too plain, and has a flag of its own.
        told = action, case.members
        return None if span and (separates(*told) or crime_control(*told)) else span

    ready = [plan for plan in _live(case) if not plan.is_idea]
    message = "the action names no act that one could see done"
    yield from _in_text(ready, "action", vague_alone, message)


@fault(Severity.WARNING)
def effort_measure(case: Case) -> Iterator[Hit]:
    """A measure that counts effort and no change.

    Why: A leaflet made or a session held is work done. Whether a young person can name an adult
    they trust is change.

    Source: Measuring impact in friendship and peer groups (Contextual Safeguarding toolkit).

    Fires: “Six sessions held and a leaflet made.”

    Silent: “After six sessions, most can name an adult there whom they trust.”

    Do next: Ask what would be different for the young people, and how you would see it.
    """
    from pgacli.rules.prose.effort import effort_measure as counts_effort

    message = "the measure counts effort, and no change"
    yield from _in_text(_live(case), "measure", counts_effort, message)


@gap(Severity.WARNING, Stage.FINAL)
def unanswered(case: Case) -> Iterator[Hit]:
    """A harm or an unmet need that no intervention answers.

    Why: A response should be tied to a problem and a goal. A harm that is told and left is only
    told.

    Source: Creating safety with and around friends and peers (Contextual Safeguarding toolkit).

    Fires: A finding of nature harm that no intervention names.

    Silent: One intervention names it, even as an idea.

    Do next: Add an intervention, or name the finding in one that answers it.
    """
    if not case.is_sure_of(Intervention, "findings"):
        return
    answered = {id_ for plan in _live(case) for id_ in plan.findings}
    for finding in case.findings:
        if finding.nature in HARMS and finding.id not in answered:
            message = f"{finding.nature.replace('_', ' ')} with no intervention"
            yield Hit(finding.at("nature"), message)


@gap(Severity.WARNING, Stage.FINAL)
def only_young_people(case: Case) -> Iterator[Hit]:
    """The whole plan asks the young people to change.

    Why: The aim is to change the conditions around the group. A plan for the young people alone
    leaves the harm where it is.

    Source: Responses and outcomes (Contextual Safeguarding scale-up toolkit).

    Fires: Every intervention aims at young_people or group.

    Silent: One aims at a place, a service or a policy.

    Do next: Ask which place, service or rule would have to change, and who could do that.
    """
    aims = {aim for plan in _live(case) for aim in plan.aims_at}
    if case.is_sure_of(Intervention, "aims_at") and aims and not aims & CONTEXTS:
        message = "every intervention aims at the young people, none at a place, service or policy"
        yield Hit(case.assessment.at(), message)


@gap(Severity.WARNING, Stage.FINAL)
def unnoticed(case: Case) -> Iterator[Hit]:
    """Nothing says how the young people would notice.

    Why: More than 18 months after the first assessment, change in the system was still developing.
    The author did not think that the group itself had noticed any in its daily life.

    Source: The adviser's learning, written more than 18 months later (Ealing, on an assessment of
    2019).

    Fires: No intervention has `noticed`.

    Silent: One has.

    Do next: Write, for one intervention at least, what they would see on an ordinary evening.
    """
    plans = _live(case)
    if (
        plans
        and case.is_sure_of(Intervention, "noticed")
        and all(p.leaves_open("noticed") for p in plans)
    ):
        yield Hit(case.assessment.at(), "no intervention says how the young people would notice")


@fault(Severity.WARNING)
def splits_group(case: Case) -> Iterator[Hit]:
    """An action that separates the group.

    Why: Breaking up friends is likely to fail and makes them more vulnerable. They lose what the
    group gives them.

    Source: Creating safety with and around friends and peers (Contextual Safeguarding toolkit).

    Fires: “Move one of them to another school so that they no longer meet.”

    Silent: “We will not separate the group”; keeping exploiting adults away from it.

    Do next: Ask what would make it safe for them to be together, and plan that.
    """
    from pgacli.rules.prose.splitting import splits_group as separates

    message = "the action separates the group"
    yield from _in_text(_live(case), "action", partial(separates, members=case.members), message)


@gap(Severity.WARNING, Stage.ANALYSING)
def too_late(case: Case) -> Iterator[Hit]:
    """No intervention was thought of early.

    Why: Contributors who think together at the start may have ideas that one author would not.
    Young people may be more willing to join when they hear what may come of it.

    Source: The adviser's learning (Ealing, 2019).

    Fires: Every intervention has `raised: session` or later.

    Silent: One has `raised: start` or `raised: gathering`.

    Do next: Ask contributors for ideas now, and note when each was raised.
    """
    if not case.interventions or not case.is_sure_of(Intervention, "raised"):
        return
    if not any(plan.raised in ("start", "gathering") for plan in case.interventions):
        yield Hit(
            case.assessment.at(), "no intervention was raised at the start or while gathering"
        )


@fault(Severity.WARNING)
def past_due(case: Case) -> Iterator[Hit]:
    """An intervention is past its day.

    Why: A promise to young people that passes without a word teaches them not to believe the next.

    Source: SMART planning guidance (Leeds, Manchester).

    Fires: `due` was last week, and `status` is agreed.

    Silent: `status` is done, stopped or idea.

    Do next: Ask the owner; set a new day, or note what was done.
    """
    for plan in case.interventions:
        if plan.is_overdue_on(case.today):
            yield Hit(plan.at("due"), f"due on {day(plan.due)}, and not done")
