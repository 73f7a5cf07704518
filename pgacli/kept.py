"""What is kept of a case and its people key, so that neither is read or opened a second time."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable
    from functools import _lru_cache_wrapper

T = TypeVar("T")

# A case that is watched is checked again at each save, and nearly all of it reads as before.
TEXTS_OF_A_CASE = 1024

_kept: list[_lru_cache_wrapper[object]] = []


def kept(most: int) -> Callable[[Callable[..., T]], _lru_cache_wrapper[T]]:
    """Keep what a function gave the last `most` times, by what it was asked, until `forget`."""

    def keep(function: Callable[..., T]) -> _lru_cache_wrapper[T]:
        keeping = lru_cache(maxsize=most)(function)
        _kept.append(keeping)
        return keeping

    return keep


def forget() -> None:
    """Let go of all that is kept: of a case that is done with, and of its people key."""
    for each in _kept:
        each.cache_clear()
