"""Words that only keep a place open, such as `TBC`. A rule that asks for an answer takes none."""

import re

from pgacli.lazy import Lazy

BLANK = Lazy(
    r"[\W_]*(?:actions?\W+)?(?:tb[acd]|to\s?do|n\s?/\s?[ak]|none|nil|pending|unknown|to\s+follow"
    r"|not\s+(?:applicable|(?:yet\s+)?(?:agreed|clear|decided|done|known|sure)(?:\s+yet)?|yet)|no\s+idea"
    r"|(?:i\s+)?(?:do\s+not|don['’]?t)\s+know(?:\s+yet)?|await(?:ed|ing)(?:\s+(?:info|information|reply))?"
    r"|fill\s+(?:this\s+)?in|x{2,}|(?:still\s+)?to\s+be"
    r"\s+(?:added|advised|agreed|announced|arranged|completed|confirmed|decided|determined|discussed|done"
    r"|explored|found|identified|named|set|told|worked\s+out|written))"
    r"[\W_]*\Z",
    re.IGNORECASE,
)
_LONGEST = 40
# They answer whether, and not how, who or why.
_BARE = frozenset(("yes", "no", "y", "n", "yep", "nope", "true", "false", "ok", "okay", "done"))


def is_blank(value: object) -> bool:
    """Say whether a text, or each text of a list, is empty or only keeps its place open."""
    if isinstance(value, tuple):
        return all(map(is_blank, value))
    if not isinstance(value, str):
        return value is None
    if len(value) > _LONGEST:
        return False
    return not any(map(str.isalnum, value)) or BLANK.match(value) is not None


def says_nothing(value: object) -> bool:
    """Say whether a text that should tell how, who or why is blank, or a mere yes or no."""
    return is_blank(value) or (isinstance(value, str) and value.strip(" .!").casefold() in _BARE)
