"""Handing over: the report, its disclosure and its trace, all three or none."""

import hashlib
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import NamedTuple

from pgacli.case.editing import read_change, with_value, write_changes
from pgacli.case.kinds.afterwards import Disclosure
from pgacli.case.model import Case
from pgacli.case.writing import write_new, write_next
from pgacli.case.yaml_writing import yaml_value
from pgacli.casework.sharing import reader_of, refuse_not_theirs
from pgacli.casework.trace_file import ready_key, trace_path, trace_text
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


class Handed(NamedTuple):
    """What was made."""

    report: Path
    disclosure: Path
    seal: str


def checked(case: Case, asked: HandOver) -> HandOver:
    """Give what was asked for in its full form. Raises PgaError where it may not be handed over."""
    if not asked.edition.strip():
        raise PgaError("say which edition, with --edition")
    if not asked.need_to_know.strip():
        raise RefusedError("nothing is shared without a reason: say it with --need-to-know")
    edition = asked.edition.strip().casefold().replace("_", "-")
    to = reader_of(case, asked.to)
    if edition == "extract" and not asked.finding:
        raise PgaError("say which finding, with --finding F3")
    refuse_not_theirs(case, to, edition, asked.finding if edition == "extract" else "")
    return asked._replace(edition=edition, to=to, need_to_know=asked.need_to_know.strip())


def hand_over(root: Path, case: Case, asked: HandOver) -> Handed:
    """Make the report, enter the disclosure, and keep its trace; on any failure, keep none."""
    from pgacli.commands.rendering import REPORTS, make_reports
    from pgacli.leaks.readback import read_back

    key = ready_key(root)
    made: list[Path] = []
    try:
        disclosure = write_next(
            root, Disclosure, disclosure_text(case, asked), lambda id_: _name(id_, asked)
        )
        made.append(disclosure)
        id_ = disclosure.name.partition("-")[0].removesuffix(".md")
        path = root / REPORTS / f"{case.name}-{id_}-{asked.edition}.{asked.format}"
        path.parent.mkdir(mode=0o700, exist_ok=True)
        about = {"contributor": asked.to} if asked.edition == "contributor" else {}
        about |= {"finding": asked.finding} if asked.edition == "extract" else {}
        report = make_reports(
            case, root, [asked.edition], [asked.format], about=about, output=path
        )[0]
        made.append(path)
        words = "\n".join(part.text for part in read_back(report.content, asked.format))
        write_new(trace_path(root, id_), trace_text(case, words, key))
        made.append(trace_path(root, id_))
        seal = hashlib.sha256(report.content).hexdigest()
        change = read_change(root, disclosure.relative_to(root).as_posix())
        write_changes([with_value(change, "seal", seal)])
    except BaseException:
        for path in made:
            with suppress(OSError):
                path.unlink(missing_ok=True)
        raise
    return Handed(path, disclosure, seal)


def _name(id_: str, asked: HandOver) -> str:
    return f"{id_}-{asked.edition}.md"


def disclosure_text(case: Case, asked: HandOver) -> str:
    """Give the note that enters a sharing, but for the seal of the file."""
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
    }
    lines = [f"{key}:{yaml_value(value)}" for key, value in keys.items() if value]
    title = f"The {asked.edition} edition, handed over"
    return "\n".join(["---", *lines, "---", f"# {title}", ""])
