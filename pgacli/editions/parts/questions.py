"""Questions that were asked at a meeting: its headings and bold lines that end as questions do."""

import re
from collections.abc import Iterator

from pgacli.case.comments import body_without_comments
from pgacli.case.model import Case
from pgacli.wording import plain

_HEADING = re.compile(r"#{1,6}[ \t]+(.+?\?)[ \t]*#*[ \t]*")
_BOLD = re.compile(r"\*\*([^*\n]+(?:\n[^*\n]+)*\?)\*\*")


def questions(case: Case, purpose: str) -> tuple[str, ...]:
    """Give the questions of the meetings of a purpose, each once; the answers stay in the notes."""
    found = (
        plain(question)
        for note in case.meetings_for(purpose)
        for question in _asked(body_without_comments(note.body))
    )
    return tuple(dict.fromkeys(each for each in found if each))


def _asked(body: str) -> Iterator[str]:
    for paragraph in re.split(r"\n\s*\n", body):
        for line in paragraph.splitlines():
            heading = _HEADING.fullmatch(line.strip())
            if heading:
                yield heading[1]
        yield from _BOLD.findall(paragraph)
