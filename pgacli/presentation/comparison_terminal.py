"""A comparison on a terminal. Words of a note are never taken for markup."""

from rich.console import Console
from rich.padding import Padding
from rich.table import Table

from pgacli.comparison import Comparison, Rating, Verdict
from pgacli.presentation import comparison_words as words
from pgacli.presentation.console import Text, screen_console
from pgacli.wording import first_upper

_STYLES = {Verdict.APART: "bold red", Verdict.NEAR: "bold yellow", Verdict.AGREED: "bold green"}


def print_comparison(
    comparison: Comparison, case_words: str, console: Console | None = None
) -> None:
    """Print every rating: counts, agreement, the placements side by side, what to talk about."""
    out = console or screen_console()
    if not comparison.ratings:
        out.print(Text(words.NOBODY))
    for rating in comparison.ratings:
        out.print()
        out.print(Text(words.counts(rating, comparison), style="bold"))
        for line in (*words.agreement(rating), *words.missing(rating)):
            out.print(Text(line))
        _print_table(out, rating)
        for block in words.blocks(rating, case_words):
            _print_block(out, block)


def _print_table(out: Console, rating: Rating) -> None:
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0))
    for title in ("  ", "Author", first_upper(rating.by), "Finding"):
        table.add_column(Text(title, style="dim"))
    for verdict, title in words.GROUPS.items():
        for number, pair in enumerate(rating.of(verdict)):
            if not number:
                table.add_row("", Text(title.partition(":")[0], style=_STYLES[verdict]))
            name = Text(pair.title)
            if pair.settled:
                name.append(f"  settled: {words.settled(pair)}", style="dim")
            table.add_row(
                Text(pair.finding, style="bold"), Text(pair.author), Text(pair.rater), name
            )
    out.print()
    out.print(table)


def _print_block(out: Console, block: words.Block) -> None:
    out.print()
    out.print(Text(block.title, style="bold"))
    for point, reasons in block.points:
        out.print(Padding(Text(point), (0, 0, 0, 2)))
        for reason in reasons:
            out.print(Padding(Text(reason, style="dim"), (0, 0, 0, 6)))
    if block.command:
        out.print(Padding(Text(block.command, style="green"), (0, 0, 0, 2)))
