"""Entering what supervision decided of a finding, for `pga compare --decide`."""

from collections.abc import Iterator
from pathlib import Path

from pgacli.case.messages import did_you_mean
from pgacli.case.model import Case
from pgacli.case.notes import Supervision
from pgacli.case.placeholders import is_blank
from pgacli.case.writing.new_notes import write_next
from pgacli.case.writing.slugs import file_name
from pgacli.casework.deciding import TITLE, Deciding, Settled, decided
from pgacli.casework.placing import refuse_uncertain
from pgacli.commands.opening.framework_in_use import find_heading, guessed_heading
from pgacli.commands.words.declared import MisuseError
from pgacli.commands.words.options import refuse_broken_text
from pgacli.commands.writing.applying import apply, show_new_note
from pgacli.commands.writing.no_names import refuse_names


def checked(case: Case, finding: str, heading: str, because: str) -> Settled:
    """Give the decision with its heading's id. Raises a usage error for what does not fit."""
    if is_blank(because):
        raise MisuseError(
            'say why it stands: --because "WHY". It is what the next reader learns from'
        )
    refuse_uncertain(case)
    texts = [("--because", because)]
    refuse_broken_text(texts)
    refuse_names(case, texts)
    return Settled(finding, _heading_id(case, heading), because)


def _heading_id(case: Case, word: str) -> str:
    """Give the id of the heading that a word names. Raises a usage error for no such heading."""
    found = find_heading(case.framework, word)
    if found is None:
        guess = guessed_heading(case.framework, word)
        hint = did_you_mean(guess, "`pga headings` lists them.")
        raise MisuseError(f"the framework has no such heading. {hint}")
    return found.id


def enter_decision(
    case: Case, root: Path, said: Settled, *, to: str, move: bool, dry_run: bool
) -> tuple[str, ...]:
    """Write a decision and give what to tell of it; a dry run shows a diff and gives nothing."""
    found = decided(root, case, said, to=to, move=move)
    note = found.supervision.id if found.supervision else ""
    if found.new_note and dry_run:
        show_new_note(Supervision, found.new_note)
    elif found.new_note:
        note = write_next(root, Supervision, found.new_note, _name_of).relative_to(root).as_posix()
    is_written = apply(found.changes, dry_run=dry_run)
    return tuple(_told(found, said, note, move=move)) if is_written else ()


def _name_of(id_: str) -> str:
    return file_name(id_, TITLE, lambda _: False)


def _told(found: Deciding, said: Settled, note: str, *, move: bool) -> Iterator[str]:
    finding = found.finding
    yield f"Entered in {note}: {finding.id} belongs under {said.heading}."
    if found.new_note:
        yield (
            "There was no supervision note, so this one was made: of today, with author and"
            " supervisor present. If it was another day, or others came, put `date` and `present`"
            " right in it."
        )
    if not move and finding.heading != said.heading:
        yield f"{finding.id} still stands under {finding.heading}; with --move it moves too."
    elif move and said.heading in finding.also:
        yield f"Its `also` names {said.heading} as well: take it out there, or put the old one in."
