"""Copies that nobody meant to make: a synced drive keeps two when two people save at once.

OneDrive adds the computer's name, Dropbox and Nextcloud say `conflicted copy`, Google Drive and
browsers count `(1)`, Syncthing writes `.sync-conflict-` and ownCloud `_conflict-`, and a file
manager says `copy`.
"""

import re
from collections.abc import Iterator
from pathlib import Path

from pgacli.case.files import as_text, names_in
from pgacli.case.places import Place, Problem

_TAILS = (
    r" ?\((?:\d+|[^()]*conflict[^()]*)\)",
    r" ?\[conflict[^\]]*\]",
    r"[._](?:sync-)?conflict-[\w-]+",
    r"(?: -)? copy(?: ?\(?\d+\)?)?",
    r" \d+",
    r"-(?-i:[A-Z0-9]*[A-Z][A-Z0-9]*(?:-[A-Z0-9]+)*)",
)
_COPY = rf"(?i:(copy of )?(.+?)({'|'.join(_TAILS)})?(\.\w+))"
# What a case has one of, by its folder. Notes are known by their ids.
_SINGLE = {
    "": ("assessment.md", "framework.yaml"),
    "house": ("words.yaml", "acronyms.yaml"),
    "private": ("people.yaml", "people.yaml.age"),
}
HINT = "Compare the two, keep every sentence in one of them, and delete the other."


def original_of(name: str) -> str:
    """Give the name that a copy was made of, such as `F1-x.md` of `F1-x (1).md`; else nothing."""
    found = re.fullmatch(_COPY, name.rpartition("/")[2])
    if found is None or not (found[1] or found[3]):
        return ""
    return found[2] + found[4]


def copies_of_single_files(root: Path) -> Iterator[Problem]:
    """Give copies of what a case has one of: the check reads one of them, and not the other."""
    for folder, names in _SINGLE.items():
        for name in names_in(root / folder):
            if original_of(name) in names:
                path = f"{folder}/{name}" if folder else name
                message = f"this looks like a copy of {original_of(name)}, and is not read"
                yield Problem("note.misplaced", Place(as_text(path)), message, HINT, is_grave=True)
