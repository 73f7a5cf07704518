"""What `pga new` asks on a terminal, and demands off it."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any, NamedTuple

from pgacli.case.fields.day_words import written_day
from pgacli.case.fields.types import Day
from pgacli.case.given import option_of
from pgacli.case.reading import Reading
from pgacli.case.yaml.nodes import ScalarNode
from pgacli.commands.asking.answering import can_ask
from pgacli.commands.asking.prompting import NEEDED, prompted
from pgacli.commands.words.declared import MisuseError
from pgacli.wording import joined

MOST_MEMBERS = 99


class Question(NamedTuple):
    """One thing that a new case should know. `is_needed`: Enter does not leave it for later.

    `form` says what an answer looks like, where not any words will do.
    """

    key: str
    words: str
    is_needed: bool = False
    read: Callable[[str], Any] = str
    form: str = ""

    @property
    def option(self) -> str:
        """The option that answers it, with the form of the answer behind it."""
        return f"{option_of(self.key)} ({self.form})" if self.form else option_of(self.key)


def number_of_members(text: str) -> int:
    """Give how many young people were said. Raises a usage error."""
    word = text.strip()
    is_number = word.isascii() and word.isdigit() and len(word) <= 9
    if not (is_number and 1 <= int(word) <= MOST_MEMBERS):
        raise MisuseError(f"the number of members is a whole number from 1 to {MOST_MEMBERS}")
    return int(word)


def past_day(text: str, today: date) -> date | None:
    """Give the day of --identified-on, or None where it is empty. Raises a usage error."""
    reading = Reading("")
    node = ScalarNode(written_day(text, today), 1, 1, is_plain=False)
    found: date | None = Day().read(node, "identified_on", reading)
    if reading.problems:
        problem = reading.problems[0]
        raise MisuseError(f"{problem.message}. {problem.hint}")
    if found and found > today:
        raise MisuseError("--identified-on is a day that is still to come")
    return found


def _yes_or_no(text: str) -> bool | None:
    if not text:
        return None
    word = text.casefold()
    if word in ("y", "yes", "n", "no"):
        return word in ("y", "yes")
    raise MisuseError("answer y or n, or leave it for later with Enter")


AUTHOR = Question("author", "Who writes the assessment?")
ESSENTIAL = (
    Question(
        "group", "What do you call the group? A place or a time, never a person", is_needed=True
    ),
    Question(
        "members",
        "How many young people are in it?",
        is_needed=True,
        read=number_of_members,
        form="a number",
    ),
    AUTHOR,
    Question("supervisor", "Who supervises it from beginning to end?"),
    Question("panel", "Which panel or meeting named this group?"),
)
INDEPENDENT = Question(
    "independent",
    "Is the author independent, and the worker of none of them? (y/n)",
    read=_yes_or_no,
)


def answered(said: Mapping[str, Any]) -> dict[str, Any]:
    """Give what was said, with answers to what was not. Off a terminal, raises a usage error."""
    open_ones = [question for question in ESSENTIAL if said[question.key] is None]
    if open_ones and not can_ask():
        options = joined(question.option for question in open_ones)
        raise MisuseError(f"say {options} too: without a terminal nothing can be asked")
    if said["author"] is None and said["independent"] is None:
        open_ones.insert(open_ones.index(AUTHOR) + 1, INDEPENDENT)
    if open_ones:
        print("Enter leaves an answer for later. The group and how many they are cannot wait.")
    return {**said, **{question.key: _ask(question) for question in open_ones}}


def _ask(question: Question) -> Any:
    ends = " " if question.words.endswith("?") else ": "
    while True:
        said = prompted(question.words, ends)
        if question.is_needed and not said:
            print(NEEDED)
            continue
        try:
            return question.read(said)
        except MisuseError as error:
            print(f"{str(error).capitalize()}.")
