"""Whether "a young person" is one of whom something is told, or may be any.

"A boy who owes may stay silent" tells of nobody; "there is a boy who owes" does.
"""

from __future__ import annotations

from pgacli.lazy import Lazy

# What shows that "a young person" is one of whom something is told.
TOLD = Lazy(
    r"\b(?:was|were|had|did|told|said|went|came|saw|took|left(?!\s+out)|got|gave|found|lost|spoke|asked"
    r"|began|kept|stood|ran|who\s+is\s+(?:\d+|our|now))\b"
)
# What follows "a young person" where it may be any: "a boy who owes", "new to the estate".
IN_GENERAL = Lazy(
    r"['’]s\s+(?:first|second|last|place|debt|silence|loyalty)\b"
    r"|\s+(?:(?:in|on|from)\s+(?:this|the|our)\s+\w+\s+)?(?:can|may|could|might|must|has\s+to"
    r"|needs\s+to|learns?)\s"
    r"|\s+(?:who\s+(?:is\s+\w+ed|says|owes|loses|refuses|speaks\s+up|tells|reports|complains|fails"
    r"|misses|leaves|wants|cannot|does\s+not|gets|\w+s\s+(?:is|gets|loses|pays))|new\s+to"
    r"|left\s+out|without\s+(?:a|money)"
    r"|on\s+(?:his|her|their)\s+own)\b"
)
# What stands before "a young person" where one is brought in: "there is a boy who".
INTRODUCES = Lazy(r"\b(?:is|was|this|about|of|meet|met|know|knows|knew|concerns|by|with)\s+\Z")
# What stands before "a young person" who may be any: "when a girl", "hard for a boy to".
WHENEVER = Lazy(
    r"\b(?:if|when|whenever|unless|every\s+time|(?:hard|easy|easier|harder)\s+for"
    r"|(?:if|when|whenever|unless)\s+there\s+is)\s+\Z"
)
# What stands before "a girl of 14" who may be any: "how hard it is to ask".
IN_THEORY = Lazy(
    r"\b(?:hard|harder|easy|easier|difficult|frightening|embarrassing|natural|normal|usual)\s+"
    r"(?:(?:it\s+is|is\s+it)\s+)?(?:for|(?:to|for\s+\w+\s+to|for\s+\w+\s+\w+\s+to)\s+(?:ask|tell"
    r"|expect|explain\s+to"
    r"|talk\s+to|speak\s+to|say\s+to|be))\s+\Z"
)
# What stands before "a pupil who" where one is told of: "spoke warmly of".
_SPOKE_OF = Lazy(
    r"\b(?:spoke|speaks|spoken|talked|talks|told\s+us|tells|(?:this|it|one|finding|note)\s+(?:is|was))\s+"
    r"(?:\w+ly\s+)?(?:of|about)\s+\Z"
)
_IMPRESSION = Lazy(
    r"\b(?:impression|picture|portrait|account|memory|view)\b[^.;]{0,40}?\s(?:is|was|were|gave|have|had"
    r"|has|left\s+with)\s+(?:one\s+)?of\s+\Z"
)
_THERE_IS = Lazy(r"\A(?!.*\b(?:if|when|whenever|unless)\b).*\bthere\s+(?:is|was)\s+\Z")
_WHO = Lazy(r"\s+(?:in\s+year\s+\w+\s+)?who(?:m|se)?\s+\w+")
# What stands before "that a pupil" where one of whom somebody told is meant, and not any.
HEARD = Lazy(
    r"\b(?:noted|reported|recorded|heard|emerged|disclosed|learn(?:ed|t)|mentioned|alleged|observed"
    r"|(?:told|informed)(?:\s+(?:us|me|\w+\s+\w+))?|(?:told|reported|noted|said)\s+by\b[^,]*)\s+that\s+\Z"
)
# What stands before "a child" to whom something was done, and who is one: "they picked a child up".
DONE_TO = Lazy(
    r"\A(?!.*\b(?:nobody|no\s+one|never|not|no|if|when|whenever)\b).*\b(?:picked|gave|offered"
    r"|followed|slapped|pushed|grabbed|robbed|attacked|approached"
    r"|describes?|described|remembers|recalls|threatened|groomed|paid|drove|searched|collected|lent|forced|sold|interviewed|chased|stopped)"
    r"\s+(?:up\s+|\w+\s+to\s+)?\Z"
)
# "A card about a child is read": whichever child it is.
_TOLD_ON_PAPER = Lazy(
    r"\b(?:cards?|letters?|calls?|worry|worries|reports?|complaints?|referrals?|questions?|messages?|forms?"
    r"|notes?|concerns?)\s+about\s+\Z"
)
# What stands before "one of them" whose words are told, and not their life.
IN_THE_WORDS_OF = Lazy(r"\b(?:in\s+the\s+words\s+of|as|according\s+to|says?|said)\s+\Z")
# What stands before one of whom all of them think: "nobody goes home until the youngest".
NOBODY_UNTIL = Lazy(
    r"\b(?:nobody|no\s+one|none)\b[^.;:]{0,80}\b(?:until|till|before|unless|without)\s+\Z"
)
# What stands behind "one of them" where others are told of in the same way: "another washes up".
AND_ANOTHER = Lazy(
    r".{0,120}?(?:[,;:–—]|\s(?:and|but|while))\s+(?:(?:and|but|while)\s+)?(?:one|another|the\s+other"
    r"|a\s+(?:second|third|fourth))\s+(?:\w+ly\s+)?(?:is|was|has|had|can|will|\w+(?:ed|(?<![su])s))\b(?!['’])"
)


def is_any_told_of(low: str, start: int, end: int) -> bool:
    """Is this whichever child a card or a call is about?"""
    if low[start:end] != "a child" or _WHO.match(low, end):
        return False
    return _TOLD_ON_PAPER.search(low, 0, start) is not None


def is_brought_in(low: str, start: int, end: int) -> bool:
    """Is the young person who stands here one of whom somebody told: "spoke of a pupil who …"?"""
    if _IMPRESSION.search(low, 0, start):
        return True
    told = (_SPOKE_OF, _THERE_IS)
    return _WHO.match(low, end) is not None and any(each.search(low, 0, start) for each in told)
