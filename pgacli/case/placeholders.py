"""Words that only keep a place open, such as `TBC`. A rule that asks for an answer takes none."""

import re

from pgacli.lazy import Lazy

_DONE_TO_IT = """
added advised agreed announced arranged completed confirmed decided determined discussed done
explored finali[sz]ed found given identified named reviewed set told worked\\s+out written
"""
_AWAITED = """
advice agreement answer approval confirmation decision details feedback info information news
outcome reply response sign-off update
"""


def _any(words: str) -> str:
    return f"(?:{'|'.join(words.split())})"


# A place that is kept open, whatever stands around it: "TBC", "Goal: none yet", "(as above)".
_OPEN = rf"""
    [\W_]*
    (?: {_any("actions? date due goals? measures? owner reason")} \W+ (?:is\W+)? )?
    (?: t\.?b\.?[acd]\.?
        (?: \s+[-–—]\s [^.,;:]{{0,40}} | \s+(?:after|at|by|from|in|once|with)\b [^.,;:]{{0,40}}
        | \s*\([^()]*\) )?
    | (?:still\s+)? (?:to\s?do|to\s+(?:follow|come)) | (?:still\s+)? to\s+be\s+ {_any(_DONE_TO_IT)}
    | (?:none|nothing)
        (?: \s+ (?:yet|as\s+yet|so\s+far|at\s+(?:present|this\s+time)|currently|identified) )?
    | nil | n\s?[./]\s?[ak] | blank | empty | placeholder | work\s+in\s+progress | pending
    | ditto | (?:same\s+)? as\s+(?:above|agreed|attached|below|discussed)
    | see\s+(?:above|attached|below)
    | (?:as\s+yet\s+)? unknown | undecided | unclear(?:\s+(?:yet|at\s+present))?
    | no\s+idea(?:\s+yet)?
    | (?:(?:we\s+are|i\s+am)\s+)? not\s+
        (?: yet | applicable
        | (?:yet\s+)? (?:clear|known|sure|thought\s+about|{_any(_DONE_TO_IT)}) (?:\s+yet)? )
    | no\s+(?:action|answer|date|goal|measure|owner|plan|reason) (?:\s+(?:yet|agreed|given|set))*
    | (?:(?:i|we)\s+)? (?:do\s+not|don['’]?t)\s+know (?:\s+yet)? | we(?:\s+wi|['’])ll\s+see
    | (?:(?:i|we)\s+)? need\s+to\s+(?:agree|ask|check|decide|think)
        (?:\s+about)? (?:\s+(?:it|this))?
    | await(?:ed|ing) (?: \s+ (?:an?\s+|the\s+|further\s+)? {_any(_AWAITED)} )?
    | (?:to\s+)? add(?:\s+later)? | fill\s+(?:this\s+)?in | x{{2,}} | lorem\s+ipsum.{{0,40}}
    )
    [\W_]*\Z
"""
# What a template asks for: "[insert goal]", "<measure>".
_ASKED = r"""
    \W*
    (?: <[^<>]{1,40}> | [\[{(]\s* (?:add|enter|insert|type|write|your)\b [^\[\](){}]* [\])}] )
    \W*\Z
"""
# Held against small letters.
BLANK = Lazy(f"{_OPEN}|{_ASKED}", re.VERBOSE)
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
    return not any(map(str.isalnum, value)) or BLANK.match(value.lower()) is not None


def says_nothing(value: object) -> bool:
    """Say whether a text that should tell how, who or why is blank, or a mere yes or no."""
    return is_blank(value) or (isinstance(value, str) and value.strip(" .!").casefold() in _BARE)
