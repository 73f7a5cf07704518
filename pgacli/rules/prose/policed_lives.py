"""Is it told how the young people are policed, in place of asked that they should be?

"Guards film them at the door" tells of a harm around the group, and a finding may say so. "Guards
should film them" asks for it, and "guards log who comes" writes for those who investigate.
"""

from __future__ import annotations

import re

from pgacli.lazy import Lazy

# Who polices young people, beside the police.
_BY_WHOM = Lazy(
    r"\b(?:police(?:men)?|officers?|sergeant|constables?|pcsos?|patrols?|guards?|security|wardens?|stewards?"
    r"|inspectors?|doormen|bouncers?|staff|teachers?|schools?|college|council|landlord|team|neighbours?"
    r"|residents|cameras?|cctv|shop(?:s|keepers?)|stores|traders|drivers?|librarians?|vans?|drones?)\b(?!['’])"
)
# What is wanted, planned, asked for or thought is no account of what happens.
_MEANT = Lazy(
    r"\b(?:to(?!\s+(?:an?|the|his|her|their|its|each|every|school|college|court|work)\b)|will|shall|should"
    r"|must|can|could|may|might|would|ought|need\w*|want\w*|wish\w*|hop(?:es?|ed|ing)|ask\w*|told|briefed"
    r"|plan\w*|propos\w*|intend\w*|agree\w*|aims?|is|are|be|been|being|has|have|lets?|help\w*|allow\w*"
    r"|enabl\w*|so\s+that|in\s+order|believes?|thinks?|regards?|consider\w*|us|we|please)\b"
)
# The words and the records of an investigation are that, whoever uses or keeps them.
_OF_A_CASE = Lazy(
    r"\b(?:intel|surveil|nominal|suspect|offen|crim|associat|target|disrupt|evidence|profil|marker|prosecut"
    r"|injunct|gang|enforc|investigat|know|identif|monitor|track|log|not(?:e|ing)|record|map|collat|list"
    r"|pass|report|gather)\w*"
)
# What stands between the start of a sentence or clause and who does it.
_AT_ITS_HEAD = Lazy(
    r"(?:\A|.*(?:[,;:–—]|\b(?:and|but|where|when|while|because|as))\s)\W*(?:[\w’'-]+[\s-]+){0,3}\Z",
    re.DOTALL,
)
# "Plain-clothes officers": who does it may end a little behind the words that are asked about.
_A_WORD_ON = 12
# So far before them it is said who does it, and whether it is meant.
_NEAR = 200


def is_told(low: str, match: re.Match[str]) -> bool:
    """Do words in a sentence of small letters tell what police or others do to the young people?"""
    first = max(0, match.start() - _NEAR)
    is_meant = _MEANT.search(low, first, match.end()) or _MEANT.match(low, match.end() + 1)
    if is_meant or _OF_A_CASE.search(match[0]):
        return False
    return any(
        _AT_ITS_HEAD.match(low[first : who.start()]) and not _MEANT.match(low, who.end() + 1)
        for who in _BY_WHOM.finditer(low, first, match.end() + _A_WORD_ON)
    )
