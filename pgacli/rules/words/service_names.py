"""What jobs, services and panels are called: no words of the worker's on the young people."""

from collections.abc import Iterable, Iterator

from pgacli.case.note import Note
from pgacli.case.notes import Contributor
from pgacli.case.passage import Passage
from pgacli.lazy import Lazy

# What others call a job, a service or a panel (a violence unit) is not in the author's words.
_KEYS = frozenset(("role", "agency", "identified_by", "author.role", "supervisor.role"))
_TITLE = Lazy(r"\s*# .*")


def without_service_names(note: Note, passages: Iterable[Passage]) -> Iterator[Passage]:
    """Give the prose of a note without what jobs, services and panels are called.

    A contributor's title says who that is. Of somebody in the family a role says it in words.
    """
    is_family = isinstance(note, Contributor) and note.is_family
    is_titled_so = isinstance(note, Contributor) and not is_family
    for passage in passages:
        if passage.key in _KEYS and not is_family:
            continue
        yield _without_title(passage) if is_titled_so and not passage.key else passage


def _without_title(body: Passage) -> Passage:
    title = _TITLE.match(body.text)
    return body if title is None else body.without(body._replace(text=title[0]))
