"""Keys that a kind of note does not have: reported, with the key that was probably meant."""

from enum import Enum
from typing import NamedTuple

from pgacli.case.fields.declared import Field, Record, below, key_name
from pgacli.case.fields.synonyms import is_nearly, key_meant
from pgacli.case.messages import did_you_mean, nearest, shown
from pgacli.case.reading import Reading
from pgacli.case.yaml.nodes import Node, ScalarNode

# Up to so many unknown keys are reported one by one. More are no slips: a text is in their place.
MOST_STRANGERS = 100
# By these young people keep their words out of a report: no slip, nor another word, may hide one.
_PROMISES = ("withdrawn", "heard", "says")


class _Way(Enum):
    """How it is told which key was meant."""

    PROMISE = "a promise, or its word, stands in another place"
    OTHER_WORD = "another word for a key that is empty"
    FILLED = "another word for a key that is filled"
    SLIP = "letters like those of a key that is empty"
    LIKE_FILLED = "letters like those of a key that is filled"


class _Guess(NamedTuple):
    """The key that was probably meant, or nothing, and how that is told."""

    key: str
    way: _Way


def report_strangers(
    record: type[Record],
    entries: list[tuple[ScalarNode, Node]],
    absent: set[str],
    reading: Reading,
    trail: str,
) -> None:
    """Report keys that the kind does not have; `absent` are those of the kind that are not here."""
    for key, value in entries[:MOST_STRANGERS]:
        _report_stranger(record, key, value, absent, reading, trail)
    if len(entries) > MOST_STRANGERS:
        more = len(entries) - MOST_STRANGERS
        are = "key that is" if more == 1 else "keys that are"
        message = f"{more} more {are} not known here"
        hint = "Was another text pasted between the two `---` lines? Move it under them."
        reading.report("unknown-key", entries[MOST_STRANGERS][0], message, hint)


def _report_stranger(
    record: type[Record],
    key: ScalarNode,
    value: Node,
    absent: set[str],
    reading: Reading,
    trail: str,
) -> None:
    """Report a key that the kind does not have; a slip counts as the key it was meant for."""
    word = key_name(key.text)
    guess = _guessed(record, word, value, absent)
    field = record.fields[record.names[guess.key]] if guess.key else None
    is_grave = field is not None and _is_grave(field, guess, word)
    # Where it may be no slip of a vital key, the rule that asks for that key has the error.
    if is_grave or (guess.way == _Way.SLIP and field is not None and not field.is_vital):
        reading.unread.add(below(trail, guess.key))
    hint = _hint(key, value, guess.key)
    whole = "this kind of note has" if hasattr(record, "kind") else "this file has"
    place = f"`{shown(trail)}` takes" if trail else whole
    # The key itself is never quoted: whatever it is close to, it may be a name.
    message = f"{place} no such key"
    reading.report("unknown-key", key, message, hint, is_grave=is_grave)


def _guessed(record: type[Record], word: str, value: Node, absent: set[str]) -> _Guess:
    if promised := _promised(record, word, value):
        return _Guess(promised, _Way.PROMISE)
    if meant := key_meant(word, absent):
        return _Guess(meant, _Way.OTHER_WORD)
    # Another word for a key that is filled already is no slip of one that is empty.
    if filled := key_meant(word, record.names):
        return _Guess(filled, _Way.FILLED)
    if slip := nearest(word, sorted(absent)):
        return _Guess(slip, _Way.SLIP)
    return _Guess(nearest(word, record.keys()), _Way.LIKE_FILLED)


def _is_grave(field: Field, guess: _Guess, word: str) -> bool:
    """Say whether a report without what stands under a key must not go out."""
    if field.is_required and guess.way in (_Way.OTHER_WORD, _Way.SLIP):
        return True
    if guess.key in _PROMISES:
        return guess.way not in (_Way.SLIP, _Way.LIKE_FILLED) or is_nearly(word, guess.key)
    return field.is_vital and guess.way == _Way.SLIP and is_nearly(word, guess.key)


def _hint(key: ScalarNode, value: Node, guess: str) -> str:
    if key.text.isdigit():
        # `{words: 3,000}` is three words, and a key that is called 000.
        return "Write a number without a comma: 3000."
    if value.line == key.line and value.column == key.column + len(key.text):
        # No colon follows: `{words: Yes, but later}` is one word, and a key that is called so.
        return 'A text that holds a comma needs double quotes round it: "one, two".'
    return did_you_mean(guess, "A key of your own may begin with `x-`.")


def _promised(record: type[Record], word: str, value: Node) -> str:
    """Give the key of a promise that stands in another place, or whose word does.

    `consent: withdrawn` is meant for `withdrawn`, and `{leave_it_out}` for `says`.
    """
    text = value.text.strip(" .").casefold() if isinstance(value, ScalarNode) else ""
    for key in _PROMISES:
        field = record.fields.get(key)
        words = (key, *field.type.choices) if field is not None else ()
        if word in words or key_name(text) in words:
            return key
    return ""
