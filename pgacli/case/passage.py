"""A run of a note's prose, and where it stands in the file."""

from typing import NamedTuple


class Passage(NamedTuple):
    """A run of a note's prose. `start` is its offset in the file, or -1 where YAML folded it."""

    key: str
    text: str
    start: int

    @property
    def says_you(self) -> bool:
        """Say whether it may speak to whoever reads it."""
        return "you" in self.text.lower()

    def holds(self, other: "Passage", at: int) -> bool:
        """Say whether a place of another passage stands within this one, in the same file."""
        begin = other.start + at - self.start
        return min(self.start, other.start) >= 0 and 0 <= begin < len(self.text)

    def without(self, part: "Passage") -> "Passage":
        """Give the passage with a part blanked; one that does not stand in it changes nothing."""
        begin = part.start - self.start
        if not part.text or part.start < 0 or not 0 <= begin < len(self.text):
            return self
        end = begin + len(part.text)
        return self._replace(text=self.text[:begin] + " " * len(part.text) + self.text[end:])
