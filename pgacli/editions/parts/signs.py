"""The signs of a report: each nature of finding and each answer has its own shape and word."""

from collections.abc import Mapping

from pgacli.editions.edition import Sign

# In the order in which findings are read: what is strong comes before what is hard.
NATURE_SIGNS: Mapping[str, Sign] = {
    sign.role: sign
    for sign in (
        Sign("●", "Strength", "strength"),
        Sign("◆", "Need met", "need_met"),
        Sign("★", "Good practice", "good_practice"),
        Sign("▲", "Harm", "harm"),
        Sign("▽", "Unmet need", "unmet_need"),
        Sign("□", "System", "system"),
    )
}
NOT_SAID = Sign("?", "Nature not said yet", "not_said")

ANSWER_WORDS: Mapping[str, str] = {
    "thats_us": "That’s us",
    "not_us": "Not us",
    "say_it_like_this": "Say it like this",
    "leave_it_out": "Leave it out",
}


def nature_sign(nature: str) -> Sign:
    """Give the sign of a nature."""
    return NATURE_SIGNS.get(nature, NOT_SAID)


def nature_rank(nature: str) -> int:
    """Give where a nature stands in the order of reading."""
    natures = list(NATURE_SIGNS)
    return natures.index(nature) if nature in natures else len(natures)
