"""Of whom an adjective is said: the noun that it stands before, else the subject or an object.

"They are aggressive" and "an aggressive group" are said of the young people; "an aggressive dog",
"they find the warden aggressive" and "the path is dangerous" are not.
"""

from __future__ import annotations

from pgacli.lazy import Lazy
from pgacli.rules.prose.language.adjectives import BEHAVIOUR, completed, qualified
from pgacli.rules.prose.language.belongings import are_theirs
from pgacli.rules.prose.language.uses import Use
from pgacli.rules.prose.people.actors import Kind

# "A feral quality to the group": what it is to is what it is of.
_QUALITY = frozenset("quality side element streak".split())
_OF = Lazy(r"\s+(?:of|from|by|among|on the part of)\s")
_TOWARDS = Lazy(r"\s+(?:towards?|against|with|to)\s+(?:[\w'-]+\s+){0,2}?\w+")
_LOOK = Lazy(r"look(?:s|ed)?\s")
_AT_HEAD = Lazy(r"^\W*(?:the|these|those)\s+$")
# An adjective with nobody before it, as at the head of a title or of a participle.
_OPENS = Lazy(
    r"(?:^|[,;:(])\W*(?:(?:\w+ly|one|both|another|the\s+others?|two|three|all|often|"
    r"very|so|too|more|described as|seen as|known to be|and|or|"
    r"quite|still|a|an|the|some|just|as|being|becoming|known as|these|those|"
    r"sometimes|at times|young|can be|known for|to)\s+)*(?:[\w'-]+(?:,| and| or)\s+)?$"
)
# "What they say is short", "the cheddar that they like is mature".
_WHAT = Lazy(r"\b(?:what|(?P<noun>[\w'-]+)\s+(?:that|which))\s+(?:(?:the|these)\s+)?(?:young\s+)?$")
_VERB_THEN_IS = Lazy(
    r"(?:\s+(?!(?:is|are|was|were|and|or|but)\b)[\w'-]+){1,6}\s+(?:is|are|was|were)\s+(?:\w+\s+and\s+|\w+ly\s+"
    r"|so\s+|too\s+|very\s+|often\s+|mostly\s+|always\s+|all\s+)*"
)


def is_of_what_they_do(use: Use) -> bool:
    """Is an adjective said of a thing in whose clause the young people stand?"""
    subject = use.subject
    if subject is None or subject.kind is not Kind.YOUNG:
        return False
    what = _WHAT.search(use.low[: subject.start])
    if what is None or (what["noun"] and _is_somebody(use, what.start("noun"))):
        return False
    verb = _VERB_THEN_IS.match(f"{use.low[subject.end : use.end]} ")
    return verb is not None and subject.end + verb.end() >= use.start


def _is_somebody(use: Use, start: int) -> bool:
    """Does a word name people: "the girl that they follow is …"?"""
    return any(
        actor.start <= start < actor.end and actor.kind is not Kind.THING for actor in use.actors
    )


def is_said_of_young(use: Use) -> bool:
    """Is an adjective said of young people?"""
    # "They look rough but share everything": with its verb it stands before no noun.
    noun, kind = ("", None) if _LOOK.match(use.words) else qualified(use)
    if kind is not None:
        return kind is Kind.YOUNG
    if noun == "ones":
        # "The rude ones": some of those who were named, or of the group where nothing was.
        kinds = {actor.kind for actor in use.ahead}
        return kinds == {Kind.YOUNG} or (not kinds and use.is_after(_AT_HEAD))
    if noun:
        whole = use._replace(end=use.low.index(noun, use.end) + len(noun))
        judged = use if noun in _QUALITY else whole
        if whole.is_before(_OF) and use.next and use.next.kind is not Kind.YOUNG:
            return False
        return noun in BEHAVIOUR and are_theirs(judged) and use.subject_kind is not Kind.SERVICE
    kind = completed(use) or use.subject_kind
    if kind is None:
        if not use.is_after(_OPENS):
            return False
        kind = use.next.kind if use.next else None
        # "Aggressive towards drivers" is not said of the drivers.
        if kind and use.is_before(_TOWARDS):
            kind = Kind.THING if kind is Kind.YOUNG else None
    return kind in (None, Kind.YOUNG)
