"""Handing over: the report, its disclosure and its trace, all three or none.

A run may be killed at any point, and it is the order of the steps that keeps the promise. All three
are made in memory, with the seal of the report in the text of the disclosure. Then a hidden draft
of the disclosure takes the next id; the report and the trace get their names; and last of all the
disclosure gets its own. Only that step enters the hand-over: until then neither the register nor
`pga trace` knows of it. The draft of a killed run names the files that it left behind, and the next
hand-over removes them. A trace without a draft is never touched: its disclosure may have been lost
in another way.
"""

import re
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import NamedTuple

from pgacli.case.files import why
from pgacli.case.folder import REPORTS
from pgacli.case.kinds.afterwards import Disclosure
from pgacli.case.model import Case
from pgacli.case.notes import Contributor, Finding
from pgacli.case.writing.drafts import clear_drafts
from pgacli.case.writing.new_notes import write_new, write_next
from pgacli.case.writing.yaml_values import yaml_value
from pgacli.casework.asked_note import no_such
from pgacli.casework.sharing import (
    numbers_beside,
    reader_of,
    refuse_not_theirs,
    refuse_supervision_pack,
)
from pgacli.casework.tracing.trace_file import ready_key, trace_path, trace_text
from pgacli.commands.reporting.rendering import Report, Request, laid_out, write_reports
from pgacli.commands.reporting.standing_report import is_untouched
from pgacli.commands.words.declared import MisuseError
from pgacli.commands.words.options import as_edition
from pgacli.errors import PgaError, RefusedError


class HandOver(NamedTuple):
    """What is to be handed to whom, and why."""

    edition: str
    to: str
    need_to_know: str
    finding: str
    format: str
    method: str
    recall_by: date | None


def checked(case: Case, asked: HandOver) -> HandOver:
    """Give what was asked for in its full form. Raises PgaError where it may not be handed over."""
    from pgacli.rules.prose.need_to_know import no_reason

    if not asked.edition.strip():
        raise PgaError("say which edition, with --edition: `pga render --list` has them")
    if not asked.need_to_know.strip():
        raise RefusedError("nothing is shared without a reason: say it with --need-to-know")
    if no_reason(asked.need_to_know):
        raise RefusedError(
            "--need-to-know gives no reason yet: say what they do with it to keep the group safe"
        )
    _refuse_past_its_end(case, asked.recall_by)
    edition = as_edition(asked.edition)
    to = reader_of(case, asked.to)
    _refuse_finding(case, edition, asked.finding)
    if edition == "contributor" and case.note(to, Contributor) is None:
        known = case.ids_of(Contributor)
        raise PgaError(
            f"this edition is for one contributor: say --to with an id; there are: {known}"
        )
    refuse_supervision_pack(case, to, edition)
    refuse_not_theirs(case, to, edition, asked.finding)
    return asked._replace(edition=edition, to=to, need_to_know=asked.need_to_know.strip())


def _refuse_past_its_end(case: Case, recall_by: date | None) -> None:
    """Refuse to hand over what is to be destroyed already, or for longer than it is kept."""
    end = case.assessment.sharing.retain_until
    if end and end < case.today:
        raise RefusedError(
            f"it was to be kept until {end.isoformat()} (sharing.retain_until): nothing of it is"
            " handed over after that day"
        )
    if end and recall_by and end < recall_by:
        raise MisuseError(
            f"it is kept until {end.isoformat()} (sharing.retain_until): say no later day",
            "--recall-by",
        )


def _refuse_finding(case: Case, edition: str, finding: str) -> None:
    """Raise PgaError where an extract says no finding of the case, or another edition says one."""
    if edition != "extract":
        if finding:
            raise MisuseError("--finding goes with --edition extract")
    elif not finding:
        raise PgaError("say which finding, with --finding F3")
    elif case.note(finding, Finding) is None:
        raise MisuseError(no_such(case, Finding), "--finding")


def hand_over(root: Path, case: Case, asked: HandOver) -> tuple[Report, Path]:
    """Make the report, keep its trace, and enter the disclosure; on any failure, keep none.

    Gives the report and the disclosure.
    """
    report = _report(root, case, asked)
    trace = _trace(root, case, report)
    beside: list[Path] = []
    clear_drafts(root / Disclosure.folder, lambda name: _clear(root, case, name))

    def first(id_: str) -> None:
        path = report.path.with_name(f"{case.name}-{id_}-{asked.edition}.{report.suffix}")
        beside[:] = [path, trace_path(root, id_)]
        write_reports([report._replace(path=path)], root)
        write_new(trace_path(root, id_), trace)

    def name_of(id_: str) -> str:
        return f"{id_}-{asked.edition}.md"

    text = disclosure_text(case, asked, report.seal)
    try:
        after = _last_number(root, case)
        entered = write_next(root, Disclosure, text, name_of, after, first)
    except BaseException:  # Ctrl+C too
        if beside and not _is_entered(root, beside[1].stem):
            for path in beside:
                with suppress(OSError):
                    path.unlink(missing_ok=True)
        raise
    return report._replace(path=beside[0]), entered


def _last_number(root: Path, case: Case) -> int:
    """Give the highest number that a sharing ever had: its note may have been deleted."""
    try:
        return max(numbers_beside(root, case), default=0)
    except OSError as error:
        raise PgaError(
            f"cannot see what was handed over before: {why(error)}. Look at who may read"
            f" {Disclosure.folder}/ and {REPORTS}/; nothing was handed over"
        ) from None


def _report(root: Path, case: Case, asked: HandOver) -> Report:
    """Lay the report out. Raises RefusedError where it must not go out as the case stands."""
    to = asked.to if asked.edition == "contributor" else ""
    about = {"contributor": to, "finding": asked.finding}
    return laid_out(case, root, Request([asked.edition], [asked.format], about))[0]


def _trace(root: Path, case: Case, report: Report) -> str:
    from pgacli.leaks.readback import read_back

    words = "\n".join(part.text for part in read_back(report.content, report.suffix))
    return trace_text(case, words, ready_key(root), report.seal)


def _clear(root: Path, case: Case, draft: str) -> None:
    """Take away what was set down beside a draft whose disclosure was never entered."""
    id_ = draft.strip(".").removesuffix(".new")
    if not re.fullmatch(rf"{Disclosure.letter}\d+", id_) or _is_entered(root, id_):
        return
    reports = root / REPORTS
    if reports.is_dir() and not reports.is_symlink():
        for path in reports.iterdir():
            if path.name.startswith(f"{case.name}-{id_}-") and is_untouched(path):
                path.unlink()
    trace_path(root, id_).unlink(missing_ok=True)


def _is_entered(root: Path, id_: str) -> bool:
    return any((root / Disclosure.folder).glob(f"{id_}-*.md"))


def disclosure_text(case: Case, asked: HandOver, seal: str = "") -> str:
    """Give the note that enters a sharing, with the seal of the file where there is one."""
    keys = {
        "kind": "disclosure",
        "date": case.today,
        "to": asked.to,
        "edition": asked.edition,
        "need_to_know": asked.need_to_know,
        "finding": asked.finding,
        "method": asked.method,
        "by": "author",
        "recall_by": asked.recall_by,
        "seal": seal,
    }
    lines = [f"{key}:{yaml_value(value)}" for key, value in keys.items() if value]
    title = f"The {asked.edition} edition, handed over"
    return "\n".join(["---", *lines, "---", f"# {title}", ""])
