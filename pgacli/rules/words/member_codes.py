"""Codes like those of the members, wherever a note has them: whoever is none of them is a stranger.

A source's own words are raw notes, and may name anybody.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from pgacli.case.note import Note, texts
from pgacli.case.notes import KINDS
from pgacli.case.passage import Passage
from pgacli.case.places import Place
from pgacli.kept import TEXTS_OF_A_CASE, kept

_CODE = re.compile(r"([A-Za-z]+)(\d+)\Z")
_DIGITS = 3
_LETTERS_OF_NOTES = frozenset(kind.letter for kind in KINDS.values() if kind.letter)
_TITLE = re.compile(r"^ {0,3}#[ \t].*$", re.MULTILINE)


class Stranger(NamedTuple):
    """A code of somebody who is no member, and where it stands."""

    code: str
    place: Place


def strangers_in_texts(note: Note, members: tuple[str, ...]) -> Iterator[Stranger]:
    """Give each stranger whom a note's texts name, once; those in keys for codes are left out."""
    seen = {mention.name for mention in note.mentions if mention.is_code}
    for passage in (*note.prose(), *_unprinted(note, members)):
        for start, end in _strangers_in(passage.text, members):
            code = _plainly(passage.text[start:end])
            if code not in seen:
                seen.add(code)
                yield Stranger(code, note.words_at(passage, start, end))


class _Codes(NamedTuple):
    """How codes like those of the members are written: a pattern, and how each can begin."""

    pattern: re.Pattern[str]
    beginnings: tuple[str, ...]

    def may_be_in(self, text: str) -> bool:
        """Look for two letters: most texts name nobody by a code, and that takes no time."""
        return any(beginning in text for beginning in self.beginnings)


@lru_cache(maxsize=4)
def _codes_like(members: tuple[str, ...]) -> _Codes | None:
    parts = [match for code in members if (match := _CODE.match(code))]
    prefixes = sorted({match[1] for match in parts})
    longer = [each for each in prefixes if len(each) > 1]
    # S3 in a sentence is a source; J3 is no note, and so a member or a stranger.
    single = [each for each in prefixes if len(each) == 1 and each.upper() not in _LETTERS_OF_NOTES]
    if not longer and not single:
        return None
    beginnings = {a + b for each in longer for a in _either(each[0]) for b in _either(each[1])}
    beginnings |= {each + digit for each in single for digit in "0123456789"}
    anyhow = ("".join(f"[{_either(letter)}]" for letter in prefix) for prefix in longer)
    # "YP2026" is a conference, where the members are YP1 to YP5.
    most = max(_DIGITS, *(len(match[2]) for match in parts))
    ways = [rf"(?:{'|'.join([*anyhow, *single])})\d{{1,{most}}}(?![^\W_])"]
    if longer:
        # In capitals it is known with a space or a hyphen too: "YP 7", but not "a YP 15 years old".
        capitals = "|".join(longer)
        ways.append(rf"(?:{capitals})[ -]\d{{1,3}}(?![^\W_])(?![ -](?:years?|yrs?)\b|[-.:/%]?\d)")
    return _Codes(re.compile(rf"(?<![^\W_])(?:{'|'.join(ways)})"), tuple(sorted(beginnings)))


def _plainly(code: str) -> str:
    return code.upper().replace(" ", "").replace("-", "")


def _either(letter: str) -> str:
    return letter.upper() + letter.lower()


def _unprinted(note: Note, members: tuple[str, ...]) -> Iterator[Passage]:
    """Give texts that no edition prints: who came, what a source is called."""
    # Nearly every note has none at all above its body.
    if _strangers_in(note.source_text[: note.body_start], members):
        printed = {key for key, _ in texts(note, printed=True)}
        yield from (note.scalar(key, text) for key, text in texts(note) if key not in printed)
    codes = _codes_like(members)
    line = _TITLE.search(note.body) if note.has_raw_body else None
    if line is not None and codes is not None and codes.may_be_in(line[0]):
        title = note.title_section
        if title is not None:
            start, end = note.body_start + title.begins, note.body_start + title.starts
            yield Passage("", note.source_text[start:end], start)


@kept(TEXTS_OF_A_CASE)
def _strangers_in(text: str, members: tuple[str, ...]) -> tuple[tuple[int, int], ...]:
    """Give where a text has codes like those of the members, of somebody who is none."""
    codes = _codes_like(members)
    if codes is None or not codes.may_be_in(text):
        return ()
    found = codes.pattern.finditer(text)
    return tuple(each.span() for each in found if _plainly(each[0]) not in members)
