"""The entries of the people key, code by code, and what in them would hide a name from the search.

No word of the key stands in a message: where codes and names were mixed up, a code is a name.
"""

import re
from collections.abc import Iterator
from typing import Any

from pgacli.case.nodes import MappingNode, Node, ScalarNode, plain_data
from pgacli.case.places import Place, Problem
from pgacli.case.values import CODE

READ = ("name", "also")

_CODE = re.compile(CODE)
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
    for code, value in node.entries:
        called = code.text.strip().upper()
        if not _CODE.fullmatch(called) or called in entries:
            problems.append(_no_code(_place(path, code), is_taken=called in entries))
            called = f"the code of line {code.line}"
        entries[called] = code.text if _is_code(value) else _names(value)
        problems += _hidden(value, path)
    return entries, problems


def _no_code(place: Place, *, is_taken: bool) -> Problem:
    if is_taken:
        message = "this code stands for somebody above already"
        return Problem("note.duplicate-key", place, message, "Give each young person one code.")
    return Problem("note.bad-value", place, "no code such as YP1 stands here", _CODE_HINT)


def _names(value: Node) -> Any:
    if not isinstance(value, MappingNode):
        return plain_data(value)
    return {_key(key): plain_data(each) for key, each in value.entries}


def _is_code(value: Node) -> bool:
    """Say whether a code stands where a name should: the two were taken for each other."""
    return isinstance(value, ScalarNode) and bool(_CODE.fullmatch(value.text.strip()))


def _hidden(value: Node, path: str) -> Iterator[Problem]:
    """Say where names may stand that nobody looks for. It is grave where there is no other."""
    if not isinstance(value, MappingNode):
        return
    seen: set[str] = set()
    has_name = any(_key(key) == "name" for key, _ in value.entries)
    for key, each in value.entries:
        name = _key(key)
        if name in seen:
            message = "this stands here for the second time, and only the last is read"
            yield Problem("note.duplicate-key", _place(path, key), message, _KEY_HINT)
        elif not name.startswith("x-") and (name not in READ or isinstance(each, MappingNode)):
            message = "names are read under `name` and `also` alone, and not here"
            place = _place(path, key)
            yield Problem("note.unknown-key", place, message, _KEY_HINT, is_grave=not has_name)
        seen.add(name)


def _key(node: ScalarNode) -> str:
    return node.text.strip().casefold()


def _place(path: str, node: ScalarNode) -> Place:
    return Place(path, node.line, node.column)
