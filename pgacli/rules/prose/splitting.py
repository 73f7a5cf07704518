"""Does an action part the friends from one another?

Keeping adults who harm the group away from it is no splitting, nor is lifting a ban.
"""

from __future__ import annotations

from pgacli.rules.prose.parting.senses import parts_nobody
from pgacli.rules.prose.parting.shares import can_hold_shares, in_shares
from pgacli.rules.prose.reading.contractions import as_written
from pgacli.rules.prose.reading.folding import lowered
from pgacli.rules.prose.reading.rewording import Reworded, called_as_listed
from pgacli.rules.prose.reading.sentences import Span, sentences
from pgacli.rules.prose.search.vocabulary import Vocabulary
from pgacli.rules.prose.vocabulary.dispersal import DISPERSAL
from pgacli.rules.prose.vocabulary.friendships import FRIENDSHIPS
from pgacli.rules.prose.vocabulary.held_apart import HELD_APART
from pgacli.rules.prose.vocabulary.kept_from import KEPT_FROM, SOME, THE_REST
from pgacli.rules.prose.vocabulary.left_out import LEFT_OUT
from pgacli.rules.prose.vocabulary.no_company import COMPANY, NO_COMPANY, ONE_OTHER
from pgacli.rules.prose.vocabulary.no_contact import NO_CONTACT
from pgacli.rules.prose.vocabulary.own_ways import OWN_WAYS, UNLIKE
from pgacli.rules.prose.vocabulary.parted import DAY, FAR, FRIENDS, NOT, WHOM, YOUNG
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
    # Those that have WHOM or YOUNG in them come first.
    parts={
        "NOT": NOT,
        "UNLIKE": UNLIKE,
        "COMPANY": COMPANY,
        "ONE_OTHER": ONE_OTHER,
        "WHOM": WHOM,
        "FRIENDS": FRIENDS,
        "SOME": SOME,
        "THE_REST": THE_REST,
        "YOUNG": YOUNG,
        "DAY": DAY,
        "FAR": FAR,
    },
)


def splits_group(action: str, members: tuple[str, ...] = ()) -> Span | None:
    """The first words of an action that part the group, or None."""
    read_as = Reworded.of(action, called_as_listed(action, members))
    found = _parted(read_as.text)
    return found and as_written(found, read_as, action)


def _parted(action: str) -> Span | None:
    if not (_SPLITTING.within(action) or can_hold_shares(action)):
        return None
    for sentence in sentences(action):
        low = lowered(sentence.text)
        # Words that part nobody may stand around others that do.
        for match in (*_SPLITTING.every(low), *in_shares(low)):
            if not parts_nobody(low, match):
                return Span.of(match, sentence.text, sentence.start)
    return None
