"""Where a text that was found somewhere came from, if it came from a case at all."""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from pgacli.case.files import read_bytes
from pgacli.case.folder import markdown_files
from pgacli.case.model import Case
from pgacli.case.notes import Disclosure, Finding, Source
from pgacli.casework.tracing.fingerprints import RUN, fingerprints_of, words_of
from pgacli.casework.tracing.trace_file import REST, Trace, read_key, read_trace

# Three runs are eight words in a row: fewer are easily anybody's.
FEWEST = 3
# Of words outside a finding there must be more in a longer text: two cases may have one purpose.
_ONE_IN = 100


class Traced(NamedTuple):
    """One disclosure that the text came from."""

    case: str
    disclosure: Disclosure
    as_of: str
    findings: tuple[str, ...]
    is_whole: bool
    since: tuple[str, ...]
    strength: int


class Whole(NamedTuple):
    """A disclosure whose file was found as it was handed over, and what became of it since."""

    case: str
    disclosure: Disclosure
    since: tuple[str, ...]


def traced(root: Path, case: Case, text: str) -> list[Traced]:
    """Give the disclosures of a case from which a text came."""
    key = read_key(root)
    words = words_of(text)
    if key is None or len(words) < RUN:
        return []
    prints = fingerprints_of(words, key)
    found = (_match(root, case, disclosure, prints) for disclosure in case.disclosures)
    return [each for each in found if each]


def may_know(root: Path, seal: str) -> bool:
    """Say whether any note of a case has a seal in it: most have none, and need not be loaded."""
    paths = (each.relative for each in markdown_files(root) if each.refused is None)
    register = (path for path in paths if path.startswith(f"{Disclosure.folder}/"))
    texts = (read_bytes(root, path) for path in register)
    return any(isinstance(data, bytes) and seal.encode() in data.lower() for data in texts)


def handed_over(root: Path, case: Case, seal: str) -> list[Whole]:
    """Give the disclosures whose very file this is, by the seal of its bytes."""
    return [
        Whole(case.name, each, tuple(_since_whole(root, case, each)))
        for each in case.disclosures
        if each.seal.strip().casefold() == seal
    ]


def _since_whole(root: Path, case: Case, disclosure: Disclosure) -> Iterator[str]:
    trace = read_trace(root, disclosure)
    if trace is not None:
        findings = tuple(id_ for id_ in sorted(trace.marks) if id_ != REST)
        yield from _since(case, disclosure, trace, findings)


def _match(root: Path, case: Case, disclosure: Disclosure, prints: list[str]) -> Traced | None:
    trace = read_trace(root, disclosure)
    if trace is None:
        return None
    hits = {id_: sum(each in marks for each in prints) for id_, marks in trace.marks.items()}
    every = frozenset().union(*trace.marks.values())
    strength = len(every.intersection(prints))
    named = [id_ for id_ in hits if id_ != REST and hits[id_]]
    if strength < FEWEST + (0 if named else len(prints) // _ONE_IN):
        return None
    # A few words that several findings share do not make it theirs.
    best = max((hits[id_] for id_ in named), default=0)
    findings = tuple(id_ for id_ in sorted(named) if hits[id_] * 3 >= best)
    since = tuple(_since(case, disclosure, trace, findings))
    whole = every.issuperset(prints)  # a change breaks every run across it
    return Traced(case.name, disclosure, trace.as_of, findings, whole, since, strength)


def _since(
    case: Case, disclosure: Disclosure, trace: Trace, findings: tuple[str, ...]
) -> Iterator[str]:
    """Say what has become of it since it was handed over."""
    snapshot = case.assessment.snapshot
    if snapshot is not None and snapshot.isoformat() > trace.as_of:
        yield f"superseded: the case is true as of {snapshot.isoformat()} now"
    later = [
        each
        for each in case.disclosures
        if each.edition == disclosure.edition
        and (each.date or case.today) > (disclosure.date or case.today)
    ]
    if later:
        yield f"a later copy of this edition was handed over ({', '.join(e.id for e in later)})"
    for id_ in findings:
        finding = case.note(id_, Finding)
        if finding is None:
            yield f"no note has the id {id_} now: it was taken out, or has another"
        rested = {*trace.sources.get(id_, ()), *(finding.sources if finding else ())}
        if any(source.withdrawn for source in case.named(rested, Source)):
            yield f"{id_} rests on a source that was withdrawn"
