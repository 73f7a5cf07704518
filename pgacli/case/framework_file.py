"""Reading a framework file, checked by the same declarations as any note."""

from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

from pgacli.case.files import Refused
from pgacli.case.framework import Framework
from pgacli.case.ids import as_heading
from pgacli.case.places import Problem
from pgacli.case.reading import Reading
from pgacli.case.yaml_file import record_of
from pgacli.errors import PgaError

SHIPPED = Path(__file__).parent.parent / "framework" / "lloyd-2019.yaml"


@cache
def load_framework(path: Path = SHIPPED) -> Framework:
    """Read a framework file that must be right. Raises PgaError where it is not."""
    try:
        text = path.read_text("utf-8")
    except (OSError, UnicodeError):
        raise PgaError(f"cannot read the framework {path.name}") from None
    framework, problems = read_framework(text, path.name)
    if problems or framework is None:
        raise PgaError(f"{path.name} is no framework that can be used; `pga check` says why")
    return framework


def read_framework(text: str | Refused, path: str) -> tuple[Framework | None, list[Problem]]:
    """Read a framework's YAML; give it with whatever was wrong."""
    reading = Reading(path)
    framework = record_of(Framework, text, "a framework", reading)
    if framework is not None:
        _report_odd_ids(framework, reading)
        _report_twins("side", _side_ids(framework), reading)
        _report_twins("heading", _heading_ids(framework), reading)
    return framework, reading.problems


def _report_odd_ids(framework: Framework, reading: Reading) -> None:
    """Report ids that no note could name: in a note, capitals and underscores count for nothing."""
    for id_, trail in _heading_ids(framework):
        plain = as_heading(id_)
        if id_ != plain:
            message = f"no finding can name a heading `{id_}`"
            reading.report("bad-value", reading.marks[trail], message, f"Write it as `{plain}`.")


def _report_twins(what: str, ids: Iterable[tuple[str, str]], reading: Reading) -> None:
    seen: set[str] = set()
    for id_, trail in ids:
        if id_ in seen:
            message, hint = f"{what} `{id_}` stands twice", f"Give each {what} an id of its own."
            reading.report("bad-value", reading.marks[trail], message, hint)
        seen.add(id_)


def _side_ids(framework: Framework) -> Iterator[tuple[str, str]]:
    """Give the id of each side that has one, and the trail of its key."""
    return ((side.id, f"sides.{s}.id") for s, side in enumerate(framework.sides) if side.id)


def _heading_ids(framework: Framework) -> Iterator[tuple[str, str]]:
    """Give the id of each heading that has one, and the trail of its key."""
    for s, side in enumerate(framework.sides):
        for h, heading in enumerate(side.headings):
            if heading.id:
                yield heading.id, f"sides.{s}.headings.{h}.id"
