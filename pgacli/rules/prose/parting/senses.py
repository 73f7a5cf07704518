"""Words of parting that part nobody: denied, undone, let be, or said of others than the friends."""

from __future__ import annotations

import re

from pgacli.lazy import Lazy
from pgacli.rules.prose.parting.adults import is_of_adults, others_kept_away, said_of_others

# They are let to meet.
_LETS = Lazy(
    r"\b(?:lets?(?! go)|letting(?! go)|allow|allows|allowing|permits?|(?<!in\s)(?<!\d\s)"
    r"(?<!by\s)may|can|keep in touch)\b"
)
_LETS_NOT = Lazy(
    r"\b(?:not|never|no|nor|neither|nobody|none|one\s+\w+\s+(?:per|each)|less|only|cannot|stop\w*"
    r"|most|without|ban\w*|forbid\w*"
    r"|restrict\w*|limit\w*|cap|caps|singly|individually|one\s+(?:by\s+one|at\s+a\s+time)|reduc\w*"
    r"|refus\w*|cut|cuts|cutting|curb\w*|minimis\w*)\b|n['’]t\b"
    r"|\b(?:once|after|when|until|if|while)\s+(?:the\s+|any\s+)?(?:others?|rest|other\s+\w+)\s+(?:is|are|has"
    r"|have)\b"
    r"|\bapart\b|\band\s+(?:the\s+)?(?:others?|rest|remaining)\b|\bso\s+that\s+the\s+(?:rest"
    r"|others?)\b"
    r"|\b(?:cool|fade|lapse|loosen|dissolve|drift)s?\b"
)
# So far back stands what denies or undoes it.
_NEAR = 200
_OPPOSES = (
    r"(?:(?:challeng|oppos|question|contest|appeal|disput|resist|quer(?:y|ies)|reconsider|overturn"
    r"|quash|revisit"
    r"|object|rethink|scrutin|audit)\w*(?:\s+(?:against|to|of))?|look\w*\s+again\s+at|think\w*\s+again\s+about)"
)
_MEASURE = (
    r"(?:plans?|proposals?|ideas?|moves?|injunctions?|suggestions?|requests?|applications?|notices?|measures?"
    r"|conditions?|rules?|orders?|bans?|polic(?:y|ies)|decisions?|arrangements?|restrictions?|steps?|actions?)"
)
# "Remove the benches so that they cannot meet" undoes no plan.
_IN_ORDER = re.compile(r"so\b")
_UNDOES = Lazy(rf"\b(?:not|never|no|without|rather|instead|{_MEASURE})\b|n['’]t\b")
_DENIED = Lazy(
    r"(?:\b(?:not|never|(?<!say\s)no|nor|without|rather\s+than|instead\s+of|in\s+place\s+of"
    r"|avoid\w*|before|cannot"
    r"|no\s+longer|nobody|none|nothing|against)\b|n['’]t\b)(?:(?!,\s+(?:which|so)\b)[^.;:!?]){0,40}\Z"
    r"|\b(?:remov\w+|lift\w*|end|ends|ended|ending|delet\w+|replac\w+|challeng\w+|oppos\w+"
    r"|review\w*|revok\w*|drop|drops"
    r"|dropped|withdraw\w*|scrap\w*|abolish\w*|rescind\w*|repeal\w*|(?:tak|leav|strik)\w+\s+out|cancel\w*|vary|varies|varied|relax\w*"
    r"|discharg\w+|stop|stops|stopped"
    r"|appeal\w*\s+against|ask\w*\s+(?:\w+\s+){1,5}to\s+(?:lift|end|remove|drop)|object\w*\s+to"
    r"|argue\w*\s+against"
    r"|(?:about|on|of|into)\s+(?:the\s+|its\s+|their\s+|past\s+)?(?:use|uses|effects?|impact)\s+of"
    r"|how\s+(?:many|often)|refus\w+|reject\w*|declin\w+|turn\w*\s+down)\s+(?:(?!so\b|to\b"
    r"|that\b|and\s+\Z)\w+\s+){0,6}\Z"
    r"|\b(?:tak|pull|bring|paint|cover)\w*\s+(?:down|off|over|out|up)\s+(?:the|its|any|every|all|those)\s+(?:\w+\s+){0,2}\Z"
    r"|\b(?:remov|lift|end|delet|chang|replac|challeng|drop|withdraw|relax|scrap|repeal|amend|review)\w*\s+"
    r"(?:\w+\s+){0,4}(?:conditions?|rules?|orders?|bans?|polic(?:y|ies)|terms?|clauses?|requirements?"
    r"|restrictions?|practices?|decisions?|arrangements?|plans?|rotas?|timetables?)\s+(?:that|(?:under\s+|by\s+)?which"
    r"|of)\s+(?:\w+\s+){0,3}\Z"
    # To challenge an order that parts them, or the plan to, is to keep them together.
    rf"|\b{_OPPOSES}\s+(?:the|this|that|any|an?|his|her|their|its)\s+(?:(?!and\b)\w+\s+){{0,2}}\Z"
    rf"|\b(?:{_OPPOSES}|(?:writ|wrote|argu|sp[eo]+k|campaign|petition|lobb|vot|protest|complain)\w*\s+(?:\w+\s+){{0,4}}?against|(?:drop|withdraw|scrap|reject|abandon|shelv|cancel"
    rf"|defeat)\w*)\s+(?:\w+\s+){{0,4}}{_MEASURE},?\s+(?:that|which|of|to|for|under\s+which"
    rf"|by\s+which)"
    r"\s+(?:\w+\s+){0,4}\Z"
)
# "Not to ban them from meeting" lets them meet, and "room for new friends" parts nobody.
_NOT_PARTING = Lazy(
    r"\b(?:not|never|no\s+longer|nor)\s+(?:to\s+)?(?:try\s+to\s+)?(?:ban|bar|stop(?!\s+with\b)|prevent|forbid|prohibit"
    r"|discourag|deter|dissuad|restrict|limit|separat|split|block|keep\s+\w+\s+(?:from|apart))\w*\b"
    r"|\bnot\s+(?:like|mind|enjoy)\s+(?:them|the\s+\w+)\b"
    # "The friends will not be moved into different classes".
    r"|\b(?:not|never|no\s+longer)\s+(?:to\s+)?be\s+(?:\w+\s+)?(?:moved|split|separated|parted|put|placed|sent|kept|seated"
    r"|taught|divided|broken|taken|transferred|rehoused|banned|barred|excluded|stopped|discouraged|turned)\b(?!.*\b(?:same|together|one(?!\s+another\b))\b)"
    r"|(?<!not\s)\bto\s+(?:play|watch|perform|compete)\b(?!\s+(?:with|together))"
    r"|\b(?:not|never|no\s+one|nobody)\b[^.;]{0,40}\bwithout\s+(?:each|one\s+another|the\s+others?)\b"
    r"|(?<!between\s)(?<!among\s)(?<!from\s)\byp[0-9]+\s+and\s+(?:all\s+)?the\s+(?:others|rest)\b"
    r"|\b(?:(?:room|space|places?|seats?|time)\s+for|welcom\w+)\s+(?!each\b|one\b)(?:\w+\s+){0,2}(?:new|other|more)\b"
)
# "Take the dispersal notice down" undoes it.
_TAKES = Lazy(r"\b(?:tak|pull|bring)\w*\s+(?:the|that|its|any|all|every)\s+(?:\w+\s+){0,2}\Z")
_DOWN = Lazy(r"\s+(?:(?:signs?|notices?|boards?)\s+)?down\b")
# What happens to any plan of that kind is no plan of that kind.
_ANY_SUCH = Lazy(
    rf"\bany\s+(?:\w+\s+){{0,2}}{_MEASURE}\s+(?:that|which|to|for|under\s+which)\b[^.;:]{{0,80}}\Z"
)
_ENDS = Lazy(
    r"\s+(?:\w+\s+)?(?:ends?|finish(?:es)?|comes?\s+to\s+an\s+end|is\s+over|stops|lapses?|expires?"
    r"|runs?\s+out)\b(?!\s+up)"
)
# "When one of them moves to another school" tells of what happens, and not of what is planned.
_HAPPENS = Lazy(
    r"\b(?:writ|note|list|map|record|find\s+out|ask|count|learn|show|tell)\w*\s+(?:[\w’']+\s+){0,2}?(?:which|where|who|when"
    r"|why|how\s+(?:many|often))\s+(?:\w+\s+){0,2}\Z|"
    r"\b(?:who|that)\s+(?:was|were|has\s+been|have\s+been|had\s+been|is\s+being)\s+(?:\w+\s+){0,3}\Z|"
    r"\b(?:when|whenever|while|whilst|if|after(?!\s+\w+\s+(?:to|so)\b)|once|even\s+though|since"
    r"|because(?!\s+of\b))\s+(?:\w+\s+){0,2}\Z"
    r"|\b(?:whether|if|when(?:ever)?|who)\b[^.;:!?]{0,40}\b(?:wants?|wish(?:es)?|would\s+like|prefers?|asks?\s+for)\s+"
    r"(?:\w+\s+){0,3}\Z"
    r"|\b(?:keep|keeps|stay|stays)\s+(?:in\s+touch|friends)\b[^.;:]{0,60}\Z"
)
# "They need not meet in the cold".
_NEED = Lazy(r"\bneed\s+\Z")
# "Best if they did not sit together" asks for it.
_BEST_IF = Lazy(
    r"\b(?:best|better|good|ideal|safer|helpful|prefer\w*)\s+(?:it\s+)?if\s+(?:\w+\s+){1,3}\Z"
)
# "They were kept apart last year" tells of what was done, and not of what is planned.
_WAS_DONE = Lazy(r"\b(?:was|were|had\s+been)\b(?!\s+to\b)")
# "Training on why splitting friends up raises the danger" is against it.
_AGAINST_IT = Lazy(
    r"(?:\b(?:explain|show|learn|understand|train|teach|discuss|talk|brief|guidance|leaflet"
    r"|session)\w*\s+(?:[\w’'-]+\s+){0,5}?"
    r"(?:why|how)|\b(?:harm|harms|danger|dangers|risk|risks|cost|costs|effect|effects)\s+(?:of|from"
    r"|in|(?:that\s+is\s+)?(?:done|caused)\s+by)(?:\s+(?:the|these|such))?)\s+\Z"
)
_DOES_HARM = Lazy(
    r"\s+(?:(?!(?:as|because|since|when|that|which|to|so|together|being)\b)\w+\s+){0,2}?(?:(?:raise"
    r"|increase|cause|bring"
    r"|carrie|add|do)s?\s+(?:\w+\s+){0,3}(?:danger|risks?|harm|vulnerability)|(?:make|leave"
    r"|put)s?\s+(?:\w+\s+){1,3}?"
    r"(?:less\s+safe|more\s+vulnerable|at\s+(?:\w+\s+)?risk|in\s+danger|alone|easier)"
    r"|(?:would|could|may|might|will)\s+(?:\w+\s+)?(?:fail|backfire|harm|hurt)"
    r"|(?:has\s+|have\s+)?(?:cost|costs|did|done|meant)(?=\s+(?:to\s+)?(?:them|the\s+\w+|him|her))"
    r"|(?:rarely|seldom|never|(?:does|do|did|will|would)\s+not)\s+(?:\w+\s+)?(?:makes?|keeps?|helps?|works?|protects?))\b"
)
# "The earlier separation of the friends" is past, and "a table apart from the others" is a table.
_EARLIER = Lazy(r"\b(?:earlier|past|previous|former)\s+\Z")
_FROM_THE_OTHERS = re.compile(r"(?:apart|away)\s+from\s+the\s+others?\b")
_A_SEAT = Lazy(
    r"\b(?:tables?|rooms?|corners?|seats?|shelf|spaces?|desks?|bench(?:es)?|plots?)\s+(?:\w+\s+)?\Z"
)
# "To and from the out-of-area placement of their friend": they are taken to see each other.
_TO_SEE = Lazy(
    r"\b(?:visit\w*|transport|travel|fares?|lifts?|taxis?|bus(?:es)?|minibus|trips?"
    r"|video\s+calls?)\b[^.;:]{0,60}\b(?:to|from|at)\s+(?:the|an|his|her|their)\s+\Z"
)
# "Placements out of the county: bring him back for the trip" mends what was done.
_BROUGHT_BACK = Lazy(
    r"[^.;!?]{0,60}?\b(?:bring|brought|fetch|take|taken)\w*\s+(?:[\w’']+\s+){1,3}?back\s+(?:for"
    r"|to\s+(?:the|see|join|his|her|their))\b"
)
# "Change her bus so that she can meet the others": they are brought together.
_TO_MEET = Lazy(
    r"[^.;:!?]{0,60}?\b(?:so\s+(?:that\s+)?(?:[\w’'-]+\s+){1,4}?(?:can|may|could|will|(?:is|are)\s+able\s+to)\s+"
    r"(?:all\s+|both\s+|still\s+|again\s+)?(?:meet|see|join|stay\s+(?:close|with|together)|come\s+together"
    r"|(?:be|sit|travel|walk|eat|go)\s+(?:with|near|together))\b(?!\s+(?:new|other|different|better))"
    r"|to\s+be\s+(?:with|near|nearer|closer\s+to)\s+(?:the\s+others|(?:his|her|their)\s+friends))"
)
# "The brothers live with different relatives" tells how things are.
_AS_IT_IS = Lazy(
    r"\W*(?:the|all|both|some|two|three|four|five|most|yp[0-9]+)\s+"
    r"(?:(?!(?:will|should|must|shall|would|to|can|may|ought|are|is|be)\b)[\w’'-]+\s+){0,4}?(?:lives?|go|goes|attends?"
    r"|comes?|walks?|catch(?:es)?|stud(?:y|ies)|belongs?)\s+(?:\w+\s+){0,2}?(?:different|separate)\b(?![^,.;]*\b(?:from\s+(?:now|\d)|until|in\s+future))"
)
# "Any who do not wish to be with the others" may choose.
_NO_WISH = Lazy(
    r"\b(?:who|whoever|anyone|anybody|if|when)\s+(?:[\w’'-]+\s+){0,3}?(?:do|does)\s+not\s+(?:wish|want|like)\b"
)
_UNDONE = Lazy(
    r"(?:(?!\b(?:until|till|unless|before|once)\b)[^.;:!?]){0,50}?\b(?:(?:is|are|be|been|being|was|were)\s+(?:\w+\s+)?(?:lifted|removed|ended"
    r"|dropped|withdrawn|taken\s+(?:out|off|down|away)|not\s+(?:sought|used|renewed|asked)"
    r"|cancelled|challenged|opposed|contested|quashed|appealed|replaced|reviewed|discharged|relaxed"
    r"|varied|deleted|never\s+(?:sought|used))|taken\s+(?:off|down)\b|(?:is|are)\s+(?:not"
    r"|never)\s+(?:to\s+be\s+)?(?:used|sought|made|allowed|asked|an?\s+option|the\s+plan|part"
    r"|considered|wanted)|lifted|has\s+ended|ended|ends\s+on)\b"
)
# "Not to meet, no more than two together": each is a ban of its own, and neither undoes the other.
_OWN_NOT = Lazy(r"(?:no|not|never|nor|neither|nobody|none)\b")
_LISTED = Lazy(r"\b(?:no|not|never)\b[^,;]*(?:,\s*(?:and\s+|or\s+)?|\s(?:and|or|nor)\s+)\Z")
# "Lets groups of more than three in" keeps nobody out; "will not let" them in does.
_SO_MANY = Lazy(r"(?:in\s+)?(?:groups\s+of|more\s+than)\b")
_LETS_IN = Lazy(
    r"(?P<no>\b(?:not|never|no\s+longer|nobody)\s+(?:\w+\s+)?|n['’]t\s+)?"
    r"\b(?:lets?|letting|allow(?:s|ed|ing)?|welcom(?:e|es|ing)|admit(?:s|ting)?)\s+\Z"
)
_LET_IN = Lazy(r"\s+(?:(?:is|are|be|will|now|again)\s+){1,3}(?:allowed|let\s+in|welcome)\b")
# "Takes the team to another school for the final": all of them go, and come back.
_ELSEWHERE = Lazy(r"\b(?:another|different|other|separate)\b")
_ALL_GO = Lazy(
    r"\s+(?:\w+\s+){0,2}?(?:(?:for|to\s+(?:watch|play|see|join))\s+(?:the|a|an|their"
    r"|its)\s+(?:\w+\s+)?(?:final|"
    r"match|game|show|play|concert|tournament|cup|trip|visit|race|festival|performance|league)\b"
    r"|(?:all\s+)?together\b|with\s+(?:the|their|a)\s+(?:\w+\s+)?(?:workers?|coach|tutor|teacher|leader)\b)"
)
# New friends beside the old ones part nobody.
_BESIDE = Lazy(
    r"[^.;:!?]{0,50}?\b(?:as\s+well\s+as|while|and\s+(?:still|to)?)\s*(?:to\s+)?(?:keep|keeping|seeing|see"
    r"|staying|stay)\s+(?!less\b)"
    r"(?:\w+\s+){0,3}?(?:old|these|this|their|close|friends|ones|together)\b"
)
# The sign that turns them away is taken down, or painted over.
_SIGN_GONE = Lazy(
    r"\b(?:(?:tak|pull|bring|rip)\w*\s+(?:down|off)|paint\w*\s+(?:over|out)|cover\w*(?:\s+(?:up|over))?"
    r"|remov\w*|scrap\w*|replac\w*|rewrit\w*|reword\w*|chang\w*|bin|bins|peel\w*\s+off)\s+"
    r"(?:the|any|every|all|its|that|those|each|an?|old)\s+(?:\w+\s+){0,2}(?:signs?|notices?|boards?|posters?"
    r"|stickers?|letters?|leaflets?|rules?)\s+[^.;:!?]{0,60}\Z"
)
# "Home if more than two turn up": they are sent off for being together, whatever "if" says.
_SO_MANY_TOGETHER = Lazy(r"(?:more\s+than|over|two|three|four|groups|in\s+groups)\b")
_WHENEVER = Lazy(r"\b(?:if|when|whenever|once|as\s+soon\s+as)\s+(?:there\s+are\s+)?\Z")
_SENT_OFF = Lazy(
    r"(?<!not\s)(?<!never\s)(?<!longer\s)(?<!stop\s)(?<!than\s)(?<!of\s)\b(?:(?:sen[dt]|tak|tell|told|driv|escort|order)\w*\s+(?:\w+\s+){0,3}?(?:home|away|on|out)|turn\w*\s+"
    r"(?:\w+\s+){0,2}?away|refus\w*|(?:phon|ring|call|text)\w*\s+(?:home|(?:the\s+|their\s+)?(?:parents|families"
    r"|police|mothers))|ask\w*\s+(?:\w+\s+){1,3}?to\s+(?:leave|go|move)|clos\w+|lock\w*|shuts?|bans?|bar|bars"
    r"|exclud\w*|remov\w*|eject\w*|dispers\w*|step\w*\s+in|interven\w*|not\s+(?:\w+\s+)?(?:serve|admit"
    r"|stop|let|carry)|stop\s+serving|report\w*|fin(?:e|es|ed))\b"
)
# "Split her Thursdays between the two halls": what is split is her time.
_HER_TIME = Lazy(
    r"(?<=\bher)\s+(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|time|hours|week|weeks|evenings?|afternoons?"
    r"|mornings?|shifts?|attention|visits|money|days?)\b"
)
# "Taught at home while she is in plaster": that ends when she is well.
_WHILE_ILL = Lazy(
    r"[^.;:!?]{0,30}\b(?:while|until)\s+(?:he|she|they|yp[0-9]+)\s+(?:is|are)\s+(?:ill|unwell|well|better"
    r"|in\s+(?:plaster|hospital)|recovering|off\s+sick)\b"
)
# "The club is on another night": nobody is kept from it.
_IS_AT = Lazy(r"(?:is|are|goes|go)\s+(?:on|in|at|to)\s")
_A_THING = Lazy(
    r"\b(?:clubs?|sessions?|training|practice|choir|class|course|games?|match|show|film|meetings?|events?|lessons?"
    r"|trips?|supper|wants|likes|chose|it|which)\s+\Z"
)
# "The hall to be split by a net", "the path will be separated from the road": a place or a sum is.
_BE_SPLIT = Lazy(r"\w+\s+be\s+(?:split|divided|broken|separated)\b")
_A_PLACE_OR_SUM = Lazy(
    # "The friends on the stairs" are no place.
    r"(?<!\bon the )(?<!\bat the )(?<!\bin the )(?<!\bby the )(?<!\bfrom the )"
    r"\b(?:halls?|pitch(?:es)?|rooms?|fields?|money|funds?|costs?|sessions?|day|evening|grants?|courses?|yard|park"
    r"|meetings?|conferences?|panel|briefings?|agenda|reports?|budget|actions|tasks|duties|caseload|training"
    r"|workshops?|events?|assembly|programme|payments?|cases?|responsibilit\w+|questions?|findings"
    r"|takings|fees?|bill|work|time|week|prize|food|rota|shifts?|square|gym|pool|court|space|site"
    r"|lay-?by|bays?|paths?|roads?|routes?|lanes?|entrances?|corridors?|stairs|playground|ramps?|shelters?)\s+\Z"
)
# What parts nobody where it stands in words of parting, before them, or behind them.
_INNOCENT_WITHIN = (_NOT_PARTING, _WAS_DONE)
_INNOCENT_BEFORE = (_DENIED, _EARLIER, _HAPPENS, _AGAINST_IT, _TO_SEE, _SIGN_GONE, _NEED)
_INNOCENT_BEHIND = (
    _UNDONE,
    _BROUGHT_BACK,
    _DOES_HARM,
    _ENDS,
    _BESIDE,
    _TO_MEET,
    _HER_TIME,
    _WHILE_ILL,
)
# The same up to the end of the words, wherever it begins.
_INNOCENT_SO_FAR = (_ANY_SUCH, _NO_WISH)
# What makes some words part nobody: the words, and what stands before them.
_SOME_BEFORE = (
    (_BE_SPLIT, _A_PLACE_OR_SUM),
    (_IS_AT, _A_THING),
    (_FROM_THE_OTHERS, _A_SEAT),
)


def parts_nobody(low: str, match: re.Match[str]) -> bool:
    """Are words of parting denied, undone, let be, or said of others than the friends?"""
    before, words = _what_bears_on(low, match), match[0]
    if _SO_MANY.match(words):
        lets = _LETS_IN.search(before)
        if lets or _LET_IN.match(low, match.end()):
            return not (lets and lets["no"])
    return bool(
        any(sense.search(before) for sense in _INNOCENT_BEFORE)
        or any(sense.match(low, match.end()) for sense in _INNOCENT_BEHIND)
        or any(sense.search(words) for sense in _INNOCENT_WITHIN)
        or any(sense.search(before + words) for sense in _INNOCENT_SO_FAR)
        or any(some.match(words) and sense.search(before) for some, sense in _SOME_BEFORE)
        or _is_so_now(low, match)
        or is_of_adults(words, before)
        or (_TAKES.search(before) and _DOWN.match(low, match.end()))
        or (_ELSEWHERE.search(words) and _ALL_GO.match(low, match.end()))
        or _lets_meet(words)
        or said_of_others(low, match)
        or others_kept_away(low, match.end())
    )


def _what_bears_on(low: str, match: re.Match[str]) -> str:
    """What stands before words of parting and bears on them: nothing, where they stand alone."""
    before = low[max(0, match.start() - _NEAR) : match.start()]
    is_apart = (
        (_OWN_NOT.match(match[0]) and _LISTED.search(before))
        or _BEST_IF.search(before)
        or (_IN_ORDER.match(match[0]) and not _UNDOES.search(before))
        or (
            _SO_MANY_TOGETHER.match(match[0]) and _WHENEVER.search(before) and _SENT_OFF.search(low)
        )
    )
    return "" if is_apart else before


def _is_so_now(low: str, match: re.Match[str]) -> bool:
    """Do the words only tell where they live or go, at the head of a sentence?"""
    told = _AS_IT_IS.match(low)
    return told is not None and match.start() < told.end()


def _lets_meet(words: str) -> bool:
    """Is what is said of their meeting that they may?"""
    return bool(_LETS.search(words)) and not _LETS_NOT.search(words)
