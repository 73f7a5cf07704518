"""A portfolio as one JSON object, for programs. Days ahead are above zero, past ones below."""

from typing import Any

from pgacli.case.framework_file import load_framework
from pgacli.portfolio.counting import Counts
from pgacli.portfolio.portfolio import Portfolio, Row
from pgacli.presentation.json_text import json_text
from pgacli.presentation.portfolio_words import sentences
from pgacli.rules import FAMILIES


def portfolio_as_json(portfolio: Portfolio) -> str:
    """Give the object, version 1, with a newline at its end."""
    whole = {
        "version": 1,
        "today": portfolio.today,
        "cases": [_case(row) for row in portfolio.rows],
        "headings": portfolio.headings,
        "links_not_followed": portfolio.links,
        "folders_not_opened": portfolio.closed,
        "sentences": list(sentences(portfolio)),
    }
    return json_text(whole)


def _case(row: Row) -> dict[str, Any]:
    folder = {"folder": row.folder} if row.folder else {}
    told = {"number": row.number, **folder, "problem": row.problem or None}
    return told if row.counts is None else told | _counts(row.counts)


def _counts(counts: Counts) -> dict[str, Any]:
    flags = counts.flags._asdict()
    flags["families"] = dict(zip(FAMILIES, counts.flags.families, strict=True))
    return {
        "stage": counts.stage or None,
        "times": counts.times,
        "young_people": counts.heard,
        "flags": flags,
        "findings_under": dict(zip(load_framework().headings, counts.headings, strict=True)),
        "other_headings": counts.others,
        "key_is_sealed": counts.is_sealed,
    }
