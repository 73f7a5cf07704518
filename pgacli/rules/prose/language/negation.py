"""Is a word denied, or called untrue: "they are not a gang", "it is wrong to say that they …"?"""

from __future__ import annotations

import re

from pgacli.lazy import Lazy
from pgacli.rules.prose.language.uses import Use

# A denial reaches so many words, and a word about words stands so near.
_FAR = 9
NEAR = 90
_CLAUSE = 120

_BREAK = Lazy(
    r"[,;:()\[\]|]|\s-\s|\b(?:and|(?<!anything )but|because|when|whenever|while|so|which|"
    r"who|where|although|though|since|if|until|why|how|yet|after|before)\b"
)
_DENIAL = Lazy(
    r"\b(?P<denial>not|\w+n't|cannot|never|no|none|nobody|nothing|neither|nor|without|hardly|"
    r"scarcely|rather than|instead of|far from|avoid\w*|free of|against|anything but|"
    r"stop\w* (?:us(?:ing|e)|calling|saying|describing|writing|seeing|treating)|"
    r"refus\w+ to (?:use|call|say)|no longer)\b(?!\s+(?:only|just|merely|simply|surprising\w*|"
    r"doubt|wonder|to mention|least|long|matter)\b)"
)
# Through these a denial reaches what is thought or said: "we do not think that they …".
_THINKING = Lazy(
    r"\b(?:think|thought|believ\w+|accept\w*|agree\w*|say|saying|said|suggest\w*|consider\w*|mean|see|"
    r"seen|find|found|regard\w*|view\w*|describ\w+|call\w*|know|known|show\w*|indicat\w+|support|"
    r"evidence|sign|case|true|clear|right|fair|proof|proved?|reason|assum\w+|impl\w+|writ\w+|used?)\b"
)
# "They cannot stop …" denies the stopping.
_STOPPING = Lazy(r"\b(?:stop|avoid|help|prevent|deter|keep)\b")
_CLEFT = Lazy(
    r"\b(?:not|n't|never)\s+(?:the\s+ones?|those|(?:the\s+)?(?:people|kind|sort|type)(?:\s+of\s+\w+)?)"
    r"\s+(?:who|that)\b|\b(?:it|this) (?:is|was)(?:n't| not)\b[^,;.]*\b(?:who|that)\b"
)
# "They are not, as the log has it, …".
_NOT_AS_TOLD = Lazy(
    r"\b(?:not|never)\s*,\s*(?:as|in|despite|contrary|whatever)\b[^,;.]*,\s*(?:\w+\s+){0,2}$"
)
_COUNTED = frozenset("no none neither nor not".split())

NOT_A_WORD = Lazy(
    r"\W*(?:is|was|are|were|does|do|did|would|has|have)(?:n't|\s+not|\s+never)\s+(?:an?|the|our|been|"
    r"be|how|what|right|used|fit|true|one|appear|a word|helpful|accurate|fair|say|describe|their|"
    r"something|much of|in use|apply)\b"
    r"|\W*(?:is|was)\s+(?:an?|the)\s+(?:\w+\s+)?(?:word|term|label|name|title|stereotype|myth|phrase|"
    r"heading|subject|theme)\b"
    r"|\W*(?:is|was)\s+(?:what|how)\s+(?:they|people|the \w+|adults|others|residents)\s+"
    r"(?:hear|heard|are called|were called|call|called|say|said)\b"
    r"|\W*(?:\w+\W+)?(?:is|was|were|had\s+been)\s+(?:sprayed|painted|scrawled|scratched|daubed|chalked|carved|printed)\b"
    r"|[\s'-]+(?:label|labels|tag|word|stereotypes?|myth|narrative|rumours?)\b"
    r"|\s+(?:impl(?:y|ies)|suggests?)\s+(?:that\s+)?(?:this|it|they|there|an?)\b"
    r"|,\s+(?:we|i)\s+mean\b|\s+(?:can|may|could)\s+(?:also\s+)?mean\b"
)


_DESPITE = Lazy(r"(?:despite|in spite of)\b")
_UNTRUE = Lazy(
    r"\b(?:(?:not|n't|hardly|never|no longer)\s+(?:(?:at all|quite|always|really)\s+)?"
    r"(?:true|right|fair|so|accurate|the case|correct)"
    r"|untrue|wrong|unfair|inaccurate|false|unhelpful|a myth|mistake)\s+"
    r"(?:to\s+(?:say|write|think|claim|suggest|assume|conclude|believe|record)\s+)?(?:that\s+)?"
    r"(?:[\w'-]+\s+){0,5}$"
)


def is_untrue(use: Use) -> bool:
    """Does the sentence call untrue what it says: "it is not true that they will not engage"?"""
    return _UNTRUE.search(use.before[-NEAR:]) is not None


def is_denied(use: Use) -> bool:
    """Does a "not" of the same clause reach the words?"""
    if _DESPITE.match(use.words):
        # "They do not use them despite being told": the "not" is of the rest.
        return False
    clause = clause_start(use)
    text = use.low[clause : use.start]
    if use.is_after(_NOT_AS_TOLD):
        return True
    if _CLEFT.search(use.before[-NEAR:]) or use.is_before(NOT_A_WORD):
        return True
    for match in _DENIAL.finditer(text):
        between = text[match.end() :]
        if len(between.split()) > _FAR or _STOPPING.search(between):
            continue
        # "Stop writing that they …" is itself about what is written.
        if _THINKING.search(match[0] + between) or _reaches(use, match, clause):
            return True
    return False


def _reaches(use: Use, match: re.Match[str], clause: int) -> bool:
    """Is nobody else the subject between the "not" and the words?

    In "none of the boys" and "no young person" the subject is the one that is counted.
    """
    after = clause + match.end()
    subjects = [m for m in use.actors if after <= m.start < use.start and m.subject]
    if match["denial"] in _COUNTED and len(subjects) == 1:
        return len(use.low[after : subjects[0].start].split()) <= 3
    return not subjects


def clause_start(use: Use) -> int:
    """Where the clause begins that the words stand in."""
    at = max(0, use.start - _CLAUSE)
    for match in _BREAK.finditer(use.low, at, use.start):
        at = match.end()
    return at
