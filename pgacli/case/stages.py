"""The stages of an assessment, from the first plan to the end."""

from enum import IntEnum


class Stage(IntEnum):
    """Where the work stands; a gap speaks from its gate on."""

    PLANNING = 0
    GATHERING = 1
    ANALYSING = 2
    FINAL = 3
    REVIEW = 4
    CLOSED = 5

    @property
    def word(self) -> str:
        """The stage as a note says it, such as `final`."""
        return self.name.lower()


# The words that a note may say.
STAGES = tuple(stage.word for stage in Stage)
