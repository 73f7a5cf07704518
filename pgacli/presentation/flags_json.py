"""Flags as one JSON object, for programs."""

from typing import Any

from pgacli.case.model import Case
from pgacli.presentation.flags_words import counts_by_severity
from pgacli.presentation.json_text import json_text
from pgacli.rules import Checked
from pgacli.rules.rule import Flag


def present(checked: Checked, case: Case) -> str:
    """Give the object of the contract, version 1, with a newline at its end."""
    allowed = [
        flag_data(each.flag) | {"because": each.because, "until": each.until}
        for each in checked.allowed
    ]
    whole = {
        "version": 1,
        "case": case.name,
        "stage": case.stage.word,
        "flags": [flag_data(flag) for flag in checked.flags],
        "allowed": allowed,
        "counts": counts_by_severity(checked.flags),
    }
    return json_text(whole)


def flag_data(flag: Flag) -> dict[str, Any]:
    """Give a flag as the object that stands for it in JSON."""
    return {
        "rule": flag.rule,
        "severity": flag.severity.value,
        "path": flag.place.path,
        "line": flag.place.line,
        "column": flag.place.column,
        "message": flag.message,
        "hint": flag.hint,
    }
