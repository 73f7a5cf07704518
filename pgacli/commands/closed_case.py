"""What is said where somebody still writes in a case that is closed. It refuses nothing."""

from pgacli.case.model import Case
from pgacli.case.stages import Stage
from pgacli.commands.telling import tell_beside


def tell_closed(case: Case) -> None:
    """Say that the case is closed, beside the output; a slip of the folder shows by it."""
    if case.stage is Stage.CLOSED:
        tell_beside("this case is closed. If its work goes on, open it first: pga stage review")
