"""Moving a case on to its next stage, when the gate is met."""

from pgacli.case.model import Case
from pgacli.case.stages import STAGES, Stage
from pgacli.case.writing.editing import Change, with_value
from pgacli.casework.known_word import known_word
from pgacli.rules import check
from pgacli.rules.rule import Flag, Severity


def stage_named(word: str) -> Stage:
    """Give the stage of a name. Raises PgaError for no such stage."""
    return Stage[known_word(word, STAGES, "a stage").upper()]


def errors_at(case: Case, stage: Stage) -> tuple[Flag, ...]:
    """Give the errors that would stand at a stage: its gate is met when there are none.

    A closed case keeps quiet about gaps, so closing asks for what the review asks for.
    """
    at = Stage.REVIEW if stage is Stage.CLOSED else stage
    return tuple(flag for flag in check(case, stage=at).flags if flag.severity is Severity.ERROR)


def moved(change: Change, stage: Stage) -> Change:
    """Set the stage of the assessment."""
    return with_value(change, "stage", stage.word)
