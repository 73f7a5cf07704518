"""Files of a council's house that a new case can take over: those that can be looked through."""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from pgacli.case.files import Refused, read_bytes, read_text
from pgacli.case.house import HOUSE
from pgacli.casework.learning.old_case import OldCase

MOST_FILES = 500
_TEXTS = (".yaml", ".yml", ".md", ".txt", ".j2", ".css", ".html", ".svg", ".typ")
_UNSEEN = "it cannot be looked through here: copy it yourself if it holds nothing of the case"


class Offered(NamedTuple):
    """A file that a new case could take over: its path there and its bytes, or why it stays."""

    path: str
    data: bytes
    why: str


def house_files(root: Path, old: OldCase) -> Iterator[Offered]:
    """Give every file below house/, hidden ones and links left out."""
    if (root / HOUSE).is_symlink():
        yield Offered(f"{HOUSE}/", b"", "it is a link")
        return
    found = sorted(_paths(root))
    for relative in found[:MOST_FILES]:
        data, why = _content(root, relative, old)
        shown = relative if not old.fault("", relative) else f"a file of {HOUSE}/"
        yield Offered(shown if why else relative, b"" if why else data, why)
    if len(found) > MOST_FILES:
        yield Offered(f"{HOUSE}/", b"", f"it has more than {MOST_FILES} files: copy the rest")


def _paths(root: Path) -> Iterator[str]:
    for folder, folders, names in os.walk(root / HOUSE):
        folders[:] = [name for name in folders if not name.startswith(".")]
        for name in names:
            if not name.startswith("."):
                yield Path(folder, name).relative_to(root).as_posix()


def _content(root: Path, relative: str, old: OldCase) -> tuple[bytes, str]:
    """Give the bytes of a file, or why they stay where they are."""
    path = root / relative
    if path.is_symlink():
        return b"", "it is a link"
    suffix = path.suffix.casefold()
    if suffix in _TEXTS:
        text = read_text(root, relative)
        if isinstance(text, Refused):
            return b"", f"it cannot be read: {text.why}"
        return text.encode(), old.why_kept(text, relative)
    data = read_bytes(root, relative) if suffix in (".docx", ".dotx") else b""
    if data and not isinstance(data, Refused):
        from pgacli.leaks.word_template import words_of_word  # noqa: PLC0415 - few houses have one

        parts = words_of_word(data)
        if parts is None:
            return data, _UNSEEN
        text_of_word = "\n".join(part.text for part in parts if not part.is_figures)
        return data, old.why_kept(text_of_word, relative)
    return b"", _UNSEEN
