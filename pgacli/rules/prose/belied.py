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


_BUT_SEEN = Lazy(
    r"[^.]{0,30}[;,:–—-]\s*(?:but\s+)?(?:what|all)\s+(?:\w+\s+){0,4}?(?:seen|saw|found|met|see|find|know)"
    r"\s+(?:is|was|are|were)\b"
)


# "We would not write that they …", "nobody who knows them would say that they …".
_WHO_DENIES = (
    r"(?:we|i|nobody|no\s+one|staff|workers|professionals|teachers|officers|supervision"
    r"|(?:the|our|this|that)\s+(?!(?:young|group|boys|girls|friends|lads|children|pupils|members|five)\b)"
    r"\w+(?:\s+(?:worker|team|officer|service|teacher))?)"
)
_UNSAID = Lazy(
    rf"\b{_WHO_DENIES}\s+(?:who\s+(?:\w+\s+){{1,4}})?(?:(?:would|do|does|did|will|should|can|could)"
    r"(?:\s+(?:not|never))?|no\s+longer|never|has\s+stopped|have\s+stopped)\s+(?:\w+\s+)?"
    r"(?:say|says|write|writes|accept|accepts|agree|agrees|believe|believes|think|thinks|claim|claims"
    r"|record|records|repeat|repeats|saying|writing)\s+that\b"
)
_NEGATED = Lazy(r"\b(?:not|never|no\s+longer|nobody|no\s+one|stopped)\b")
_HURT_TO_READ = Lazy(
    r"\b(?:hurt|upset|ashamed|angry|dismayed|sad|saddened|tired|weary|sick|fed\s+up|embarrassed)\s+"
    r"(?:to|of|at|by|with)\s+(?:be\s+|being\s+)?(?:read|hear|learn|told|find|see|reading|hearing)(?:ing)?\s+that\b"
    r"|\bmyth\s+that\b|\b(?:wrongly|mistakenly|unfairly|falsely|wrong\s+to)\s+(?:\w+\s+){1,3}?that\b"
)
# What is told for another reason is not denied with it.
_ANOTHER = Lazy(r"[;:]|\b(?:but|because|since|although|though|unless|until|so)\b")
_CLAIMED = Lazy(
    r"\b(?:claim|said|say|wrote|writ|state[sd]|record|note[sd]?\b|suggest|alleg|call|describ|letter|report)"
)
_TAKEN_BACK = Lazy(
    r"[^.;]{0,80},\s+(?:which|and|but)\s+(?:\w+\s+){0,5}?(?:has|have|was|were|had)\s+(?:since\s+)?(?:been\s+)?"
    r"(?:withdrawn|corrected|taken\s+(?:it|this|that|back|out)|apologised|retracted|removed|struck"
    r"|deleted|amended|put\s+(?:it\s+)?right)\b"
)


# "Being known to the police can mean no more than having been born here".
_MEANS_LITTLE = Lazy(
    r"[^.;]{0,40}?\b(?:means?|meant)\s+(?:no\s+more\s+than|nothing\s+more|little\s+more\s+than|only\s+that)\b"
)


def is_unsaid(use: Use) -> bool:
    """Does the sentence report these words only to say that nobody should have said so?"""
    for found in (_UNSAID, _HURT_TO_READ):
        for match in found.finditer(use.before):
            denied = found is _HURT_TO_READ or _NEGATED.search(match[0])
            if denied and not _ANOTHER.search(use.before, match.end()):
                return True
    return bool(_TAKEN_BACK.match(use.low, use.end) and _CLAIMED.search(use.before))


def is_belied(use: Use) -> bool:
    """Did somebody expect this of them, or tell it to them, and was it otherwise or did it hurt?"""
    if _BUT_SEEN.match(use.low, use.end) or _MEANS_LITTLE.match(use.low, use.end):
        return True
    before = use.before[-_NEAR:]
    if _EXPECTED.search(before) and _MET.match(use.low, use.end):
        return True
    return bool(_TOLD_THEM.search(before) and _IT_HURT.match(use.low, use.end))
