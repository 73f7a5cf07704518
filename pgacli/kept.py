"""What is kept of the texts of a case, so that the next check of it need not read them again."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable
    from functools import _lru_cache_wrapper

T = TypeVar("T")

_kept: list[_lru_cache_wrapper[object]] = []


def kept(most: int) -> Callable[[Callable[..., T]], _lru_cache_wrapper[T]]:
    """Keep what a function gave for each of the last `most` texts, until `forget` is called."""

    def keep(function: Callable[..., T]) -> _lru_cache_wrapper[T]:
        keeping = lru_cache(maxsize=most)(function)
        _kept.append(keeping)
        return keeping

    return keep


def forget() -> None:
    """Let go of all that is kept: of a case that is done with, and of its people key."""
    for each in _kept:
        each.cache_clear()
