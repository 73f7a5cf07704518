"""Edits of an existing note that change the bytes concerned and no others.

Comments, the order of keys, quotes, line endings, a byte-order mark and the last newline stay as
they are. A change is worked out here, and can be shown; making_changes.py writes it.
"""

from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from pgacli.case.fields.declared import key_name
from pgacli.case.files import Refused, read_text
from pgacli.case.frontmatter import bounds, read_front_matter
from pgacli.case.writing.overwriting import refuse_to_lose, refuse_to_write_over
from pgacli.case.writing.yaml_ends import comments_before, end_of, line_end, without_remarks
from pgacli.case.writing.yaml_values import yaml_text, yaml_value
from pgacli.case.yaml.events import without_other_breaks
from pgacli.case.yaml.nodes import UnreadableError
from pgacli.errors import PgaError

_LOADER: Any = getattr(yaml, "CLoader", yaml.Loader)


class Change(NamedTuple):
    """What a file said, and what it is to say."""

    root: Path
    relative: str
    before: str
    after: str


class _Block(NamedTuple):
    """The YAML of a note, composed, with where it begins in the text."""

    text: str
    start: int
    end: int
    root: Any

    @property
    def newline(self) -> str:
        """The line ending of the note."""
        return "\r\n" if "\r\n" in self.text[: self.start] else "\n"

    def value_of(self, key: str) -> tuple[Any, Any] | None:
        """Give the nodes of a top-level key and its value."""
        for name, value in self.root.value if self.root is not None else ():
            if key_name(name.value) == key:
                return name, value
        return None


def read_change(root: Path, relative: str) -> Change:
    """Begin a change of a note as it is now. Raises PgaError where it cannot be read."""
    text = read_text(root, relative)
    if isinstance(text, Refused):
        raise PgaError(f"cannot change {relative}: {text.why}")
    return Change(root, relative, text, text)


def with_value(change: Change, key: str, value: object) -> Change:
    """Set a key of the front matter; a key with a dot stands in a record (`sharing.purpose`)."""
    first, _, rest = key.partition(".")
    if rest:
        return _in_record(change, first, rest, value)
    block = _block(change)
    found = block.value_of(first)
    written = "" if value == "" else " " + _inline(value)
    if found is None:
        return _replaced(change, block.end, block.end, f"{first}:{written}{block.newline}")
    refuse_to_lose(change.after, change.relative, key, found[1], written)
    return _after_colon(change, block, found, written)


def with_item(change: Change, key: str, record: Mapping[str, object]) -> Change:
    """Add a record at the end of a list of the front matter; the list is begun if need be."""
    block = _block(change)
    found = block.value_of(key)
    if found is None:
        lines = [f"{key}:", *_item_lines(record, "  ")]
        text = block.newline.join([*lines, ""])
        return _replaced(change, block.end, block.end, text)
    name, value = found
    if isinstance(value, yaml.SequenceNode) and value.value and value.flow_style:
        at = block.start + value.end_mark.index - 1
        behind_last = change.after[block.start + end_of(value.value[-1]) : at]
        comma = " " if "," in without_remarks(behind_last) else ", "
        return _replaced(change, at, at, comma + _flow(record))
    if isinstance(value, yaml.SequenceNode) and value.value:
        return _appended(change, block, value, record)
    if isinstance(value, yaml.MappingNode):
        raise PgaError(f"`{key}` is one record, not a list: make it a list by hand first")
    refuse_to_write_over(key, value, "a list")
    text = block.newline.join(["", *_item_lines(record, "  ")])
    return _after_colon(change, block, (name, value), text)


def with_value_of_item(change: Change, key: str, number: int, name: str, value: object) -> Change:
    """Set a key of one record in a list of the front matter; records count from 0."""
    block = _block(change)
    found = block.value_of(key)
    items = found[1].value if found and isinstance(found[1], yaml.SequenceNode) else ()
    record = items[number] if number < len(items) else None
    if not isinstance(record, yaml.MappingNode) or not record.value:
        raise PgaError(f"`{key}` is no list of records here: make the change by hand")
    return _with_entry(change, block, record, f"{key}.{number}", name, _inline(value))


def with_appended_body(change: Change, text: str) -> Change:
    """Add text at the end of the body."""
    newline = "\r\n" if "\r\n" in change.after else "\n"
    gap = "" if change.after.endswith(newline) else newline
    added = newline.join(text.splitlines())
    return change._replace(after=f"{change.after}{gap}{newline}{added}{newline}")


def _block(change: Change) -> _Block:
    try:
        # Read strictly first: what is composed below must hold no anchor and no deep nest.
        read_front_matter(change.after)
        start, end, _ = bounds(change.after)
    except UnreadableError as error:
        raise PgaError(f"cannot change {change.relative}: {error.message}") from None
    root: Any = yaml.compose(without_other_breaks(change.after[start:end]), Loader=_LOADER)
    if root is None or not root.flow_style:
        return _Block(change.after, start, end, root)
    raise PgaError(f"{change.relative} keeps its keys in braces: make the change by hand")


def _in_record(change: Change, first: str, rest: str, value: object) -> Change:
    """Set a key of a record; the record is begun if need be."""
    block, written = _block(change), _inline(value)
    entry = f"{rest}: {written}"
    found = block.value_of(first)
    if found is None:
        text = f"{first}:{block.newline}  {entry}{block.newline}"
        return _replaced(change, block.end, block.end, text)
    record = found[1]
    if not isinstance(record, yaml.MappingNode):
        refuse_to_write_over(first, record, "keys of its own")
        return _after_colon(change, block, found, f"{block.newline}  {entry}")
    if not record.value:
        return _after_colon(change, block, found, f" {{{entry}}}")
    return _with_entry(change, block, record, first, rest, written)


def _with_entry(
    change: Change, block: _Block, record: Any, trail: str, key: str, written: str
) -> Change:
    """Set a key of a record that has some already."""
    for name, old in record.value:
        if key_name(name.value) == key:
            refuse_to_lose(change.after, change.relative, f"{trail}.{key}", old, written)
            return _after_colon(change, block, (name, old), f" {written}")
    at = block.start + end_of(record.value[-1][1])
    if record.flow_style:
        return _replaced(change, at, at, f", {key}: {written}")
    indent = " " * record.value[0][0].start_mark.column
    at = line_end(change.after, at)
    return _replaced(change, at, at, f"{block.newline}{indent}{key}: {written}")


def _after_colon(change: Change, block: _Block, found: tuple[Any, Any], written: str) -> Change:
    """Put text in place of what stands after a key's colon; comments around it stay."""
    name, value = found
    colon = change.after.index(":", block.start + name.end_mark.index)
    start = max(colon + 1, block.start + value.start_mark.index)
    written += comments_before(change.after, colon + 1, start, value)
    end = block.start + end_of(value)
    while change.after[end - 1 : end] in ("\n", "\r"):  # a block scalar ends on the next line
        end -= 1
    if change.after[end : end + 1] == "#":  # behind a quote it need not stand apart
        written += " "
    return _replaced(change, colon + 1, max(colon + 1, end), written)


def _appended(change: Change, block: _Block, value: Any, record: Mapping[str, object]) -> Change:
    first = value.value[0]
    dash = change.after.rindex("-", 0, block.start + first.start_mark.index)
    line_start = change.after.rfind("\n", 0, dash) + 1
    indent = change.after[line_start:dash]
    at = line_end(change.after, block.start + end_of(value.value[-1]))
    text = block.newline.join(["", *_item_lines(record, indent)])
    return _replaced(change, at, at, text)


def _replaced(change: Change, start: int, end: int, text: str) -> Change:
    return change._replace(after=change.after[:start] + text + change.after[end:])


def _item_lines(record: Mapping[str, object], indent: str) -> list[str]:
    first, *others = _entries(record)
    return [f"{indent}- {first}", *(f"{indent}  {line}" for line in others)]


def _flow(record: Mapping[str, object]) -> str:
    return "{" + ", ".join(_entries(record)) + "}"


def _entries(record: Mapping[str, object]) -> list[str]:
    """Give the keys of a record that have a value, each with its value on one line."""
    return [f"{name}: {_inline(value)}" for name, value in record.items() if value != ""]


def _inline(value: object) -> str:
    """Give a value on one line, safe inside braces and brackets too."""
    if isinstance(value, list | tuple):
        return "[" + ", ".join(_inline(each) for each in value) + "]"
    if not isinstance(value, str):
        return yaml_value(value).strip()
    plain = yaml_text(value)
    return plain if plain.startswith('"') or "," not in plain else f'"{plain}"'
