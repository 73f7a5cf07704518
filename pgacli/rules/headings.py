"""Where findings are placed in the framework."""

from collections.abc import Iterator

from pgacli.case.model import Case
from pgacli.case.notes import Finding, Supervision
from pgacli.case.stages import Stage
from pgacli.rules.rule import Hit, Severity, fault, gap

MOST_HEADINGS = 3


@gap(Severity.ADVICE, Stage.ANALYSING)
def uncovered(case: Case) -> Iterator[Hit]:
    """Core headings with no finding.

    Why: The framework is an anchor: an empty heading is either a gap or something to say out loud.

    Source: The adviser's learning (Ealing, 2019): the structure organised the findings and held
    the purpose.

    Fires: No finding under reputation, and none that names it by `also`.

    Silent: Optional headings, and a case without findings yet.

    Do next: Ask about these headings, or say in supervision why they stay empty.
    """
    if not case.findings or not case.places_every_finding:
        return
    covered = {heading for finding in case.findings for heading in case.headings_of(finding)}
    empty = tuple(each.id for each in case.framework.core_headings() if each.id not in covered)
    if empty:
        message = f"no finding yet under: {', '.join(empty)}"
        yield Hit(case.assessment.at(), message, subjects=empty)


@gap(Severity.WARNING, Stage.ANALYSING)
def disputed(case: Case) -> Iterator[Hit]:
    """Two people place a finding differently, and it is not settled.

    Why: Where author and supervisor differ, both learn. Left unsaid, the difference is lost.

    Source: The adviser's learning (Ealing, 2019).

    Fires: The author says identity, a rater says influence, and no supervision decided; or it
    decided for influence, and the finding still stands under identity.

    Silent: The last decision on it names the heading where it stands.

    Do next: Take it to supervision, and write the heading that stands under `decided`.
    """
    if not case.is_sure_of(Supervision, "decided") or not case.framework.is_certain:
        return
    # Two raters may differ from one finding, and what was decided of it is one cause.
    yield from dict.fromkeys(_differences(case))


def _differences(case: Case) -> Iterator[Hit]:
    decided = {id_: decision.heading for id_, (_, decision) in case.decisions.items()}
    misspelt = _decided_on_no_heading(case)
    for placement in case.placements:
        for id_, heading in placement.headings:
            finding, stands = case.note(id_, Finding), decided.get(id_, "")
            if finding is not None and id_ not in misspelt and finding.heading != stands:
                yield from _difference(case, finding, heading, stands)


def _decided_on_no_heading(case: Case) -> set[str]:
    """Give the findings that were decided on, under a heading that has a flag of its own."""
    decisions = (decision for note in case.supervisions for decision in note.decided)
    known = {"", *case.framework.headings}
    return {decision.finding for decision in decisions if decision.heading not in known}


def _difference(case: Case, finding: Finding, heading: str, decided: str) -> Iterator[Hit]:
    known = case.framework.headings
    if heading == finding.heading or heading not in known or finding.heading not in known:
        return
    message = f"the author places it under {finding.heading}, a second person under {heading}"
    hint = ""
    if decided:
        message = f"supervision decided on {decided}, and it still stands under {finding.heading}"
        hint = f"Write `heading: {decided}` in the finding, or decide on it again."
    severity = Severity.ADVICE if heading in finding.also and not decided else None
    yield Hit(finding.at("heading"), message, hint, severity, (finding.id,))


@gap(Severity.ADVICE, Stage.PLANNING)
def provisional(case: Case) -> Iterator[Hit]:
    """The framework's headings are provisional.

    Why: The exact labels of the 2019 figure could not be read when the shipped file was written.
    A report should not present our wording as theirs.

    Source: Lloyd, Balci, Firmin and Owens (2019), whose figure is not in the text.

    Fires: The shipped framework, as it comes.

    Silent: A framework.yaml with `status: confirmed`.

    Do next: Compare the labels with the figure, put them into framework.yaml, and confirm them.
    """
    if case.framework.status == "provisional" and case.framework.is_certain:
        yield Hit(case.assessment.at("framework"), "the framework's headings are provisional")


@fault(Severity.ADVICE)
def crowded(case: Case) -> Iterator[Hit]:
    """A finding under more than three headings.

    Why: Some overlap is inevitable. A finding that belongs everywhere is often two findings.

    Source: The adviser's learning (Ealing, 2019). The number is ours.

    Fires: A heading and three more under `also`.

    Silent: A heading and two more.

    Do next: Keep the headings that matter most, or make two findings of it.
    """
    for finding in case.findings:
        count = len({finding.heading, *finding.also} - {""})
        if count > MOST_HEADINGS:
            yield Hit(finding.at("also"), f"it stands under {count} headings")
