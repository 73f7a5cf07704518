"""`pga add` on a terminal: the note is asked for, key by key.

Of a finding, the test of relevance comes before everything else: what does not help to keep the
group safe has no place in the report, however well it is known (the adviser's learning, 2019).
"""

from typing import Any

from pgacli.case.fields.types import Day
from pgacli.case.model import Case
from pgacli.case.note import Note
from pgacli.case.notes import ADDED_KINDS
from pgacli.casework.new_note import NewNote
from pgacli.casework.scaffold import QUESTIONS, asked_first, title_line
from pgacli.commands.asking.answering import answering
from pgacli.commands.asking.asker import Asker, say
from pgacli.commands.asking.choices import Choices, Offered
from pgacli.commands.asking.prompting import NEEDED
from pgacli.commands.words.add_words import asked_kind
from pgacli.commands.words.declared import MisuseError
from pgacli.commands.writing.no_names import refuse_broken_key
from pgacli.presentation.placing_text import prompts_as_text
from pgacli.presentation.wrapping import page_width

RELEVANCE = "How does knowing this help keep the group safe?"
NOT_RELEVANT = (
    "If it does not, think again whether it belongs in the report. You can go on, and answer later."
)
# A title is asked for in the terms of what it names.
TITLES = {
    "contributor": "Who they are, by their role: youth worker at the club. It needs no name.",
    "source": "What it was, in a few words: a talk with the youth worker.",
    "offer": "Which offer it was, in a few words: the first invitation.",
    "meeting": "Which meeting it was, in a few words: the briefing.",
}
# Asked before the note's own words, which they bear on.
_BEFORE_WORDS = ("heading", "nature", "date", "method", "role", "agency")


def ask_kind() -> type[Note]:
    """Ask which kind of note is to be added."""
    rows = tuple(
        Offered(name, (kind.__doc__ or "").partition("\n")[0]) for name, kind in ADDED_KINDS.items()
    )
    choices = Choices(rows, about="kind")
    say("What do you want to add?")
    by = answering()
    while True:
        word = by.pick(choices, is_needed=True)
        try:
            if word:
                return asked_kind(word)
            print(NEEDED)
        except MisuseError as error:
            print(error)


def complete(case: Case, new: NewNote) -> NewNote:
    """Give a note with answers to all that it asks for and that was not said."""
    refuse_broken_key(case)
    print(f"\nA new {new.kind.kind}. Enter leaves a question for later; Ctrl+C writes nothing.")
    return _Guide(case, new).ask()


class _Guide:
    """One note while it is asked for."""

    def __init__(self, case: Case, new: NewNote) -> None:
        self.case, self.new = case, new
        self.asker = Asker(case, new.kind)
        self.values: dict[str, Any] = dict(new.values)
        self.asked: set[str] = set()

    def ask(self) -> NewNote:
        """Ask for all that is missing, what matters most first."""
        title, text = self.new.title, self.new.text
        if self.new.kind.kind == "finding":
            self._relevance()
        title = title or self._title()
        for key in _BEFORE_WORDS:
            if key in self._open():
                # Who somebody is by their role has just been said, as a contributor's title.
                self._key(key, default=title if key == "role" else "")
        text = text or self._words()
        while rest := self._open():
            self._key(rest[0])
        return self.new._replace(title=title, values=self.values, text=text)

    def _open(self) -> list[str]:
        done = self.values.keys() | self.asked
        return [key for key in asked_first(self.new.kind, self.values) if key not in done]

    def _relevance(self) -> None:
        if "safeguarding" in self.values:
            return
        self._key("safeguarding", RELEVANCE)
        if "safeguarding" not in self.values:
            say(NOT_RELEVANT)

    def _title(self) -> str:
        say(TITLES.get(self.new.kind.kind, "Its title, in a few words."))
        while True:
            title = title_line(self.asker.ask_words(is_needed=True))
            if title:
                return title
            print("A title needs words, and cannot hold `<!--`.")

    def _key(self, key: str, question: str = "", default: str = "") -> None:
        field = self.new.kind.fields[key]
        if key == "date" and isinstance(field.type, Day):
            default = self.case.today.isoformat()
        self.asked.add(key)
        value = self.asker.ask_key(key, question, is_needed=field.is_required, default=default)
        if value is not None:
            self.values[key] = value

    def _words(self) -> str:
        question = QUESTIONS.get(self.new.kind.kind)
        if not question:
            return ""
        heading = self.case.framework.headings.get(self.values.get("heading", ""))
        say(question)
        if heading is not None:
            print(f"\n{prompts_as_text(heading, page_width())}")
        return self.asker.ask_words(is_long=True)
