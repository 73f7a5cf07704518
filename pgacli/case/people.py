"""The people key: code to real names. It is read to be looked for, and never shown.

Nothing here keeps a name in a message, a repr or a file name.
"""

import os
import stat
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

from pgacli.case.files import Refused, as_text, decoded, read_bytes, read_text
from pgacli.case.nodes import ScalarNode, SequenceNode
from pgacli.case.people_entries import entries_of
from pgacli.case.places import Place, Problem
from pgacli.case.yaml_file import UNREADABLE, yaml_of

KEY_FILE = "private/people.yaml"
SEALED_FILE = "private/people.yaml.age"
KEY_FILES = (KEY_FILE, SEALED_FILE)

# Gives what was sealed, or nothing where it stays shut.
Opener = Callable[[bytes], bytes | None]


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


def load_people(root: Path, opener: Opener | None = None) -> tuple[People, list[Problem]]:
    """Read the people key, if there is one, and say where it lies open.

    `opener` opens a sealed one; it is asked only where there is one, and no plain one beside it.
    """
    exposed = list(_exposures(root))
    if os.path.lexists(root / KEY_FILE):
        people, problems = read_people(read_text(root, KEY_FILE), KEY_FILE)
    elif os.path.lexists(root / SEALED_FILE):
        people, problems = _unsealed(read_bytes(root, SEALED_FILE), opener)
    else:
        people, problems = People(), []
    return people, [*exposed, *problems]


def _unsealed(sealed: bytes | Refused, opener: Opener | None) -> tuple[People, list[Problem]]:
    if isinstance(sealed, Refused):
        return People(is_sealed=True), [sealed.problem(SEALED_FILE)]
    plain = opener(sealed) if opener else None
    if plain is None:
        return People(is_sealed=True), []
    return read_people(decoded(plain), SEALED_FILE)


def read_people(text: str | Refused, name: str) -> tuple[People, list[Problem]]:
    """Read the text of a people key that stands in the file `name`."""
    node = yaml_of(text, name)
    if isinstance(node, ScalarNode | SequenceNode):
        wanted = "the people key is lines of `YP1: {name: …}`"
        node = Problem(UNREADABLE, Place(name), wanted)
    if isinstance(node, Problem):
        return People(), [node]
    entries, problems = entries_of(node, name) if node is not None else ({}, [])
    return People(entries), problems


def _exposures(root: Path) -> Iterator[Problem]:
    for name in KEY_FILES:
        path = root / name
        if not os.path.lexists(path):
            continue
        if _is_tracked(path):
            hint = f"Run `git rm --cached {name}`, and ask who has a copy of the history."
            yield _exposed(name, "the people key is tracked by git", hint)
        if name == KEY_FILE and _is_open_to_others(path):
            hint = f"Run `chmod 600 {name}`, so that only you can read it."
            yield _exposed(name, "the people key can be read by others", hint)
    if all(os.path.lexists(root / name) for name in KEY_FILES):
        hint = "When you have done with it, run `pga key seal`."
        yield _exposed(KEY_FILE, "the people key lies open beside the sealed one", hint)
    for name in _copies(root):
        hint = "Delete the copy, or move it into private/."
        yield _exposed(name, "a copy of the people key stands outside private/", hint)


def _exposed(name: str, message: str, hint: str) -> Problem:
    return Problem("privacy.exposed-key", Place(name), message, hint)


def _is_open_to_others(path: Path) -> bool:
    try:
        return os.name == "posix" and bool(path.stat().st_mode & (stat.S_IRGRP | stat.S_IROTH))
    except OSError:
        return False


def _is_tracked(path: Path) -> bool:
    """Say whether git's index names the file.

    The index is read as bytes: asking git itself could run what a hostile repository configures.
    """
    for folder in path.resolve().parents:
        index = folder / ".git" / "index"
        if index.is_file():
            relative = path.resolve().relative_to(folder).as_posix().encode()
            return _index_names(index, relative)
    return False


def _index_names(index: Path, relative: bytes) -> bool:
    try:
        data = index.read_bytes()
    except OSError:
        return False
    # Version 4 keeps only the end of a path that begins as the one before it.
    is_shortened = data[4:8] == b"\x00\x00\x00\x04"
    wanted = relative.rpartition(b"/")[2] if is_shortened else relative
    return wanted + b"\x00" in data


def _copies(root: Path) -> Iterator[str]:
    """Give files outside private/ that are named like the key."""
    for folder, folders, files in os.walk(root):
        relative = Path(folder).relative_to(root)
        folders[:] = sorted(
            name
            for name in folders
            if not name.startswith(".") and (relative / name).as_posix() != "private"
        )
        for name in sorted(files):
            stem, _, suffix = name.casefold().partition(".")
            is_key = stem.startswith("people") and suffix.split(".")[0] in ("yaml", "yml")
            if is_key:
                yield as_text((relative / name).as_posix())
