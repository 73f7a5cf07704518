"""How many flags of each rule: where to begin in an old case."""

from collections import Counter

from pgacli.presentation.flags_words import closing
from pgacli.rules import Checked
from pgacli.screen import one_line


def as_statistics(checked: Checked, case: str) -> str:
    """Give a line a rule, the most frequent first, and the closing sentence."""
    found = Counter((flag.rule, flag.severity.value) for flag in checked.flags)
    rows = sorted(found.items(), key=lambda row: (-row[1], row[0]))
    lines = [f"{count:>5}  {severity:<8} {rule}" for (rule, severity), count in rows]
    return "\n".join([*lines, closing(checked, case), ""])


def as_allowances(checked: Checked) -> str:
    """Give the allowances in force: where, which rule, until when and why."""
    lines = []
    for each in checked.allowed:
        until = f" until {each.until.isoformat()}" if each.until else ""
        lines.append(
            f"{one_line(each.flag.place.path)}:{each.flag.place.line} {each.flag.rule}{until}"
        )
        lines.append(f"    {each.because}")
    return "\n".join([*lines, ""]) if lines else "No allowance is in force.\n"
