"""Settings for Obsidian, and empty notes to start from in any editor.

Its Templates plugin fills in `{{date}}`; somebody with Notepad copies the file and writes the day.
"""

from collections.abc import Iterator, Mapping

from pgacli.case.fields.references import Code, HeadingId, Link
from pgacli.case.fields.types import Day, FieldType, Many, Whole, YesNo
from pgacli.case.notes import ADDED_KINDS, KINDS
from pgacli.casework.scaffold import note_text
from pgacli.editors.json_file import json_file
from pgacli.editors.places import EMPTY_NOTES

TITLE = "Say it in a few words"
TODAY = "{{date}}"


def obsidian_files() -> Mapping[str, str]:
    """Give the settings and the empty notes by their path in a case."""
    settings = {
        ".obsidian/templates.json": {"folder": EMPTY_NOTES, "dateFormat": "YYYY-MM-DD"},
        # Names and copies are not for searching, and a link stays one that any program reads.
        ".obsidian/app.json": {
            "userIgnoreFilters": ["private/", "reports/"],
            "useMarkdownLinks": True,
            "newLinkFormat": "relative",
        },
        ".obsidian/types.json": {"types": dict(_property_types())},
    }
    texts = {path: json_file(data) for path, data in settings.items()}
    return texts | dict(_empty_notes())


def _empty_notes() -> Iterator[tuple[str, str]]:
    for name, kind in ADDED_KINDS.items():
        values = {"date": TODAY} if "date" in kind.fields else {}
        yield f"{EMPTY_NOTES}/{name}.md", note_text(kind, TITLE, values)


def _property_types() -> Iterator[tuple[str, str]]:
    """Give how Obsidian shows each key, where all kinds agree."""
    told: dict[str, set[str]] = {}
    for kind in KINDS.values():
        for name, field in kind.fields.items():
            told.setdefault(name.rstrip("_"), set()).add(_property_type(field.type))
    return (
        (key, types.pop())
        for key, types in sorted(told.items())
        if len(types) == 1 and "" not in types
    )


def _property_type(type_: FieldType) -> str:
    if isinstance(type_, Many) and isinstance(type_.each, Code | HeadingId | Link):
        return "multitext"
    if isinstance(type_, Day):
        return "date"
    return "checkbox" if isinstance(type_, YesNo) else "number" if isinstance(type_, Whole) else ""
