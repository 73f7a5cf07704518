"""The trace of one disclosure, beside its note: fingerprints of what was handed over, no text."""

import json
import secrets
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

from pgacli.case.files import Refused, is_there, read_bytes, read_text, why
from pgacli.case.model import Case
from pgacli.case.note import Note, texts
from pgacli.case.notes import Disclosure, Finding, Meeting, Placement, Source, Supervision
from pgacli.case.seal import seal
from pgacli.case.writing.drafts import clear_drafts
from pgacli.case.writing.new_notes import OWNER_ALONE, write_new
from pgacli.casework.tracing.fingerprints import fingerprints_of, words_of
from pgacli.errors import PgaError

KEY_FILE = "private/trace.key"
# The largest case has a tenth of it in one trace; a device has no end.
MOST_BYTES = 50_000_000
# What stands outside every finding: the frame of the edition, the plan, the summary.
REST = ""
_NEVER_PRINTED = (Meeting, Placement, Source, Supervision)


class Trace(NamedTuple):
    """What is known of a disclosure: when it was true, and fingerprints by finding.

    `sources` are those on which each finding rested then: one that was withdrawn since is taken out
    of the finding, and its words stay in what was handed over.
    """

    as_of: str
    sealed: str
    marks: dict[str, frozenset[str]]
    sources: Mapping[str, frozenset[str]] = MappingProxyType({})


def trace_path(root: Path, disclosure_id: str) -> Path:
    """Give where the trace of a disclosure stands."""
    return root / Disclosure.folder / f"{disclosure_id}.trace"


def ready_key(root: Path) -> bytes:
    """Give the key of the case's traces; make it at the first sharing. Raises PgaError."""
    path = root / KEY_FILE
    if path.parent.is_symlink():
        raise PgaError("private/ is a link, and nothing is written out of the case: move it here")
    clear_drafts(path.parent)  # nobody may write there again
    if not is_there(path):
        try:
            path.parent.mkdir(mode=0o700, exist_ok=True)
        except OSError as error:
            raise PgaError(f"cannot make private/: {why(error)}") from None
        try:
            write_new(path, secrets.token_hex(32) + "\n", OWNER_ALONE)
        except PgaError:
            if not is_there(path):  # another run made it at the same moment
                raise
    text = read_text(root, KEY_FILE)
    if isinstance(text, Refused):
        raise PgaError(text.said_of(KEY_FILE))
    key = _key_in(text)
    if key is None:
        raise PgaError(f"{KEY_FILE} is no key of traces: was it changed by hand?")
    return key


def read_key(root: Path) -> bytes | None:
    """Give the key of the case's traces, or None where there is none that can be used."""
    text = read_text(root, KEY_FILE)
    return None if isinstance(text, Refused) else _key_in(text)


def _key_in(text: str) -> bytes | None:
    try:
        return bytes.fromhex(text.strip()) or None
    except ValueError:
        return None


def trace_text(case: Case, handed_over: str, key: bytes, file_seal: str) -> str:
    """Give the trace of a text that is handed over, as the file is to hold it.

    `file_seal` is the seal of the report's file, as its disclosure holds it.
    """
    held = set(fingerprints_of(words_of(handed_over), key))
    rest = _fingerprints(_other_words(case), key)
    marks = {
        each.id: _held(_fingerprints(printed(each), key), rest, held) for each in case.findings
    }
    marks[REST] = rest & held
    snapshot = case.assessment.snapshot or case.today
    whole = {
        "version": 1,
        "as_of": snapshot.isoformat(),
        "sealed": seal(case),
        "file": file_seal,
        "sources": {each.id: list(each.sources) for each in case.findings if marks[each.id]},
        "marks": {id_: " ".join(sorted(found)) for id_, found in marks.items() if found},
    }
    return json.dumps(whole, indent=1) + "\n"


def _fingerprints(texts: Iterable[str], key: bytes) -> set[str]:
    return {each for text in texts for each in fingerprints_of(words_of(text), key)}


def _held(own: set[str], rest: set[str], held: set[str]) -> set[str]:
    """Give what was handed over of a finding.

    A title whose words stand in the parameters too does not carry the finding into the synopsis.
    """
    found = own & held
    return set() if found <= rest and len(found) * 2 < len(own) else found


def _other_words(case: Case) -> Iterator[str]:
    """Give what the case itself says outside its findings.

    The frame of an edition and the sentences on sharing stand in every council's reports alike:
    they say nothing of where a text came from.
    """
    for note in case.notes:
        if not isinstance(note, (Finding, *_NEVER_PRINTED)):
            yield note.text
            for key, text in texts(note, printed=True):
                if not key.startswith("sharing."):
                    yield text
            yield from (getattr(note, name) for name, field in note.fields.items() if field.section)


def printed(note: Note) -> Iterator[str]:
    """Give the texts of a note that an edition can print, each on its own."""
    yield note.title
    yield note.text
    for name, field in note.fields.items():
        value = getattr(note, name)
        if field.is_printed and isinstance(value, str) and value:
            yield value


def read_trace(root: Path, disclosure: Disclosure) -> Trace | None:
    """Give the trace of a disclosure, or None where there is none that can be read.

    A trace beside a note of another seal is that of a hand-over that never came to its end.
    """
    path = trace_path(root, disclosure.id).relative_to(root).as_posix()
    data = read_bytes(root, path, MOST_BYTES)
    if isinstance(data, Refused):
        return None
    try:
        whole = json.loads(data.decode("utf-8"))
        if whole.get("file", disclosure.seal) != disclosure.seal:
            return None
        marks = {id_: frozenset(found.split()) for id_, found in whole["marks"].items()}
        rested = {id_: frozenset(map(str, ids)) for id_, ids in whole.get("sources", {}).items()}
        return Trace(str(whole["as_of"]), str(whole["sealed"]), marks, rested)
    except (ValueError, KeyError, AttributeError, TypeError, RecursionError):
        return None
