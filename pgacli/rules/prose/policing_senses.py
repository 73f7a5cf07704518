"""What makes words of crime control innocent: denied, lived through, or used against adults."""

from __future__ import annotations

import re

from pgacli.lazy import Lazy
from pgacli.rules.prose.people.gangs import speaks_of_predators
from pgacli.rules.prose.search.vocabulary import Vocabulary
from pgacli.rules.prose.vocabulary.enforcement import ADULT_TARGET
from pgacli.rules.prose.vocabulary.schooling import NO_SEASON

ADULT_TARGETS = Vocabulary(ADULT_TARGET)
# So far before and behind the words adults may be named on whom powers are used.
_NEAR_BEFORE, _NEAR_BEHIND = 60, 70
_CLAUSE_END = re.compile(r"[.;:]")
_DENIED = Lazy(
    r"(?:\b(?:not|no|none|nor|never|neither|without|cannot|nothing|nobody|rather\s+than|instead\s+of"
    r"|in\s+place\s+of|before|prior\s+to|ahead\s+of|other\s+than|away\s+from|free\s+(?:of|from)|avoid\w*"
    rf"|last\s+resort|so-called|less\s+likely|unlikely|reluctant|{NO_SEASON}term|word|language|phrase"
    r"|called|calling|spoken\s+of)\b|n['’]t\b)[^.;:!?]{0,45}\Z"
    r"|\b(?:(?<!mapped )(?<!checked )(?<!scored )(?<!matched )against"
    r"|stop(?:s|ped)?|end(?:s|ed|ing)?|bans?|banned|remov\w+|delet\w+|taken\s+off|lift\w*"
    r"|stop(?:s|ped)?\s+(?:treat|see|look|speak|think|regard|view)ing(?:\s+\w+){0,5}?"
    r"|challeng\w+|criticis\w+|oppos\w+|question\w*(?!\s+(?:is|are|was)\b)|replac\w+)\s+(?:\w+\s+){0,2}\Z"
    # "Drop the condition that keeps them from the estate".
    r"|\b(?:drop|lift|var(?:y|ies)|remov|end|challeng|relax|scrap|discharg|cancel|withdraw|oppos|review)\w*"
    r"\s+(?:\w+\s+){1,3}?(?:conditions?|orders?|bans?|rules?|notices?|curfews?|exclusions?|polic(?:y|ies))"
    r"\s+(?:that|which)\s+(?:\w+\s+){0,2}\Z"
    r"|\b(?:tak|remov|delet|strik|com|get)(?:e|es|ing|ting)?\s+(?:[\w’']+\s+){1,5}?(?:off|from"
    r"|out\s+of)\s+(?:(?:its|their|the|any|every|this|all)\s+)?\Z"
)
_DENIED_AFTER = Lazy(
    r"[^.;:!?]{0,70}?\b(?:(?:(?:is|are|was|were|has|have|had|will|should|can|could|must|does"
    r"|do)\s+(?:not|never)"
    r"|(?:isn|aren|wasn|weren|won|doesn|don|shouldn|can)['’]t)\s+(?:to\s+be\s+|be\s+|being\s+|been\s+)?"
    r"(?:gathered|recorded|sought|included|used|kept|held|wanted|what|why|the\s+(?:purpose|point|aim)|for|part"
    r"|our|appropriate|needed|helpful|shared|passed|written|allowed|in|belong|make|help)"
    r"|(?:has|have|had)\s+no\s+(?:place|part)"
    r"|(?:(?:acts?|serves?|works?)\s+as|is|be|becomes?)\s+a\s+push\s+factor|(?:do|does)\s+not\s+work"
    r"|(?:a\s+(?:little|bit)\s+)?too\s+(?:hard|harshly|heavily|readily)\s+on|(?:makes?"
    r"|making)\s+(?:things|it|matters)\s+worse|(?:drives?|push(?:es)?)\s+(?:them|children"
    r"|young\s+people)\s+(?:away|further)"
    r"|(?:and|then)\s+(?:to\s+)?(?:take|remove|delete|strike)\s+(?:\w+\s+){0,3}?off"
    r"|(?:has|have)\s+(?:become|been)\s+(?:normal|usual|constant|everyday)|(?:is"
    r"|are)\s+(?:everywhere|part\s+of\s+(?:their|daily)\s+li\w+)"
    r"|(?:is|was|are|were|be|been)\s+(?:left\s+out|taken\s+out|removed|deleted|ended|lifted|withdrawn"
    r"|scrapped|abolished|abandoned|discontinued|a\s+last\s+resort)"
    r"|(?:is|was|were)\s+(?:raised|named|feared)\s+as\s+an?\s+(?:worry|concern|fear)"
    r"|(?<!\w)the\s+(?:word|term|phrase|name)\s+is\s+(?:theirs|not\s+ours|wrong|unfair|(?:the|its)\s+\w+['’]s)"
    r"|(?:and|but|which)\s+(?:\w+\s+){1,3}?(?:has|have|had)\s+(?:since\s+)?(?:withdrawn|apologised"
    r"|retracted|corrected|taken\s+(?:it|that|this|the\s+\w+)\s+back))\b"
)
# What is done comes to an end; people are stopped in the street.
_IS_STOPPED = Lazy(
    r"(?<!suspect)(?<!suspects)(?<!offenders)(?<!nominals)(?<!associates)"
    r"[^.;:!?]{0,70}?\b(?:is|was|are|were|be|been)\s+stopped\b"
)
_EXPERIENCE = Lazy(
    r"\b(?:(?:feel|feels|felt|feeling|as\s+(?:if|though)|treated\s+(?:as|like)|seen\s+as"
    r"|looked\s+(?:at|on)\s+(?:as|like)"
    r"|spoken\s+to\s+(?:as|like)|mistaken\s+for|complain\w*|resent\w*|what\s+it\s+is\s+like|harmed\s+by"
    r"|trust(?:s|ed|ing)?\s+(?:the\s+)?police|forcibly|being\s+(?:stopped|searched|watched|followed"
    r"|treated)|(?:have\s+been|were)\s+(?:stopped|searched|followed)"
    r"|in\s+their\s+(?:own\s+)?words|as\s+they\s+(?:see|put|tell)\s+it"
    r"|sounds?\s+like|reads?\s+like|looks?\s+like|labelled|described\s+as|wrongly|experiences?\s+of"
    r"|(?:each\s+other|one\s+another|been|went|gone|lived|come|came)\s+through)"
    r"|(?:they|group|people|friends|members|boys|girls|lads|(?:four|five|six|seven|eight)|three|them|who)\s+(?:(?!(?:is"
    r"|are|was|were|be|been)\s)\w+\s+){0,2}?(?:believe[sd]?|think|thought|fear\w*"
    r"|(?:is|are|was|were)\s+afraid|worr(?:y|ied|ies)|assumed?|would\s+like|want\w*|ask\w*|sa(?:y"
    r"|ys|id)|t(?:ell|ells|old)|describe[sd]?))\b[^.;:!?]{0,60}\Z"
)
_CRIME = Lazy(r"\A(?:crim|offend)")
# "Children are trapped into criminality"; "they draw others into crime" is told of the group.
_DRAWN_INTO = Lazy(
    r"\b(?:entic|trap|lur|groom|coerc|forc|manipulat|traffick|exploit)\w*\s+(?:(?!others?\b|younger\b|each\b)"
    r"\w+\s+){0,6}?(?:into|in)\s+(?:\w+\s+)?\Z"
)
# What they are made to do is done to them.
_MADE_TO = Lazy(
    r"\b(?:(?:they|group|people|friends|members|boys|girls|lads|(?:four|five|six|seven|eight))\s+(?:\w+\s+){0,2}?"
    r"(?:made|forced|told|paid|pressed|ordered)\s+to|(?:made|forced)\s+(?:them"
    r"|(?:the|these)\s+(?:\w+\s+)?(?:group|friends|members|boys|girls|lads|(?:four|five|six|seven|eight)|people))(?:\s+to)?)"
    r"\s+\Z"
)
# "The club keeps them off the street" says that it is warm there.
_INDOORS = Lazy(
    r"\b(?:clubs?|sessions?|halls?|garage|rooms?|kitchen|football|boxing|training|practice|library|gym|studio"
    r"|caf[eé]|centre|project|heater|jobs?|work|choir|band|games?|pool|rink|lessons?|dancing|music"
    r"|indoors|inside|floor|roof|mission|mosque|church|temple|kettle|food|meals?|supper|tea|lifts?"
    r"|(?:mini)?bus|sofa|stove|place\s+to\s+(?:be|go|sit|meet|sleep))\b"
    r"[^.;:!?]{0,60}\Z"
)
_OFF_THE_STREET = Lazy(r"off\s+the\s+streets?\Z")
# "The shop will be dealt with" is of no young person.
_DEALT_WITH = Lazy(r"\bdealt\s+with")
_A_THING = Lazy(
    r"\b(?:shop|stall|flat|den|debt|loan|tick|rent|mould|damp|litter|lights?|lamp|complaints?|lease|leak|noise|rats?"
    r"|bins?|letter|post|page|account|pictures?|clips?|films?|website|server|chat|men|man|adults?|seller|lender"
    r"|landlord|driver|gate|lock|steps|bills?|fines?|mess|glass|windows?)\s+\Z"
)
# At the head of a title it says what others made of them, and of whom nobody need say.
_AS_WHAT = Lazy(r"\Aas\s")
_DESCRIBED = Lazy(
    r"\A\W*(?:wrongly\s+)?(?:described|called|named|labelled|spoken\s+of|written\s+(?:of|up)|treated"
    r"|mistaken)\s+\Z"
)
_THEM = (
    r"(?:(?:all\s+of\s+)?them|(?:the|this)\s+(?:\w+\s+)?(?:group|girls|boys|friends|five"
    r"|young\s+people|members)"
    r"|all\s+(?:of\s+)?(?:the\s+)?(?:two|three|four|five|six|seven)"
    r"|their\s+(?:\w+\s+)?(?:brothers|sisters|siblings|families|parents|mothers))"
)
_FELT = Lazy(
    r"[^.;:!?]{0,60}?\b(?:(?:which|and|but|so)\s+(?:the\s+)?(?:girls|boys|group|young\s+people"
    r"|friends|members|they)"
    r"\s+(?:\w+\s+)?(?:say|says|said|feel|feels|felt|find|finds|found|describe\w*|resent\w*|dislike\w*)"
    rf"|(?:makes?|made|leaves?|left|cut|keeps?|kept)\s+{_THEM}\s+(?:feel|feeling|angry|afraid|wary|frightened"
    r"|ashamed|upset|off\s+from|indoors|inside|at\s+home|awake|away\s+from\s+(?:school|college|the\s+club))"
    rf"|(?:frighten(?:s|ed)|scare[sd]?|upsets?|anger(?:s|ed)|humiliate[sd]?|shame[sd]?|worrie[sd])\s+{_THEM})\b"
)
_PEOPLE_MEANT = Lazy(r"\b(?:them|they|their)\b")
_OTHER_SENSE = Lazy(
    r"\b(?:emotional|artificial|social|natural|passive|informal|human|native|musical|own"
    r"|(?:boys|girls|friends|children|lads|young\s+people|dancers|players)['’]"
    r"|(?<!police\s)(?<!patrol\s)cars?|vans?|taxis?|mopeds?|strangers?|somebody|someone"
    r"|(?:robbery|burglary|theft|assault|incident|attack)\s+(?:in\s+which|where|whose)(?:\s+the)?"
    # They are good at spotting one.
    r"|spot(?:s|ted|ting)?\s+an?)\s+\Z"
)
# "The lads' phones ought to be examined" is of theirs, and in no other sense.
_TO_BE_READ = Lazy(r"(?:phone|handset|device|mobile|account|message|movement|whereabout)s?\b")
# The friends know among themselves what the police would be glad to know.
_KNOW = Lazy(r"\A(?:know|clear|see|say|tell)\w*\s+(?:\w+\s+)?(?:who|whom|which|where)\b")
_THEY_KNOW = Lazy(
    r"(?:\b(?:group|friends|members|boys|girls|lads|young\s+people|(?:four|five|six|seven|eight))|(?:\A\W*"
    r"|[,;:]\s+)they)\s+(?:(?:all|each|both|do|\w+ly)\s+){0,2}\Z"
)
# What the school or the friends know and call so: "the group's own intelligence".
_THEIR_OWN = Lazy(
    r"\b(?!(?:police|force|officer|sergeant|inspector|squad|unit|team|analyst|detective|partner"
    r"|agenc(?:y|ies)|council)s?['’])"
    r"[a-z]+(?:['’]s|s['’])\s+(?:own\s+)?\Z"
)
# "To agree which of the two schools leads" is about who answers for the work.
_LEADS = Lazy(
    r"\bwhich\s+of\s.*\b(?:leads?|leading|in\s+charge|responsible|organis\w+|runs?|holds?)\Z"
)
_SERVICES = Lazy(
    r"\b(?:schools|services|agencies|teams|boroughs|councils|authorities|partners|organisations|colleges"
    r"|departments|professionals|workers|practitioners|contributors)\b"
)
# Harm that is done to the young people may well be what is to be reduced.
_AGAINST_THEM = Lazy(
    r"[^.;:]{0,40}?\b(?:against|on|towards|suffered\s+by|experienced\s+by)\s+"
    r"(?:the\s+(?:group|young\s+people|friends|(?:four|five|six|seven|eight)|members)|them|young\s+people|children|members)\b"
)
# "The conditions were written to prevent offending" tells what a court meant by them.
_TO_PREVENT = Lazy(r"(?:prevent|reduc|deter|stop)\w*\s")
_COURT_MEANT = Lazy(
    r"\b(?:conditions?|orders?|notices?|injunctions?|curfews?|bans?|bail)\s+(?:(?:was|were|had\s+been|is|are)\s+)"
    r"(?:\w+ly\s+)?(?:written|made|set|imposed|meant|designed|intended|given)\s+(?:by\s+\w+\s+\w+\s+)?to\s+\Z"
)
_ROBBED = Lazy(r"robber|burglar|theft|assault")
_OF_THEM = Lazy(
    r"\s+(?:of|from)\s+(?:(?:any|all|some|members)\s+of\s+)?(?:(?:these|the"
    r"|this)\s+(?:\w+\s+)?(?:group|young\s+people|friends"
    r"|(?:four|five|six|seven|eight)|three|two|boys|girls|members|children)|them)\b"
)
# Whoever is suspected of harming them is none of them.
_SUSPECTED_OF_DOING = Lazy(r"suspected\s+of\s+\w+ing\Z")
_TO_THEM = Lazy(
    r"\s+(?:(?:these|the|this|our|some\s+of\s+the)\s+(?:\w+\s+)?(?:group|young\s+people|friends|boys|girls"
    r"|members|children)\b(?!['’])|them\b)"
)
# "They were exploited, and it is linked to a criminal network".
_NETWORK = Lazy(r"criminal|organised|networks?|groups?|ocgs?|gangs?")
_EXPLOITED = Lazy(r"\b(?:exploited|groomed|coerced|trafficked|lured|preyed|victims\s+of)\b")
_ON_A_GANG = Lazy(r"gang|crack|clamp|drug supply")
_HARM = Lazy(r"crime|offen|anti-?social|disorder|robber|burglar|theft")
_OF_THE_GROUP = Lazy(
    r"\b(?:of|on|around|about|against|into|in|from|by|within|among|for|the|that|this)\s+(?:the\s+|this\s+"
    r"|these\s+|all\s+|each\s+)?"
    r"(?:members\s+of\s+(?:the\s+|this\s+)?)?(?:group|cohort|network|gang|friends|young\s+people"
    r"|boys|girls|(?:four|five|six|seven|eight)|members|yp[0-9]+)\b"
)
# "If you may be searched anyway": what they expect is no plan.
_SEARCHED = Lazy(r"\A(?:may|might|can|could|will) be (?:\w+ (?:and )?)?(?:searched|stopped)")
_EXPECTED = Lazy(
    r"\b(?:if|because|since|in\s+case)\s+[^.;:,!?]{0,24}\Z"
    r"|\b(?:expect|know|knew|sure|certain|afraid|worr)\w*\s+(?:that\s+)?(?:they|he|she|you|it|the\s+\w+)\s+\Z"
)
_INTELLIGENCE = Lazy(r"\Aintelligence")
# "We were asked to find out what is good there": the assessment tells who wanted it.
_ASKED = Lazy(r"\Aasked\s")
_WE_WERE = Lazy(r"\bwe\s+(?:were|are|have\s+been|had\s+been)\s+\Z")
# What makes any words innocent where it stands before them, and where it stands behind them.
_INNOCENT_BEFORE = (_DENIED, _EXPERIENCE, _MADE_TO)
_INNOCENT_BEHIND = (_DENIED_AFTER, _IS_STOPPED, _FELT)
# What makes some words innocent: the words, and what stands before or behind them.
_SOME_BEFORE = (
    (_CRIME, _DRAWN_INTO),
    (_OFF_THE_STREET, _INDOORS),
    (_AS_WHAT, _DESCRIBED),
    (_DEALT_WITH, _A_THING),
    (_KNOW, _THEY_KNOW),
    (_INTELLIGENCE, _THEIR_OWN),
    (_SEARCHED, _EXPECTED),
    (_ASKED, _WE_WERE),
    (_TO_PREVENT, _COURT_MEANT),
)
_SOME_BEHIND = (
    (_HARM, _AGAINST_THEM),
    (_ROBBED, _OF_THEM),
    (_SUSPECTED_OF_DOING, _TO_THEM),
)


def is_innocent(low: str, match: re.Match[str]) -> bool:
    """Are words of crime control denied, felt, or used on adults in a sentence of small letters?"""
    before, words = low[: match.start()], match[0]
    return bool(
        any(sense.search(before) for sense in _INNOCENT_BEFORE)
        or any(sense.match(low, match.end()) for sense in _INNOCENT_BEHIND)
        or any(some.search(words) and sense.search(before) for some, sense in _SOME_BEFORE)
        or any(some.search(words) and sense.match(low, match.end()) for some, sense in _SOME_BEHIND)
        or (_OTHER_SENSE.search(before) and not _TO_BE_READ.match(words))
        or (_LEADS.search(words) and _SERVICES.search(low[: match.end()]))
        or (_ON_A_GANG.search(words) and speaks_of_predators(low))
        or (_NETWORK.search(words) and _EXPLOITED.search(low))
        or _against_adults(low, match)
    )


def _against_adults(low: str, match: re.Match[str]) -> bool:
    """Are these powers used on adults who harm the group, and so for the group's safety?"""
    end = _CLAUSE_END.search(low, match.end())
    following = low[match.end() : end.start() if end else len(low)][:_NEAR_BEHIND]
    if _OF_THE_GROUP.match(following.lstrip()):
        return False
    # "Them" may be adults who were named long before.
    first = 0 if _PEOPLE_MEANT.search(match[0]) else max(0, match.start() - _NEAR_BEFORE)
    around = (following, low[first : match.end()])
    return any(ADULT_TARGETS.search(words) for words in around)
