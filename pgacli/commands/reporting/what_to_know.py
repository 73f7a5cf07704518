"""What the author of a report should know of it, told when it is made or handed over."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from pgacli.case.model import Case
from pgacli.commands.telling.sentences import tell
from pgacli.commands.telling.unsearched import why_unsearched

if TYPE_CHECKING:
    from pgacli.commands.reporting.rendering import Report

# It prints nothing of a case.
_POSTER = "poster"


def tell_what_to_know(case: Case, made: "Sequence[Report]") -> None:
    """Tell what to look at again in each edition, how easy it is, and what is missing in all."""
    from pgacli.presentation.reading_ease import reading_ease

    # One edition in several formats is told of once, and of each format what it alone lost.
    remarks = [(report.edition, remark) for report in made for remark in report.remarks]
    for edition, remark in dict.fromkeys(remarks):
        tell(f"{edition}: {remark}.")
    for report in {each.edition: each for each in made}.values():
        if report.spoken:
            tell("\n".join(reading_ease(report.edition, report.spoken)))
    left_out = _left_out(case, (report.edition for report in made))
    for told in filter(None, (left_out, why_unsearched(case))):
        tell(told)


def _left_out(case: Case, editions: Iterable[str]) -> str:
    """Say that reports leave out what cannot be read; nothing where all of it can."""
    if not case.unreadable or all(name == _POSTER for name in editions):
        return ""
    return (
        "What cannot be read is left out, and so is what rests on it alone: it may have been taken"
        " back. `pga check` names it."
    )
