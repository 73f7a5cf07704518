"""Giving a note another id or file name, with every link to it mended."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

from pgacli.case.frontmatter import read_front_matter
from pgacli.case.ids import is_id
from pgacli.case.messages import with_article
from pgacli.case.model import Case
from pgacli.case.note import Note, texts
from pgacli.case.seal import sealed_ids
from pgacli.case.writing.editing import Change
from pgacli.case.writing.slugs import file_name
from pgacli.case.yaml.nodes import ScalarNode
from pgacli.casework.file_names_in_prose import each_link_mended, file_name_mended, in_address
from pgacli.casework.ids_in_prose import Spots, mended, spots
from pgacli.casework.sharing import tells_of
from pgacli.casework.signing import verified
from pgacli.casework.tracing.trace_file import read_trace
from pgacli.errors import PgaError

_THEIR_WORDS = re.compile(r"heard\.\d+\.words")


class Renaming(NamedTuple):
    """A note of a case, and the id and file name that it is to have."""

    note: Note
    id: str
    name: str

    @property
    def path(self) -> str:
        """Where the note will stand in the case."""
        return f"{self.note.folder}/{self.name}"

    @property
    def text(self) -> str:
        """What the note will say: it may name itself."""
        return _mended(self.note, self)


def renaming(case: Case, id_: str, to: str, is_name: Callable[[str], bool]) -> Renaming:
    """Say what `to` asks for: an id keeps the words of the file name, words keep the id.

    A renaming that was cut short can be asked for again. Raises PgaError where there is no such
    note, or the new id is taken or of another kind.
    """
    asked = [_asked(case, note, to, is_name) for note in _notes_of(case, id_)]
    # Where a renaming was cut short, the note has its new name already and its old one still.
    begun = [each for each in asked if each.note.path != each.path and _is_begun(case, each)]
    if len(asked) > 1 and len(begun) != 1:
        raise PgaError(
            f"two notes have the id {asked[0].note.id}: rename one of the files by hand first"
        )
    each = begun[0] if begun else asked[0]
    if each.id != each.note.id and not begun:
        _refuse_taken(case, each)
    return each


def _notes_of(case: Case, id_: str) -> list[Note]:
    wanted = id_.strip().upper()
    found = [note for note in case.notes if note.id == wanted and note.folder]
    if not found:
        raise PgaError("there is no note of that id in this case")
    return found


def _asked(case: Case, note: Note, to: str, is_name: Callable[[str], bool]) -> Renaming:
    if is_id(to.strip()):
        id_ = to.strip().upper()
        name = _name_of(note)
        # The front matter may say the id, and the name none.
        rest = name[len(note.id) :] if name.upper().startswith(note.id) else f"-{name}"
        return Renaming(note, id_, id_ + rest)
    name = file_name(note.id, to, is_name, case.code_prefixes)
    if name == f"{note.id}.md":
        raise PgaError(
            "no word of that can stand in the name of a file: give others, or an id such as"
            f" {note.letter}9"
        )
    return Renaming(note, note.id, name)


def _is_begun(case: Case, each: Renaming) -> bool:
    return any(other.path == each.path and other.source_text == each.text for other in case.notes)


def _refuse_taken(case: Case, each: Renaming) -> None:
    """Refuse an id that is another kind's, or taken. Raises PgaError."""
    note, id_ = each.note, each.id
    if not id_.startswith(note.letter):
        raise PgaError(
            f"the id of {with_article(note.kind)} is {note.letter} and a number, such as"
            f" {note.letter}7"
        )
    if any(other.id == id_ for other in case.notes) or any(o.id == id_ for o in case.unreadable):
        raise taken(id_)


def taken(id_: str) -> PgaError:
    """Give the error of an id that another note has."""
    return PgaError(f"{id_} is taken: choose an id that no note has")


def mended_links(root: Path, case: Case, asked: Renaming) -> list[Change]:
    """Give a change for each note that names this one, by its id or by its file name."""
    # What each note said when the case was read: one that was saved since is not written over.
    changes = (
        Change(root, other.path, other.source_text, _mended(other, asked))
        for other in case.notes
        if other.path != asked.path
    )
    return [change for change in changes if change.after != change.before]


def _mended(other: Note, asked: Renaming) -> str:
    """Give what a note says once all that names the renamed one is mended."""
    text = _header_mended(other, asked.note.id, asked.id)
    body_at = other.body_start + len(text) - len(other.source_text)
    return text[:body_at] + _body_mended(text[body_at:], asked)


def _header_mended(other: Note, old: str, new: str) -> str:
    """Put the new id in place of the old at each mention, from the last to the first."""
    text = other.source_text
    found = {
        spot
        for mention in other.mentions
        if mention.name == old and mention.is_id
        for spot in [other.mention_offset(mention)]
        if spot is not None
    }
    if other.id == old:
        found |= _own_id(other)
    found.update(*(told.meant for told in _in_values(other, old)))
    for spot in sorted(found, reverse=True):
        if text[spot : spot + len(old)].upper() == old:
            text = text[:spot] + new + text[spot + len(old) :]
    return text


def _in_values(note: Note, id_: str) -> Iterator[Spots]:
    """Give the offsets at which each text among the keys names a note by its id.

    The young people's own words stay as they are. Of a text that YAML folded over lines nobody
    knows where its letters stand: only where it is.
    """
    links = {mention.trail for mention in note.mentions}
    for key, text in texts(note):
        found = spots(text, id_) if key not in links else Spots((), ())
        mark = note.marks.get(key)
        if mark is None or not any(found):
            continue
        at = note.scalar(key, text).start
        if at < 0:
            yield Spots((), (note.offset_of(mark.value_line, mark.value_column),))
        elif _THEIR_WORDS.fullmatch(key):
            yield Spots((), tuple(at + spot for spot in (*found.meant, *found.left)))
        else:
            yield Spots(*(tuple(at + spot for spot in each) for each in found))


def _own_id(note: Note) -> set[int]:
    """Give the offset at which a note says its own id, inside its quotes if it has any."""
    return {
        note.offset_of(value.line, value.column) + (not value.is_plain)
        for key, value in read_front_matter(note.source_text).root.entries
        if key.text == "id" and isinstance(value, ScalarNode)
    }


def _body_mended(body: str, asked: Renaming) -> str:
    body = file_name_mended(body, _name_of(asked.note), asked.name)
    return body if asked.id == asked.note.id else mended(body, asked.note.id, asked.id)


def left_alone(case: Case, asked: Renaming) -> tuple[str, ...]:
    """Give the places at which the old id stays, for it may mean something else."""
    old = asked.note.id
    if asked.id == old:
        return ()
    return tuple(
        f"{other.id or other.path} line {line}"
        for other in case.notes
        for line in dict.fromkeys(other.place_of(spot).line for spot in _left(other, asked))
    )


def _left(note: Note, asked: Renaming) -> Iterator[int]:
    """Give the offsets in a note at which an id may mean something else."""
    old, name = asked.note.id, _name_of(asked.note)
    for told in _in_values(note, old):
        yield from told.left
    body = note.body
    # A file name is mended wherever it stands; another as long keeps all places as they are.
    for said in (name, in_address(name)):
        body = each_link_mended(body, said, "x" * len(said.removesuffix(".md")) + ".md")
    yield from (note.body_start + spot for spot in spots(body, old).left)


def _name_of(note: Note) -> str:
    return note.path.rpartition("/")[2]


def gone_out(root: Path, case: Case, asked: Renaming) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Give who signed a note under the id that it is to lose, and what was handed over with it."""
    old = asked.note.id
    if asked.id == old:
        return (), ()
    signers = (each.signature for each in verified(case) if each.signature.by)
    told = (each for each in case.disclosures if tells_of(case, each, old))
    traces = ((each.id, read_trace(root, each)) for each in told)
    return (
        tuple(each.by for each in signers if old in sealed_ids(each.seal)),
        tuple(id_ for id_, trace in traces if trace and old in sealed_ids(trace.sealed)),
    )
