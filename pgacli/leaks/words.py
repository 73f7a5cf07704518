"""Words alone, so that the same run of words is found however a format writes it.

Case of letters, accents, punctuation, markup and a hyphen at the end of a line make no difference.
"""

import re
from collections.abc import Iterator
from itertools import islice

from pgacli.rules.prose.folding import fold

# Eight words in a row are hardly ever the same by chance.
RUN = 8

Run = tuple[str, ...]

_WORD = re.compile(r"[^\W_]+")
# "co-ordinator", "don't" and a word that was parted at the end of a line are one word each.
_WITHIN = re.compile(r"(?<=[^\W_])(?:'|-(?:[ \t]*\r?\n[ \t]*)?)(?=[^\W_])")


def words_of(text: str) -> list[str]:
    """Give the words of a text, folded."""
    return _WORD.findall(_WITHIN.sub("", fold(text).low))


def runs_of(words: list[str]) -> Iterator[Run]:
    """Give every run of eight words that follow each other."""
    return zip(*(islice(words, start, None) for start in range(RUN)), strict=False)
