"""How fast a case is checked: small, large, growing, and again at each save."""

import json
import math
import shutil
from collections.abc import Iterator, Sequence
from itertools import pairwise

from benchmarks.bench import Bench, ratio, timed
from benchmarks.hand import TODAY
from benchmarks.rows import PYTHON, Row, Section, Timed
from benchmarks.runs import Program, Spent
from benchmarks.watched import seconds_to_answer

_BY_THE_DAY = ("--today", TODAY.isoformat())


def start(bench: Bench) -> Section:
    """Measure what is paid before any work is done."""
    plain = bench.plain_start()
    version = bench.pga("--version")
    through_typer = [bench.pga(words) for words in ("--help", "check --help", _BEHIND_DASHES)]
    spent, times = timed([plain, version, *through_typer], bench.sizes.rounds)
    rows = [Row("`pga --version`", 1.5, PYTHON, ratio(spent, version, [plain]), _DOOR)]
    rows += [
        Row(f"`{each.name}`, through Typer", 5.5, PYTHON, ratio(spent, each, [plain]), _TYPER)
        for each in through_typer
    ]
    return Section("Start", tuple(rows), times)


# What stands behind two dashes is not plain, though nothing does: Typer has to say what it means.
_BEHIND_DASHES = "headings --"
_DOOR = "An installed program goes through one more file than Python by itself, and two of pga."
_TYPER = (
    "Typer alone takes about 5 times a bare start. The plain forms of a command start without it."
)


def small_case(bench: Bench) -> Section:
    """Measure a whole check of a case of the usual size, and the answer to a save in it."""
    notes = bench.sizes.notes
    plain, check = bench.plain_start(), bench.on_case("check", notes)
    linter = _markdownlint(bench, notes)
    spent, times = timed([plain, check, *linter, *_rumdl(bench, notes)], bench.sizes.rounds)
    answer = _answer(bench)
    cold = spent[check.name].wall
    watch = Timed("an answer of pga check --watch to a save", bench.sizes.saves, answer, 0, 0)
    rows = (
        Row(f"`pga check`, {notes:,} notes", 9, PYTHON, ratio(spent, check, [plain]), _RULES),
        _faster("markdownlint-cli2", 6, _RULES, linter, spent, check),
        Row("`--watch`, from a save to its answer", 0.3, "of a whole check", answer / cold, _WATCH),
    )
    return Section(f"A case of {notes:,} notes", rows, (*times, watch))


_RULES = (
    "More than a third of it is Python's start and the loading of modules; most of the rest goes"
    " into the rules that read prose, though each of two processes asks but half of them."
)
_WATCH = (
    "The watcher looks for a save forty times a second, and then checks the whole case again, in"
    " one process: what it kept of each text serves it better than a second one would."
)


def large_case(bench: Bench) -> Section:
    """Measure a case that is far too large: against others, in time and memory, and its growth."""
    sizes = bench.sizes.growth
    checks = [bench.on_case("check", notes) for notes in sizes]
    largest = min(10_000, sizes[-1])
    check = bench.on_case("check", largest)
    rumdl, trestle = _rumdl(bench, largest), _trestle(bench, largest)
    spent, times = timed([*checks, *rumdl, *trestle], bench.sizes.slow_rounds)
    name = f"{largest:,} notes"
    against = ratio(spent, check, rumdl)
    rows = [
        Row(f"`pga check`, {name}", 1.2, "× rumdl", against, _BIG if rumdl else _no("rumdl")),
        _faster("compliance-trestle", 8, _HEADERS, trestle, spent, check),
        Row(f"peak memory, {name}", 40, "MiB", spent[check.name].memory, _MEMORY),
    ]
    rows += [
        Row(f"growth from {low:,} to {high:,} notes, as an exponent", 1.05, "", measured, _GROWTH)
        for low, high, measured in _growth(sizes, [spent[each.name] for each in checks])
    ]
    return Section(f"A case of {name}", tuple(rows), times)


_BIG = "rumdl is compiled and works on all processors; pga reads prose in Python."
_HEADERS = "It was asked to read the keys of each note alone; pga reads every sentence too."
_GROWTH = (
    "Notes that name one another lie far apart in so much memory, and the processor waits for them."
)
_MEMORY = "All notes are kept with their text, as rules look across the whole case."


def _no(peer: str) -> str:
    return f"{peer} could not be had."


def _faster(
    peer: str, limit: float, why: str, theirs: list[Program], spent: dict[str, Spent], own: Program
) -> Row:
    measured = ratio(spent, theirs[0], [own]) if theirs else None
    why = why if theirs else _no(peer)
    return Row(f"`pga check` against {peer}", limit, "times faster", measured, why, is_least=True)


def _growth(sizes: Sequence[int], spent: Sequence[Spent]) -> Iterator[tuple[int, int, float]]:
    """Give each step from one size to the next, with the exponent of the time over it."""
    for (low, small), (high, large) in pairwise(zip(sizes, spent, strict=True)):
        yield low, high, math.log(large.wall / small.wall) / math.log(high / low)


def _answer(bench: Bench) -> float:
    case = bench.folder / "watched"
    shutil.copytree(bench.case(bench.sizes.notes), case)
    note = min((case / "sources").glob("*.md"))
    words = (*bench.pga_words, "check", str(case), "--watch", *_BY_THE_DAY)
    return seconds_to_answer(words, note, bench.sizes.saves)


def _rumdl(bench: Bench, notes: int) -> list[Program]:
    # Paragraphs of a note are one line each, and neither linter has to say so of every line.
    words = ("check", "--no-cache", "--quiet", "--disable", "MD013", ".")
    case = bench.case(notes)
    return bench.peer(
        "rumdl", lambda path: Program(f"rumdl, {notes:,} notes", (path, *words), case)
    )


def _markdownlint(bench: Bench, notes: int) -> list[Program]:
    settings = bench.folder / "lines.markdownlint.json"
    settings.write_text(json.dumps({"MD013": False}), "utf-8")
    words = ("--config", str(settings), "**/*.md")
    name, case = f"markdownlint-cli2, {notes:,} notes", bench.case(notes)
    return bench.peer("markdownlint-cli2", lambda path: Program(name, (path, *words), case))


def _trestle(bench: Bench, notes: int) -> list[Program]:
    """Give trestle's check of the keys of each note, in a folder laid out as it wants it."""
    home = bench.folder / f"trestle-{notes}"
    template = home / ".trestle" / "author" / "notes" / "0.0.1" / "template.md"
    if not home.exists():
        template.parent.mkdir(parents=True)
        template.write_text("---\nkind: any\n---\n# Any\n", "utf-8")
        shutil.copytree(bench.case(notes), home / "notes")
        shutil.rmtree(home / "notes" / "private")
    words = ("author", "docs", "validate", "-tn", "notes", "-hov", "-r")
    name = f"trestle author docs validate, headers alone, {notes:,} notes"
    return bench.peer("compliance-trestle", lambda path: Program(name, (path, *words), home))
