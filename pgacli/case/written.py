"""Where the words of a note stand in its file: lines, columns and offsets."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable
from functools import cached_property

from pgacli.case.fields.declared import Record
from pgacli.case.passage import Passage
from pgacli.case.places import Place
from pgacli.case.reading import Mark, Mention
from pgacli.kept import kept

# By so many words a place is told from any other.
_ENOUGH_WORDS = 12


class Written(Record):
    """A record that was read from a file of its own, with the place of each of its keys."""

    path: str
    source_text: str
    body_start: int
    marks: dict[str, Mark]

    def place_of(self, offset: int) -> Place:
        """Give the place of an offset into the file's text."""
        starts = self._starts_of_lines(until=lambda starts: starts[-1] > offset)
        line = bisect_right(starts, offset)
        column = offset - starts[line - 1] + 1
        if line == 1 and self.source_text.startswith("\ufeff"):
            column -= offset > 0
        return Place(self.path, line, column)

    @cached_property
    def _line_starts(self) -> list[int]:
        return [0]

    def _starts_of_lines(self, until: Callable[[list[int]], bool]) -> list[int]:
        """Give the offsets at which lines begin, as many as are needed; each is found once."""
        starts = self._line_starts
        while not until(starts):
            end = self.source_text.find("\n", starts[-1])
            if end < 0:
                break
            starts.append(end + 1)
        return starts

    def span_of(self, mark: Mark) -> tuple[int, int]:
        """Give the offsets between which a value stands: up to the next key, item or the body."""
        begin = self.offset_of(mark.value_line, mark.value_column)
        following = bisect_right(self._key_starts, begin)
        starts = self._key_starts[following : following + 1]
        return begin, starts[0] if starts else self.body_start

    @cached_property
    def _key_starts(self) -> list[int]:
        return sorted(self.offset_of(mark.line, mark.column) for mark in self.marks.values())

    def offset_of(self, line: int, column: int) -> int:
        """Give the offset of a line and a column, both counted from 1."""
        starts = self._starts_of_lines(until=lambda starts: len(starts) >= line)
        at = starts[line - 1] if line <= len(starts) else len(self.source_text)
        return at + column - 1 + (line == 1 and self.source_text.startswith("\ufeff"))

    def mention_offset(self, mention: Mention) -> int | None:
        """Give the offset at which a mentioned id is written, inside its quotes if it has any."""
        mark = self.marks.get(mention.trail)
        if mark is None:
            return None
        spots = ((mark.value_line, mark.value_column), (mark.line, mark.column))
        for line, column in spots:
            offset = self.offset_of(line, column)
            if self.source_text[offset : offset + 1] in ("'", '"'):
                offset += 1
            if self.source_text[offset : offset + len(mention.name)].upper() == mention.name:
                return offset
        return None

    def scalar(self, key: str, text: str) -> Passage:
        """Give the text of a key as a passage, with its offset where it stands as written."""
        mark = self.marks.get(key)
        if mark is None or not text:
            return Passage(key, text, -1)
        offset = self.offset_of(mark.value_line, mark.value_column)
        if not self.source_text.startswith(text, offset):
            offset += 1  # inside its quotes
        is_whole = self.source_text.startswith(text, offset)
        return Passage(key, text, offset if is_whole else -1)

    def words_under(self, passage: Passage, start: int, end: int) -> Place | None:
        """Give the place of words that YAML may have folded over lines, where they are found."""
        mark = self.marks.get(passage.key)
        words = tuple(passage.text[start:end].split()[:_ENOUGH_WORDS])
        if mark is None or not words:
            return None
        # They may stand there more than once.
        number = bisect_left(_starts_of(words, passage.text, 0, len(passage.text)), start)
        found = _starts_of(words, self.source_text, *self.span_of(mark))
        return self.place_of(found[number]) if number < len(found) else None


# A long note may be flagged for the same words in every sentence.
@kept(256)
def _starts_of(words: tuple[str, ...], text: str, begin: int, end: int) -> list[int]:
    """Give the offsets between two at which some words begin, however they are spaced."""
    pattern = re.compile(r"\s+".join(map(re.escape, words)))
    return [found.start() for found in pattern.finditer(text, begin, end)]
