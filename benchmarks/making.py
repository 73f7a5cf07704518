"""How fast reports are made, and how fast many cases are counted."""

from pathlib import Path

from benchmarks.bench import Bench, ratio, timed
from benchmarks.corpus import write_case
from benchmarks.hand import TODAY
from benchmarks.rows import Row, Section
from benchmarks.runs import FailedError, Program, once

_WHOLE = (
    "pga reads the case, lays the report out while a second process asks every rule, reads the"
    " finished file back and searches it for names before it is written. Its peer only turns one"
    " file into another."
)


def reports(bench: Bench) -> Section:
    """Measure the full report of a case against programs that are handed it ready-made."""
    notes = bench.sizes.rendered
    page = _report(bench, "md")
    own = {suffix: bench.on_case(f"render --to {suffix}", notes) for suffix in _SUFFIXES}
    web = _pandoc(bench, page, "html")
    word = _pandoc(bench, page, "docx")
    paper = _weasyprint(bench, _report(bench, "html"))
    check = bench.on_case("check", notes)
    programs = [check, *own.values(), *web, *word, *paper]
    spent, times = timed(programs, bench.sizes.slow_rounds)
    goals = (
        ("HTML", own["html"], 0.5, "of pandoc's time", web),
        ("Word", own["docx"], 0.6, "of pandoc's time", word),
        ("PDF/UA", own["pdf"], 0.2, "of WeasyPrint's time", paper),
    )
    rows = [
        Row(
            f"`pga render`, {notes} notes, {name}",
            limit,
            than,
            ratio(spent, program, peer),
            _WHOLE if peer else "Its peer could not be had.",
        )
        for name, program, limit, than, peer in goals
    ]
    return Section(f"The full report of a case of {notes} notes", tuple(rows), times)


_SUFFIXES = ("html", "docx", "pdf")


def _report(bench: Bench, suffix: str) -> Path:
    """Give the report that peers start from, made once. Raises FailedError."""
    path = bench.folder / f"report.{suffix}"
    program = bench.on_case(f"render --to {suffix}", bench.sizes.rendered)
    once(program._replace(words=(*program.words, "--output", str(path))))
    if not path.exists():
        raise FailedError(f"{program.name} made no report")
    return path


def _pandoc(bench: Bench, page: Path, suffix: str) -> list[Program]:
    out = str(bench.folder / f"pandoc.{suffix}")
    words = (str(page), "--standalone", "--output", out)
    return bench.peer(
        "pandoc", lambda path: Program(f"pandoc to {suffix}", (path, *words), bench.folder)
    )


def _weasyprint(bench: Bench, page: Path) -> list[Program]:
    words = ("--pdf-variant", "pdf/ua-1", str(page), str(bench.folder / "weasyprint.pdf"))
    return bench.peer(
        "weasyprint", lambda path: Program("WeasyPrint to PDF/UA-1", (path, *words), bench.folder)
    )


_WORDS = (
    "Each process keeps what it knows of the words that it met; the first cases bring most of them."
)


def many_cases(bench: Bench) -> Section:
    """Measure the count of many cases against as many checks of one, and its memory as it grows."""
    sizes = bench.sizes
    few, all_ = _cases(bench, max(1, sizes.cases // 2)), _cases(bench, sizes.cases)
    check = bench.on_case("check", sizes.notes_a_case)
    spent, times = timed([check, few, all_], sizes.slow_rounds)
    one_by_one = spent[check.name].wall * sizes.cases
    memory = spent[all_.name].memory / spent[few.name].memory
    rows = (
        Row(
            f"`pga portfolio`, {sizes.cases:,} cases",
            0,
            "of as many single checks",
            spent[all_.name].wall / one_by_one,
        ),
        Row("its memory with twice the cases", 1.1, "× that of half of them", memory, _WORDS),
    )
    name = f"{sizes.cases:,} cases of {sizes.notes_a_case} notes"
    return Section(name, rows, times)


def _cases(bench: Bench, count: int) -> Program:
    folder = bench.folder / f"{count}-cases"
    for number in range(count):
        if not (folder / f"case-{number}").exists():
            write_case(folder / f"case-{number}", bench.sizes.notes_a_case, seed=number)
    program = bench.pga("portfolio", str(folder), "--format", "csv", "--today", TODAY.isoformat())
    return program._replace(name=f"pga portfolio, {count:,} cases")
