"""Is a word used, or is it denied, or only spoken about?

"They are not a gang", "the word gang", "asked not to be called youths", "wrongly taken for
troublemakers": none of these says the word of anybody.
"""

from __future__ import annotations

import re

from pgacli.lazy import Lazy
from pgacli.rules.prose.seasons import NO_SEASON
from pgacli.rules.prose.uses import Use

# A denial reaches so many words, and a word about words stands so near.
_FAR = 9
_NEAR = 90
_CLAUSE = 120
# A term may begin with it: "treated as perpetrators".
_AS = "as "

_BREAK = Lazy(
    r"[,;:()\[\]|]|\s-\s|\b(?:and|(?<!anything )but|because|when|whenever|while|so|which|"
    r"who|where|although|though|since|if|until|why|how|yet|after|before)\b"
)
_DENIAL = Lazy(
    r"\b(?P<denial>not|\w+n't|cannot|never|no|none|nobody|nothing|neither|nor|without|hardly|"
    r"scarcely|rather than|instead of|far from|avoid\w*|free of|against|anything but|"
    r"stop\w* (?:us(?:ing|e)|calling|saying|describing|writing|seeing|treating)|"
    r"refus\w+ to (?:use|call|say)|no longer)\b(?!\s+(?:only|just|merely|simply|surprising\w*|"
    r"doubt|wonder|to mention|least|long|matter)\b)"
)
# Through these a denial reaches what is thought or said: "we do not think that they …".
_THINKING = Lazy(
    r"\b(?:think|thought|believ\w+|accept\w*|agree\w*|say|saying|said|suggest\w*|consider\w*|mean|see|"
    r"seen|find|found|regard\w*|view\w*|describ\w+|call\w*|know|known|show\w*|indicat\w+|support|"
    r"evidence|sign|case|true|clear|right|fair|proof|proved?|reason|assum\w+|impl\w+|writ\w+|used?)\b"
)
# "They cannot stop …" denies the stopping.
_STOPPING = Lazy(r"\b(?:stop|avoid|help|prevent|deter|keep)\b")
_CLEFT = Lazy(
    r"\b(?:not|n't|never)\s+(?:the\s+ones?|those|(?:the\s+)?(?:people|kind|sort|type)(?:\s+of\s+\w+)?)"
    r"\s+(?:who|that)\b|\b(?:it|this) (?:is|was)(?:n't| not)\b[^,;.]*\b(?:who|that)\b"
)
# "They are not, as the log has it, …".
_NOT_AS_TOLD = Lazy(
    r"\b(?:not|never)\s*,\s*(?:as|in|despite|contrary|whatever)\b[^,;.]*,\s*(?:\w+\s+){0,2}$"
)
_THEY = Lazy(r"\b(?:they|he|she|its|their)\b[^.;,]{0,30}$")
_COUNTED = frozenset("no none neither nor not".split())

_WORD_FOR = Lazy(
    rf"\b{NO_SEASON}(?:words?|terms?|labels?|phrases?|expressions?|language|wording|names?|"
    r"tags?|stereotypes?|myths?|assumptions?|idea|notion|rumours?|prejudices?|headlines?)"
    r"(?:\s+(?:like|such as|of|is|was|that|the|a|an|as|about|they|he|she|its|are|were|being|"
    r"young|people|group|children|boys|girls|lads|friends|pupils|teenagers|all|very|so|too|this"
    r"|estate|area|town|can|will|make|have))*\s*$"
    # "Words such as yob or troublemaker".
    r"|\b(?:words?|terms?|labels?|names?|phrases?)\s+(?:such as|like)\s+(?:[\w'-]+,?\s+){1,6}$"
)
_NAMING = (
    r"(?:call|calls|called|calling|labell?ed|labell?ing|brand(?:ed|ing|s)?|dub(?:bed|s)?|"
    r"nickname[ds]?|accus\w+|stereotyped?|stereotyping|insult\w*)(?:\s+(?:for|as|of))?"
)
_TAKING = (
    r"(?:mistak\w+|mistook|misread|taken|takes?|taking|took|treat(?:ed|s|ing)?|cast|"
    r"dismiss(?:ed|es|ing)?|wrote off|written off|write off|pass(?:ed)? off|spoken? to|"
    r"talked to|dealt with|handled|interviewed|demonis\w+|vilif\w+|paint(?:ed|s|ing)?|portray\w*|"
    r"depict\w*)"
    r"(?:\s+(?:them|us|him|her|the|these|group|young|people|boys|girls|friends|children|all))*"
    r"(?:\s+by\s+(?:\w+\s+){0,3}?\w+)?\s+(?:for|as|like)"
)
# What somebody asked is not said: "asked whether this was a gang", "who the ringleaders were".
_ASKED = Lazy(
    r"\b(?:ask\w*|wonder\w*|want\w* to know|question\w*|quer(?:y|ied))\s+(?:[\w'-]+\s+){0,4}"
    r"(?:(?:whether|if)\s+(?:[\w'-]+\s+){1,4}(?:is|are|was|were|be|been)"
    r"(?:\s+(?:an?|the|really|group|bunch|of|just|all|young))*"
    r"|who(?:\s+(?:is|are|was|were))?\s+(?:the|their))\s*$"
    r"|^\W*(?:is|are|was|were)\s+(?:[\w'-]+\s+){1,4}$"
)
# "The letter spoke of a gang; six boys are not that".
_NOT_SO = Lazy(r"[^;:,]*[;:,].{0,120}\b(?:not|no|n't)\s+(?:that|one|so)\W*$")
# "One parent feared that it was a gang until she met them".
_FEARED = Lazy(r"\b(?:fear|thought|believ|assum|suspect|expect|worr)\w*\b[^.;]{0,60}$")
_UNTIL = Lazy(r"[^.;]{0,40}\buntil\s+(?:\w+\s+){1,2}(?:met|knew|saw|spoke|heard)\b")
# "Described as rude by people who never met them", and the council has taken it back.
_DESCRIBED = Lazy(
    r"\b(?:described|named|recorded|listed|put down|written (?:up|down))\s+as\s+"
    r"(?:an?\s+|being\s+)?(?:\w+\s+)?$"
)
_BY_WHOM = Lazy(
    r"\s+by\s+(?:people|adults|those|residents|neighbours|officers|some)\s+who\s+"
    r"(?:(?:have|had|has|do|did|does)\s*(?:not|n't)|(?:have\s+|had\s+)?never)\b"
    r"|.{0,60}\b(?:has|have|had)\s+(?:since\s+)?(?:apologised|withdrawn|corrected|struck|taken)\b"
)
# What a worker takes back: "I had put that the girls were naive".
_TAKEN_BACK = Lazy(
    r"\b(?:i|we)(?:'d|\s+had|\s+used to)\s+(?:first\s+)?(?:put|written|write|called|call|said|say|"
    r"described|describe|typed)\b|\b(?:wrong|sorry|mistaken)\b.{0,24}\b(?:say|said|saying|write|wrote|"
    r"writing|call|called|calling)\b"
)
# What is only played, told or drawn.
_MADE_UP = Lazy(
    r"\b(?:in|of|for)\s+(?:the|their|a|this|our)\s+"
    r"(?:(?:school|new|first|second|third|last|next)\s+|"
    r"(?:\w+\s+){0,2}\w+'s?\s+)?"
    r"(?:play|drama|comic|drawing|painting|mural|musical|pantomime|novel|sketch|script|zine|show)\b"
    r"(?!\s+(?:area|centre|park|street|ground))"
    # "At the scene" and "in the act" are of another kind.
    r"|\bmade\s+an?\s+(?:\w+\s+)?(?:film|comic|play|zine|podcast|video)\s+about\b"
    r"|\bin\s+(?:the|their|a)\s+story\b|\b(?:first|second|third|last|opening|final)\s+(?:scene|act)\b"
    r"|\bscene\s+(?:from|in|of)\s+(?:the|a|their)\s+(?:play|film|show|story)\b"
    r"|\b(?:act(?:s|ed|ing)?|play(?:s|ed|ing)?) the (?:parts?|roles?)\b"
    r"|\b(?:film|play|song|comic|story|game|mural)\s+(?:that\s+|which\s+)?(?:they|the \w+)\s+"
    r"(?:made|wrote|drew|shot)\b"
    r"|\b(?:villain|superhero\w*|costumes?|cartoon)\b"
    r"|\b(?:hero|heroine|narrator|character)s?\s+(?:of|in)\s+(?:the|their|a"
    r"|one)\s+(?:\w+\s+)?(?:story|tale|book)\b"
    r"|\b(?:rehears|perform|act out)\w*\s+(?:a|the|their)\s+(?:scene|play|part|sketch)\b"
    r"|\b(?:drew|drawn|draws?|paint(?:ed|s)?|sketch(?:ed)?)\s+an?\b(?!.{0,80}\binto\b)"
)
_MORE = r"(?:\s+(?:an?|the|just|being|more|less|both|simply|\w+ly))*\s*$"
_CALLED = Lazy(
    rf"\b(?:{_NAMING}|{_TAKING})"
    r"(?:\s+(?:them|us|him|her|the|group|young|people|boys|girls|friends|children|all|often|being|"
    r"by|some|of|members|both|lads|this|these|in|letters?|pupils|as|if|they|were|are|like))*"
    r"(?:\s+(?:an?|the|little|just|so|very|too|quite|yet another|another|one|part of|in|"
    r"nothing but|being|more|less|\w+\s+and))*\s*$"
    r"|\b(?:perceived as|assumed to be|presumed to be|rumoured to be|looks? like|looked like|"
    r"reputation (?:as|for being))(?:\s+(?:an?|the|just|being|more|less|\w+,))*\s*$"
    # "Are too often seen as more resilient", "adults tend to view them as more grown up".
    r"|\b(?:too (?:often|readily|quickly|easily)|wrongly)\s+"
    r"(?:be\s+|(?:\w+\s+){1,3}?(?:is|are|was|were)\s+)?"
    r"(?:seen|viewed|regarded|perceived|thought of|read|judged)\s+as"
    rf"{_MORE}"
    r"|\b(?:adults|people|staff|professionals|teachers|officers|services|society|others|police)\s+"
    r"(?:\w+\s+)?(?:tend|likely|prone|quick|apt)\s+to\s+"
    r"(?:see|view|regard|perceive|think of|read|treat|judge)\s+(?:\w+\s+){1,3}?as"
    rf"{_MORE}"
    r"|\b(?:institutions?|agenc(?:y|ies)|systems?|society)\s+(?:\w+\s+){0,2}?"
    r"(?:treat(?:s|ed|ing)?|see(?:s|ing)?|saw|view\w*|regard\w*)\s+"
    r"(?:victims|children|young people|them)\s+as\s*$"
    # "Wording that implies that they are complicit".
    r"|\b(?:language|wording|words|terms|phrases)\s+(?:that\s+|which\s+)?(?:\w+\s+)?"
    r"(?:impl(?:y|ies|ied|ying)|suggest\w*|hint\w*)\b[^.;]{0,60}$"
    # "Ask not to be described as vulnerable, hard to reach or at risk".
    r"|\bnot\s+(?:to\s+|like\s+to\s+|want\s+to\s+|wish\s+to\s+)?be(?:ing)?\s+(?:described|called"
    r"|labelled|seen|known|treated|"
    r"spoken of|referred to|written (?:of|about))\s+(?:as\s+)?(?:[\w'-]+,?\s+){0,8}$"
    r"|\b(?:tired|sick|weary|fed up)\s+(?:of|with)\s+being(?:\s+(?:seen as|called|an?|the))*\s*$"
    # "People think that they are dangerous": those who have not met them.
    r"|\b(?:people|strangers)\b[^.;]{0,40}\b(?:think|thought|assume|assumed)\s+(?:that\s+)?"
    r"(?:they|he|she|the \w+)\s+(?:(?:are|were|is|was|must be)\s+(?:an?\s+|all\s+|just\s+)*)?$"
    r"|\b(?:being|been|are|were|is|was)\s+told\s+(?:(?:so\s+)?often\s+|for years\s+)?(?:that\s+)?"
    r"(?:they|he|she)(?:\s+(?:can|will|make|have|are|is|was|were)"
    r"(?:\s+(?:an?|all|so|very|too|just|nothing but))*)?\s*$"
    r"|\b(?:easy|tempting|lazy|unhelpful|unkind|misleading|normal|usual|common)\s+to\s+(?:say|write"
    r"|call|think|assume)\b"
    r"[^.;]{0,40}$"
    # At the head of a sentence: "saying that they … hides what was done".
    r"|^\W*(?:saying|writing|to say|to write|(?:to call|calling) (?:them|it|this|that|him|her)|"
    r"talk of|(?:describing|viewing|seeing|treating|regarding) (?:\w+ ){1,3}?as)"
    r"\b[^,;.]{0,40}$"
    r"|\b(?:shout|yell|jeer|sneer|told (?:them|him|her|the \w+))\w*"
    r"(?:\s+(?:at|to|them|that|out))*\s+(?:they|he|she|we)\s+(?:are|is|was|were)"
    r"(?:\s+(?:an?|all|just|nothing but))*\s*$"
)
_RIGHTLY = Lazy(
    r"\b(?:right to|rightly|rightfully|fairly|justly|deserve\w*|can be|could be|should be|must be|"
    r"may be|known as|best be|only be)\b[^,;]*$"
)
_WRONGLY = Lazy(
    r"\b(?:wrong(?:ly)?|unfair(?:ly)?|mistaken(?:ly)?|false(?:ly)?|unjust(?:ly)?|myth|untrue|"
    r"inaccurate(?:ly)?|prejudice\w*|stereotyp\w+)\b[^,;]*$"
)
_NOT_A_WORD = Lazy(
    r"\W*(?:is|was|are|were|does|do|did|would|has|have)(?:n't|\s+not|\s+never)\s+(?:an?|the|our|been|"
    r"be|how|what|right|used|fit|true|one|appear|a word|helpful|accurate|fair|say|describe|their|"
    r"something|much of|in use|apply)\b"
    r"|\W*(?:is|was)\s+(?:an?|the)\s+(?:\w+\s+)?(?:word|term|label|name|title|stereotype|myth|phrase|"
    r"heading|subject|theme)\b"
    r"|\W*(?:is|was)\s+(?:what|how)\s+(?:they|people|the \w+|adults|others|residents)\s+"
    r"(?:hear|heard|are called|were called|call|called|say|said)\b"
    r"|[\s'-]+(?:label|labels|tag|word|stereotypes?|myth|narrative|rumours?)\b"
    r"|\s+(?:impl(?:y|ies)|suggests?)\s+(?:that\s+)?(?:this|it|they|there|an?)\b"
    r"|,\s+(?:we|i)\s+mean\b|\s+(?:can|may|could)\s+(?:also\s+)?mean\b"
)


# "Assuming that they can look after themselves has left them without help": what a view has done.
_VIEW = Lazy(
    r"^\W*(?:assuming|believing|thinking|supposing|presuming|treating|regarding|seeing|"
    r"the (?:view|belief|feeling|thought|idea|notion|assumption))\b[^,;.]{0,60}$"
)
_WHAT_IT_DID = Lazy(
    r"[^,;.]{0,60}\b(?:has|have|had|meant|means|leaves|led|leads|makes|made|puts|hides|costs?|"
    r"(?:is|was) (?:how|why))\b"
)
_UNTRUE = Lazy(
    r"\b(?:(?:not|n't|hardly|never|no longer)\s+(?:(?:at all|quite|always|really)\s+)?"
    r"(?:true|right|fair|so|accurate|the case|correct)"
    r"|untrue|wrong|unfair|inaccurate|false|unhelpful|a myth|mistake)\s+"
    r"(?:to\s+(?:say|write|think|claim|suggest|assume|conclude|believe|record)\s+)?(?:that\s+)?"
    r"(?:[\w'-]+\s+){0,5}$"
)


def is_untrue(use: Use) -> bool:
    """Does the sentence call untrue what it says: "it is not true that they will not engage"?"""
    return _UNTRUE.search(use.before[-_NEAR:]) is not None


def is_denied(use: Use) -> bool:
    """Does a "not" of the same clause reach the words?"""
    clause = _clause(use)
    text = use.low[clause : use.start]
    if _NOT_AS_TOLD.search(use.before):
        return True
    if _CLEFT.search(use.before[-_NEAR:]) or _NOT_A_WORD.match(use.low, use.end):
        return True
    for match in _DENIAL.finditer(text):
        between = text[match.end() :]
        if len(between.split()) > _FAR or _STOPPING.search(between):
            continue
        # "Stop writing that they …" is itself about what is written.
        if _THINKING.search(match[0] + between) or _reaches(use, match, clause):
            return True
    return False


def _reaches(use: Use, match: re.Match[str], clause: int) -> bool:
    """Is nobody else the subject between the "not" and the words?

    In "none of the boys" and "no young person" the subject is the one that is counted.
    """
    after = clause + match.end()
    subjects = [m for m in use.found if after <= m.start < use.start and m.subject]
    if match["denial"] in _COUNTED and len(subjects) == 1:
        return len(use.low[after : subjects[0].start].split()) <= 3
    return not subjects


def is_spoken_about(use: Use) -> bool:
    """Are the words named as words, or said to be what others wrongly make of young people?"""
    before = use.before[-_NEAR:]
    if use.words.startswith(_AS):
        before += _AS
    if _WORD_FOR.search(before) or _NOT_A_WORD.match(use.low, use.end):
        return True
    if _WRONGLY.search(use.low[_clause(use) : use.start]) or _TAKEN_BACK.search(before):
        return True
    if _VIEW.search(use.before) and _WHAT_IT_DID.match(use.low, use.end):
        return True
    called = _CALLED.search(before)
    return called is not None and not _RIGHTLY.search(before[: called.start()])


def is_claim_spoken_about(use: Use) -> bool:
    """The same of a whole clause: "the idea that they never listen", and not "calls the boys"."""
    return _THEY.search(use.before) is not None and is_spoken_about(use)


def is_asked(use: Use) -> bool:
    """Is this what somebody asked or called them, and the sentence goes on to deny it?"""
    if _ASKED.search(use.before) or _NOT_SO.match(use.low, use.end):
        return True
    if _FEARED.search(use.before) and _UNTIL.match(use.low, use.end):
        return True
    return bool(_DESCRIBED.search(use.before) and _BY_WHOM.match(use.low, use.end))


def is_made_up(use: Use) -> bool:
    """Is this said of a part in a play, of a drawing, or of what is worn on a stage?"""
    return _MADE_UP.search(use.low) is not None


def _clause(use: Use) -> int:
    """Where the clause begins that the words stand in."""
    at = max(0, use.start - _CLAUSE)
    for match in _BREAK.compiled.finditer(use.low, at, use.start):
        at = match.end()
    return at
