"""What findings rest on."""

from collections.abc import Iterator
from datetime import timedelta

from pgacli.case.model import Case
from pgacli.case.notes import Contributor, Finding, Source
from pgacli.case.stages import Stage
from pgacli.rules.rule import Hit, Severity, fault, gap

STALE_AFTER = timedelta(days=60)


def _sourced(case: Case) -> Iterator[tuple[Finding, tuple[Source, ...]]]:
    """Give each finding with its sources, where all of them are there to be judged."""
    for finding in case.findings:
        sources = case.named(finding.sources, Source)
        is_whole = len(sources) == len(finding.sources) and not finding.misread("sources")
        if sources and is_whole:
            yield finding, sources


@gap(Severity.ERROR, Stage.ANALYSING)
def unsourced(case: Case) -> Iterator[Hit]:
    """A finding names no source.

    Why: What nobody said, saw or wrote down cannot be weighed, answered or corrected.

    Source: The adviser's learning (Ealing, 2019): accounts were triangulated. Leeds asks for the
    source and reliability of information.

    Fires: A finding without `sources`.

    Silent: A finding with one source, which other rules may speak of.

    Do next: Name the sources that it rests on, or take the finding out.
    """
    for finding in case.findings:
        if finding.lacks("sources"):
            yield Hit(finding.at("sources"), "the finding names no source")


@gap(Severity.WARNING, Stage.ANALYSING)
def single_source(case: Case) -> Iterator[Hit]:
    """A finding rests on one kind of source.

    Why: What one service says alone is its view. Two that do not share a desk make it firmer.

    Source: The adviser's learning (Ealing, 2019): professionals' accounts were triangulated.

    Fires: Two interviews, both with the school.

    Silent: The school and the young people; or a strength in the young people's own voice.

    Do next: Ask a second service, the young people or your own eyes; or say it as one view.
    """
    for finding, sources in _sourced(case):
        is_other = finding.nature not in ("strength", "need_met") and finding.is_sure_of("nature")
        if finding.basis == "voice" and not is_other:
            continue
        if finding.misread("basis") or not all(_is_known(case, source) for source in sources):
            continue
        kinds = {kind for source in sources for kind in _kinds(case, source)}
        if len(kinds) < 2:
            yield Hit(finding.at("sources"), "all of its sources are of one kind or service")


def _is_known(case: Case, source: Source) -> bool:
    """Say whether it is known from whom a source comes."""
    if any(source.misread(key) for key in ("contributor", "young_people", "method")):
        return False
    people = case.named(source.contributor, Contributor)
    return len(people) == len(source.contributor) and all(person.agency for person in people)


def _kinds(case: Case, source: Source) -> Iterator[str]:
    """Give where a source comes from: agencies, the young people, observation or records."""
    for person in case.named(source.contributor, Contributor):
        yield "agency " + " ".join(person.agency.casefold().split())
    if source.young_people:
        yield "young people"
    if not source.contributor and not source.young_people:
        yield "records" if source.method == "record" else "observation"


@fault(Severity.WARNING)
def second_hand_fact(case: Case) -> Iterator[Hit]:
    """A finding is called a fact, and rests on hearsay.

    Why: A reader takes a fact as seen. What was heard from others is a report, and years later
    nobody can tell the difference.

    Source: Records should be clear which is fact and which opinion (Camden practice guide).

    Fires: `basis: fact`, and all its sources are `account: second_hand`.

    Silent: One of its sources is first hand, or `basis: reported`.

    Do next: Write `basis: reported`, or ask somebody who was there.
    """
    for finding, sources in _sourced(case):
        is_hearsay = all(source.account == "second_hand" for source in sources)
        if finding.basis == "fact" and is_hearsay:
            yield Hit(finding.at("basis"), "called a fact, and all its sources are second hand")


@gap(Severity.ADVICE, Stage.FINAL)
def unused_source(case: Case) -> Iterator[Hit]:
    """No finding rests on a source.

    Why: Somebody gave their time. Either it led to something, or the report should not hold it.

    Source: The adviser's learning (Ealing, 2019): contributors should see the value of their part.

    Fires: An interview that no finding names.

    Silent: A withdrawn source; one of the young people's, of which voice.unheard speaks.

    Do next: Link it to a finding, or leave it as background.
    """
    if not case.is_sure_of(Finding, "sources"):
        return
    for source in case.sources:
        is_asked = source.is_taken_back or source.young_people or source.misread("young_people")
        if not is_asked and source.id and not case.naming(source, Finding):
            yield Hit(source.at(), "no finding rests on this source")


@fault(Severity.ERROR)
def withdrawn(case: Case) -> Iterator[Hit]:
    """A finding rests on a source that was withdrawn.

    Why: Young people were told that they may change their mind at any time. That promise holds.
    What they said may stand in the Summary, the plan and the register too.

    Source: The adviser's learning (Ealing, 2019).

    Fires: A finding whose `sources` name S3, and S3 says `withdrawn: true`. The id was taken out,
    and eight words of S3 in a row stand in a finding, the plan, a lesson or assessment.md. They
    stand where a note says why somebody was handed a report, was not reached or was not asked. A
    warning for five to seven words that S3 quotes.

    Silent: A withdrawn source that no finding names. Words that another source says too, or the
    name of a panel.

    Do next: Take the source and what came from it out of the finding.
    """
    for finding in case.findings:
        for mention in finding.mentions:
            source = case.note(mention.name, Source) if mention.kinds == ("source",) else None
            if source is not None and source.withdrawn:
                message = f"the finding rests on {source.id}, which was withdrawn"
                yield Hit(finding.at(mention.trail), message)
    gone = [source for source in case.sources if source.withdrawn and source.text]
    if gone:
        from pgacli.rules.words.taken_back import words_left_behind

        yield from words_left_behind(case, gone)


@gap(Severity.WARNING, Stage.FINAL)
def stale(case: Case) -> Iterator[Hit]:
    """A finding rests on old accounts alone.

    Why: Young people's lives move fast. What was true two months before the snapshot may not be.

    Source: The adviser's learning (Ealing, 2019): findings felt dated on completion. The 60 days
    are ours.

    Fires: Every source of a finding is more than 60 days older than the snapshot.

    Silent: One of them is newer.

    Do next: Ask again, or say in the finding of when it is true.
    """
    snapshot = case.assessment.snapshot
    if snapshot is None:
        return
    for finding, sources in _sourced(case):
        days = [source.date for source in sources if source.date is not None]
        is_dated = len(days) == len(sources)
        if is_dated and all(snapshot - day > STALE_AFTER for day in days):
            message = "all of its sources are more than 60 days older than the snapshot"
            yield Hit(finding.at("sources"), message)
