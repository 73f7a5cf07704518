"""A comparison as one JSON object, for programs."""

from typing import Any

from pgacli.comparison import Comparison, Rating, Verdict
from pgacli.presentation.json_text import json_text


def comparison_as_json(comparison: Comparison, case: str) -> str:
    """Give the object, version 1, with a newline at its end; `kappa` may be null."""
    whole = {
        "version": 1,
        "case": case,
        "findings": comparison.findings,
        "raters": [_rating(each) for each in comparison.ratings],
    }
    return json_text(whole)


def _rating(rating: Rating) -> dict[str, Any]:
    counts = {verdict.value: len(rating.of(verdict)) for verdict in Verdict}
    return {
        "by": rating.by,
        "notes": rating.notes,
        "counts": {"placed_by_both": len(rating.pairs), **counts},
        "kappa": rating.kappa,
        "kappa_left_out": rating.too_small,
        "not_placed": rating.not_placed,
        "unclear": rating.unclear,
        "for_supervision": [pair.finding for pair in rating.for_supervision],
        "pairs": [pair._asdict() | {"verdict": pair.verdict} for pair in rating.pairs],
    }
