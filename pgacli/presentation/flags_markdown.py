"""Flags as Markdown, to paste into supervision notes."""

import re
from itertools import groupby

from pgacli.case.model import Case
from pgacli.presentation.flags_words import closing
from pgacli.rules import Checked
from pgacli.rules.rule import Flag, Severity
from pgacli.wording import first_upper

_TYPED = re.compile("((?<!`)`[^`]+`(?!`))")
_MARKS = re.compile(r"[\\*_\[\]<>|`]")
_TITLES = {
    Severity.ERROR: "What stops the report",
    Severity.WARNING: "To look at again",
    Severity.ADVICE: "Advice",
}


def present(checked: Checked, case: Case) -> str:
    """Give the flags as headings and lists, with the allowances in force."""
    lines = [f"# Flags of {_plain(case.name)}", "", _plain(closing(checked, case.name)), ""]
    for severity, flags in groupby(checked.flags, key=lambda flag: flag.severity):
        lines += [f"## {_TITLES[severity]}", ""]
        lines += [line for flag in flags for line in _item(flag)]
        lines.append("")
    if checked.allowed:
        lines += ["## Allowed, with a reason", ""]
        lines += [
            f"- {_plain(each.flag.place.path)}: `{each.flag.rule}`. {_plain(each.because)}"
            for each in checked.allowed
        ]
        lines.append("")
    return "\n".join(lines)


def _item(flag: Flag) -> list[str]:
    where = f"{_plain(flag.place.path)}, line {flag.place.line}"
    message = _plain(first_upper(flag.message))
    item = f"- **{where}:** {message} (`{flag.rule}`)"
    return [item, f"  {_plain(flag.hint)}"] if flag.hint else [item]


def _plain(text: str) -> str:
    """Keep what comes from a case from being read as Markdown; what we set as typed stays so."""
    typed = _TYPED.split(text.replace("\r\n", " ").replace("\n", " "))
    return "".join(
        part if at % 2 else _MARKS.sub(r"\\\g<0>", part) for at, part in enumerate(typed)
    )
