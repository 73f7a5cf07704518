"""Does the safeguarding test of a finding say anything?

The test for any content is whether it contributes to the safeguarding of this group (the adviser's
learning, Ealing, 2019).  An answer says something when it names what becomes safer, or less safe,
and how; it is hollow when it only claims that the finding matters, or says the title again.
"""

from __future__ import annotations

import re

from pgacli.case.comments import without_comments
from pgacli.kept import TEXTS_OF_A_CASE, kept
from pgacli.lazy import Lazy
from pgacli.rules.prose.reading.contractions import in_full
from pgacli.rules.prose.reading.folding import lowered
from pgacli.rules.prose.vocabulary.claims import CLAIMS, SMALL_WORDS

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")
_ENOUGH_WORDS = 5
# "A safer group" says it of no change, whatever the words.
_FEWEST_WORDS = 4

_MONTHS = frozenset(
    "january february march april may june july august september october november december".split()
)
_STOP = frozenset(SMALL_WORDS.split())
_CLAIMS = frozenset(CLAIMS.split())
# "See S3 and S4" names notes, and "TBC after supervision" says that nothing is there yet.
_NOTE_ID = re.compile(r"[a-z]\d{1,3}\Z")
_NOT_YET = Lazy(
    r"\W*(?:tb[acd]|(?:still\s+)?to\s+be\s+(?:added|agreed|completed|confirmed|decided|discussed"
    r"|filled|written(?!\s+to))|pending"
    r"|awaiting|not\s+(?:yet\s+)?(?:sure|clear|known|decided)\b(?=\s*(?:yet|[.,;–—-]|\Z))"
    r"|(?:i\s+)?(?:will|need\s+to|must)\s+(?:(?:add|complete|come\s+back|finish|fill|write|check|return)"
    r"\s+(?:this|it|to)\b|(?:discuss|update|revisit|ask|talk)\b[^.;]{0,60}(?:supervis|update|later"
    r"|due\s+course|manager)))"
)
_GROUP = Lazy(
    r"\b(?:group|they|them|themselves|friends|members|young people|children|boys|girls|each other"
    r"|one another|all (?:two|three|four|five|six)|the (?:two|three|four|five|six))\b"
)
# Words of what makes people safer or less safe.
_MECHANISM = Lazy(
    r"\b(?:safe|safer|safest|safely|unsafe|protect(?:s|ed|ing)?|trust(?:s|ed|ing)?|hurt|danger(?:s|ous)?"
    r"|harm(?:s|ed|ing)?|threat\w*|exploit\w*|afraid|fear\w*|frighten\w*|attack\w*|injur\w*|ambush\w*"
    r"|alone|robbed|runs?\s+to|stabb\w+|(?:the|older|those|these|two|adult)\s+men|(?:the|that)\s+man|elsewhere"
    r"|keeps?\s+(?:them|the\s+(?:group|friends))\s+together"
    r"|(?:they|friends|group)\s+(?:\w+\s+)?(?:keep|stay|stick)s?\s+together|groom\w*|dealers?"
    r"|buyers?|knife|knives|weapons?|fights?|killed|missing"
    r"|look(?:s|ed|ing)?\s+(?:after|out\s+for)\s+(?:each|one|whoever|anyone|them)|drunk|freez\w+|drown\w*"
    r"|(?:no\s+one|nobody)\s+(?:can|could|will|would)|sells?\s+(?:to|drugs)"
    r"|ring|rings|call|calls|adults?|leave|leaves|walk\w*|home|lit|sleep\w*|wait\w*|warn\w*|warm"
    r"|(?:ask\w*\s+(?:\w+\s+){0,2}for|get|gets|find|finds|seek|seeks)\s+help|(?:not|never|dare|from"
    r"|able\s+to)\s+"
    r"tell(?:ing)?|tell\s+(?:an|their|somebody|someone|sooner)|debts?|owe[sd]?|pictures|hunger|hungry"
    r"|out\s+of\s+school|(?:greatest|highest|worst)\s+(?:at|when|between|on|in|after|before)"
    r"|eats?|shelter\w*|escape\w*|refuge|fetched|rescued|sooner|earlier|believed|strangers?"
    r"|reach(?:es)?\s+(?:them|the\s+(?:group|friends|members|girls|boys|young\s+people))\s+"
    r"(?:while|when|before|where|at|on|after|in\s+time)"
    r"|say\s+(?:yes|no)|(?:they|who|members|friends|people|girls|boys)\s+(?:\w+\s+){0,2}tell|bus"
    r"|out\s+of\s+(?:reach|sight)|in\s+(?:sight|view)|within\s+(?:sight|reach)|overlooked|inside|indoors"
    r"|(?:group|they|friends|members|people|girls|boys)\s+(?:\w+\s+)?(?:listens?|turns?)\s+to"
    r"|(?:group|they|members|friends|children|girls|boys)\s+(?:can\s+|will\s+)?say\s+(?:who|what|where|when)"
    r"\s+(?:was|is|it|he|they|hurts?|happened|did|bought|b(?:uy|ring)s|brought|paid|pays|gave|gives|sent|sends"
    r"|sold|took|takes|drove|drives|made|makes|owns|wants?|lends?|lent)|midnight|after\s+dark"
    r"|(?:someone|somebody|an?\s+adult|an?\s+person|an?\s+worker|people|adults)\s+(?:(?:whom|who|that)\s+)?"
    r"(?:they|the\s+\w+)\s+(?:all\s+|already\s+)?(?:know|knows|like|likes)"
    r"|(?:report|block|delete|take\s+down)s?\s+(?:a|an|the|any|such|these|that|his|every)\s+(?:picture|photo"
    r"|video|message|account|post|number|clip)s?"
    r"|(?<!to\s)(?:know|knows|hear|hears)\s+(?:[\w’']+\s+){0,5}?where\s+(?:they|(?:all\s+)?(?:of\s+)?the"
    r"\s+(?:group|young\s+people|friends|boys|girls|members|(?:two|three|four|five|six))|all\s+of\s+them"
    r"|each\s+of\s+them)\s+(?:is|are|was|were|goes|go|sleeps?)"
    r"|met(?=\W*\Z|\s+(?:at|by|from|off|on)\b)|notic(?:e|es|ed)\s+(?:when|if|that|who)"
    r"|path|route|door|night|streets?|cars?|roads?|roadside|approached|followed|picked\s+(?:on"
    r"|off)|singled\s+out|lured|cornered|pressured"
    r"|where\s+(?:they|the\s+(?:group|friends|boys|girls|two|three|four|five|six))\s+(?:will\s+|would\s+|can\s+)?"
    r"(?:be|go|turn|run)"
    # What an adult may do who means them harm.
    r"|(?:get|gets|getting)\s+(?:at|to)\s+(?:them|any|one)"
    r"|(?:keep|keeps|kept|keeping)\s+(?:him|them|others|such|men|strangers|the\s+(?:man|men|van|adults?))\s+"
    r"(?:\w+\s+){0,2}?from"
    # Where they can be seen, and what they can be free of or say.
    r"|(?:group|they|friends|members|people|girls|boys)\s+(?:can|could|would|will)\s+be\s+(?:seen|heard)"
    r"|where\s+(?:\w+\s+){1,4}?can\s+(?:see|hear|be\s+(?:seen|heard))"
    r"|fre(?:e|es|ed|eing)\s+(?!up\b)(?:the\s+)?(?:\w+\s+){1,2}?(?:from|of|to)"
    r"|(?:group|they|members|friends|people|girls|boys)\s+(?:can|could|will|would)\s+(?:\w+\s+)?"
    r"(?:speak|talk)\s+(?:to|with|of|about)"
    r"|asks?\s+(?:\w+\s+)?(?:how\s+(?:old|they)|what\s+happened|(?:if|whether)\s+they)"
    r"|(?:they|who|members|friends|people|girls|boys)\s+(?:\w+\s+){0,2}(?:say\s+(?:when|if|where"
    r"|so)|speak\s+(?:up|out)"
    r"|come\s+forward))\b"
)
_CLAIM_FRAME = Lazy(
    r"\b(?:relevant|important|significant|useful|helpful|key|vital|essential|necessary|crucial|central"
    r"|critical|needed|matters|contribut\w+|relat\w+|link\w+)\s+(?:to|for|in|towards|with)\b"
)
# "It gives useful background on the adults around them" says what it is about, and not why.
_BACKGROUND = Lazy(
    r"\W*(?:it|this|that|the\s+finding)\s+(?:gives?|provides?|offers?|adds?|is)\s+"
    r"(?:us\s+|the\s+reader\s+)?(?:some\s+)?(?:(?:useful|helpful|important|good|relevant|further|additional"
    r"|extra|valuable|key|necessary|background|general|wider)\s+)*(?:context|background|information|detail"
    r"|details|insight)\s+(?:about|on|of|for|to|into|regarding)\s+"
    r"(?:(?!who|whom|where|when|how|which|what|why|would|could|can)[\w'’]+\s*){1,8}\W*\Z"
)
# "See F2 for how this keeps them safe" sends the reader on, and says nothing here.
_THERE = (
    r"(?:above|below|overleaf|elsewhere|(?:(?:in|under)\s+)?(?:[a-z]\d{1,3}|(?:(?:the|this|my|our)\s+)?(?:\w+\s+)?"
    r"(?:finding|summary|report|body|section|notes?|title|text)(?:\s+(?:above|below|[a-z]?\d{1,3}))?))"
)
_SENDS_ON = Lazy(
    rf"\W*(?:please\s+)?(?:see|refer(?:\s+back)?\s+to|same\s+as(?:\s+for)?)\s+{_THERE},?\s+"
    r"(?:for|as\s+to|on)\s+(?:how|why|what)\b[^.;:]*\W*\Z"
    rf"|\W*(?:how|why)\b[^.;:]*\b(?:is|are)\s+(?:already\s+|all\s+)?"
    rf"(?:explained|set\s+out|described|covered|said|told|shown)\s+{_THERE}\W*\Z"
)
_BARE_SAFETY = frozenset(
    "safe safer safely keep keeps keeping kept protect protects protecting".split()
)
# "Relevant to harm outside the home" only names what all of this is about.
_OUTSIDE_THE_HOME = _BARE_SAFETY | frozenset("harm outside home extra familial".split())
# What is only said of where the words go: "this should stay in", "to be taken into account".
_STAYS_IN = Lazy(
    r"\b(?:(?:stays?|remains?|left|kept|goes?)\s+in(?=\W*\Z|[.,;]|\s+(?:the\s+(?:report|assessment)"
    r"|here|because|as|for)\b)|remains?(?=\W*\Z)|leav\w+\s+(?:this|it|that)\s+(?:in|out)(?=\W*\Z)"
    r"|tak\w+\s+into\s+(?:account|consideration)|b(?:orne|ear\w*)\s+in\s+mind|speaks\s+for\s+itself"
    r"|ask(?:s|ed)?\s+(?:for|that)\s+(?:this|it)(?:\s+(?:to|should|must)\s+be\s+\w+)?(?=\W*\Z"
    r"|\s+(?:in|down|here)\b))\b"
)
# "Knowing this will help us to keep them safe" says that the finding matters, and not how.
_KNOWING = Lazy(
    r"\W*(?:and\s+|so\s+)?(?:(?:will|would|can|could)\s+(?:help|enable|allow|support)|it\s+(?:will\s+|would\s+|can\s+)?(?:help|is|enable|allow|support"
    r"|contribute)s?|this|that|these|which|to|in\s+order|so\s+that|knowing|understanding|having|being"
    r"|by|because|if|for|helps?|helping|keeps?|keeping|protect\w*|safeguard\w*|ensur\w+|we"
    r"|the\s+(?:more|finding|information|knowledge|point|aim)|our|professionals|staff|workers)\b"
    r"|.*\b(?:if|once|when|now\s+that|because)\s+(?:this|it|that|we|people|everyone|everybody"
    r"|professionals|staff|agencies|others)\s+(?:\w+\s+)?(?:known|knew|know|understood|understand|shared"
    r"|share|said|recorded|noted|aware)\b"
)
_MAKES_SAFE = Lazy(
    r"\b(?:keep|keeps|keeping|kept|mak(?:e|es|ing)|protect\w*|safeguard\w*|stay|be|safer)\b"
)
_SAFETY_ALONE = _BARE_SAFETY | frozenset(
    "safest harm harmed risk risks danger dangers community boys girls friends lads pupils us cast "
    "environment possible teenagers stay free once 2 3 4 5 6 7 8 9".split()
)
_PLAIN_SAFETY = Lazy(r"\b(?:safe|safer|unsafe|protect\w*|danger\w*|harm\w*|hurt|risk)\b")
_NUMBERS = {
    name: str(value)
    for value, name in enumerate(
        "one two three four five six seven eight nine ten eleven twelve".split(), 1
    )
}
_CLOCK = Lazy(r"(?<=\d)(?:[.:]00)?\s?(?:am|pm)\b|\b(\d+)\s?o['’]clock\b")
_DIGIT = re.compile(r"\d")
_ENDING = re.compile(r"(?<=\w{3})(?:ing|ed|es|s|e)\Z")


@kept(TEXTS_OF_A_CASE)
def hollow(text: str, title: str) -> bool:
    """Does this answer to the safeguarding test say nothing, beside the finding's title?

    An empty text is False: that the test is missing is another rule's.
    """
    plain = lowered(in_full(without_comments(text)).text)
    told = words_told(_STAYS_IN.compiled.sub(" ", plain))
    if not told:
        return bool(plain.strip())
    if _repeats(told, words_told(lowered(title))):
        return True
    content = [word for word in told if word not in _STOP and word not in _CLAIMS]
    if all(word.isdigit() or word in _MONTHS or _NOTE_ID.match(word) for word in content):
        # A date is no reason: "as discussed on 4 March".
        content = []
    says_how = bool(_MECHANISM.search(plain))
    if _only_claims(plain, set(content)) or (not says_how and _NOT_YET.match(plain)):
        return True
    if says_how and len(told) >= _FEWEST_WORDS and _GROUP.search(plain):
        return False
    if len(told) < _ENOUGH_WORDS or len(content) < 2:
        return True
    return not says_how and len(content) < len(told) / 5


def _only_claims(plain: str, content: set[str]) -> bool:
    """Does it only say that the finding matters, or that knowing it keeps the group safe?"""
    if _CLAIM_FRAME.search(plain) and not content - _OUTSIDE_THE_HOME:
        return True
    if _BACKGROUND.match(plain) or _SENDS_ON.match(plain):
        return True
    says_so = _KNOWING.match(plain) and _MAKES_SAFE.search(plain)
    return bool(says_so) and not content - _SAFETY_ALONE


def words_told(low: str) -> list[str]:
    """The words of a text in small letters: numbers in figures, and hours as their number."""
    # Most answers name no hour, and have no digit to look for it at.
    without_hours = _CLOCK.compiled.sub(" ", low) if _DIGIT.search(low) else low
    return [_NUMBERS.get(word, word) for word in _WORD.findall(without_hours)]


def _repeats(told: list[str], title: list[str]) -> bool:
    """Does it only say the title again, though with other small words?"""
    said = {_stem(word) for word in told if word not in _STOP}
    named = {_stem(word) for word in title if word not in _STOP}
    if not said or not named:
        return False
    if not _PLAIN_SAFETY.search(" ".join(told)):
        said -= {"group", "young", "people", "friend", "member"}
    return bool(said) and said <= named


def _stem(word: str) -> str:
    return _ENDING.sub("", word.removesuffix("'s").removesuffix("’s"))
