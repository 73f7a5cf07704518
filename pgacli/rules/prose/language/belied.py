"""Words that a sentence reports, and goes on to belie, or to tell what they did.

"Staff were told to expect a rude group, and met five polite children": nobody says so of them.
"""

from __future__ import annotations

import re

from pgacli.lazy import Lazy
from pgacli.rules.prose.language.uses import Use

_NEAR = 90
_WORD = re.compile(r"[\w'-]+")

_EXPECTED = Lazy(
    r"\b(?:expect(?:ed|ing|s)?|warned\s+(?:of|about|to\s+expect)|braced|prepared\s+for|feared"
    r"|imagined|told\s+of)\b[^,.;]{0,40}$"
)
_MET = Lazy(
    r"[^.;]{0,40}[,;]?\s*(?:and|but|only\s+to|yet|who)\s+(?:\w+\s+){0,3}?"
    r"(?:met|found|find|saw|got|turned\s+out|proved|were)\b"
)
# "The police told them that they had put themselves at risk, and this stopped them asking".
_TOLD_THEM = Lazy(
    r"\b(?:(?:were|was|been|being)\s+told\s+(?:by\s+(?:\w+\s+){1,3}?)?that"
    r"|(?:told|tells?|telling|reminded|lectured|wrote\s+to)\s+(?:them|us|him|her"
    r"|(?:the\s+|these\s+|two\s+|some\s+)?(?:group|boys|girls|lads|young\s+people|friends|children"
    r"|five|four|three))(?:\s+that)?)\s+(?:they|it|he|she|we)"
    r"(?:\s+(?:had|have|has|are|were|was|is|been|should|must|ought\s+to|need(?:ed)?\s+to))?"
    r"\b[^.;]{0,30}$"
)
_SO = (
    r"[^.;]{0,40}?(?:,|\band\b|\bwhich\b|\bso\b)\s*(?:and\s+|which\s+)?"
    r"(?:(?:this|that|it|they|an?|since\s+then|from\s+then|nobody|no\s+one|the\s+\w+|has|have|\w+ed|made"
    r"|left|put|hurt)\b|(?=upset|anger|frighten|stop))"
)
_IT_HURT = Lazy(
    rf"{_SO}[^.;]{{0,30}}?\b(?:stop(?:s|ped)|hurt|upset|anger|angry|unfair|asham|embarrass|blam"
    r"|put\s+them\s+off|(?:did|do|have|has)\s+not\s+(?:\w+\s+)?(?:ask|tell|told|report|rung|ring|go"
    r"|gone|trust|speak|spoken|said)|never|silen|less\s+likely|nobody|no\s+one|wrong|untrue|apolog"
    r"|burden|frighten|scar(?:y|ed)|afraid|lonely)"
)
_THEY_OPEN = Lazy(r"(?:they|he|she)\b")
# "It is often said that they look older, and so they are offered less help".
_WIDELY_SAID = Lazy(
    r"\b(?:it\s+is\s+(?:often|sometimes|widely|commonly|easily|generally|too\s+often)\s+"
    r"(?:said|assumed|thought|believed|supposed)|(?:adults|people|staff|officers|teachers|strangers"
    r"|residents|professionals|services|some|many|others)\s+(?:\w+\s+)?(?:say|assume|think|believe"
    r"|suppose|decide|said|assumed|thought|believed|decided))\s+(?:that\s+)?[^.;]{0,60}$"
)
_TO_THEIR_COST = Lazy(
    r"[^.;]{0,40}?(?:,|\band\b|\bso\b|\bwhich\b)[^.;]{0,50}?\b(?:(?:less|fewer|no|little|without)\s+"
    r"(?:\w+\s+)?(?:help|support|protection|care|patience|kindness|comfort)|nobody|no\s+one|later?|"
    r"punish\w*|harsh\w*|harder\s+on|missed|overlook\w*|alone|unprotected|wrong|mistaken)\b"
)
# "People say that the group is violent, and that is untrue".
_AND_IT_IS_UNTRUE = Lazy(
    r"[^.;]{0,40}?(?:,|\band\b|\bbut\b|\bwhich\b)\s*(?:(?:and|but|which|that|this|it|they)\s+){0,2}"
    r"(?:is|was|are|were)\s+(?:\w+ly\s+)?(?:untrue|false|wrong|mistaken|unfair|unfounded"
    r"|not\s+(?:so|true|fair|right|how|what))\b"
)
# "Seen by some adults as tough, and afraid of the underpass".
_SEEN_BY_SOME = Lazy(
    r"\b(?:seen|viewed|described|regarded|treated|taken|written\s+off|thought\s+of)\s+(?:\w+\s+)?by\s+"
    r"(?:(?:some|many|most|several|other|a\s+few|the|local|certain)\s+){0,2}\w+\s+(?:as|for)\s+"
    r"(?:an?\s+|being\s+)?(?:\w+\s+)?$"
)
_BUT_AFRAID = Lazy(
    r"[^.;]{0,20}?,?\s*\b(?:and|but|yet|though|although|when|while)\b[^.;]{0,50}?\b(?:afraid|frighten\w*"
    r"|scared|fear\w*|cr(?:y|ies|ied)|child(?:ren)?|lonely|hurt\w*|in\s+tears|kind\w*|gentle|shy"
    r"|need(?:s|ed)?|hungry|anxious|nervous|thirteen|fourteen|twelve|eleven)\b"
)
_BUT_SEEN = Lazy(
    r"[^.]{0,30}[;,:–—-]\s*(?:but\s+)?(?:what|all)\s+(?:\w+\s+){0,4}?(?:seen|saw|found|met|see|find|know)"
    r"\s+(?:is|was|are|were)\b"
)
# "We would not write that they …", "nobody who knows them would say that they …".
_WHO_DENIES = (
    r"(?:we|i|nobody|no\s+one|staff|workers|professionals|teachers|officers|supervision"
    r"|(?:the|our|this|that)\s+(?!(?:young|group|boys|girls|friends|lads|children|pupils|members|five)\b)"
    r"\w+(?:\s+(?:worker|team|officer|service|teacher))?)"
)
_UNSAID = Lazy(
    rf"\b{_WHO_DENIES}\s+(?:who\s+(?:\w+\s+){{1,4}})?(?:(?:would|do|does|did|will|should|can|could)"
    r"(?:\s+(?:not|never))?|no\s+longer|never|has\s+stopped|have\s+stopped)\s+(?:\w+\s+)?"
    r"(?:say|says|write|writes|accept|accepts|agree|agrees|believe|believes|think|thinks|claim|claims"
    r"|record|records|repeat|repeats|saying|writing)\s+that\b"
)
_NEGATED = Lazy(r"\b(?:not|never|no\s+longer|nobody|no\s+one|stopped)\b")
_HURT_TO_READ = Lazy(
    r"\b(?:hurt|upset|ashamed|angry|dismayed|sad|saddened|tired|weary|sick|fed\s+up|embarrassed)\s+"
    r"(?:to|of|at|by|with)\s+(?:be\s+|being\s+)?(?:read|hear|learn|told|find|see|reading"
    r"|hearing)(?:ing)?\s+that\b"
    r"|\bmyth\s+that\b|\b(?:wrongly|mistakenly|unfairly|falsely|wrong\s+to)\s+(?:\w+\s+){1,3}?that\b"
)
# "No evidence that they …", "nobody found that they …", "we are asked not to write that they …".
_NOT_FOUND = Lazy(
    r"\b(?:nobody|no\s+one|no\s+adult|no\s+worker|none)\b[^.;]{0,50}\b(?:finds?|found|sees?|saw|thinks?|thought"
    r"|calls?|called|considers?|describes?|described|regards?)\s+(?:them|him|her|the\s+\w+)\b|"
    r"\b(?:no|little)\s+(?:\w+\s+){0,2}(?:evidence|sign|indication|suggestion|reason\s+to\s+(?:think|believe))"
    r"\b[^.;]{0,30}\bthat\b"
    r"|\bnothing\b[^.;]{0,40}\b(?:suggest|show|indicat|mean|point|say|said|claim|impl)\w*\b[^.;]{0,15}\bthat\b"
    r"|\b(?:nobody|no\s+one|none\s+of\s+\w+)\s+(?:\w+\s+){0,3}(?:found|thinks?|thought|said|says|felt|feels"
    r"|saw|heard|told\s+us|believes?|suggested)\s+that\b"
    r"|\b(?:asks?|asked|told|careful|better|prefer)\s+(?:us\s+)?not\s+to\s+(?:say|write|record|put"
    r"|claim)\s+that\b"
)
# "They have thick skins, their coach joked, but the remark hurt".
_BUT_IT_HURT = Lazy(
    r",\s+(?:\w+\s+){1,3}(?:joked|said|quipped|laughed|wrote)\b[^.;]{0,10},?\s+but\b[^.;]{0,40}"
    r"\b(?:hurt|stung|wrong|untrue|unfair|upset)\b"
)
# "It is adults who decided that they were …".
_IT_IS_ADULTS = Lazy(
    r"\bit\s+(?:is|was)\s+(?:\w+\s+)?(?:adults|services|staff|officers|teachers|others|we|us|people|men|exploiters"
    r"|professionals)\s+(?:and\s+\w+\s+)?(?:who|that)\s+(?:\w+ly\s+)?(?:decid|sa[iy]|assum|call|claim|thought|think"
    r"|believ|treat|see|saw|made\s+out|pretend)\w*\b[^.;]{0,50}$"
)
# "She asked herself why she had thought that they were to blame".
_WHY_THOUGHT = Lazy(
    r"\bused\s+to\s+(?:say|think|write|believe|assume|call|describe|see|claim)\b[^.;]{0,60}$|"
    r"\b(?:why|how|sorry|regret\w*|asham\w*|wrong)\b[^.;]{0,30}\b(?:had|have|ever|once)\s+(?:\w+\s+)?"
    r"(?:thought|assumed|believed|supposed|written|said|imagined|felt)\s+(?:that\s+)?[^.;]{0,40}$"
)
# "The men told them that they were grown up": what those who exploit children tell them.
_MEN_SAID = Lazy(
    r"\b(?:(?<!young\s)m[ae]n|drivers?|dealers?|exploiters?|groomers?|abusers?|strangers?|boyfriends?"
    r"|landlords?|recruiters?|uncles?|one\s+of\s+them)\s+(?:(?:who|in|at|from|on)\s+(?:\w+\s+){1,4})?(?:had\s+|has\s+|have\s+|often\s+|then\s+)*"
    r"(?:told|tells?|said|says?|persuaded|convinced|assured|flatter\w*|made)\s+(?:them|him|her|(?:\w+\s+of\s+)?(?:the|these"
    r"|two|both)\s+\w+(?:\s+people)?)?\s*(?:\w+\s+)?(?:that\s+)?(?:they|he|she|the\s+\w+|it)\b[^.;]{0,50}$"
)
# "Two of the boys asked whether it was their own fault".
_THEY_ASK = Lazy(
    r"\b(?:they|he|she|one|two|some|several|boys|girls|lads|friends|people|group|children|members|pupils|both"
    r"|yp\d)\s+(?:\w+\s+){0,2}?(?:ask|asks|asked|asking|wonder|wonders|wondered|worry|worries|worried)\s+"
    r"(?:\w+\s+){0,3}?(?:whether|if)\b[^.;]{0,40}$"
)
# "Nobody should expect children of fourteen to be …", "they cannot be asked to be …".
_NOT_EXPECTED = Lazy(
    r"\b(?:(?:nobody|no\s+one|no\s+adult|none\s+of\s+us)\s+(?:should|can|could|would|may|must|ought\s+to)"
    r"|(?:should|must|can|could|do|does|would|may)\s?(?:not|n't))"
    r"\s+(?:\w+\s+)?(?:be\s+)?(?:expect|ask|require|demand|rely\s+on|count\s+on)(?:ed)?\b[^.;]{0,60}\bto\b"
    r"[^.;]{0,30}$"
)
# "They worry that adults will say that they …".
_THEY_FEAR = Lazy(
    r"\b(?:they|he|she|people|group|boys|girls|lads|friends|children|several|some|one|two|members)\s+"
    r"(?:\w+\s+)?(?:feel|felt|feels|worr(?:y|ies|ied)|fear(?:s|ed)?|think|thought|thinks|know|knows|knew)\s+"
    r"(?:that\s+)?(?:the\s+|other\s+|most\s+|some\s+)?(?:adults|staff|people|others|police|officers|teachers|"
    r"everyone|everybody|residents|strangers|we|school|services)\s+(?:\w+\s+)?(?:think|say|see"
    r"|believe|assume|decide"
    r"|thinks|says|sees|believes|assumes)\s+(?:that\s+)?(?:they|he|she)\b[^.;,]{0,20}$"
)
# "They are aware that they are seen as …", "they do not like being seen as …".
_KNOW_SEEN = Lazy(
    r"\b(?:(?:aware|know|knows|knew|understand|feel|feels|felt|think|thinks|thought|worry|worries"
    r"|fear|fears|say|says|said)\s+(?:that\s+)?(?:they|he|she)\s+(?:are|is|were|was)"
    r"|(?:(?:dis)?likes?|disliked|hate|hates|hated|mind|resent(?:s|ed)?|feel|feels|felt"
    r"|describe[sd]?|fear(?:s|ed)?|"
    r"(?:worr\w+|upset|angry|complain\w*|talk\w*|spoke|speak)\s+(?:about|at|by|of)|(?:tired|sick"
    r"|weary|afraid|fed\s+up|"
    r"used|stories|experiences?|impact|effect|memory|memories)\s+(?:of|with|to))\s+being)\s+(?:\w+\s+)?"
    r"(?:seen|viewed|thought\s+of|regarded|treated|described|talked\s+about|spoken\s+of|known)\s+"
    r"(?:by\s+(?:\w+\s+){1,3})?(?:as\s+)?(?:an?\s+)?$"
)
# "They sound older, and strangers forget that they are children".
_STILL_CHILDREN = Lazy(
    r"\b(?:forget|forgets|forgot|forgotten|overlook\w*|lose\s+sight|lost\s+sight|miss|misses|missed|remind\w*"
    r"|remember\w*)\b[^.;]{0,40}\b(?:(?:are|were|is|was)\s+(?:\w+\s+)?(?:children|a\s+child|young|thirteen"
    r"|fourteen|fifteen|twelve)|(?:their|his|her)\s+age)\b"
    r"|\b(?:and|but|yet)\s+(?:they\s+|she\s+|he\s+)?(?:all\s+)?still\s+(?:all\s+)?(?:need|want|deserve|miss)\w*\b(?!\s+(?:no|little|nothing)\b)"
)
# A term may begin so.
_SEEN_AS = Lazy(r"(?:(?:being\s+)?(?:seen|viewed|regarded|treated|described)\s+as|as)\s+")
# "The claim that they … has been withdrawn".
_CLAIM_THAT = Lazy(
    r"\b(?:claim|allegation|rumour|statement|suggestion|view|belief|charge)\s+that\b[^.;]*$"
)
_IS_GONE = Lazy(
    r"[^.;]{0,60}\b(?:has|have|was|were|had|is|are)\s+(?:since\s+)?(?:been\s+)?(?:withdrawn|corrected|retracted"
    r"|removed|struck|dropped|denied|untrue|false|wrong|unfounded|disproved|put\s+right)\b"
)
# "Two teachers said that they … .  We do not agree."
_REPORTED = Lazy(
    r"\b(?:said|says?|told|thinks?|thought|calls?|called|described?|describes|wrote|written|recorded"
    r"|asked|refer(?:s|red) to|suggested|put to us|mentioned|spoke of|speaks of|heard (?:from|that)"
    r"|(?:one|a) view|according to|believes?|believed|felt|feels?)\b"
)
_UNKIND = r"(?:cruel|hurtful|unkind|wicked|careless|untrue|wrong|unfair|terrible|shameful|false)"
_DISAGREED = Lazy(
    r"^\W*(?:but\s+)?(?:(?:we|i|supervision|the (?:author|panel|assessment)|this assessment)\s+"
    r"(?:(?:do|does|did)(?:n't|\s+not)\s+(?:agree|share|accept|think so|see it)|disagree[sd]?"
    r"|(?:heard|saw|found|learned|learnt|met)\s+(?:\w+\s+)?instead"
    r"|think\s+not|(?:was|were)\s+(?:wrong|mistaken)|(?:found|saw|heard)\s+(?:otherwise|the\s+opposite))"
    r"|(?:this|that|it)\s+(?:is|was)(?:n't|\s+not)\s+(?:so|how|true|right|fair|our|what we)"
    r"|(?:this|that)\s+(?:is|was)\s+(?:wrong|unfair|untrue)"
    # "These are cruel things to say of children".
    r"|(?:this|that|these|those|such)\s+(?:(?:is|was|are|were)\s+)?(?:an?\s+)?"
    rf"(?:{_UNKIND}\s+(?:things?\s+(?:for\s+\w+\s+)?to\s+(?:say|write|think|ask)|words?|remarks?)"
    rf"|(?:things|words|remarks)\s+(?:are|were)\s+{_UNKIND})"
    rf"|(?:it|they|he|she|the\s+\w+)\s+(?:has|have)\s+(?:since\s+)?said\b[^.;]{{0,60}}?\b(?:word|remark|it|that)"
    rf"\s+(?:is|was)\s+{_UNKIND}"
    r"|(?:it|they|he|she|the\s+\w+)\s+(?:has|have)\s+(?:since\s+)?(?:been\s+)?"
    r"(?:apologised|withdrawn|corrected|taken\s+(?:it|that|this|back|out|down))"
    r"|(?:they|it|he|she)\s+(?:do|does|did|are|is|was|were|have|has|will)(?:n't|\s+not)\W*$)(?!\w)"
)
# "We asked what they had seen: five children on a wall": what was found in place of what was said.
_FOUND_OTHERWISE = Lazy(
    r"\W*(?:but\s+|in\s+fact,?\s+)?(?:(?:we|i)\s+(?:asked\s+(?:what|which|who|how|whether|for)|read\s+\w+\s+(?:of|and)|(?:could|did)"
    r"(?:n't|\s+not)\s+(?:\w+\s+)?(?:find|see|hear)|found\s+no|speak\s+of|call\s+it|call\s+him)"
    r"|what\s+(?:we|i)\s+(?:saw|found|heard|met)|nothing\s+(?:that\s+)?(?:we|i|they)\s+(?:saw|heard|found|read|said)"
    r"|(?:nobody|no\s+one|neither|none)\s+(?:of\s+\w+\s+)?(?:could|can|had|has|have|was|were|gave|knew)"
    r"|(?:she|he|they|it)\s+(?:has|have|had)\s+(?:never|not)\s+(?:met|seen|spoken|been|visited)"
    r"|(?:she|he|they|it)\s+(?:has|have)\s+since\s+(?:asked\s+for|changed)|read\s+again\b"
    r"|asked\s+(?:for|what|who|which|how)\b|(?:the|those)\s+\w+\s+ha(?:s|d|ve)(?:n't|\s+not)\s+(?:seen|met|spoken)"
    r"|the\s+same\s+(?:log|file|record|letter|report|referral|note)s?\b"
    r"|(?:they|she|he)\s+(?:are|is)\s+(?:all\s+)?(?:children|eleven|twelve|thirteen|fourteen|fifteen|sixteen)"
    r"|(?:they|the\s+\w+)\s+(?:have|has|had)\s+(?:come|gone|kept|attended|replied|turned\s+up)\s+(?:to\s+)?(?:every|all|each)"
    r"|(?:they|she|he)\s+(?:did|do|does)(?:n't|\s+not)\s+\w+\s+(?:it|this|that|crime|either)\b"
    r"|they\s+(?:told\s+us|tell\s+us|say|said)\s+that\s+they\s+(?:dread|hate|fear|are\s+(?:afraid|frightened))"
    r"|there\s+(?:was|were)\s+no\s+(?:others?|choice)|it\s+is\s+the\s+only\b"
    r"|it\s+(?:was|is)\s+(?:abuse|exploitation|rape|assault)|the\s+offer\s+(?:was|had\s+been))\b"
)
# The same in the sentence itself: "…; nothing that we saw supports it".
_NOTHING_SUPPORTS = Lazy(
    r"[^.]{0,40}[;,:–—-]\s*(?:and\s+|but\s+)?(?:(?:nothing|nobody|no\s+one|neither|none)\s+(?:\w+\s+){0,4}?(?:support"
    r"|could|bore|saw|show|said|had\s+seen|give|gave)\w*|he\s+is\s+an?\s+(?:man|adult)\b"
    r"|another,?\s+who\s+knows\s+them\b)"
)
# "Children who are threatened are not complicit", of whom somebody said that they were.
_CHILDREN_ARE_NOT = Lazy(
    r"\b(?:child(?:ren)?|they|nobody|no\s+one)\b[^.;]{0,80}?\b(?:not|n't|never)\s"
)
_SOON = 3
# What is told for another reason is not denied with it.
_ANOTHER = Lazy(r"[;:]|\b(?:but|because|since|although|though|unless|until|so)\b")
_CLAIMED = Lazy(
    r"\b(?:claim|said|say|wrote|writ|state[sd]|record|note[sd]?\b|suggest|alleg|call|describ|letter|report)"
)
_TAKEN_BACK = Lazy(
    r"[^.;]{0,80},\s+(?:which|and|but)\s+(?:\w+\s+){0,5}?(?:has|have|was|were|had)\s+(?:since\s+)?(?:been\s+)?"
    r"(?:withdrawn|corrected|taken\s+(?:it|this|that|back|out)|apologised|retracted|removed|struck"
    r"|deleted|amended|put\s+(?:it\s+)?right)\b"
)
# "Being known to the police can mean no more than having been born here".
_MEANS_LITTLE = Lazy(
    r"[^.;]{0,40}?\b(?:means?|meant)\s+(?:no\s+more\s+than|nothing\s+more|little\s+more\s+than|only\s+that)\b"
)
# Words are unsaid by what stands before them, or by that and what stands behind them.
_UNSAID_BEFORE = (_THEY_FEAR, _NOT_EXPECTED, _IT_IS_ADULTS, _THEY_ASK, _MEN_SAID, _WHY_THOUGHT)
_UNSAID_AROUND = ((_CLAIM_THAT, _IS_GONE), (_CLAIMED, _TAKEN_BACK))
# What somebody said before them, and what tells that it was otherwise.
_BELIED_AROUND = (
    (_EXPECTED, _MET),
    (_SEEN_BY_SOME, _BUT_AFRAID),
    (_WIDELY_SAID, _TO_THEIR_COST),
    (_WIDELY_SAID, _AND_IT_IS_UNTRUE),
    (_TOLD_THEM, _IT_HURT),
)


def is_unsaid(use: Use) -> bool:
    """Does the sentence report these words only to say that nobody should have said so?"""
    return bool(
        any(map(use.is_after, _UNSAID_BEFORE))
        or any(use.is_after(said) and use.is_before(then) for said, then in _UNSAID_AROUND)
        or use.is_before(_BUT_IT_HURT)
        or _KNOW_SEEN.search(_with_opening(_SEEN_AS, use))
        or _is_denied(use)
    )


def _is_denied(use: Use) -> bool:
    """Would nobody say so, or did nobody find it?"""
    for denial in (_UNSAID, _HURT_TO_READ, _NOT_FOUND):
        for match in denial.finditer(use.before):
            is_meant = denial is not _UNSAID or _NEGATED.search(match[0])
            if is_meant and not _ANOTHER.search(use.before, match.end()):
                return True
    return False


def is_belied(use: Use) -> bool:
    """Did somebody expect this of them, or tell it to them, and was it otherwise or did it hurt?"""
    if use.is_before(_BUT_SEEN) or use.is_before(_MEANS_LITTLE):
        return True
    # A term may begin with the pronoun: "they had only themselves to blame".
    before = _with_opening(_THEY_OPEN, use)[-_NEAR:]
    return any(said.search(before) and use.is_before(then) for said, then in _BELIED_AROUND)


def _with_opening(opening: Lazy, use: Use) -> str:
    """What stands before the words, with what opens them."""
    opens = opening.match(use.words)
    return use.before + (opens[0] if opens else "")


def is_still_a_child(use: Use) -> bool:
    """Does the sentence say that they seem older only to tell that adults forget their age?"""
    return _STILL_CHILDREN.search(use.low, use.end) is not None


def is_disputed(before: str, words: str, behind: str, following: str) -> bool:
    """Is what somebody said disputed at once, by the rest of the sentence or the one that follows?

    "They do not agree", what was found instead, or the same words again with a "not": "children are
    not complicit".
    """
    if not (_REPORTED.search(before) or _REPORTED.search(behind)):
        return False
    if _NOTHING_SUPPORTS.match(behind) or _FOUND_OTHERWISE.match(following):
        return True
    last = words.rsplit(maxsplit=1)[-1]
    return bool(
        _DISAGREED.match(following)
        or any(
            last in _WORD.findall(following, match.end())[:_SOON]
            for match in _CHILDREN_ARE_NOT.finditer(following)
        )
    )
