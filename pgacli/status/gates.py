"""What stands at the stage of a case, and what the next stage would ask for besides."""

from typing import NamedTuple

from pgacli.case.model import Case
from pgacli.case.stages import Stage
from pgacli.rules import check_at
from pgacli.rules.rule import Flag, Severity


class Gate(NamedTuple):
    """The stage, the flags that stand, and the gaps that the next stage adds to them."""

    stage: Stage
    next: Stage | None
    standing: tuple[Flag, ...]
    ahead: tuple[Flag, ...]
    allowed: int

    @property
    def in_the_way(self) -> tuple[Flag, ...]:
        """Give the errors without which the case could move on."""
        return tuple(f for f in (*self.standing, *self.ahead) if f.severity is Severity.ERROR)


def gate(case: Case) -> Gate:
    """Ask the rules now, and as if the case stood at its next stage.

    A closed case keeps quiet about gaps, so closing asks for what the review asks for.
    """
    following = Stage(case.stage + 1) if case.stage < Stage.CLOSED else None
    asked = [case.stage] if following in (None, Stage.CLOSED) else [case.stage, following]
    now, *then = check_at(case, asked)
    known = set(now.flags)
    ahead = tuple(each for checked in then for each in checked.flags if each not in known)
    return Gate(case.stage, following, now.flags, ahead, len(now.allowed))
