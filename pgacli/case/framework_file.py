"""Reading a framework file, checked by the same declarations as any note."""

from functools import cache
from pathlib import Path

from pgacli.case.fields import read_values, report_missing
from pgacli.case.files import Refused
from pgacli.case.framework import Framework
from pgacli.case.places import Problem
from pgacli.case.reading import Reading
from pgacli.case.references import as_heading
from pgacli.case.yaml_file import mapping_of
from pgacli.errors import PgaError

SHIPPED = Path(__file__).parent.parent / "framework" / "lloyd-2019.yaml"


@cache
def load_framework(path: Path = SHIPPED) -> Framework:
    """Read a framework file that must be right. Raises PgaError where it is not."""
    try:
        text = path.read_text("utf-8-sig")
    except (OSError, UnicodeError):
        raise PgaError(f"cannot read the framework {path.name}") from None
    framework, problems = read_framework(text, path.name)
    if problems or framework is None:
        raise PgaError(f"{path.name} is no framework that can be used; `pga check` says why")
    return framework


def read_framework(text: str | Refused, path: str) -> tuple[Framework | None, list[Problem]]:
    """Read a framework's YAML; give it with whatever was wrong."""
    wanted = "a framework is a set of `key: value` lines"
    root = mapping_of(text, path, wanted, "Begin with `id:`.")
    if isinstance(root, Problem):
        return None, [root]
    reading = Reading(path)
    framework = Framework(read_values(Framework, root, reading))
    report_missing(framework, reading)
    _report_odd_ids(framework, reading)
    _report_twins(framework, reading)
    return framework, reading.problems


def _report_odd_ids(framework: Framework, reading: Reading) -> None:
    """Report ids that no note could name: in a note, capitals and underscores count for nothing."""
    for s, side in enumerate(framework.sides):
        for h, heading in enumerate(side.headings):
            plain = as_heading(heading.id)
            if heading.id != plain:
                mark = reading.marks[f"sides.{s}.headings.{h}.id"]
                message = f"no finding can name a heading `{heading.id}`"
                reading.report("bad-value", mark, message, f"Write it as `{plain}`.")


def _report_twins(framework: Framework, reading: Reading) -> None:
    seen: set[str] = set()
    for s, side in enumerate(framework.sides):
        for h, heading in enumerate(side.headings):
            if heading.id and heading.id in seen:
                mark = reading.marks[f"sides.{s}.headings.{h}.id"]
                hint = "Give each heading an id of its own."
                reading.report("bad-value", mark, f"heading `{heading.id}` stands twice", hint)
            seen.add(heading.id)
