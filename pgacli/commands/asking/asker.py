"""Questions about the keys of a note, asked on a terminal until the answer is one."""

from typing import Any

from pgacli.case.fields.declared import Part
from pgacli.case.fields.types import Day, YesNo
from pgacli.case.given import read_given
from pgacli.case.model import Case
from pgacli.case.note import Note
from pgacli.commands.asking.answering import answering
from pgacli.commands.asking.choices import Choices, choices_of
from pgacli.commands.asking.prompting import NEEDED
from pgacli.commands.words.declared import MisuseError
from pgacli.commands.words.options import refuse_broken_text
from pgacli.commands.writing.no_names import is_own_name, name_problem
from pgacli.presentation.wrapping import page_width, wrapped

_SUCH_AS = {
    Day: "such as 2026-04-09 or yesterday",
    Part: "such as: today to the duty social worker",
}
# The one day that is asked for and lies ahead.
_AHEAD = "such as 2026-04-09 or in 6 weeks"


class Asker:
    """Asks about one new note of a kind."""

    def __init__(self, case: Case, kind: type[Note]) -> None:
        self.case, self.kind = case, kind
        self._answering = answering()

    def ask_key(
        self, key: str, question: str = "", *, is_needed: bool = False, default: str = ""
    ) -> Any:
        """Give the value of a key, or None where Enter left it for later."""
        type_ = self.kind.fields[key].type
        choices = choices_of(key, type_, self.case)
        say(question or self._question(key, choices))
        while True:
            answer = self._answer(key, choices, is_needed=is_needed, default=default) or default
            if answer:
                value = self._read(key, answer)
                if value is not None:
                    return value
            elif is_needed:
                print(NEEDED)
            else:
                return None

    def _answer(self, key: str, choices: Choices | None, *, is_needed: bool, default: str) -> str:
        type_ = self.kind.fields[key].type
        if choices:
            return self._answering.pick(choices, is_needed=is_needed)
        if self.kind.fields[key].section:
            return self._answering.lines()
        if isinstance(type_, YesNo):
            return self._answering.yes_or_no()
        such_as = _AHEAD if key == "due" else _SUCH_AS.get(type(type_), "")
        return self._answering.line(f"Enter for {default}" if default else such_as)

    def _question(self, key: str, choices: Choices | None) -> str:
        """Give the help of a key, without the choices that are listed below it."""
        told = self.kind.fields[key].help
        if choices is None:
            return told
        first = choices.rows[0].word
        if told.startswith(first):
            return f"{key.replace('_', ' ').capitalize()}:"
        before, lists, _ = told.partition(f": {first}, ")
        return f"{before}:" if lists else told

    def ask_words(self, *, is_needed: bool = False, is_long: bool = False) -> str:
        """Give words that belong to no key: the title, or what the note says under it."""
        while True:
            answer = self._answering.lines() if is_long else self._answering.line()
            if answer:
                if not self._is_refused(answer):
                    return answer
            elif is_needed:
                print(NEEDED)
            else:
                return ""

    def _read(self, key: str, words: str) -> Any:
        """Give the value of an answer, or None after saying why it is none."""
        if self._is_refused(words, may_be_name=is_own_name(self.kind, key)):
            return None
        values, problems = read_given(self.kind, [(key, words)], self.case)
        for problem in problems:
            say(problem)
        return None if problems else values.get(key)

    def _is_refused(self, words: str, *, may_be_name: bool = False) -> bool:
        try:
            refuse_broken_text([("your answer", words)])
        except MisuseError as error:
            print(f"{error}.")
            return True
        problem = "" if may_be_name else name_problem(self.case, "Your answer", words)
        if problem:
            print(f"{problem}.")
        return bool(problem)


def say(text: str) -> None:
    """Print a paragraph with room above it."""
    print(f"\n{wrapped(text, page_width())}")
