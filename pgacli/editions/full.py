"""The full edition: for the panel, the supervisor and the group's own record.

It holds what the contract lists and in that order: what is strong about the group, and what it
gives its members, is read before anything hard; each finding stands once, at its own heading.
"""

from collections.abc import Iterator
from typing import NamedTuple

from pgacli.case.model import Case
from pgacli.editions.edition import Edition, NoteText, Sign, prose
from pgacli.editions.kind import Asked, EditionKind
from pgacli.editions.parts.closing import (
    FrameworkRecord,
    Lesson,
    Signature,
    framework_record,
    lessons,
    sign_off,
    thanked,
)
from pgacli.editions.parts.coverage import Coverage, coverage, triangle
from pgacli.editions.parts.findings import (
    FoundRecord,
    SideRecord,
    sides,
    unplaced,
    with_headings_of_their_own,
)
from pgacli.editions.parts.plan import First, Plan, plan, weighed_first
from pgacli.editions.parts.process import Process, process
from pgacli.editions.parts.scope import Scope, scope
from pgacli.editions.parts.sharing import Limits, Sharing, limits, sharing
from pgacli.editions.parts.stamps import group_name, stamp_of
from pgacli.editions.parts.standing import Standing, standing
from pgacli.editions.parts.strengths import Strengths, strengths
from pgacli.editions.parts.timeline import Timeline, timeline
from pgacli.editions.parts.trust import Trust, trust
from pgacli.editions.parts.voice import Voice, voice
from pgacli.wording import joined


class Full(NamedTuple):
    """What the full edition says, in order."""

    group: str
    summary: NoteText
    scope: Scope
    codes: tuple[str, ...]
    process: Process
    timeline: Timeline
    trust: Trust
    voice: Voice
    strengths: Strengths
    coverage: Coverage
    sides: tuple[SideRecord, ...]
    unplaced: tuple[FoundRecord, ...]
    first: tuple[First, ...]
    build_on: tuple[First, ...]
    plan: Plan
    sharing: Sharing
    limits: Limits
    lessons: tuple[Lesson, ...]
    thanked: tuple[str, ...]
    framework: FrameworkRecord
    sign_off: tuple[Signature, ...]


def full(case: Case, _asked: Asked) -> Edition:
    """Give the full edition of a case."""
    stands = standing(case)
    content = _content(stands)
    figures: dict[str, object] = {"timeline": content.timeline, "trust": content.trust}
    if content.coverage.has_figure:
        figures["triangle"] = triangle(stands, content.group)
    title = f"{content.group}: peer group assessment"
    stamp = stamp_of(case, "full edition")
    remarks = (*_remarks(case, content), *with_headings_of_their_own(stands.findings))
    return Edition("full", title, stamp, content, figures, remarks=remarks)


def _remarks(case: Case, content: Full) -> Iterator[str]:
    """Tell the author what a reader looks for first, or would miss, and does not find."""
    if not content.summary:
        yield (
            "the Summary of assessment.md is empty, so the page that leads the report gives its"
            " purpose alone"
        )
    if content.strengths.findings and not content.first:
        yield (
            "no finding of what is to change has `weight: first`, so the report says that none has"
            " been weighed as the first to change"
        )
    beside = [each.id for each in case.interventions if each.action and each.text]
    notes = [*(["assessment.md"] if case.assessment.text else []), *beside]
    if notes:
        has = "has" if len(notes) == 1 else "have"
        yield (
            f"{joined(notes)} {has} text that stands under no heading that a report prints, such"
            " as “Summary” or “What will be done”: move it there, or keep it as a note to yourself"
        )


def _content(stands: Standing) -> Full:
    case = stands.case
    return Full(
        group=group_name(case),
        summary=prose(case.assessment.summary),
        scope=scope(case),
        codes=case.members,
        process=process(stands),
        timeline=timeline(stands),
        trust=trust(stands, group_name(case)),
        voice=voice(stands),
        strengths=strengths(stands),
        coverage=coverage(stands),
        sides=sides(stands),
        unplaced=unplaced(stands),
        first=weighed_first(stands, is_strong=False),
        build_on=weighed_first(stands, is_strong=True),
        plan=plan(stands),
        sharing=sharing(stands),
        limits=limits(case),
        lessons=lessons(case),
        thanked=thanked(stands),
        framework=framework_record(case),
        sign_off=sign_off(case),
    )


def words_by_section(case: Case) -> dict[str, int]:
    """Give the words of the full edition, by section and (for findings) by framework heading."""
    content = _content(standing(case))
    said: dict[str, object] = {
        "Summary": content.summary,
        "Purpose and parameters": content.scope,
        "How it was done": (
            content.process._replace(parts=()),
            content.timeline.moments,
            content.trust.adults,
        ),
        "The young people's voice": content.voice,
        "Strengths": content.strengths,
        "What to change first": (content.first, content.build_on),
        "The plan": content.plan,
        "Sharing": content.sharing,
        "Learning": content.lessons,
        "Thanks, framework and sign-off": (content.thanked, content.framework, content.sign_off),
        "Findings without a heading": content.unplaced,
    }
    for side in content.sides:
        said |= {heading.label: heading for heading in side.headings}
    counted = {label: _word_count(part) for label, part in said.items()}
    return {label: count for label, count in counted.items() if count}


def _word_count(value: object) -> int:
    """Give the words of a record (which is a tuple too), with every text inside it.

    The headings and labels that the template adds are the same for everybody, and not counted.
    """
    if isinstance(value, str):
        return len(value.split())
    if isinstance(value, Sign):
        return len(value.word.split())
    return sum(map(_word_count, value)) if isinstance(value, tuple) else 0


FULL = EditionKind(
    name="full",
    summary="for the panel, the supervisor and the group's own record",
    select=full,
    shows_codes=True,
)
