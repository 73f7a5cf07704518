"""The leak check: a finished report is read back, and searched before it gets its name on disk.

Editions are allow-lists, and that is the first line of defence. This is the second, and shares as
little with the first as it can: it looks at the bytes that somebody will receive.
"""

from typing import NamedTuple

from pgacli.editions.edition import Edition
from pgacli.leaks.forbidden import CaseSecrets, Forbidden
from pgacli.leaks.readback import read_back
from pgacli.leaks.search import FILE_NAME, Leak, leaks_in, leaks_in_file_name

__all__ = ["FILE_NAME", "CaseSecrets", "Finished", "Leak", "find_leaks"]


class Finished(NamedTuple):
    """A report as it would go out. `name` is its file's, without the suffix."""

    edition: Edition
    name: str
    suffix: str
    content: bytes
    about: str = ""


def find_leaks(secrets: CaseSecrets, report: Finished) -> tuple[Leak, ...]:
    """Give what a finished report holds and its reader must not learn."""
    forbidden = Forbidden.of(secrets, report.edition, report.about)
    parts = read_back(report.content, report.suffix)
    # "young-people" is the edition, though somebody may be called Young.
    name = f"-{report.name}-".replace(f"-{report.edition.name}-", "- -").strip("-")
    found = [*leaks_in_file_name(name, forbidden), *leaks_in(parts, forbidden)]
    found += [Leak(part.place, part.calls) for part in parts if part.calls]
    return tuple(dict.fromkeys(found))
