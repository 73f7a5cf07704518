"""What every note is: values by declared fields, a body in Markdown, and the place of each word."""

import datetime
from collections.abc import Iterator
from functools import cached_property
from itertools import pairwise
from typing import Any, ClassVar

from pgacli.case.blanked import blanked
from pgacli.case.body import Section, sections, without_spans
from pgacli.case.comments import body_without_comments
from pgacli.case.fields.declared import Field, Part, Record, declare
from pgacli.case.fields.types import Day, Many, Text
from pgacli.case.passage import Passage
from pgacli.case.placeholders import is_blank, says_nothing
from pgacli.case.places import Place
from pgacli.case.reading import Mention
from pgacli.case.written import Written
from pgacli.kept import kept


class Allowance(Record):
    """A rule that need not speak here, with the reason."""

    rule: str = declare(Text(), "The rule's name.")
    because: str = declare(Text(), "Why it may stand: this is printed in the supervision pack.")
    until: datetime.date | None = declare(Day(), "The last day on which it holds.")
    at: str = declare(Text(), "A note's id or a heading, where it holds for that alone.")


class Note(Written):
    """A note of the case. What YAML or the body did not say has its empty value.

    The name of a class is that of its kind; only the assessment belongs in no folder.
    """

    kind: ClassVar[str] = ""
    folder: ClassVar[str] = ""
    letter: ClassVar[str] = ""
    has_raw_body: ClassVar[bool] = False

    id: str
    mentions: tuple[Mention, ...]
    unread: frozenset[str]
    # Of these keys the first value counts, and another stands further down.
    twice: frozenset[str]

    allow: tuple[Allowance, ...] = declare(
        Many(Part(Allowance)), "Rules that need not speak here: rule, because, until, at."
    )

    def __init_subclass__(
        cls, *, letter: str, folder: str = "", has_raw_body: bool = False
    ) -> None:
        super().__init_subclass__()
        cls.kind, cls.letter = cls.__name__.lower(), letter
        cls.folder, cls.has_raw_body = folder, has_raw_body

    @property
    def number(self) -> int:
        """The number in its id; 0 where it has none."""
        return int(self.id[1:] or 0)

    @property
    def body(self) -> str:
        """The Markdown under the front matter, as written."""
        return self.source_text[self.body_start :]

    @cached_property
    def sections(self) -> tuple[Section, ...]:
        """The headings of the body, with the text under each.

        A section that stands for a key ends where the next such begins, however deep that is: what
        is written for one reader is not to reach another.
        """
        found = sections(self.body)
        keys = self.headings_of_keys if len(found) > 1 else set()
        following = dict(pairwise(part.begins for part in found if part.name in keys))
        return tuple(
            part._replace(ends=min(part.ends, following.get(part.begins, part.ends)))
            for part in found
        )

    @property
    def own_sections(self) -> tuple[Section, ...]:
        """The sections that stand for no key, but for the title; most notes have none."""
        keys = self.headings_of_keys
        return tuple(part for part in self.sections if part.level > 1 and part.name not in keys)

    @cached_property
    def title(self) -> str:
        """The body's first `# ` heading; without one, the file name in words."""
        first = self.title_section
        return (first.heading if first is not None else "") or self._name_in_words

    @property
    def title_section(self) -> Section | None:
        """The body's first `# ` heading, if it has one."""
        return next((part for part in self.sections if part.level == 1), None)

    @property
    def _name_in_words(self) -> str:
        stem = self.path.rpartition("/")[2].rpartition(".")[0]
        begun = len(self.id) if stem.upper().startswith(self.id) else 0
        words = stem[begun:].strip("-_ ").replace("-", " ").replace("_", " ")
        return (words[:1].upper() + words[1:]) or self.id

    @cached_property
    def text(self) -> str:
        """The body's own words: without the title, comments, and the sections that are fields."""
        return self._with_footnotes[""] if "[^" in self.body else self._own_text

    @property
    def _own_text(self) -> str:
        named = self.headings_of_keys
        spans = [(part.begins, part.ends) for part in self.sections if part.name in named]
        if title := self.title_section:
            spans.append((title.begins, title.starts))
        return body_without_comments(without_spans(self.body, spans))

    def text_of(self, key: str, part: Section) -> str:
        """Give what the section that stands for a key says."""
        return self._with_footnotes[key] if "[^" in self.body else self._text_without_comments(part)

    @cached_property
    def _with_footnotes(self) -> dict[str, str]:
        """The body's own words, and those of each section that stands for a key by that key."""
        from pgacli.case.footnotes import with_footnotes  # noqa: PLC0415

        firsts = ((key, next(self.sections_of(field), None)) for key, field in self.in_body.items())
        under = {key: self._text_without_comments(part) for key, part in firsts if part is not None}
        return with_footnotes({"": self._own_text, **under})

    def _text_without_comments(self, part: Section) -> str:
        return body_without_comments(self.text_under(part))

    def text_under(self, part: Section) -> str:
        """Give what stands under a heading of the body, comments and all."""
        return self.body[part.starts : part.ends]

    def sections_of(self, field: Field) -> Iterator[Section]:
        """Give the body sections in which a field's text stands: those with text, one as a rule."""
        named = self._sections_named_after(field)
        return (part for part in named if self._text_without_comments(part))

    def _sections_named_after(self, field: Field) -> Iterator[Section]:
        """Give the body sections that stand for a key, even those with nothing under them."""
        wanted = field.section.casefold()
        return (part for part in self.sections if wanted and part.name == wanted)

    def lacks(self, key: str) -> bool:
        """Say whether a value is absent or empty; a value that was misread is not lacking."""
        value = self._value(key)
        return not value and value is not False and not self.misread(key)

    def leaves_open(self, key: str) -> bool:
        """Say whether a value is lacking, or is nothing but words such as `TBC`."""
        return self.lacks(key) or (is_blank(self._value(key)) and not self.misread(key))

    def leaves_unsaid(self, key: str) -> bool:
        """Say the same of a key that asks how, who or why: a mere yes or no leaves that unsaid."""
        return self.lacks(key) or (says_nothing(self._value(key)) and not self.misread(key))

    def _value(self, key: str) -> Any:
        value: Any = self
        for step in key.split("."):
            value = getattr(value, step, None)
        return value

    def misread(self, key: str) -> bool:
        """Say whether the key, or the record that it stands in, was there and could not be read."""
        parts = key.split(".")
        return any(".".join(parts[: n + 1]) in self.unread for n in range(len(parts)))

    def is_sure_of(self, key: str) -> bool:
        """Say whether a key, what it stands in, and all that stands in it could be read.

        Of a key that the kind cannot do without, and that is empty, nothing is sure either.
        """
        field = self.fields.get(key)
        if field is not None and field.is_required and self.lacks(key):
            return False
        return self.reads(key)

    def reads(self, key: str) -> bool:
        """Say whether what was written under a key, and all that stands in it, could be read."""
        return not self.misread(key) and not any(at.startswith(f"{key}.") for at in self.unread)

    def at(self, key: str = "") -> Place:
        """Give the place of a key or its section, of the record around it, or of the note."""
        field = None if key in self.marks else self.fields.get(key)
        part = next(self._sections_named_after(field), None) if field is not None else None
        if part is not None:
            return self.place_of(self.body_start + part.begins)
        while key:
            if mark := self.marks.get(key):
                return Place(self.path, mark.line, mark.column)
            key = key.rpartition(".")[0]
        return Place(self.path)

    def words_at(self, passage: Passage, start: int, end: int) -> Place:
        """Give the place of the words of a passage."""
        if passage.start >= 0:
            return self.place_of(passage.start + start)
        return self.words_under(passage, start, end) or self.at(passage.key)

    @property
    def headings_of_keys(self) -> set[str]:
        """The headings of the sections that stand for a key, in small letters."""
        return {field.section.casefold() for field in self.in_body.values()}

    @property
    def _own_words(self) -> str:
        """The body with the headings that stand for keys blanked: they are the template's words."""
        named = self.headings_of_keys
        keys = (part for part in self.sections if part.name in named) if named else ()
        return blanked(self.body, ((part.begins, part.starts) for part in keys))

    def passage(self, key: str) -> Passage:
        """Give the text of one key as a passage; empty where there is none."""
        field = self.fields.get(key)
        if field is None or key in self.marks or not (part := next(self.sections_of(field), None)):
            return self.scalar(key, getattr(self, key, "") or "")
        return Passage(key, self.text_under(part), self.body_start + part.starts)

    def prose(self) -> tuple[Passage, ...]:
        """Give the worker's own prose that an edition can print: the body, then text keys."""
        return _prose(self)

    def passages(self) -> Iterator[Passage]:
        """Read that prose from the note."""
        if self.body.strip() and not self.has_raw_body:
            yield Passage("", self._own_words, self.body_start)
        for key, text in texts(self, printed=True):
            yield self.scalar(key, text)


# A dozen rules ask each note for its prose, one note after the other; and again at each save, where
# a case is watched.
@kept(256)
def _prose(note: Note) -> tuple[Passage, ...]:
    return tuple(note.passages())


def texts(record: Record, trail: str = "", *, printed: bool = False) -> Iterator[tuple[str, str]]:
    """Give the texts of a record with their keys: all, or those that an edition can print."""
    for name in record.wordy if printed else record.fields:
        value = record.__dict__.get(name)
        if not value:
            continue
        field, key = record.fields[name], trail + name.rstrip("_")
        if isinstance(record, Note) and field.section and key not in record.marks:
            continue
        for number, item in enumerate(value if isinstance(value, tuple) else [value]):
            at = f"{key}.{number}" if isinstance(value, tuple) else key
            if isinstance(item, Record):
                yield from texts(item, at + ".", printed=printed)
            elif (field.is_printed or not printed) and isinstance(item, str):
                yield at, item
