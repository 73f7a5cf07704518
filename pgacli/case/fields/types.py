"""How a value of a note is read by its type.

Nothing is guessed and nothing is dropped in silence: a value that is not of its type is reported
with its place, and what the writer probably meant.
"""

import re
from collections.abc import Mapping
from datetime import date
from typing import Any, ClassVar

from pgacli.case.ids import is_code, several_ids
from pgacli.case.messages import did_you_mean, nearest, shown
from pgacli.case.reading import UNREAD, Reading
from pgacli.case.yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

_ISO = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}\Z")
_BETWEEN = re.compile(r"\s*[,;&/+]\s*|\s+and\s+")
# Several words or pairs of them, whose brackets were forgotten.
_ITEM = r"[^\s,;]+(?:\s+[^\s,;]+)?"
SEVERAL_WORDS = rf"{_ITEM}(?:\s*[,;]\s*{_ITEM})+"
# Of a whole number: of words or of days, nobody needs more.
_MOST_DIGITS = 9
# `[Life at home: that is looked after elsewhere]` is a key with a value, to YAML.
_COLON = 'A text that holds a colon needs double quotes round it: "before: after".'


class FieldType:
    """What a key takes: one line of text, where no other type of those below says more.

    Types are plain classes: a dataclass would cost each start a third of a millisecond.
    """

    # What may be written, as prose.
    words: str = "text"
    empty: ClassVar[Any] = ""
    # Words that alone fit, words that may stand in place of an id, and whether any text may.
    choices: tuple[str, ...] = ()
    also: tuple[str, ...] = ()
    takes_text: bool = False

    @property
    def of_one(self) -> "FieldType":
        """The type of one value: its own, or that of each where it takes several."""
        return self

    def read(self, node: Node, trail: str, reading: Reading) -> Any:
        """Give the value of a node, or UNREAD after reporting it."""
        if not isinstance(node, ScalarNode):
            is_colon = isinstance(node, MappingNode) and len(node.entries) == 1
            hint = _COLON if is_colon else "Write it on one line."
            if isinstance(node, SequenceNode):
                hint = "It takes no list: write one alone."
            return reading.refuse(trail, node, f"takes {self.words}", hint)
        if is_empty(node):
            return self.empty
        return self.typed(node, trail, reading)

    def typed(self, node: ScalarNode, trail: str, reading: Reading) -> Any:
        """Give the value of a scalar that is not empty."""
        return node.meant


class Text(FieldType):
    """Text as written."""

    def typed(self, node: ScalarNode, trail: str, reading: Reading) -> Any:
        """Give the text; say so where YAML cut it short."""
        if node.is_cut:
            report_cut(node, trail, reading)
        return node.meant


def is_cut_away(node: Node) -> bool:
    """Say whether YAML took the whole value for a comment."""
    return isinstance(node, ScalarNode) and node.is_cut and not node.text


def report_cut(node: Node, trail: str, reading: Reading) -> None:
    """Report a value that YAML cut at ` #`."""
    reading.report(
        "lost-text",
        reading.marks.get(trail, node),
        f"`{shown(trail)}` loses its text from ` #` on: YAML takes it for a comment",
        'Put the whole value in double quotes: key: "text".',
    )


class Choice(FieldType):
    """One of a list of words; `-`, `_` and letter case make no difference."""

    _joint: ClassVar[str] = "_"

    def __init__(self, choices: tuple[str, ...]) -> None:
        self.choices = choices
        self.words = "one of " + ", ".join(choices)

    def typed(self, node: ScalarNode, trail: str, reading: Reading) -> Any:
        """Give the choice as it is declared."""
        word = node.text.strip().casefold().replace("-", self._joint).replace("_", self._joint)
        if word in self.choices:
            return word
        # Imported here: a word that fits needs no other.
        from pgacli.case.fields.synonyms import synonym  # noqa: PLC0415

        meant = synonym(word, self.choices) or nearest(word, self.choices)
        hint = did_you_mean(meant, "Write the one that fits best.")
        return reading.refuse(trail, node, f"takes {self.words}", hint)


class Named(Choice):
    """One of a list of names, which are written with hyphens."""

    _joint = "-"


class Day(FieldType):
    """A date, in ISO form."""

    words = "a date such as 2026-04-09"
    empty = None

    def typed(self, node: ScalarNode, trail: str, reading: Reading) -> Any:
        """Give the date; never guess one, but show what was probably meant."""
        text = node.text.strip()
        try:
            if _ISO.match(text):
                return date.fromisoformat(text)
        except ValueError:
            pass
        # Imported here: a day that fits needs no hint.
        from pgacli.case.fields.day_hints import day_hint, is_no_day  # noqa: PLC0415

        if is_no_day(text):
            return reading.refuse(trail, node, "is a day that does not exist", "Check the date.")
        return reading.refuse(trail, node, f"takes {self.words}", day_hint(text))


class YesNo(FieldType):
    """Yes or no."""

    words = "`true` or `false`"
    empty = None
    _MEANING: ClassVar[Mapping[str, bool]] = {
        "true": True,
        "yes": True,
        "false": False,
        "no": False,
    }

    def typed(self, node: ScalarNode, trail: str, reading: Reading) -> Any:
        """Give the truth value."""
        word = node.text.strip().casefold()
        if word in self._MEANING:
            return self._MEANING[word]
        return reading.refuse(trail, node, f"takes {self.words}", "Write one of the two.")


class Whole(FieldType):
    """A whole number above nought."""

    words = "a whole number such as 31"
    empty = None

    def typed(self, node: ScalarNode, trail: str, reading: Reading) -> Any:
        """Give the number."""
        text = node.text.strip()
        is_number = text.isascii() and text.isdigit()
        if is_number and len(text) <= _MOST_DIGITS and int(text):
            return int(text)
        range_ = f"Write 1 or more, in {_MOST_DIGITS} digits at most."
        hint = range_ if is_number else "Write digits only."
        return reading.refuse(trail, node, f"takes {self.words}", hint)


class Many(FieldType):
    """Several values; one may stand without brackets."""

    empty: ClassVar[Any] = ()

    def __init__(self, each: FieldType, *, of_words: tuple[str, ...] = ()) -> None:
        self.each, self.of_words = each, of_words
        self.words = f"a list; each is {each.words}"

    @property
    def of_one(self) -> FieldType:
        """The type of each."""
        return self.each

    def read(self, node: Node, trail: str, reading: Reading) -> Any:
        """Give the values that could be read, in order, without empty ones."""
        if isinstance(node, ScalarNode) and (several := self._several(node.text.strip())):
            hint = f"Put brackets round them: [{', '.join(several)}]."
            return reading.refuse(trail, node, "takes several in brackets", hint)
        if not isinstance(node, SequenceNode):
            return () if is_empty(node) else self._alone(node, trail, reading)
        values: list[Any] = []
        for item in node.items:
            # The number that the value will have: one that is dropped leaves no gap in front of it.
            at = f"{trail}.{len(values)}"
            reading.mark(at, item, item)
            value = self._item(item, at, reading)
            if value is UNREAD:
                reading.unread.add(trail)
            elif value not in ("", None):
                values.append(value)
        return UNREAD if len(node.items) == 1 and trail in reading.unread else tuple(values)

    def _alone(self, node: Node, trail: str, reading: Reading) -> Any:
        """Read one value without brackets; a record has a number, as it would have in a list."""
        at = trail
        if isinstance(node, MappingNode) and trail in reading.marks:
            at = f"{trail}.0"
            reading.marks[at] = reading.marks[trail]
        value = self.each.read(node, at, reading)
        return UNREAD if value is UNREAD else (value,)

    def _item(self, item: Node, at: str, reading: Reading) -> Any:
        if is_cut_away(item):
            report_cut(item, at, reading)
            return UNREAD
        text = item.text if isinstance(item, ScalarNode) else ""
        parts = self._parts(text)
        if len(parts) > 1 and all(map(self.is_one, parts)):
            hint = f"Let each stand alone: [{', '.join(parts)}]."
            return reading.refuse(at, item, "holds several in one entry", hint)
        return self.each.read(item, at, reading)

    def _parts(self, text: str) -> list[str]:
        """Part the text of one entry, should it hold several."""
        is_prose = isinstance(self.each, Text | Choice) or self.each.takes_text
        ids = [] if is_prose else several_ids(text)
        return ids or [part.strip() for part in text.replace(";", ",").split(",")]

    def is_one(self, word: str) -> bool:
        """Say whether a word can stand alone in this list: an id, or one of its known words."""
        each = self.each
        known = (*each.also, *each.choices, *self.of_words)
        is_id = not isinstance(each, Text) and is_code(word)
        return is_id or word.casefold().replace("-", "_").replace(" ", "_") in known

    def _several(self, text: str) -> list[str]:
        """Part a text that holds several ids, codes or words; prose holds none."""
        if isinstance(self.each, Choice):
            parts = _BETWEEN.split(text)
            return parts if len(parts) > 1 and any(map(self.is_one, parts)) else []
        if not isinstance(self.each, Text):
            return several_ids(text)
        parts = _BETWEEN.split(text)
        if self.of_words and len(parts) > 1 and all(map(self.is_one, parts)):
            return parts
        if self.of_words and re.fullmatch(SEVERAL_WORDS, text):
            return [part.strip() for part in re.split("[,;]", text)]
        return []


def is_empty(node: Node) -> bool:
    """Say whether nothing was written after the colon, or nothing but spaces in quotes."""
    if not isinstance(node, ScalarNode):
        return False
    return not node.text.strip() or (node.is_plain and node.text in ("~", "null"))
