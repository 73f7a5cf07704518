"""Questions that were asked at a meeting: its headings and bold lines that end as questions do."""

import re
from collections.abc import Iterator

from pgacli.case.body import sections
from pgacli.case.comments import body_without_comments, code_and_comments
from pgacli.case.model import Case
from pgacli.wording import plain

# On one line, or on several of one paragraph.
_BOLD = re.compile(r"\*\*([^*\n]+(?:\n(?=[ \t]*\S)[^*\n]+)*\?)\*\*")


def questions(case: Case, purpose: str) -> tuple[str, ...]:
    """Give the questions of the meetings of a purpose, each once; the answers stay in the notes."""
    found = (
        plain(question)
        for note in case.meetings_for(purpose)
        for question in _asked(body_without_comments(note.body))
    )
    return tuple(dict.fromkeys(each for each in found if each))


def _asked(body: str) -> Iterator[str]:
    headings = ((each.begins, each.heading) for each in sections(body))
    found = [each for each in headings if each[1].endswith("?")]
    code = [range(*each.span) for each in code_and_comments(body)]
    bold = ((each.start(), each[1]) for each in _BOLD.finditer(body))
    found += (each for each in bold if not any(each[0] in part for part in code))
    return (words for _, words in sorted(found))
