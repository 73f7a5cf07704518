"""Entering what the young people say to a card."""

from pgacli.case.kinds.finding import ANSWERS, Finding
from pgacli.case.model import Case
from pgacli.case.writing.editing import Change, with_item
from pgacli.casework.known_word import known_word
from pgacli.errors import PgaError


def answer_of(typed: str) -> str:
    """Give the answer that was typed, with an apostrophe or without. Raises PgaError for none."""
    return known_word(typed.replace("'", ""), ANSWERS, "an answer")


def heard(
    change: Change, case: Case, finding: Finding, says: str, words: str = "", done: str = ""
) -> Change:
    """Add an answer of today to a finding. Raises PgaError for one that is entered already."""
    record = {"on": case.today, "says": says, "words": words.strip(), "done": done.strip()}
    # Several of a group may give one answer; the same words of two are one entered twice.
    for each in finding.heard if words.strip() else ():
        if (each.on, each.says, each.words.strip()) == (case.today, says, record["words"]):
            is_new = done.strip() not in ("", each.done.strip())
            where = " Write what was done with it beside it, under `done`." if is_new else ""
            told = f"{finding.id} has that answer of today already; nothing was written."
            raise PgaError(told + where)
    return with_item(change, "heard", record)
