"""Is what young people do told as what somebody makes them do?

"They were made to sell drugs" and "the men tell them to lie to staff" say who is behind it, which
is what the guides ask for: the same verb without them would read as the child's own doing.
"""

from __future__ import annotations

from pgacli.lazy import Lazy
from pgacli.rules.prose.language.uses import Use

_NEAR = 100

# With these nobody else need be named: no one is forced by themselves.
_FORCED = (
    r"(?:made|forced|coerced|pressured|pressurised|tricked|groomed|blackmailed|bullied|manipulated|"
    r"compelled|conned|lured|intimidated|terrified|frightened|scared|exploited|enticed|induced|entrapped|"
    r"trafficked|targeted|dragged|sucked)"
)
# Who did it, and where: "exploited by adults in the park".
_BY_WHOM = (
    r"(?:(?:by|with|in|from|at|on|near|outside)\s+"
    r"(?:(?!(?:and|but|or|so|who|which|then|they|chose)\s)[\w'-]+\s+){1,8}?)?"
)

# These may be the young people's own doing too: "they asked to go", "they used to run".
_TOLD = (
    r"(?:told|ordered|instructed|paid|used|trained|sent|expected|directed|obliged|asked|persuaded|"
    r"bribed|threatened|required|invited|taught|talked|dared)"
)
_BE = (
    r"(?:is|are|was|were|be|been|being|get|gets|got|getting)\s+"
    r"(?:(?:\w+ly|also|both|all|then|often)\s+)?"
)
_MAKES = (
    r"(?:(?:forc|coerc|pressur|pressuris|brib|persuad|manipulat|exploit|trick|order|instruct|groom|"
    r"threaten|blackmail|intimidat|frighten|lur|train|expect|direct|ask|want|need|us|oblig|compel)"
    r"(?:e|es|ed|s|ing|d|led|ling)?|tell(?:s|ing)?|told|pay(?:s|ing)?|paid|sen[dt](?:s|ing)?|"
    r"gets?|got|getting|bull(?:y|ies|ied|ying)|con(?:s|ned|ning)?|scar(?:e|es|ed|ing)|teach(?:es|ing)?|"
    r"taught|dar(?:e|es|ed|ing)|talk(?:s|ed|ing)?)"
)
_WHOM = (
    r"(?:(?:the|these|this|those|all|some|each|both|two|three|four|five|of|younger|older|other|young|"
    r"little|a|one|more|many)\s+){0,3}(?:them|him|her|people|person|boys?|girls?|lads?|group|friends|"
    r"children|child|kids?|members|others|ones|pupils|teenagers|five|four|three|yp\d+)\s+"
)
# "To carry and sell", "to go there and buy", "to keep going back".
_FIRST = (
    r"(?:[\w'-]+\s+(?:[\w'-]+\s+){0,2}(?:and|or)\s+)?"
    r"(?:then\s+|keep\s+(?:on\s+)?|start\s+|go\s+on\s+)?$"
)
_COERCED = Lazy(
    rf"\b(?:{_FORCED}\s+{_BY_WHOM}|{_BE}{_TOLD}\s+(?:(?:with|in|by)\s+(?:\w+\s+){{1,3}})?)(?:into"
    rf"|to)\s+{_FIRST}"
    # "Were threatened, and so had to sell".
    rf"|\b(?:{_FORCED}|threatened|beaten|robbed|hurt|attacked|in\s+debt)\b[^.;]{{0,50}}\b(?:had"
    rf"|have|has)\s+to\s+{_FIRST}"
    # "Are put on trains and told to lie".
    rf"|\b(?:is|are|was|were|be|been|being)\s+[^,;.]{{1,60}}\band\s+(?:then\s+)?{_TOLD}\s+(?:into"
    rf"|to)\s+{_FIRST}"
    rf"|\b(?:mak(?:e|es|ing)|made|had|having|keep|keeps|keeping|kept|gets?|got)\s+{_WHOM}{_FIRST}"
    rf"|\b{_MAKES}\s+{_WHOM}(?:into|to)\s+{_FIRST}"
)
# "They lie about it, since the men have told them what happens to those who talk".
_BECAUSE_OF = Lazy(
    r"[^.;]{0,60}?\s(?:since|because|as)\s+(?:the\s+|these\s+|those\s+|older\s+){0,2}"
    r"(?:men|man|adults?|dealers?|olders|elders|driver)\s+(?:have\s+|has\s+|had\s+|will\s+|would\s+)?"
    r"(?:told|tells?|threaten\w*|warn\w*|forc\w+|makes?|made|hurts?|beats?|punish\w*)\b"
)
# What young people are told to do better is told as theirs to mend.
_ADVICE = Lazy(r"\b(?:choices?|decisions?|better|safer|sensibl\w*|careful|responsib\w*)\b")

# "Were told to come home and went back": what follows the "and" is no part of what they were told.
_AND = Lazy(r"\b(?:and|or)\s+(?:then\s+)?$")
_FINITE = Lazy(
    r"(?:\w+ed|\w+[^s\W]s|went|ran|sold|took|got|did|had|kept|made|came|left|met|were|was|are|is|have|sent|"
    r"gave|stole|fought|chose|still|always|never)\b"
)


def is_made_to(use: Use) -> bool:
    """Does the sentence say that they were made, told or paid to do this?"""
    before = use.before[-_NEAR:]
    if _ADVICE.search(use.words):
        return False
    if use.is_before(_BECAUSE_OF):
        return True
    if _COERCED.search(before) is None:
        return False
    return not (_AND.search(before) and _FINITE.match(use.words))
