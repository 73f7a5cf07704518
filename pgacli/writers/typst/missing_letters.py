"""Letters that no font of the PDF has, such as emoji: their names stand for them, in brackets.

PDF/UA-1 wants every letter to be one that can be shown, and a box in its place would tell nobody
what a young person wrote.
"""

import re
import unicodedata

_COMPLAINT = re.compile(r'the text `"((?:[^"\\]|\\.)*)"` could not be displayed')
_ESCAPED = re.compile(r"\\u\{([0-9a-f]+)\}|\\(.)")


def missing_in(complaint: str) -> frozenset[str]:
    """Give the letters that Typst says it cannot show."""
    found = "".join(_ESCAPED.sub(_unescaped, text) for text in _COMPLAINT.findall(complaint))
    return frozenset(letter for letter in found if not letter.isascii())


def spelled_out(text: str, missing: frozenset[str]) -> str:
    """Give text with the names of the letters that cannot be shown."""
    if missing.isdisjoint(text):
        return text
    return "".join(_name(letter) if letter in missing else letter for letter in text)


def _name(letter: str) -> str:
    if unicodedata.category(letter) == "Cf":
        # It only says how its neighbours join, as in the emoji of a family.
        return ""
    return f"[{unicodedata.name(letter, f'U+{ord(letter):04X}').lower()}]"


def _unescaped(found: re.Match[str]) -> str:
    return chr(int(found[1], 16)) if found[1] else found[2]
