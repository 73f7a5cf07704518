"""The word list: the shipped rows of words.yaml, with a council's own rows over them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from importlib import resources
from typing import Any

from pgacli.rules.prose.notation import NotationError, compiled, expanded, heads

_WORD = re.compile(r"\w+")
_TEXTS = ("rule", "why", "ask", "instead", "source", "of", "negated")
_LISTS = ("match", "unless")
_NEEDED = ("rule", "why", "ask")
_RULE = re.compile(r"[a-z]+\.[a-z][a-z-]*")
BEARERS = ("anyone", "theirs", "doer", "named", "mentioned", "trait", "agency", "blamed", "should")
BEARERS += ("worn",)


@dataclass(frozen=True, slots=True)
class Term:
    """One row: what is looked for, why a reader should look again, and what to ask instead."""

    term: str
    rule: str
    why: str
    ask: str
    match: tuple[str, ...]
    instead: str = ""
    source: str = ""
    of: str = "theirs"
    negated: str = ""
    unless: tuple[str, ...] = ()


class WordList:
    """Terms ready to be looked for; `problems` are plain sentences about rows that cannot be used.

    Two lists with the same rows are not equal: a list is made once and kept.
    """

    def __init__(
        self,
        terms: Iterable[Term],
        lists: Mapping[str, str],
        dropped: Iterable[str] = (),
        problems: Iterable[str] = (),
    ) -> None:
        self.terms = tuple(terms)
        self.problems = tuple(problems)
        self._lists = dict(lists)
        self._dropped = tuple(dropped)
        self._patterns: dict[str, re.Pattern[str]] = {}
        self._heads: dict[str, list[tuple[Term, str]]] = {}
        for term in self.terms:
            for pattern in term.match:
                for head in heads(pattern, self._lists):
                    self._heads.setdefault(head, []).append((term, pattern))

    def matches(self, low: str) -> Iterator[tuple[int, int, Term]]:
        """Every place in lower-cased text where a term stands, other senses and all.

        Only the terms that begin with a word of the text are tried, and only where it stands.
        """
        for head in self._heads.keys() & set(_WORD.findall(low)):
            for at in _places(low, head):
                for term, pattern in self._heads[head]:
                    match = self._compiled(pattern).match(low, at)
                    if match:
                        yield at, match.end(), term

    def _compiled(self, pattern: str) -> re.Pattern[str]:
        found = self._patterns.get(pattern)
        if found is None:
            found = self._patterns[pattern] = compiled(expanded(pattern, self._lists))
        return found

    def is_innocent(self, term: Term, low: str, start: int, end: int, within: slice) -> bool:
        """Is this hit another sense of the words, or one that the council dropped?"""
        words = low[start:end]
        if any(self._compiled(drop).fullmatch(words) for drop in self._dropped):
            return True
        for pattern in term.unless:
            sense = self._compiled(pattern)
            for match in sense.finditer(low, within.start, within.stop):
                if match.start() < end and start < match.end():
                    return True
        return False


def _places(low: str, head: str) -> Iterator[int]:
    at = low.find(head)
    while at >= 0:
        end = at + len(head)
        before, after = low[at - 1 : at], low[end : end + 1]
        if not (before.isalnum() or before == "_" or after.isalnum() or after == "_"):
            yield at
        at = low.find(head, end)


def word_list(house_rows: object = ()) -> WordList:
    """The shipped list, or with `house_rows` (the parsed house/words.yaml) laid over it.

    A row whose term is shipped changes what it says of it, `drop: true` takes it out, and any
    other row is new.  A row that cannot be used is left out and named in `problems`.
    """
    if not house_rows:
        return _shipped_list()
    shipped, lists = _shipped()
    terms = {term.term: term for term in shipped}
    dropped: list[str] = []
    problems: list[str] = []
    for number, row in enumerate(_house_rows(house_rows, problems), 1):
        try:
            _lay_over(row, terms, dropped, lists)
        except ValueError as error:
            problems.append(f"word list, row {number}: {error}")
    return WordList(terms.values(), lists, dropped, problems)


def _house_rows(data: object, problems: list[str]) -> list[object]:
    if isinstance(data, Mapping):
        data = data.get("words", ())
    if isinstance(data, (list, tuple)):
        return list(data)
    problems.append("word list: it is not a list of rows under `words:`")
    return []


def _lay_over(
    row: object, terms: dict[str, Term], dropped: list[str], lists: Mapping[str, str]
) -> None:
    """Adds, changes or drops one row of a council's list; ValueError says what is wrong."""
    if not isinstance(row, Mapping):
        raise ValueError("it is not a row of keys, such as `term:` and `why:`")
    name = str(row.get("term") or "").strip()
    if not name:
        raise ValueError("it has no `term`")
    if str(row.get("drop", "")).lower() == "true":
        if terms.pop(name, None) is None:
            low = name.lower()
            compiled(expanded(low, lists))
            dropped.append(low)
        return
    term = _term(name, row, terms.get(name))
    for pattern in (*term.match, *term.unless):
        compiled(expanded(pattern, lists))
    for pattern in term.match:
        heads(pattern, lists)
    terms[name] = term


def _term(name: str, row: Mapping[Any, Any], shipped: Term | None) -> Term:
    texts = {key: str(row[key]).strip() for key in _TEXTS if row.get(key)}
    many = {key: _many(key, row[key]) for key in _LISTS if row.get(key)}
    unknown = sorted(str(key) for key in row if key not in (*_TEXTS, *_LISTS, "term", "drop"))
    if unknown:
        raise ValueError(f"`{name}` has a key that is not known: {', '.join(unknown)}")
    if texts.get("of", "anyone") not in BEARERS:
        raise ValueError(f"`{name}`: `of` is one of {', '.join(BEARERS)}")
    if "rule" in texts and "." not in texts["rule"]:
        texts["rule"] = f"language.{texts['rule']}"
    if "rule" in texts and not _RULE.fullmatch(texts["rule"]):
        raise ValueError(f"`{name}`: `rule` is a rule's name, such as language.label")
    if shipped is not None:
        return replace(shipped, **texts, **many)
    missing = [key for key in _NEEDED if key not in texts]
    if missing:
        raise ValueError(f"`{name}` has no {' and no '.join(f'`{key}`' for key in missing)}")
    defaults: dict[str, Any] = {"source": "the council's own list", "match": (name.lower(),)}
    return Term(term=name, **{**defaults, **texts, **many})


def _many(key: str, value: object) -> tuple[str, ...]:
    values = value if isinstance(value, (list, tuple)) else [value]
    if not all(isinstance(one, (str, int)) for one in values):
        raise ValueError(f"`{key}` is a list of short texts")
    return tuple(str(one).lower().replace("’", "'") for one in values)


@lru_cache(maxsize=1)
def _shipped_list() -> WordList:
    shipped, lists = _shipped()
    return WordList(shipped, lists)


@lru_cache(maxsize=1)
def _shipped() -> tuple[tuple[Term, ...], Mapping[str, str]]:
    text = resources.files(__package__).joinpath("words.yaml").read_text(encoding="utf-8")
    lists, sources, rows = read_words(text)
    return tuple(_shipped_term(row, sources) for row in rows), lists


def _shipped_term(row: Mapping[str, Any], sources: Mapping[str, str]) -> Term:
    letters = [letter.strip() for letter in row["source"].split(",")]
    named = "; ".join(sources.get(letter, letter) for letter in letters)
    match = tuple(row.get("match", (row["term"],)))
    unless = tuple(row.get("unless", ()))
    return Term(**{**row, "source": named, "match": match, "unless": unless})


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


__all__ = ["NotationError", "Term", "WordList", "read_words", "word_list"]
