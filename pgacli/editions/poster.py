"""The poster: the framework with its questions on one page, to keep close by while writing.

A visual of the framework on the wall held the first assessment to its purpose (the adviser's
learning, Ealing, 2019). It holds nothing of the case.
"""

from typing import NamedTuple

from pgacli.case.model import Case
from pgacli.editions.edition import POSTER as POSTER_LOOK
from pgacli.editions.edition import Edition
from pgacli.editions.kind import Asked, EditionKind
from pgacli.editions.parts.stamps import stamp_of_framework
from pgacli.wording import plain, sentence


class PosterHeading(NamedTuple):
    """A heading, with the questions that help to fill it."""

    label: str
    is_core: bool
    prompts: tuple[str, ...]


class PosterSide(NamedTuple):
    """A side of the framework."""

    label: str
    headings: tuple[PosterHeading, ...]


class Poster(NamedTuple):
    """The framework."""

    sides: tuple[PosterSide, ...]
    citation: str


def poster(case: Case, _asked: Asked) -> Edition:
    """Give the framework of a case, and nothing else of it."""
    framework = case.framework
    sides = tuple(
        PosterSide(
            plain(side.label),
            tuple(
                PosterHeading(plain(each.label), bool(each.core), tuple(map(plain, each.prompts)))
                for each in side.headings
            ),
        )
        for side in framework.sides
    )
    return Edition(
        "poster",
        plain(framework.title).partition(" (")[0],
        stamp_of_framework(case),
        Poster(sides, sentence(framework.citation)),
        look=POSTER_LOOK,
        stamps_passages=False,
    )


POSTER = EditionKind(
    name="poster",
    summary="the framework with its questions, for the wall; nothing of the case",
    select=poster,
    holds_findings=False,
    leaves_the_desk=False,
)
