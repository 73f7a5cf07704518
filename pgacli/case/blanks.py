"""Words that only keep a place open, such as `TBC`. A rule that asks for an answer takes none."""

import re

from pgacli.lazy import Lazy

BLANK = Lazy(
    r"[\W_]*(?:actions?\W+)?(?:tb[acd]|to\s?do|n\s?/\s?[ak]|none|nil|pending|unknown|to\s+follow"
    r"|not\s+(?:known|yet\s+known|applicable)|fill\s+(?:this\s+)?in|x{2,}|(?:still\s+)?to\s+be"
    r"\s+(?:added|advised|agreed|announced|completed|confirmed|decided|determined|written))"
    r"[\W_]*\Z",
    re.IGNORECASE,
)
_LONGEST = 40


def is_blank(value: object) -> bool:
    """Say whether a text, or each text of a list, is empty or only keeps its place open."""
    if isinstance(value, tuple):
        return all(map(is_blank, value))
    if not isinstance(value, str):
        return value is None
    if len(value) > _LONGEST:
        return False
    return not any(map(str.isalnum, value)) or BLANK.match(value) is not None
