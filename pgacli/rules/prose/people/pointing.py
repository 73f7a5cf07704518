"""Whom or what "they" and "them" point to, where the words before tell.

"A boy who used to go round with them" is not one of them, and "three missing episodes, each of
them overnight" speaks of nobody.  Where others tell of the young people, "they" are not those who
tell: "according to residents, they are loud".
"""

from __future__ import annotations

from pgacli.lazy import Lazy

_WITH_THEM = Lazy(
    r"\b(?:boy|girl|lad|lass|man|woman)\s+who\s+(?:[\w'’-]+\s+){1,6}?"
    r"(?:with|to|for|like|than|round|around|beside|near|from|by)\s+them\Z"
)
_THINGS = Lazy(
    r"\b(?:episodes|nights|times|occasions|incidents|calls|visits|stays|searches|stops|exclusions"
    r"|appointments|meetings|sessions|messages|letters|schools|moves|homes|placements|places|days"
    r"|weeks|books|songs|films|pictures|drawings|poems|stories|photos|notebooks|lessons|classes|matches"
    r"|games|trips|tests|marks|detentions|forms|pages)\b(?!.*\b(?:who|they|people)\b)"
)

# What stands before a "they" of whom others tell.
ACCOUNT = Lazy(
    r"(?:\A\W*according\s+to\b[^,]*,?"
    r"|\A\W*(?:from\s+what|in\s+(?:the|\w+['’]s?)\s+(?:view|opinion|words|experience))\b[^,]*,"
    r"|\btold\s+by\b[^,]*\bthat"
    r"|\bwhat\s+(?:\w+\s+)?(?:worr|concern|trouble|strike|struck|frustrat)\w*\b[^,]*\b(?:is|was)\s+that"
    r"|['’]s\s+(?:\w+\s+)?(?:worry|concern|fear|view|impression|sense|feeling|hope|account|opinion|belief)"
    r"\s+(?:is|was)\s+that"
    # "Parents fear that they …".
    r"|\b(?:fear|worr|complain|suspect|claim|indicat|comment|mention|show|advis|confirm|warn|assess|consider"
    r"|conclude|allege|state[sd]?\b|express)\w*\s+(?:(?!that\b)\w+\s+){0,2}that"
    r")\s*\Z"
)

# What divides a clause from another.
CLAUSE = Lazy(
    r"[,;:()–—]|\b(?:who|whom|that|which|because|when|if|and|but|so|while|as|after|before|where|says|"
    r"said|thinks|feels|knows|told|until|since)\b"
)
# "Men give them lifts", "a driver waits for them": whoever does it is somebody else.
_DO_TO = Lazy(
    r"\s+(?:(?!(?:who|whom|that|which|because|when|if|and|or|but|so|while|as|after|before|where|until|since"
    r"|say|says|said|think|thinks|feel|feels|know|knows|told)\b)[\w’'-]+\s+){1,4}"
)
# What stands before the subject of a clause within another.
_BEGINS = Lazy(r"\b(?:that|whether|if|when|because|while|until|after|before|where|how|so)\s+\Z")
# "Nobody keeps his own money": it is everybody's.
_EACH = Lazy(
    r"\b(?:nobody|no\s+one|everybody|everyone|each(?!\s+(?:other|time|day|week)\b))\s+(?:[\w’'-]+\s+){1,5}?\Z"
)

# "Her" own, and not "nobody has seen her at the class".
_POSSESSIVE = Lazy(
    r"his\s|her\s+(?!(?:at|in|on|to|for|with|since|and|when|by|out|again|about|from|the|an?)\b)"
)


def at_each(low: str, start: int) -> bool:
    """Does the "his" or "her" that begins here go back to "nobody", "everyone" or "each"?"""
    return _POSSESSIVE.match(low, start) is not None and _EACH.search(low, 0, start) is not None


def in_a_clause(low: str, start: int) -> bool:
    """Is what begins here the subject of a clause within another, as in "checks that YP4 …"?"""
    return _BEGINS.search(low, 0, start) is not None


def at_others(low: str, end: int) -> bool:
    """Does the "them" that ends here mean others than the one of whom is told?"""
    return _WITH_THEM.search(low, 0, end) is not None


def at_things(low: str, start: int) -> bool:
    """Does the "each of them" that begins here mean things that were listed just before?"""
    before = low[:start].rstrip()
    return before.endswith((",", "–", "—", "(")) and _THINGS.search(before) is not None


def is_object_of(low: str, end: int, start: int) -> bool:
    """Is "them" at `start` the object of those who end at `end`, and so nobody of these?"""
    return end > 0 and _DO_TO.fullmatch(low, end, start) is not None
