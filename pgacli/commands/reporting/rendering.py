"""Making reports: which may be made, what they are called, and how they are written.

Everything is laid out before the first byte is written, so a report that cannot be made leaves
none half made. A report is output: one of the same name is replaced, unless somebody changed it,
and no other file is.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from hashlib import sha256
from itertools import chain, islice
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple, TypeVar

from pgacli.case.files import why
from pgacli.case.folder import REPORTS, case_around
from pgacli.case.model import Case
from pgacli.case.writing.drafts import draft, new_name
from pgacli.case.writing.new_notes import OWNER_ALONE, keep_names
from pgacli.commands.council.house_templates import house_folders
from pgacli.commands.reporting.judging import Judge, Verdict, asked_of, judged_for_final, refuse
from pgacli.commands.reporting.searching import refuse_leaks
from pgacli.commands.reporting.standing_report import refuse_to_lose
from pgacli.commands.words.options import as_edition
from pgacli.editions import EDITIONS
from pgacli.editions.edition import Edition
from pgacli.editions.kind import Asked, EditionKind
from pgacli.errors import PgaError
from pgacli.leaks import Finished

T = TypeVar("T")

DEFAULT_EDITION, DEFAULT_FORMAT = "full", "html"
# Suffixes of formats that no report has. Any other one, as in `plan.2026`, is a part of the name.
OTHER_FORMATS = frozenset(("doc", "rtf", "odt", "pages", "txt", "htm", "markdown"))
# The option that says what an edition is about.
OPTIONS = {"contributor": "--for", "finding": "--finding"}

Step = Callable[[int, int], None]


def _no_step(_done: int, _total: int) -> None:
    """Nobody looks on."""


class Report(NamedTuple):
    """One report, as it will be or was written.

    `remarks` are for its author. `spoken` is what a young reader will read, and else nothing.
    """

    path: Path
    edition: str
    suffix: str
    content: bytes
    remarks: tuple[str, ...] = ()
    spoken: str = ""

    @property
    def seal(self) -> str:
        """The digest by which the very file is known again."""
        return sha256(self.content).hexdigest()


class Request(NamedTuple):
    """What somebody asks for: each of the editions in each of the formats.

    `about` says which contributor or finding an edition is about, by the kind of note. What is left
    out is the full edition as a web page, in the case's own folder of reports.
    """

    editions: Sequence[str] = ()
    formats: Sequence[str] = ()
    about: Mapping[str, str] = MappingProxyType({})
    output: Path | None = None
    is_draft: bool = False


def make_reports(
    case: Case,
    root: Path,
    request: Request,
    *,
    judge: Judge = judged_for_final,
    step: Step = _no_step,
) -> tuple[Report, ...]:
    """Make and write the reports that are asked for, of a case that stands in `root`.

    `step` is told how many of how many are made.

    Raises RefusedError where one must not go out as the case stands, and PgaError where it cannot
    be made or written. What a judge flags as an error stands in the way of every edition that holds
    findings, unless it is a draft.
    """
    reports = laid_out(case, root, request, judge=judge, step=step)
    if request.output is not None:
        try:
            _refuse_place(request.output)
        except OSError as error:
            raise PgaError(f"cannot write the report there: {why(error)}") from None
    write_reports(reports, root)
    return reports


def laid_out(
    case: Case,
    root: Path,
    request: Request,
    *,
    judge: Judge = judged_for_final,
    step: Step = _no_step,
) -> tuple[Report, ...]:
    """Give the reports that `make_reports` would write; it raises what that does."""
    kinds = [_kind(name) for name in request.editions or (DEFAULT_EDITION,)]
    suffixes = _suffixes(request.formats, request.output)
    total = len(kinds) * len(suffixes)
    if request.output is not None and total > 1:
        raise PgaError("--output names one file: ask for one edition in one format")
    ids, is_draft = _ids(kinds, request.about), request.is_draft
    # The case is judged while the first report is laid out: nobody sees any of them before.
    verdict = judge(case)
    built = [kind.build(case, _asked(case, kind, ids[kind.name], verdict)) for kind in kinds]
    waiting = _in_turn(case, kinds, built, suffixes, draft=is_draft)
    first = _first_of(waiting, lambda: refuse(case, kinds, verdict(), draft=is_draft))
    reports: list[Report] = []
    step(0, total)
    for kind, edition, report in chain(first, waiting):
        id_ = ids[kind.name]
        path = request.output or root / REPORTS / _name(case, kind, id_, report, draft=is_draft)
        refuse_leaks(case, root, Finished(edition, path.stem, report.suffix, report.content, id_))
        reports.append(report._replace(path=path))
        step(len(reports), total)
    return tuple(reports)


def _asked(case: Case, kind: EditionKind, id_: str, verdict: Verdict) -> Asked:
    return asked_of(case, id_, verdict()) if kind.shows_flags else Asked(id_)


def _first_of(waiting: Iterator[T], refuse: Callable[[], None]) -> list[T]:
    """Give the first of what is waiting, if it is not refused.

    A refusal weighs more than a fault in the template: it is what the author has to see to first.
    """
    try:
        first = list(islice(waiting, 1))
    except PgaError:
        refuse()
        raise
    refuse()
    return first


def _kind(name: str) -> EditionKind:
    try:
        return EDITIONS[as_edition(name)]
    except KeyError:
        known = ", ".join(EDITIONS)
        raise PgaError(f"there is no edition of that name; there are: {known}") from None


def _suffixes(formats: Sequence[str], output: Path | None) -> list[str]:
    """Give the formats that were asked for, or the one that the output's name says."""
    from pgacli.writers import FORMATS

    named = output.suffix.lstrip(".").casefold() if output is not None else ""
    asked = [each.strip().casefold().lstrip(".") for each in formats]
    # A program that opens `plan.doc` would find another format in it.
    if named in OTHER_FORMATS or not set(asked) <= set(FORMATS):
        known = ", ".join(FORMATS).replace("docx", "docx (for Word)")
        raise PgaError(f"there is no such format; there are: {known}")
    if asked and named in FORMATS and asked != [named]:
        raise PgaError(f"--output ends in .{named}, and --to asks for {', '.join(asked)}")
    return list(dict.fromkeys(asked)) or [named if named in FORMATS else DEFAULT_FORMAT]


def _ids(kinds: Sequence[EditionKind], about: Mapping[str, str]) -> dict[str, str]:
    """Give what each edition is about. Raises PgaError for an id that none of them asks for."""
    wanted = {kind.is_about for kind in kinds}
    for what, id_ in about.items():
        if id_ and what not in wanted:
            names = [kind.name for kind in EDITIONS.values() if kind.is_about == what]
            raise PgaError(f"{OPTIONS[what]} goes with --edition {' or '.join(names)}")
    return {kind.name: about.get(kind.is_about, "").strip().upper() for kind in kinds}


def _in_turn(
    case: Case,
    kinds: Sequence[EditionKind],
    built: Sequence[Edition],
    suffixes: Sequence[str],
    *,
    draft: bool,
) -> Iterator[tuple[EditionKind, Edition, Report]]:
    """Lay out each edition in each format, when it is asked for; where it goes is said later."""
    from pgacli.writers import report_templates, whole_report
    from pgacli.writers.layout import lay_out
    from pgacli.writers.spoken import spoken

    templates = report_templates(house_folders(case))
    for kind, edition in zip(kinds, built, strict=True):
        document = lay_out(edition.as_draft() if draft else edition, templates)
        words = spoken(document) if kind.is_plain else ""
        for suffix in suffixes:
            made = whole_report(document, suffix, templates)
            remarks = (*edition.remarks, *filter(None, [made.remark]))
            yield kind, edition, Report(Path(), kind.name, suffix, made.content, remarks, words)


def _name(case: Case, kind: EditionKind, id_: str, report: Report, *, draft: bool) -> str:
    """Give a report's own name. A draft never takes the name of what went out."""
    day = (case.assessment.snapshot or case.today).isoformat()
    parts = (case.name, kind.name, id_, day, "draft" if draft else "")
    return f"{'-'.join(part for part in parts if part)}.{report.suffix}"


def _refuse_place(output: Path) -> None:
    """Raise PgaError where a report cannot go to the place that was named."""
    if str(output).strip() in ("", "-"):
        raise PgaError("a report is a file and does not go to the screen: name one")
    if output.is_dir():
        raise PgaError(f"{output} is a folder: name a file in it")
    if not output.parent.is_dir():
        raise PgaError(f"there is no folder {output.parent}: make it first")
    folder = output.parent.resolve()
    case = case_around(folder)  # this one or another
    if case is not None and not folder.is_relative_to(case / REPORTS):
        raise PgaError(f"inside a case only {REPORTS}/ takes reports, so that no note is lost")


def write_reports(reports: Sequence[Report], root: Path) -> None:
    """Write reports, each whole or not at all, for their owner's eyes alone.

    Raises PgaError, before the first is written, where one would take the place of a file that is
    no report, or that somebody changed since it was made.
    """
    for report in reports:
        refuse_to_lose(report.path, report.suffix)
    for report in reports:
        _write_report(report, root)


def _write_report(report: Report, root: Path) -> None:
    folder = report.path.parent
    try:
        if folder == root / REPORTS:
            if folder.is_symlink():
                raise PgaError(f"{REPORTS}/ is a link: name another place with --output")
            folder.mkdir(exist_ok=True, mode=0o700)
        with draft(report.path.with_name(new_name()), report.content, OWNER_ALONE) as written:
            written.replace(report.path)
        keep_names(folder)
    except OSError as error:
        raise PgaError(f"cannot write {report.path}: {why(error)}") from None
