"""What notes say of where a finding belongs: the rater's own words, and those of supervision."""

import re
from collections.abc import Iterator, Sequence

from pgacli.case.model import Case
from pgacli.case.note import Note
from pgacli.case.notes import Finding
from pgacli.comparison.values import Said


def reasons(case: Case, finding: Finding, notes: Sequence[Note]) -> Iterator[Said]:
    """Give what each of some notes says of one finding."""
    others = {each.id for each in case.findings} - {finding.id}
    for note in notes:
        words = " ".join(_words_on(note.text, finding.id, others))
        if words:
            yield Said(note.id, words)


def _words_on(text: str, id_: str, others: set[str]) -> Iterator[str]:
    """Give the sentences about one finding: from its id on, until another is named."""
    for paragraph in re.split(r"\n\s*\n|\n(?=\s*[-*] )", text):
        is_meant = False
        for sentence in re.split(r"(?<=[.!?]) ", " ".join(paragraph.split())):
            named = set(re.findall(r"\b[A-Z]\d+\b", sentence.upper()))
            is_meant = id_ in named or (is_meant and not named & others)
            if is_meant:
                # A line such as `- F8 (places): the door was named first` is a reason already.
                yield re.sub(rf"^[-*]? ?{id_}(?: \([^)]*\))? ?: ?", "", sentence)
