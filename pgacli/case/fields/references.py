"""Values that name something of the case: a young person, a heading, another note.

What each names is gathered, so that the whole case can be asked whether it is there.
"""

import re
from typing import Any, ClassVar

from pgacli.case.fields.declared import report_twice
from pgacli.case.fields.types import FieldType, Many, is_empty, report_cut
from pgacli.case.ids import SEVERAL_IDS, as_heading, is_code, is_id
from pgacli.case.messages import with_article
from pgacli.case.reading import HEADING, UNREAD, YOUNG_PERSON, Reading
from pgacli.case.yaml.nodes import MappingNode, Node, ScalarNode

# The two who sign an assessment. They are no contributors: these words stand in place of an id.
WORKERS = ("author", "supervisor")


class Code(FieldType):
    """A young person's code."""

    words = "a young person's code such as YP1"

    def typed(self, node: ScalarNode, trail: str, reading: Reading) -> Any:
        """Give the code in capitals."""
        text = node.text.strip()
        if not is_code(text):
            hint = "Write letters and a number; names belong in private/people.yaml alone."
            return reading.refuse(trail, node, f"takes {self.words}", hint)
        reading.mention(trail, text.upper(), YOUNG_PERSON)
        return text.upper()


class HeadingId(FieldType):
    """A heading of the framework in use."""

    words = "a heading of the framework such as `identity`"

    def typed(self, node: ScalarNode, trail: str, reading: Reading) -> Any:
        """Give the heading's id; whether it exists is asked later, of the whole case."""
        name = as_heading(node.text)
        reading.mention(trail, name, HEADING)
        return name


def _which_id(text: str) -> str:
    """Say what to write in place of several ids, or of a name or a role."""
    if re.fullmatch(SEVERAL_IDS, text):
        return "Write one id alone."
    return "Write the id alone: it begins the name of the note's file."


class Link(FieldType):
    """The id of another note; `also` lists the words that may stand in its place."""

    def __init__(
        self, kinds: tuple[str, ...], also: tuple[str, ...] = (), *, takes_text: bool = False
    ) -> None:
        self.kinds, self.also, self.takes_text = kinds, also, takes_text
        others = "".join(f" or `{word}`" for word in also)
        others += ", or a name or role" if takes_text else ""
        self.words = f"the id of {with_article(' or '.join(kinds))}{others}"

    def typed(self, node: ScalarNode, trail: str, reading: Reading) -> Any:
        """Give the id in capitals, or the word."""
        text = node.text.strip()
        if text.casefold() in self.also:
            return text.casefold()
        if is_id(text):
            reading.mention(trail, text.upper(), self.kinds)
            return text.upper()
        if self.takes_text:
            if node.is_cut:
                report_cut(node, trail, reading)
            return text
        return reading.refuse(trail, node, f"takes {self.words}", _which_id(text))


class Present(Many):
    """Who came: ids of contributors, and in brackets a name or a role too."""

    def __init__(self) -> None:
        super().__init__(Link(("contributor",), WORKERS, takes_text=True))

    def read(self, node: Node, trail: str, reading: Reading) -> Any:
        """Give who came; a text alone is nobody's id, and whoever it means would be missed."""
        text = "" if is_empty(node) or not isinstance(node, ScalarNode) else node.text.strip()
        is_one = is_id(text) or text.casefold() in WORKERS
        if not text or is_one or self._several(text):
            return super().read(node, trail, reading)
        hint = "Write their ids in brackets: [C1, C2]; a role or a name may stand among them."
        return reading.refuse(trail, node, "takes a list of contributor ids", hint)


class Placing(FieldType):
    """A map of finding to heading."""

    words = "lines of `F1: heading`"
    empty: ClassVar[Any] = ()
    _finding: ClassVar[FieldType] = Link(("finding",))
    _heading: ClassVar[FieldType] = HeadingId()

    def read(self, node: Node, trail: str, reading: Reading) -> Any:
        """Give pairs of finding id and heading id, in the order of the file."""
        if not isinstance(node, MappingNode):
            return () if is_empty(node) else reading.refuse(trail, node, f"takes {self.words}")
        pairs = []
        seen: dict[str, ScalarNode] = {}
        for key, value in node.entries:
            at = f"{trail}.{key.text.upper()}"
            first = seen.setdefault(at, key)
            if first is not key:
                report_twice(first, key, reading)
                continue
            reading.mark(at, key, value)
            finding = self._finding.read(key, at, reading)
            heading = self._heading.read(value, at, reading)
            if UNREAD not in (finding, heading) and heading:
                pairs.append((finding, heading))
        return tuple(pairs)
