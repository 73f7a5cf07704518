"""Entering what the young people say to a card."""

from pgacli.case.editing import Change, with_item
from pgacli.case.kinds.finding import Finding, Heard
from pgacli.case.model import Case
from pgacli.case.reading import nearest
from pgacli.case.values import Choice
from pgacli.errors import PgaError

_TYPE = Heard.fields["says"].type
ANSWERS: tuple[str, ...] = _TYPE.choices if isinstance(_TYPE, Choice) else ()


def finding_of(case: Case, id_: str) -> Finding:
    """Give the finding of an id. Raises PgaError where there is none."""
    finding = case.note(id_.strip().upper(), Finding)
    if finding is None:
        known = ", ".join(each.id for each in case.findings) or "none yet"
        raise PgaError(f"there is no such finding; there are: {known}")
    return finding


def heard(change: Change, case: Case, answer: str, words: str = "", done: str = "") -> Change:
    """Add an answer of today to a finding. Raises PgaError for an answer that is none."""
    says = answer.strip().casefold().replace("-", "_").replace("'", "")
    if says not in ANSWERS:
        guess = nearest(says, ANSWERS)
        meant = f" Did you mean {guess}?" if guess else ""
        raise PgaError(f"an answer is one of {', '.join(ANSWERS)}.{meant}")
    record = {"on": case.today, "says": says, "words": words.strip(), "done": done.strip()}
    return with_item(change, "heard", record)
