"""What each edition may hold, said a second time and apart from the editions themselves.

An edition is built from its allow-list; this is another one, note by note and key by key, against
which the finished file is held. Where the two differ nothing is written. What is not named here may
not be printed.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping

from pgacli.case.comments import body_without_comments, without_comments
from pgacli.case.fields.declared import Record
from pgacli.case.model import Case
from pgacli.case.note import Note
from pgacli.case.notes import Finding, Intervention, Source
from pgacli.editions.parts.standing import standing

# As far as the next one begins: many that never end would else be read from each to the line end.
_TARGET = re.compile(r"\]\((?:(?!\]\()[^)\n])*\)")

# Of a case, and of the id of the contributor or finding that an edition is about, if of any.
Holding = Callable[[Case, str], Iterable[str]]


def held(case: Case, edition: str, about: str) -> Iterator[str]:
    """Give the texts of the case that an edition may print."""
    for holding in _EDITIONS.get(edition, ()):
        for text in filter(None, holding(case, about)):
            yield text
            if "](" in text:
                yield without_targets(text)


def without_targets(text: str) -> str:
    """Give a text without what its links lead to, as it is printed."""
    return _TARGET.sub("]", text)


def knows(edition: str) -> bool:
    """Say whether it is laid down what an edition may hold."""
    return edition in _EDITIONS


def may_show_codes(edition: str) -> bool:
    """Say whether codes of young people may stand in an edition."""
    return edition in {"full", "supervision"}


def _whole(note: Note) -> Iterator[str]:
    """Give everything that a note says: title, body and keys."""
    yield note.title
    yield body_without_comments(note.body)
    yield note.text
    yield from values(note)


def values(record: Record, *but: str) -> Iterator[str]:
    """Give every text of a record; those of one list also in a row, as they may be printed so."""
    for name in record.fields:
        if name not in but and name not in {"allow", "sign_off", "house"}:
            yield from _texts(record.__dict__.get(name))


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield without_comments(value)
    elif isinstance(value, Record):
        yield from values(value)
    elif isinstance(value, tuple):
        yield " ".join(each for each in value if isinstance(each, str))
        for each in value:
            yield from _texts(each)


def _bounds(case: Case, _about: str) -> Iterator[str]:
    """The assessment's keys: why, for whom, within which bounds, by whom, how it is shared."""
    note = case.assessment
    yield case.name
    yield from values(note, "plain", "summary")


def _sharing(case: Case, _about: str) -> Iterator[str]:
    """What the stamp says, and who wrote it."""
    note = case.assessment
    yield from (case.name, note.group.name, note.purpose)
    for part in (note.sharing, note.author, note.supervisor):
        yield from values(part)


def _summary(case: Case, _about: str) -> Iterator[str]:
    yield case.assessment.summary


def _why_in_plain_words(case: Case, _about: str) -> Iterator[str]:
    yield case.assessment.plain


def _people(case: Case, _about: str) -> Iterator[str]:
    """Who was asked, by role, and why some were not reached."""
    for each in case.contributors:
        yield f"{each.role} {each.agency}"
        yield each.not_reached


def _own_words(case: Case, about: str) -> Iterator[str]:
    """What a contributor wants from the assessment, and how they can help: for them alone."""
    for each in case.contributors:
        if about and each.id == about:
            yield from (each.hopes, each.can_help_by)


def _whom_they_know(case: Case, _about: str) -> Iterator[str]:
    """Which of the young people each adult knows, by code: many codes in a row are words too."""
    return (" ".join(each.knows) for each in case.contributors)


def _unsafe_offers(case: Case, _about: str) -> Iterator[str]:
    return (each.because for each in case.offers if each.outcome == "not_safe")


def _findings(case: Case, _about: str) -> Iterator[str]:
    for each in standing(case).findings:
        yield from _whole(each)


def _findings_shared(case: Case, about: str) -> Iterator[str]:
    for each in standing(case).findings:
        if about and about in each.share_with:
            yield from _whole(each)


def _one_finding(case: Case, about: str) -> Iterator[str]:
    for each in standing(case).findings:
        if each.id == about:
            yield from _whole(each)


def _plain_findings(case: Case, _about: str) -> Iterator[str]:
    return (each.plain for each in standing(case).findings)


def _plan(case: Case, _about: str) -> Iterator[str]:
    for each in standing(case).interventions:
        yield from _whole(each)


def _own_plan(case: Case, about: str) -> Iterator[str]:
    for each in standing(case).interventions:
        if about and each.owner == about:
            yield from _whole(each)


def _plain_plan(case: Case, _about: str) -> Iterator[str]:
    return (each.plain for each in standing(case).interventions)


def _first_ideas(case: Case, _about: str) -> Iterator[str]:
    for each in standing(case).interventions:
        if each.raised == "start":
            yield from (each.title, each.goal, each.plain)


def _briefings(case: Case, _about: str) -> Iterator[str]:
    for each in case.meetings_for("briefing"):
        yield from _whole(each)


def _register(case: Case, _about: str) -> Iterator[str]:
    """What was handed over, to whom and why."""
    stands = standing(case)
    for each in case.disclosures:
        yield from values(each, *(() if stands.tells_why(each) else ("need_to_know",)))


def _learning(case: Case, _about: str) -> Iterator[str]:
    for each in case.lessons:
        yield from _whole(each)


def _supervision(case: Case, _about: str) -> Iterator[str]:
    """What was talked through, what each placed where, and what was allowed and why."""
    for each in (*case.supervisions, *case.placements):
        yield from _whole(each)
    for note in case.notes:
        yield from (allowance.because for allowance in note.allow)
    # A flag says why the house wants to think about a word.
    yield from (str(value) for row in case.house.words for value in row.values())


def _titles(case: Case, _about: str) -> Iterator[str]:
    """The titles of notes that were changed; never of a source, or of what was taken back."""
    stands = standing(case)
    kept = {*stands.findings, *stands.interventions}
    for note in case.notes:
        is_out = isinstance(note, Finding | Intervention) and note not in kept
        if not is_out and not isinstance(note, Source):
            yield note.title


_SYNOPSIS: tuple[Holding, ...] = (_bounds, _people)
_EDITIONS: Mapping[str, tuple[Holding, ...]] = {
    "full": (
        *(_bounds, _summary, _people, _whom_they_know, _unsafe_offers, _findings, _plan),
        *(_register, _learning),
    ),
    "synopsis": _SYNOPSIS,
    "contributor": (*_SYNOPSIS, _own_words, _findings_shared, _own_plan),
    "young-people": (_sharing, _people, _why_in_plain_words, _plain_findings, _plain_plan),
    "cards": (_sharing, _people, _plain_findings),
    "explainer": (_sharing, _people, _why_in_plain_words, _first_ideas),
    "briefing": (_bounds, _people, _first_ideas, _briefings),
    "supervision": (_bounds, _people, _findings, _supervision, _titles),
    "plan": (_bounds, _people, _plan),
    "extract": (_bounds, _people, _one_finding),
    "poster": (),
    "letter": (_sharing, _people, _register),
}
