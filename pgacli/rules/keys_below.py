"""Keys below the line that ends them: there they are words, and in a source not even that."""

import re

from pgacli.case.fields.declared import key_name
from pgacli.case.note import Note

# A line of keys: one with its value, the next line of a value or a list, a rule, or nothing.
_LINE = re.compile(r"([A-Za-z][A-Za-z0-9_-]*):(?=\s|\Z)|[ \t]|-|\.\.\.|\Z")


def key_below(note: Note) -> tuple[str, int] | None:
    """Give the first key of a note that its body begins with, and its offset in the file.

    What an interview begins with (“Present: …”) is none. Nor is what stands among the keys too,
    but where a line of `---` says that it was meant for one.
    """
    at, known = note.body_start, None
    for line in note.body.splitlines(keepends=True):
        words = line.strip("\r\n")
        found = _LINE.match(words)
        if found is None:
            break
        if known is not None and words.rstrip() == "---":
            return known
        key = found[1] or ""
        if key.islower() and key_name(key) in note.names:
            if key_name(key) not in note.marks:
                return key, at
            known = known or (key, at)
        at += len(line)
    return None
