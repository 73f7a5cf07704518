"""Whom a sentence leaves for the next one's "they": those who tell, or those they tell of.

"Youth workers described a close group.  They put themselves at risk": nobody says so of the
workers.  Where helpers do something for the young people ("workers meet the group"), "they" may be
either, and is left to the helpers.
"""

from __future__ import annotations

from pgacli.lazy import Lazy
from pgacli.rules.prose.people.actors import Actor, Kind
from pgacli.rules.prose.people.subjects import main_actor

# Who tells of young people; older men and strangers are what is told of, as often as not.
_WHO_TELL = Lazy(
    r"(?:staff|\w*workers?|officers?|teachers?|headteachers?|tutors?|mentors?|coach(?:es)?|managers?|nurses?"
    r"|leads?|parents?|mothers?|fathers?|mums?|dads?|carers?|families|grandparents|professionals?|colleagues"
    r"|practitioners?|contributors?|residents|neighbours|shopkeepers?|traders|guards|wardens|librarians?"
    r"|volunteers|counsellors?|governors|pcsos|doctors|shoppers|passengers)\Z"
)
_TELL = (
    r"describ|worr|concern|discuss|complain|identif|consider|regard|assess|mention|refer|raise"
    r"|fears?\b|think|thought|(?:spoke|speak|spoken|talk|talked|tell|told|heard"
    r"|wrote)\s+(?:\w+\s+)?(?:of|about)\b"
    r"|see\b|sees\b|saw\b|find\b|found\b|call|report|note[sd]?\b|notice|view|offer|invit|tried|attempt"
    r"|(?:spoke|spoken|talked|written|wrote)\s+(?:to|with)\b|contacted|asked"
)
_TELLING = Lazy(rf"\b(?:{_TELL})")
# Whoever knows the young people may go on about them, or about how they themselves help.
_KNOWING = Lazy(rf"\b(?:{_TELL}|kn[eo]wn?|knows|fond\s+of|familiar)")
# "They help the group": the others are not those who do it.
_THE_OTHERS = Lazy(
    r"\W*(?!\w+\s+of\s+them\b)\w+\b[^.;]*\b(?:(?:the|this|these|those|any\s+of\s+the)\s+(?:\w+\s+)?"
    r"(?:group|friends|young\s+people|boys|girls|lads|children|pupils)|them)\b"
    # "They open early": this is what helpers do.
    r"|\W*\w+\s+(?:\w+ly\s+|always\s+|never\s+|also\s+|often\s+|have\s+|would\s+|will\s+)*(?:open"
    r"|clos|charg|greet"
    r"|run\b|offer|help|feed|lend|gave|give|welcom|hop[ei]|find|found|feel|felt|think|thought|said"
    r"|say|prais|work"
    r"|teach|listen|answer|ring\b|rang|visit|plan|known|met\b|trust|like\b|asked|wish)\w*"
)


def taken_up(earlier: str, found: tuple[Actor, ...], later: str, widely: bool) -> Actor | None:
    """Give whom a pronoun at the head of the later sentence takes up from the earlier one.

    `found` is whom the earlier one mentions.  `widely` is for words that are used of young people
    rather than of those who help them.
    """
    main = main_actor(tuple(each for each in found if earlier[each.start : each.end] != "I"))
    if main is None or main.kind not in (Kind.ADULT, Kind.SERVICE):
        return main
    low = earlier.lower()
    tells = main.kind is Kind.SERVICE or _WHO_TELL.match(low[main.start : main.end])
    told = next((m for m in found if m.start > main.end and m.kind is Kind.YOUNG), None)
    if told is None or not tells or _THE_OTHERS.match(later.lower()):
        return main
    verbs = _KNOWING if widely else _TELLING
    return told if verbs.search(low[main.end : told.start]) else main
