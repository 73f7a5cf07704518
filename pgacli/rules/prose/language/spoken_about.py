"""Is a word used, or only spoken about?

"The word gang", "asked not to be called youths", "wrongly taken for troublemakers", a part in a
play: none of these says the word of anybody.
"""

from __future__ import annotations

from pgacli.lazy import Lazy
from pgacli.rules.prose.language.negation import NEAR, NOT_A_WORD, clause_start
from pgacli.rules.prose.language.uses import Use
from pgacli.rules.prose.vocabulary.schooling import NO_SEASON

# A term may begin with it: "treated as perpetrators".
_AS = "as "
_THEY = Lazy(r"\b(?:they|he|she|its|their)\b[^.;,]{0,30}$")
_WORD_FOR = Lazy(
    rf"\b{NO_SEASON}(?:words?|terms?|labels?|phrases?|expressions?|language|wording|names?|"
    r"tags?|stereotypes?|myths?|assumptions?|idea|notion|rumours?|prejudices?|headlines?)"
    r"(?:\s+(?:like|such as|of|is|was|that|the|a|an|as|about|they|he|she|its|are|were|being|"
    r"young|people|group|children|boys|girls|lads|friends|pupils|teenagers|all|very|so|too|this"
    r"|estate|area|town|can|will|make|have))*\s*$"
    # "Words such as yob or troublemaker".
    r"|\b(?:words?|terms?|labels?|names?|phrases?)\s+(?:such as|like)\s+(?:[\w'-]+,?\s+){1,6}$"
)
_A_WORD = Lazy(r"\b(?:words?|terms?)\s+(?:(?:like|such as)\s+)?(?:\w+,?\s+(?:and\s+|or\s+)?){0,3}$")
# "The families of what it called a drill gang".
_WHAT_IT_CALLED = Lazy(
    r"\bwhat\s+(?:it|they|he|she|some|others|(?:the|its|one)\s+\w+)\s+"
    r"(?:calls?|called|terms?|termed|took\s+for|takes?\s+for|saw\s+as|sees\s+as)\s+(?:[\w'-]+\s+){0,3}$"
    r"|\bcall(?:s|ed)?\s+(?:\w+\s+){0,3}everything\s+from\s+(?:[\w'-]+\s+){0,8}$"
)
# "Known as angels, or as spoilt, depending on who is asked".
_DEPENDS = Lazy(
    r"[^.;]{0,30}?,?\s+depending\s+on\s+(?:whom?|which\s+(?:parent|adult|teacher|neighbour|officer|report"
    r"|paper)s?)\b"
)
# "Wear boots": what whoever goes there should put on.
_ORDER = Lazy(
    r"wear (?:(?:old|warm|thick|stout|flat|waterproof|an?|some) )*"
    r"(?:boots|wellies|waterproofs|apron|coat|layers|socks|clothes|shoes|gloves|hat)\Z"
)
_NAMING = (
    r"(?:call|calls|called|calling|labell?ed|labell?ing|brand(?:ed|ing|s)?|dub(?:bed|s)?|"
    r"nickname[ds]?|accus\w+|stereotyped?|stereotyping|insult\w*)(?:\s+(?:for|as|of))?"
)
_TAKING = (
    r"(?:mistak\w+|mistook|misread|taken|takes?|taking|took|treat(?:ed|s|ing)?|cast|"
    r"dismiss(?:ed|es|ing)?|wrote off|written off|write off|pass(?:ed)? off|spoken? to|"
    r"talked to|reads?|reading|"
    r"dealt with|handled|interviewed|demonis\w+|vilif\w+|paint(?:ed|s|ing)?|portray\w*|"
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
_ASKED_WHETHER = Lazy(
    r"\b(?:ask\w*|wonder\w*|question\w*|consider\w*|quer(?:y|ied))\s+(?:[\w'-]+\s+){0,4}(?:whether|if)\s+"
    r"(?:[\w'-]+\s+){1,4}$"
)
_VERB = Lazy(r"(?:is|are|was|were|be|pose[sd]?|present(?:s|ed)?)\b")
# "The letter spoke of a gang; six boys are not that"; "… as a gang; nobody who knows them does".
_NOT_SO = Lazy(
    r"[^;:,]*[;:,].{0,120}\b(?:not|no|n't)\s+(?:that|one|so)\W*$"
    r"|[^;:,]*[;:,]\s+(?:but\s+)?(?:nobody|no\s+one|none)\s+who\s+(?:knows?|has\s+met|met|meets?)"
    r"\s+(?:them|the\s+\w+)\s+(?:does|did|do|would)\b"
)
# "One parent feared that it was a gang until she met them".
_FEARED = Lazy(r"\b(?:fear|thought|believ|assum|suspect|expect|worr)\w*\b[^.;]{0,60}$")
_UNTIL = Lazy(r"[^.;]{0,40}\buntil\s+(?:\w+\s+){1,2}(?:met|knew|saw|spoke|heard)\b")
# "Described as rude by people who never met them", and the council has taken it back.
_DESCRIBED = Lazy(
    r"\b(?:described|named|recorded|listed|put down|written (?:up|down))\s+"
    r"(?:[\w'-]+\s+){0,4}?as\s+(?:an?\s+|being\s+)?(?:\w+\s+)?$"
)
_BY_WHOM = Lazy(
    r"\s+by\s+(?:people|adults|those|residents|neighbours|officers|some)\s+who\s+"
    r"(?:(?:have|had|has|do|did|does)\s*(?:not|n't)|(?:have\s+|had\s+)?never)\b"
    r"|.{0,60}\b(?:has|have|had)\s+(?:since\s+)?(?:apologised|withdrawn|corrected|struck|taken)\b"
)
# "A notice by the till says that troublemakers will be barred": it is the shop's word.
_ON_A_NOTICE = Lazy(
    r"\b(?:notices?|signs?|posters?|headlines?|placards?|banners?|graffiti)\b(?:\s+[\w'-]+){0,5}?\s+"
    r"(?:says?|said|reads?|warns?|warned|announces?|asks?|tells?|told)\b[^.;]{0,60}$"
)
# "In their own words they are nosy and good at singing".
_OF_THEMSELVES = Lazy(
    r"^\W*(?:in|by)\s+their\s+own\s+(?:words|account|telling|admission)\b(?!\s+and)"
)
# What a worker takes back: "I had put that the girls were naive".
_TAKEN_BACK = Lazy(
    r"\b(?:i|we)(?:'d|\s+had|\s+used to)\s+(?:first\s+)?(?:put|written|write|called|call|said|say|"
    r"described|describe|typed)\b|\b(?:wrong|sorry|mistaken)\b.{0,24}\b(?:say|said|saying|write|wrote|"
    r"writing|call|called|calling)\b"
)
# "Asked what they expected, dressed like that".
_WHAT_THEY_EXPECTED = Lazy(
    r"\bwhat\s+(?:else\s+)?(?:did\s+)?(?:they|he|she|(?:the\s+|these\s+)?(?:young\s+people|group|girls|boys|lads"
    r"|friends))\s+(?:had\s+)?expect(?:ed)?,?\s+(?:(?:when|if|being|going|walking|out)\s+){0,2}$"
)
# What is only played, told or drawn.
_MADE_UP = Lazy(
    r"\b(?:in|of|for)\s+(?:the|their|a|this|our)\s+"
    r"(?:(?:school|new|first|second|third|last|next)\s+|"
    r"(?:\w+\s+){0,2}\w+'s?\s+)?"
    r"(?:play|film|drama|comic|drawing|painting|mural|musical|pantomime|novel|sketch|script|zine|show|parade|carnival|pageant)\b"
    r"(?!\s+(?:area|centre|park|street|ground))"
    r"|\b(?:mural|painting|drawing|poster|statue)s?\s+(?:shows?|showed|of|with)\b"
    # "At the scene" and "in the act" are of another kind.
    r"|\bmade\s+an?\s+(?:\w+\s+)?(?:film|comic|play|zine|podcast|video)\s+about\b"
    r"|\bin\s+(?:the|their|a)\s+story\b|\b(?:first|second|third|last|opening|final)\s+(?:scene|act)\b"
    r"|\bscene\s+(?:from|in|of)\s+(?:the|a|their)\s+(?:play|film|show|story)\b"
    r"|\b(?:act(?:s|ed|ing)?|play(?:s|ed|ing)?) the (?:parts?|roles?)\b"
    r"|\b(?:film|play|song|comic|story|game|mural)\s+(?:that\s+|which\s+)?(?:they|the \w+)\s+"
    r"(?:made|wrote|drew|shot)\b"
    r"|\b(?:film|story|book|song|play|programme|comic|novel|series)\s+(?:is|was)\s+about\b"
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
    r"every|each|any|two|three|four|five|six|seven|there"
    r"|(?:on|at|by)\s+(?:the|those|these|that|this)\s+\w+|girls|child|teenager|teenagers|boy|girl|person|by|some|of"
    r"|members|both|lads|this"
    r"|these|in|letters?|pupils|as|if|they|were|are|like))*"
    r"(?:\s+(?:an?|the|little|just|so|very|too|quite|yet another|another|one|part of|in|"
    r"nothing but|being|more|less|\w+\s+and|"
    # "Called the young people non-compliant, manipulative and …".
    r"(?<!\bthe\s)(?!names\b)[\w-]+,(?:\s+and)?))*\s*$"
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
    # "One line read as if they were to blame", "should not be read as saying that they …".
    r"|\b(?:reads?|writ(?:e|es|ing|ten)|(?:drafts?|lines?|notes?|paragraphs?|reports?|sentences?"
    r"|texts?|titles?|words?|wording)"
    r"\s+(?:\w+\s+)?(?:sound|make)(?:s|ed)?(?:\s+it)?(?:\s+(?:sound|seem|look))?)\s+as\s+"
    r"(?:if|though|saying|meaning)\b[^.;]{0,60}$"
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
    # "Sceptical when told that the girls were out of control".
    r"|\b(?:sceptic|doubt|unconvinced|unpersuaded)\w*\b[^.;,]{0,40}\b(?:told|heard|said)\s+that\b"
    r"[^.;,]{0,40}$"
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
# "Assuming that they can look after themselves has left them without help": what a view has done.
_VIEW = Lazy(
    r"^\W*(?:assuming|believing|thinking|supposing|presuming|treating|regarding|seeing|"
    r"the (?:view|belief|feeling|thought|idea|notion|assumption))\b[^,;.]{0,60}$"
)
_WHAT_IT_DID = Lazy(
    r"[^,;.]{0,60}\b(?:has|have|had|meant|means|leaves|led|leads|makes|made|puts|hides|costs?|"
    r"(?:is|was) (?:how|why))\b"
)


def is_spoken_about(use: Use) -> bool:
    """Are the words named as words, or said to be what others wrongly make of young people?"""
    before = use.before[-NEAR:]
    if use.words.startswith(_AS):
        before += _AS
    if _WORD_FOR.search(before) or _WHAT_IT_CALLED.search(before):
        return True
    if use.is_before(NOT_A_WORD) or use.is_before(_DEPENDS):
        return True
    if _WRONGLY.search(use.low[clause_start(use) : use.start]) or _TAKEN_BACK.search(before):
        return True
    if use.is_after(_OF_THEMSELVES):
        return True
    if use.is_after(_VIEW) and use.is_before(_WHAT_IT_DID):
        return True
    called = _CALLED.search(before)
    return called is not None and not _RIGHTLY.search(before[: called.start()])


def is_claim_spoken_about(use: Use) -> bool:
    """The same of a whole clause: "the idea that they never listen", and not "calls the boys"."""
    return use.is_after(_THEY) and is_spoken_about(use)


def is_a_word(use: Use) -> bool:
    """Are the words named as words, "the words yobs and hoodies", or an order to the reader?"""
    is_order = not use.before.strip() and _ORDER.match(use.words) is not None
    return is_order or _A_WORD.search(use.before[-NEAR:]) is not None


def is_asked(use: Use) -> bool:
    """Is this what somebody asked or called them, and the sentence goes on to deny it?"""
    if use.is_after(_ASKED) or use.is_before(_NOT_SO):
        return True
    if use.is_after(_FEARED) and use.is_before(_UNTIL):
        return True
    if use.is_after(_ON_A_NOTICE) or (use.is_after(_ASKED_WHETHER) and _VERB.match(use.words)):
        return True
    return use.is_after(_DESCRIBED) and use.is_before(_BY_WHOM)


def is_made_up(use: Use) -> bool:
    """Is this said of a part in a play, of a drawing, or of what is worn on a stage?"""
    return _MADE_UP.search(use.low) is not None


def is_held_against_them(use: Use) -> bool:
    """Did somebody ask what else they could expect, who look so?"""
    return use.is_after(_WHAT_THEY_EXPECTED)
