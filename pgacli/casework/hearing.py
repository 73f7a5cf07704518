"""Entering what the young people say to a card."""

from pgacli.case.editing import Change, with_item
from pgacli.case.kinds.finding import ANSWERS, Finding
from pgacli.case.model import Case
from pgacli.case.reading import nearest
from pgacli.errors import PgaError


def heard(
    change: Change, case: Case, finding: Finding, answer: str, words: str = "", done: str = ""
) -> Change:
    """Add an answer of today to a finding.

    Raises PgaError for an answer that is none, and for one that is entered already.
    """
    says = answer.strip().casefold().replace("-", "_").replace("'", "")
    if says not in ANSWERS:
        guess = nearest(says, ANSWERS)
        meant = f" Did you mean {guess}?" if guess else ""
        raise PgaError(f"an answer is one of {', '.join(ANSWERS)}.{meant}")
    record = {"on": case.today, "says": says, "words": words.strip(), "done": done.strip()}
    # Several of a group may give one answer; the same words of two are one entered twice.
    for each in finding.heard if words.strip() else ():
        if (each.on, each.says, each.words.strip()) == (case.today, says, record["words"]):
            is_new = done.strip() not in ("", each.done.strip())
            where = " Write what was done with it beside it, under `done`." if is_new else ""
            told = f"{finding.id} has that answer of today already; nothing was written."
            raise PgaError(told + where)
    return with_item(change, "heard", record)
