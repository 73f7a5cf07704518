"""Keys that a kind of note does not have: reported, with the key that was probably meant."""

from pgacli.case.fields.declared import Record, below, key_name
from pgacli.case.fields.synonyms import is_nearly, key_meant
from pgacli.case.reading import Reading, did_you_mean, nearest, shown
from pgacli.case.yaml.nodes import Node, ScalarNode

# Up to so many unknown keys are reported one by one. More are no slips: a text is in their place.
MOST_STRANGERS = 100
# By these young people keep their words out of a report: no slip, nor another word, may hide one.
_PROMISES = ("withdrawn", "heard", "says")


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
    meant = key_meant(word, absent)
    # Another word for a key that is filled already is no slip of one that is empty.
    filled = "" if meant else key_meant(word, record.names)
    slip = "" if meant or filled else nearest(word, sorted(absent))
    missed = meant or slip
    promised = _promised(record, word, value)
    guess = promised or missed or filled or nearest(word, record.keys())
    field = record.fields[record.names[guess]] if guess else None
    is_grave = field is not None and (
        (field.is_required and guess == missed)
        or (field.is_vital and guess == slip and is_nearly(word, guess))
        or (guess in _PROMISES and (guess in (promised, meant, filled) or is_nearly(word, guess)))
    )
    # Under another word than its own, a key may yet be missed by the rule that asks for it.
    is_asked_for = field is not None and field.is_vital
    if is_grave or (slip and not is_asked_for):
        reading.unread.add(below(trail, guess))
    hint = _hint(key, value, guess)
    whole = "this kind of note has" if hasattr(record, "kind") else "this file has"
    place = f"`{shown(trail)}` takes" if trail else whole
    # The key itself is never quoted: whatever it is close to, it may be a name.
    message = f"{place} no such key"
    reading.report("unknown-key", key, message, hint, is_grave=is_grave)


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
