"""Words alone, so that the same run of words is found however a format writes it.

Case of letters, accents, punctuation, markup and a hyphen at the end of a line make no difference.
"""

import re
import string
from collections.abc import Iterator
from functools import cache

from pgacli.rules.prose.reading.folding import ODD, fold, is_plain, lowered, with_hyphens

# Eight words in a row are hardly ever the same by chance.
RUN = 8

Run = tuple[str, ...]

_WORD = re.compile(r"[^\W_]+")
# "co-ordinator", "don't" and a word that was parted at the end of a line are one word each. The
# mark comes before what is looked for behind it: a pattern that begins with one is found faster.
_WITHIN = re.compile(r"(?:'(?<=[^\W_]')|-(?<=[^\W_]-)(?:[ \t]*\r?\n[ \t]*)?)(?=[^\W_])")
_SIGN = re.compile(r"[^\x00-\x7f\w]")
_LETTERS = (string.ascii_lowercase + string.digits).encode()
_GAPS = bytes(each if each in _LETTERS else ord(" ") for each in range(256))
# No eight words of ASCII, and seven gaps, are shorter.
_SHORTEST = 15


def words_of(text: str) -> list[str]:
    """Give the words of a text, folded."""
    low = _low(text)
    if not low.isascii():
        low = _SIGN.sub("|", low)
    plain = _WITHIN.sub("", low)
    if not plain.isascii():
        return _WORD.findall(plain)
    return plain.encode().translate(_GAPS).decode().split()


def runs_of(words: list[str]) -> Iterator[Run]:
    """Give every run of eight words that follow each other."""
    return zip(*(words[start:] for start in range(RUN)), strict=False)


def runs_in(text: str) -> Iterator[Run]:
    """Give every run of eight words in a text."""
    if len(text) < _SHORTEST and text.isascii():
        return iter(())
    return runs_of(words_of(text))


def _low(text: str) -> str:
    """Give a text in small letters, folded; here nobody asks where each of them stood."""
    if "%" in text or "&" in text:
        return fold(text).low
    plain = text if is_plain(text) else ODD.sub(lambda odd: _folded(odd[0]), with_hyphens(text))
    return lowered(plain)


@cache
def _folded(letter: str) -> str:
    return fold(letter).kept
