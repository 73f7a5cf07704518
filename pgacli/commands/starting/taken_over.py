"""What is told of a new case that learns from an old one: what came along, and what did not."""

from collections.abc import Iterator

from pgacli.case.frameworks import FRAMEWORK_FILE
from pgacli.case.house import HOUSE
from pgacli.case.notes import Learning
from pgacli.casework.learning.taking_over import TakenOver
from pgacli.presentation.phrases import number_words


def told_about(taken: TakenOver) -> Iterator[str]:
    """Say what was taken over, and what stays in the old case and why; never its words."""
    folders = [name.partition("/")[0] for name in taken.files]
    came = [
        number_words(folders.count(Learning.folder), "learning note"),
        number_words(folders.count(HOUSE), "house file"),
    ]
    if FRAMEWORK_FILE in taken.files:
        came.append(FRAMEWORK_FILE)
    if any(key.startswith("limits.") for key in taken.values):
        came.append("the limits")
    yield f"Taken over from the old case: {', '.join(came)}."
    for each in taken.left:
        yield f"Left behind: {each.what}: {each.why}."
