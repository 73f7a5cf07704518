"""Placing findings one by one on a terminal. It can be left at any time, and goes on from there."""

import shlex
from collections.abc import Iterator, Mapping

import typer

from pgacli.case.framework import Framework, Heading
from pgacli.case.messages import did_you_mean
from pgacli.case.notes import Finding
from pgacli.casework.placing import Answer
from pgacli.commands.opening.framework_in_use import find_heading, guessed_heading
from pgacli.commands.placing.entering import Entry
from pgacli.commands.telling.suggesting import CaseWords
from pgacli.commands.words.declared import MisuseError
from pgacli.commands.writing.no_names import refuse_names
from pgacli.presentation.phrases import number_words
from pgacli.presentation.placing_text import (
    choices_in_columns,
    choices_in_full,
    finding_as_text,
    prompts_as_text,
)
from pgacli.presentation.wrapping import page_width, wrapped

HELP = (
    "Type the number or the word of a heading; a few words after it are kept as your reason."
    " Enter skips, b goes back, ? shows what belongs where (? 3 for one heading), q leaves."
)


class _Walk:
    """Which finding is on the table, and which were skipped."""

    def __init__(self, findings: tuple[Finding, ...]) -> None:
        self.findings = findings
        self._skipped: set[str] = set()
        self._at = 0
        self._is_back = False

    @property
    def finding(self) -> Finding:
        """The finding on the table."""
        return self.findings[self._at]

    @property
    def place(self) -> str:
        """Where it is in the row."""
        return f"{self._at + 1} of {len(self.findings)}"

    def goes_on(self, placed: Mapping[str, str]) -> bool:
        """Put the next open finding on the table, or the one gone back to; False at the end."""
        is_done = placed.keys() | self._skipped
        while not self._is_back and self._at < len(self.findings) and self.finding.id in is_done:
            self._at += 1
        self._is_back = False
        return self._at < len(self.findings)

    def forward(self) -> None:
        """Leave the finding on the table behind."""
        self._at += 1

    def skip(self) -> None:
        """Leave it behind without a heading; it is not put on the table again by itself."""
        self._skipped.add(self.finding.id)
        self.forward()

    def back(self) -> None:
        """Go back to the finding before, whatever was said of it."""
        self._at, self._is_back = max(0, self._at - 1), True


def place_one_by_one(entry: Entry, case_words: CaseWords) -> None:
    """Ask for a heading for each finding that the rater has not placed yet."""
    walk = _Walk(entry.to_place())
    if not walk.findings:
        print("There is no finding to place yet.")
        return
    if walk.goes_on(entry.placed):
        _greet(entry, walk)
    try:
        while walk.goes_on(entry.placed):
            _show(entry, walk)
            if not _is_answered(entry, walk):
                break
    except (typer.Abort, EOFError):
        # Ctrl+C and Ctrl+D leave as q does: every answer is written already.
        print()
    for line in _farewell(entry, walk, case_words):
        print(line)


def _greet(entry: Entry, walk: _Walk) -> None:
    width = page_width()
    left = sum(each.id not in entry.placed for each in walk.findings)
    said = (
        f"You place findings as {entry.by}, without seeing where the author put them:"
        f" {left} to go. Each answer is saved at once."
    )
    print(wrapped(said, width))
    print(f"\n{choices_in_full(entry.case.framework, width)}\n")
    print(wrapped(HELP, width))


def _show(entry: Entry, walk: _Walk) -> None:
    """Put one finding on the table, with the choices and the rater's own earlier answer."""
    finding, width = walk.finding, page_width()
    print("\n" + "-" * width)
    print(f"{walk.place}\n\n{finding_as_text(finding, width)}")
    print(f"\n{choices_in_columns(entry.case.framework, width)}\n")
    if finding.id in entry.placed:
        print(f"You said {entry.placed[finding.id]}; Enter keeps it.")


def _is_answered(entry: Entry, walk: _Walk) -> bool:
    """Take words until the finding is placed, skipped or gone back from; False to leave."""
    while True:
        word = typer.prompt("Heading", default="", show_default=False).strip()
        if word.casefold() in ("q", "quit"):
            return False
        if word.casefold() in ("b", "back"):
            walk.back()
            return True
        if not word:
            walk.skip()
            return True
        if word.startswith("?"):
            _explain(entry.case.framework, word[1:].strip())
        elif _is_entered(entry, walk.finding, word):
            walk.forward()
            return True


def _is_entered(entry: Entry, finding: Finding, word: str) -> bool:
    """Write the answer that was typed; say what is wrong where it is none."""
    first, _, because = word.partition(" ")
    heading = _named(entry.case.framework, first) or _named(entry.case.framework, word)
    if heading is None:
        hint = did_you_mean(guessed_heading(entry.case.framework, first), "")
        print(f"There is no such heading. {hint}".rstrip())
        return False
    try:
        refuse_names(entry.case, [("Your reason", because)])
    except MisuseError as error:
        print(f"{error}.")
        return False
    entry.enter([Answer(finding.id, heading.id, because.strip(" ,:-"))])
    print(f"Saved: {finding.id} under {heading.id}.")
    return True


def _named(framework: Framework, word: str) -> Heading | None:
    if word.isascii() and word.isdigit():
        number, headings = int(word), list(framework.headings.values())
        return headings[number - 1] if 0 < number <= len(headings) else None
    return find_heading(framework, word)


def _explain(framework: Framework, word: str) -> None:
    width = page_width()
    heading = _named(framework, word) if word else None
    print(prompts_as_text(heading, width) if heading else choices_in_full(framework, width))
    print()


def _farewell(entry: Entry, walk: _Walk, case_words: CaseWords) -> Iterator[str]:
    left = [each.id for each in walk.findings if each.id not in entry.placed]
    number = len(walk.findings)
    if not left:
        placed = "The one finding is" if number == 1 else f"All {number} findings are"
        yield f"{placed} placed, in {entry.relative}."
        yield f"Side by side with the author's: pga compare{case_words.argument}"
    elif entry.relative:
        placed = number_words(number, "finding")
        verb = "is" if number == 1 else "are"
        yield f"{number - len(left)} of {placed} {verb} placed, in {entry.relative}."
        by = shlex.quote(entry.by)
        yield f"To go on with {', '.join(left)}: pga place --as {by}{case_words.option}"
    else:
        yield "Nothing was placed, and nothing was written."
