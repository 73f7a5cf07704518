"""What the numbers of a portfolio say, in plain sentences. They compare nobody with anybody."""

from collections import Counter
from collections.abc import Iterator, Sequence

from pgacli.case.stages import STAGES
from pgacli.portfolio.counting import Counts
from pgacli.portfolio.portfolio import Portfolio
from pgacli.presentation.phrases import number_words


def sentences(portfolio: Portfolio) -> Iterator[str]:
    """Give what the numbers say, and then what they leave out."""
    counts = portfolio.counts
    if counts:
        yield _stages(counts)
        yield from _voice(counts)
        yield from _late(counts)
        yield from _reviews(counts)
        yield from _headings(portfolio)
    yield from missing(portfolio)
    if counts:
        yield "The numbers show where work is open. They say nothing about any group's safety."


def missing(portfolio: Portfolio) -> Iterator[str]:
    """Say what the numbers leave out."""
    unread = len(portfolio.rows) - len(portfolio.counts)
    if unread:
        left_out = "it is" if unread == 1 else "they are"
        yield f"{_cases(unread)} could not be read: {left_out} in none of these numbers."
    if portfolio.closed:
        folders = number_words(portfolio.closed, "folder")
        yield f"{folders} could not be opened: any case in there is missing."
    if portfolio.links:
        them = "it leads" if portfolio.links == 1 else "they lead"
        links = number_words(portfolio.links, "link")
        yield f"{links} to other folders not followed: look there too if {them} to cases."
    sealed = sum(each.is_sealed for each in portfolio.counts)
    if sealed:
        yield f"In {_cases(sealed)} the people key is sealed, so names were not looked for."
    others = sum(bool(each.others) for each in portfolio.counts)
    if others:
        yield f"{_cases(others)} with headings of the council's own, which are not listed here."


def _stages(counts: Sequence[Counts]) -> str:
    at = Counter(each.stage for each in counts)
    told = ", ".join(f"{at[name]} {name}" for name in STAGES if at[name])
    return f"{_cases(len(counts))}: {told}."


def _voice(counts: Sequence[Counts]) -> Iterator[str]:
    heard = [each.heard for each in counts]
    unasked = sum(not each.is_asked for each in heard)
    if unasked:
        yield f"{_in(unasked, len(counts))} nobody has asked the young people yet."
    else:
        yield "In every case the young people were asked."
    members, spoke = sum(each.members for each in heard), sum(each.spoke for each in heard)
    findings, answered = sum(each.findings for each in heard), sum(each.answered for each in heard)
    yield (
        f"Of {members} young people {spoke} spoke; of {number_words(findings, 'finding')}"
        f" {answered} {'was' if answered == 1 else 'were'} put to them and answered."
    )


def _late(counts: Sequence[Counts]) -> Iterator[str]:
    times = [each.times for each in counts]
    parts = {
        "the report": sum(each.is_report_late for each in times),
        "the review": sum(each.is_review_late for each in times),
        "a step of the plan": sum(bool(each.steps_late) for each in times),
    }
    told = ", ".join(f"{name} in {number}" for name, number in parts.items() if number)
    late = sum(each.is_late for each in times)
    yield (
        f"{_in(late, len(counts))} something is overdue: {told}." if late else "Nothing is overdue."
    )


def _reviews(counts: Sequence[Counts]) -> Iterator[str]:
    open_ = [each for each in counts if each.stage != "closed"]
    unset = sum(each.times.review_on is None for each in open_)
    if unset:
        yield f"{_in(unset, len(open_))}, closed ones left out, no day is set for the review."


def _headings(portfolio: Portfolio) -> Iterator[str]:
    core = [each for each in portfolio.headings if each.is_core and each.of]
    always = [each.id for each in core if each.empty == each.of]
    if always:
        yield f"Core headings without a finding in any case that has some: {', '.join(always)}."
    elif core:
        yield "Every core heading has a finding in at least one case."


def _cases(number: int) -> str:
    return number_words(number, "case")


def _in(part: int, whole: int) -> str:
    """Begin a sentence: `In 3 of 8 cases`."""
    return f"In {part} of {_cases(whole)}"
