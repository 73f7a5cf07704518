"""Words of messages: a key as it is spoken of, what was probably meant, a kind with its article."""

import re
from collections.abc import Iterable


def shown(trail: str) -> str:
    """Give a key as it is spoken of: without the numbers of list items."""
    return re.sub(r"\.\d+(?=\.|\Z)", "", trail)


def nearest(word: str, known: Iterable[str]) -> str:
    """Give the known word that `word` most likely meant, or nothing."""
    # Imported here: a case without a slip has no need of it.
    import difflib  # noqa: PLC0415

    found = difflib.get_close_matches(word.casefold(), list(known), n=1, cutoff=0.65)
    return found[0] if found else ""


def did_you_mean(guess: str, otherwise: str) -> str:
    """Ask whether a guess was what was meant; where there is none, say something else."""
    return f"Did you mean `{guess}`?" if guess else otherwise


def noun_of(kind: str) -> str:
    """Give a kind as a sentence speaks of one: a finding, but a supervision note."""
    return f"{kind} note" if kind in ("learning", "supervision") else kind


def with_article(word: str) -> str:
    """Give a word with its article: a finding, an offer."""
    return f"{'an' if word[:1] in 'aeiou' else 'a'} {noun_of(word)}"
