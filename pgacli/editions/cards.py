"""The cards: one finding each, in plain words, to be carried to the young people and answered.

An adult whom they trust takes the cards to them. There is no name and no code on a card, only a
small number, so that the adult can note the answer. Eight go on a page to be cut out; the same in
large print follows.
"""

from collections.abc import Iterator
from typing import NamedTuple

from pgacli.case.model import Case
from pgacli.editions.edition import CARDS as CARDS_LOOK
from pgacli.editions.edition import Edition
from pgacli.editions.kind import Asked, EditionKind
from pgacli.editions.parts.plain_words import (
    PlainFinding,
    answered_no,
    in_plain_words,
    not_said_their_way,
    whom_to_ask,
    without_plain_words,
)
from pgacli.editions.parts.signs import ANSWER_WORDS
from pgacli.editions.parts.stamps import stamp_of
from pgacli.editions.parts.standing import standing

ON_A_PAGE = 8
# More words than this are not read from a card of this size.
MOST_WORDS = 45

Page = tuple[PlainFinding, ...]


class Cards(NamedTuple):
    """The cards, eight to a page and one by one."""

    pages: tuple[Page, ...]
    cards: Page
    answers: tuple[str, ...]
    carrier: str


def cards(case: Case, _asked: Asked) -> Edition:
    """Give a card for each finding that has plain words."""
    stands = standing(case)
    found = in_plain_words(stands)
    content = Cards(
        pages=tuple(found[at : at + ON_A_PAGE] for at in range(0, len(found), ON_A_PAGE)),
        cards=found,
        answers=tuple(ANSWER_WORDS.values()),
        carrier=whom_to_ask(case),
    )
    return Edition(
        "cards",
        "Cards to carry to the young people",
        stamp_of(case, "cards"),
        content,
        look=CARDS_LOOK,
        stamps_passages=False,
        remarks=(
            *without_plain_words(stands.findings),
            *answered_no(stands.findings),
            *not_said_their_way(stands.findings),
            *_too_long(found),
        ),
    )


def _too_long(found: Page) -> Iterator[str]:
    for each in found:
        if len(each.text.markdown.split()) > MOST_WORDS:
            yield f"the card of {each.number} has more words than fit well"


CARDS = EditionKind(
    name="cards",
    summary="one plain card a finding, for the group to answer, carried by an adult they trust",
    select=cards,
    is_plain=True,
)
