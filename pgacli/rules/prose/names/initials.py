"""Initials in capitals: where they may be somebody's, and where they are another sign."""

from __future__ import annotations

from collections.abc import Collection

from pgacli.lazy import Lazy
from pgacli.rules.prose.names.forms import COMMON_CAPITALS, bare

_NUMBER_BEFORE = Lazy(r"\d[.:]?\d*\s?\Z")
# What stands behind a number: an hour, a length, a weight.
_UNITS = frozenset({"AM", "PM", "CM", "FT", "GB", "KG", "KM", "MB", "MG", "ML", "MM", "TB"})
_STOP_BEFORE = Lazy(r"(?<![^\W_])[A-Z]\.\Z")
_STOP_AFTER = Lazy(r"\.[A-Z](?![^\W_])")
_STEP_BEFORE = Lazy(r"[^\W\d_]-\Z")
_STEP_AFTER = Lazy(r"-[^\W\d_]")
_ALONE_BEFORE = Lazy(r"(?<![^\W_])[A-Z][ ]\Z")
_ALONE_AFTER = Lazy(r"[ ][A-Z](?![^\W_])")


def _is_a_range(capitals: str, before: str, after: str) -> bool:
    """Do letters with hyphens reach from one to another ("A-C", "X-Y") or go on ("T-J-K")?"""
    is_next = ord(capitals[-1]) - ord(capitals[0]) == 1
    goes_on = _STEP_BEFORE.search(before) or _STEP_AFTER.match(after)
    return is_next or capitals[0] == "A" or bool(goes_on)


def fits_initials(
    text: str, start: int, end: int, *, in_file_name: bool, known: Collection[str]
) -> bool:
    """Say whether letters may be initials where they stand; `known` acronyms are none."""
    kept = text[start:end]
    letters = bare(kept)
    capitals = letters.upper()
    if capitals in known:
        return False
    if letters != capitals:
        return in_file_name and capitals not in COMMON_CAPITALS and capitals not in {"AM", "PM"}
    before = text[max(0, start - 6) : start]
    if capitals in _UNITS and _NUMBER_BEFORE.search(before):
        return False
    if "-" in kept and _is_a_range(capitals, before, text[end : end + 2]):
        return False
    # "M.O" inside "M.O.T." is another sign.
    if "." in kept and (_STOP_BEFORE.search(before) or _STOP_AFTER.match(text, end)):
        return False
    # "A B" inside "A B C" is a list.
    spaced = " " in kept and "." not in kept
    return not spaced or not (_ALONE_BEFORE.search(before) or _ALONE_AFTER.match(text, end))
