"""The JSON Schema of a value by its type, and of a record by its declared fields.

A schema takes what our own reader takes: letter case, `-` for `_`, and one value in place of a list
of one. The plain words stand first, so that an editor offers those.
"""

import re
from collections.abc import Sequence
from functools import singledispatch
from typing import Any

from pgacli.case.fields.declared import Field, Part, Record
from pgacli.case.fields.references import WORKERS, Code, HeadingId, Link, Placing, Present
from pgacli.case.fields.types import (
    SEVERAL_WORDS,
    Choice,
    Day,
    FieldType,
    Many,
    Text,
    Whole,
    YesNo,
)
from pgacli.case.framework import Framework
from pgacli.case.ids import CODE, SEVERAL_IDS
from pgacli.case.notes import KINDS

Schema = dict[str, Any]

# What counts as empty: nothing, and nothing but spaces.
BLANK: Schema = {"anyOf": [{"type": "null"}, {"type": "string", "pattern": r"^\s*$"}]}
# What counts as nothing under a key that must be there.
NOTHING: Schema = {
    "anyOf": [
        BLANK,
        {"type": "array", "items": BLANK},
        {"type": "object", "maxProperties": 0},
    ]
}
# A key of the council's own, which nothing else reads.
_OWN_KEY = "^x[-_]"
_ANY_SCALAR = ["string", "number", "boolean", "null"]


@singledispatch
def schema_of(type_: FieldType, framework: Framework) -> Schema:
    """Give the schema of a value by its type. `framework`: the headings that may be named."""
    raise NotImplementedError(f"{type(type_).__name__} has no schema")


@schema_of.register
def _(type_: Text, framework: Framework) -> Schema:
    return {"type": _ANY_SCALAR}


@schema_of.register
def _(type_: Choice, framework: Framework) -> Schema:
    return one_of(type_.choices)


@schema_of.register
def _(type_: Day, framework: Framework) -> Schema:
    day = {"type": "string", "pattern": r"^\s*[0-9]{4}-[0-9]{2}-[0-9]{2}\s*$", "format": "date"}
    return {"anyOf": [day, BLANK], "examples": ["2026-04-09"]}


@schema_of.register
def _(type_: YesNo, framework: Framework) -> Schema:
    words = {"type": "string", "pattern": _spelt(("true", "false", "yes", "no"))}
    return {"anyOf": [{"type": "boolean"}, words, BLANK], "examples": [True]}


@schema_of.register
def _(type_: Whole, framework: Framework) -> Schema:
    number = {"type": "integer", "minimum": 1, "maximum": 999_999_999}
    digits = {"type": "string", "pattern": r"^\s*(?=[0-9]{1,9}\s*$)0*[1-9][0-9]*\s*$"}
    return {"anyOf": [number, digits, BLANK], "examples": [31]}


@schema_of.register
def _(type_: Code, framework: Framework) -> Schema:
    code = {"type": "string", "pattern": rf"^\s*{CODE}\s*$"}
    return {"anyOf": [code, BLANK], "examples": ["YP1"]}


@schema_of.register
def _(type_: HeadingId, framework: Framework) -> Schema:
    return one_of(tuple(framework.headings))


@schema_of.register
def _(type_: Link, framework: Framework) -> Schema:
    letters = [KINDS[kind].letter for kind in type_.kinds]
    schema: Schema = {"examples": [f"{letters[0]}1", *type_.also]}
    if type_.takes_text:
        return schema | {"type": _ANY_SCALAR}
    each = "".join(f"{letter}{letter.lower()}" for letter in letters)
    ids = {"type": "string", "pattern": rf"^\s*[{each}][0-9]+\s*$"}
    words = [one_of(type_.also)] if type_.also else [BLANK]
    return schema | {"anyOf": [ids, *words]}


@schema_of.register
def _(type_: Many, framework: Framework) -> Schema:
    each = schema_of(type_.each, framework)
    alone = _unlike(each, _several(type_))
    return {"anyOf": [{"type": "array", "items": _item(type_, each)}, alone, BLANK]}


def _item(type_: Many, each: Schema) -> Schema:
    """Give the schema of an entry of a list; one that holds several known words is refused."""
    words = _known(type_)
    if not words or not isinstance(type_.each, Text | Link):
        return each
    return _unlike(each, rf"^\s*({words})(\s*[,;]\s*({words}))+\s*$")


def _unlike(schema: Schema, pattern: str) -> Schema:
    """Give a schema that refuses the texts of a pattern, if there is one."""
    return schema | {"not": {"type": "string", "pattern": pattern}} if pattern else schema


def _known(type_: Many) -> str:
    """Give the pattern of what can stand alone in a list: an id, or one of its known words."""
    words = _either_of((*type_.each.also, *type_.of_words)).replace("[-_]", "[-_ ]")
    id_ = "" if isinstance(type_.each, Text) else CODE
    return "|".join(each for each in (id_, words) if each)


def _several(type_: Many) -> str:
    """Give the pattern of a text that holds several, whose brackets were forgotten."""
    if not isinstance(type_.each, Text):
        return rf"^\s*{SEVERAL_IDS}\s*$" if isinstance(type_.each, Link) else ""
    known = rf"(?:{_known(type_)})"
    several = rf"{known}(?:(?:\s*[,;&]\s*|\s+and\s+){known})+"
    return rf"^\s*(?:{SEVERAL_WORDS}|{several})\s*$" if type_.of_words else ""


@schema_of.register
def _(type_: Present, framework: Framework) -> Schema:
    each = schema_of(type_.each, framework)
    alone = {"type": "string", "pattern": rf"^\s*([A-Za-z][0-9]+|{_either_of(WORKERS)})\s*$"}
    return {"anyOf": [{"type": "array", "items": _item(type_, each)}, alone, BLANK]}


@schema_of.register
def _(type_: Placing, framework: Framework) -> Schema:
    headings = {r"^\s*[Ff][0-9]+\s*$": one_of(tuple(framework.headings))}
    pairs = {"type": "object", "patternProperties": headings, "additionalProperties": False}
    return {
        "anyOf": [pairs, BLANK],
        "examples": [{"F1": next(iter(framework.headings))}],
    }


@schema_of.register
def _(type_: Part, framework: Framework) -> Schema:
    return {"anyOf": [record_schema(type_.record, framework), BLANK]}


def record_schema(record: type[Record], framework: Framework) -> Schema:
    """Give the schema of a mapping by a Record's declarations."""
    keys = {name.rstrip("_"): field for name, field in record.fields.items()}
    properties = {key: _field(key, field, framework) for key, field in keys.items()}
    spelt = {f"^{key.replace('_', '[-_]')}$": properties[key] for key in keys if "_" in key}
    required = [key for key, field in keys.items() if field.is_required]
    return {
        "type": "object",
        "properties": properties,
        "patternProperties": {_OWN_KEY: {}} | spelt,
        "additionalProperties": False,
    } | ({"required": required} if required else {})


def _field(key: str, field: Field, framework: Framework) -> Schema:
    schema = told(schema_of(field.type, framework), key, field.help)
    if field.is_required:
        schema = {"allOf": [schema], "not": NOTHING, "title": key, "description": field.help}
    # Editors that know the word show it in place of a list of all that could have been written.
    return schema | {"errorMessage": f"`{key}` takes {field.type.words}."}


def told(schema: Schema, key: str, help_: str) -> Schema:
    """Give a schema with the title and the help that an editor shows beside it."""
    return {"title": key.replace("_", " "), "description": help_, **schema}


def one_of(choices: Sequence[str]) -> Schema:
    """Give the schema of a choice: the plain words first, and the ways of writing them."""
    spelt = {"type": "string", "pattern": _spelt(choices)}
    return {"anyOf": [{"enum": [*choices]}, spelt, BLANK]}


def _spelt(choices: Sequence[str]) -> str:
    """Give a pattern for words in any letter case, where `-` and `_` are the same.

    JSON Schema knows no flag for letter case, so each letter stands there twice.
    """
    return rf"^\s*({_either_of(choices)})\s*$"


def _either_of(choices: Sequence[str]) -> str:
    return "|".join("".join(map(_either, choice)) for choice in choices)


def _either(letter: str) -> str:
    if letter in "-_":
        return "[-_]"
    return f"[{letter.upper()}{letter.lower()}]" if letter.isalpha() else re.escape(letter)
