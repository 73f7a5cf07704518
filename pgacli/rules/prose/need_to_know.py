"""Does a disclosure say why somebody needed to know?

"As requested" tells who asked, and not what it was needed for.
"""

from __future__ import annotations

import re

from pgacli.case.placeholders import is_blank
from pgacli.lazy import Lazy
from pgacli.rules.prose.hollow import words_told
from pgacli.rules.prose.reading.folding import lowered
from pgacli.rules.prose.vocabulary.claims import NO_REASON

# Whoever asked for it, in whatever way: that is no reason by itself.
_ASKED_FOR = Lazy(
    r"""
    \W* (?:(?:as|at\s+the)\s+)?
    (?: (?!(?:and|but|group|parents|so|that|to|who|which|young)\b) [\w'’&-]+\s+ ){0,5}?
    (?: (?:have|has|had|were|was)\s+ )?
    (?: (?:ask|request|want)(?:ed|s|ing)? | would\s+like | insist(?:ed|s)?
    | (?:emailed|phoned|rang|wrote)\s+(?:asking|to\s+ask) )
    (?: \s+(?:for|to\s+(?:see|have|read|get|know|be\s+sent|be\s+told)) )?
    (?: \s+ (?: it | this | that | one | sight\s+of\s+it
            | (?:a|the|their)?\s* (?:full\s+)? (?:copy|report|assessment|synopsis|plan)
              (?:\s+of\s+(?:it|(?:the|this)\s+\w+))? ) )?
    (?: \s+(?:by|in|over|via|on|at|through)\s+ (?:the\s+|an?\s+)?
        (?:\d[\w\s/.-]{0,20}|[\w-]+) ){0,2}
    \W*\Z
    | \W* (?:at|on|by)\s+ (?:the\s+|their\s+)? (?:[\w'’-]+\s+){0,3}? request
      (?: \s+of\s+ (?:[\w'’-]+\s*){1,4} )? \W*\Z
    """,
    re.VERBOSE,
)
_ASKING = ("ask", "insist", "request", "want", "would like")
_NO_REASON = frozenset(NO_REASON.split())


def no_reason(text: str) -> bool:
    """Do these words only stand where a reason should: "n/a", "as requested", "for information"?"""
    words = set(words_told(lowered(text)))
    if not words and not text.strip():
        return False
    return words <= _NO_REASON or is_blank(text) or _is_only_asked_for(lowered(text))


def _is_only_asked_for(low: str) -> bool:
    return any(word in low for word in _ASKING) and _ASKED_FOR.match(low) is not None
