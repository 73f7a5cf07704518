"""The noun that an adjective stands before, and the object that it completes."""

from __future__ import annotations

import re

from pgacli.lazy import Lazy
from pgacli.rules.prose.language.uses import Use
from pgacli.rules.prose.people.actors import PREPOSITIONS, Kind

# What follows an adjective that stands after its noun.
_NO_NOUN = PREPOSITIONS | frozenset(
    "and but or because that when if while as so which who whom where although though since until "
    "unless before after is are was were be been being has have had do does did will would can "
    "could should may might must not then there here now today again too also enough especially "
    "particularly even often sometimes never always whenever yet still whilst unlike it they he "
    "she this every each most some all any last next both half once twice yesterday tonight "
    "lately".split()
)
# These begin another clause: "while the men are violent the girls …", but not in "how violent the
# girls are".
_THE = frozenset(("the", "these", "those"))
_HOW = Lazy(r"\b(?:how|however|as|so)\s+(?:\w+ly\s+|very\s+)?$")
# Nouns that take the adjective back to whoever behaves so.
BEHAVIOUR = frozenset(
    "behaviour behaviours behavior attitude attitudes manner manners way ways tone stance streak "
    "side nature tendencies tendency outlook quality presence demeanour character conduct element "
    "reputation lot bunch language outburst outbursts incident incidents approach set youngsters "
    "crowd crew lifestyle style appearance look looks features traits trait acts act".split()
)
# "It" begins what they do: "they are rude and make it worse".
_NO_HEAD = frozenset("it they he she this there nothing".split())
# "They are rude and frighten staff": with its verb an adjective stands before no noun.
_IS_SO = Lazy(
    r"\b(?:is|are|was|were|seems?|seemed|become|became|becomes|gets?|got)\s+(?:(?:very|so|too|quite|rather"
    r"|often|also|both|all|\w+ly)\s+){0,2}(?:[\w'-]+,\s+|[\w'-]+\s+and\s+)?$"
)
_WORD = re.compile(r"[\w'-]+")
_REST = Lazy(r"(?:(?:\s*,|\s+(?:and|or|but))?\s+[\w'-]+){1,4}")
_NEW_NOUN = Lazy(r"\b(?:the|a|an|their|his|her|some|to|they|that)\b")
_AS = Lazy(r"\s+(?:as|to be|being)\s+(?:[\w'-]+\s+){0,3}$")
_PRONOUN_AS = Lazy(
    r"\b(?:him|her|them|it)\s+(?:as|to be)\s+(?:[\w'-]+\s+){0,3}$"
    r"|\b(?:find|finds|found|make|makes|made|call|think)\s+(?:him|her|them|it)\s+(?:[\w'-]+\s+){0,2}$"
)
# "Staff see them putting themselves at risk".
_THEM = Lazy(r"\b(?:him|her|them)\s+(?:\w+ly\s+|all\s+|both\s+|repeatedly\s+)?$")
_BY = Lazy(
    r"\b(?:by|known\s+to)\s+(?:the\s+|some\s+|other\s+|local\s+|their\s+|several\s+|many\s+)*$"
)
# "They were described to us as rude": it is not those who were told.
_TOLD_TO = Lazy(
    r"\b(?:describ|present|portray|introduc|report|paint)\w*\s+to\s+(?:the|our|this|an?)?\s*$"
)
_VERDICT_ON = Lazy(
    r"\b(?:finds?|found|considers?|considered|(?:thought|think)(?!\s+(?:before|about|of|that|twice|so)\b))"
    r"\s+(?:[\w'-]+\s+){1,4}$"
)
# "Are considered to be": a verdict on whoever was named before it.
_IS = Lazy(r"\b(?:is|are|was|were|be|been|being)\s+(?:\w+ly\s+|also\s+|still\s+|often\s+|all\s+)*$")
_ASIDE = Lazy(r"\s*[(,|]\s*(?:[\w'-]+[,\s]+(?:and\s+)?){0,4}$")
_OPENING = Lazy(r"\W*(?:in|from|at|on|by|over|during|for|since|after|before|until|with)\b")


def qualified(use: Use) -> tuple[str, Kind | None]:
    """The noun that an adjective stands before: the word, and its kind where that is known."""
    rest = _REST.match(use.low, use.end)
    words = _WORD.findall(rest[0]) if rest else []
    if not rest or not words:
        return "", None
    in_a_list = rest[0].lstrip().startswith(",") or words[0] in ("and", "or", "but")
    is_other_clause = words[0] in _THE and not use.is_after(_HOW)
    if (words[0] in _NO_NOUN and not in_a_list) or is_other_clause:
        return "", None
    if words[0] in BEHAVIOUR:
        return words[0], None
    kind = _listed(use) if in_a_list else _next(use)
    if kind is not None or in_a_list or words[0].endswith("ly"):
        return "", kind
    behaves = len(words) > 1 and words[1] in BEHAVIOUR
    return words[1] if behaves else words[0], None


def _next(use: Use) -> Kind | None:
    """The kind of a noun that follows at once, or after one word more."""
    if use.next is None:
        return None
    between = use.low[use.end : use.next.start]
    inner = between.split()
    is_new = len(inner) > 1 and _NEW_NOUN.search(between)
    near = len(inner) <= 2 and not is_new and "," not in between and _NO_NOUN.isdisjoint(inner)
    return use.next.kind if near else None


def _listed(use: Use) -> Kind | None:
    """The kind of the noun after a list: "tall, well-built lads"."""
    if use.next is None:
        return None
    between = use.low[use.end : use.next.start]
    inner = _WORD.findall(between)
    joined = not (_NO_NOUN - {"and", "or", "but"}).isdisjoint(inner)
    if len(inner) > 4 or joined or inner in (["and"], ["or"]) or _NEW_NOUN.search(between):
        return None
    if use.name(use.next) in _NO_HEAD:
        return None
    return use.next.kind if use.next.kind is Kind.YOUNG or not use.is_after(_IS_SO) else None


def completed(use: Use) -> Kind | None:
    """The object that an adjective completes: "found the officers rude", "saw them as lazy"."""
    if use.is_after(_PRONOUN_AS) or (use.tells_what_is_done and use.is_after(_THEM)):
        return Kind.THING if use.subject_kind is Kind.YOUNG else Kind.YOUNG
    last = use.last
    if last is None:
        return None
    verdict = _VERDICT_ON.search(use.before)
    if verdict and not _IS.search(use.low[: verdict.start()]):
        named = [m.kind for m in use.ahead if m.start >= verdict.start() and not use.is_owner(m)]
        return named[-1] if named else Kind.THING
    between = use.between(last)
    ahead = use.low[: last.start]
    if _AS.match(between) and (_BY.search(ahead) or _TOLD_TO.search(ahead)):
        # "A man described by police as …": the one who is described, and not who describes.
        return use.ahead[-2].kind if len(use.ahead) > 1 else None
    beside = not last.after_preposition and not between.strip()
    told = not last.subject and (beside or _AS.match(between) is not None)
    # "They wait by the shop, asking …": a participle is said of the subject, and not of the place.
    is_place = last.after_preposition and last.kind in (Kind.THING, Kind.SERVICE)
    if is_place and use.tells_what_is_done:
        return None
    # "In the view of the panel, the males …" is no aside on the panel.
    opens = use.names_young or (last == use.ahead[0] and _OPENING.match(use.low))
    aside = _ASIDE.match(between) and not opens
    return last.kind if told or aside else None
