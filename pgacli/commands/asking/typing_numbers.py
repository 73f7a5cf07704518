"""Answers typed line by line, with the numbers of a list: on any terminal, with nothing installed.

`pga[guided]` picks from lists instead (picking.py).
"""

import select
import sys

from pgacli.commands.asking.choices import Choices, as_list, as_words
from pgacli.commands.asking.prompting import prompted
from pgacli.presentation.wrapping import page_width

_YES_NO = {"y": "yes", "n": "no"}
# Within this time, in seconds, more lines are there only where they were pasted.
_PASTED = 0.05


class TypingNumbers:
    """Shows a numbered list, and takes a line."""

    def __init__(self) -> None:
        self._listed: Choices | None = None

    def line(self, hint: str = "") -> str:
        """Give one line, or nothing. Raises LeftError for Ctrl+C and Ctrl+D."""
        return prompted(f"({hint}) >" if hint else ">")

    def lines(self) -> str:
        """Give what is written up to an empty line; pasted text may hold empty lines."""
        lines: list[str] = []
        while (line := self.line("" if lines else "an empty line ends it")) or _is_pasted():
            lines.append(line)
        return "\n".join(lines).strip("\n")

    def yes_or_no(self) -> str:
        """Give `yes` or `no`, or nothing where it is left for later."""
        answer = self.line("y/n")
        return _YES_NO.get(answer.casefold(), answer)

    def pick(self, choices: Choices, *, is_needed: bool) -> str:  # noqa: ARG002 - the asker tells
        """Give the words for numbers with commas between, or what was typed in their place."""
        # Asked again, a long list need not be shown again.
        if choices is not self._listed:
            print(as_list(choices.rows, page_width()))
        self._listed = choices
        while True:
            try:
                return as_words(self.line(_hint(choices)), choices.rows)
            except LookupError as error:
                print(error.args[0])


def _hint(choices: Choices) -> str:
    hint = "numbers, such as 1,3 or 2-5" if choices.takes_several else "number"
    return f"{hint}, or a name or role" if choices.takes_text else hint


def _is_pasted() -> bool:
    try:
        return bool(select.select([sys.stdin], [], [], _PASTED)[0])
    except (OSError, ValueError):
        return False
