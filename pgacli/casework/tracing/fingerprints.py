"""Keyed fingerprints of runs of six words: enough to know a text again, and no text.

The key keeps the fingerprints of two cases apart, and keeps a stranger from trying out words.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from hashlib import blake2b

# Two people hardly write so many words alike by chance.
RUN = 6
DIGEST_BYTES = 6

Run = tuple[str, ...]

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")


def words_of(text: str) -> list[str]:
    """Give the words of a text without case, quotation marks, spacing or line breaks."""
    folded = unicodedata.normalize("NFKC", text).casefold().replace("’", "'")
    # A word broken at the end of a line is one word.
    joined = re.sub(r"(?<=\w)(?:-\s*\n\s*|\u00ad)(?=\w)", "", folded)
    return _WORD.findall(joined)


def runs_of(words: Sequence[str]) -> Iterator[Run]:
    """Give every run of six words that follow each other, in order."""
    return zip(*(words[start:] for start in range(RUN)), strict=False)


def fingerprints_of(words: Sequence[str], key: bytes) -> list[str]:
    """Give the fingerprint of each run, in order."""
    return [
        blake2b(" ".join(run).encode(), key=key, digest_size=DIGEST_BYTES).hexdigest()
        for run in runs_of(words)
    ]
