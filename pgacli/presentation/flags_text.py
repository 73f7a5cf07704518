"""Flags as plain lines, for a pipe, an editor or a file."""

from pgacli.case.model import Case
from pgacli.presentation.flags_words import closing
from pgacli.rules import Checked
from pgacli.rules.rule import Flag
from pgacli.screen import one_line


def present(checked: Checked, case: Case) -> str:
    """Give each flag as `path:line:col severity rule message`, then its hint; last, a sentence."""
    lines = [line for flag in checked.flags for line in flag_lines(flag)]
    return "\n".join([*lines, closing(checked, case.name), ""])


def flag_lines(flag: Flag) -> list[str]:
    """Give a flag with its rule, for whoever looks the rule up."""
    path, line, column = flag.place
    said = f"{flag.severity} {flag.rule} {flag.message}"
    return _with_hint(f"{one_line(path)}:{line}:{column} {said}", flag)


def place_and_hint(flag: Flag) -> list[str]:
    """Give a flag without its rule, for whoever only has to go there and mend it."""
    path, line, _ = flag.place
    return _with_hint(f"{one_line(path)}:{line} {flag.message}", flag)


def _with_hint(head: str, flag: Flag) -> list[str]:
    return [head, f"    {flag.hint}"] if flag.hint else [head]
