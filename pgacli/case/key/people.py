"""The people key: code to real names. It is read to be looked for, and never shown.

Nothing here keeps a name in a message, a repr or a file name.
"""

import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from pgacli.case.files import (
    Refused,
    as_text,
    decoded,
    in_the_cloud,
    kept_in_cloud,
    may_be_there,
    names_in,
    read_bytes,
    read_text,
)
from pgacli.case.key.age_file import why_no_seal
from pgacli.case.key.entries import entries_of
from pgacli.case.key.passed_over import passed_over
from pgacli.case.places import UNREADABLE, Place, Problem
from pgacli.case.yaml.nodes import ScalarNode, SequenceNode
from pgacli.case.yaml_file import yaml_of

KEY_FILE = "private/people.yaml"
SEALED_FILE = "private/people.yaml.age"
KEY_FILES = (KEY_FILE, SEALED_FILE)
_MISNAMED = re.compile(r"(?:private/)?people(?:\.ya?ml)?(?:\.txt)?", re.IGNORECASE)

# Gives what was sealed, nothing where it stays shut, or why nobody can open it.
Opener = Callable[[bytes], bytes | Refused | None]


class People:
    """What the people key holds: code to `{name, also}`. Without one, `is_known` is false.

    `is_sealed`: there is a key, and it stayed shut, so no name could be looked for.
    """

    def __init__(
        self, entries: Mapping[str, Any] | None = None, *, is_sealed: bool = False
    ) -> None:
        self.entries: Mapping[str, Any] = entries or {}
        self.is_known = entries is not None
        self.is_sealed = is_sealed

    def __eq__(self, other: object) -> bool:
        return isinstance(other, People) and vars(other) == vars(self)

    def __hash__(self) -> int:
        return hash(tuple(self.entries))

    def __repr__(self) -> str:
        return f"People({len(self.entries)} codes)"


class LoadedKey(NamedTuple):
    """A people key as it was read: what it holds, what is wrong with it, and its text, if any."""

    people: People
    problems: list[Problem]
    text: str = ""

    def __repr__(self) -> str:
        return f"LoadedKey({self.people!r})"


def load_people(root: Path, opener: Opener | None) -> LoadedKey:
    """Read the people key, if there is one.

    `opener` opens a sealed one; it is asked only where there is one, and no plain one beside it
    that says anything: an opening that was cut short leaves an empty one, and the names are sealed.
    """
    is_sealed = may_be_there(root / SEALED_FILE)
    if may_be_there(root / KEY_FILE):
        plain = _loaded(read_text(root, KEY_FILE), KEY_FILE)
        if plain.people.entries or plain.problems or not is_sealed:
            return plain
    if is_sealed:
        return _unsealed(read_bytes(root, SEALED_FILE), opener)
    private = sorted(f"private/{as_text(name)}" for name in names_in(root / "private"))
    return LoadedKey(People(), [_misnamed(each) for each in private if is_misnamed(each)])


def is_misnamed(path: str) -> bool:
    """Say whether a people key stands in a file that is not read, for how it is called."""
    is_odd = _MISNAMED.fullmatch(path) is not None or _is_in_the_cloud(path)
    return path not in KEY_FILES and is_odd


def _is_in_the_cloud(path: str) -> bool:
    folder, _, name = path.casefold().rpartition("/")
    return f"{folder or 'private'}/{kept_in_cloud(name)}" in KEY_FILES


def _misnamed(path: str) -> Problem:
    if _is_in_the_cloud(path):
        away = in_the_cloud("a people key")
        return Problem(UNREADABLE, Place(path), away.why, away.hint)
    hint = f"Rename it to {KEY_FILE}; the system may hide what stands behind the last dot."
    return Problem(UNREADABLE, Place(path), "a people key under a name that is not read", hint)


def _loaded(text: str | Refused, name: str) -> LoadedKey:
    people, problems = read_people(text, name)
    return LoadedKey(people, problems, text if isinstance(text, str) else "")


def _unsealed(sealed: bytes | Refused, opener: Opener | None) -> LoadedKey:
    if isinstance(sealed, Refused):
        return _loaded(sealed, SEALED_FILE)
    plain = opener(sealed) if opener else why_no_seal(sealed)
    if plain is None:
        return LoadedKey(People(is_sealed=True), [])
    return _loaded(plain if isinstance(plain, Refused) else decoded(plain), SEALED_FILE)


def read_people(text: str | Refused, name: str) -> tuple[People, list[Problem]]:
    """Read the text of a people key that stands in the file `name`."""
    node = yaml_of(text, name)
    if isinstance(node, ScalarNode | SequenceNode):
        wanted = "the people key is lines of `YP1: {name: …}`"
        node = Problem(UNREADABLE, Place(name), wanted)
    if isinstance(node, Problem):
        return People(), [node]
    entries, problems = entries_of(node, name) if node is not None else ({}, [])
    if isinstance(text, str):
        problems += passed_over(text, node, name)
    return People(entries), problems
