"""The rows that go into the two sieves of the prose rules, gathered from all their lists."""

import importlib
import pkgutil
from collections.abc import Iterator
from pathlib import Path

from pgacli.rules import prose
from pgacli.rules.prose.search.notation_needs import ways_of
from pgacli.rules.prose.search.sieve import FIRST, Way
from pgacli.rules.prose.search.terms import shipped
from pgacli.rules.prose.search.vocabulary import Vocabulary


def ways_through(sieve: Path) -> dict[str, list[Way]]:
    """Give every row that goes into a sieve, and the ways in which it can match.

    Raises ValueError where two rows of the same words mean something else.
    """
    terms, lists = shipped() if sieve == FIRST else ((), {})
    patterns = (pattern for term in terms for pattern in term.match)
    found = {pattern: ways_of(pattern, lists) for pattern in patterns}
    for vocabulary in vocabularies():
        for row in vocabulary.rows if vocabulary.sieve == sieve else ():
            ways = [vocabulary.way(row)]
            if found.setdefault(row, ways) != ways:
                raise ValueError(f"a row has two meanings, by its words in capitals: {row}")
    return found


def vocabularies() -> Iterator[Vocabulary]:
    """Give every list of rows that the prose rules read."""
    for found in pkgutil.walk_packages(prose.__path__, f"{prose.__name__}."):
        module = importlib.import_module(found.name)
        yield from (value for value in vars(module).values() if isinstance(value, Vocabulary))
