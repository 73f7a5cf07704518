"""Text with its accents folded, and the way back to the places of the text as written.

"Zoë" and "Zoe", "Łukasz" and "Lukasz" are one name, composed or not; a soft hyphen or a
zero-width space that Word left inside a name does not hide it, nor the %C3%AB of a link and the
&euml; of a web page.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from typing import NamedTuple

ODD = re.compile(r"[^\t-\r\x20-\x7e]")
_ENCODED = re.compile(
    r"[%&](?:(?<=%)[0-9A-Fa-f]{2}(?:%[0-9A-Fa-f]{2})*"
    r"|(?<=&)(?:#(?:[0-9]{1,7}|[xX][0-9A-Fa-f]{1,6})|[A-Za-z][A-Za-z0-9]{1,31});)"
)
# What a program that takes UTF-8 for Windows' letters shows for the bytes behind a first one. They
# are spelt out: to have them of Python would load a table of letters at each start.
_LATER = r"[\x80-\xbf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]"
# What a program writes in YAML or JSON, where it keeps to ASCII or to one line; and "Ã«" for "ë".
_ESCAPED = re.compile(
    r"\\(?:x[0-9A-Fa-f]{2}|u(?!d[89a-f]|D[89A-F])[0-9A-Fa-f]{4}|U000[0-9A-Fa-f]{5}|[nrt])"
    rf"|[\xc2-\xdf]{_LATER}|[\xe0-\xef]{_LATER}{{2}}"
)
_WHITE = {"\\n": "\n", "\\r": "\n", "\\t": "\t"}
# A hyphen that shows at the end of a line alone: there it parts a word as any other does.
_SOFT_END = re.compile("\u00ad(?=\r?\n)")
# What is left without these shows as nothing; a copy out of a PDF may hold it inside a word.
_SHOWN = bytes(each for each in range(128) if chr(each).isprintable() or chr(each) in "\t\n\v\f\r")
# Letters that Unicode does not take apart, and marks that people type in several ways.
_ALIKE = (
    dict(zip("ØøŁłĐđĦħŦŧıÐðŊŋ", "OoLlDdHhTtiDdNn", strict=True))
    | {"ß": "ss", "ẞ": "SS", "Æ": "AE", "æ": "ae", "Œ": "OE", "œ": "oe", "Þ": "Th", "þ": "th"}
    # The last of each row as Windows numbered them once, and some files still have them.
    | dict.fromkeys("‘’‛ʼʻʽʾʿʹ′`´\x91\x92", "'")
    | dict.fromkeys("‐‑‒–—―−\x96\x97", "-")
    # Letters of other scripts of which the capital or the small one looks the same: both are taken
    # for that letter, so that a name that is written in such a script is found in it too.
    | dict(zip("АаВвЕеКкМмНнОоРрСсТтУуХхІіЈјЅѕҺһ", "AaBbEeKkMmHhOoPpCcTtYyXxIiJjSsHh", strict=True))
    | dict(zip("ΑαΒβΕεΖζΗηΙιΚκΜμΝνΟοΡρΤτΥυΧχ", "AaBbEeZzHhIiKkMmNnOoPpTtYyXx", strict=True))
    # Of African and Azerbaijani names, and of the signs for sounds.
    | dict(zip("ƁɓƊɗƎəƏǝƐɛƘƙƆɔƳƴɑɡԁ℮", "BbDdEeEeEeKkOoYyagde", strict=True))
    # Small capitals, in which many an account has its name.
    | dict(zip("ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘǫʀꜱᴛᴜᴠᴡʏᴢ", "ABCDEFGHIJKLMNOPQRSTUVWYZ", strict=True))
    # Letters within a box or a disc that is filled; those within an empty one Unicode takes apart.
    | {chr(first + at): chr(65 + at) for first in (0x1F150, 0x1F170) for at in range(26)}
    # Letters that are blank, the stroke that draws Arabic letters out, and the ends of lines that
    # are not ASCII.
    | dict.fromkeys("\u115f\u1160\u2800\u0640\ufffe", "")
    | dict.fromkeys("\u0085\u2028\u2029", "\n")
)
_known: dict[str, str] = dict(_ALIKE)
# Marks upon letters, and signs that show as nothing.
_SOUNDLESS = frozenset({"Cc", "Cf", "Mn", "Me"})


class Folded(NamedTuple):
    """`kept` has its capitals and `low` has none, letter for letter the same length."""

    kept: str
    low: str
    offsets: Sequence[int]

    def place(self, start: int, end: int) -> tuple[int, int]:
        """The offsets in the text as written of a stretch of the folded text."""
        if end <= start:
            return self.offsets[start], self.offsets[start]
        # Marks that were left out behind a letter belong to it.
        last = max(self.offsets[end], self.offsets[end - 1] + 1)
        return self.offsets[start], min(last, self.offsets[-1])

    def stretch(self, start: int, end: int) -> Folded:
        """A stretch of the folded text, by itself."""
        return Folded(self.kept[start:end], self.low[start:end], self.offsets[start : end + 1])

    def replaced(self, spans: Iterable[tuple[int, int]], sign: str = "") -> Folded:
        """The same with a sign, or nothing, in place of some spans, which come in order."""
        kept, offsets, at = "", [], 0
        for start, end in spans:
            kept += self.kept[at:start] + sign
            offsets += [*self.offsets[at:start], *(self.offsets[start] for _ in sign)]
            at = end
        kept += self.kept[at:]
        offsets += self.offsets[at:]
        return Folded(kept, kept.lower(), offsets)


def fold(text: str) -> Folded:
    """The text without accents, each of its letters knowing where it stood."""
    text = with_hyphens(text)
    if ("%" not in text and "&" not in text) or not _ENCODED.search(text):
        return _unaccented(text)
    return _read_as(_ENCODED, text)


def fold_escaped(text: str) -> Folded | None:
    """The same of "Zo\\xEB" and "Zo\\u00EB", and of "ZoÃ«"; None where nothing is escaped.

    A reading of its own: in a path such as C:\\notes a stroke is a stroke.
    """
    if ("\\" not in text and text.isascii()) or not _ESCAPED.search(text):
        return None
    return _read_as(_ESCAPED, with_hyphens(text))


def is_plain(text: str) -> bool:
    """Say whether all of a text is in ASCII, and shows: folding would change nothing in it."""
    return text.isascii() and not text.encode().translate(None, _SHOWN)


def with_hyphens(text: str) -> str:
    """The text with a plain hyphen for a soft one at the end of a line, which shows."""
    return _SOFT_END.sub("-", text) if "\u00ad" in text else text


def _read_as(pattern: re.Pattern[str], text: str) -> Folded:
    plain, places = _decoded(pattern, text)
    folded = _unaccented(plain)
    return Folded(folded.kept, folded.low, [places[at] for at in folded.offsets])


def _decoded(pattern: re.Pattern[str], text: str) -> tuple[str, list[int]]:
    """The text with what the pattern finds as letters; each letter's place, and the end."""
    pieces: list[str] = []
    places: list[int] = []
    at = 0
    for match in pattern.finditer(text):
        letters = _letters_of(match[0])
        if not letters:
            continue
        start, end = match.span()
        pieces += (text[at:start], letters)
        places += range(at, start)
        # A letter of an address takes three signs for each of its bytes; of the rest, it is one.
        byte = len("%00") if text[start] == "%" else 0
        for letter in letters:
            places.append(start)
            start += byte * len(letter.encode())
        at = end
    return "".join((*pieces, text[at:])), [*places, *range(at, len(text) + 1)]


def _letters_of(encoded: str) -> str:
    """What is encoded; nothing where that is no letter of any script."""
    if encoded.startswith("\\"):
        digits = encoded[2:]
        return _WHITE.get(encoded) or chr(int(digits, 16))
    if encoded.startswith("&"):
        # Imported here: few texts come out of a web page.
        from html import unescape

        letters = unescape(encoded)
        return "" if letters == encoded else letters
    try:
        if not encoded.isascii():
            signs = (each.encode("latin-1" if each <= "\xff" else "cp1252") for each in encoded)
            return b"".join(signs).decode()
        return bytes.fromhex(encoded.replace("%", "")).decode()
    except UnicodeDecodeError:
        return ""


def _unaccented(text: str) -> Folded:
    if is_plain(text):
        return Folded(text, text.lower(), range(len(text) + 1))
    plain = {letter: _folded(letter) for letter in set(ODD.findall(text))}
    changed = {letter: letters for letter, letters in plain.items() if letters != letter}
    if not all(len(letters) == 1 and letters.isascii() for letters in changed.values()):
        return _letter_by_letter(text)
    # As curly quotes and most accents are: each becomes one letter, and stands where it stood.
    kept = text
    for letter, letters in changed.items():
        kept = kept.replace(letter, letters)
    return Folded(kept, lowered(kept), range(len(kept) + 1))


def _letter_by_letter(text: str) -> Folded:
    """The text without accents, where a letter may become none or several."""
    pieces: list[str] = []
    offsets: list[int] = []
    at = 0
    for match in ODD.finditer(text):
        place = match.start()
        letters = _folded(match[0])
        pieces += (text[at:place], letters)
        offsets += range(at, place)
        offsets += [place] * len(letters)
        at = place + 1
    pieces.append(text[at:])
    offsets += range(at, len(text) + 1)
    kept = "".join(pieces)
    return Folded(kept, lowered(kept), offsets)


def _folded(letter: str) -> str:
    found = _known.get(letter)
    if found is None:
        found = _known[letter] = _taken_apart(letter)
    return found


def _taken_apart(letter: str) -> str:
    category = unicodedata.category(letter)
    if category in _SOUNDLESS:
        return ""
    parts = unicodedata.normalize("NFKD", letter)
    plain = "".join(_ALIKE.get(part, part) for part in parts if not unicodedata.combining(part))
    # A raised figure leads to a footnote, and is no part of the word beside it.
    return f" {plain} " if category == "No" else plain


_MARKS = str.maketrans("*_[]`~>#", " " * 8)


def flat(text: str) -> str:
    """The text in small letters without Markdown's marks: enough to see whether to read it."""
    return lowered(text).translate(_MARKS)


def lowered(text: str) -> str:
    """The text in small letters, letter for letter as long: a capital that would grow is kept."""
    low = text.lower()
    if len(low) == len(text):
        return low
    return "".join(part if len(part := each.lower()) == 1 else each for each in text)


_TYPESET = tuple(zip("’‘“”‑‐–—…•\u00a0", "''\"\"--||.* ", strict=True))


def as_typed(text: str) -> str:
    """The text in small letters, letter for letter as long, with plain marks for typeset ones.

    Plain marks make one notation fit what Word and what a keyboard writes; they also let Python
    keep a letter in a byte, so that looking through a text takes half the time.
    """
    low = lowered(text)
    if not low.isascii():
        for typeset, plain in _TYPESET:
            low = low.replace(typeset, plain)
    return low
