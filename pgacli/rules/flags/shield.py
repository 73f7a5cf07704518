"""The last thing before flags leave the rules: no name of the people key stands in one.

Messages are written without note text. This holds even where a path, a key or a word that was
mistyped turns out to be a name.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from pgacli.case.model import Case
from pgacli.rules.rule import Flag
from pgacli.rules.words.name_key import name_key

if TYPE_CHECKING:
    from pgacli.rules.prose.names import NameKey

# How the files of a case, of its house and of its reports end.
SUFFIXES = ("md", "yaml", "yml", "age", "html", "docx", "pdf", "txt", "json", "eml", "j2")
_WORD = re.compile(r"[^\W\d_]{2,}")


def shielded(case: Case, flags: Iterable[Flag]) -> Iterator[Flag]:
    """Give the flags without names: a file name is cut short, and words get the code."""
    key = name_key(case.people)
    shown: dict[str, str] = {}
    # Many flags say the same, and to look for names takes longer than to remember that.
    said: dict[str, str] = {}
    for flag in flags:
        path = flag.place.path
        if path not in shown:
            shown[path] = path_without_names(path, key)
        place = flag.place._replace(path=shown[path])
        for text in (flag.message, flag.hint):
            if text not in said:
                said[text] = without_names(text, key)
        yield flag._replace(place=place, message=said[flag.message], hint=said[flag.hint])


def path_without_names(path: str, key: NameKey) -> str:
    """Give a path as it may be shown: `findings/F3-*.md` where the file name holds a name.

    Its last step may be a folder too.
    """
    return "/".join(_shown_step(step, key) for step in path.split("/"))


def _shown_step(step: str, key: NameKey) -> str:
    from pgacli.rules.prose.identifiers import identifiers
    from pgacli.rules.prose.names import names_in_filename

    stem, dot, suffix = step.rpartition(".")
    # `.md` may be somebody's initials too; what else stands behind a stop may be a name.
    if names_in_filename(suffix, key) and suffix.lower() not in SUFFIXES:
        stem, dot, suffix = step, "", ""
    words = stem or suffix
    # Behind a note's id, a number is not read as one: F1-020 is none.
    apart = words.replace("_", " ")
    numbers = identifiers(apart) or identifiers(apart.partition("-")[2])
    if not names_in_filename(words, key) and not numbers:
        return step
    id_ = stem[: next((n for n, c in enumerate(stem) if n and not c.isdigit()), len(stem))]
    is_id = len(id_) > 1 and id_[:1].isalpha()
    return f"{id_ + '-' if is_id else ''}*{dot}{suffix if stem else ''}"


def without_names(text: str, key: NameKey) -> str:
    """Give a text with each name of the key made its code, in small letters or in capitals."""
    from pgacli.rules.prose.acronyms import known_acronyms
    from pgacli.rules.prose.names import names_in
    from pgacli.rules.prose.reading.folding import fold, fold_escaped

    if not key.forms:
        return text
    # "An NHS number" is nobody's, whatever somebody's initials are.
    known = known_acronyms()
    hits = set(names_in(text, key, known))
    if any(map(key.signs.are_in, filter(None, (fold(text), fold_escaped(text))))):
        hits.update(names_in(_calmed(text), key, known))
    end = len(text)
    for hit in sorted(hits, reverse=True):
        if hit.end <= end:
            text = (
                text[: hit.start] + _in_place(hit.code, text[hit.start : hit.end]) + text[hit.end :]
            )
            end = hit.start
    return text


def _in_place(code: str, name: str) -> str:
    """Give the code for a name; for one over two lines on each of them, so that lines stay."""
    lines = name.split("\n")[1:]
    before = (line[: len(line) - len(line.lstrip(" \t>"))] for line in lines)
    return "\n".join([code, *(each + code for each in before)])


def _calmed(text: str) -> str:
    """Give the text with words in capitals as names are written: such a word may be one."""
    calm = _WORD.sub(lambda word: word[0].capitalize() if word[0].isupper() else word[0], text)
    return calm if len(calm) == len(text) else text
