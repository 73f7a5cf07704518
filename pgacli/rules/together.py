"""Whether the assessment is made with those who know the group, and by whom."""

from collections.abc import Iterator

from pgacli.case.disclosure_reader import shown_what_came
from pgacli.case.model import Case
from pgacli.case.notes import Contributor, Disclosure, Meeting, Source
from pgacli.case.stages import Stage
from pgacli.rules.rule import Hit, Severity, fault, gap


def _gave_account(case: Case, person: Contributor) -> bool:
    return any(not source.withdrawn for source in _accounts(case, person))


def _accounts(case: Case, person: Contributor) -> Iterator[Source]:
    """Give the sources of which a contributor is one, and not those that name them otherwise."""
    return (each for each in case.naming(person, Source) if person.id in each.contributor)


@gap(Severity.WARNING, Stage.GATHERING)
def no_close_contact(case: Case) -> Iterator[Hit]:
    """Nobody who is close to the young people was found.

    Why: Find out first which adults are closest to them. Everything else goes through that trust.

    Source: The adviser's learning (Ealing, 2019).

    Fires: No contributor with `relationship: close`.

    Silent: `closest_sought` says how such an adult was looked for.

    Do next: Ask each service who is closest; if nobody is, write how you looked.
    """
    if not case.is_sure_of(Contributor, "relationship"):
        return
    if case.assessment.leaves_unsaid("closest_sought") and not any(
        person.is_close for person in case.contributors
    ):
        yield Hit(case.assessment.at("closest_sought"), "no contributor is close to the group")


@gap(Severity.WARNING, Stage.ANALYSING)
def not_briefed(case: Case) -> Iterator[Hit]:
    """A contributor was not briefed.

    Why: A briefing with questions from the start helps everybody to own the report, and to know
    what it is not for.

    Source: The adviser's learning (Ealing, 2019).

    Fires: An interview with somebody who was at no briefing and has no `briefed` date.

    Silent: Parents and carers (`agency: family`), who are told in their own way.

    Do next: Brief them, and write the day under `briefed`.
    """
    if not case.is_sure_of(Meeting, "present", "purpose") or case.assessment.misread("briefing"):
        return
    briefings = case.meetings_for("briefing")
    is_held = case.assessment.briefing or briefings or any(p.briefed for p in case.contributors)
    if not is_held:
        yield Hit(case.assessment.at("briefing"), "no briefing was held with the contributors")
        return
    present = {id_ for meeting in briefings for id_ in meeting.present}
    for person in case.contributors:
        is_briefed = person.briefed or person.id in present or person.misread("briefed")
        is_family = person.is_family or not person.is_sure_of("agency")
        if not is_briefed and not is_family and _gave_account(case, person):
            yield Hit(person.at("briefed"), f"{person.id} gave an account and was not briefed")


@gap(Severity.WARNING, Stage.ANALYSING)
def unexplained_gap(case: Case) -> Iterator[Hit]:
    """Somebody was asked, and nothing says what came of it.

    Why: The report says who was not reached, and why. A silent gap looks like a choice.

    Source: The adviser's learning (Ealing, 2019): not all social workers could take part.

    Fires: A contributor with no source and no `not_reached`.

    Silent: One who is named in a source, that of a meeting too; or who took their account back,
    for which nobody owes a reason.

    Do next: Note their account, or write under `not_reached` why there is none.
    """
    if not case.is_sure_of(Source, "contributor"):
        return
    for person in case.contributors:
        is_open = person.id and person.leaves_unsaid("not_reached")
        if is_open and next(_accounts(case, person), None) is None:
            yield Hit(
                person.at("not_reached"), f"{person.id} gave no account, and nothing says why"
            )


@gap(Severity.WARNING, Stage.FINAL)
def no_session(case: Case) -> Iterator[Hit]:
    """No planning session was held.

    Why: One author holds the pen, and the findings belong to all who gave to them.

    Source: The adviser's learning (Ealing, 2019): at least one session for all contributors.

    Fires: No `planning_session`, and no meeting with purpose planning.

    Silent: Either of the two.

    Do next: Hold one, even a short one, and note it in meetings/.
    """
    if not case.is_sure_of(Meeting, "purpose"):
        return
    if not case.meetings_for("planning") and case.assessment.lacks("planning_session"):
        yield Hit(case.assessment.at("planning_session"), "no planning session with contributors")


@fault(Severity.WARNING)
def not_independent(case: Case) -> Iterator[Hit]:
    """The author is not independent of the young people's own services.

    Why: An independent author was felt to be important for the credibility of the assessment.

    Source: The adviser's learning (Ealing, 2019).

    Fires: `independent` is not true, or the author is allocated to a member.

    Silent: `independent: true` and nobody under `allocated_to`.

    Do next: Ask for another author, or say in supervision how the view is kept open.
    """
    author, note = case.assessment.author, case.assessment
    if author.allocated_to:
        yield Hit(note.at("author.allocated_to"), "the author is the worker of a member")
    elif author.independent is not True and not note.misread("author.independent"):
        silent = "nothing says that the author is independent"
        told = silent if author.independent is None else "the author is not independent"
        yield Hit(note.at("author.independent"), told)


@gap(Severity.WARNING, Stage.ANALYSING)
def untold(case: Case) -> Iterator[Hit]:
    """Nothing says who was told of the assessment.

    Why: An assessment touches private life. Young people and parents are told, unless that would
    do harm, and the record says which.

    Source: Legal and ethical considerations (Contextual Safeguarding toolkit), on Article 8.

    Fires: `told` is empty.

    Silent: `told` says whom, when, or why not.

    Do next: Write who was told and when, or why not.
    """
    if case.assessment.leaves_unsaid("told"):
        yield Hit(case.assessment.at("told"), "nothing says who was told of the assessment")


@gap(Severity.ADVICE, Stage.REVIEW)
def unthanked(case: Case) -> Iterator[Hit]:
    """A contributor never saw what came of their account.

    Why: The first contributors never read the report. People give again when they see what it led
    to.

    Source: The adviser's learning (Ealing, 2019).

    Fires: At review, a contributor with a source and no disclosure to them.

    Silent: A disclosure of the synopsis to them, by their id or by their role and agency. The
    briefing and the explainer tell of nothing that came of it.

    Do next: Share the synopsis or their own extract with them.
    """
    if not case.is_sure_of(Disclosure, "to"):
        return
    shown = shown_what_came(case)
    for person in case.contributors:
        if person not in shown and _gave_account(case, person):
            yield Hit(person.at(), f"{person.id} never saw what came of their account")
