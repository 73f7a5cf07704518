"""How people are named in a sentence, as patterns that are made when first needed.

`TOKENS` names what it finds by its groups: one young person (`strong`, `weak`, `one_of`, `code`),
several (`group`, `children`, `all_of_them`), others (`outside`, `adults`, `adult`, `woman`, `man`,
`animal`), `anybody`, a parent's `son_or_daughter`, and the pronouns.
"""

from __future__ import annotations

import re

from pgacli.lazy import Lazy
from pgacli.rules.prose.search.vocabulary import any_of
from pgacli.rules.prose.vocabulary.adults import (
    ADULT,
    ADULT_LIFE,
    ANIMAL,
    GIVES_TO_THEM,
    MAN,
    WOMAN,
)
from pgacli.rules.prose.vocabulary.occupations import OCCUPATION, TREATS
from pgacli.rules.prose.vocabulary.people import (
    ADULTS,
    CHILD,
    CHILDREN,
    CONDITIONS,
    GROUP,
    OBJECT_OF,
    PART,
    SPEAKS,
    TELLS,
)

_AGE = r"(?:\d\d|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen)"
_ADJECTIVE = (
    r"(?!(?:an?|older|the|may|can|will|his|her|their|our|and|or|of|to|who|for|with|in|on|at|by|from|is"
    r"|was|has|had|that|as|but|if|when|no|not)\b)"
    r"[a-z][a-z-]*"
)
_WHOLE = (
    r"(?:them\b|us\b|(?:the|this|that|these|our)\s+(?:\w+\s+)?(?:group|friends|members|young\s+people"
    r"|boys|girls|lads|children|pupils|teenagers|two|three|four|five|six|seven|eight|cast|dancers"
    r"|skaters|riders|performers|players|singers|boxers|swimmers|actors|choir|ones)\b)"
)
# "One of the group's strengths" is nobody.
_THEMSELVES = r"(?!['’]s?\s+(?!members?\b|friends?\b))"
_MOST = (
    r"(?:youngest|oldest|eldest|older|younger|elder"
    r"|quietest|newest|smallest|tallest|loudest|first|second|third)"
)
# What follows "young person" or "YP" where a worker leaves out the article: "YP is calm".
_BARE = (
    r"(?:is|was|has|had|lives|attends?|reports?|reported|told|sa(?:id|ys)|feels?|felt|does|did"
    r"|presents?|wants|likes|(?!centred|focuss?ed|based|related|directed|informed|friendly)\w+ed)\b"
)
_STAFF = r"(?!\s+of\s+(?:staff|the\s+(?:public|panel|team)))"
_WHO_IN_GENERAL = (
    r"(?!\s+left\s+(?:out|behind|alone)\b)"
    r"(?!\s+who\s+\w+s(?:\s+(?:no|yes|up|out|back|it|one|money))?\s+(?:is|are|gets|loses|pays|has)\b)"
    # But "a lad who is new to the street has been seen" is told of one.
    r"(?!\s+who\s+(?:is|are|has|wants|needs|feels|comes|gets|does)\b"
    r"(?!(?:(?!\bthat\b)[^.,;]){0,60}(?<!\bhe)(?<!\bshe)(?<!\bit)(?<!\bwho)\s(?:ha[sd]\s+been|was)\s+"
    r"\w+(?:ed|en|nd|ne)\b))"
    # Nor is the May of "who moved here in May" a verb.
    r"(?!\s+who\b[^.,;]{0,70}\b(?:can|(?<!\bin\s)(?<!\bof\s)(?<!\d\s)may|could|should|might|must|will|would|needs?)\b)"
)

# "He works for a butcher" makes nobody a butcher.
_NOT_TO = (
    r"(?!(?:for|with|under|by|of|near|to|at|from|like|than|behind|beside|seeing|seen|meeting|afraid"
    r"|without|against|about|because|when)\b)"
)

# Whose son or daughter is one of the young people, unless he or she is grown.
PARENTS = Lazy(
    r"\b(?:(?:step)?(?:mother|mum|mam|father|dad)|parents?|carers?|(?:grand|foster\s+)(?:mother"
    r"|father|parents?))\b"
    r"(?!.*\b(?:grown|adult|older|eldest|works?|worked|wife|husband|university|army|twenty\w*|thirty\w*)\b)"
)
# The groups of `TOKENS` that name one adult.
ADULT_KINDS = frozenset({"woman", "man", "adult", "adult_of_several", "animal"})

# What follows a lad or a young woman who is an adult: "of 22", ", who is 26,".
OF_AGE = Lazy(
    r"(?:\s+of|(?:\s+(?:at|on|in|from|behind|with|by)(?:\s+\w+){1,3}?)?,?\s+(?:who\s+is|aged|is))"
    r"\s+(?:about\s+|now\s+|nearly\s+)?"
    r"(?:19|[2-6]\d|nineteen|twenty|thirty|forty)(?![-\s]*(?:%|per|miles?|minutes?|days?|weeks?"
    r"|times?|pounds?))\b"
)
# What a nurse or a doctor has to do with, and is not their own.
OF_A_PATIENT = Lazy(
    r"(?:his|her)\s+(?:\w+\s+)?(?:dose|medication|medicine|inhaler|insulin|prescription|treatment"
    r"|diagnosis|weight|condition|symptoms|asthma|epilepsy|diabetes|adhd|autism|seizures|stitches"
    r"|wound|pregnancy|results|referral|recovery|fits|self-harm|anxiety|depression)\b"
    r"|s?he\s+(?:(?:has|had|needs)\s+(?!no\b|not\b|never\b|to\b|been\b|seen\b|had\b|ha[ds]\b"
    r"|known\b|a\s+(?:new|job|room))"
    r"|(?:is|was|may\s+be|might\s+be)\s+(?:\w+ly\s+)?(?:pregnant|an(?:a|e)emic|depressed|diabetic|autistic"
    r"|underweight|concussed|unwell|ill|allergic))\b"
)
# "A headache before school", "four at two schools": there a school is a place, and no adults.
_SCHOOL = Lazy(r"(?:schools?|college)\Z")
_AT_SCHOOL = Lazy(
    r"\b(?:(?:at|in|inside|outside|near|across|between|around|round|behind)\s+(?:[\w’'-]+\s+){0,3}?"
    r"|(?:to|from|before|after|off|of|miss\w*|leav\w+|left|start\w*|primary|secondary|middle|high)\s+)\Z"
)
# Whatever can stand for one young person, and more: a pronoun, a noun, "the youngest of".
_ONE = Lazy(
    lambda: (
        r"\b(?:s?he|his|hers?|him|himself|herself|[a-z]{1,6}[0-9]{1,4}|the\s+(?:young|eld|old)est"
        r"|(?:an?|the|this|that|one|another|our)\s+(?:[a-z\d][a-z-]*\s+){0,2}?"
        rf"(?:{any_of(CHILD)}|member|{_AGE})|(?:young\s+person|child|pupil|student|yp)\s+{_BARE}"
        r"|(?:lad|lass|boy|girl|youngster|teenager|young\s+person)"
        rf"(?=\s*[.,;]|\s*\Z|\s+of\s+(?:about\s+)?{_AGE})"
        rf"|(?:one|another|member|other|leader|{_MOST})(?:\s+[a-z][a-z-]*){{0,3}}?\s+"
        r"(?:of|in|from|among|within))(?![^\W_])"
    )
)


def is_a_place(low: str, match: re.Match[str]) -> bool:
    """Is a school told as where somebody is, and not as those who work there?"""
    if not _SCHOOL.match(match[0]):
        return False
    return _AT_SCHOOL.search(low, max(0, match.start() - 60), match.start()) is not None


def is_told_as_adult(low: str, match: re.Match[str]) -> bool:
    """Is the "he" or "she" of whom nobody was named before told as somebody grown?"""
    start, end = match.span()
    return bool(
        ADULT_SAID.search(low, start)
        or ADULT_TOLD_AFTER.search(low, end)
        or YEARS_OF_WORK.match(low, end)
        or YEARS_OF_WORK.search(low, 0, start)
        or OF_AN_ADULT.search(low)
    )


def may_speak_of_one(low: str) -> bool:
    """May a text in small letters name one young person at all?

    `TOKENS` tells, and takes as long to compile as thirty notes to read.
    """
    return _ONE.search(low) is not None


def _role() -> str:
    return any_of(ADULT, *OCCUPATION, WOMAN, MAN)


def _tokens() -> str:
    child, age = any_of(CHILD), rf"{_AGE}[\s-]years?[\s-]old"
    return rf"""\b(?:
    (?P<hypothetical>(?:if|when|whenever|(?:each|every)\s+time|should|where|unless|before|lest|in\s+case|(?:it|that)\s+(?:only\s+)?takes
        |(?:likely|chance|risk|danger|afraid)\s+that)
      \s+(?:any\s+|just\s+|only\s+)?one\s+of\s+{_WHOLE}
      |(?:he|him|his)\s+or\s+(?:she|hers?)\b)
  | (?P<one_of>(?:(?:only|just|at\s+least)\s+)?
        (?:(?<!\bno\s)(?<!\bnot\s)one|another|a\s+member|the\s+(?:{_MOST}|other|leader))
        (?:\s+(?:{child}|member))?\s+(?:of|in|from|among|within)\s+{_WHOLE}{_THEMSELVES})
  | (?P<group>{any_of(GROUP)}(?![^\W_]))
  | (?P<strong>(?!the\s+only\s+(?:child|one)\s+who)(?<!\bvoice\sof\s)(?<!\bexperience\sof\s)
        (?:the|this|that|one|another|our)\s+(?!(?:any|each|every|no)\s)(?:{_ADJECTIVE}\s+){{0,2}}?(?:year\s+\d+\s+)?{child}\b
        (?!-|\s+(?:behind|on|at)\s+the\s+(?:counter|tills?|bar|desk)\b)
      | a\s+(?:boy|girl|lad|child|young\s+(?:person|man|woman)|teenager)
        (?:\s+(?:of|aged)\s+{_AGE}|(?:,\s+|\s+\(){_AGE}(?=[,)]))
      | the\s+member(?=\s+(?:who|whose|in\s+question)\b)
      | the\s+(?:youngest|eldest|oldest)\s+one
        (?=\s+(?:is|was|has|had|can|said|says|told|goes|went|does|did)\b)
      | (?:an?|the|this|one)\s+{age}(?!s|\s+volunteer)(?:\s+{child})?
      | the\s+(?:youngest|eldest
        |oldest(?=\s+(?:is|was|has|had|will|can|said|says|told|goes|went|wants|did|does|who)\b))\b
        (?!\s+(?:members|boys|girls|ones|of|in|two|three|children|young))
      | (?:one|the\s+(?:{_MOST}|other))\s+member\b{_STAFF}
      | one\s+of\s+(?:his|her|my|their|its|\w+['’]s)\s+(?:\w+\s+)?
        (?:pupils|students|girls|boys|lads|young\s+people)
      | (?<![^\W_]\s)(?:young\s+person|child|pupil|student)(?=\s+{_BARE})
      # "Quiet lad. Comes every week."
      | \A(?:{_ADJECTIVE}\s+){{0,2}}
        (?:lad|lass|boy|girl|youngster|teenager|young\s+person)
        (?=\s*[.,;](?!\s+(?:or|and|lad|lass|boy|girl)\b)|\s*\Z|\s+of\s+(?:about\s+)?{_AGE}\b)
      | (?:(?:the|this)\s+)?yp(?=\s+{_BARE}))
  | (?P<one_alone>(?:one|another
        |the\s+(?:last|latest|current|present|previous|first|second|third|next|other))
        (?=,|\s+(?:{any_of(SPEAKS)}|has|had|is|was|stayed|left|came|went|works?|worked)\b))
  | (?P<weak>an?\s+(?:{_ADJECTIVE}\s+){{0,2}}?(?:year\s+\d+\s+)?{child}\b(?!-))
  | (?P<outside>(?:(?:other|older|different|rival|younger|unknown|small)
        |(?:hundreds|thousands|dozens|scores|crowds)\s+of(?:\s+the|\s+other)?)\s+(?:{any_of(CHILDREN)})(?![^\W_]))
  | (?P<children>{any_of(CHILDREN)}(?![^\W_]))
  | (?P<adult_of_several>one\s+of\s+(?:the|their|his|her|our|these|those|two|three)\s+
        (?:{_ADJECTIVE}\s+)?(?:{any_of(ADULTS)})(?![^\W_]))
  | (?P<adults>{any_of(ADULTS)}(?![^\W_]))
  | (?P<son_or_daughter>(?:her|his|their|the|my|our)\s+(?:own\s+|\w+est\s+)?
        (?:son|daughter)(?![^\W_]))
  | (?P<woman>{any_of(WOMAN)}(?![^\W_]))
  | (?P<man>{any_of(MAN)}(?![^\W_]))
  | (?P<adult>{any_of(ADULT, *OCCUPATION)}(?![^\W_]))
  | (?P<animal>{any_of(ANIMAL)}(?![^\W_]|[\s-](?:box|unit|handler|show|track|walker)))
  | (?P<all_of_them>(?:{any_of(PART)})\s+of\s+them\b|they\s+(?:all|both|each)\b
      |(?:the\s+)?(?:whole\s+)?lot\s+of\s+them\b|they\s+(?:\w+\s+){{1,6}}together\b
      |each\s+other\b|one\s+another\b|themselves\b|among\s+them\b)
  | (?P<anybody>(?:anyone|anybody|everyone|everybody|nobody|no\s+one)\s+(?:who|that)\b|whoever\b
      |(?:the|a)\s+(?:{child}|friend|one)\s+whose\s+turn\b|s?he\s+who\s+\w+s\b
      |(?:can|could|may|might|will|would|must|does|do|did)(?:\s?not)?\s+(?:see|know|tell|show|record|find|ask)
        \s+(?:that|whether|if)\s+there\s+(?:is|was)\s+a\s+child\b(?!\s+who))
  | (?P<they>they|them|their|theirs)\b(?!\s*\([a-z]{{1,6}}[0-9]{{1,4}}\))
  | (?P<he>he|him|his|himself)\b
  | (?P<she>she|her|hers|herself)\b
  | (?P<code>[a-z]{{1,6}}[0-9]{{1,4}})(?![^\W_])
)"""


# Everybody that a sentence in small letters can speak of.
TOKENS = Lazy(_tokens, re.VERBOSE)
# What follows "a young person" where one is meant: "told us", and not "who asks may". Of one who is
# "in the group" it may be anything that they do.
TELLS_OF_ONE = Lazy(
    lambda: (
        rf"{_WHO_IN_GENERAL}(?:(?:\s+in\s+year\s+\w+|\s+(?:at|from)\s+the\s+\w+)?"
        r"\s*,[^,.]{0,60},)?\s+"
        r"(?:(?:known|new|close)\s+to\s+(?:\w+\s+){1,4}?)?"
        r"(?:who\s+|(?:in|on|at)\s+the\s+(?:\w+\s+){1,2}?|in\s+year\s+\w+\s+|from\s+\w+\s+|\w+ly\s+"
        r"|also\s+|then\s+)*"
        rf"(?:{any_of(TELLS)}\b|(?<=\bgroup\s)[\w-]+(?<!s)s\b)"
    )
)
# What follows "one of them" where it is their words that count: "said that", "asked for".
SPEAKING = Lazy(lambda: rf"\s+(?:(?:\w+ly|also|then|has|had|who)\s+)*{any_of(SPEAKS)}\b")
# What stands before "a young person" where anybody is meant: "if a young person".
CONDITION = Lazy(lambda: rf"\b{any_of(CONDITIONS)}\s+\Z")
# What is said of "he" or "she" only where that is an adult: "she is the warden".
ADULT_SAID = Lazy(
    lambda: (
        rf"\b(?:s?he|his|her)\s+{any_of(ADULT_LIFE)}\s+(?:as\s+)?(?:once\s+)?(?:young\b|"
        r"(?:(?:the|a|an|their|our|its|his|her|one\s+of\s+the|the\s+group['’]s)\s+)?"
        rf"(?:(?!young\b){_NOT_TO}[a-z-]+\s+){{0,2}}?(?:{_role()}(?!['’]s)|now)(?![^\W_])"
        r"|(?:(?:the|a|an|our|one\s+of\s+the)\s+)?(?:[a-z-]+\s+){0,2}?(?:them\b|these\s+young"
        r"|the\s+(?:group|centre|hall|club|shop|caf[eé]|sessions?|project|team))(?![^\W_]))"
        r"|\bs?he\s+(?:is|was)\s+(?:about\s+|now\s+|nearly\s+|over\s+|in\s+(?:his|her)\s+)?"
        r"(?:19|[2-9]\d|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
        r"|(?:twen|thir|for|fif|six|seven|eigh|nine)ties)(?=[.,;]|$|-\w+[.,;]|\s+(?:and|years\s+old|but|or|now)\b)"
        rf"|\bs?he\s+(?:\w+ly\s+|always\s+|often\s+|also\s+|has\s+|had\s+)?{any_of(GIVES_TO_THEM)}\s+them\b"
    )
)
# Who "she" is, told only afterwards: "she said yes: the head who opened her gym".
ADULT_TOLD_AFTER = Lazy(
    lambda: rf"[:–—]\s+(?:the|our|their|an?)\s+(?:[a-z-]+\s+)?(?:{_role()}|head)(?![^\W_])"
)
# What follows a name that is only somebody's whose relative or worker is spoken of.
POSSESSES = Lazy(lambda: rf"['’]s?\s+(?:[a-z-]+\s+){{0,2}}?(?:{_role()})(?![^\W_])")
# Who treats a patient.
CLINICIAN = Lazy(lambda: rf"{any_of(TREATS)}(?![^\W_])")
# What nobody of 16 can have done, behind "she" or before it: "Dot has run it for sixteen years".
YEARS_OF_WORK = Lazy(
    # "She's" is read as "she is".
    r"\s(?:has|had|is)\s+(?:\w+ly\s+)?(?:run|driven|kept|worked|cleaned|taught|served|managed|cooked|rung|sold"
    r"|mended|swept|been\s+(?:here|there|in\s+post))\b[^.;]{0,40}?\s(?:(?:for|in)\s+(?:over\s+|nearly\s+"
    r"|about\s+|some\s+|more\s+than\s+)?(?:twelve|(?:thir|four|fif|six|seven|eigh|nine)teen"
    r"|(?:twen|thir|for|fif)ty(?:-\w+)?|1[2-9]|[2-5]\d)\s+(?:years|winters|summers|seasons)"
    r"|since\s+(?:19\d\d|200\d|201[0-2]))\b"
)
# What no child has: "they have his badge number", of a driver.
OF_AN_ADULT = Lazy(
    r"\b(?:his|her)\s+(?:badge|licen[cs]e|cab|taxi|lorry|minicab|wife|husband|employees|tenants?|tenancy|firm"
    r"|pub|mortgage|pension)\b"
)
# A pronoun that is the object of its clause: "him", and "her" before no noun.
AS_OBJECT = Lazy(lambda: rf"(?:him|her(?=[.,;:!?)]|$|\s+{any_of(OBJECT_OF)}(?![^\W_])))(?![^\W_])")
