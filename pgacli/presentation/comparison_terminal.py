"""A comparison on a terminal. Words of a note are never taken for markup."""

from rich.console import Console
from rich.padding import Padding
from rich.table import Table

from pgacli.comparison import Comparison, Rating, Verdict
from pgacli.presentation import comparison_words as words
from pgacli.presentation.console import Text, screen_console

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
        _print_tables(out, rating)
        _print_questions(out, rating, case_words)
        _print_settled(out, rating)


def _print_tables(out: Console, rating: Rating) -> None:
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0))
    for title in ("  ", "Author", rating.by[:1].upper() + rating.by[1:], "Finding"):
        table.add_column(Text(title, style="dim"))
    for verdict, title in words.GROUPS.items():
        for number, pair in enumerate(rating.of(verdict)):
            if not number:
                table.add_row("", Text(title.partition(":")[0], style=_STYLES[verdict]))
            name = Text(pair.title)
            if pair.settled:
                name.append(f"  {words.settled(pair)}", style="dim")
            table.add_row(
                Text(pair.finding, style="bold"), Text(pair.author), Text(pair.rater), name
            )
    out.print()
    out.print(table)


def _print_questions(out: Console, rating: Rating, case_words: str) -> None:
    if not rating.for_supervision:
        return
    out.print()
    out.print(Text("To take to supervision", style="bold"))
    for pair in rating.for_supervision:
        out.print(Padding(Text(words.question(pair)), (0, 0, 0, 2)))
        for reason in words.reasons(pair):
            out.print(Padding(Text(reason, style="dim"), (0, 0, 0, 6)))
    out.print(Padding(Text(words.how_to_settle(rating, case_words), style="green"), (0, 0, 0, 2)))


def _print_settled(out: Console, rating: Rating) -> None:
    done = [pair for pair in rating.pairs if pair.settled]
    if done:
        out.print()
        out.print(Text("Settled in supervision", style="bold"))
    for pair in done:
        stands = words.settled(pair).removeprefix("settled: ")
        out.print(Padding(Text(f"{pair.finding} {stands}"), (0, 0, 0, 2)))
        for reason in words.reasons(pair):
            out.print(Padding(Text(reason, style="dim"), (0, 0, 0, 6)))
