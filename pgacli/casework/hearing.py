"""Entering what the young people say to a card."""

from pgacli.case.kinds.finding import ANSWERS, Finding
from pgacli.case.model import Case
from pgacli.case.writing.editing import Change, with_item, with_value_of_item
from pgacli.casework.known_word import known_word
from pgacli.errors import PgaError


def answer_of(typed: str) -> str:
    """Give the answer that was typed, with an apostrophe or without. Raises PgaError for none."""
    return known_word(typed.replace("'", "").replace("’", ""), ANSWERS, "an answer")


def answer_done(case: Case, finding: Finding, says: str, words: str, done: str) -> int | None:
    """Give the place of the answer, there already, to which `done` belongs; None for a new one.

    It is one of today with the same words; or the last one, on whatever day it was given: what was
    done is known some days later, and telling it makes no second answer.
    """
    if not done.strip():
        return None
    last = finding.answers[-1][0] if finding.answers else None
    for number, each in enumerate(finding.heard):
        if each.says != says or each.done.strip():
            continue
        has_same_words = each.words.strip() == words.strip()
        is_last = number == last
        if has_same_words and (is_last or each.on == case.today):
            return number
        if is_last and not words.strip():
            return number
    return None


def heard(
    change: Change, case: Case, finding: Finding, says: str, words: str = "", done: str = ""
) -> Change:
    """Add an answer of today to a finding, or what was done with one that is there.

    Raises PgaError for one that is entered already.
    """
    words, done = words.strip(), done.strip()
    number = answer_done(case, finding, says, words, done)
    if number is not None:
        return with_value_of_item(change, "heard", number, "done", done)
    for each in finding.heard:
        # Several of a group may give one answer; the same words of two are one entered twice.
        if words and (each.on, each.says, each.words.strip()) == (case.today, says, words):
            where = "" if done in ("", each.done.strip()) else " Change its `done` in the note."
            told = f"{finding.id} has that answer of today already; nothing was written."
            raise PgaError(told + where)
    record = {"on": case.today, "says": says, "words": words, "done": done}
    return with_item(change, "heard", record)
