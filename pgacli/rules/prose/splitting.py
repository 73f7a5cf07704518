"""Does an action part the friends from one another?

Keeping adults who harm the group away from it is no splitting, nor is lifting a ban.

Source: Contextual Safeguarding, creating safety with and around friends and peers: do not plan to
break the group up, which is likely to fail and makes its members more vulnerable.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from pgacli.lazy import Lazy
from pgacli.rules.prose.parting.senses import parts_nobody
from pgacli.rules.prose.reading.contractions import found_in_full
from pgacli.rules.prose.reading.folding import lowered
from pgacli.rules.prose.reading.sentences import Span, sentences
from pgacli.rules.prose.search.vocabulary import Vocabulary
from pgacli.rules.prose.vocabulary.dispersal import DISPERSAL
from pgacli.rules.prose.vocabulary.friendships import FRIENDSHIPS
from pgacli.rules.prose.vocabulary.held_apart import HELD_APART
from pgacli.rules.prose.vocabulary.kept_from import KEPT_FROM
from pgacli.rules.prose.vocabulary.left_out import IN_SHARES, LEFT_OUT
from pgacli.rules.prose.vocabulary.no_company import NO_COMPANY
from pgacli.rules.prose.vocabulary.no_contact import NO_CONTACT
from pgacli.rules.prose.vocabulary.own_ways import OWN_WAYS
from pgacli.rules.prose.vocabulary.parted import PARTS
from pgacli.rules.prose.vocabulary.sent_away import SENT_AWAY

_SPLITTING = Vocabulary(
    *NO_CONTACT,
    *NO_COMPANY,
    *OWN_WAYS,
    *DISPERSAL,
    *SENT_AWAY,
    *HELD_APART,
    *FRIENDSHIPS,
    *KEPT_FROM,
    *LEFT_OUT,
    parts=PARTS,
)
_IN_SHARES = Vocabulary(IN_SHARES, parts=PARTS)
# Where a worker only goes to them in turn, to measure or to hear them, none is kept from the rest.
_IN_TURN = Lazy(
    r"\b(?:interview|tell|told|ask|speak\s+(?:to|with)|talk\s+(?:to|with)|meet|see|sees|hear|measure"
    r"|photograph|visit|ring|phone|thank|write\s+to)(?:s|ing|ed)?\s+(?:with\s+|the\s+)?\Z"
)


def splits_group(action: str, members: tuple[str, ...] = ()) -> Span | None:
    """The first words of an action that part the group, or None."""
    return next(iter(found_in_full(action, _parted, members)), None)


def _parted(action: str) -> Iterator[Span]:
    if not (_SPLITTING.within(action) or _IN_SHARES.within(action)):
        return
    for sentence in sentences(action):
        low = lowered(sentence.text)
        # Words that part nobody may stand around others that do.
        for match in (*_SPLITTING.every(low), *_in_shares(low)):
            if not parts_nobody(low, match):
                yield Span.of(match, sentence.text, sentence.start)


def _in_shares(low: str) -> Iterator[re.Match[str]]:
    """Give where some of the friends are to be in one place or at one hour, the rest elsewhere."""
    for match in _IN_SHARES.finditer(low):
        if not _IN_TURN.search(low[: match.start()]):
            yield match
