"""Keeping the names of the people key out of what is about to be written."""

from collections.abc import Callable, Iterable

from pgacli.case.model import Case
from pgacli.case.note import Note
from pgacli.case.notes import Contributor
from pgacli.commands.words.declared import MisuseError
from pgacli.errors import PgaError
from pgacli.rules.prose.acronyms import known_acronyms
from pgacli.rules.prose.names import names_in, names_in_filename
from pgacli.rules.words.name_key import name_key


def refuse_names(case: Case, texts: Iterable[tuple[str, str]]) -> None:
    """Raise a usage error where a text holds a young person's name; `texts` come with their option.

    The message gives the code and never the name. Raises PgaError where the key cannot be read.
    """
    refuse_broken_key(case)
    for option, text in texts:
        problem = name_problem(case, option, text)
        if problem:
            raise MisuseError(problem)


def refuse_broken_key(case: Case) -> None:
    """Raise PgaError where there is a people key that cannot be read."""
    if key := case.unreadable_key:
        raise PgaError(f"{key} cannot be read, so no name could be kept out: `pga check`")


def name_problem(case: Case, place: str, text: str) -> str:
    """Say that a text holds a young person's name, without the name; nothing where it does not."""
    key, acronyms = name_key(case.people), known_acronyms(case.house.acronyms)
    codes = sorted({hit.code for hit in names_in(text, key, acronyms)})
    if not codes:
        return ""
    return f"{place} holds a young person's name: write {' or '.join(codes)} in its place"


def is_own_name(kind: type[Note], key: str) -> bool:
    """Say whether a key holds a contributor's own name, which a young person may have too."""
    return kind is Contributor and key == "name"


def name_in_file_name(case: Case) -> Callable[[str], bool]:
    """Give the test whether a file name would hold a young person's name."""
    key, acronyms = name_key(case.people), known_acronyms(case.house.acronyms)
    return lambda text: bool(names_in_filename(text, key, acronyms))
