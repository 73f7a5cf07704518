"""An object as JSON for programs: names are hidden in its values, and its keys stay as they are."""

import datetime
import json
from collections.abc import Callable
from functools import cache
from typing import Any

from pgacli.screen import Ready, in_json, nameless


def json_text(whole: dict[str, Any]) -> Ready:
    """Give an object with a newline at its end. A record is an object; days are as 2026-04-08."""
    # Rules, hints and paths are said again and again.
    text = json.dumps(_fit(whole, cache(nameless)), ensure_ascii=False, indent=2)
    return Ready(in_json(text) + "\n")


def _fit(value: Any, hidden: Callable[[str], str]) -> Any:
    if isinstance(value, str):
        return hidden(value)
    if isinstance(value, dict):
        return {key: _fit(each, hidden) for key, each in value.items()}
    if hasattr(value, "_asdict"):
        return _fit(value._asdict(), hidden)
    if isinstance(value, list | tuple):
        return [_fit(each, hidden) for each in value]
    return value.isoformat() if isinstance(value, datetime.date) else value
