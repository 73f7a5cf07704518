"""Where the files for editors stand in a case, and which notes each schema is for."""

from collections.abc import Mapping

from pgacli.case.note import Note
from pgacli.case.notes import KINDS

SCHEMAS = ".pga/schemas"
EMPTY_NOTES = "note-templates"


def _notes(kind: type[Note]) -> str:
    """Give the notes of a kind. Two kinds may share a folder: the letter tells them apart."""
    id_ = f"[{kind.letter}{kind.letter.lower()}][0-9]"
    return f"{kind.folder}/{id_}*.md" if kind.folder else "assessment.md"


# The files that each schema is for, by the schema's name.
PATTERNS: Mapping[str, str] = {
    **{name: _notes(kind) for name, kind in KINDS.items()},
    "framework": "framework.yaml",
    "people": "private/people.yaml",
}
