"""What must never leave the folder, and why anything may.

What reads prose is imported where it is asked: of two processes only one needs it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from pgacli.case.disclosure_reader import readers_meant
from pgacli.case.model import Case
from pgacli.case.note import Note
from pgacli.case.notes import Assessment, Contributor, Disclosure, Finding
from pgacli.case.places import Place
from pgacli.case.stages import Stage
from pgacli.kept import TEXTS_OF_A_CASE, kept
from pgacli.rules.flags.shield import path_without_names
from pgacli.rules.rule import Hit, Severity, each, fault, from_loading, gap
from pgacli.rules.words.name_key import name_key

if TYPE_CHECKING:
    from pgacli.rules.prose.names import NameHit, NameKey

BASES = ("purpose", "lawful_basis", "stored_in", "retain_until")
HOLD_ALL_FINDINGS = ("full", "supervision")
# They go to the young people by an adult whom they know, and hold what has plain words.
FOR_YOUNG_PEOPLE = ("young-people", "cards")
_CARRIERS = ("close", "known", "")
_WORD_MEANT = (
    "Put the young person's code in its place; or, where the word is meant and nobody's name, turn"
    " the sentence so that it has no capital."
)
_MONTH_MEANT = (
    "Put the young person's code in its place; or, where the month is meant, write its year behind"
    " it (as in June 2026)."
)
_ANOTHER_BASIS = (
    "Name another beside it, such as a public task; your data protection officer can say which."
)
_SAY_WHY = "Write what they needed it for, or take it back."
_NOT_CARRIED = "Take it back, and let an adult whom the young people know carry it."
_NOT_THEIRS = "Name them in `share_with` if they need to know it; otherwise take it back."


@fault(Severity.ERROR)
def real_name(case: Case) -> Iterator[Hit]:
    """A real name stands in a note, or in the name of a file or a folder.

    Why: A leaked name is the worst this tool could do. Names stay in the people key, and everything
    else uses codes.

    Source: Identities are protected where disclosure could harm (information sharing advice, DfE,
    2024, as quoted by others).

    Fires: A whole name of the people key, however it is written. One name by itself, or a nickname,
    with its capital or in capitals. Initials in capitals. Any of them in the name of a file or
    of a folder, the case's own too.

    Silent: The author's, the supervisor's or a contributor's own `name`. One name in small letters
    may be a word (will, grace): read for it yourself. It is found in a tag (#justiceforada), in a
    link, behind Mr or Mrs, beside its own code, and where it owns something (ada's mum). A short
    form that the key does not list under `also` is not.

    Do next: Put the young person's code in its place.
    """
    from pgacli.rules.prose.acronyms import known_acronyms
    from pgacli.rules.prose.names import names_in_filename
    from pgacli.rules.prose.names.readings import without_file_end

    if not case.people.entries:
        return
    key, acronyms = name_key(case.people), known_acronyms(case.house.acronyms)
    for note in case.notes:
        for hit in _names(_without_own_names(note), key, acronyms):
            hint = _hint_for(note.source_text[hit.start : hit.end])
            message = f"a name of the people key stands here; write {hit.code}"
            yield Hit(note.place_of(hit.start), message, hint)
    paths = sorted({note.path for note in case.notes} | {one.path for one in case.unreadable})
    for path in sorted({*paths, *case.beside.files}):
        called = without_file_end(path.rpartition("/")[2])
        for hit in names_in_filename(called, key, acronyms)[:1]:
            hint = "Rename the file without the name; its id may stay."
            yield Hit(Place(path), f"the file name holds a name: {hit.code}", hint)
    yield from _named_folders(case, paths, key, acronyms)


def _named_folders(
    case: Case, paths: list[str], key: NameKey, acronyms: frozenset[str]
) -> Iterator[Hit]:
    """Flag folders that are called after somebody, at the first note in each."""
    from pgacli.rules.prose.names import names_in_filename

    hint = "Rename the folder without the name."
    for hit in names_in_filename(case.name, key, acronyms)[:1]:
        message = f"the name of the case's own folder holds a name: {hit.code}"
        yield Hit(Place("assessment.md"), message, hint)
    for folder in case.beside.folders:
        for hit in names_in_filename(folder.rpartition("/")[2], key, acronyms)[:1]:
            place = next((path for path in paths if path.startswith(f"{folder}/")), "assessment.md")
            message = f"the folder `{path_without_names(folder, key)}` holds a name: {hit.code}"
            yield Hit(Place(place), message, hint)


@kept(TEXTS_OF_A_CASE)
def _names(text: str, key: NameKey, acronyms: frozenset[str]) -> tuple[NameHit, ...]:
    from pgacli.rules.prose.names import names_in

    return names_in(text, key, acronyms)


def _hint_for(written: str) -> str:
    """Say what to do where a name that was found may be a word."""
    from pgacli.rules.prose.names.ordinary import is_a_month_too, is_a_word_too

    if is_a_month_too(written):
        return _MONTH_MEANT
    return _WORD_MEANT if is_a_word_too(written) else ""


def _without_own_names(note: Note) -> str:
    """Give a note's text with the workers' own names in their `name` keys blanked."""
    text = note.source_text
    for key, name in _own_names(note):
        start = note.scalar(key, name).start
        if start >= 0:
            text = text[:start] + " " * len(name) + text[start + len(name) :]
    return text


def _own_names(note: Note) -> Iterator[tuple[str, str]]:
    if isinstance(note, Contributor):
        yield "name", note.name
    elif isinstance(note, Assessment):
        yield "author.name", note.author.name
        yield "supervisor.name", note.supervisor.name
        for number, signature in enumerate(note.sign_off):
            yield f"sign_off.{number}.name", signature.name


@fault(Severity.ERROR)
@each(Note)
def identifier(case: Case, note: Note) -> Iterator[Hit]:
    """A number or an address that identifies a person.

    Why: A date of birth, an NHS number, a phone, an e-mail, a postcode or a pupil number names a
    child as surely as a name does. So does a National Insurance number. The address of a home, the
    registration of a car and the name of an account mostly do, and are warnings. Each belongs in
    that child's own record.

    Source: Share only what each recipient needs (information sharing advice, DfE, 2024, as quoted
    by others).

    Fires: `07700 900123` in a finding.

    Silent: A service's phone, e-mail, address or account in contributors/. A parent's is no
    service's. The street and number of a shop or a hall, where nobody is said to live.

    Do next: Take it out. A child's belongs in that child's own record, a service's in
    contributors/.
    """
    from pgacli.rules.prose.identifiers import identifiers
    from pgacli.rules.prose.identifiers.birth_dates import dates_beside_codes

    is_service = isinstance(note, Contributor) and not note.is_family
    found = identifiers(note.source_text)
    for detail in found:
        if not (is_service and detail.is_contact):
            severity = None if detail.is_sure else Severity.WARNING
            place = note.place_of(detail.start)
            yield Hit(place, f"{detail.said} stands here", severity=severity)
    told = {detail.start for detail in found}
    for start, _ in dates_beside_codes(note.source_text, case.today):
        if start not in told:
            yield Hit(note.place_of(start), "a date of birth stands here")


@gap(Severity.ERROR, Stage.ANALYSING)
def no_basis(case: Case) -> Iterator[Hit]:
    """Nothing says why this may be shared, where it is kept or until when.

    Why: An assessment of a group reaches into private life. Each copy needs a purpose, a basis in
    law, a place and an end. Consent alone is no safe basis for safeguarding.

    Source: Legal and ethical considerations (Contextual Safeguarding toolkit); the Information
    Commissioner's questions and answers on sharing to safeguard children.

    Fires: `retain_until` is empty; or `lawful_basis: Consent`, in whatever words.

    Silent: All four are there, and the basis is a public task.

    Do next: Fill in `sharing`; your data protection officer can say which basis applies.
    """
    from pgacli.rules.prose.lawful_basis import is_consent_alone

    assessment = case.assessment
    missing = [key for key in BASES if assessment.leaves_open(f"sharing.{key}")]
    if missing:
        place = assessment.at(f"sharing.{missing[0]}")
        yield Hit(place, f"`sharing` does not say: {', '.join(missing)}")
    if is_consent_alone(assessment.sharing.lawful_basis):
        place = assessment.at("sharing.lawful_basis")
        yield Hit(place, "consent is the only basis given", _ANOTHER_BASIS, is_fault=True)


@fault(Severity.ERROR)
def no_need_to_know(case: Case) -> Iterator[Hit]:
    """Something was handed over without a need to know.

    Why: Agencies have different reasons to be involved, and young people a right to respect and
    privacy. Each sharing names its reason; a finding goes to those whom it names.

    Source: The adviser's learning (Ealing, 2019).

    Fires: A disclosure without `need_to_know`, or with “as requested”. Finding F3 handed to C2,
    whom F3 does not name in `share_with`. An extract for C2 that does not say of which finding. The
    cards handed to somebody who is new to the young people, or does not know them.

    Silent: The synopsis handed to C2, with a reason. The cards handed to the adult who carries
    them.

    Do next: Write why they needed it; or take it back, and name them in `share_with` if they do.
    """
    from pgacli.rules.prose.need_to_know import no_reason

    for disclosure in case.disclosures:
        if disclosure.lacks("need_to_know") or no_reason(disclosure.need_to_know):
            message = "nothing says why they needed to know"
            yield Hit(disclosure.at("need_to_know"), message, _SAY_WHY)
        for reader in readers_meant(case, disclosure.to):
            yield from _handed_to(case, reader, disclosure)


def _handed_to(case: Case, reader: Contributor, disclosure: Disclosure) -> Iterator[Hit]:
    """Flag what a contributor was handed that no `share_with` allows, or an extract of nothing."""
    if disclosure.edition == "extract" and disclosure.lacks("finding"):
        message = f"nothing says which finding {reader.id} was given"
        yield Hit(disclosure.at("edition"), message, "Write its id under `finding`.")
    held = not_theirs(case, reader, disclosure.edition, disclosure.extracted)
    if held:
        key = "finding" if disclosure.extracted else "to"
        message = f"{reader.id} is not named in share_with of {', '.join(held)}"
        is_carried = disclosure.edition in FOR_YOUNG_PEOPLE
        yield Hit(disclosure.at(key), message, _NOT_CARRIED if is_carried else _NOT_THEIRS)


def not_theirs(case: Case, reader: Contributor, edition: str, finding: str) -> list[str]:
    """Give the findings of an edition, or the one of an extract, that do not name its reader.

    What is written for the young people may be carried to them by an adult whom they know.
    """
    if finding:
        handed = case.named([finding], Finding)
    elif edition in FOR_YOUNG_PEOPLE and reader.relationship not in _CARRIERS:
        handed = tuple(each for each in case.findings if each.plain)
    else:
        handed = case.findings if edition in HOLD_ALL_FINDINGS else ()
    return [
        each.id
        for each in handed
        if reader.id not in each.share_with and not each.misread("share_with")
    ]


@fault(Severity.ERROR)
def exposed_key(case: Case) -> Iterator[Hit]:
    """The people key lies open.

    Why: Who holds the key holds every name. It stays in private/, out of git, for its owner alone.

    Source: Level 2 maps use codes, with the key on the confidential file (Contextual Safeguarding
    toolkit, identifying friends and peers).

    Fires: people.yaml is tracked by git, can be read by others, or lies open beside the sealed one.
    Another file is a copy of it, or holds a line of it, or a code beside its name.

    Silent: private/people.yaml that only its owner can read, or private/people.yaml.age alone.

    Do next: Do what the flag says, and tell your data protection officer if others had it.
    """
    yield from from_loading(case, "privacy.exposed-key")
