"""The keys of a kind of note as options of `pga add`."""

from typing import NamedTuple

from pgacli.case.fields.types import FieldType, Many
from pgacli.case.given import option_of, takes_records
from pgacli.case.note import Note


class Key(NamedTuple):
    """A key: what it is for, the type of each of its values, and whether it takes several."""

    help: str
    type: FieldType
    is_many: bool


def keys_of(kind: type[Note]) -> dict[str, Key]:
    """Give the keys that can be given by words, as options."""
    return {
        option_of(name): _key(field.help, field.type)
        for name, field in kind.fields.items()
        if not takes_records(field.type)
    }


def _key(help_: str, type_: FieldType) -> Key:
    return Key(help_, type_.each if isinstance(type_, Many) else type_, isinstance(type_, Many))
