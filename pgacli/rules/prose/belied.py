"""Words that a sentence reports, and goes on to belie, or to tell what they did.

"Staff were told to expect a rude group, and met five polite children": nobody says so of them.
"""

from __future__ import annotations

from pgacli.lazy import Lazy
from pgacli.rules.prose.uses import Use

_NEAR = 90

_EXPECTED = Lazy(
    r"\b(?:expect(?:ed|ing|s)?|warned\s+(?:of|about|to\s+expect)|braced|prepared\s+for|feared"
    r"|imagined|told\s+of)\b[^,.;]{0,40}$"
)
_MET = Lazy(
    r"[^.;]{0,40}[,;]?\s*(?:and|but|only\s+to|yet|who)\s+(?:\w+\s+){0,3}?"
    r"(?:met|found|find|saw|got|turned\s+out|proved|were)\b"
)
# "The police told them that they had put themselves at risk, and this stopped them asking".
_TOLD_THEM = Lazy(
    r"\b(?:told|tells?|telling|reminded|lectured|wrote\s+to)\s+(?:them|us|him|her"
    r"|(?:the\s+|these\s+|two\s+|some\s+)?(?:group|boys|girls|lads|young\s+people|friends|children"
    r"|five|four|three))\s+(?:that\s+)?(?:they|it|he|she|we)"
    r"(?:\s+(?:had|have|has|are|were|was|is|been))?\b[^.;]{0,30}$"
)
_SO = (
    r"[^.;]{0,40}?(?:,|\band\b|\bwhich\b|\bso\b)\s*(?:and\s+|which\s+)?"
    r"(?:this|that|it|they|since\s+then|from\s+then|nobody|no\s+one|the\s+\w+|has|have|\w+ed|made"
    r"|left|put|hurt)\b"
)
_IT_HURT = Lazy(
    rf"{_SO}[^.;]{{0,30}}?\b(?:stop(?:s|ped)|hurt|upset|anger|angry|unfair|asham|embarrass|blam"
    r"|put\s+them\s+off|(?:did|do|have|has)\s+not\s+(?:\w+\s+)?(?:ask|tell|told|report|rung|ring|go"
    r"|gone|trust|speak|spoken|said)|never|silen|less\s+likely|nobody|no\s+one|wrong|untrue|apologi)"
)


def is_belied(use: Use) -> bool:
    """Did somebody expect this of them, or tell it to them, and was it otherwise or did it hurt?"""
    before = use.before[-_NEAR:]
    if _EXPECTED.search(before) and _MET.match(use.low, use.end):
        return True
    return bool(_TOLD_THEM.search(before) and _IT_HURT.match(use.low, use.end))
