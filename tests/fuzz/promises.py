"""What the program promises of any file at all, and how each promise is held to account.

No fault of its own, an exit code of three, nothing lost or changed, nothing touched outside the
case, no sign that steers a screen, no name of the people key, and an end.
"""

import io
import json
import re
import signal
import traceback
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, redirect_stderr, redirect_stdout, suppress
from pathlib import Path
from types import FrameType
from typing import NamedTuple

from pgacli import cli, running
from pgacli.case.fields.declared import Record
from pgacli.case.files import Refused, as_text, read_text
from pgacli.case.frontmatter import bounds
from pgacli.case.loading import load_case
from pgacli.case.note_file import read_note
from pgacli.case.writing.editing import Change, with_item, with_value
from pgacli.case.yaml.events import read_events
from pgacli.case.yaml.nodes import UnreadableError
from pgacli.case.yaml.plain import read_plain
from pgacli.errors import PgaError
from pgacli.rules.flags import asking
from tests.examples import DAY, TODAY
from tests.fuzz.hostile import IDENTITY_FILE, KEY, SEALED, Hostile, put
from tests.fuzz.recording import listening, strangers

EDITIONS = ("full", "young-people", "supervision", "synopsis", "plan", "cards", "briefing")
OTHERS = (
    ["check", "--format", "json"],
    ["check", "--format", "sarif"],
    ["check", "--format", "markdown"],
    ["check", "--allowed"],
    ["status"],
    ["status", "--format", "json"],
    ["next"],
    ["compare"],
)
EDITS: Mapping[str, Callable[[Change], Change]] = {
    "heard": lambda change: with_item(change, "heard", {"on": "2026-04-01", "says": "not_us"}),
    "weight": lambda change: with_value(change, "weight", "first"),
    "meaning": lambda change: with_value(change, "meaning", "One: two, # [three"),
}
# As they are written in the key that the case has; rare enough to stand in no file by chance.
NAMES = re.compile(r"\b(?:Tamsworth|Quelch|Farrand-Okoro)\b")
STEERING = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]")
CPU_SECONDS = 20.0


class TooSlowError(BaseException):
    """The time that one input may take is over; no `except Exception` stops it."""


class Said(NamedTuple):
    """What one command said: its words, its exit code, what was on screen, where it broke.

    `out` is what a program that reads it gets: the screen without what is told beside it.
    """

    words: Sequence[str]
    code: int
    out: str
    err: str
    fault: str

    @property
    def text(self) -> str:
        """Give all that was on screen."""
        return self.out + self.err


def broken(
    hostile: Hostile, root: Path, *, seconds: float = CPU_SECONDS, every: bool = False
) -> list[str]:
    """Give a sentence for each promise that is broken with a hostile file in the case at `root`.

    `every`: all commands and editions are run, where a single trial runs some in turn.
    """
    with put(hostile, root) as is_there:
        if not is_there:
            return []
        before = _seen(root)
        faults: list[str] = []
        with listening() as heard, _no_longer_than(seconds):
            try:
                for words in _every_command() if every else _commands(hostile):
                    faults += _wrong_with(run([*words, str(root)]), hostile)
                if hostile.path in (SEALED, IDENTITY_FILE):
                    faults += _wrong_with(_opened(root), hostile)
                faults += _lost(hostile, root)
                faults += _read_apart(hostile)
                faults += _lost_by_an_edit(hostile, root)
            except TooSlowError as error:
                faults.append(f"too slow: {error}")
        faults += [f"touched: {each}" for each in dict.fromkeys(strangers(heard, root))]
        faults += _wrong_in_reports(hostile, root)
        if _seen(root) != before:
            faults.append("changed: the case is not as it was")
        return faults


def _opened(root: Path) -> Said:
    """Check the case with its sealed key opened, if it opens, and the plain one out of the way."""
    aside = (root / KEY).rename((root / KEY).with_name("aside"))
    try:
        return run(["check", *DAY, "--identity", str(root / IDENTITY_FILE), str(root)])
    finally:
        aside.rename(root / KEY)


def _commands(hostile: Hostile) -> Iterator[list[str]]:
    """Give what is run: a check always, a report and one more command in turn, by the size."""
    turn = len(hostile.data)
    yield ["check", *DAY]
    is_template = "templates/" in hostile.path
    if is_template or turn % 2:
        edition = EDITIONS[0] if is_template else EDITIONS[turn // 2 % len(EDITIONS)]
        to = ("md", "html")[turn // 3 % 2]
        yield ["render", "--draft", "--edition", edition, "--to", to, *DAY]
    else:
        yield [*OTHERS[turn // 2 % len(OTHERS)], *DAY]


def _every_command() -> Iterator[list[str]]:
    yield ["check", *DAY]
    yield from ([*words, *DAY] for words in OTHERS)
    for edition in EDITIONS:
        yield ["render", "--draft", "--edition", edition, "--to", "md", "--to", "html", *DAY]


def run(words: Sequence[str]) -> Said:
    """Run the program in this process, and in no copy of it, as it runs on a pipe."""
    out, err = io.StringIO(), io.StringIO()
    fault = ""

    def keep(error: Exception) -> str:
        nonlocal fault
        fault = "".join(traceback.format_exception(error)[-8:])
        return "this is a fault in pga itself"

    told, running._unexpected = running._unexpected, keep
    can_be_two, asking._can_be_two = asking._can_be_two, lambda: False
    try:
        with redirect_stdout(out), redirect_stderr(err):
            code = cli.main(list(words))
    finally:
        running._unexpected, asking._can_be_two = told, can_be_two
    return Said(words, code, out.getvalue(), err.getvalue(), fault)


def _wrong_with(said: Said, hostile: Hostile) -> Iterator[str]:
    what = said.words[0]
    if said.fault:
        yield f"fault in {what}: {said.fault}"
    if said.code not in (0, 1, 2):
        yield f"{what} ended with {said.code}"
    if "json" in said.words and not said.fault and said.code != 2:
        json.loads(said.out)
    if STEERING.search(said.text):
        yield f"steered: {what} printed a sign that steers a screen"
    if hostile.path != KEY and NAMES.search(said.text):
        yield f"named: {what} printed a name of the key"


def _wrong_in_reports(hostile: Hostile, root: Path) -> Iterator[str]:
    """Look through the reports that were made, and take them away."""
    for report in (root / "reports").glob("*"):
        text = report.read_text("utf-8")
        if hostile.path != KEY and NAMES.search(text):
            yield "named: a report holds a name of the key"
        if STEERING.search(text):
            yield "steered: a report holds a sign that steers a screen"
        report.unlink()


def _lost(hostile: Hostile, root: Path) -> Iterator[str]:
    """A note has its whole text, or it is told of as one that could not be read."""
    case = load_case(root, TODAY)
    for note in case.notes:
        if note.path == hostile.path and note.source_text.encode() != hostile.data and note.marks:
            yield "lost: the note has not its whole text"
    known = {note.path for note in case.notes} | {each.path for each in case.unreadable}
    told = {problem.place.path for problem in case.problems}
    is_note = hostile.path.endswith(".md") and hostile.path.startswith("findings/F")
    path = as_text(hostile.path)
    if is_note and not any(path == each or path.startswith(f"{each}/") for each in known | told):
        yield "lost: nothing is said of the note, nor of its folder"


def _lost_by_an_edit(hostile: Hostile, root: Path) -> Iterator[str]:
    """A change of one key leaves the body, and what every other key says; or it is refused."""
    text = read_text(root, as_text(hostile.path))
    if not hostile.path.startswith("findings/F") or isinstance(text, Refused):
        return
    before = read_note(text, hostile.path)[0]
    for key, change in EDITS.items():
        try:
            after_text = change(Change(root, hostile.path, text, text)).after
        except PgaError:
            continue
        after, _ = read_note(after_text, hostile.path)
        if before is None or after is None:
            continue  # it is refused before it is written
        if after.body != before.body:
            yield f"edit: {key} changes the body"
        elif _values(after, key) != _values(before, key):
            yield f"edit: {key} changes what another key says"


def _values(record: Record, but: str = "") -> dict[str, object]:
    return {name: _plain(getattr(record, name)) for name in record.fields if name != but}


def _plain(value: object) -> object:
    if isinstance(value, Record):
        return _values(value)
    return [_plain(each) for each in value] if isinstance(value, tuple) else value


def _read_apart(hostile: Hostile) -> Iterator[str]:
    """What is read line by line is what a parser of YAML would have read."""
    text = hostile.data.decode("utf-8", "replace")
    with suppress(UnreadableError):
        start, end, _ = bounds(text)
        text = text[start:end]
    node = read_plain(text, 1)
    if node is not None:
        try:
            parsed = read_events(text, 1)
        except UnreadableError:
            yield "apart: a parser refuses what is read line by line"
        else:
            if parsed != node:
                yield "apart: a parser reads something else"


def _seen(root: Path) -> dict[str, tuple[int, bytes]]:
    """Give each file of the case with its time and its bytes; reports are no part of it."""
    return {
        str(path): (path.stat().st_mtime_ns, path.read_bytes())
        for path in sorted(root.rglob("*"))
        if path.is_file() and path.relative_to(root).parts[0] != "reports"
    }


@contextmanager
def _no_longer_than(seconds: float) -> Iterator[None]:
    """Stop what takes more than so many seconds of the processor, where the system can."""
    if not hasattr(signal, "setitimer"):
        yield
        return
    before = signal.signal(signal.SIGVTALRM, _stop)
    signal.setitimer(signal.ITIMER_VIRTUAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)


def _stop(_number: int, frame: FrameType | None) -> None:
    # Without their lines: to read these would open files, and nothing outside the case may be.
    walked = traceback.walk_stack(frame)
    steps = reversed(traceback.StackSummary.extract(walked, limit=8, lookup_lines=False))
    told = " > ".join(f"{Path(step.filename).name}:{step.lineno}" for step in steps)
    raise TooSlowError(told)
