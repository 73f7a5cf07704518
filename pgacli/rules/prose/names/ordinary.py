"""Capitalised words that are a name elsewhere: the month of May, the "So" of a new sentence.

A name is believed wherever it may be one. Only what the words beside it decide is passed over.
"""

from __future__ import annotations

import re
from collections.abc import Collection

from pgacli.lazy import Lazy
from pgacli.rules.prose.names.places import names_a_place
from pgacli.rules.prose.vocabulary.names_too import COMPOUNDS, WORDS_TOO

# Short words that open a sentence with a capital: as somebody's name they count inside one only.
_OPENERS = frozenset(
    {"am", "an", "and", "any", "are", "as", "at", "be", "but", "by", "can", "do", "for", "go", "he"}
    | {"her", "his", "how", "if", "in", "is", "it", "let", "me", "my", "no", "not", "of"}
    | {"on", "one", "or", "our", "she", "so", "the", "to", "up", "us", "we", "who", "why", "you"}
)
_OPENING = Lazy(r"(?:^|[.?!:;>#*|•\n-]|[.?!][)\"'”]+)[\s*_>#\"'“(-]*\Z")
_MONTHS = frozenset({"april", "august", "january", "july", "june", "march", "may"})
_BEFORE_MONTH = Lazy(
    r"(?:\b(?:in|early|mid|late|last|next|since|until|during|this|throughout|before the end of"
    r"|(?:end|start|beginning|middle|week|fortnight|month|rest|most|half|whole|all) of)"
    r"|\d\w{0,2}(?: of)?)"
    r"(?:\s{1,3}|-)\Z",
    re.IGNORECASE,
)
# A song may be by somebody called April; what opens a sentence and goes on says when.
_BY_MONTH = Lazy(r"(?<![^\W_])By\s{1,3}\Z")
_GOES_ON = Lazy(r",?\s{1,3}(?!and\b)[a-z]")
_AFTER_MONTH = Lazy(
    r",?\s{1,3}(?:\d|half[- ]term\b|onwards?\b|[Ff]ools?\b|showers\b|(?:bank )?holidays?\b"
    r"|exams?\b|Day\b|Bank Holiday\b)"
)
_OTHER_MONTH = (
    "(January|February|March|April|May|June|July|August|September|October|November|December)"
)
_UNTIL = r"(?:\s{1,3}(?:to|until|till)\s{1,3}|[-/])"
_FROM_MONTH = Lazy(rf"\b{_OTHER_MONTH}{_UNTIL}\Z")
_TO_MONTH = Lazy(rf"{_UNTIL}{_OTHER_MONTH}\b")
_BETWEEN_MONTHS = Lazy(r"\bbetween\s{1,3}\Z", re.IGNORECASE)
_BETWEEN_MONTH = Lazy(rf"\bbetween\s{{1,3}}{_OTHER_MONTH}\s{{1,3}}and\s{{1,3}}\Z", re.IGNORECASE)
_AND_MONTH = Lazy(rf"\s{{1,3}}and\s{{1,3}}{_OTHER_MONTH}\b")
_MONTHS_LISTED = Lazy(
    rf",\s{{1,3}}{_OTHER_MONTH},?\s{{1,3}}(?:and|or)\s{{1,3}}(?:{_OTHER_MONTH[1:-1]})\b"
)
_SEASONS = frozenset({"summer", "autumn", "winter"})
_BEFORE_SEASON = Lazy(
    r"\b(?:the|this|last|next|late|early|each|every)(?:\s{1,3}|-)\Z", re.IGNORECASE
)
_AFTER_SEASON = Lazy(
    r",?\s{1,3}(?:of )?20\d\d\b|\s{1,3}(?:\d{4}|holidays?|terms?|half[- ]term|break|months|nights"
    r"|evenings|programmes?|scheme|school\b|(?:activit(?:y|ies)|camps?|clubs?|events?|fairs?|f[eê]tes?"
    r"|festivals?|leagues?|play ?schemes?|provision|reading|sessions?|sports|uniforms?)\b)",
    re.IGNORECASE,
)
# "Will they come?" and "May the group use it?" ask; a name is not followed so.
_ASKING = frozenset({"may", "will"})
_ASKED = Lazy(
    r"\s{1,3}(?:I|we|they|you|he|she|it|this|that|these|those|there|the|an?|any\w*|(?:some|every)\w+"
    r"|our|your|their|my|young people)\b"
)
# "Will Year 10 be asked?"; "Will says what?" and "May told us why?" are somebody's words or doings.
_QUESTION = Lazy(
    r"\s{1,3}(?!\w+(?:s|ed)\b|(?:told|said|went|came|and|at|in|on|ok|okay|with|out|off|back|still"
    r"|safe|home|there|here|missing|gone)\b)[^.?!\n]{1,120}(?:\n[^.?!\n]{1,120})?\?"
)
# "Will parents be told?" of whom there are several; "Will says be there?" is somebody's word.
_OF_SEVERAL = Lazy(
    r"\s{1,3}(?!says|thinks|asks|tells|knows|wants|needs|lets|sees|hopes|insists|texts|likes"
    r"|was|is|has|does)[A-Z]?[a-z]{3,}s\s{1,3}(?:also |still |ever )?"
    r"(?:be|have|get|know|hear|see|read|need|go|come|stay|find|keep|want|take|help|use)\b"
    r"[^.?!\n]{0,120}(?:\n[^.?!\n]{1,120})?\?"
)
# "Will bring them to the café", of a person called Will, would be "brings"; verbs whose past is the
# same ("put", "let", "set") tell nothing.
_DOES = Lazy(
    r"\s{1,3}(?:not|be|bring|take|walk|hold|ask|help|introduce|go|come|give|make|speak|talk|tell|say"
    r"|see|find|keep|send|call|ring|write|meet|offer|share|need|try|check|open|support"
    r"|contact|arrange|attend|continue|provide|liaise|update|report|raise|review|discuss"
    r"|agree|lead|join|use|work|look|pass|chase|follow|remain|stay|start|begin|have|do|feed"
    r"|carry|visit|invite|collect|wait|listen|explain|know|get|run|act|want)\b"
)
# "Hope they come back": nobody called so is followed by it.
_HOPED = Lazy(r"\s{1,3}(?:that\s{1,3})?(?:they|we|you|it)\b")
_ASKS = (_ASKED, _DOES, _QUESTION, _OF_SEVERAL)
_WORD_BEFORE = Lazy(r"(?<![^\W_])([^\W_]+)[ ]\Z")
# After these a name stands, and no verb.
_NO_SUBJECT = frozenset(
    "about and asked at but called by for from is like met near of or rang saw seen tell told to"
    " was where with".split()
)
_SHORTEST_SHOUTED = 3
# "They are Black", "mostly White" say who people are.
_COLOURS = frozenset({"black", "brown", "white"})
_BEFORE_COLOUR = Lazy(
    r"\b(?:are|were|being|mostly|mainly|largely|all|both|two|three|four|five|young|or|Asian,?"
    r"|Asian and|Black and|White and)\s{1,3}\Z"
)
_BEHIND = {
    letters: Lazy(rf"(?:\s{{1,3}}|[_-])(?:{nouns})(?![^\W_])", re.IGNORECASE)
    for letters, nouns in COMPOUNDS.items()
}
# Charities and places of which the young people of many a group hear.
_CHARITIES = Lazy(r"'s (?:Trust|Awards?|Lynn)\b")
# What stands on many a sign: "Netherby Parks" is no Park whose apostrophe was dropped.
_PLACES = frozenset("bank brook field hall hill lane park river wood".split())


def is_a_month_too(written: str) -> bool:
    """Say whether a name is spelt like a month, which keeps its capital."""
    return written.lower() in _MONTHS


def is_a_word_too(written: str) -> bool:
    """Say whether a name is spelt like a common word."""
    return written.lower() in WORDS_TOO


def is_place(letters: str) -> bool:
    """Say whether a name is the word for a place, so that with an s it is several of them."""
    return letters in _PLACES


def is_verb_behind(text: str, start: int, end: int) -> bool:
    """Say whether "will" or "may" and what follows are what somebody does: "they will cook".

    Of one called Will Cook that is so where a subject stands before; "saw will cook" is himself.
    """
    if text[start:end].split(None, 1)[0] not in _ASKING:
        return False
    before = _WORD_BEFORE.search(text, max(0, start - 24), start)
    return before is not None and before[1].lower() not in _NO_SUBJECT


def is_ordinary(text: str, start: int, end: int, names: Collection[str]) -> bool:
    """Say whether a capitalised word is an ordinary one where it stands; `names` are the key's."""
    letters = text[start:end].lower()
    before = text[max(0, start - 24) : start]
    # "Don't" and "Can't" are nobody's.
    is_cut_short = text[end : end + 2] == "'t"
    if is_cut_short or is_compound(text, start, end) or names_a_place(text, start, end):
        return True
    if letters in _COLOURS and _BEFORE_COLOUR.search(before):
        return True
    if letters in {"king", "prince"} and _CHARITIES.match(text, end):
        return True
    if letters in _MONTHS and _is_month(text, end, before, names):
        return True
    if letters in _SEASONS and (_BEFORE_SEASON.search(before) or _AFTER_SEASON.match(text, end)):
        return True
    asks = letters in _ASKING and any(each.match(text, end) for each in _ASKS)
    hopes = letters == "hope" and _HOPED.match(text, end) is not None
    opens = letters in _OPENERS or asks or hopes
    return opens and opens_a_sentence(text, start)


def is_compound(text: str, start: int, end: int) -> bool:
    """Say whether a word is the "young" of "young people" or the "park" of "park ranger".

    It may stand in a text or in a file name.
    """
    behind = _BEHIND.get(text[start:end].lower())
    return behind is not None and behind.match(text, end) is not None


def opens_a_sentence(text: str, start: int) -> bool:
    """Say whether a word begins a sentence, a line or a cell: there any word has a capital."""
    return _OPENING.search(text[max(0, start - 20) : start]) is not None


def is_shouted(word: str) -> bool:
    """Say whether a word in capitals can be a name written so: ZEPH, and no MASH, MAY or WILL.

    Two letters are an acronym or initials, which are judged as such.
    """
    is_long = word.isupper() and len(word) >= _SHORTEST_SHOUTED
    return is_long and word.lower() not in _MONTHS | _ASKING | {"young"}


def _is_month(text: str, end: int, before: str, names: Collection[str]) -> bool:
    # "The rest of May's friends" are somebody's.
    if text[end : end + 2] == "'s":
        return False
    if _AFTER_MONTH.match(text, end) or _BEFORE_MONTH.search(before):
        return True
    if _BY_MONTH.search(before) and _GOES_ON.match(text, end):
        return True
    # "From May to July"; but "from May to June" may be two of the young people.
    other = (
        _TO_MONTH.match(text, end) or _MONTHS_LISTED.match(text, end) or _FROM_MONTH.search(before)
    )
    if not other and _BETWEEN_MONTHS.search(before):
        other = _AND_MONTH.match(text, end)
    other = other or _BETWEEN_MONTH.search(before)
    return other is not None and other[1].lower() not in names


def is_small_word(letters: str) -> bool:
    """Say whether small letters are hardly ever a name: in a file name all are small."""
    return letters in _OPENERS
