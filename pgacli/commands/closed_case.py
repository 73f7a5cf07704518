"""What is said where somebody still writes in a case that is closed. It refuses nothing."""

import sys

from pgacli.case.model import Case, Stage


def tell_closed(case: Case) -> None:
    """Say that the case is closed, beside the output; a slip of the folder shows by it."""
    if case.stage is Stage.CLOSED:
        told = "pga: this case is closed. If its work goes on, open it first: pga stage review"
        print(told, file=sys.stderr)
