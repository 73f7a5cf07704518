"""The identity file that opens a sealed people key, as a run or its environment names it.

`--identity FILE` belongs to the program and to no command: it may stand anywhere among the words.
"""

import os

VARIABLE = "PGA_IDENTITY"
OPTION = "--identity"
IDENTITY_HELP = f"What opens a sealed people key without a passphrase; or {VARIABLE} names it."


class _Chosen:
    """What this run of the program was given."""

    file = ""


def without_identity(words: list[str]) -> list[str]:
    """Take `--identity FILE` from the words of a run, and keep the file for it."""
    _Chosen.file = ""
    for at, word in enumerate(words):
        if word == "--":
            break
        if word == OPTION and words[at + 1 :]:
            _Chosen.file = words[at + 1]
            return [*words[:at], *words[at + 2 :]]
        if word.startswith(f"{OPTION}="):
            _Chosen.file = word.removeprefix(f"{OPTION}=")
            return [*words[:at], *words[at + 1 :]]
    return words


def identity_file() -> str:
    """Give the path of the identity file, or nothing."""
    return _Chosen.file or os.environ.get(VARIABLE, "")
