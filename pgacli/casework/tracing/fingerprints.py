"""Keyed fingerprints of runs of six words: enough to know a text again, and no text.

The key keeps the fingerprints of two cases apart, and keeps a stranger from trying out words.
"""

import re
import unicodedata
from collections.abc import Sequence
from hashlib import blake2b

RUN = 6
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
