"""Words that only keep a place open, such as `TBC`. A rule that asks for an answer takes none."""

import re

from pgacli.lazy import Lazy

_DONE_TO_IT = (
    r"(?:added|advised|agreed|announced|arranged|completed|confirmed|decided|determined|discussed|done"
    r"|explored|finali[sz]ed|found|given|identified|named|set|told|worked\s+out|written)"
)
BLANK = Lazy(
    r"[\W_]*(?:(?:actions?|date|due|goals?|measures?|owner|reason)\W+(?:is\W+)?)?(?:t\.?b\.?[acd]\.?(?:\s+[-–—]\s[^.,;:]{0,40}|\s+(?:after|at|by|from|in|once|with)\b[^.,;:]{0,40}|\s*\([^()]*\))?"
    r"|(?:still\s+)?(?:to\s?do|to\s+(?:follow|come))|work\s+in\s+progress"
    r"|ditto|(?:same\s+)?as\s+(?:above|agreed|attached|below|discussed)|see\s+(?:above|attached|below)"
    r"|none|nil|(?:none|nothing)\s+(?:yet|as\s+yet|so\s+far|at\s+present|at\s+this\s+time|currently|identified)"
    r"|blank|empty|placeholder|(?:to\s+)?add(?:\s+later)?|we(?:\s+wi|['’])ll\s+see|to\s+be\s+reviewed"
    r"|n\s?[./]\s?[ak]|pending|unknown|undecided|unclear(?:\s+(?:yet|at\s+present))?|as\s+yet\s+unknown"
    rf"|(?:(?:we\s+are|i\s+am)\s+)?not\s+(?:yet|applicable|(?:yet\s+)?(?:clear|known|sure|thought\s+about|{_DONE_TO_IT})(?:\s+yet)?)|no\s+idea(?:\s+yet)?"
    r"|(?:(?:i|we)\s+)?need\s+to\s+(?:agree|ask|check|decide|think)(?:\s+about)?(?:\s+(?:it|this))?"
    r"|no\s+(?:action|answer|date|goal|measure|owner|plan|reason)(?:\s+(?:yet|agreed|given|set))*"
    r"|(?:(?:i|we)\s+)?(?:do\s+not|don['’]?t)\s+know(?:\s+yet)?"
    r"|await(?:ed|ing)(?:\s+(?:an?\s+|the\s+|further\s+)?(?:advice|agreement|answer|approval|confirmation|decision"
    r"|details|feedback|info|information|news|outcome|reply|response|sign-off|update))?"
    r"|fill\s+(?:this\s+)?in|x{2,}|lorem\s+ipsum.{0,40}"
    rf"|(?:still\s+)?to\s+be\s+{_DONE_TO_IT})"
    r"[\W_]*\Z"
    # A place that a template keeps open: "[insert goal]", "<measure>".
    r"|\W*(?:<[^<>]{1,40}>|[\[{(]\s*(?:add|enter|insert|type|write|your)\b[^\[\](){}]*[\])}])\W*\Z",
    re.IGNORECASE,
)
_LONGEST = 40
# Nothing will stand there: it is not even awaited.
NONE = frozenset(("none", "nil", "n/a"))
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
