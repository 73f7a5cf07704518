"""Flags as SARIF 2.1.0, for editors and build servers."""

from typing import Any
from urllib.parse import quote

from pgacli import __version__
from pgacli.case.model import Case
from pgacli.presentation.json_text import json_text
from pgacli.rules import RULES, Checked
from pgacli.rules.rule import Flag, Rule, Severity
from pgacli.wording import first_upper

_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.ADVICE: "note"}


def present(checked: Checked, _case: Case) -> str:
    """Give one run with a result a flag. Allowed flags stand as suppressed, with their reason."""
    results = [_result(flag) for flag in checked.flags]
    results += [
        _result(each.flag) | {"suppressions": [{"kind": "inSource", "justification": each.because}]}
        for each in checked.allowed
    ]
    names = sorted({result["ruleId"] for result in results})
    driver = {
        "name": "pga",
        "version": __version__,
        "rules": [_rule(RULES[name]) for name in names],
    }
    run = {"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": results}
    whole = {
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [run],
    }
    return json_text(whole)


def _rule(rule: Rule) -> dict[str, Any]:
    return {
        "id": rule.name,
        "shortDescription": {"text": rule.title + "."},
        "fullDescription": {"text": rule.part("Why")},
        "help": {"text": rule.part("Do next")},
        "defaultConfiguration": {"level": _LEVELS[rule.severity]},
    }


def _result(flag: Flag) -> dict[str, Any]:
    text = f"{first_upper(flag.message)}."
    region = {"startLine": flag.place.line, "startColumn": flag.place.column}
    location = {
        "artifactLocation": {"uri": quote(flag.place.path, errors="surrogateescape")},
        "region": region,
    }
    return {
        "ruleId": flag.rule,
        "level": _LEVELS[flag.severity],
        "message": {"text": f"{text} {flag.hint}".strip()},
        "locations": [{"physicalLocation": location}],
    }
