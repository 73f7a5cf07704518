"""Words of a case as a screen may show them: names of the people key made codes, no control signs.

A title, a role or a reason is somebody's free text, and may hold what should not have been written.
"""

from collections.abc import Callable

from pgacli.case.model import Case
from pgacli.rules.name_key import name_key
from pgacli.rules.shield import without_names

Show = Callable[[str], str]


def shown_words(case: Case) -> Show:
    """Give the function that makes a text of this case fit to be shown."""
    if not case.people.entries:
        return printable
    key = name_key(case.people)

    return lambda text: printable(without_names(text, key))


def printable(text: str) -> str:
    """Give a text without signs that would steer a terminal; line breaks stay."""
    return "".join(sign if sign.isprintable() or sign == "\n" else " " for sign in text)
