"""Keeping the names of the people key out of what is about to be written."""

import sys
from collections.abc import Callable, Iterable

from pgacli.case.model import Case
from pgacli.case.people import KEY_FILE
from pgacli.commands.misused import Misused
from pgacli.errors import PgaError
from pgacli.rules.prose.names import NameKey, names_in, names_in_filename


def refuse_names(case: Case, texts: Iterable[tuple[str, str]]) -> None:
    """Raise a usage error where a text holds a young person's name; `texts` come with their option.

    The message gives the code and never the name. Raises PgaError where the key cannot be read.
    """
    broken = [each for each in case.problems if each.place.path == KEY_FILE]
    if any(problem.rule == "note.unreadable" for problem in broken):
        raise PgaError(f"{KEY_FILE} cannot be read, so no name could be kept out: `pga check`")
    if case.people.is_sealed:
        print("pga: the people key is sealed, so names could not be looked for", file=sys.stderr)
    key, acronyms = NameKey.of(case.people.entries), frozenset(case.house.acronyms)
    for option, text in texts:
        codes = sorted({hit.code for hit in names_in(text, key, acronyms)})
        if codes:
            code = " or ".join(codes)
            raise Misused(f"{option} holds a young person's name: write {code} in its place")


def name_in_file_name(case: Case) -> Callable[[str], bool]:
    """Give the test whether a file name would hold a young person's name."""
    key, acronyms = NameKey.of(case.people.entries), frozenset(case.house.acronyms)
    return lambda text: bool(names_in_filename(text, key, acronyms))
