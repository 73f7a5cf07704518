"""The healthy case with one note that goes on and on, and how long each piece of work takes."""

import textwrap
from collections.abc import Callable, Iterator
from pathlib import Path
from time import process_time
from typing import NamedTuple, TypeVar

from pgacli.case.loading import load_case
from pgacli.kept import forget
from pgacli.rules import RULES
from tests.examples import TODAY
from tests.fuzz.hostile import KEY
from tests.fuzz.promises import run
from tests.rules.broken import PEOPLE, healthy_texts, lay

FORMATS = ("md", "html", "docx")

T = TypeVar("T")


class Spot(NamedTuple):
    """A note, and where in it a long text may stand: `before` it, and in how many `spaces`.

    In a key, YAML folds the lines of a text.
    """

    path: str
    before: str
    after: str = ""
    spaces: int = 0

    @property
    def is_key(self) -> bool:
        """Say whether the text is the value of a key."""
        return self.spaces > 0

    def note(self, text: str) -> str:
        """Give the note with a text in its place."""
        return self.before + textwrap.indent(text, " " * self.spaces) + self.after


_FINDING = """\
---
kind: finding
heading: places
nature: harm
sources: [S1]
safeguarding: It keeps the group safer on the way home.
"""
_INTERVENTION = """\
---
kind: intervention
findings: [F1]
goal: The group is safer
owner: C1
due: 2026-06-01
measure: Fewer scares
"""
_END = "\n---\n# A long one\n\nThe group meets here.\n"
SPOTS = {
    "a finding": Spot("findings/F99-long.md", f"{_FINDING}---\n# A long one\n\n"),
    "a source": Spot(
        "sources/S99-long.md",
        "---\nkind: source\ndate: 2026-03-01\nmethod: interview\ncontributor: [C1]\n"
        "---\n# A long one\n\n",
    ),
    "plain words": Spot("findings/F99-long.md", f"{_FINDING}plain: >-\n", _END, 2),
    "an action": Spot("interventions/I99-long.md", f"{_INTERVENTION}action: >-\n", _END, 2),
}


class LongCase:
    """The healthy case in a folder of its own, with its people key."""

    def __init__(self, root: Path) -> None:
        self.root = root
        texts = {**healthy_texts(), KEY: PEOPLE}
        lay(root, texts)

    def times(self, spot: Spot, text: str, to: str) -> dict[str, float]:
        """Give the seconds of the processor that each piece of work takes, by its name.

        That is the reading of the case, each rule, and the full report in one format.
        """
        path = self.root / spot.path
        path.write_text(spot.note(text), "utf-8")
        forget()
        try:
            return dict(self._works(to))
        finally:
            path.unlink()

    def _works(self, to: str) -> Iterator[tuple[str, float]]:
        taken, case = _timed(lambda: load_case(self.root, TODAY))
        yield "reading the case", taken
        for name, rule in RULES.items():
            yield name, _timed(lambda rule=rule: list(rule.look(case)))[0]
        yield f"render --to {to}", _timed(lambda: self._render(to))[0]

    def _render(self, to: str) -> None:
        said = run(["render", "--draft", "--to", to, "--today", TODAY.isoformat(), str(self.root)])
        assert not said.fault, said.fault
        for report in (self.root / "reports").glob("*"):  # none where it is refused for a name
            report.unlink()


def _timed(work: Callable[[], T]) -> tuple[float, T]:
    begun = process_time()
    done = work()
    return process_time() - begun, done
