"""A school's term, which is no word for anybody: "last term they were late"."""

from __future__ import annotations

_SEASONS = (
    "spring summer autumn winter last next this each every half school first second third whole "
    "current previous christmas easter"
)
# Before "term" in a pattern: not where the word before it makes it a part of the year.
NO_SEASON = "".join(rf"(?<!{season}\s)" for season in _SEASONS.split())
