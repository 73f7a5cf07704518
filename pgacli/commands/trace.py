"""`pga trace`: where a paragraph that was found in some file came from."""

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from pgacli.commands.options import TodayOption, day
from pgacli.errors import ExitCode, PgaError

if TYPE_CHECKING:
    from datetime import date

    from pgacli.casework.tracing.origin import Traced


def trace(
    found: Annotated[
        Path | None,
        typer.Argument(
            metavar="[FILE]",
            help="The file that was found; standard input without one.",
            show_default=False,
        ),
    ] = None,
    below: Annotated[Path, typer.Option(help="Look in every case below this folder.")] = Path(),
    today: TodayOption = "",
) -> None:
    """Say from which case, finding and edition a text came, and to whom it had gone."""
    text = _text(found)
    if len(text.split()) < 8:
        raise PgaError("that is too short to know again: give a sentence of eight words or more")
    matches = [each for root in _cases(below) for each in _traced(root, day(today), text)]
    for each in sorted(matches, key=lambda each: -each.strength):
        print("\n".join(_lines(each)))
    if not matches:
        print("It comes from none of these cases, as far as their traces can tell.")
        raise typer.Exit(ExitCode.FLAGS)


def _text(found: Path | None) -> str:
    from pgacli.casework.documents.plain_text import decoded
    from pgacli.casework.tracing.found_text import MAX_BYTES, read_found

    if found is not None and str(found) != "-":
        return read_found(found)
    if sys.stdin is None or sys.stdin.isatty():
        raise typer.BadParameter("name the file, or send the text to standard input")
    data = getattr(sys.stdin, "buffer", sys.stdin).read(MAX_BYTES + 1)
    if len(data) > MAX_BYTES:
        raise PgaError(f"standard input is longer than {MAX_BYTES // 1_000_000} MB")
    return data if isinstance(data, str) else decoded(data)[0]


def _cases(below: Path) -> Iterator[Path]:
    """Give the case around a folder, or else every case below it."""
    from pgacli.case.files import find_case

    if not below.is_dir():
        raise PgaError(f"there is no folder {below}")
    roots = sorted(path.parent for path in below.rglob("assessment.md"))
    if roots:
        yield from roots
    else:
        yield find_case(below)


def _traced(root: Path, today: "date", text: str) -> "list[Traced]":
    from pgacli.case.loading import load_case
    from pgacli.casework.tracing.origin import traced
    from pgacli.commands.case_reading import read_case

    found = traced(root, load_case(root, today), text)
    if found:
        # It is spoken of now, and what hides its names is to be known: nobody was asked before.
        read_case(root, today)
    return found


def _lines(match: "Traced") -> Iterator[str]:
    handed = match.disclosure
    what = ", ".join(match.findings) or "words outside any finding"
    yield f"{match.case}: {what}"
    yield f"    from the {handed.edition} edition, true as of {match.as_of}"
    on = handed.date.isoformat() if handed.date else "an unknown day"
    yield f"    handed to {handed.to} on {on} ({handed.id})"
    yield "    word for word" if match.is_whole else "    clipped together or altered"
    for line in match.since:
        yield f"    {line}"
