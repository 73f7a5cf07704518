"""A document becomes a source note of the case: names out, title and headings in their place."""

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from pgacli.case.files import MAX_BYTES
from pgacli.case.model import Case
from pgacli.case.notes import Contributor, Source
from pgacli.casework.coding import Coder
from pgacli.casework.documents.document import Document
from pgacli.casework.documents.note_body import is_whole, parted, shortened
from pgacli.casework.new_note import NewNote
from pgacli.casework.scaffold import title_line
from pgacli.errors import PgaError
from pgacli.rules.prose.identifiers import identifiers
from pgacli.wording import first_lower


class Imported(NamedTuple):
    """A note that is to be written, and how often a code stands in it for a name."""

    note: NewNote
    counts: Mapping[str, int]


class Pointer(NamedTuple):
    """A line of the note that holds something which identifies a person, and what it is."""

    line: int
    kind: str


def source_note(
    case: Case, document: Document, values: Mapping[str, Any], title: str = ""
) -> Imported:
    """Give the source note of a document; every name that the people key knows is a code in it."""
    own_title, body = _titled(document, title)
    coder = Coder(case)
    words = coder.coded(body)
    named = coder.coded(own_title)
    if not words.text.strip():
        raise PgaError("there are no words to import in this document")
    if len(words.text.encode()) > MAX_BYTES - 10_000:
        raise PgaError("the document is longer than a note may be: import it in parts")
    called = _called_after(case, values)
    shown = title_line(title or shortened(named.text)) or called
    # A title that stands in the text is counted there; those of `title` were never names.
    counts = Counter(words.counts) + Counter({} if title else named.counts)
    # Other people's names stand in titles too, and no key knows them: a file is called after what
    # the case itself says of it.
    note = NewNote(Source, shown, values, words.text, file_words=title_line(title) or called)
    return Imported(note, dict(sorted(counts.items())))


def _titled(document: Document, title: str) -> tuple[str, str]:
    """Give a document's own title, if the note is called so, and its text.

    A title that cannot be the note's, or not all of it, stands in the text: it is words of theirs.
    """
    own, body = parted(document.markdown, is_titled=bool(title or document.title))
    called = document.title or own
    if document.title and body.strip() and (title or not is_whole(called)):
        heading = " ".join(called.replace("<!--", "<\\!--").split())
        body = f"## {heading}\n\n{body}"
    return called, body


def _called_after(case: Case, values: Mapping[str, Any]) -> str:
    """Say what a source is, in the words of the case: its method, and whose account it is."""
    method = str(values.get("method", "source")).capitalize()
    contributors = case.named(values.get("contributor", ()), Contributor)
    role = " ".join(contributors[0].role.split()) if contributors else ""
    return f"{method}, {first_lower(role)}" if role else method


def pointers(text: str) -> Iterator[Pointer]:
    """Give the lines of a note that hold a date of birth, a number or an address of somebody."""
    for each in identifiers(text):
        yield Pointer(text.count("\n", 0, each.start) + 1, each.kind)
