"""Rows of the word list, and the shipped ones in words.yaml."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple

WORDS = Path(__file__).parents[1] / "words.yaml"


class Term(NamedTuple):
    """One row: what is looked for, why a reader should look again, and what to ask instead.

    What each key of it holds is told at the head of words.yaml, whose `instead` and `source` are
    for those who read it there.
    """

    term: str
    rule: str
    why: str
    ask: str
    match: tuple[str, ...]
    of: str = "theirs"
    negated: str = ""
    unless: tuple[str, ...] = ()


@lru_cache(maxsize=1)
def shipped() -> tuple[tuple[Term, ...], Mapping[str, str]]:
    """The rows of words.yaml, and the lists that their notation names."""
    text = WORDS.read_text("utf-8")
    lists, _, rows = read_words(text)
    return tuple(map(_term, rows)), lists


def _term(row: Mapping[str, Any]) -> Term:
    texts = {key: row[key] for key in Term._fields if key in row}
    match = tuple(row.get("match", (row["term"],)))
    unless = tuple(row.get("unless", ()))
    return Term(**{**texts, "match": match, "unless": unless})


def read_words(text: str) -> tuple[dict[str, str], dict[str, str], list[dict[str, Any]]]:
    """The lists, sources and rows of words.yaml, read line by line.

    The file is plain YAML with one key a line and nothing quoted or folded, which this reads in
    a fifth of the time that a YAML parser takes; a test holds the two readings to be the same.
    """
    parts: dict[str, Any] = {"lists": {}, "sources": {}, "words": []}
    part: Any = None
    many: list[str] = []
    for line in text.splitlines():
        if not line or line[0] == "#":
            continue
        if line.startswith("    - "):
            many.append(line[6:].strip())
            continue
        key, _, value = line.lstrip("- ").partition(":")
        value = value.strip()
        if line[0].isalpha():
            part = parts[key]
        elif line.startswith("- "):
            parts["words"].append({key: value})
        else:
            into = part if isinstance(part, dict) else parts["words"][-1]
            many = []
            into[key] = value or many
    return parts["lists"], parts["sources"], parts["words"]
