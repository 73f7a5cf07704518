"""Short file names, made of a title's words and of nobody's name.

The id comes first, so no name is one that Windows reserves, such as `con`.
"""

import re
import unicodedata
from collections.abc import Callable, Collection

from pgacli.case.ids import is_code

# The whole name, with id and suffix: folders shared through OneDrive have room for few letters.
MOST_LETTERS = 40

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_APOSTROPHE = re.compile("['’]")

# Letters that Unicode does not take apart.
_APART = str.maketrans(
    {"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i"}
)


def file_name(
    id_: str, title: str, is_name: Callable[[str], bool], prefixes: Collection[str] = ()
) -> str:
    """Give the file name of a new note, such as `F4-a-safe-place.md`.

    `is_name` says whether a text would be read as somebody's name; such words are left out, and
    so are codes that begin with one of `prefixes` (`YP`). With no word left, it is `F4.md`.
    """
    slug = id_
    for written in _WORD.findall(title):
        word = _in_ascii(written)
        longer = f"{slug}-{word}"
        if not word or _is_member_code(_in_ascii(_APOSTROPHE.split(written)[0]), prefixes):
            continue
        # As written too: folding may take the very letter by which a name is known.
        if is_name(written) or is_name(longer):
            continue
        if len(longer) + len(".md") > MOST_LETTERS:
            break
        slug = longer
    return f"{slug}.md"


def _in_ascii(word: str) -> str:
    apart = unicodedata.normalize("NFKD", word.casefold().translate(_APART))
    return re.sub(r"[^a-z0-9]", "", apart)


def _is_member_code(word: str, prefixes: Collection[str]) -> bool:
    """Say whether a word is the code of a young person of this case, or its letters alone."""
    letters = word.rstrip("0123456789").upper()
    return letters in prefixes and (is_code(word) or len(letters) > 1)
