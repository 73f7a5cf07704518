"""Values from a command line, held to the same types and the same case as a note that is read.

What does not fit is told in the words that a flag would use, before anything is written.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

from pgacli.case.fields.day_words import written_day
from pgacli.case.fields.declared import Part, key_name, shown_key
from pgacli.case.fields.references import Code, HeadingId, Link, Placing
from pgacli.case.fields.types import Choice, Day, FieldType, Many, Text, YesNo
from pgacli.case.ids import several_ids
from pgacli.case.messages import did_you_mean, nearest, with_article
from pgacli.case.model import Case
from pgacli.case.note import Note
from pgacli.case.notes import KINDS
from pgacli.case.reading import UNREAD, Mention, Reading
from pgacli.case.yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

MOST_SHOWN = 12
# A record of a day and a person is said as people say it.
DAY_AND_WHOM = 'a day and to whom, such as "today to the duty social worker"'
_DAY_AND_WHOM = re.compile(r"(?P<on>\S.*?)\s+to\s+(?P<to>\S.*)", re.DOTALL)


class Given(NamedTuple):
    """Values by key, as a note has them, and everything that is wrong with them."""

    values: Mapping[str, Any]
    problems: Sequence[str]


def read_given(kind: type[Note], words: Iterable[tuple[str, str | None]], case: Case) -> Given:
    """Read keys with their words for a new note of a kind. A key may come several times.

    A key without a word (None) means yes, where the key asks for yes or no.
    """
    texts: dict[str, list[str | None]] = {}
    for key, word in words:
        texts.setdefault(key_name(key.casefold()), []).append(word)
    reading = Reading("")
    values: dict[str, Any] = {}
    problems: list[str] = []
    there: dict[str, None] = {}
    for key, said in texts.items():
        problem = _refusal(kind, key, said)
        if problem:
            problems.append(problem)
            continue
        type_, before = kind.fields[key].type, len(reading.problems)
        value = type_.read(_node(type_, _with_all(type_, said, case), case.today), key, reading)
        if len(reading.problems) > before and isinstance(type_.of_one, Link):
            there |= dict.fromkeys(type_.of_one.kinds)
        if value is not UNREAD and value not in ("", (), None):
            values[key] = value
    problems += [f"{each.message}. {each.hint}".strip() for each in reading.problems]
    problems += filter(None, (_notes_there(kind, case) for kind in there))
    return Given(values, [*problems, *_loose_ends(reading.mentions, case)])


def _notes_there(kind: str, case: Case) -> str:
    """Say which notes of a kind there are, for somebody who knows a role and not its id."""
    notes = case.of_kind(KINDS[kind])
    return _there_are([f"{note.id} ({note.title})" for note in notes if note.id])


def _refusal(kind: type[Note], key: str, said: Sequence[str | None]) -> str:
    """Say why a key cannot be given by words at all, or nothing."""
    field = kind.fields.get(key)
    if field is None:
        guess = nearest(key, kind.fields)
        hint = (
            f"Did you mean {option_of(guess)}?" if guess else f"See `pga add {kind.kind} --help`."
        )
        return f"this kind of note has no key `{shown_key(key)}`. {hint}"
    if takes_records(field.type):
        return f"`{key}` holds several keys at once and cannot be given here: write it in the note"
    if None in said and not isinstance(field.type, YesNo):
        return f"{option_of(key)} needs a value: it takes {words_of(field.type)}"
    if len(said) > 1 and not isinstance(field.type, Many | Placing):
        return f"{option_of(key)} takes one value, and is given {len(said)} times"
    if isinstance(field.type, Part) and not _DAY_AND_WHOM.fullmatch((said[0] or "").strip()):
        return f"{option_of(key)} takes {words_of(field.type)}"
    return _refused_pairs(key, _pairs(said)) if isinstance(field.type, Placing) else ""


def _refused_pairs(key: str, pairs: Sequence[tuple[str, str]]) -> str:
    if not all(finding and heading for finding, heading in pairs):
        return f"{option_of(key)} takes pairs such as F1=places"
    twice = [finding for finding in dict(pairs) if len(_headings_of(finding, pairs)) > 1]
    if twice:
        return f"{option_of(key)} places {', '.join(twice)} twice: say one heading for a finding"
    return ""


def _headings_of(finding: str, pairs: Sequence[tuple[str, str]]) -> set[str]:
    return {heading.casefold() for id_, heading in pairs if id_ == finding}


def takes_records(type_: FieldType) -> bool:
    """Say whether a field holds records that no words can give."""
    each = type_.of_one
    return isinstance(each, Part) and (each is not type_ or [*each.record.keys()] != ["on", "to"])


def words_of(type_: FieldType) -> str:
    """Say what a key takes as words, in place of what stands in a note."""
    return DAY_AND_WHOM if isinstance(type_, Part) else type_.words


def option_of(key: str) -> str:
    """Give the option by which a key is said on a command line."""
    return "--" + key.replace("_", "-")


def _node(type_: FieldType, said: Sequence[str | None], today: date) -> Node:
    """Give the words as the YAML that somebody would have written."""
    words = ["true" if word is None else word for word in said]
    if isinstance(type_, Placing):
        entries = {key: _joined(word, "-") for key, word in _pairs(said)}
        return MappingNode(1, 1, [(_text(key), _text(word)) for key, word in entries.items()])
    if isinstance(type_, Part) and (found := _DAY_AND_WHOM.fullmatch(words[0].strip())):
        on, to = written_day(found["on"], today), found["to"]
        return MappingNode(1, 1, [(_text("on"), _text(on)), (_text("to"), _text(to))])
    if isinstance(type_, Many):
        pieces = [piece for word in words for piece in _several(type_, word) or [word]]
        return SequenceNode(1, 1, [_text(_as_one_word(type_, piece)) for piece in pieces])
    word = written_day(words[0], today) if isinstance(type_, Day) else words[0]
    return _text(_as_one_word(type_, word))


def _as_one_word(type_: FieldType, said: str) -> str:
    """Give `good practice` and `trusted adults` as notes have them; other words as they are."""
    if isinstance(type_.of_one, Choice):
        return _joined(said, "_")
    return _joined(said, "-") if isinstance(type_.of_one, HeadingId) else said


def _joined(said: str, sign: str) -> str:
    return sign.join(said.split())


def _with_all(type_: FieldType, said: Sequence[str | None], case: Case) -> Sequence[str | None]:
    """Give the codes of the whole group for `all`; no code is written like that."""
    if not isinstance(type_.of_one, Code) or not case.members:
        return said
    everybody = ",".join(case.members)
    return [everybody if (word or "").strip().casefold() == "all" else word for word in said]


def _pairs(said: Sequence[str | None]) -> list[tuple[str, str]]:
    """Take `F1=places,F2=roles` apart."""
    pieces = [piece for word in said if word is not None for piece in word.split(",")]
    parted = (piece.partition("=") for piece in pieces if piece.strip())
    return [(finding.strip().upper(), heading.strip()) for finding, _, heading in parted]


def _text(word: str) -> ScalarNode:
    return ScalarNode(word, 1, 1, is_plain=False)


def _several(type_: Many, text: str) -> list[str]:
    """Take `S1,S2` apart. Prose stays whole, for its commas are its own; what stands in it is not.

    `C1, author, Supervisor, Northline Buses` is three: two that are known, and a role.
    """
    pieces = text.split(",")
    if not isinstance(type_.each, Text):
        pieces = [part for piece in pieces for part in _ids_of(piece)]
    is_prose = isinstance(type_.each, Text) or type_.each.takes_text
    is_tight = all(piece and not set(piece) & set(" \t\n") for piece in pieces)
    pieces = [piece.strip() for piece in pieces if piece.strip()]
    if is_tight or not is_prose or all(map(type_.is_one, pieces)):
        return pieces
    found: list[str] = []
    was_known = True
    for piece in pieces:
        # With a capital it is the first word of a role: those that are known are small, or ids.
        is_known = type_.is_one(piece) and (piece.islower() or piece[-1].isdigit())
        if is_known or was_known:
            found.append(piece)
        else:
            found[-1] += f", {piece}"
        was_known = is_known
    return found


def _ids_of(piece: str) -> list[str]:
    """Give the ids of a piece such as `YP1 and YP2`; any other piece stays as it is."""
    return several_ids(piece.strip()) or [piece]


def _loose_ends(mentions: Iterable[Mention], case: Case) -> Iterator[str]:
    """Say which names lead nowhere in the case: a note must not be born with a broken link."""
    for mention in mentions:
        if mention.is_heading:
            yield from _unknown_heading(mention, case)
        elif mention.is_code:
            yield from _outsider(mention, case)
        else:
            yield from _broken_link(mention, case)


def _unknown_heading(mention: Mention, case: Case) -> Iterator[str]:
    known = case.framework.headings
    if mention.name not in known and case.framework.is_certain:
        hint = did_you_mean(nearest(mention.name, known), "`pga headings` lists them.")
        yield f"`{_key_of(mention)}`: the framework has no such heading. {hint}"


def _outsider(mention: Mention, case: Case) -> Iterator[str]:
    members = case.members
    if members and mention.name not in members and not case.assessment.misread("group.members"):
        yield f"`{_key_of(mention)}`: that code is no member of the group. {_there_are(members)}"


def _broken_link(mention: Mention, case: Case) -> Iterator[str]:
    target = case.by_id.get(mention.name)
    wanted = " or ".join(mention.kinds)
    if target is not None and target.kind not in mention.kinds:
        what = f"{mention.name} is {with_article(target.kind)}"
        yield f"`{_key_of(mention)}`: {what}; {with_article(wanted)} is meant here"
    is_lost = any(note.id == mention.name for note in case.unreadable)
    kinds = [KINDS[kind] for kind in mention.kinds]
    if target is None and not is_lost and all(case.is_sure_of(kind) for kind in kinds):
        there = [note.id for kind in kinds for note in case.of_kind(kind)]
        hint = _there_are(there) or f"`pga add {mention.kinds[0]}` makes the first one."
        yield f"`{_key_of(mention)}`: there is no {wanted} {mention.name}. {hint}"


def _key_of(mention: Mention) -> str:
    return mention.trail.partition(".")[0]


def _there_are(names: Sequence[str]) -> str:
    """Say which names there are, or how many where they are too many to read."""
    if len(names) == 1:
        return f"There is {names[0]} alone."
    if len(names) > MOST_SHOWN:
        return f"There are {len(names)}, from {names[0]} to {names[-1]}."
    return f"There are {', '.join(names[:-1])} and {names[-1]}." if names else ""
