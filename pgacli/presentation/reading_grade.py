"""How hard a text is to read: the school grade of Flesch and Kincaid, and the length of sentences.

The formula is that of Kincaid, Fishburne, Rogers and Chissom (1975). Syllables are counted by
groups of vowels, which is right often enough over a paragraph and never over a single word.
"""

import re

_CODE = re.compile(r"`[^`]*`")
_SENTENCE_END = re.compile(r"(?<=[.!?…])[\"'”’)]*\s+|\n\s*\n")
_WORD = re.compile(r"[A-Za-z]+(?:[’'-][A-Za-z]+)*")
_VOWELS = re.compile(r"[aeiouy]+")
_SILENT_END = re.compile(r"(?:[^aeiouyl]e|[^aeiouytd]ed|[^aeiouysxzgc]es)\Z")

# A shorter sentence is as hard as its one long word, which says little.
FEWEST_WORDS = 5
_MOST_SHOWN = 3


def sentences(text: str) -> list[str]:
    """Give the sentences of a text, each piece of code standing as one short word."""
    plain = _CODE.sub("code", text)
    return [part for part in _SENTENCE_END.split(plain) if _WORD.search(part)]


def word_count(text: str) -> int:
    """Give the number of words; a word with a hyphen is one."""
    return len(_WORD.findall(text))


def reading_grade(text: str) -> float:
    """Give the years of school that a text asks for: 6 is an eleven-year-old's reading."""
    parts = sentences(text)
    words = [word for part in parts for word in _WORD.findall(part)]
    if not words:
        return 0.0
    syllables = sum(_syllables(word) for word in words)
    return 0.39 * len(words) / len(parts) + 11.8 * syllables / len(words) - 15.59


def reading_age(text: str) -> int:
    """Give the age at which a text is read with ease, in whole years: the grade is no finer."""
    return max(5, round(reading_grade(text)) + 5)


def hardest(text: str) -> list[str]:
    """Give the sentences that ask most of a reader, the hardest first."""
    whole = {" ".join(each.split()): None for each in sentences(text)}
    long = [each for each in whole if word_count(each) >= FEWEST_WORDS]
    return sorted(long, key=reading_grade, reverse=True)[:_MOST_SHOWN]


def _syllables(word: str) -> int:
    lower = word.casefold()
    count = len(_VOWELS.findall(lower))
    if count > 1 and _SILENT_END.search(lower):
        count -= 1
    return max(1, count)
