"""Does an action part the friends from one another?

Keeping adults who harm the group away from it is no splitting, nor is lifting a ban.
"""

from __future__ import annotations

import re

from pgacli.lazy import Lazy
from pgacli.rules.prose.folding import lowered
from pgacli.rules.prose.patterns import Phrases
from pgacli.rules.prose.sentences import Span, sentences
from pgacli.rules.prose.vocabulary.contact import CONTACT, OTHERS, WHOM
from pgacli.rules.prose.vocabulary.kept_apart import KEPT_APART
from pgacli.rules.prose.vocabulary.parting import PARTING

_SPLITTING = Phrases(CONTACT, PARTING, KEPT_APART, parts={"WHOM": WHOM})
_OTHERS = Phrases(OTHERS)
# They are let to meet.
_LETS = Lazy(
    r"\b(?:lets?(?! go)|letting(?! go)|allow|allows|allowing|permits?|may|can|keep in touch)\b"
)
_LETS_NOT = Lazy(
    r"\b(?:not|never|no|nor|neither|less|only|cannot|stop\w*|without|ban\w*|forbid\w*)\b|n['’]t\b|\bapart\b"
)
_CLAUSE_END = re.compile(r"[.;:]")
_DENIED = Lazy(
    r"(?:\b(?:not|never|no|nor|without|rather\s+than|instead\s+of|in\s+place\s+of|avoid\w*|before|cannot"
    r"|no\s+longer|nobody|none|nothing|against)\b|n['’]t\b)[^.;:!?]{0,40}\Z"
    r"|\b(?:remov\w+|lift\w*|end|ends|ended|ending|delet\w+|replac\w+|challeng\w+|oppos\w+|review\w*|drop|drops"
    r"|dropped|withdraw\w*|tak\w+\s+out|cancel\w*|vary|varies|varied|relax\w*|discharg\w+|stop|stops|stopped"
    r"|appeal\w*\s+against|ask\w*\s+(?:\w+\s+){1,5}to\s+(?:lift|end|remove|drop)|object\w*\s+to|argue\w*\s+against"
    r"|explain\w*\s+why|refus\w+|reject\w*|declin\w+|turn\w*\s+down)\s+(?:(?!so\b|to\b|that\b)\w+\s+){0,6}\Z"
    r"|\b(?:remov|lift|end|delet|chang|replac|challeng|drop|withdraw|relax|scrap|repeal|amend|review)\w*\s+"
    r"(?:\w+\s+){0,4}(?:conditions?|rules?|orders?|bans?|polic(?:y|ies)|terms?|clauses?|requirements?"
    r"|restrictions?|practices?|decisions?|arrangements?|plans?|rotas?|timetables?)\s+(?:that|which|of)\s+(?:\w+\s+){0,3}\Z"
)
# "When one of them moves to another school" tells of what happens, and not of what is planned.
_HAPPENS = Lazy(
    r"\b(?:when|whenever|if|after|once|even\s+though|since|because)\s+(?:\w+\s+){0,2}\Z"
    r"|\b(?:keep|keeps|stay|stays)\s+(?:in\s+touch|friends)\b[^.;:]{0,60}\Z"
)
_UNDONE = Lazy(
    r"[^.;:!?]{0,50}?\b(?:(?:is|are|be|been|being|was|were)\s+(?:\w+\s+)?(?:lifted|removed|ended|dropped|withdrawn|taken\s+out|not\s+(?:sought|used|renewed|asked)"
    r"|cancelled|replaced|reviewed|discharged|relaxed|varied|deleted|never\s+(?:sought|used))|(?:is|are)\s+(?:not|never)\s+(?:to\s+be\s+)?(?:used|sought|made|allowed|asked|an?\s+option|the\s+plan|part|considered|wanted)|lifted|has\s+ended|ended|ends\s+on)\b"
)


def splits_group(action: str) -> Span | None:
    """The first words of an action that part the group, or None."""
    if not _SPLITTING.within(action):
        return None
    for sentence in sentences(action):
        low = lowered(sentence.text)
        for match in _SPLITTING.finditer(low):
            if not _innocent(low, match):
                start, end = sentence.start + match.start(), sentence.start + match.end()
                return Span(start, end, sentence.text[match.start() : match.end()])
    return None


def _innocent(low: str, match: re.Match[str]) -> bool:
    return bool(
        _DENIED.search(low[: match.start()])
        or _HAPPENS.search(low[: match.start()])
        or _UNDONE.match(low, match.end())
        or _lets_meet(match[0])
        or _others_kept_away(low, match)
    )


def _lets_meet(words: str) -> bool:
    """Is what is said of their meeting that they may?"""
    return bool(_LETS.search(words)) and not _LETS_NOT.search(words)


def _others_kept_away(low: str, match: re.Match[str]) -> bool:
    """Is it an adult who is kept away from the group, or the group from an adult?"""
    end = _CLAUSE_END.search(low, match.end())
    following = low[match.end() : end.start() if end else len(low)]
    return bool(_OTHERS.search(low[: match.end()]) or _OTHERS.search(following[:60]))
