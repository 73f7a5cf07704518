"""Flags in one of the formats of `pga check`, off a terminal."""

from importlib import import_module
from typing import cast

from pgacli.case.model import Case
from pgacli.rules import Checked

# The module of each format; it is imported when it is asked for, since most runs need one.
FORMATS = {
    "text": "flags_text",
    "lines": "flags_text",
    "json": "flags_json",
    "markdown": "flags_markdown",
    "sarif": "flags_sarif",
}


def presented(checked: Checked, case: Case, format_: str) -> str:
    """Give what was found in one of FORMATS."""
    module = import_module(f"pgacli.presentation.{FORMATS[format_]}")
    return cast(str, module.present(checked, case))
