"""Flags as plain lines, for a pipe, an editor or a file."""

from pgacli.case.model import Case
from pgacli.presentation.sentences import closing
from pgacli.rules import Checked
from pgacli.rules.rule import Flag
from pgacli.screen import one_line


def present(checked: Checked, case: Case) -> str:
    """Give each flag as `path:line:col severity rule message`, then its hint; last, a sentence."""
    lines = [line for flag in checked.flags for line in _lines(flag)]
    return "\n".join([*lines, closing(checked, case.name), ""])


def _lines(flag: Flag) -> list[str]:
    path, line, column = flag.place
    head = f"{one_line(path)}:{line}:{column} {flag.severity} {flag.rule} {flag.message}"
    return [head, f"    {flag.hint}"] if flag.hint else [head]
