"""Sharing an edition with one reader, and knowing who must hear of a newer one."""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from pgacli.case.model import Case
from pgacli.case.notes import Contributor, Disclosure, Finding
from pgacli.case.seal import changed_since
from pgacli.casework.tracing.trace_file import read_trace
from pgacli.casework.withdrawing import reached
from pgacli.errors import PgaError, RefusedError

HOLD_ALL_FINDINGS = ("full", "supervision")
# These go to the young people or to a wall, or hold nothing that could grow old.
NEVER_RECALLED = ("explainer", "poster", "cards", "young-people")


class Recall(NamedTuple):
    """A disclosure that is out of date: notes that changed since, sources that were withdrawn."""

    disclosure: Disclosure
    changed: tuple[str, ...]
    withdrawn: tuple[str, ...]

    @property
    def reason(self) -> str:
        """Why it is asked back: a withdrawal weighs more than a newer text."""
        return "withdrawal" if self.withdrawn else "superseded"


def reader_of(case: Case, to: str) -> str:
    """Give a contributor's id, or a role and agency as written. Raises PgaError for no reader."""
    word = to.strip()
    if not word:
        raise PgaError("say who gets it, with --with: a contributor's id, or a role and agency")
    if len(word) > 1 and word[0].isalpha() and word[1:].isdigit():
        if case.note(word.upper(), Contributor) is None:
            known = ", ".join(each.id for each in case.contributors) or "none yet"
            raise PgaError(f"there is no such contributor; there are: {known}")
        return word.upper()
    return word


def refuse_not_theirs(case: Case, to: str, edition: str, finding: str) -> None:
    """Refuse findings for a contributor whom they do not name. Raises RefusedError."""
    if case.note(to, Contributor) is None:
        return
    if finding:
        handed = case.named([finding], Finding)
    else:
        handed = case.findings if edition in HOLD_ALL_FINDINGS else ()
    held = [each.id for each in handed if to not in each.share_with]
    if held:
        raise RefusedError(
            f"{to} is not named in share_with of {', '.join(held)}: share the synopsis or the"
            " contributor edition, or name them there if they need to know"
        )


def recalls(root: Path, case: Case) -> Iterator[Recall]:
    """Give what was handed over and has changed since, the last copy of each reader alone."""
    last: dict[tuple[str, str, str], Disclosure] = {}
    for each in sorted(case.disclosures, key=lambda note: (note.date or case.today, note.id)):
        last[(each.to.casefold(), each.edition, each.finding)] = each
    for each in last.values():
        if each.edition.replace("_", "-") in NEVER_RECALLED:
            continue
        changed, taken_back = _changed(root, case, each), _taken_back(case, each)
        if changed or taken_back:
            yield Recall(each, changed, taken_back)


def _changed(root: Path, case: Case, handed: Disclosure) -> tuple[str, ...]:
    """Give the notes that changed since an edition was handed over, of those that it is about."""
    trace = read_trace(root, handed)
    changed = changed_since(case, trace.sealed) if trace is not None else ()
    return tuple(id_ for id_ in changed if handed.finding in ("", id_))


def _taken_back(case: Case, handed: Disclosure) -> tuple[str, ...]:
    """Give the withdrawn sources that reached an edition."""
    return tuple(
        source.id
        for source in case.sources
        if source.withdrawn and handed in reached(case, source).disclosures
    )
