"""`pga trace`: where a paragraph that was found in some file came from."""

import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, TypeVar

import typer

from pgacli.commands.telling.sentences import tell_beside
from pgacli.commands.words.declared import MisuseError
from pgacli.commands.words.options import TodayOption, day
from pgacli.errors import ExitCode, PgaError

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from pgacli.case.model import Case
    from pgacli.case.notes import Disclosure
    from pgacli.casework.tracing.origin import Traced

T = TypeVar("T")


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
) -> ExitCode:
    """Say from which case, finding and edition a text came, and to whom it had gone."""
    from pgacli.casework.tracing.found_text import text_of
    from pgacli.casework.tracing.origin import traced

    data = _bytes(found)
    roots, on = _cases(below), day(today)
    if _say_whole(roots, on, data):
        return ExitCode.CLEAN
    text = text_of(found.suffix if found is not None else "", data)
    if len(text.split()) < 8:
        raise PgaError("that is too short to know again: give a sentence of eight words or more")
    matches = _looked(roots, on, partial(traced, text=text))
    for each in sorted(matches, key=lambda each: -each.strength):
        print("\n".join(_lines(each)))
    if not matches:
        print("It comes from none of these cases, as far as their traces can tell.")
        print("`pga share` leaves a trace; `pga render` leaves none.")
        return ExitCode.FLAGS
    return ExitCode.CLEAN


def _bytes(found: Path | None) -> bytes:
    from pgacli.casework.tracing.found_text import MAX_BYTES, bytes_found

    if found is not None and str(found) != "-":
        if " " in str(found) and not found.exists():
            raise MisuseError("no file is called that: save the words as a text file, and name it")
        return bytes_found(found)
    if sys.stdin.isatty():
        raise MisuseError("name the file, or send the text to standard input")
    data = getattr(sys.stdin, "buffer", sys.stdin).read(MAX_BYTES + 1)
    if len(data) > MAX_BYTES:
        raise PgaError(f"standard input is longer than {MAX_BYTES // 1_000_000} MB")
    return data.encode("utf-8", "replace") if isinstance(data, str) else data


def _say_whole(roots: list[Path], today: "date", data: bytes) -> bool:
    """Say of which disclosures this is the very file, if it is one that was handed over."""
    import hashlib

    from pgacli.casework.tracing.origin import handed_over, may_know

    seal = hashlib.sha256(data).hexdigest()
    registers = [root for root in roots if may_know(root, seal)]
    found = _looked(registers, today, partial(handed_over, seal=seal))
    for each in found:
        handed = each.disclosure
        print(f"{each.case}: the file of {handed.id}, unchanged")
        print(f"    the {handed.edition} edition, {_handed(handed)}")
        print("".join(f"    {line}\n" for line in each.since), end="")
    return bool(found)


def _cases(below: Path) -> list[Path]:
    """Give the cases below a folder, or else the case around it."""
    from pgacli.case.folder import find_case
    from pgacli.portfolio.folders import walk_cases

    if not below.is_dir():
        raise PgaError(f"there is no folder {below}")
    walk = walk_cases(below)
    if walk.closed or walk.links:
        from pgacli.presentation.phrases import number_words

        closed = f"{number_words(walk.closed, 'folder')} could not be opened" if walk.closed else ""
        links = f"{number_words(walk.links, 'link')} not followed" if walk.links else ""
        tell_beside("; ".join(filter(None, (closed, links))))
    return walk.cases or [find_case(below)]


def _looked(roots: list[Path], today: "date", look: "Callable[[Path, Case], list[T]]") -> "list[T]":
    """Give what is found in any of the cases."""
    from pgacli.case.loading import load_case
    from pgacli.commands.opening.case_reading import read_case

    found = []
    for root in roots:
        here = look(root, load_case(root, today))
        if here:
            # It is spoken of now, and what hides its names is to be known: nobody was asked before.
            read_case(root, today)
        found += here
    return found


def _lines(match: "Traced") -> Iterator[str]:
    handed = match.disclosure
    what = ", ".join(match.findings) or "words outside any finding"
    yield f"{match.case}: {what}"
    yield f"    from the {handed.edition} edition, true as of {match.as_of}"
    yield f"    {_handed(handed)} ({handed.id})"
    yield "    word for word" if match.is_whole else "    clipped, altered, or among other words"
    for line in match.since:
        yield f"    {line}"


def _handed(disclosure: "Disclosure") -> str:
    on = disclosure.date.isoformat() if disclosure.date else "an unknown day"
    return f"handed to {disclosure.to} on {on}"
