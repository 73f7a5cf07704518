"""A finished file read back as whoever receives it could read it, hidden parts and all.

One reader a format, by suffix. None of them shares anything with the writers: what a writer put
where it should not be is found all the same.
"""

import importlib
from collections.abc import Callable, Iterable, Mapping

from pgacli.errors import PgaError
from pgacli.leaks.part import Part

Reader = Callable[[bytes], Iterable[Part]]

_READERS: Mapping[str, str] = {
    "md": "read_markdown",
    "html": "read_html",
    "docx": "read_word",
    "pdf": "read_pdf",
}


def read_back(content: bytes, suffix: str) -> tuple[Part, ...]:
    """Give each part of a file that says something. Raises PgaError for what has no reader."""
    if suffix not in _READERS:
        raise PgaError(f"a file in the format {suffix} could not be searched before it goes out")
    module = importlib.import_module(f"pgacli.leaks.{_READERS[suffix]}")
    read: Reader = module.read
    return tuple(part for part in read(content) if part.calls or part.text.strip())
