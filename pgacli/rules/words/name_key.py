"""The people key of a case, made ready to look for its names: once, for all who do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pgacli.kept import kept

if TYPE_CHECKING:
    from pgacli.case.key.people import People
    from pgacli.rules.prose.names import NameKey


@kept(1)
def name_key(people: People) -> NameKey:
    """Give the names of a people key in the forms in which they may stand in a text."""
    from pgacli.rules.prose.names import NameKey

    return NameKey.of(people.entries)
