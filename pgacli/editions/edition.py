"""What an edition is: plain, frozen data, in the order in which its reader meets it.

A `str` is plain words on one line. Everything else that a template can print says what it is:
Markdown that a worker wrote, an id or a reference to one, or a sign with its word.
"""

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from pgacli.case.comments import without_comments
from pgacli.lazy import Lazy

# Short for the sharing purpose, which stands in full on each page.
ONLY = "for safeguarding only"

# A link to a note, as Obsidian writes it: by the name of its file, and in other words behind a bar.
_LINK = Lazy(r"\[\[(?P<id>[A-Za-z]\d{1,4})\b[^\[\]|]*(?:\|(?P<words>[^\[\]|]+))?\]\]")

# Large type, cards to cut out, a poster on one page, and a report that is to fit on one.
LARGE, CARDS, POSTER, BRIEF = LOOKS = ("large", "cards", "poster", "brief")


class NoteText(NamedTuple):
    """Markdown as a worker wrote it, without comments. It is data, and never a template."""

    markdown: str

    def __bool__(self) -> bool:
        return bool(self.markdown)


def prose(text: str) -> NoteText:
    """Give Markdown that a worker wrote, without its comments; a link to a note is its id."""
    told = without_comments(text)
    return NoteText(_LINK.compiled.sub(_as_told, told) if "[[" in told else told)


def _as_told(link: re.Match[str]) -> str:
    return link["words"] or link["id"].upper()


class Ref(NamedTuple):
    """The id of a finding or an intervention that stands elsewhere in the same report."""

    id: str


class Here(NamedTuple):
    """The id of what stands here, for references to lead to."""

    id: str


class Sign(NamedTuple):
    """A symbol with its word, so that nothing is said by shape or colour alone."""

    symbol: str
    word: str
    role: str = ""


class Stamp(NamedTuple):
    """What every page and every passage says of itself, as it may be read alone for years."""

    case: str
    edition: str
    as_of: str
    about: str
    purpose: str
    retention: str
    signed: str
    is_draft: bool = False

    @property
    def parts(self) -> tuple[str, ...]:
        """The whole stamp, for the head of a report and for each page."""
        return self._told(
            self.case,
            self.edition,
            self.as_of,
            self.about,
            self.purpose,
            self.retention,
            self.signed,
        )

    @property
    def short(self) -> tuple[str, ...]:
        """The stamp for a passage that could be copied out of the report."""
        return self._told(self.case, self.as_of, self.about, ONLY, self.signed)

    @property
    def title(self) -> tuple[str, ...]:
        """What this is, for the running head of a page."""
        return self._told(self.case, self.edition)

    def _told(self, *parts: str) -> tuple[str, ...]:
        return (*(("DRAFT",) if self.is_draft else ()), *filter(None, parts))


class Edition(NamedTuple):
    """One report for one reader. The template of its name prints `content`, a frozen record.

    `look` is how it is set: nothing for a report, or one of LOOKS. `stamps_passages`: each passage
    bears the stamp, beside each page. `remarks` are for the author's eyes alone, and never printed.
    """

    name: str
    title: str
    stamp: Stamp
    content: object
    figures: Mapping[str, object] = MappingProxyType({})
    look: str = ""
    stamps_passages: bool = True
    remarks: tuple[str, ...] = ()

    def as_draft(self) -> "Edition":
        """Give the same edition, stamped DRAFT."""
        return self._replace(stamp=self.stamp._replace(is_draft=True))
