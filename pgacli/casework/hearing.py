"""Entering what the young people say to a card."""

from pgacli.case.kinds.finding import ANSWERS, Finding
from pgacli.case.model import Case
from pgacli.case.writing.editing import Change, with_item, with_value_of_item
from pgacli.casework.known_word import known_word
from pgacli.errors import PgaError


def answer_of(typed: str) -> str:
    """Give the answer that was typed, with an apostrophe or without. Raises PgaError for none."""
    return known_word(typed.replace("'", ""), ANSWERS, "an answer")


def heard(
    change: Change, case: Case, finding: Finding, says: str, words: str = "", done: str = ""
) -> Change:
    """Add an answer of today to a finding, or what was done with one that is there.

    Raises PgaError for one that is entered already.
    """
    words, done = words.strip(), done.strip()
    for number, each in enumerate(finding.heard):
        if (each.on, each.says, each.words.strip()) != (case.today, says, words):
            continue
        if done and not each.done.strip():
            return with_value_of_item(change, "heard", number, "done", done)
        # Several of a group may give one answer; the same words of two are one entered twice.
        if words:
            where = "" if done in ("", each.done.strip()) else " Change its `done` in the note."
            told = f"{finding.id} has that answer of today already; nothing was written."
            raise PgaError(told + where)
    record = {"on": case.today, "says": says, "words": words, "done": done}
    return with_item(change, "heard", record)
