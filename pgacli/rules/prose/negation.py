"""Is a word used, or is it denied, or only spoken about?

"They are not a gang", "the word gang", "asked not to be called youths", "wrongly taken for
troublemakers": none of these says the word of anybody.
"""

from __future__ import annotations

import re
from functools import cache

from pgacli.rules.prose.actors import Kind
from pgacli.rules.prose.subjects import Mention

_BREAK = re.compile(
    r"[,;:()\[\]|–—]|\s-\s|\b(?:and|but|because|when|whenever|while|so|which|who|where|although|"
    r"though|since|if|until|why|how|yet|after|before)\b"
)


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    denials = (
        r"(?:not|\w+n't|cannot|never|no|none|nobody|nothing|neither|nor|without|hardly|scarcely|"
        r"rather than|instead of|far from|avoid\w*|free of|against|anything but|stop\w* "
        r"(?:us(?:ing|e)|calling|saying|describing|writing)|refus\w+ to (?:use|call|say)|no longer)"
    )
    return {
        "denial": re.compile(
            rf"\b(?P<denial>{denials})\b(?!\s+(?:only|just|merely|simply|surprising\w*|doubt|wonder|"
            r"to mention|least|long|matter)\b)"
        ),
        "thinking": re.compile(
            r"\b(?:think|believe|accept|agree|say|suggest\w*|consider|mean|see|find|regard|view|"
            r"describe|call|know|show|indicate|support|evidence|sign|case|true|clear|right|fair|"
            r"proof|reason|assume|imply|write|use)\b"
        ),
        "stopping": re.compile(r"\b(?:stop|avoid|help|prevent|deter|keep)\b"),
        "cleft": re.compile(r"\b(?:it|this) (?:is|was)(?:n't| not)\b[^,;.]*\b(?:who|that)\b"),
        "word": re.compile(
            r"\b(?:words?|terms?|labels?|phrases?|expressions?|language|wording|names?|tags?|"
            r"stereotypes?|myths?|assumptions?|idea|notion|rumours?|prejudices?|headlines?)"
            r"(?:\s+(?:like|such as|of|is|was|that|the|a|an|as|about|they are|they were|are|being|"
            r"young|people|group))*\s*$"
        ),
        "called": re.compile(
            r"\b(?:(?:call|calls|called|calling|labell?ed|labell?ing|brand(?:ed|ing|s)?|dub(?:bed|s)?|"
            r"nickname[ds]?|accus\w+|stereotyped?|stereotyping|insult\w*)(?:\s+(?:for|as|of))?|"
            r"(?:mistak\w+|mistook|misread|taken|takes?|taking|took|treat(?:ed|s|ing)?|cast|"
            r"dismiss(?:ed|es|ing)?|wrote off|written off|write off|pass(?:ed)? off)"
            r"(?:\s+(?:them|us|him|her|the|these|group|young|people|boys|girls|friends|children|all))*"
            r"\s+(?:for|as|like))"
            r"(?:\s+(?:them|us|him|her|the|group|young|people|boys|girls|friends|children|all|often|"
            r"being|by|some|of|members|both|lads|this|these|in|letters?|pupils|as|"
            r"if|they|were|are|like))*(?:\s+(?:an?|the|little|just|so|yet another|another|"
            r"one|part of|in|nothing but))*\s*$"
            r"|\b(?:perceived as|assumed to be|presumed to be|rumoured to be|looks? like|looked like|"
            r"reputation (?:as|for being))(?:\s+(?:an?|the|just))*\s*$"
        ),
        "rightly": re.compile(
            r"\b(?:right to|rightly|rightfully|fairly|justly|deserve\w*|can be|could be|should be|"
            r"must be|may be|known as|best be|only be)\b[^,;]*$"
        ),
        "wrongly": re.compile(
            r"\b(?:wrong(?:ly)?|unfair(?:ly)?|mistaken(?:ly)?|false(?:ly)?|unjust(?:ly)?|myth|untrue|"
            r"inaccurate(?:ly)?|prejudice\w*|stereotyp\w+)\b[^,;]*$"
        ),
        "after": re.compile(
            r"\W*(?:is|was|are|were|does|do|did|would|has|have)(?:n't|\s+not|\s+never)\s+(?:an?|the|our|"
            r"been|be|how|what|right|used|fit|true|one|appear|a word|helpful|accurate|fair|say|"
            r"describe|their|something|much of|in use|apply)\b"
            r"|\W*(?:is|was)\s+(?:an?|the)\s+(?:\w+\s+)?(?:word|term|label|name|title|stereotype|myth|"
            r"phrase|heading|subject|theme)\b"
            r"|[\s'-]+(?:label|labels|tag|word|stereotypes?|myth|narrative|rumours?)\b"
        ),
    }


def is_denied(low: str, start: int, end: int, found: tuple[Mention, ...]) -> bool:
    """Does a "not" of the same clause reach the words at `start`?"""
    patterns = _patterns()
    clause = _clause(low, start)
    text = low[clause:start]
    if patterns["cleft"].search(low[max(0, start - 90) : start]):
        return True
    if patterns["after"].match(low, end):
        return True
    for match in patterns["denial"].finditer(text):
        between = text[match.end() :]
        if len(between.split()) > 9 or patterns["stopping"].search(between):
            continue
        if _reaches(match, between, clause, start, found):
            return True
    return False


def _reaches(
    match: re.Match[str], between: str, clause: int, start: int, found: tuple[Mention, ...]
) -> bool:
    """Is nobody else the subject between the "not" and the words?"""
    if _patterns()["thinking"].search(between):
        return True
    after = clause + match.end()
    subjects = [m for m in found if after <= m.start < start and m.subject]
    counting = match["denial"] in ("no", "none", "nobody", "neither", "nor", "hardly", "not")
    if counting and len(subjects) == 1:
        return between.split()[:1] != ["one"] or subjects[0].kind is Kind.YOUNG
    return not subjects


def is_spoken_about(low: str, start: int, end: int) -> bool:
    """Are the words named as words, or said to be what others wrongly make of young people?"""
    patterns = _patterns()
    before = low[max(0, start - 90) : start]
    if patterns["word"].search(before) or patterns["after"].match(low, end):
        return True
    if patterns["wrongly"].search(low[_clause(low, start) : start]):
        return True
    called = patterns["called"].search(before)
    return called is not None and not patterns["rightly"].search(before[: called.start()])


def _clause(low: str, start: int) -> int:
    """Where the clause begins that the words stand in."""
    floor = max(0, start - 120)
    at = floor
    for match in _BREAK.finditer(low, floor, start):
        at = match.end()
    return at
