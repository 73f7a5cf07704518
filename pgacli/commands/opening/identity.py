"""The identity file that opens a sealed people key, as a run or its environment names it.

`--identity FILE` belongs to the program and to no command: it may stand anywhere among the words.
"""

import os

from pgacli.errors import PgaError

VARIABLE = "PGA_IDENTITY"
OPTION = "--identity"
IDENTITY_HELP = f"What opens a sealed people key without a passphrase; or {VARIABLE} names it."


class _Chosen:
    """What this run of the program was given."""

    file = ""


def without_identity(words: list[str]) -> list[str]:
    """Take `--identity FILE` from the words of a run, and keep the file for it.

    Raises PgaError where no file is named behind it, or where it stands twice.
    """
    _Chosen.file = ""
    left: list[str] = []
    coming = iter(words)
    for word in coming:
        name, equals, file = word.partition("=")
        if name != OPTION:
            left.append(word)
            if word == "--":
                break
        elif _Chosen.file:
            raise PgaError(f"{OPTION} takes one file, and is given more than once")
        else:
            _Chosen.file = file if equals else next(coming, "")
            if not _Chosen.file or _Chosen.file.startswith("-"):
                raise PgaError(f"{OPTION} takes a file, and none is named behind it")
    return [*left, *coming]


def identity_file() -> str:
    """Give the path of the identity file, or nothing."""
    return _Chosen.file or os.environ.get(VARIABLE, "")
