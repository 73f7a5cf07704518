"""Words of a case as a screen may show them: names made codes, and no sign that steers.

A title, a role or a reason is somebody's free text, and may hold what should not have been written.
"""

from collections.abc import Callable

from pgacli.case.model import Case
from pgacli.rules.name_key import name_key
from pgacli.rules.shield import without_names
from pgacli.screen import plain

Show = Callable[[str], str]


def shown_words(case: Case) -> Show:
    """Give the function that makes a text of this case fit to be shown."""
    if not case.people.entries:
        return plain
    key = name_key(case.people)

    return lambda text: plain(without_names(text, key))
