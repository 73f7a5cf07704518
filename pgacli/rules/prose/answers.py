"""Is what a sentence asks refused, denied or answered with a no by what follows it?

"The school asked for a list of names. It cannot have one": what was wanted is told, and not done.
"""

from __future__ import annotations

from collections.abc import Sequence

from pgacli.lazy import Lazy
from pgacli.rules.prose.reading.folding import lowered
from pgacli.rules.prose.reading.sentences import Sentence

# An answer may first say who does it: "The police, about the men.  We do not."
_AFTERWARDS = 2
_ASKS = Lazy(
    r"\?\W*\Z|\b(?:ask(?:s|ed|ing)?|want(?:s|ed)?|wish(?:es|ed)?|would\s+(?:\w+\s+)?like|wonder(?:s|ed)?"
    r"|request(?:s|ed)?|suggest(?:s|ed)?|propos(?:es|ed|als?)|hop(?:es|ed)|press(?:es|ed)|demand(?:s|ed)?"
    r"|pushed|sought|raised|mention(?:s|ed)|offered|brought|(?:began|opened)\s+with)\b"
)
_REFUSED = (
    r"(?:(?:was|were|is|are|has\s+been|have\s+been)\s+(?:\w+\s+)?(?:refused|declined|turned\s+down|denied"
    r"|dropped|withdrawn|ruled\s+out)|(?:refused|declined)(?!\s+to\b)|turned\s+(?:it|this|that|them)\s+down"
    r"|said\s+no\b|disagreed)"
)
_HELPING = (
    r"(?:(?:will|would|could|shall|should|do|does|did|is|are|was|were|has|have|had|may|must)"
    r"(?:\s+not|\s+never|n['’]t)|can\s?not|(?:can|won|shan)['’]t)"
)
# "The group has not been told of it" refuses nothing.
_SPOKEN_TO = r"(?:told|asked(?!\s+for)|informed|consulted|heard|warned|spoken\s+to)"
# "They do not come to school" answers nothing; "it should not", "we did not agree" do.
_NOT_SO = (
    rf"{_HELPING}(?:(?=\W*\Z|\s*[,;:–—])|\s+(?:be(?:en)?(?!\s+(?:\w+\s+)?{_SPOKEN_TO}\b)|have|get|give|given|share|shared|pass|passed|hand"
    r"|keep|kept|tell|told|allow|allowed|agree|agreed|do|happen|happening|part|for|include|included"
    r"|record|recorded|gather|gathered|need|needed|ours|what)\b)"
)
_SAYS_NOT = (
    r"(?:said|say|says|told|tell|answer(?:ed)?|repl(?:y|ied)|explain(?:ed)?|agreed|decided)\b[^.?!]{0,60}?"
    r"(?:\b(?:no|not|none|nobody|never|cannot|nothing|neither)\b|n['’]t\b)"
)
_SOMEBODY = r"(?:they|it|he|she|we|i|this|that|these|(?:the|our)\s+\w+(?:\s+\w+)?|supervision)"
_ANSWERS_NO = Lazy(
    r"\W*(?:no\b(?!\s+(?:one|longer|matter|doubt)\b)|not\s+(?:here|by|from|in|for|at|us)\b|never\W*\Z"
    r"|there\s+(?:will\s+be\s+(?:no|none)|(?:is|are|was|were)\s+(?:none|no\s+(?:\w+\s+)?(?:lists?|names?|records?"
    r"|files?|logs?|maps?|need|question|plan|reason|point|place|way|intention|wish|cameras?|reports?"
    r"|surveillance|intelligence|shar\w+|such)))\b|(?:the|our)\s+answer\s+(?:is|was)\s+no\b"
    rf"|(?:but\s+)?{_SOMEBODY}\s+(?:\w+ly\s+|all\s+)?(?:{_NOT_SO}|{_SAYS_NOT}|{_REFUSED}))"
)
_BUT_NO = Lazy(
    r"[^.!?]{0,120}?(?:[,;:–—]|\s-|\s(?:and|but|which))\s+(?:(?:and|but|which|so)\s+)?"
    rf"(?:{_SOMEBODY}\s+)?(?:{_NOT_SO}|{_SAYS_NOT}|{_REFUSED})"
)


def is_refused(read: Sequence[Sentence], at: int, end: int) -> bool:
    """Does a sentence ask, and what follows its words up to `end`, or the sentence, say no?"""
    low = lowered(read[at].text)
    if not _ASKS.search(low):
        return False
    following = (lowered(each.text) for each in read[at + 1 : at + 1 + _AFTERWARDS])
    return bool(_BUT_NO.match(low, end)) or any(map(_ANSWERS_NO.match, following))
