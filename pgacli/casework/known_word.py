"""A word of a fixed few that somebody typed: an answer, a stage, a status."""

from collections.abc import Sequence

from pgacli.case.messages import did_you_mean, nearest
from pgacli.errors import PgaError


def known_word(typed: str, known: Sequence[str], what: str) -> str:
    """Give the known word that was typed, in any letter case, with `-`, `_` or spaces.

    `what` says in words what it is. Raises PgaError that lists the words, and names the likeliest.
    """
    word = "_".join(typed.casefold().replace("-", " ").replace("_", " ").split())
    if word in known:
        return word
    hint = did_you_mean(nearest(word, known), "")
    raise PgaError(f"{what} is one of {', '.join(known)}. {hint}".rstrip())
