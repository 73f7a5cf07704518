"""How a field of a note is declared, and how a mapping is read by such declarations.

A field is declared once, in its class (see kinds/): its type, a help text, and the body heading
under which the text may stand instead. From that one declaration come the scaffold's comments, the
type check, the reference page and the prose rules' reading list.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Any, ClassVar, NamedTuple, TypeVar

from pgacli.case.fields.types import FieldType, Many, is_cut_away, is_empty, report_cut
from pgacli.case.messages import shown
from pgacli.case.reading import UNREAD, Mark, Reading
from pgacli.case.yaml.nodes import MappingNode, Node, ScalarNode


class Part(FieldType):
    """A record inside a note, such as `author`."""

    empty: ClassVar[Any] = None

    def __init__(self, record: "type[Record]") -> None:
        self.record = record
        self.words = "keys: " + ", ".join(record.keys())

    def read(self, node: Node, trail: str, reading: Reading) -> Any:
        """Give the record; a record that is not there has every value empty."""
        if isinstance(node, MappingNode):
            return read_record(self.record, node, reading, trail)
        if is_empty(node):
            return self.record({})
        return reading.refuse(trail, node, f"takes {self.words}", "Write one `key: value` a line.")


class Field(NamedTuple):
    """One key of a note: its type, what it is for, and where its text may live in the body.

    `is_vital`: a rule stops the report without it, and so does a slip in its name.
    """

    type: FieldType
    help: str
    is_required: bool = False
    section: str = ""
    is_printed: bool = False
    is_vital: bool = False

    @property
    def has_records(self) -> bool:
        """Does it take several records?"""
        return isinstance(self.type, Many) and isinstance(self.type.each, Part)

    @property
    def is_record(self) -> bool:
        """Does it take a record, or several?"""
        return isinstance(self.type.of_one, Part)

    @property
    def empty(self) -> Any:
        """The value of a key that is not there."""
        return self.type.record({}) if isinstance(self.type, Part) else self.type.empty


def declare(
    type_: FieldType,
    help_: str,
    *,
    required: bool = False,
    section: str = "",
    printed: bool = False,
    vital: bool = False,
) -> Any:
    """Declare a field of a Record. `printed`: an edition can print it, so prose rules read it."""
    return Field(type_, help_, required, section, printed or bool(section), vital)


class Record:
    """Frozen values with declared fields; one that was not written has its type's empty value."""

    fields: ClassVar[Mapping[str, Field]] = {}
    # Worked out once for all notes of a kind: keys as they are written, fields whose text may stand
    # in the body, those that can lack something, and those that can hold words of a report.
    names: ClassVar[Mapping[str, str]] = {}
    in_body: ClassVar[Mapping[str, Field]] = {}
    needy: ClassVar[tuple[str, ...]] = ()
    wordy: ClassVar[tuple[str, ...]] = ()

    def __init_subclass__(cls) -> None:
        own = {name: field for name, field in vars(cls).items() if isinstance(field, Field)}
        cls.fields = {**cls.fields, **own}
        cls.names = {name.rstrip("_"): name for name in cls.fields}
        every = cls.fields.items()
        cls.in_body = {name: field for name, field in every if field.section}
        cls.needy = tuple(name for name, each in every if each.is_required or each.has_records)
        cls.wordy = tuple(name for name, each in every if each.is_printed or each.is_record)
        for name, field in own.items():
            setattr(cls, name, field.empty)

    def __init__(self, values: Mapping[str, Any]) -> None:
        self.__dict__.update(values)

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"{type(self).__name__} is frozen")

    @classmethod
    def keys(cls) -> Iterator[str]:
        """Give the keys as they are written (`from_` is written `from`)."""
        return iter(cls.names)


R = TypeVar("R", bound=Record)


def key_name(written: str) -> str:
    """Give a key as it is declared: `due-date` and `due_date` are one."""
    return written.replace("-", "_")


_START = Mark(1, 1, 1, 1)


def read_record(record: type[R], node: MappingNode, reading: Reading, trail: str = "") -> R:
    """Read one mapping by a Record's declarations; report what does not fit, keep what does."""
    return record(read_values(record, node, reading, trail))


def read_values(
    record: type[Record], node: MappingNode, reading: Reading, trail: str = ""
) -> dict[str, Any]:
    """Give the values of a mapping by field name, every problem reported, none of them fatal."""
    known = record.names
    values: dict[str, Any] = {}
    strangers: list[tuple[ScalarNode, Node]] = []
    seen: dict[str, ScalarNode] = {}
    for key, value in node.entries:
        name = key_name(key.text)
        if name in seen:
            report_twice(seen[name], key, reading, is_known=name in known)
            reading.twice.add(below(trail, name))
        elif name in known:
            at = below(trail, name)
            reading.mark(at, key, value)
            values[known[name]] = _read_value(record.fields[known[name]], value, at, reading)
        elif not name.startswith("x_"):
            strangers.append((key, value))
        seen.setdefault(name, key)
    if strangers:
        # Imported here: hardly any note has one.
        from pgacli.case.fields.strangers import report_strangers  # noqa: PLC0415

        report_strangers(record, strangers, known.keys() - seen.keys(), reading, trail)
    return {name: value for name, value in values.items() if value is not UNREAD}


def below(trail: str, name: str) -> str:
    """Give the trail of a key in the record of a trail; a note's own has none."""
    return f"{trail}.{name}" if trail else name


def _read_value(field: Field, node: Node, trail: str, reading: Reading) -> Any:
    if is_cut_away(node):
        report_cut(node, trail, reading)
        value: Any = UNREAD
    else:
        value = field.type.read(node, trail, reading)
    if value is UNREAD:
        reading.unread.add(trail)
    return value


def report_twice(
    first: ScalarNode, again: ScalarNode, reading: Reading, *, is_known: bool = True
) -> None:
    """Report a key that stands twice, with both lines. One that is not known may be a name."""
    key = f"`{again.text}`" if is_known else "a key"
    lines = f"lines {first.line} and {again.line}"
    # Within braces both may stand on one line.
    where = f"line {again.line}" if first.line == again.line else lines
    reading.report(
        "duplicate-key",
        again,
        f"{key} stands twice: on {where}",
        "Keep one of the two, or join their texts.",
    )


def report_missing(record: Record, reading: Reading, trail: str = "") -> None:
    """Report each bold key that is absent or empty, in the record and in the records within it."""
    for name in record.needy:
        field, key, value = record.fields[name], trail + name.rstrip("_"), getattr(record, name)
        if field.is_required and not value and value is not False and key not in reading.unread:
            mark = reading.marks.get(key) or reading.marks.get(trail.rstrip("."), _START)
            message = f"`{shown(key)}` is {'empty' if key in reading.marks else 'missing'}"
            reading.report("missing-key", mark, message, _what_it_takes(field))
        for number, part in enumerate(value if field.has_records else ()):
            report_missing(part, reading, f"{key}.{number}.")


def _what_it_takes(field: Field) -> str:
    choices = field.type.choices
    # The help of a choice may list the words already.
    is_told = choices and all(choice in field.help for choice in choices)
    return field.help if is_told else f"{field.help} It takes {field.type.words}."


def shown_key(text: str) -> str:
    """Give a key for a message: a word as keys are written, or an id, never what may be a name."""
    return text if re.fullmatch(r"[a-z][a-z0-9_-]{0,40}|[A-Za-z][0-9]{1,4}", text) else "…"
