"""Prose that speaks to the young people, read as if it spoke of them.

"You put yourselves at risk" says no more and no less than "they put themselves at risk", and the
verbs go alike.  So "you" becomes "they", and the word list need not have every row twice.  Where
"you" tells of a right, a promise or a strength it stays as it is, for no row means that.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from pgacli.lazy import Lazy
from pgacli.rules.prose.rewording import Change

_YOU = Lazy(r"\byou(?:r|rs|rself|rselves)?\b", re.IGNORECASE)
_OWN = {
    "you": "they",
    "your": "their",
    "yours": "theirs",
    "yourself": "themselves",
    "yourselves": "themselves",
}
# How far before "you" a word may stand that tells who does what.
_NEAR = 24

# Before "you" these make it the one to whom something is done, or the one who does.
_DONE_TO = Lazy(
    r"\b(?:of|with|for|by|to|from|at|about|around|near|among|between|towards|against|on|like|behind|"
    r"over|tell|tells|told|telling|ask|asks|asked|asking|thank|thanks|help|helps|helped|helping|let|"
    r"lets|letting|call|calls|called|calling|keep|keeps|kept|make|makes|made|making|give|gives|gave|"
    r"giving|get|gets|got|see|sees|saw|seen|hear|heard|show|shows|showed|find|finds|found|watch|"
    r"watches|watched|hurt|use|uses|used|using|want|wants|wanted|treat|treats|treated|stop|stops|"
    r"stopped|offer|offers|offered|take|takes|took|send|sends|sent|put|puts|meet|meets|met|draw|"
    r"draws|drew|lead|leads|led|teach|teaches|judge|judges|judged|leave|leaves|left|describe|"
    r"describes|described|expect|expects|expected|move|moved|follow|follows|followed)\s+(?:all\s+)?$",
    re.IGNORECASE,
)
_GOES_ON = Lazy(
    r"\s*(?:$|[^\s\w'-]|(?:to|for|at|in|on|by|and|or|with|about|when|if|because|as|out|off|up|down|"
    r"into|from|away|again|first|there|here|after|before|lifts|things|money|vapes|food)\b)",
    re.IGNORECASE,
)
_DOES = Lazy(
    r"\b(?:than|when|before|after|until|how|why|what|where|who|whom|that|if|so|and|because|while|"
    r"do|did|can|could|will|would|are|were|have|had|should|must|may|might)\s+$",
    re.IGNORECASE,
)

# "You were told you had …": what is told of them.
_TOLD = Lazy(r"\b(?:told|tell|tells|heard|found|seen|saw|see)\s+$", re.IGNORECASE)
_FINITE = Lazy(r"(?:'|\s+(?:are|were|had|have|will|would|can|could|should|must)\b)", re.IGNORECASE)

# What makes a law of young people when it is said of them; all other "always" is praise, or a wrong
# that is done to them.
_LAW = (
    r"(?:(?:late|absent|rude|angry|aggressive|difficult|in trouble|out of control|on your phones?|"
    r"causing|lying|fighting|arguing|shouting|running|getting into|looking for|breaking|missing|"
    r"messing|complaining|hanging|disrupting)\b"
    r"|(?:lie|run|go missing|go back|go off|fight|argue|shout|swear|skip|miss|break|refuse|ignore|"
    r"cause|start|kick off|disappear|mess|push|answer back|storm|turn up late|come late|"
    r"get into|hang (?:about|around|out)|leave early|forget|blame|complain|disrupt|walk out|let)\b"
    r"(?!\s+for\b)"
    r"|(?:listen|learn|engage|behave|turn up|show up|attend|come to (?:school|sessions|lessons|"
    r"meetings|appointments|us)|come (?:when|home|on time)|"
    r"answer (?:us|the phone|calls|messages|our)|"
    r"reply|work with (?:us|any\w*|staff|adults|professionals|services)|"
    r"(?:talk|speak) to (?:us|adults|staff|any\w*|workers|teachers|professionals)|"
    r"tell (?:us|adults|anyone|the truth)|go to (?:school|lessons|class|college)|"
    r"stay (?:in|at home|out of)|do (?:as|what)|follow|stick to|take (?:advice|responsibility)|"
    r"try|open up|think|care|change|cooperate|say sorry|accept)\b)"
    r"(?!\s+(?:to\s+|with\s+|for\s+)?(?:each other|one another))"
)
_WELL_MEANT = Lazy(
    # A right: whoever is asked may choose, and say no.
    r"\byou(?:'re| are)?\s+(?:can|may|could|might|get to|free to|able to|welcome to)\s+"
    r"(?:\w+\s+)?(?:choose|decide|opt|refuse|ignore|stop|leave|say no)\b"
    r"|\byou(?:'ll| will| do not| don't) (?:have to|need to)\b"
    r"|\b(?:is|'s|be|stays|remains)\s+(?:\w+\s+)?your\s+(?:own\s+)?(?:choice|decision)\b"
    r"|\b(?:decide|choose|speak|think|answer|judge|say|see)\s+(?:this\s+|that\s+|it\s+)?"
    r"for\s+yoursel(?:f|ves)\b"
    r"|\byou(?:'re| are)\s+(?:\w+\s+)?old enough to\s+"
    r"(?:have|be|decide|say|choose|speak|understand)\b"
    r"|\b(?:choices|decisions)\s+(?:that\s+)?you\s+make\b"
    r"|\bwhat(?:ever)?\s+you\s+(?:choose|asked for)\b"
    r"|\byou\s+(?:choose|chose|decided?)\s+(?:not to (?:take part|answer|meet|come|talk|say)|"
    r"to (?:tell|show|share|stop|leave|say|take part|help|stay together|look after|speak|talk))\b"
    r"|\byou\s+(?:all\s+)?(?:deserve|have (?:the|a) right)\b"
    r"|(?<!need to )(?<!should )(?<!have to )(?<!must )\byou\s+(?:\w+\s+)?(?:make|made)\s+"
    r"(?:\w+\s+)?(?:good|right|wise|kind|sensible|careful|safe)\s+(?:choices|decisions)\b"
    # A condition that is left to them: "if you won't talk to us, that is fine".
    r"|\b(?:if|whether|whenever|unless|in case|when)\s+(?:any of\s+|some of\s+|one of\s+)?you\s*"
    r"(?:'d rather|(?:really\s+)?(?:won't|will not|would not|wouldn't|do not|don't|are not|aren't|"
    r"refuse|cannot|can't|never|always))\b"
    # A promise, and what is always so of them.
    rf"|\byou(?:'ll|'d| will| would)\s+(?:always|never|not|no longer)\s+(?!{_LAW})\w+"
    r"|\byou\s+won't\s+(?:be|have|get|need|lose|hear|see|find|miss)\b"
    r"|\byou(?:'re| are| were|'ve| have| had|'d)?\s+(?:(?:nearly|almost|all|both|also)\s+)?"
    rf"(?:always|never)\s+(?!{_LAW})"
    r"|\bevery time\s+you\s+\w+(?=.{0,120}\b(?:guards?|police|officers?|adults?|people|staff|"
    r"somebody|someone|wardens?|they)\b)"
    # What they themselves have said.
    r"|\byou\s+(?:\w+\s+)?(?:said|say|told us|told \w+|tell us|feel|felt|think|thought|wrote)\s+"
    r"(?:\w+\s+){0,3}(?:that\s+)?you\s+(?:always|never|won't|will not|would not|refuse|can)\b",
    re.IGNORECASE,
)

# In a text that speaks to them, "they" are others, unless it speaks of young people besides.
_OTHERS = Lazy(r"\b(?:they|them|their|theirs|themselves)\b", re.IGNORECASE)
_OF_OTHERS = {
    "they": "we",
    "them": "us",
    "their": "our",
    "theirs": "ours",
    "themselves": "ourselves",
}
_YOUNG = Lazy(
    r"\b(?:boys|girls|lads|kids|children|young people|pupils|teenagers|youngsters|cast|some of you|"
    r"one of you|two of you|each of you|all of you)\b",
    re.IGNORECASE,
)


def said_of_them(text: str) -> Iterator[Change]:
    """Give the changes by which what is said to the young people is said of them."""
    if not _YOU.search(text):
        return
    well_meant = (match.span() for match in _WELL_MEANT.finditer(text))
    kept = {you.start() for span in well_meant for you in _YOU.compiled.finditer(text, *span)}
    for match in _YOU.finditer(text):
        if match.start() not in kept:
            yield match.start(), match.end(), _of_them(text, match)
    if not _YOUNG.search(text):
        for match in _OTHERS.finditer(text):
            yield match.start(), match.end(), _like(match[0], _OF_OTHERS)


def _of_them(text: str, match: re.Match[str]) -> str:
    if match[0].lower() != "you":
        return _like(match[0], _OWN)
    before = text[max(0, match.start() - _NEAR) : match.start()]
    told = _TOLD.search(before) and _FINITE.match(text, match.end())
    goes_on = before[-1:].isspace() and _GOES_ON.match(text, match.end())
    is_object = not (told or _DOES.search(before)) and (goes_on or _DONE_TO.search(before))
    return "them" if is_object else _like(match[0], _OWN)


def _like(word: str, words: Mapping[str, str]) -> str:
    found = words[word.lower()]
    return found.capitalize() if word[0].isupper() else found
