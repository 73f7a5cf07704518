"""Rows of a council's own word lists that cannot be used."""

from collections.abc import Iterator

from pgacli.case.house import House
from pgacli.case.places import Problem

_HINT = "Mend the row, or take it out; `pga house check DIR` looks through the whole house."


def row_problems(house: House) -> Iterator[Problem]:
    """Give what is wrong with each row, where it stands."""
    yield from house.odd_rows
    if not house.words:
        return
    from pgacli.rules.prose.language.word_list import word_list

    for number, message in word_list(house.words).problems:
        yield Problem("", house.word_places[number - 1], f"word list, {message}", _HINT)
