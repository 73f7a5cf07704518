"""Keys below the line that ends them: there they are words, and in a source not even that."""

import re
from collections.abc import Iterator

from pgacli.case.fields.declared import key_name
from pgacli.case.note import Note

# A line of keys: one with its value, the next line of a value or a list, a rule, or nothing.
_LINE = re.compile(r"([A-Za-z][A-Za-z0-9_-]*):(?=\s|\Z)|[ \t]|-|\.\.\.|\Z")
_END = "---"


def key_below(note: Note) -> tuple[str, int] | None:
    """Give the first key of a note that its body begins with, and its offset in the file.

    What an interview begins with (“Present: …”) is none. Nor is what stands among the keys too,
    but where a line of `---` says that it was meant for one.
    """
    known, before = None, ""
    for line, at in _lines(note):
        found = _LINE.match(line)
        if found is None:
            break
        # Below an empty line, `---` parts the text.
        if known is not None and line.rstrip() == _END and before.strip():
            return known
        before = line
        key = found[1] or ""
        if key.islower() and key_name(key) in note.names:
            if key_name(key) not in note.marks:
                return key, at
            known = known or (key, at)
    return None


def _lines(note: Note) -> Iterator[tuple[str, int]]:
    """Give the lines of a body with their offsets in the file, no more of them than are asked."""
    text, at = note.source_text, note.body_start
    while at < len(text):
        end = text.find("\n", at)
        end = len(text) if end < 0 else end
        yield text[at:end].rstrip("\r"), at
        at = end + 1
