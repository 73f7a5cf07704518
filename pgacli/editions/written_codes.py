"""Codes that are written in another way, as codes: "YP one" and "young person number two".

So they can be taken out where no code may stand. A number that counts something is left as it is.
"""

import re
from collections.abc import Collection
from functools import partial

# A group has hardly ever more members than these.
_WORDS = (
    *("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven"),
    *("twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"),
    "twenty",
)
_NUMBER = re.compile(rf"\d+|(?:{'|'.join(_WORDS)})(?![^\W_])", re.IGNORECASE)
_BETWEEN = r"(?:\s?[,/&+–-]\s?(?:and\s|or\s)?|\s(?:and|or)\s)"
_NO = r"\s?(?:no\.?|number|\#)\s?"
# "YP one to one", "YP two in three" and "YP-one-to-one" say how, or how many.
_NO_RATE = rf"(?!(?:\s|-)(?:to|in|on|of)(?:\s|-)(?:{'|'.join(_WORDS)}|\d))"
# Nobody says "the YP1": with one of these before it, a number counts what stands behind.
_NOT_OF_SEVERAL = "".join(
    rf"(?<!\b{each}\s)" for each in ("the", "each", "every", "any", "a", "per", "of", "which")
)
# What shows that somebody is told of: what they do or are; else a sentence or a line may end there.
_DOES = (
    r"(?:['’]s\b|\s+(?:also|who|then|is|was|are|were|has|had|have|does|did|do|can|could|will|would"
    r"|may|might|said|says?|told|tells?|asks?|thinks?|thought|feels?|felt|wants?|likes?|goes|went|came"
    r"|comes|knows?|knew|lives?|left|sat|spoke|speaks?|met|gave|gives|got|gets|took|takes|made|makes|saw"
    r"|sees|kept|keeps|brought|brings|(?!hundred)[a-z]{3,}(?<!e)ed|and(?!\s+a\s+half))\b)"
)
_TOLD_OF = rf"(?=\s*(?:\Z|\n\s*[\n>*-]|[.,;:!?)\]\"”|](?!\d))|{_DOES})"


class WrittenCodes:
    """Writes the codes of some letters and numbers as codes, in any text."""

    def __init__(self, letters: str, numbers: Collection[str]) -> None:
        """Take the letters of the codes, and their numbers as the case has them."""
        self._letters = letters
        self._pattern = re.compile(_pattern(letters, numbers), re.IGNORECASE)

    def __call__(self, text: str) -> str:
        """Give a text with each of them as a code: "YP1" for "YP one", "YP1 and 2" for both."""
        return self._pattern.sub(partial(_as_code, self._letters), text)


def _as_code(letters: str, found: re.Match[str]) -> str:
    first = _NUMBER.search(found[0])
    return letters + _NUMBER.sub(_in_digits, found[0][first.start() :]) if first else found[0]


def _in_digits(number: re.Match[str]) -> str:
    return number[0] if number[0].isdigit() else str(_WORDS.index(number[0].lower()) + 1)


def _pattern(letters: str, numbers: Collection[str]) -> str:
    """Give the pattern: a way to write the letters, and behind it numbers that fit it."""
    digits = rf"(?:{'|'.join(sorted(map(re.escape, numbers)))})(?![^\W_])"
    word = rf"(?:{'|'.join(words_for(numbers)) or '(?!)'})(?![^\W_])"
    either = rf"(?:{digits}|{word})"
    parted = "[. _-]".join(letters)
    one, many = letters, rf"{letters}['’]?s"
    if letters == "YP":
        one, many = r"(?:YP|young\sperson)", r"(?:YP['’]?s|young\s(?:people|persons))"
    more = rf"(?:{_BETWEEN}{either})"
    # No noun behind "one" ends as verbs do: "YP one plays the drums".
    does = rf"{_NOT_OF_SEVERAL}{one}\sone(?=\s[a-z]{{3,}}(?<!s)s\b)" if "1" in numbers else "(?!)"
    ways = (
        does,
        rf"{letters}[-_.]?{word}{_NO_RATE}",
        rf"{parted}[. _-]{{0,2}}{either}{_NO_RATE}",
        rf"{one}{_NO}{either}{more}*",
        rf"{many}\s(?:nos\.?|numbers|\#)\s?{either}{more}*",
        rf"{_NOT_OF_SEVERAL}{letters}\s{word}{more}*{_NO_RATE}{_TOLD_OF}",
        rf"{_NOT_OF_SEVERAL}{one}\s{either}{more}*{_NO_RATE}{_TOLD_OF}",
        rf"{many}\s{either}{more}+{_NO_RATE}{_TOLD_OF}",
        rf"{letters}(?:[:;.=]\s|\s[=:–-]\s){digits}{_NO_RATE}(?={_DOES})",
    )
    return rf"(?<![^\W_])(?:{'|'.join(ways)})"


def words_for(numbers: Collection[str]) -> list[str]:
    """Give the words for some numbers, of those that have one here."""
    return [word for at, word in enumerate(_WORDS, 1) if str(at) in numbers]
