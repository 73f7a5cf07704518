"""Acronyms that a reader meets before anybody has spelt them out.

Guidance on accessible documents asks that an acronym be explained where it first stands (GDS,
Publishing accessible documents).
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from functools import lru_cache
from pathlib import Path

from pgacli.lazy import Lazy
from pgacli.rules.prose.reading.sentences import Sentence, Span, sentences

# Capitals alone ("MACE", "PCSOs"), and forms like "DfE": never a code such as YP1 or C2.
_ACRONYM = Lazy(
    # Nor the letters of a registration, such as AB51 ZZZ, or of a National Insurance number.
    r"(?<![\w.&'’/@#-])(?<![A-Z][0-9]{2}\s)(?:[A-Z]{3,}Co|[A-Z]{2,}(?:&[A-Z]+)?|[A-Z]&[A-Z]"
    r"|[A-Z]{1,2}[a-z][A-Z]{1,3})(?:s|'s|’s)?"
    r"(?![\w@&]|\.\w|(?:[-/][A-Z\d]{1,4}){0,3}[-/]\d|\s?\d\d\s?\d\d\s?\d\d\s?[A-D]\b)"
    r"|(?<=[A-Z]/)[A-Z]{2,}s?(?!\w)"
)
# Two capitals side by side, or with one sign between: without them there is no acronym.
_CAPITALS = re.compile(r"[A-Z][a-z&]?[A-Z]")
# What is no more than that is a role or a service ("DSL"), and no heading in capitals.
_ALONE = Lazy(r"\s*[A-Z]{2,6}\s*")
_ROMAN = Lazy(r"M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})\Z")
# Capitals used to stress a plain word.
_STRESSED = frozenset(
    "A ABOUT AFTER AGAIN ALL ALSO ALWAYS AN AND ANY ARE AS ASK AT BAD BALL BANNED BE BECAUSE BEEN "
    "BEFORE BEING BEWARE BIG BOTH BOYS BUT BY CAMERAS CAN CANNOT CASE CHILD CHILDREN CLOSED "
    "CONFIDENTIAL COPY COULD CRIME DANGER DO DOES DONE DONT DRAFT DRUGS DURING EACH ENTRY EVEN "
    "EVER EVERY EVERYBODY EVERYONE EXIT FINAL FINE FIRST FOR FREE FROM GAMES GANG GANGS GET GIRLS "
    "GO GOOD GROUP HARD HAS HATE HAVE HE HELP HER HIM HIS HOME HOODIES HOODS HOW IF IMPORTANT IN "
    "INTO IS IT ITS JUST KEEP KIDS KNIFE KNIVES LAST LATER LIKE LITTLE LOITERING LOT LOTS LOVE "
    "MAKE MANY ME MEETING MEMBER MEMBERS MORE MOST MUCH MUST MY NEED NEVER NEW NEXT NO NOBODY "
    "NONE NOT NOTE NOTHING NOTICE NOW OF OFF OFFICIAL OLD ON ONE ONLY OPEN OR OUR OUT OVER OWN "
    "PARENTS PEOPLE PLEASE POLICE PRIVATE PROBLEM PROPERTY PUPILS READ REALLY REPORT RESTRICTED "
    "RIGHT SAFE SAFETY SAME SAY SCHOOL SEE SENSITIVE SHALL SHE SHOULD SHUT SO SOME SORRY STAFF "
    "STAY STILL STOP SUMMER SUSPECT SUSPECTS TAKE TEAM TELL THAN THANK THAT THE THEIR THEM THEN "
    "THERE THEY THIS THOSE THUGS TIME TO TODAY TODO TOGETHER TOLD TOO TROUBLE TWO UP URGENT US "
    "VERY WANT WANTED WARNING WAS WE WELCOME WELL WERE WHAT WHEN WHERE WHY WILL WITH WITHOUT "
    "WOULD WRONG YES YET YOBS YOU YOUNG YOUR YOUTH YOUTHS".split()
)
# "The unit (the “VRU”)": the marks are those of a term, and nobody's words.
_NAMED = Lazy(r"\((?:the |an? )?[\"'“‘](?P<term>[A-Z][A-Za-z&]{1,9})[\"'”’]\)")
# Any reader knows these. They are not in the list: there they would be nobody's initials.
_EVERYDAY = frozenset(
    "AFC AGM AKA B&B BA BST CPR CV DM EDM FA FC GTA H&M HQ IOU IQ JBL LOL M&S MA MMA MTV NBA NFL "
    "OMG P&P PA PR PSG Q&A R&B R&R UFC UV WWE".split()
)
# "Under reference HB 2026 0415": letters of a number, and nobody's.
_NUMBERED = Lazy(r"\b(?:ref(?:erence)?|number|code|no\.)[.:]?\s+\Z", re.IGNORECASE)
_NUMBER = re.compile(r"\s+\d")
_LONGEST_NUMBERED = 14
_CAPITALS_BEFORE = Lazy(r"(?:\b[A-Z]{2,}\s+)+\Z")
_CAPITALS_AFTER = Lazy(r"(?:\s+[A-Z]{2,}\b)+")
_BEFORE = Lazy(
    r"(?P<words>[^()]*?)(?:\((?:(?:the|an?)\s+)?\s*|,\s*(?:or|known as|called|shortened to)\s+"
    r"(?:the\s+|an?\s+)?|"
    r"\b(?:known as|called|shortened to|abbreviated to|or)\s+(?:the\s+|an?\s+)?)$"
)
_AFTER = Lazy(
    r"(?:\s*\((?P<bracket>[^()]+)\)|(?:,\s*(?:or|which (?:means|is|stands for)|short for|that is)"
    r"|\s+(?:stands for|means|is short for)|\s*[:–—])\s+(?P<clause>[^.;()]+))"
)
# "The youth team, YT, …" and "YT – the youth team – …": there each letter has to begin a word.
_BESIDE_BEFORE = Lazy(r"(?P<words>[^().;:]*?)(?:,|\s[–—-])\s+(?:(?:the|an?)\s+)?\Z")
# Nor is "ABC is the …" more than that.
_BESIDE_AFTER = Lazy(
    r"(?:(?:,|\s[–—-])\s+|\s+is\s+(?:(?:the|an?|our|their)\s+)?)(?P<words>[^().;:]*)"
)
# What only names an identifier, which has a flag of its own: "DOB 12/03/2011" is one cause.
_NAMES_A_NUMBER = frozenset("DOB NI NINO UPN VRM VRN".split())
_BESIDE = 24
_UNCOUNTED = frozenset({"a", "an", "and", "at", "for", "in", "of", "on", "the", "to", "with"})
# "YP 9" is a code, though of nobody in the group; "a YP 15 years old" is an acronym.
_CODE_NUMBER = re.compile(r"\s\d{1,3}\b(?!\s(?:years?|yrs?)\b)")
_INITIAL = re.compile(r"[A-Za-z]+")


def known_acronyms(house: Iterable[str] = ()) -> frozenset[str]:
    """The acronyms that need no spelling out: the shipped ones and a council's own."""
    # The curly quotes of Word round one would stand in no note.
    return _shipped() | {_singular(str(word).strip(" “”")) for word in house}


def first_uses(
    text: str, known: Collection[str], prefixes: Collection[str] = ()
) -> tuple[tuple[Span, ...], frozenset[str]]:
    """Each acronym that is not spelt out where the text first uses it, and all that it spells out.

    `known` are acronyms that need no spelling (a council's own, or those that an earlier part
    of the report has spelt out); the shipped list is always known.  Silent: roman numerals,
    codes, a heading or line in capitals, stressed words, and quoted speech.  `prefixes` are the
    letters of the case's codes: before a number they are a code and no acronym.
    """
    if not _CAPITALS.search(text):
        return (), frozenset()
    settled = {*_shipped(), *_EVERYDAY, *(_singular(word) for word in known)}
    spelt: set[str] = set()
    found: list[Span] = []
    for sentence in sentences(_without_marks(text)):
        plain = _ACRONYM.compiled.sub("", sentence.text)
        if not any(map(str.islower, plain)) and not _ALONE.fullmatch(text):
            continue
        for match in _ACRONYM.finditer(sentence.text):
            letters = _singular(match[0])
            if letters in settled or not _is_acronym(letters, sentence, match):
                continue
            if letters in prefixes and _CODE_NUMBER.match(sentence.text, match.end()):
                continue
            settled.add(letters)
            if _is_spelt_out(letters, sentence.text, match):
                spelt.add(letters)
            else:
                start = sentence.start + match.start()
                found.append(Span(start, start + len(letters), letters))
    return tuple(found), frozenset(spelt)


def _has_its_number(text: str, start: int) -> bool:
    """Does an identifier stand beside what names it?"""
    from pgacli.rules.prose.identifiers import identifiers

    return any(abs(each.start - start) <= _BESIDE for each in identifiers(text))


def _without_marks(text: str) -> str:
    """The text, as long, without quotation marks where an acronym is given in brackets."""
    for match in tuple(_NAMED.finditer(text)):
        start, end = match.span("term")
        text = f"{text[: start - 1]} {match['term']} {text[end + 1 :]}"
    return text


@lru_cache(maxsize=1)
def _shipped() -> frozenset[str]:
    lines = Path(__file__).with_name("acronyms.yaml").read_text("utf-8").splitlines()
    return frozenset(_singular(line[2:].strip()) for line in lines if line.startswith("- "))


def _singular(word: str) -> str:
    for ending in ("'s", "’s", "s"):
        if word.endswith(ending):
            return word[: -len(ending)]
    return word


def _is_acronym(letters: str, sentence: Sentence, match: re.Match[str]) -> bool:
    if letters in _STRESSED or _ROMAN.match(letters):
        return False
    if letters in _NAMES_A_NUMBER and _has_its_number(sentence.text, match.start()):
        return False
    if letters == "IC" and re.match(r"\s*\d", sentence.text[match.end() :]):
        return False
    if _NUMBER.match(sentence.text, match.end()) and _NUMBERED.search(
        sentence.text[max(0, match.start() - _LONGEST_NUMBERED) : match.start()]
    ):
        return False
    before = _CAPITALS_BEFORE.search(sentence.text[max(0, match.start() - 80) : match.start()])
    after = _CAPITALS_AFTER.match(sentence.text, match.end())
    beside = {word for part in (before, after) if part for word in part[0].split()}
    # "DO NOT SHARE": a run of capitals with a plain word in it is stress, not letters.
    return not (beside & _STRESSED)


def _is_spelt_out(letters: str, text: str, match: re.Match[str]) -> bool:
    """Do words beside the acronym begin with its letters: "words (ABC)", "ABC (words)"?"""
    before = _BEFORE.search(text[max(0, match.start() - 160) : match.start()])
    if before:
        words = _INITIAL.findall(before["words"])[-(2 * len(letters) + 3) :]
        if _stands_for(letters, words, ends=True):
            return True
    after = _AFTER.match(text, match.end())
    if _is_beside(letters, text, match):
        return True
    if not after:
        return False
    words = _INITIAL.findall(after["bracket"] or after["clause"])
    return _stands_for(letters, words[: 2 * len(letters) + 3], ends=False)


def _is_beside(letters: str, text: str, match: re.Match[str]) -> bool:
    """Do words between commas or dashes begin with its letters, one by one?"""
    before = _BESIDE_BEFORE.search(text[max(0, match.start() - 160) : match.start()])
    after = _BESIDE_AFTER.match(text, match.end())
    count = len(letters)
    ending = _first_letters(before["words"] if before else "")[-count:]
    beginning = _first_letters(after["words"] if after else "")[:count]
    # "TfL is Transport for London": there the small word counts.
    every = _first_letters(after["words"] if after else "", uncounted=())[:count]
    return letters.upper() in (ending, beginning, every)


def _first_letters(words: str, uncounted: Collection[str] = _UNCOUNTED) -> str:
    return "".join(
        word[0].upper() for word in _INITIAL.findall(words) if word.lower() not in uncounted
    )


def _stands_for(letters: str, words: list[str], *, ends: bool) -> bool:
    """Do the words hold the letters in order, the first of them at the beginning of a word?

    Words before an acronym must reach up to it: its last letter is in one of the last two words.
    """
    low = [letter for letter in letters.lower() if letter.isalpha()]
    starts = [at for at, word in enumerate(words) if word[0].lower() == low[0]]
    for start in starts:
        used = _last_used(low, [word.lower() for word in words[start:]])
        if used is not None and (not ends or start + used >= len(words) - 2):
            return True
    return False


def _last_used(low: list[str], words: list[str]) -> int | None:
    """The number of the word that holds the last letter, or None where a letter is missing.

    A letter is the first of a later word, or else stands further on in the same word.
    """
    at, place = 0, 1
    for letter in low[1:]:
        following = next((i for i in range(at + 1, len(words)) if words[i][0] == letter), None)
        inside = words[at].find(letter, place)
        if following is not None and (following - at <= 3 or inside < 0):
            at, place = following, 1
        elif inside >= 0:
            place = inside + 1
        else:
            return None
    return at
