"""JSON Schemas of notes and of the files beside them, made from the declared fields.

Draft 7, because that is what editors read (yaml-language-server's own pages say so).
"""

from collections.abc import Mapping
from typing import Any

from pgacli.case.framework import Framework
from pgacli.case.ids import CODE
from pgacli.case.note import Note
from pgacli.case.notes import KINDS
from pgacli.editors.json_schema import Schema, one_of, record_schema, told

DIALECT = "http://json-schema.org/draft-07/schema#"


def schemas(framework: Framework) -> Mapping[str, Schema]:
    """Give every schema by its name: the kinds of note, the framework and the people key."""
    notes = {name: note_schema(kind, framework) for name, kind in KINDS.items()}
    title = "The council's own headings, in place of the shipped ones."
    own = _whole("framework", title) | record_schema(Framework, framework)
    return notes | {"framework": own, "people": people_schema()}


def note_schema(kind: type[Note], framework: Framework) -> Schema:
    """Give the schema of a kind's front matter. `framework`: the headings that may be named."""
    schema = record_schema(kind, framework)
    id_ = {"type": ["string", "null"]}
    properties = {
        "kind": told(one_of((kind.kind,)), "kind", "The kind of note."),
        "id": told(id_, "id", "As the file name says: it may stay out."),
        **schema["properties"],
    }
    title = (kind.__doc__ or "").partition("\n")[0]
    return _whole(kind.kind, title) | schema | {"properties": properties}


def people_schema() -> Schema:
    """Give the schema of the people key."""
    names = {
        "name": told({"type": "string"}, "name", "The full name."),
        "also": told(
            {"anyOf": [{"type": "array", "items": {"type": "string"}}, {"type": "string"}]},
            "also",
            "Nicknames and initials.",
        ),
    }
    person = {"type": "object", "properties": names, "description": "One young person."}
    keys = {"type": "object", "patternProperties": {f"^{CODE}$": person}}
    return _whole("people", "Who the codes are. No report ever prints it.") | keys


def _whole(name: str, description: str) -> dict[str, Any]:
    return {"$schema": DIALECT, "title": name, "description": description}
