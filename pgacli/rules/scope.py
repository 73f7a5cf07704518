"""The bounds of the assessment: the group, its safety, and nothing that belongs elsewhere.

What reads prose is imported where it is asked: of two processes only one needs it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from pgacli.case.model import Case
from pgacli.case.note import Note
from pgacli.case.notes import Finding, Intervention
from pgacli.case.passage import Passage
from pgacli.case.stages import Stage
from pgacli.rules.rule import Hit, Severity, each, fault, gap
from pgacli.rules.slips.near_headings import lacking
from pgacli.rules.words.found_words import in_quotes
from pgacli.rules.words.member_codes import strangers_in_texts
from pgacli.rules.words.one_alone import of_one_alone
from pgacli.rules.words.service_names import without_service_names
from pgacli.wording import day, period

if TYPE_CHECKING:
    from pgacli.rules.prose.reading.sentences import Span

KEYS = ("purpose", "trigger", "group.members", "parameters.covers", "parameters.leaves_out")


@gap(Severity.ERROR, Stage.GATHERING)
def no_parameters(case: Case) -> Iterator[Hit]:
    """The bounds of the assessment are not set.

    Why: It can hardly be said too often that an assessment needs clear bounds, and that everybody
    who contributes has to know what it is for.

    Source: The adviser's learning (Ealing, 2019); the trigger sets the parameters (Contextual
    Safeguarding toolkit).

    Fires: `purpose`, `trigger`, `members`, `covers` or `leaves_out` is empty.

    Silent: All five are there.

    Do next: Agree them with your supervisor, before anybody else is interviewed.
    """
    for key in KEYS:
        if case.assessment.leaves_open(key):
            yield Hit(case.assessment.at(key), f"`{key.rpartition('.')[2]}` is empty")


@gap(Severity.ERROR, Stage.ANALYSING)
def no_test(case: Case) -> Iterator[Hit]:
    """A finding that does not say how it helps keep the group safe.

    Why: The test for any content is whether it contributes to the safeguarding of this group. If
    it does not, think again whether it belongs.

    Source: The adviser's learning (Ealing, 2019).

    Fires: A finding without `safeguarding`, as a key or as a section.

    Silent: One sentence on how knowing it helps.

    Do next: Write how it helps keep the group safe, or take the finding out.
    """
    for finding in case.findings:
        if finding.lacks("safeguarding"):
            message = "nothing says how this helps keep the group safe"
            yield lacking(finding, "safeguarding", message)


@fault(Severity.WARNING)
@each(Finding)
def hollow_test(_case: Case, finding: Finding) -> Iterator[Hit]:
    """A relevance test that says nothing.

    Why: “Relevant” is no reason. A test that anything could pass keeps nothing out.

    Source: The adviser's learning (Ealing, 2019).

    Fires: “For information.”

    Silent: “The group has one adult it will call at night.”

    Do next: Say what could be done for the group's safety, once this is known.
    """
    from pgacli.rules.prose.hollow import hollow

    if finding.safeguarding and hollow(finding.safeguarding, finding.title):
        passage = finding.passage("safeguarding")
        start = len(passage.text) - len(passage.text.lstrip())
        place = finding.words_at(passage, start, len(passage.text))
        yield Hit(place, "the test of relevance says nothing")


@fault(Severity.WARNING)
@each(Finding)
def individual(case: Case, finding: Finding) -> Iterator[Hit]:
    """A finding about one young person.

    Why: Each of them has an assessment of their own. Thinking about the needs of the group was at
    the heart of what made this different.

    Source: The adviser's learning (Ealing, 2019).

    Fires: “YP3 stays out late. He has nowhere else to go.”

    Silent: One member's words inside a finding about the group; one adult; “each of them”.

    Do next: Say what it means for the group, or move it to that young person's own assessment.
    """
    if finding.about == "individual":
        hit = Hit(finding.at("about"), "it is about one young person, not the group")
    else:
        place = of_one_alone(case, finding)
        if place is None:
            return
        hit = Hit(place, "it speaks of one young person and never of the group")
    if not any(_records(case, finding)):
        yield hit


def _records(case: Case, note: Note) -> Iterator[Hit]:
    from pgacli.rules.prose.reading.sentences import one_a_sentence
    from pgacli.rules.prose.records import individual_record as record_details

    for passage in note.prose():
        for span in one_a_sentence(passage.text, record_details(passage.text, case.members)):
            place = note.words_at(passage, span.start, span.end)
            yield Hit(place, "a detail of one young person's own record")


@fault(Severity.ERROR)
@each(Note)
def individual_record(case: Case, note: Note) -> Iterator[Hit]:
    """A detail that belongs in one child's own assessment.

    Why: Health, diagnosis, school plan, home or offending of one child are on that child's own
    file, with its own rules on who may see them. Here they would go to everybody.

    Source: The adviser's learning (Ealing, 2019): each had a child and family assessment already.

    Fires: “YP2 has ADHD and lives with an aunt.”

    Silent: “Several of the group have been excluded this year.”

    Do next: Take it out; say it of the group only where it is a pattern.
    """
    yield from _records(case, note)


@fault(Severity.ERROR)
@each(Note)
def outsider(case: Case, note: Note) -> Iterator[Hit]:
    """A code that is not a member of the group.

    Why: A young person who was never part of the assessment has not been told of it, and should
    not be found in its report.

    Source: The adviser's learning (Ealing, 2019): a set peer group, and clear parameters.

    Fires: YP9 in a finding, where the members are YP1 to YP5.

    Silent: The raw notes of a source, which no report prints.

    Do next: Take the code out, or add the young person to `members` with a reason.
    """
    if not case.members or case.assessment.misread("group.members"):
        return
    for mention in note.mentions:
        if mention.is_code and mention.name not in case.members:
            yield Hit(note.at(mention.trail), f"{mention.name} is not a member of the group")
    for stranger in strangers_in_texts(note, case.members):
        yield Hit(stranger.place, f"{stranger.code} is not a member of the group")


@fault(Severity.WARNING)
def outside_period(case: Case) -> Iterator[Hit]:
    """A finding from outside the period.

    Why: What happened long before belongs to another time in their lives, and rarely helps now.

    Source: The adviser's learning (Ealing, 2019), on parameters and on lives that move fast.

    Fires: `observed: 2024-05-01`, with parameters from September 2025.

    Silent: A day on the first or the last of the period.

    Do next: Leave it out, or widen the parameters with your supervisor.
    """
    bounds = case.assessment.parameters
    if bounds.end_before_they_begin:  # `time.order` says so
        return
    for finding in case.findings:
        seen = finding.observed
        if seen is None:
            continue
        is_early = bounds.from_ is not None and seen < bounds.from_
        if is_early or (bounds.to is not None and seen > bounds.to):
            assessed = period(bounds.from_, bounds.to)
            message = f"observed on {day(seen)}; the period that is assessed is {assessed}"
            yield Hit(finding.at("observed"), message)


@fault(Severity.WARNING)
@each(Note)
def policing(case: Case, note: Note) -> Iterator[Hit]:
    """Words for crime control, not for welfare.

    Why: The work is about welfare, not crime control or surveillance. Its words decide what others
    do with it.

    Source: Legal and ethical considerations (Contextual Safeguarding toolkit).

    Fires: “Intelligence suggests that the nominals should be disrupted.”

    Silent: The police as a contributor, whatever their job or unit is called; being stopped and
    searched, as an experience. A finding tells that guards film them, and does not ask for it.

    Do next: Say what harm there is to the young people, and what would make them safer.
    """
    from pgacli.rules.prose.reading.sentences import one_a_sentence

    for passage in without_service_names(note, note.prose()):
        for span in one_a_sentence(passage.text, _against_the_group(note, passage, case.members)):
            place = note.words_at(passage, span.start, span.end)
            told = f"{in_quotes(span.words)} is written for crime control, not for welfare"
            yield Hit(place, told)


def _against_the_group(note: Note, passage: Passage, members: tuple[str, ...]) -> tuple[Span, ...]:
    """Give the words of crime control, and in the purpose those that break the group up.

    What is left out of scope is named there because it is no part of the work.
    """
    from pgacli.rules.prose.policing import policing as crime_control

    if passage.key.startswith("parameters.leaves_out"):
        return ()
    tells = not passage.key and not isinstance(note, Intervention)
    found = _beside_records(
        passage.text, crime_control(passage.text, members, tells=tells), members
    )
    if passage.key != "purpose":
        return found
    from pgacli.rules.prose.splitting import splits_group

    parted = splits_group(passage.text, members)
    return found if parted is None else (*found, parted)


def _beside_records(
    text: str, found: tuple[Span, ...], members: tuple[str, ...]
) -> tuple[Span, ...]:
    """Give the words that are no detail of one young person's record, which is one cause."""
    if not found:
        return ()
    from pgacli.rules.prose.records import individual_record as record_details

    details = record_details(text, members)
    return tuple(
        each
        for each in found
        if not any(each.start < other.end and other.start < each.end for other in details)
    )


@gap(Severity.WARNING, Stage.GATHERING)
def no_own_assessment(case: Case) -> Iterator[Hit]:
    """Members without an assessment of their own.

    Why: The group's assessment can stay with the group because each child has their own. Where one
    has none, their needs may be seen nowhere.

    Source: The adviser's learning (Ealing, 2019).

    Fires: YP3 is a member and does not stand in `own_assessments`.

    Silent: Every member stands there.

    Do next: Ask whether they need an assessment of their own, and note those who have one.
    """
    group, note = case.assessment.group, case.assessment
    missing = [code for code in group.members if code not in group.own_assessments]
    if missing and not note.misread("group.own_assessments"):
        message = f"no assessment of their own: {', '.join(missing)}"
        yield Hit(note.at("group.own_assessments"), message, subjects=tuple(missing))


@gap(Severity.WARNING, Stage.FINAL)
def too_long(case: Case) -> Iterator[Hit]:
    """The full edition is longer than its limit.

    Why: The first one was long and not readily repeated by others. A short report is read.

    Source: The adviser's learning (Ealing, 2019); case records should be succinct (Ofsted, 2019).

    Fires: 5,200 words, with a limit of 4,000.

    Silent: 4,000 words.

    Do next: Cut where the flag says that it is longest, or move detail back to the raw notes.
    """
    limit = case.assessment.limits.words
    if limit is None:
        return
    # What is long is the report and not the notes: only its edition knows what it prints of them.
    from pgacli.editions.full import words_by_section

    counted = words_by_section(case)
    total = sum(counted.values())
    if total > limit:
        longest = sorted(counted, key=lambda name: -counted[name])[:3]
        where = ", ".join(f"{name} ({counted[name]:,})" for name in longest)
        message = f"{total:,} words; the limit is {limit:,}. Longest: {where}"
        yield Hit(case.assessment.at("limits.words"), message)
