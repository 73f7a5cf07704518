"""Making reports: which may be made, what they are called, and how they are written.

Everything is laid out before the first byte is written, so a report that cannot be made leaves
none half made. A report is output: one of the same name is replaced.
"""

import os
import secrets
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from pgacli.case.files import why
from pgacli.case.model import Case, Stage
from pgacli.case.writing import OWNER_ALONE, keep_names
from pgacli.editions import EDITIONS
from pgacli.editions.kind import EditionKind
from pgacli.errors import PgaError, RefusedError
from pgacli.rules import check
from pgacli.rules.rule import Flag, Severity

REPORTS = "reports"
DEFAULT_EDITION, DEFAULT_FORMAT = "full", "html"
# Not even a draft may print a name. Raw notes are never printed.
REAL_NAME, RAW = "privacy.real-name", "sources/"
SHARING = {"purpose": "what it is shared for", "stored_in": "where it is kept"}

Judge = Callable[[Case], Sequence[Flag]]


class Report(NamedTuple):
    """One report, as it will be or was written."""

    path: Path
    edition: str
    suffix: str
    content: bytes


def judged_for_final(case: Case) -> Sequence[Flag]:
    """Give the flags of a case as at the final stage, whatever stage it is at."""
    return check(case, stage=Stage.FINAL).flags


def make_reports(
    case: Case,
    root: Path,
    editions: Sequence[str] = (),
    formats: Sequence[str] = (),
    *,
    output: Path | None = None,
    draft: bool = False,
    judge: Judge = judged_for_final,
) -> tuple[Report, ...]:
    """Make and write reports of a case that stands in `root`, each edition in each format.

    Raises RefusedError where one must not go out as the case stands, and PgaError where it cannot
    be made or written. What a judge flags as an error stands in the way of every edition that holds
    findings, unless it is a draft.
    """
    kinds = [_kind(name) for name in editions or (DEFAULT_EDITION,)]
    suffixes = _suffixes(formats, output)
    if output is not None and len(kinds) * len(suffixes) > 1:
        raise PgaError("--output names one file: ask for one edition in one format")
    _refuse(case, kinds, judge, draft=draft)
    reports = [
        Report(_path(case, root, kind, suffix, output), kind.name, suffix, content)
        for kind in kinds
        for suffix, content in _laid_out(case, kind, suffixes, draft=draft)
    ]
    for report in reports:
        write_report(report, root)
    return tuple(reports)


def _kind(name: str) -> EditionKind:
    try:
        return EDITIONS[name.strip().casefold().replace("_", "-")]
    except KeyError:
        known = ", ".join(EDITIONS)
        raise PgaError(f"there is no edition of that name; there are: {known}") from None


def _suffixes(formats: Sequence[str], output: Path | None) -> list[str]:
    """Give the formats that were asked for, or the one that the output's name says."""
    from pgacli.writers import FORMATS

    named = output.suffix.lstrip(".").casefold() if output is not None else ""
    asked = [each.strip().casefold().lstrip(".") for each in formats]
    for each in asked:
        if each not in FORMATS:
            raise PgaError(f"there is no such format; there are: {', '.join(FORMATS)}")
    if asked and named in FORMATS and asked != [named]:
        raise PgaError(f"--output ends in .{named}, and --to asks for {', '.join(asked)}")
    return list(dict.fromkeys(asked)) or [named if named in FORMATS else DEFAULT_FORMAT]


def _refuse(case: Case, kinds: Sequence[EditionKind], judge: Judge, *, draft: bool) -> None:
    """Raise RefusedError where an edition must not be made as the case stands."""
    if any(kind.leaves_the_desk for kind in kinds):
        missing = [key for key in SHARING if case.assessment.lacks(f"sharing.{key}")]
        if missing:
            told = " and ".join(f"sharing.{key} ({SHARING[key]})" for key in missing)
            raise RefusedError(f"no report leaves your desk without {told}: see assessment.md")
    errors = [flag for flag in judge(case) if flag.severity is Severity.ERROR]
    if any(flag.rule == REAL_NAME and not flag.place.path.startswith(RAW) for flag in errors):
        raise RefusedError("a young person's name stands in a note that is printed: `pga check`")
    if draft or not any(kind.holds_findings for kind in kinds):
        return
    if errors:
        raise RefusedError(_standing(errors))
    if case.stage < Stage.FINAL:
        raise RefusedError(
            f"the case is at stage {case.stage.name.lower()}, and a report with findings goes out"
            " at final. Move on with `pga stage final`, or make a draft with --draft."
        )


def _standing(errors: Sequence[Flag]) -> str:
    count = "1 error stands" if len(errors) == 1 else f"{len(errors)} errors stand"
    first = errors[0]
    return (
        f"{count} in the way of this report. The first is in {first.place.path}, line"
        f" {first.place.line}: {first.message}. `pga check` shows what to mend; --draft makes a"
        " draft as it is."
    )


def _laid_out(
    case: Case, kind: EditionKind, suffixes: Sequence[str], *, draft: bool
) -> list[tuple[str, bytes]]:
    from pgacli.writers import report_templates, writer
    from pgacli.writers.layout import lay_out

    templates = report_templates()
    edition = kind.build(case)
    document = lay_out(edition.as_draft() if draft else edition, templates)
    return [(suffix, writer(suffix)(document, templates)) for suffix in suffixes]


def _path(case: Case, root: Path, kind: EditionKind, suffix: str, output: Path | None) -> Path:
    """Give where a report goes: the place that was named, or its own name among the reports."""
    if output is None:
        day = case.assessment.snapshot or case.today
        return root / REPORTS / f"{case.name}-{kind.name}-{day.isoformat()}.{suffix}"
    if output.is_dir():
        raise PgaError(f"{output} is a folder: name a file in it")
    if not output.parent.is_dir():
        raise PgaError(f"there is no folder {output.parent}: make it first")
    folder = output.parent.resolve()
    if folder.is_relative_to(root.resolve()) and not folder.is_relative_to(
        root.resolve() / REPORTS
    ):
        raise PgaError(f"inside a case only {REPORTS}/ takes reports, so that no note is lost")
    return output


def write_report(report: Report, root: Path) -> None:
    """Write a report whole or not at all, for its owner's eyes alone."""
    folder = report.path.parent
    try:
        if folder == root / REPORTS:
            if folder.is_symlink():
                raise PgaError(f"{REPORTS}/ is a link: name another place with --output")
            folder.mkdir(exist_ok=True, mode=0o700)
        _replace(report.path, report.content)
    except OSError as error:
        raise PgaError(f"cannot write {report.path}: {why(error)}") from None


def _replace(path: Path, content: bytes) -> None:
    hidden = path.with_name(f".{secrets.token_hex(4)}.new")
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    try:
        with os.fdopen(os.open(hidden, flags, OWNER_ALONE), "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        hidden.replace(path)
    finally:
        with suppress(OSError):
            hidden.unlink(missing_ok=True)
    keep_names(path.parent)
