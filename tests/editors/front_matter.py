"""A note's front matter as an editor's YAML reads it, and what our own reader says of it."""

import re
from collections.abc import Iterator
from typing import Any

from pgacli.case.framework import Framework
from pgacli.case.frontmatter import read_front_matter
from pgacli.case.note_file import kind_and_id, read_note
from pgacli.case.notes import KINDS
from pgacli.case.yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

# The core schema of YAML 1.2, chapter 10.3.2.
_CORE = (
    (re.compile(r"(?:|~|null|Null|NULL)\Z"), lambda text: None),
    (re.compile(r"(?:true|True|TRUE)\Z"), lambda text: True),
    (re.compile(r"(?:false|False|FALSE)\Z"), lambda text: False),
    (re.compile(r"[-+]?[0-9]+\Z"), int),
    (re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?\Z"), float),
)
# What a schema of one note cannot say: keys that stand twice, text that YAML cut, other files.
BEYOND = {"note.duplicate-key", "note.lost-text", "note.id-mismatch"}


def as_an_editor_reads(text: str) -> Any:
    """Give the front matter as typed data."""
    return _typed(read_front_matter(text).root)


def _typed(node: Node) -> Any:
    if isinstance(node, MappingNode):
        return {key.text: _typed(value) for key, value in node.entries}
    if isinstance(node, SequenceNode):
        return [_typed(item) for item in node.items]
    return _scalar(node)


def _scalar(node: ScalarNode) -> Any:
    if node.is_plain:
        for pattern, made in _CORE:
            if pattern.match(node.text):
                return made(node.text)
    return node.text


def faults(text: str, path: str, framework: Framework) -> Iterator[str]:
    """Give what our own reader finds wrong with the keys of a note, each as one line."""
    note, problems = read_note(text, path)
    for problem in problems:
        yield f"{problem.rule} {problem.message}"
    for trail, name, kinds in note.mentions if note is not None else ():
        if kinds == ("heading",) and name not in framework.headings:
            yield f"no heading at {trail}"
        elif kinds[0] in KINDS and name[0] not in {KINDS[kind].letter for kind in kinds}:
            yield f"another kind's id at {trail}"


def is_beyond(fault: str) -> bool:
    """Say whether a schema of one note cannot say it."""
    return fault.partition(" ")[0] in BEYOND


def kind_at(path: str) -> str:
    """Give the name of the kind that a path says."""
    return kind_and_id(path)[0].kind
