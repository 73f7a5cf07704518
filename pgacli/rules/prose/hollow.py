"""Does the safeguarding test of a finding say anything?

The seed's test for any content is whether it "contributes towards the safeguarding of that peer
group".  An answer says something when it names what becomes safer, or less safe, and how; it is
hollow when it only claims that the finding matters, or says the title again.
"""

from __future__ import annotations

import re

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")
_COMMENT = re.compile(r"<!--.*?(?:-->|\Z)", re.DOTALL)
_ENOUGH_WORDS = 5

_STOP = frozenset(
    """a an the this that these those it its is are was were be been being am do does did has have had
    having and or but so as at by for from in into of on onto to with within about if than then there here
    which who whom whose what when where why how they them their theirs he she his her him we us our you
    your i my me can could may might must shall should will would ought not no nor also too very more most
    much many some any all both each every other others such only just still yet even because since while
    though although however therefore one ones s t d ll re ve don doesn isn via per up out over""".split()  # noqa: SIM905
)
# Words that claim weight, and words about the assessment itself.
_CLAIMS = frozenset(
    """relevant relevance important importance significant significance significantly useful helpful key
    vital essential necessary crucial central critical major main needed need needs matter matters
    noteworthy valuable interest interesting interested applicable appropriate pertinent worth worthwhile
    good positive strong strength strengths weakness clear clearly obvious obviously self explanatory
    evident known know knows knowing knowledge understand understands understanding understood aware
    awareness note noted noting notes mention mentioned mentioning record recorded recording recorded
    include included including inclusion information informs inform informed informative background
    context contextual wider fuller full picture overview summary detail details see seen above below
    previous previously earlier refer refers reference referred finding findings section heading headings
    assessment assessments report reports reporting reader readers panel meeting meetings discussed
    discussion discuss raised raises raising said say says told came come comes interview interviews
    interviewed contributor contributors contributed contribute contributes contribution contributing
    professional professionals practitioner practitioners agency agencies multi partner partners
    partnership services service staff social care everyone everybody anyone people young person persons
    child children group groups peer peers member members safeguarding safeguard safeguards safety
    wellbeing well welfare protection protective concern concerns concerning concerned issue issues
    factor factors theme themes topic area areas aspect aspects point points thing things something
    everything nothing none purpose purposes reason reasons test criterion criteria requirement required
    requires require parameters scope plan plans planning planned purposeful support supports supporting
    supported help helps helping helped enable enables ensure ensures ensuring promote promotes promoting
    address addresses addressing relate relates related relating relation link links linked linking
    regard regarding regards respect impact impacts impacted affect affects affected affecting effect
    effects influence influences consider considers considered consideration considering think thought
    felt feel feels view views opinion believe believed seems seem appear appears show shows shown
    showing demonstrate demonstrates highlight highlights highlighted illustrate illustrates explain
    explains explained explanation describe describes described give gives given giving provide provides
    provided add adds added make makes made making part parts form forms whole overall general generally
    particular particularly especially specific specifically various several lots number two three more
    confirmed confirm tbc tba na n applicable instance case cases file yes ok fine nil same ditto
    pending later follow follows following completed complete awaiting agreed agree stated state state
    work works working life lives lived situation situations circumstances way ways time times future
    change changes changed changing improve improves improved improvement outcome outcomes better best
    want wants wanted like find finds found use used uses using look looks looked meet meets met set
    identified identify identifies evidence evidenced evidential sensitive attention everyones
    responsibility duty duties role roles practice learning lessons lesson holistic approach joined
    collectively collective reflect reflects reflected reflecting speak speaks itself explains readily
    high highly low medium level risk risks need needs vulnerability vulnerable vulnerabilities
    request requested requests next after body please completeness tick box done fill filled
    date today note entry text content item items question answer answered comment comments remark
    remarks further additional extra document documented documentation history historic understanding
    discussion standard routine procedure process statutory legal guidance policy good-practice
    relationship relationships keep keeps keeping kept heart tells tell dynamic dynamics behaviour behaviours identity""".split()  # noqa: SIM905
)
_GROUP = re.compile(
    r"\b(?:group|they|them|themselves|friends|members|young people|children|boys|girls|each other|one another"
    r"|all (?:two|three|four|five|six)|the (?:two|three|four|five|six))\b"
)
_SAFER = re.compile(
    r"\b(?:safe|safer|safest|safely|unsafe|protect(?:s|ed|ing)?|trust(?:s|ed|ing)?|hurt|harm(?:s|ed|ing)?"
    r"|danger(?:s|ous)?|threat\w*|exploit\w*|afraid|fear\w*|frighten\w*|attack\w*|injur\w*|ambush\w*|alone"
    r"|robbed|stabb\w+|groom\w*|dealers?|buyers?|knife|knives|weapons?|fights?|killed|missing"
    r"|ring|rings|call|calls|adults?|leave|leaves|walk\w*|home|lit|sleep\w*|wait\w*|warn\w*|warm|shelter\w*"
    r"|escape\w*|refuge|fetched|rescued|sooner|earlier|bus|path|route|door|night)\b"
)
_CLAIM_FRAME = re.compile(
    r"\b(?:relevant|important|significant|useful|helpful|key|vital|essential|necessary|crucial|central"
    r"|critical|needed|matters|contribut\w+|relat\w+|link\w+)\s+(?:to|for|in|towards|with)\b"
)
_BARE_SAFETY = frozenset("safe safer safely keep keeps keeping kept protect protects protecting".split())
_PLAIN_SAFETY = re.compile(r"\b(?:safe|safer|unsafe|protect\w*|danger\w*|harm\w*|hurt|risk)\b")
_NUMBERS = {
    name: str(value)
    for value, name in enumerate("one two three four five six seven eight nine ten eleven twelve".split(), 1)
}
_CLOCK = re.compile(r"(?<=\d)(?:[.:]00)?\s?(?:am|pm)\b|\b(\d+)\s?o['’]clock\b")
_ENDING = re.compile(r"(?<=\w{3})(?:ing|ed|es|s)\Z")


def hollow(text: str, title: str) -> bool:
    """Does this answer to the safeguarding test say nothing, beside the finding's title?

    An empty text is False: that the test is missing is another rule's.
    """
    plain = _COMMENT.sub(" ", text).lower()
    told = _words(plain)
    if not told:
        return bool(plain.strip())
    if _repeats(told, _words(title.lower())):
        return True
    content = [word for word in told if word not in _STOP and word not in _CLAIMS]
    safer = bool(_SAFER.search(plain))
    if _CLAIM_FRAME.search(plain) and not set(content) - _BARE_SAFETY:
        return True
    if safer and _GROUP.search(plain):
        return False
    if len(told) < _ENOUGH_WORDS or len(content) < 2:
        return True
    return not safer and len(content) < len(told) / 5


def _words(low: str) -> list[str]:
    return [_NUMBERS.get(word, word) for word in _WORD.findall(_CLOCK.sub(" ", low))]


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
