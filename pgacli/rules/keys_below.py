"""Keys below the line that ends them: there they are words, and in a source not even that."""

import re

from pgacli.case.fields.declared import key_name
from pgacli.case.note import Note

# A line of keys: one with its value, the next line of a value or a list, a rule, or nothing.
_LINE = re.compile(r"([A-Za-z][A-Za-z0-9_-]*):(?=\s|\Z)|[ \t]|-|\.\.\.|\Z")


def key_below(note: Note) -> tuple[str, int] | None:
    """Give the first key of a note that its body begins with, and its offset in the file."""
    at = note.body_start
    for line in note.body.splitlines(keepends=True):
        found = _LINE.match(line.strip("\r\n"))
        if found is None:
            break
        if found[1] and key_name(found[1]) in note.names:
            return found[1], at
        at += len(line)
    return None
