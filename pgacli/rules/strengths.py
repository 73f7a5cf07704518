"""What the group gives its members, and what there is to build on."""

from collections.abc import Iterator

from pgacli.case.model import Case
from pgacli.case.notes import HARMS, STRENGTHS, Contributor, Finding, Intervention
from pgacli.case.placeholders import says_nothing
from pgacli.case.stages import Stage
from pgacli.rules.rule import Hit, Severity, gap
from pgacli.rules.slips.near_headings import lacking


def _has(case: Case, nature: tuple[str, ...]) -> bool:
    return any(finding.nature in nature for finding in case.findings)


def _is_open(case: Case) -> bool:
    """Say whether the family has something to judge: findings, read in full, some of them strong.

    Without any strength, `strengths.none` alone speaks; with a finding that could not be read,
    nothing can be said of what is absent.
    """
    return _is_sure(case) and _has(case, STRENGTHS)


def _is_sure(case: Case) -> bool:
    """Say whether the nature of every finding is known; one without has a flag of its own."""
    return case.is_sure_of(Finding, "nature")


@gap(Severity.ERROR, Stage.ANALYSING)
def none(case: Case) -> Iterator[Hit]:
    """No strength is named at all.

    Why: A good assessment builds an understanding of strengths, interests and identity. What needs
    the group meets for its members is essential to a plan that means something to them.

    Source: The adviser's learning (Ealing, 2019); Working Together, as Buckinghamshire's and
    Darlington's procedures quote it.

    Fires: Five findings of harm and one about a service.

    Silent: The same with one finding of nature strength, need_met or good_practice.

    Do next: Ask those who know the group best what it gives its members, and add a finding.
    """
    if _is_sure(case) and case.findings and not _has(case, STRENGTHS):
        message = "there are findings, and none is a strength, a need met or good practice"
        yield Hit(case.assessment.at(), message)


@gap(Severity.WARNING, Stage.ANALYSING)
def side_empty(case: Case) -> Iterator[Hit]:
    """A side of the framework holds harm and nothing good.

    Why: Each side of the triangle has something to build on. A side with harm alone is half seen.

    Source: Contextual Safeguarding builds on strengths (Watching Over, Working With).

    Fires: Harm under places, and no strength on the side of environment and family.

    Silent: A side with nothing at all, or with good practice beside the harm.

    Do next: Ask what works on this side, or who is trusted there, and add a finding.
    """
    if not _is_open(case) or not case.places_every_finding:
        return
    for side in case.framework.sides:
        natures = _natures(case, {heading.id for heading in side.headings})
        if _are_hard_alone(natures):
            message = f"the side “{side.label}” holds harm or unmet need, and no strength"
            yield Hit(case.assessment.at(), message, subjects=(side.id,))


@gap(Severity.ADVICE, Stage.ANALYSING)
def heading_harm_only(case: Case) -> Iterator[Hit]:
    """A heading holds harm and nothing good.

    Why: Where a heading shows harm alone, it is worth asking whether the good was looked for.

    Source: Contextual Safeguarding builds on strengths (Watching Over, Working With).

    Fires: Harm under places, on a side that has a strength elsewhere.

    Silent: A strength under the same heading, or named there by `also`.

    Do next: Ask what is good there, or leave it as it is.
    """
    if not _is_open(case) or not case.places_every_finding:
        return
    for side in case.framework.sides:
        if not _natures(case, {heading.id for heading in side.headings}) & set(STRENGTHS):
            continue
        for heading in side.headings:
            natures = _natures(case, {heading.id})
            if _are_hard_alone(natures):
                message = f"“{heading.label}” holds harm or unmet need, and no strength"
                yield Hit(case.assessment.at(), message, subjects=(heading.id,))


def _natures(case: Case, headings: set[str]) -> set[str]:
    return {
        finding.nature
        for finding in case.findings
        if not headings.isdisjoint(case.headings_of(finding))
    }


def _are_hard_alone(natures: set[str]) -> bool:
    return not natures.isdisjoint(HARMS) and natures.isdisjoint(STRENGTHS)


@gap(Severity.WARNING, Stage.ANALYSING)
def no_need_met(case: Case) -> Iterator[Hit]:
    """Nothing says what the group gives its members.

    Why: Safety, belonging, support, fun, loyalty and love explain much of what young people do
    together. A plan that takes the group away without knowing this will fail them.

    Source: The adviser's learning (Ealing, 2019).

    Fires: Strengths, none of them a need met, and no `gives` anywhere.

    Silent: One finding with `nature: need_met`, or with `gives`.

    Do next: Add `gives` to a strength, or a finding of nature need_met.
    """
    if not _is_open(case) or not case.is_sure_of(Finding, "gives"):
        return
    given = (word for finding in case.findings for word in finding.gives)
    is_met = any(finding.nature == "need_met" for finding in case.findings)
    if not is_met and all(map(says_nothing, given)):
        yield Hit(case.assessment.at(), "no finding says what the group gives its members")


@gap(Severity.WARNING, Stage.ANALYSING)
def no_meaning(case: Case) -> Iterator[Hit]:
    """A harm is told without why it may make sense to them.

    Why: Loyalty and love can explain what coercion does not. Behaviour told without its meaning
    reads as blame.

    Source: The adviser's learning (Ealing, 2019).

    Fires: A finding of nature harm without `meaning`.

    Silent: The same with a section “Why it may make sense to them”.

    Do next: Write how it may look to the young people themselves.
    """
    if not _is_open(case):
        return
    for finding in case.findings:
        if finding.nature == "harm" and finding.leaves_open("meaning"):
            message = "a harm, and nothing on why it may make sense to them"
            yield lacking(finding, "meaning", message)


@gap(Severity.ADVICE, Stage.ANALYSING)
def no_good_practice(case: Case) -> Iterator[Hit]:
    """A close adult, and no good practice named.

    Why: Naming how professionals built trust was a strength of the first report: others can learn
    from it.

    Source: The adviser's learning (Ealing, 2019).

    Fires: A contributor with `relationship: close`, and no finding of nature good_practice.

    Silent: No contributor is close.

    Do next: Ask the close adult what they did that worked, and add it.
    """
    if not _is_open(case) or not case.is_sure_of(Contributor, "relationship"):
        return
    close = next((one for one in case.contributors if one.is_close), None)
    if close is not None and not _has(case, ("good_practice",)):
        message = f"{close.id} is close to the young people, and no good practice is named"
        yield Hit(case.assessment.at(), message)


@gap(Severity.ADVICE, Stage.ANALYSING)
def outweighed(case: Case) -> Iterator[Hit]:
    """Harm outweighs strength by more than three to one.

    Why: A report that is mostly harm follows the young people for years, and gives a plan little
    to build on.

    Source: The adviser's learning (Ealing, 2019). The measure of three to one is ours.

    Fires: Four harms and unmet needs for one strength.

    Silent: Three for one.

    Do next: Ask what else is good, or join harms that say the same.
    """
    if not _is_open(case):
        return
    harms = sum(finding.nature in HARMS for finding in case.findings)
    strengths = sum(finding.nature in STRENGTHS for finding in case.findings)
    if harms > 3 * strengths:
        found = "1 finding" if harms == 1 else f"{harms} findings"
        message = f"{found} of harm or unmet need for {strengths} of strength"
        yield Hit(case.assessment.at(), message)


@gap(Severity.WARNING, Stage.FINAL)
def unused(case: Case) -> Iterator[Hit]:
    """No intervention rests on a strength.

    Why: A plan should build on what already protects the young people, such as a safe place to be
    together.

    Source: Creating safety with and around friends and peers (Contextual Safeguarding toolkit).

    Fires: Every intervention answers findings of harm alone, or the one that did more was stopped.

    Silent: One names a strength, a need met or good practice among its findings.

    Do next: Link an intervention to a strength that it builds on.
    """
    if not _is_open(case) or not case.is_sure_of(Intervention, "findings"):
        return
    plans = [plan for plan in case.interventions if plan.is_live]
    if not plans:
        return
    rested = {id_ for plan in plans for id_ in plan.findings}
    if not any(f.nature in STRENGTHS and f.id in rested for f in case.findings):
        yield Hit(case.assessment.at(), "no intervention rests on a strength")
