"""The word list: the shipped rows of words.yaml, with a council's own rows over them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property, lru_cache
from typing import Any, NamedTuple

from pgacli.rules.prose.language.bearing import BEARERS
from pgacli.rules.prose.search.notation import Phrase, expanded, first_words, parsed
from pgacli.rules.prose.search.phrases import longest, runs, stem
from pgacli.rules.prose.search.terms import Term, shipped
from pgacli.rules.prose.search.word_search import Match, Search
from pgacli.wording import sentence

BLAMING = "language.blaming"
LABEL = "language.label"
ADULTIFYING = "language.adultifying"
APPEARANCE = "language.appearance"
CERTAINTY = "language.certainty"
SERVICE_BLAME = "language.service-blame"
# The rules that look for terms. A row of any other would never be asked for.
_RULES = (BLAMING, LABEL, ADULTIFYING, APPEARANCE, CERTAINTY, SERVICE_BLAME)
_TEXTS = ("rule", "why", "ask", "of", "negated")
_LISTS = ("match", "unless")
# Two of them are for those who read the list.
_KNOWN = (*_TEXTS, *_LISTS, "term", "drop", "instead", "source")
_NEEDED = ("rule", "why", "ask")
# A row of a council's list, as it is written.
Row = Mapping[str, Any]
# How many letters before a hit another sense of it may begin.
_REACH = 100


class RowProblem(NamedTuple):
    """Why a row of a council's list cannot be used. Rows count from 1."""

    row: int
    message: str


class WordList:
    """Terms ready to be looked for; `problems` are about rows that cannot be used.

    Two lists with the same rows are not equal: a list is made once and kept.
    """

    def __init__(
        self,
        terms: Iterable[Term],
        lists: Mapping[str, str],
        dropped: Iterable[str] = (),
        problems: Iterable[RowProblem] = (),
    ) -> None:
        """Keep the rows; `lists` are those that their notation names."""
        self.terms = tuple(terms)
        self.problems = tuple(problems)
        self._lists = dict(lists)
        self._dropped = tuple(dropped)
        self._phrases: dict[str, tuple[Phrase, frozenset[str]]] = {}

    @cached_property
    def _search(self) -> Search:
        return Search(self.terms, self._lists)

    def matches(self, text: str) -> Iterator[Match]:
        """Every place in a text where a term stands, other senses and all."""
        return self._search.matches(text)

    def is_innocent(self, term: Term, low: str, start: int, end: int, within: slice) -> bool:
        """Is this hit another sense of the words, or one that the council dropped?"""
        if self._is_dropped(low, start, end):
            return True
        return bool(term.unless) and self._has_another_sense(term, low, start, end, within)

    def _is_dropped(self, low: str, start: int, end: int) -> bool:
        return any(
            longest(self._phrase(drop)[0], run, 0) == (start, end)
            for drop in self._dropped
            for run in runs(low, start, end)[:1]
        )

    def _has_another_sense(self, term: Term, low: str, start: int, end: int, within: slice) -> bool:
        # What begins behind the hit cannot hold it.
        around = [
            (run, run.stems[: run.count_before(end)])
            for run in runs(low, max(within.start, start - _REACH), within.stop)
        ]
        return any(
            place[1] > start
            for phrase, heads in map(self._phrase, term.unless)
            for run, beginning in around
            for at, word in enumerate(beginning)
            if word in heads and (place := longest(phrase, run, at))
        )

    def _phrase(self, pattern: str) -> tuple[Phrase, frozenset[str]]:
        found = self._phrases.get(pattern)
        if found is None:
            phrase = parsed(expanded(pattern, self._lists))
            found = self._phrases[pattern] = phrase, frozenset(map(stem, first_words(phrase)))
        return found


def word_list(house_rows: Sequence[Row] = ()) -> WordList:
    """The shipped list, or with `house_rows` (those of house/words.yaml) laid over it.

    A row whose term is shipped changes what it says of it, `drop: true` takes it out, and any
    other row is new: where a shipped row has the same words, the council's own speaks.  A row that
    cannot be used is left out and named in `problems`.
    """
    if not house_rows:
        return _shipped_list()
    key = repr(house_rows)
    if key not in _made:
        _made.clear()
        _made[key] = _with_house(house_rows)
    return _made[key]


# The last list made, so that each rule that asks for a case's list gets the same one.
_made: dict[str, WordList] = {}


@lru_cache(maxsize=1)
def _shipped_list() -> WordList:
    return WordList(*shipped())


def _with_house(house_rows: Sequence[Row]) -> WordList:
    rows, lists = shipped()
    terms = {term.term: term for term in rows}
    dropped: list[str] = []
    problems: list[RowProblem] = []
    for number, row in enumerate(house_rows, 1):
        try:
            _lay_over(row, terms, dropped, lists)
        except ValueError as error:
            problems.append(RowProblem(number, str(error)))
    known = {term.term for term in rows}
    council_first = sorted(terms.values(), key=lambda term: term.term in known)
    return WordList(council_first, lists, dropped, problems)


def _lay_over(
    row: Row, terms: dict[str, Term], dropped: list[str], lists: Mapping[str, str]
) -> None:
    """Adds, changes or drops one row of a council's list; ValueError says what is wrong."""
    # A term is looked for as words: the curly quotes of Word round it would stand in no note.
    name = str(row.get("term") or "").strip(" “”")
    if not name:
        raise ValueError("it has no `term`")
    if str(row.get("drop", "")).lower() == "true":
        if terms.pop(name, None) is None:
            low = name.lower()
            first_words(parsed(expanded(low, lists)))
            dropped.append(low)
        return
    term = _term(name, row, terms.get(name))
    for pattern in (*term.match, *term.unless):
        first_words(parsed(expanded(pattern, lists)))
    terms[name] = term


def _term(name: str, row: Row, known: Term | None) -> Term:
    texts = {key: str(row[key]).strip() for key in _TEXTS if row.get(key)}
    texts |= {key: sentence(texts[key]) for key in ("why", "ask") if key in texts}
    many = {key: _many(key, row[key]) for key in _LISTS if row.get(key)}
    unknown = sorted(str(key) for key in row if key not in _KNOWN)
    if unknown:
        raise ValueError(f"`{name}` has a key that is not known: {', '.join(unknown)}")
    if texts.get("of", "anyone") not in BEARERS:
        raise ValueError(f"`{name}`: `of` is one of {', '.join(sorted(BEARERS))}")
    if "rule" in texts and "." not in texts["rule"]:
        texts["rule"] = f"language.{texts['rule']}"
    if texts.get("rule", _RULES[0]) not in _RULES:
        raise ValueError(f"`{name}`: `rule` is one of {', '.join(_RULES)}")
    if known is not None:
        return known._replace(**texts, **many)  # type: ignore[arg-type]
    missing = [key for key in _NEEDED if key not in texts]
    if missing:
        raise ValueError(f"`{name}` has no {' and no '.join(f'`{key}`' for key in missing)}")
    low = name.lower()
    # A term that is a noun is meant in its plural too.
    looked_for = f"{low}+" if low[-1].isalpha() else low
    defaults: dict[str, Any] = {"term": name, "match": (looked_for,)}
    return Term(**{**defaults, **texts, **many})


def _many(key: str, value: object) -> tuple[str, ...]:
    values = value if isinstance(value, (list, tuple)) else [value]
    if not all(isinstance(one, (str, int)) for one in values):
        raise ValueError(f"`{key}` is a list of short texts")
    return tuple(str(one).lower().replace("’", "'") for one in values)
