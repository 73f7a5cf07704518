"""What `pga demo` does: an invented case is laid down, checked and rendered."""

import os
import shutil
import sys
from collections.abc import Iterable, Iterator
from datetime import date
from itertools import count
from pathlib import Path

from pgacli.case.key.people import KEY_FILE
from pgacli.case.loading import load_case
from pgacli.case.model import Case
from pgacli.case.writing.new_case import write_folder
from pgacli.case.writing.new_notes import OWNER_ALONE, write_new
from pgacli.commands.checking.request import show_flags
from pgacli.commands.opening.case_reading import hidden
from pgacli.commands.telling.shown_path import shown_path, typed_path
from pgacli.rules import check as check_case
from pgacli.shipped import copy_example

TODAY = date(2026, 4, 8)
FINISHED, UNFINISHED = "harbour-2026", "quayside-2026"

# Nobody is called so. A report is searched for these names before it is written.
_NAMES = (
    "Zephyrine Oakapple",
    "Quillon Marrowby",
    "Ottoline Fennimarsh",
    "Barnabus Thistlecombe",
    "Isolde Wrenlattice",
    "Peregrine Hollowbrook",
)


def demonstrate(folder: Path | None, *, unfinished: bool) -> None:
    """Copy an example, check it, render it, and say what to try next."""
    target = folder or _free_folder()
    case = _laid_down(target, UNFINISHED if unfinished else FINISHED)
    print(
        f"An invented case now stands in {target}: {len(case.notes)} notes. Nobody in it is real."
    )
    _say("Checked", "check", target)
    show_flags(check_case(case), case)
    _say("What was found on each side of the framework", "headings")
    _show_coverage(case)
    words = ("render", target, *(["--draft"] if unfinished else []))
    _say("Rendered", *words)
    print(f"{_rendered(case, target, is_draft=unfinished)}\nOpen it in a browser.")
    print("\nTry next:")
    for told in _next_steps(target, was_unfinished=unfinished):
        print(f"  {told}")


def _free_folder() -> Path:
    """Give pga-demo, or the first of pga-demo-2, pga-demo-3 … that is not there yet."""
    names = (Path(f"pga-demo-{number}" if number > 1 else "pga-demo") for number in count(1))
    return next(path for path in names if not os.path.lexists(path))


def _laid_down(target: Path, example: str) -> Case:
    """Copy an example with a people key, whole or not at all, and read it."""
    write_folder(typed_path(target), lambda folder: _fill(folder, example))
    return hidden(load_case(target, TODAY), target)


def _fill(folder: Path, example: str) -> None:
    copy_example(example, folder)
    _write_people_key(folder / KEY_FILE, load_case(folder, TODAY).members)


def _write_people_key(path: Path, codes: Iterable[str]) -> None:
    lines = ["# Invented. In a case of your own, this file says who the codes are."]
    lines += [f"{code}: {{name: {name}}}" for code, name in zip(codes, _NAMES, strict=False)]
    path.parent.mkdir(mode=0o700, exist_ok=True)
    write_new(path, "\n".join([*lines, ""]), OWNER_ALONE)


def _show_coverage(case: Case) -> None:
    from pgacli.editions.parts.standing import standing

    if sys.stdout.isatty():
        from pgacli.presentation.coverage_terminal import print_coverage

        print_coverage(standing(case))
    else:
        from pgacli.presentation.coverage_table import coverage_as_text

        sys.stdout.write(coverage_as_text(standing(case)))


def _rendered(case: Case, target: Path, *, is_draft: bool) -> Path:
    from pgacli.commands.reporting.rendering import Request, make_reports

    return make_reports(case, target, Request(is_draft=is_draft))[0].path


def _say(title: str, *words: object) -> None:
    """Print what comes next, and the command that does it alone."""
    today = f" --today {TODAY}" if words[0] != "headings" else ""
    print(f"\n{title} ({_program()} {' '.join(map(str, words))}{today})\n", flush=True)


def _next_steps(target: Path, *, was_unfinished: bool) -> Iterator[str]:
    """Give three things to type, each with what it shows."""
    one_family = (f"check {target} --today {TODAY} --select strengths", "one family of rules alone")
    half_done = ("demo --unfinished", "a half-done case, where pga has much to say")
    steps = (
        one_family if was_unfinished else half_done,
        ("explain strengths.no-meaning", "why a rule speaks, in plain words"),
        ("new my-case", "a case of your own"),
    )
    longest = max(len(words) for words, _ in steps)
    for words, shows in steps:
        yield f"{_program()} {words:<{longest}}  {shows}"


def _program() -> str:
    """Give the program as it can be typed here: its name, or its path if it is not installed."""
    started = Path(sys.argv[0])
    is_pga = started.stem == "pga" and started.parent != Path()
    return shown_path(started) if is_pga and not shutil.which("pga") else "pga"
