"""Values as a template sees them: it may print, test and loop over them, and nothing else.

What a template prints of a note is a slip: a number between two private characters, which means
nothing to Markdown. The words come in only once the template's own Markdown has been read. So no
word of a note can open a heading, a table, a fence or a box, whatever it holds.

The text behind a slip has no `str` of its own. It answers to Jinja's autoescape alone, so neither a
filter nor `~` nor `%` can turn it back into text that Markdown would read.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Any

from jinja2 import TemplateRuntimeError
from markupsafe import Markup

from pgacli.editions.edition import Here, NoteText, Ref, Sign

Value = str | NoteText | Here | Ref | Sign

# A report prints a note's words once or twice. One this long that is mostly repetition has a loop
# within a loop; a short one may well say the same sign over and over.
MOST_REPEATED = 20_000_000
MOST_TIMES = 50

_SLIP = re.compile("\ue000(\\d+)\ue001")


class Slips:
    """The values that a template printed, by number."""

    def __init__(self) -> None:
        self._values: list[Value] = []
        self._put: set[Value] = set()
        self._letters = self._letters_once = 0

    def put(self, value: Value) -> Markup:
        """Keep a value and give the slip that stands for it.

        Raises TemplateRuntimeError where words of the case are printed over and over.
        """
        self._values.append(value)
        letters = len(_words(value))
        self._letters += letters
        if value not in self._put:
            self._put.add(value)
            self._letters_once += letters
        if self._letters > MOST_REPEATED and self._letters > MOST_TIMES * self._letters_once:
            raise TemplateRuntimeError(f"it prints the same words more than {MOST_TIMES} times")
        return Markup(f"\ue000{len(self._values) - 1}\ue001")  # noqa: S704  # digits only

    def split(self, text: str) -> Iterator[tuple[str, Value | None]]:
        """Give the parts of a template's text: plain words, or the value of a slip."""
        for number, part in enumerate(_SLIP.split(text)):
            if number % 2:
                yield "", self._values[int(part)]
            elif part:
                yield part, None

    def words(self, text: str) -> str:
        """Give a template's text with its slips as plain words, for anything that is no prose."""
        return "".join(
            _words(value) if value is not None else part for part, value in self.split(text)
        )


def _words(value: Value) -> str:
    if isinstance(value, NoteText):
        return value.markdown
    if isinstance(value, Here | Ref):
        return value.id
    return value if isinstance(value, str) else value.word


class Printable:
    """A text, reference or sign."""

    __slots__ = ("_slips", "_value")

    def __init__(self, value: Value, slips: Slips) -> None:
        self._value, self._slips = value, slips

    def __html__(self) -> Markup:
        return self._slips.put(self._value)

    def __bool__(self) -> bool:
        return bool(self._value)

    def __eq__(self, other: object) -> bool:
        theirs = other._value if isinstance(other, Printable) else other
        return self._value == theirs

    def __hash__(self) -> int:
        return hash(self._value)

    def __str__(self) -> str:
        raise TemplateRuntimeError("the text of a note can be printed, and not worked on")

    __repr__ = __format__ = __str__  # type: ignore[assignment]


class Shown:
    """A record whose fields a template may read."""

    __slots__ = ("_record", "_slips")

    def __init__(self, record: object, slips: Slips) -> None:
        self._record, self._slips = record, slips

    def __getattr__(self, name: str) -> object:
        if not name.startswith("_") and name in _names(self._record):
            return shown(getattr(self._record, name), self._slips)
        raise AttributeError(name)

    def __repr__(self) -> str:
        return type(self._record).__name__


def shown(value: object, slips: Slips) -> object:
    """Give a value as a template sees it."""
    if isinstance(value, Value):
        return Printable(value, slips)
    if _names(value):
        return Shown(value, slips)
    if isinstance(value, tuple):
        return tuple(shown(item, slips) for item in value)
    return value


def names_of(record: object, slips: Slips) -> dict[str, object]:
    """Give the fields of a record as the names that a template starts with."""
    return {name: shown(getattr(record, name), slips) for name in _names(record)}


def _names(record: object) -> tuple[str, ...]:
    """Give the fields of a record; a plain tuple has none."""
    names: tuple[str, ...] = getattr(record, "_fields", ())
    return names


def listed(values: Sequence[Printable], last: str = "and") -> Markup:
    """Give values with commas between them, and a word before the last."""
    parts: list[Any] = []
    for number, value in enumerate(values):
        if number:
            parts.append(f" {last} " if number == len(values) - 1 else ", ")
        parts.append(value)
    return Markup("").join(parts)
