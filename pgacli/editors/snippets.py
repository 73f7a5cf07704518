"""Snippets for VS Code: each key of a note, with what may stand behind it."""

from collections.abc import Iterator
from typing import Any

from pgacli.case.fields.declared import Field, Part, Record
from pgacli.case.fields.references import Code, HeadingId, Link
from pgacli.case.fields.types import Choice, Day, FieldType, Many, YesNo
from pgacli.case.framework import Framework
from pgacli.case.notes import KINDS

Snippet = dict[str, Any]


class Snippets:
    """The snippets of a case, which offer the headings of its framework."""

    def __init__(self, framework: Framework) -> None:
        self._headings = tuple(framework.headings)

    def by_name(self) -> Iterator[tuple[str, Snippet]]:
        """Give one snippet a key; kinds that share a key with its help share the snippet."""
        seen: list[Snippet] = []
        for kind in KINDS.values():
            for name, field in kind.fields.items():
                key = name.rstrip("_")
                snippet = self._snippet(key, field)
                if snippet not in seen:
                    seen.append(snippet)
                    yield f"{key} ({kind.kind})", snippet

    def _snippet(self, key: str, field: Field) -> Snippet:
        body = f"{key}: {self._value(field.type)}".replace(": \n", ":\n").split("\n")
        return {"scope": "markdown", "prefix": key, "body": body, "description": field.help}

    def _value(self, type_: FieldType) -> str:
        """Give what stands behind a key, with the place where one types on."""
        if isinstance(type_, Many) and isinstance(type_.each, Part):
            return f"\n  - {_record(type_.each.record)}"
        if isinstance(type_, Many):
            return f"[{self._value(type_.each)}]"
        if isinstance(type_, Part):
            return _record(type_.record)
        choices = self._choices(type_)
        if choices:
            return f"${{1|{','.join(choices)}|}}"
        example = _example(type_)
        return f"${{1:{example}}}" if example else "$1"

    def _choices(self, type_: FieldType) -> tuple[str, ...]:
        if isinstance(type_, Choice):
            return type_.choices
        if isinstance(type_, HeadingId):
            return self._headings
        return ("true", "false") if isinstance(type_, YesNo) else ()


def _record(record: type[Record]) -> str:
    keys = (name.rstrip("_") for name in record.fields)
    return "{" + ", ".join(f"{key}: ${number}" for number, key in enumerate(keys, 1)) + "}"


def _example(type_: FieldType) -> str:
    if isinstance(type_, Day):
        return "$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE"
    if isinstance(type_, Code):
        return "YP1"
    return f"{KINDS[type_.kinds[0]].letter}1" if isinstance(type_, Link) else ""
