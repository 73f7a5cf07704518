"""Copies of the open people key within a case, found by what they hold and by what they are called.

A copy is known by a whole line of the key that stands in it byte for byte. So a swap file of Vim, a
note to oneself and a file of any other name are found as well. A key that was written anew, such as
a list for a spreadsheet, is known by a line that has a code beside the name that it stands for.
"""

import os
import re
from collections.abc import Container, Iterator, Mapping
from itertools import islice
from pathlib import Path
from typing import Any, NamedTuple

from pgacli.case.copies import original_of
from pgacli.case.files import Refused, as_text, read_bytes
from pgacli.lazy import Lazy

# No key is as long; pictures and records are, and reading them would be felt.
MAX_BYTES = 1 << 20
# What version control keeps in there is packed.
_NOT_WALKED = (".git", ".hg", ".svn")
# Packed by their nature: no line stands in one as it was written.
_PACKED = (
    *(".pdf", ".docx", ".xlsx", ".pptx", ".odt", ".ods", ".zip", ".gz", ".7z", ".age"),
    *(".jpg", ".jpeg", ".png", ".gif", ".webp", ".heic", ".mp3", ".m4a", ".mp4", ".mov"),
)
_KEY_NAME = re.compile(r"people\.ya?ml(?:\.age)?")
# With what editors and file managers put before and behind it: `.people.yaml.swp`, `people.yaml~`.
_LIKE_KEY = Lazy(r"(?:.*\bof |[\W_]*)people[^.]*\.ya?ml(?![a-z])")
_ENTRY = Lazy(r"[\"']?[\w.-]+[\"']?\s*:\s*\S")
# How a key or a file of JSON leads from a code to its name, over the end of a line too.
_KEYED = rb"(?:[\"']?:\s{0,9}\{?\s{0,9}[\"']?name[\"']?:\s?[\"']?"
# A group is smaller by far. A key without end would be looked for without end.
MOST_LINES = 200


class KeyCopy(NamedTuple):
    """A file that is a copy of the people key, and the first of its lines that the key has too.

    The line is 0 where only the name of the file says that it is a copy.
    """

    path: str
    line: int


class KeyWords(NamedTuple):
    """What a copy of a people key is known by: its lines, and its codes with their names.

    No repr: it would print them.
    """

    lines: tuple[bytes, ...] = ()
    pairs: tuple[tuple[bytes, bytes], ...] = ()

    def __repr__(self) -> str:
        return "KeyWords(...)"


def words_of_key(text: str, entries: Mapping[str, Any]) -> KeyWords:
    """Give what a copy is known by, from the text of a key and from its entries."""
    named = (
        (code.encode(), name.encode("utf-8", "replace"))
        for code, entry in islice(entries.items(), MOST_LINES)
        for name in _names_of(entry)
    )
    return KeyWords(lines_of_key(text), tuple(named))


def _names_of(entry: object) -> list[str]:
    name = entry.get("name") if isinstance(entry, Mapping) else entry
    names = name if isinstance(name, list) else [name]
    return [each for each in names if isinstance(each, str) and re.search(r"[^\W\d_]{2}", each)]


def lines_of_key(text: str) -> tuple[bytes, ...]:
    """Give the lines of a people key that say something of somebody, as they stand in it."""
    lines = dict.fromkeys(line.strip() for line in text.removeprefix("\ufeff").splitlines())
    told = (line for line in lines if _ENTRY.match(line) and _says_something(line))
    return tuple(line.encode("utf-8", "replace") for line in islice(told, MOST_LINES))


def _says_something(line: str) -> bool:
    """Say whether more than keys stand in a line, as in `YP1: {name: , also: []}` they do not."""
    # From the start of a word alone: one without end would be begun at each of its letters.
    return re.search(r"[^\W_]{2}", re.sub(r"(?<![\w.-])[\w.-]+\s*:", "", line)) is not None


def copies_of_key(root: Path, words: KeyWords, leave_alone: Container[str]) -> Iterator[KeyCopy]:
    """Give the files of a case that hold words of the key, or are called as a copy would be.

    `leave_alone`: what is no copy, such as the key itself and the notes.
    """
    for relative, entry in _files(root):
        if relative in leave_alone:
            continue
        line = _first_line(root, relative, entry, words) if any(words) else 0
        if line or is_called_like_key(entry.name):
            yield KeyCopy(as_text(relative), line)


def is_called_like_key(name: str) -> bool:
    """Say whether a file name is the key's own, or one that a copy of it gets by itself."""
    folded = name.casefold()
    if "people" not in folded or name.startswith(".#"):  # Emacs's lock, a link to nowhere
        return False
    return bool(_LIKE_KEY.match(folded) or _KEY_NAME.fullmatch(original_of(name).casefold()))


def _files(root: Path) -> Iterator[tuple[str, os.DirEntry[str]]]:
    """Give every file below a folder with its path there. Links to folders are not followed."""
    folders = [""]
    while folders:
        folder = folders.pop()
        for entry in _entries(root, folder):
            relative = f"{folder}/{entry.name}" if folder else entry.name
            if not _is_folder(entry):
                yield relative, entry
            elif entry.name not in _NOT_WALKED:
                folders.append(relative)


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir(follow_symlinks=False)
    except OSError:
        return False


def _entries(root: Path, folder: str) -> list[os.DirEntry[str]]:
    try:
        with os.scandir(root / folder) as entries:
            return sorted(entries, key=lambda entry: entry.name)
    except OSError:  # `markdown_files` says so where it holds notes
        return []


def _first_line(root: Path, relative: str, entry: os.DirEntry[str], words: KeyWords) -> int:
    """Give the number of the first line in a file that holds words of the key, or 0."""
    if entry.name.casefold().endswith(_PACKED) or not _is_to_be_read(entry):
        return 0
    data = read_bytes(root, relative)
    if isinstance(data, Refused):
        return 0
    patterns = [_whole(line) for line in words.lines if line in data]
    patterns += [_beside(*pair) for pair in words.pairs if pair[1] in data]
    found = (re.search(pattern, data) for pattern in patterns)
    return min((data.count(b"\n", 0, each.start()) + 1 for each in found if each), default=0)


def _is_to_be_read(entry: os.DirEntry[str]) -> bool:
    try:
        is_file = entry.is_file(follow_symlinks=False)
        return is_file and entry.stat(follow_symlinks=False).st_size <= MAX_BYTES
    except OSError:
        return False


def _beside(code: bytes, name: bytes) -> bytes:
    """Give the pattern of a code and its name in a line, one behind the other as whole words.

    A name of one word may be somebody else's: it has to stand right beside the code.
    """
    gap = _KEYED + (rb"|[^\n]{1,60}?)" if b" " in name else rb"|[^\w\n]{1,6})")
    one, other = rb"(?i:%s)" % re.escape(code), re.escape(name)
    pair = rb"(?<![\w\x80-\xff])(?:%s|%s)(?![\w\x80-\xff])"
    return pair % (one + gap + other, other + gap + one)


def _whole(line: bytes) -> bytes:
    """Give the pattern of a line that goes on in no letter: `name: Sam` is not `name: Sam Tan`."""
    return rb"(?<![\w\x80-\xff])" + re.escape(line) + rb"(?![ \t]*[\w\x80-\xff])"
