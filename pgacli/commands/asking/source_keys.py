"""The keys of an imported source: said as options, told by the document, or asked on a terminal."""

from collections.abc import Mapping, Sequence
from typing import Any

from pgacli.case.given import option_of, read_given
from pgacli.case.model import Case
from pgacli.case.notes import Source
from pgacli.casework.documents.document import Document
from pgacli.commands.asking.answering import can_ask
from pgacli.commands.asking.asker import Asker
from pgacli.commands.words.declared import MisuseError

# What cannot be left open, with the question where the key's own help is too short for one.
NEEDED = {"date": "The day on which it was said, seen or written.", "method": ""}


def source_values(
    case: Case, said: Mapping[str, Sequence[str]], document: Document
) -> Mapping[str, Any]:
    """Give the keys of a source. Raises a usage error for what does not fit, or is missing."""
    words = [(key, word) for key, each in said.items() for word in each if word]
    values, problems = read_given(Source, words, case)
    if problems:
        raise MisuseError("\n".join(problems))
    known = dict(values)
    if document.date is not None:
        known.setdefault("date", document.date)
    missing = [key for key in NEEDED if key not in known]
    if missing and not can_ask():
        options = " and ".join(map(option_of, missing))
        raise MisuseError(f"say {options} too: without a terminal nothing can be asked")
    return _asked(case, known, missing) if missing else known


def _asked(case: Case, known: dict[str, Any], missing: Sequence[str]) -> Mapping[str, Any]:
    """Ask for what is missing, and whose account it is where nothing says so."""
    asker = Asker(case, Source)
    for key in missing:
        known[key] = asker.ask_key(key, NEEDED[key], is_needed=True)
    if not known.keys() & {"contributor", "young_people"}:
        for key in ("contributor", "young_people"):
            value = asker.ask_key(key)
            if value:
                known[key] = value
                break
    return known
