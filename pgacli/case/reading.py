"""What is gathered while one file is read: places, names, and everything that did not fit."""

import sys
from functools import lru_cache
from typing import NamedTuple

from pgacli.case.messages import shown
from pgacli.case.placeholders import NONE, is_blank
from pgacli.case.places import Place, Problem
from pgacli.case.yaml.nodes import Node, ScalarNode


class Mark(NamedTuple):
    """Line and column of a key, and of its value; the same for an item of a list."""

    line: int
    column: int
    value_line: int
    value_column: int


# What a name may mean that is no id of a note.
YOUNG_PERSON = ("code",)
HEADING = ("heading",)


class Mention(NamedTuple):
    """A name in front matter that must mean something in the case.

    `kinds` are the kinds of note that an id may have, or YOUNG_PERSON, or HEADING.
    """

    trail: str
    name: str
    kinds: tuple[str, ...]

    @property
    def is_code(self) -> bool:
        """Say whether it is the code of a young person."""
        return self.kinds == YOUNG_PERSON

    @property
    def is_heading(self) -> bool:
        """Say whether it is a heading of the framework."""
        return self.kinds == HEADING

    @property
    def is_id(self) -> bool:
        """Say whether it is the id of another note."""
        return self.kinds not in (YOUNG_PERSON, HEADING)


class Unread:
    """What `FieldType.read` gives for a value that it reported and could not take."""


UNREAD = Unread()


# The notes of a case are much alike: most of their keys stand where those of others do. Without
# sharing, the places and names of 10,000 notes take nearly as much memory as their text.
_shared_mark = lru_cache(maxsize=10_000)(Mark)


class Reading:
    """What is gathered while one file is read."""

    def __init__(self, path: str) -> None:
        self.path = path
        self.marks: dict[str, Mark] = {}
        self.mentions: list[Mention] = []
        self.problems: list[Problem] = []
        self.unread: set[str] = set()
        self.twice: set[str] = set()

    def mark(self, trail: str, key: Node, value: Node) -> None:
        """Keep where a key, or an item of a list, and its value stand."""
        self.marks[sys.intern(trail)] = _shared_mark(key.line, key.column, value.line, value.column)

    def mention(self, trail: str, name: str, kinds: tuple[str, ...]) -> None:
        """Keep a name that must mean something in the case."""
        self.mentions.append(Mention(sys.intern(trail), sys.intern(name), kinds))

    def report(
        self, rule: str, node: Node | Mark, message: str, hint: str, *, is_grave: bool = False
    ) -> Unread:
        """Keep one problem with its place."""
        place = Place(self.path, node.line, node.column)
        self.problems.append(Problem(f"note.{rule}", place, message, hint, is_grave))
        return UNREAD

    def refuse(self, trail: str, node: Node, message: str, hint: str = "") -> Unread:
        """Report a value that is not of its type, at its key where it has one."""
        if isinstance(node, ScalarNode) and is_blank(node.text):
            is_none = node.text.strip(" .").casefold() in NONE
            hint = "Leave it empty." if is_none else "Leave it empty until it is known."
        return self.report(
            "bad-value", self.marks.get(trail, node), f"`{shown(trail)}` {message}", hint
        )
