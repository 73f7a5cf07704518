"""Is a gang that is spoken of one that preys on the young people, and not they themselves?

"Gangs from the city use them" and "they owe a gang money" say who does the harm, which is what the
guides ask for.  "They are a gang" fixes a name to friends.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from pgacli.lazy import Lazy

if TYPE_CHECKING:
    from pgacli.rules.prose.language.uses import Use

_NEAR = 80
_GANG = Lazy(r"\bgangs?\b")
# "Criminal gangs", "violent local networks".
_NEXT = Lazy(r"\s+(?:\w+\s+)?(?:gangs?|groups?|networks?)\b")

_ADJECTIVES = (
    r"(?:(?:an?|the|any|some|these|those|other|local|older|rival|violent|criminal|organised|crime"
    r"|street|adult|drugs?|trafficking|dangerous|nearby|big|urban|sophisticated|ruthless"
    r"|county\s+lines?)\s+){0,4}"
)
_YOUNG = (
    r"(?:child(?:ren)?|young\s+(?:people|person)|teenagers?|boys?|girls?|lads?|kids|pupils|them|him"
    r"|her|those|friends|(?:the|this|vulnerable)\s+groups?|members|yp\d+)\b"
)
_WORDS = r"(?:[\w'-]+\s+)"
# What only somebody does who uses others.
_PREY = (
    r"(?:(?:groom|exploit|lure|luring|traffic|coerc|entic|entrap|prey|befriend|manipulat|blackmail"
    r"|ensnar)\w*|let\s+(?:him|her|them)\s+(?:go|leave|stop))"
)
_USE = (
    r"(?:us(?:e[sd]?|ing)|target\w*|recruit\w*|threaten\w*|control\w*|forc(?:e[sd]?|ing)|promis\w+"
    r"|offer\w*|pa(?:ys?|id|ying)|approach\w*|pressur\w+|trick\w*|trap\w*|sen(?:ds?|t|ding)"
    r"|mak(?:es?|ing)|made|gets?|got|giv\w+|gave|sells?|sold|looks?|looking|seeks?|seeking|find\w*"
    r"|found|draws?|drew|takes?|took|rob(?:s|bed)?|hunt\w*|follow\w*|wait\w*)"
)
# What stands between a gang and what it does: "from the city who will often try to …".
_MAY = (
    # "The gang that runs the car wash".
    rf"(?:\s+(?:that|who|which)\s+(?:runs?|owns?|controls?|operates?|works?|lives?|sells?|deals?|meets?|sits?"
    rf"|drives?)\s+{_WORDS}{{0,4}}?[\w'-]+)?"
    rf"(?:\s+(?:from|in|outside|across|around)\s+{_WORDS}{{0,3}}?[\w'-]+)?(?:\s+(?:members?|leaders?))?"
    r"(?:\s+(?:that|who|which|can|could|may|might|will|would|not|often|sometimes|also|then|now|have|has|had"
    r"|been|is|are|was|were|always|try|tries|tried|to|seek|known|able|\w+ly)){0,6}\s+"
)
# One gang that "recruits younger pupils" may be the friends; many gangs are not.
_ONE = Lazy(
    rf"{_MAY}(?:{_PREY}\b"
    rf"|{_USE}\s+{_WORDS}{{0,4}}?(?<!younger\s)(?<!smaller\s)(?<!other\s){_YOUNG})"
)
_MANY = Lazy(
    rf"(?:\s+and\s+(?:criminal\s+)?(?:networks|dealers|criminals))?{_MAY}"
    rf"(?:(?:\w+\s+and\s+)?{_PREY}\b|mov(?:e|ed|ing)\s+into|tak(?:e|ing)\s+over"
    rf"|[^.;]{{1,80}}\band\s+(?:target|exploit|groom|recruit)\w*\s+{_WORDS}{{0,3}}?{_YOUNG}"
    rf"|recruit\w*|operat\w+|active|{_USE}\s+{_WORDS}{{0,4}}?"
    rf"(?:{_YOUNG}|coercion|intimidation|violence|threats|fear|debts?))"
)
_HARMED = (
    r"(?:exploit\w*|groom\w*|target\w*|recruit\w*|threat\w*|coerc\w*|controll\w*|forced|made|used|lured"
    r"|hurt|harm\w*|attack\w*|chased|robbed|approached|traffick\w*|paid|sent|owned|held|pressur\w*"
    r"|manipulat\w*|abus\w*|violence|intimidat\w*|harass\w*|offered|promised|drawn|hunted|watched"
    r"|followed|pursued|killed|stabbed|run|troubled|plagued|taken)"
)
_DONE_BY = Lazy(
    rf"\b{_HARMED}\s+{_WORDS}{{0,5}}?(?:by|from)\s+{_ADJECTIVES}$"
    r"|\b(?:groom(?:ed|ing|s)?|forced|coerced|exploited|trafficked|sold|lured|drawn|pulled|dragged"
    rf"|sucked)\s+{_WORDS}{{0,6}}?(?:with|to|into|for)\s+(?:county\s+lines,\s+)?{_ADJECTIVES}$"
    rf"|\b(?:forced|coerced|groomed|tricked|made)\s+(?:in)?to\s+(?:help|helping)\s+{_ADJECTIVES}$"
    rf"|\b(?:lost|los(?:e|es|ing)\s+{_WORDS}{{1,3}}?)\s*to\s+{_ADJECTIVES}$"
    # "By exploiting children, gangs …".
    r"|\b(?:exploiting|grooming|using|targeting|recruiting)\s+(?:[\w'-]+\s+){0,3}?[\w'-]+,\s+$"
    # "In debt to a gang", "easier for gangs to find", "a risk from gangs", "get away from gangs".
    r"|\b(?:ow(?:e[sd]?|ing)|indebted|debts?|repay\w*|(?:pay|paid|paying)\s+(?:[\w'-]+\s+){0,3}?back)"
    rf"\s+{_WORDS}{{0,3}}?{_ADJECTIVES}$"
    r"|\b(?:eas(?:y|ier)|vulnerable|prey|open|exposed|exposure|attractive|useful|risks?|threats?|dangers?"
    r"|fears?|afraid|frightened|scared|terrified|wary|victims?|safe|safer|away|escap\w*|protect\w*"
    r"|hide|hid|hiding"
    r"|refuge|fle[ed]\w*|free|grip|mercy|hands|pull|reach)"
    rf"\s+{_WORDS}{{0,3}}?(?:for|to|from|of|posed\s+by)\s+{_ADJECTIVES}$"
    rf"|\b(?:fear(?:s|ed|ing)?|escap(?:e[sd]?|ing)|fle(?:e|es|d|eing))\s+{_ADJECTIVES}$"
    r"|\b(?:poverty|crime|violence|drugs|exploitation|racism|addiction|knives)(?:,|,?\s+and|,?\s+or)\s+$"
    # These are always somebody else's.
    r"|\b(?:drugs?|county\s+lines?|trafficking|exploiting|grooming|rival)\s+$"
)
# "The group is a county lines gang" says it of the friends, whatever else is always others.
_THE_FRIENDS_ARE = Lazy(
    r"\b(?:group|friends|boys|girls|lads|young\s+people|members)\s+(?:is|are|was|were)\s+(?:(?:an?|the)\s+)?"
    r"(?:(?:county\s+lines?|drugs?|local|street|small|violent|dangerous|organised|criminal|rival)\s+){0,3}$"
)
# "Hurt by gang violence", "lost a cousin to gang crime".
_VIOLENCE = Lazy(
    r"gangs?(?:'s?|s')?\s+(?:violence|crime|activity|conflict|fights?|attacks?|threats?)\b"
)
# "When gang activity grew in the area" says what they live among, unless it is put down to them.
_OF_THE_PLACE = Lazy(
    r"gangs?\s+(?:violence|crime|activity|conflict)\s+(?:[\w'-]+\s+){0,4}?(?:in|on|across|around|near)"
    r"\s+(?:the|their|his|her)\s+(?:local\s+)?(?:area|estate|city|town|borough|neighbourhood|streets?)\b"
    r"(?!.*\b(?:groups?|cohort|they|these|them|friends|boys|lads|girls|youths)\b)"
)
_BEFORE_A_PLACE = Lazy(
    r"(?:^|,\s+|\b(?:when|where|while|because|since|as|that|there\s+(?:is|was|has\s+been))\s+)"
    r"(?:(?:a\s+lot\s+of|much|more|some)\s+)?$"
)
_SUFFERED = Lazy(
    r"\b(?:affected|hurt|harmed|killed|frightened|afraid|scared|fear\w*|victims?|exposed|exposure|safe"
    r"|safer|lost|losing|bereaved|impact|effects?|consequences|toll|risks?|threats?|witness\w*|saw|seen"
    r"|grew|grown|deaths?|escap\w*|fle[ed]\w*|protect\w*|injured|caught)\s+(?:[\w'-]+\s+){0,4}?$"
)


def preys_on_them(low: str, start: int, end: int) -> bool:
    """Is the gang that is named here one that uses, hurts or frightens the young people?

    `low` is the sentence in small letters, and the word that ends at `end` is "gang" or the like.
    """
    before = low[max(0, start - _NEAR) : start]
    if _VIOLENCE.match(low, start):
        of_place = _OF_THE_PLACE.match(low, start) and _BEFORE_A_PLACE.search(before)
        return bool(of_place or _SUFFERED.search(before))
    if _THE_FRIENDS_ARE.search(before):
        return False
    does = _MANY if low[end - 1] == "s" else _ONE
    return bool(_DONE_BY.search(before) or does.match(low, end))


def speaks_of_predators(low: str) -> bool:
    """Does a sentence name such a gang?"""
    return any(preys_on_them(low, *match.span()) for match in _GANG.finditer(low))


def is_predators(use: Use) -> bool:
    """Is a word for a gang, or one before it ("criminal gangs"), said of such a gang?"""
    gang = _GANG.search(use.low, use.start, use.end) or _NEXT.match(use.low, use.end)
    if gang is None:
        return False
    return preys_on_them(use.low, gang.end() - len(gang[0].split()[-1]), gang.end())
