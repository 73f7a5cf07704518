"""Words of a case as a screen may show them: names of the people key made codes, no control signs.

A title, a role or a reason is somebody's free text, and may hold what should not have been written.
"""

from collections.abc import Callable

from pgacli.case.model import Case
from pgacli.rules.prose.names import NameKey, names_in

Show = Callable[[str], str]


def shown_words(case: Case) -> Show:
    """Give the function that makes a text of this case fit to be shown."""
    if not case.people.entries:
        return printable
    key = NameKey.of(case.people.entries)

    def show(text: str) -> str:
        for hit in reversed(names_in(text, key)):
            text = text[: hit.start] + hit.code + text[hit.end :]
        return printable(text)

    return show


def printable(text: str) -> str:
    """Give a text without signs that would steer a terminal; line breaks stay."""
    return "".join(sign if sign.isprintable() or sign == "\n" else " " for sign in text)
