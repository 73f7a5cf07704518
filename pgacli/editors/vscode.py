"""Settings for VS Code: what a case needs there, without an extension.

Keys are completed by snippets, and flags are shown by a task whose lines VS Code reads itself. The
schemas are for an extension for YAML. Those that read the front matter of Markdown too find them by
the same list; the best known one does not yet (redhat-developer/vscode-yaml#207).
"""

from collections.abc import Mapping
from typing import Any

from pgacli.case.framework import Framework
from pgacli.editors.json_file import json_file
from pgacli.editors.places import PATTERNS, SCHEMAS
from pgacli.editors.snippets import Snippets

# One flag: `findings/F1-a-place.md:4:1 warning plan.vague …`. A severity that VS Code does not know
# (advice) is shown as information.
FLAG = r"^(.+?):(\d+):(\d+) (error|warning|advice) (\S+) (.*)$"
BEGINS, ENDS = r"^Checking ", r"^Waiting for the next save"


def vscode_files(framework: Framework) -> Mapping[str, str]:
    """Give the files of .vscode/ by their path in a case."""
    return {
        ".vscode/settings.json": json_file(_settings()),
        ".vscode/tasks.json": json_file({"version": "2.0.0", "tasks": _tasks()}),
        ".vscode/pga.code-snippets": json_file(dict(Snippets(framework).by_name())),
    }


def _settings() -> dict[str, Any]:
    return {
        "files.encoding": "utf8",
        "yaml.schemas": {
            f"./{SCHEMAS}/{name}.json": [pattern] for name, pattern in PATTERNS.items()
        },
        "[markdown]": {
            "editor.quickSuggestions": {"other": True, "comments": False, "strings": True},
            "editor.wordWrap": "on",
        },
        # Neither is for searching: one holds names, the other copies.
        "search.exclude": {"private/": True, "reports/": True},
        # VS Code keeps each saved version of a file outside the case, where no sealing reaches it.
        "workbench.localHistory.exclude": {"**/private/**": True, "**/reports/**": True},
    }


def _tasks() -> list[dict[str, Any]]:
    background = {"activeOnStart": True, "beginsPattern": BEGINS, "endsPattern": ENDS}
    once = {
        "group": {"kind": "test", "isDefault": True},
        "presentation": {"reveal": "silent", "clear": True},
        "problemMatcher": _matcher(),
    }
    at_each_save = {
        "isBackground": True,
        "presentation": {"reveal": "never"},
        "problemMatcher": _matcher() | {"background": background},
    }
    return [
        _task("pga: check this case", "--fail-on", "never") | once,
        _task("pga: check at each save", "--watch") | at_each_save,
    ]


def _task(label: str, *words: str) -> dict[str, Any]:
    args = ["check", "--format", "lines", *words]
    return {"label": label, "type": "process", "command": "pga", "args": args}


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
