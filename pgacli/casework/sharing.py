"""Sharing an edition with one reader, and knowing who must hear of a newer one."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from pgacli.case.disclosure_reader import readers_meant
from pgacli.case.fields.references import WORKERS
from pgacli.case.folder import REPORTS
from pgacli.case.model import Case
from pgacli.case.notes import Contributor, Disclosure, Finding
from pgacli.case.seal import changed_since, sealed_ids
from pgacli.casework.asked_note import no_such
from pgacli.casework.tracing.trace_file import Trace, read_trace
from pgacli.casework.withdrawing import NEVER_RECALLED, reached
from pgacli.errors import PgaError, RefusedError
from pgacli.rules.privacy import FOR_YOUNG_PEOPLE, not_theirs

# The notes that an edition says nothing of, by the first letter of their ids. The small `f` is
# the framework, which stands in a seal as a note does.
NOT_HELD = {"synopsis": "FLf", "briefing": "FLOSVf", "plan": "FLMOSVf"}


class Recall(NamedTuple):
    """A disclosure that is out of date: notes that changed since, sources that were withdrawn.

    `is_late`: the day on which it was to come back has passed.
    """

    disclosure: Disclosure
    changed: tuple[str, ...]
    withdrawn: tuple[str, ...]
    is_late: bool

    @property
    def reason(self) -> str:
        """Why it is asked back: a withdrawal weighs most, and a newer text more than a day."""
        return "withdrawal" if self.withdrawn else "superseded" if self.changed else "late"


def reader_of(case: Case, to: str) -> str:
    """Give a contributor's id, or a role and agency as written. Raises PgaError for no reader."""
    word = to.strip()
    if not word:
        raise PgaError("say who gets it, with --to: a contributor's id, or a role and agency")
    meant = readers_meant(case, word)
    if len(meant) > 1:
        # Each copy has a reader of its own, who may be asked for it back.
        raise PgaError("one reader at a time: share it with each of them, by their own id")
    if not meant and len(word) > 1 and word[0].isalpha() and word[1:].isdigit():
        raise PgaError(no_such(case, Contributor))
    return meant[0].id if meant else word


def refuse_supervision_pack(case: Case, to: str, edition: str) -> None:
    """Refuse the supervision pack for anybody but author and supervisor. Raises RefusedError."""
    if edition == "supervision" and to.casefold() not in _workers(case):
        raise RefusedError(
            "the supervision pack is for the author and the supervisor, and stays on their desk:"
            " share another edition, or say --to supervisor"
        )


def _workers(case: Case) -> set[str]:
    """Give the words that mean the author or the supervisor."""
    note = case.assessment
    said = (note.author.name, note.author.role, note.supervisor.name, note.supervisor.role)
    return {*WORKERS, *(each.casefold() for each in said if each)}


def refuse_not_theirs(case: Case, to: str, edition: str, finding: str) -> None:
    """Refuse findings for a contributor whom they do not name. Raises RefusedError."""
    reader = case.note(to, Contributor)
    held = not_theirs(case, reader, edition, finding) if reader else []
    if held:
        other = "share the synopsis or the contributor edition"
        if edition in FOR_YOUNG_PEOPLE:
            other = "let an adult whom the young people know carry it"
        raise RefusedError(
            f"{to} is not named in share_with of {', '.join(held)}: {other}, or name them there if"
            " they need to know"
        )


def handed_today(case: Case, to: str, edition: str, finding: str) -> str:
    """Give the id under which the same was handed to the same reader today, or nothing."""
    wanted = (to.casefold(), edition, finding)
    today = (each for each in case.disclosures if each.date == case.today)
    return next((each.id for each in today if _whose(each) == wanted), "")


def _whose(handed: Disclosure) -> tuple[str, str, str]:
    """Give what makes two disclosures copies of one thing with one reader."""
    return (handed.to.casefold(), handed.edition, handed.extracted)


def numbers_beside(root: Path, case: Case) -> set[int]:
    """Give the number of each sharing of which a trace or a report is there, whatever its note.

    Whoever holds the copy holds it under that number. Raises OSError where nobody may look.
    """
    beside = (
        (root / Disclosure.folder, rf"{Disclosure.letter}([0-9]{{1,4}})\.trace"),
        (root / REPORTS, rf"{re.escape(case.name)}-{Disclosure.letter}([0-9]{{1,4}})-.*"),
    )
    found = (
        re.fullmatch(pattern, each.name)
        for folder, pattern in beside
        if folder.is_dir()
        for each in folder.iterdir()
    )
    return {int(match[1]) for match in found if match}


def recalls(root: Path, case: Case) -> Iterator[Recall]:
    """Give what must come back: every copy that holds withdrawn words, and old last copies.

    A newer copy takes the place of an older one, but takes back no word of it.
    """
    handed = sorted(case.disclosures, key=lambda note: (note.date or case.today, note.id))
    last = {_whose(each): each for each in handed}
    late = past_their_day(case)
    for each in handed:
        grows_old = each.edition not in NEVER_RECALLED
        trace = read_trace(root, each) if grows_old else None
        taken_back = _taken_back(case, each, trace) if grows_old else ()
        changed = _changed(case, each, trace) if each in last.values() else ()
        others = tuple(id_ for id_ in changed if id_ not in taken_back)
        if taken_back or others or each in late:
            yield Recall(each, others, taken_back, each in late)


def past_their_day(case: Case) -> tuple[Disclosure, ...]:
    """Give what was to come back, or to be destroyed, before today."""
    return tuple(
        each for each in case.disclosures if each.recall_by and each.recall_by < case.today
    )


def _changed(case: Case, handed: Disclosure, trace: Trace | None) -> tuple[str, ...]:
    """Give the notes that changed since an edition was handed over, of those that it tells of."""
    changed = changed_since(case, trace.sealed) if trace is not None else ()
    return tuple(id_ for id_ in changed if tells_of(case, handed, id_))


def tells_of(case: Case, handed: Disclosure, id_: str) -> bool:
    """Say whether a note of that id can make a difference to what was handed over."""
    if handed.extracted:
        finding = case.note(handed.extracted, Finding)
        return id_ in (handed.extracted, *(finding.sources if finding else ()))
    return id_[0] not in NOT_HELD.get(handed.edition, "")


def _taken_back(case: Case, handed: Disclosure, trace: Trace | None) -> tuple[str, ...]:
    """Give the withdrawn sources that reached an edition.

    Its trace says which still stood on that day, and what its findings rested on. Without one, what
    no finding rests on counts as withdrawn before.
    """
    held = sealed_ids(trace.sealed) if trace is not None else None
    rested = frozenset().union(*trace.sources.values()) if trace is not None else frozenset()
    return tuple(
        source.id
        for source in case.sources
        if source.withdrawn
        and (source.id in held if held is not None else case.naming(source, Finding))
        and (source.id in rested or handed in reached(case, source).disclosures)
    )
