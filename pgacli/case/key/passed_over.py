"""Names in a people key that YAML cuts short, passes over or runs together, without a word."""

from collections.abc import Iterator
from itertools import islice

from pgacli.case.key.entries import key_word, place_of
from pgacli.case.places import Problem
from pgacli.case.yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

_QUOTES = ("'", '"')
# So many are told; whoever mends them sees the others then.
_MOST = 20


def passed_over(text: str, node: Node | None, path: str) -> Iterator[Problem]:
    """Report names, or parts of some, that nobody would look for."""
    yield from islice(_cut(node, path), _MOST)
    yield from _run_together(text, node, path)


def _cut(value: Node | None, path: str) -> Iterator[Problem]:
    """Report names that YAML cuts short at ` #`, or takes for comments as a whole."""
    if isinstance(value, ScalarNode) and value.is_cut:
        message = "a name loses its letters from ` #` on: YAML takes them for a comment"
        hint = 'Put the whole name in double quotes, such as "A #B".'
        place = place_of(path, value)
        yield Problem("note.lost-text", place, message, hint, is_grave=True)
    elif isinstance(value, SequenceNode):
        yield from (problem for each in value.items for problem in _cut(each, path))
    elif isinstance(value, MappingNode):
        read = (each for key, each in value.entries if not key_word(key).startswith("x-"))
        yield from (problem for each in read for problem in _cut(each, path))


def _run_together(text: str, node: Node | None, path: str) -> Iterator[Problem]:
    """Report nicknames over several lines, of which YAML makes one."""
    lines = text.splitlines()
    for value in _nicknames(node):
        here = lines[value.line - 1 : value.line + 1]
        is_quoted = "".join(here[:1])[value.column - 1 : value.column] in _QUOTES
        words = value.text.strip()
        if " " in words and not is_quoted and not any(words in line for line in here):
            message = "these nicknames stand over several lines, and YAML reads them as one"
            hint = "Write them as a list: also: [one, another]."
            place = place_of(path, value)
            yield Problem("note.bad-value", place, message, hint, is_grave=True)


def _nicknames(node: Node | None) -> Iterator[ScalarNode]:
    """Give the single texts under `also`, however deep they stand."""
    for key, value in node.entries if isinstance(node, MappingNode) else ():
        if isinstance(value, ScalarNode) and key_word(key) == "also":
            yield value
        yield from _nicknames(value)
