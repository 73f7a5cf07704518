"""What is told after an import: what became of names, what was left out, and what to look at."""

from collections.abc import Iterator
from pathlib import Path

from pgacli.case.key.people import KEY_FILE, SEALED_FILE
from pgacli.case.model import Case
from pgacli.casework.documents.document import Document
from pgacli.casework.importing import Imported, pointers
from pgacli.commands.telling.unsearched import codes_without_name
from pgacli.presentation.phrases import number_words
from pgacli.wording import joined

MOST_LINES = 12


def lines_about(document: Document, imported: Imported, text: str) -> Iterator[str]:
    """Say what was done to the words of the document on their way into the note."""
    counts = imported.counts
    if counts:
        number = sum(counts.values())
        each = ", ".join(f"{code} {count}" for code, count in counts.items())
        verb = "is a code" if number == 1 else "are codes"
        yield f"{number_words(number, 'name')} {verb} now: {each}."
    doubtful = sum(count for code, count in counts.items() if " or " in code)
    if doubtful:
        places = number_words(doubtful, "place")
        yield f"In {places} the name is that of several young people: say there who was meant."
    if document.left_out:
        yield f"Left out: {joined(map(str, document.left_out))}."
    if document.remark:
        yield document.remark
    found = [f"line {each.line} ({each.kind})" for each in pointers(text)]
    if found:
        more = f" and {len(found) - MOST_LINES} more" if len(found) > MOST_LINES else ""
        yield f"Take out what identifies somebody: {', '.join(found[:MOST_LINES])}{more}."
    yield (
        "Next: read it beside the original, which is as it was. No other names than those of the"
        " people key are looked for: take out those of parents, friends and others yourself, a"
        " first name beside a code too."
    )


def warnings_about(root: Path, case: Case, file: Path) -> Iterator[str]:
    """Say which names could not be looked for, and where the original would give them away."""
    if case.people.is_sealed:
        yield f"{SEALED_FILE} is sealed, so NO NAMES COULD BE REPLACED: read the note for them"
    elif not case.people.is_known:
        yield f"there is no {KEY_FILE}, so NO NAMES COULD BE REPLACED: read the note for them"
    elif open_codes := codes_without_name(case):
        codes = ", ".join(open_codes)
        yield f"{KEY_FILE} has no name for {codes}: names of theirs could not be replaced"
    inside = file.resolve().is_relative_to(root.resolve())
    if inside and not file.resolve().is_relative_to((root / "private").resolve()):
        yield "the original lies in the case folder, with all its names: keep it elsewhere"
