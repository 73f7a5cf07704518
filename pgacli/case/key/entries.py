"""The entries of the people key, code by code, and what in them would hide a name from the search.

No word of the key stands in a message: where codes and names were mixed up, a code is a name.
"""

import re
from collections.abc import Iterator
from typing import Any

from pgacli.case.ids import is_code
from pgacli.case.places import Place, Problem
from pgacli.case.yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode, plain_data
from pgacli.lazy import Lazy

READ = ("name", "also")

# What somebody calls a name who does not call it `name`.
_NAMES = Lazy(
    r"n[am]{2}e|nick|alias|aka|called|known.?as|initial|^(?:first|last|given|middle|family)$"
)
_LETTER = re.compile(r"[^\W\d_]")
_CODE_HINT = "Write it as `YP1: {name: …, also: [nickname]}`."
_KEY_HINT = (
    "Write all names under `name` and `also`. A key of your own begins with `x-`, and what stands"
    " there is looked for in no note and no report: no name, and no address."
)


def entries_of(node: MappingNode, path: str) -> tuple[dict[str, Any], list[Problem]]:
    """Give what stands behind each code, and the problems of a key that stands in `path`.

    What has no code of its own keeps its names, so that they are looked for all the same.
    """
    entries: dict[str, Any] = {}
    problems: list[Problem] = []
    for code, value in _unpacked(node):
        called = code.text.strip().upper()
        is_one = is_code(called)
        if not is_one or called in entries:
            problems.append(_no_code(place_of(path, code), is_taken=called in entries))
            called = f"the code of line {code.line}"
        entries[called] = code.text if _is_code(value) else _names(value, is_of_one=is_one)
        problems += _hidden(value, path)
    return entries, problems


def _unpacked(node: MappingNode) -> Iterator[tuple[ScalarNode, Node]]:
    """Give the entries, and those below a key that holds codes itself."""
    for key, value in node.entries:
        yield key, value
        if isinstance(value, MappingNode):
            yield from (each for each in value.entries if _is_code(each[0]))


def _no_code(place: Place, *, is_taken: bool) -> Problem:
    if is_taken:
        message = "this code stands for somebody above already"
        return Problem("note.duplicate-key", place, message, "Give each young person one code.")
    return Problem("note.bad-value", place, "no code such as YP1 stands here", _CODE_HINT)


def _names(value: Node, *, is_of_one: bool) -> Any:
    """Give a value, with `name` and `also` of what is called in another way or stands deeper.

    A list of one young person's names may hold a K9; one of the group's may hold their codes.
    """
    if isinstance(value, SequenceNode):
        found = _texts(plain_data(value))
        return [text for text in found if is_of_one or not is_code(text.strip())]
    if not isinstance(value, MappingNode):
        return plain_data(value)
    entry = {key_word(key): plain_data(each) for key, each in value.entries}
    other = [
        text for key, each in entry.items() if key not in READ for text in _texts_at(key, each)
    ]
    names, also = (list(_texts(entry.get(key))) for key in READ)
    if isinstance(entry.get("name"), dict) or not names:
        names = [" ".join(names + other)]
    return {**entry, "name": names if len(names) > 1 else "".join(names), "also": also + other}


def _texts_at(key: str, value: object) -> Iterator[str]:
    if _NAMES.search(key) and not key.startswith("x-"):
        yield from _texts(value)


def _texts(value: object) -> Iterator[str]:
    """Give every text of a value, however deep it stands."""
    if isinstance(value, str):
        yield from [value] if _LETTER.search(value) else []
    elif isinstance(value, dict | list):
        # `{a name}` is a key without a value.
        listed = (each or key for key, each in value.items()) if isinstance(value, dict) else value
        for each in listed:
            yield from _texts(each)


def _is_code(value: Node) -> bool:
    """Say whether a code stands where a name should: the two were taken for each other."""
    return isinstance(value, ScalarNode) and is_code(value.text.strip())


def _hidden(value: Node, path: str) -> Iterator[Problem]:
    """Say where names may stand that nobody looks for. It is grave where there is no other."""
    if isinstance(value, SequenceNode):
        yield from _half_read(value, path)
    if not isinstance(value, MappingNode):
        return
    seen: set[str] = set()
    has_name = any(key_word(key) == "name" for key, _ in value.entries)
    for key, each in value.entries:
        name = key_word(key)
        if name in seen:
            message = "this stands here for the second time, and only the last is read"
            yield Problem("note.duplicate-key", place_of(path, key), message, _KEY_HINT)
        elif name in READ and isinstance(each, SequenceNode):
            yield from _half_read(each, path)
        elif not name.startswith("x-") and (name not in READ or isinstance(each, MappingNode)):
            message = "names stand under `name` and `also` alone: here one may be passed over"
            place = place_of(path, key)
            yield Problem("note.unknown-key", place, message, _KEY_HINT, is_grave=not has_name)
        seen.add(name)


def _half_read(names: SequenceNode, path: str) -> Iterator[Problem]:
    """Say where a colon parts a name of a list: `- Robin: Smith` is read as a key and its value."""
    for each in names.items:
        if isinstance(each, SequenceNode):
            yield from _half_read(each, path)
        elif isinstance(each, MappingNode):
            for key, value in each.entries:
                if not (key_word(key) in READ or _NAMES.search(key_word(key)) or _is_code(value)):
                    message = (
                        "a colon parts this name, and only what stands behind it is looked for"
                    )
                    hint = "Write the name without a colon."
                    yield Problem("note.bad-value", place_of(path, key), message, hint)


def key_word(node: ScalarNode) -> str:
    """Give a key as it is compared: `Name` is `name`."""
    return node.text.strip().casefold()


def place_of(path: str, node: ScalarNode) -> Place:
    """Give where something stands in the file of a key."""
    return Place(path, node.line, node.column)
