"""Ids of notes and headings, and codes of young people, as they are written: alone or several."""

import re

from pgacli.lazy import Lazy

# A young person's code, such as YP1. The ids of notes, such as F3, look the same.
CODE = "[A-Za-z]{1,8}[0-9]{1,4}"
# Several of them, whose brackets were forgotten.
SEVERAL_IDS = rf"{CODE}(?:(?:\s*[,;&/+–-]\s*|\s+(?:and|to)\s+|\s+){CODE})+"
_CODE = re.compile(CODE)
_ID = re.compile("[A-Za-z][0-9]+")
_RANGE = Lazy(r"([A-Za-z]{1,8})([0-9]{1,4})\s*(?:[–-]|\bto\b)\s*\1([0-9]{1,4})")
_LONGEST_RANGE = 30


def is_code(text: str) -> bool:
    """Say whether a text is one code, or what looks the same, the id of a note."""
    return _CODE.fullmatch(text) is not None


def is_id(text: str) -> bool:
    """Say whether a text is one id of a note, such as F3, in plain digits as file names have it."""
    return _ID.fullmatch(text) is not None


def as_heading(word: str) -> str:
    """Give the id of a heading as notes name it, however it was written."""
    return word.strip().casefold().replace("_", "-")


def several_ids(text: str) -> list[str]:
    """Give the ids that stand in one text, with those between the ends of `S1-S3`; else nothing."""
    # Most texts are one id, or words: those need no pattern.
    if text.isalnum() or not text[-1:].isdigit() or not re.fullmatch(SEVERAL_IDS, text):
        return []
    if found := _RANGE.fullmatch(text):
        first, last = int(found[2]), int(found[3])
        if first < last < first + _LONGEST_RANGE:
            return [f"{found[1]}{number}" for number in range(first, last + 1)]
    return re.findall(CODE, text)
