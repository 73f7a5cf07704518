"""Questions about the keys of a note, asked on a terminal until the answer is one."""

import sys
from collections.abc import Sequence
from typing import Any

import typer

from pgacli.case.given import read_given
from pgacli.case.model import Case
from pgacli.case.note import Note
from pgacli.case.values import Day, FieldType, Many, YesNo
from pgacli.commands.choices import Offered, as_list, as_words, choices_of
from pgacli.commands.misused import Misused
from pgacli.commands.no_names import name_problem
from pgacli.commands.words import refuse_broken_text
from pgacli.errors import PgaError
from pgacli.presentation.wrapping import page_width, wrapped


def can_ask() -> bool:
    """Say whether somebody sits at a terminal, who can be asked."""
    return sys.stdin.isatty() and sys.stdout.isatty()


class Asker:
    """Asks about one new note of a kind."""

    def __init__(self, case: Case, kind: type[Note]) -> None:
        self.case, self.kind = case, kind

    def ask_key(
        self, key: str, question: str = "", *, is_needed: bool = False, default: str = ""
    ) -> Any:
        """Give the value of a key, or None where Enter left it for later."""
        type_ = self.kind.fields[key].type
        choices = choices_of(type_, self.case)
        say(question or self._question(key, choices))
        if choices:
            print(as_list(choices, page_width()))
        is_prose = bool(self.kind.fields[key].section)
        while True:
            answer = (
                _read_lines() if is_prose else read_line(_hint(type_, choices, default))
            ) or default
            if not answer and not is_needed:
                return None
            value = self._read(key, type_, answer, choices) if answer else None
            if value is not None:
                return value
            if not answer:
                print("This one is needed.")

    def _question(self, key: str, choices: Sequence[Offered]) -> str:
        """Give the help of a key; where it only lists the choices, the list below will do."""
        told = self.kind.fields[key].help
        is_list = bool(choices) and told.startswith(choices[0].word)
        return f"{key.replace('_', ' ').capitalize()}:" if is_list else told

    def ask_words(self, *, is_needed: bool = False, is_long: bool = False) -> str:
        """Give words that belong to no key: the title, or what the note says under it."""
        while True:
            answer = _read_lines() if is_long else read_line()
            if answer and not self._is_refused(answer):
                return answer
            if not answer and not is_needed:
                return ""
            if not answer:
                print("This one is needed.")

    def _read(self, key: str, type_: FieldType, answer: str, choices: Sequence[Offered]) -> Any:
        """Give the value of an answer, or None after saying why it is none."""
        try:
            words = as_words(answer, type_, choices)
        except LookupError as error:
            print(error.args[0])
            return None
        # A contributor's own name may be one that a young person has too.
        is_own_name = key == "name" and self.kind.kind == "contributor"
        if self._is_refused(words, may_be_name=is_own_name):
            return None
        values, problems = read_given(self.kind, [(key, words)], self.case)
        for problem in problems:
            say(problem)
        return None if problems else values.get(key)

    def _is_refused(self, words: str, *, may_be_name: bool = False) -> bool:
        try:
            refuse_broken_text([("your answer", words)])
        except Misused as error:
            print(f"{error.format_message()}.")
            return True
        problem = "" if may_be_name else name_problem(self.case, "Your answer", words)
        if problem:
            print(f"{problem}.")
        return bool(problem)


def say(text: str) -> None:
    """Print a paragraph with room above it."""
    print(f"\n{wrapped(text, page_width())}")


def _hint(type_: FieldType, choices: Sequence[Offered], default: str) -> str:
    """Give what stands in front of the cursor: how to answer, where that is not plain."""
    if default:
        return f"Enter for {default}"
    if choices:
        return "numbers, such as 1,3" if isinstance(type_, Many) else "number"
    if isinstance(type_, YesNo):
        return "y/n"
    return "such as 2026-04-09" if isinstance(type_, Day) else ""


def read_line(hint: str = "") -> str:
    """Give one line that somebody types. Raises PgaError where they leave with Ctrl+C."""
    try:
        said = typer.prompt(
            f"({hint}) >" if hint else ">", default="", show_default=False, prompt_suffix=" "
        )
    except typer.Abort:
        raise PgaError("stopped; nothing was written") from None
    return str(said).strip()


def _read_lines() -> str:
    """Give what is written up to an empty line."""
    lines: list[str] = []
    while line := read_line("an empty line ends it" if not lines else ""):
        lines.append(line)
    return "\n".join(lines)
