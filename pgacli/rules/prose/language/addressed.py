"""Prose that speaks to the young people, read as if it spoke of them.

"You put yourselves at risk" says no more and no less than "they put themselves at risk", and the
verbs go alike.  So "you" becomes "they", and the word list need not have every row twice.  Where
"you" tells of a right, a promise or a strength it stays as it is, for no row means that.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from pgacli.lazy import Lazy
from pgacli.rules.prose.reading.contractions import in_full
from pgacli.rules.prose.reading.rewording import Change
from pgacli.rules.prose.search.vocabulary import any_of
from pgacli.rules.prose.vocabulary.said_to_them import (
    ALWAYS,
    CONDITIONS,
    NEVER,
    PROMISES,
    RIGHTS,
    SAID_BY_OTHERS,
    THEIR_WORDS,
    UNWILLING,
)

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


def _well_meant() -> str:
    among_them = r"(?! (?:(?:to|with|for) )?(?:each other|one another))"
    law = rf"(?:always (?:{any_of(ALWAYS)})|never (?:{any_of(NEVER)}))\b{among_them}"
    promises = any_of(PROMISES.replace("A_LAW", rf"not (?:{any_of(UNWILLING)})\b|{law}"))
    always = any_of(RIGHTS, CONDITIONS, SAID_BY_OTHERS, THEIR_WORDS)
    return rf"\b(?:{always}|you(?:{promises}))"


_WELL_MEANT = Lazy(_well_meant, re.IGNORECASE)

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
    kept = _meant_well(text)
    return (change for change in all_of_them(text) if change[0] not in kept)


def _meant_well(text: str) -> set[int]:
    """Give where a "you" stands that tells of a right, a promise or a strength."""
    read_as = in_full(text)
    plain = read_as.text.replace("’", "'")
    well_meant = (match.span() for match in _WELL_MEANT.finditer(plain))
    return {
        read_as.place(you.start()) for span in well_meant for you in _YOU.finditer(plain, *span)
    }


def all_of_them(text: str) -> Iterator[Change]:
    """Give the same changes, with those of what is meant well.

    In nearly every text no row is met even so, and what is meant well is not worth looking for.
    """
    if not _YOU.search(text):
        return
    text = text.replace("’", "'")
    for match in _YOU.finditer(text):
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
