"""Settings for VS Code: what a case needs there, without an extension.

Keys are completed by snippets, and flags are shown by a task whose lines VS Code reads itself. The
schemas are for an extension for YAML. Those that read the front matter of Markdown too find them by
the same list; the best known one does not yet (redhat-developer/vscode-yaml#207).
"""

import json
from collections.abc import Iterator, Mapping
from typing import Any

from pgacli.case.fields import Field, Part, Record
from pgacli.case.framework import Framework
from pgacli.case.notes import KINDS
from pgacli.case.references import Code, HeadingId, Link
from pgacli.case.values import Choice, Day, FieldType, Many, YesNo
from pgacli.editors.places import SCHEMAS, patterns

# One flag: `findings/F1-a-place.md:4:1 warning plan.vague …`. A severity that VS Code does not know
# (advice) is shown as information.
FLAG = r"^(.+?):(\d+):(\d+) (error|warning|advice) (\S+) (.*)$"
BEGINS, ENDS = r"^Checking ", r"^Waiting for the next save"


def vscode_files(framework: Framework) -> Mapping[str, str]:
    """Give the files of .vscode/ by their path in a case."""
    return {
        ".vscode/settings.json": _text(_settings()),
        ".vscode/tasks.json": _text({"version": "2.0.0", "tasks": [_once(), _at_each_save()]}),
        ".vscode/pga.code-snippets": _text(dict(_snippets(framework))),
    }


def _text(data: Any) -> str:
    return json.dumps(data, indent=2, ensure_ascii=False) + "\n"


def _settings() -> dict[str, Any]:
    return {
        "files.encoding": "utf8",
        "yaml.schemas": {
            f"./{SCHEMAS}/{name}.json": [*globs] for name, globs in patterns().items()
        },
        "[markdown]": {
            "editor.quickSuggestions": {"other": True, "comments": False, "strings": True},
            "editor.wordWrap": "on",
        },
        # Neither is for searching: one holds names, the other copies.
        "search.exclude": {"private/": True, "reports/": True},
    }


def _once() -> dict[str, Any]:
    return {
        "label": "pga: check this case",
        "type": "process",
        "command": "pga",
        "args": ["check", "--format", "lines", "--fail-on", "never"],
        "group": {"kind": "test", "isDefault": True},
        "presentation": {"reveal": "silent", "clear": True},
        "problemMatcher": _matcher(),
    }


def _at_each_save() -> dict[str, Any]:
    saves = {"activeOnStart": True, "beginsPattern": BEGINS, "endsPattern": ENDS}
    return {
        "label": "pga: check at each save",
        "type": "process",
        "command": "pga",
        "args": ["check", "--format", "lines", "--watch"],
        "isBackground": True,
        "presentation": {"reveal": "never"},
        "problemMatcher": _matcher() | {"background": saves},
    }


def _matcher() -> dict[str, Any]:
    return {
        "owner": "pga",
        "source": "pga",
        "severity": "info",
        "fileLocation": ["relative", "${workspaceFolder}"],
        "pattern": {
            "regexp": FLAG,
            "file": 1,
            "line": 2,
            "column": 3,
            "severity": 4,
            "code": 5,
            "message": 6,
        },
    }


def _snippets(framework: Framework) -> Iterator[tuple[str, dict[str, Any]]]:
    """Give one snippet a key; kinds that share a key with its help share the snippet."""
    seen: list[dict[str, Any]] = []
    for kind in KINDS.values():
        for name, field in kind.fields.items():
            snippet = _snippet(name.rstrip("_"), field, framework)
            if snippet not in seen:
                seen.append(snippet)
                yield f"{name.rstrip('_')} ({kind.kind})", snippet


def _snippet(key: str, field: Field, framework: Framework) -> dict[str, Any]:
    body = f"{key}: {_value(field.type, framework)}".replace(": \n", ":\n")
    return {"scope": "markdown", "prefix": key, "body": body.split("\n"), "description": field.help}


def _value(type_: FieldType, framework: Framework) -> str:
    """Give what stands behind a key, with the place where one types on."""
    if isinstance(type_, Many):
        return _several(type_.each, framework)
    if isinstance(type_, Part):
        return _record(type_.record)
    choices = _choices(type_, framework)
    if choices:
        return f"${{1|{','.join(choices)}|}}"
    example = _example(type_)
    return f"${{1:{example}}}" if example else "$1"


def _several(each: FieldType, framework: Framework) -> str:
    if isinstance(each, Part):
        return f"\n  - {_record(each.record)}"
    return f"[{_value(each, framework)}]"


def _record(record: type[Record]) -> str:
    keys = (name.rstrip("_") for name in record.fields)
    return "{" + ", ".join(f"{key}: ${number}" for number, key in enumerate(keys, 1)) + "}"


def _choices(type_: FieldType, framework: Framework) -> tuple[str, ...]:
    if isinstance(type_, Choice):
        return type_.choices
    if isinstance(type_, HeadingId):
        return tuple(framework.headings)
    return ("true", "false") if isinstance(type_, YesNo) else ()


def _example(type_: FieldType) -> str:
    if isinstance(type_, Day):
        return "$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE"
    if isinstance(type_, Code):
        return "YP1"
    return f"{KINDS[type_.kinds[0]].letter}1" if isinstance(type_, Link) else ""
