"""Whom a term is said of: the tests that the column `of` of a word list names.

"They put themselves at risk" is said of the young people, "staff put themselves at risk" is not.
"""

from __future__ import annotations

from collections.abc import Callable

from pgacli.lazy import Lazy
from pgacli.rules.prose.language.adjectives import completed
from pgacli.rules.prose.language.belongings import are_theirs, are_worn, is_in_who_clause
from pgacli.rules.prose.language.blame import is_blame, is_blame_of_people, should_have
from pgacli.rules.prose.language.openings import are_led_to, is_before_young, is_of_those_near
from pgacli.rules.prose.language.traits import is_said_of_young
from pgacli.rules.prose.language.uses import Use
from pgacli.rules.prose.people.actors import Kind

_VERB = Lazy(r"(?:is|are|was|were)\b")
_IT_IS_A_GROUP = Lazy(
    r"\b(?:it|this|that)\s+(?:is|was)\s+(?:\w+\s+){0,2}(?:group|bunch|set|lot|crowd)\s+of\b[^.,;]*$"
)
# "If they stayed at home, they would be safe": what hangs on it is harm.
_SPARED = Lazy(
    r"\b(?:would|could|might|'d)\s+(?:\w+\s+){0,5}(?:message|contact|approach|follow|target|bother"
    r"|notice|film|attention|stare|looked|safe|safer|harm|happen|happened|fine|unharmed|"
    r"alive|unhurt|hurt|hit|attacked|robbed|exploited|at risk|in danger|force|hands on|restrain\w*"
    r"|grabb\w+|touch\w*|leave (?:them|him|her) (?:alone|be))\b"
)
# "The menu is hard to read": a noun that no list knows, and one alone, is a thing.
_THE_UNKNOWN = Lazy(
    r"(?:^|[,;:]\s+|\b(?:and|but|so|because|that|as|since)\s+)\W*(?:the|a|an|its)\s+(?:[\w-]+\s+){1,3}"
    r"(?:is|was)\s+(?:\w+ly\s+|so\s+|too\s+|very\s+|often\s+)?$"
)
_BE = Lazy(r"\b(?:is|are|was|were|be|been|being)\s+$")
_DONE_WITH = Lazy(
    r"\s+(?:\w+ly\s+|first\s+)?(?:\w{2,}ed|written|heard|told|taken|given|read|sent|kept|put|made|held"
    r"|seen|shown|known|found|left|brought|sought|said)\b"
)
_THEM = Lazy(r"\b(?:them|him|her)\b")


def _doer(use: Use) -> bool:
    """What somebody does: silent where that is an adult, a service or a thing."""
    if _IT_IS_A_GROUP.search(use.low[: use.end]) or is_before_young(use) or are_led_to(use):
        return True
    # "The men who use the girls put …" goes on about the men.
    of_adults = use.last is not None and is_in_who_clause(use, use.last)
    kind = (None if of_adults else completed(use)) or use.subject_kind
    if kind is None and not use.ahead and _THE_UNKNOWN.search(_with_its_verb(use)):
        return False
    return kind in (None, Kind.YOUNG)


def _with_its_verb(use: Use) -> str:
    """What stands before the words, with the "is" that may begin them."""
    verb = _VERB.match(use.words)
    return f"{use.before}{verb[0]} " if verb else use.before


def _named(use: Use) -> bool:
    """The same, and the young people are named."""
    if _is_done_to_theirs(use):
        return False
    if use.subject_kind is Kind.YOUNG or is_of_those_near(use):
        return True
    return use.tells_what_is_done and completed(use) is Kind.YOUNG


def _is_done_to_theirs(use: Use) -> bool:
    """Is this what others do with what is theirs: "the group's words are always written down"?"""
    subject = use.subject
    if subject is None or not use.is_owner(subject):
        return False
    return use.is_after(_BE) and use.is_before(_DONE_WITH)


def _spared(use: Use) -> bool:
    """What somebody did not do, where the sentence says that it would have kept harm away."""
    return _doer(use) and _SPARED.search(use.low) is not None


def _mentioned(use: Use) -> bool:
    return use.has_young or _THEM.search(use.low) is not None


BEARERS: dict[str, Callable[[Use], bool]] = {
    "anyone": lambda _: True,
    "theirs": are_theirs,
    "doer": _doer,
    "named": _named,
    "spared": _spared,
    "mentioned": _mentioned,
    "trait": is_said_of_young,
    "worn": are_worn,
    "agency": is_blame,
    "blamed": is_blame_of_people,
    "should": should_have,
}
