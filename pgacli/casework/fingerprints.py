"""Keyed fingerprints of runs of words: enough to know a text again, and no text.

Of all runs of six words, one is kept in every three neighbours (winnowing: Schleimer, Wilkerson
and Aiken, 2003), so that any stretch of eight words or more that was handed over is found again.
The key keeps the fingerprints of two cases apart, and keeps a stranger from trying out words.
"""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from hashlib import blake2b

RUN = 6
NEIGHBOURS = 3
DIGEST_BYTES = 6

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")


def words_of(text: str) -> list[str]:
    """Give the words of a text without case, quotation marks, spacing or line breaks."""
    folded = unicodedata.normalize("NFKC", text).casefold().replace("’", "'")
    # A word broken at the end of a line is one word.
    joined = re.sub(r"(?<=\w)(?:-\s*\n\s*|\u00ad)(?=\w)", "", folded)
    return _WORD.findall(joined)


def runs_of(words: Sequence[str], key: bytes) -> list[str]:
    """Give the fingerprint of each run of six words, in order."""
    return [
        blake2b(
            " ".join(words[at : at + RUN]).encode(), key=key, digest_size=DIGEST_BYTES
        ).hexdigest()
        for at in range(len(words) - RUN + 1)
    ]


def kept(runs: Sequence[str]) -> set[str]:
    """Give the runs to keep: the least of each three neighbours."""
    if len(runs) <= NEIGHBOURS:
        return set(runs[:1]) | ({min(runs)} if runs else set())
    return {min(runs[at : at + NEIGHBOURS]) for at in range(len(runs) - NEIGHBOURS + 1)}


def fingerprints(texts: Iterable[str], key: bytes) -> set[str]:
    """Give the fingerprints to keep of several texts."""
    return {each for text in texts for each in kept(runs_of(words_of(text), key))}
