"""Sentences of a command, wrapped to the terminal: by itself it would break them within a word."""

import sys
from typing import TYPE_CHECKING

from pgacli.screen import nameless, one_line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pgacli.case.model import Case
    from pgacli.case.note import Note
    from pgacli.rules.rule import Flag


def tell(text: str, hanging: str = "") -> None:
    """Print a sentence, or several in a line each. What is wrapped stays as far in as its line."""
    from pgacli.presentation.wrapping import fitted

    # A name over two lines is none any more once they are apart.
    for line in nameless(text).split("\n"):
        indent = line[: len(line) - len(line.lstrip())]
        print(fitted(line, sys.stdout, indent + hanging))


def tell_in_the_way(errors: "Sequence[Flag]", outcome: str) -> None:
    """Print the errors that keep a case from moving on, and in a word or two what came of it."""
    from pgacli.presentation.flags_text import place_and_hint

    for flag in errors:
        tell("\n".join(place_and_hint(flag)))
    tell(f"{outcome}: mend what stands above first.")


def unread(case: "Case", then: str, kind: "type[Note] | None" = None) -> str:
    """Say which notes, of one kind or any, cannot be read, and what follows; nothing of none."""
    from pgacli.wording import joined

    lost = (each for each in case.unreadable if kind in (None, each.kind))
    paths = dict.fromkeys(one_line(each.path) for each in lost)
    return f"{joined(paths)} cannot be read, {then}" if paths else ""


def tell_unread(case: "Case", kind: "type[Note]") -> bool:
    """Name the notes of a kind that a list leaves out, for they cannot be read; say if any are."""
    told = unread(case, "so nothing is said of it here: mend what `pga check` says of it.", kind)
    if told:
        tell(told)
    return bool(told)


def tell_beside(text: str) -> None:
    """Print a sentence on standard error: beside the output, and no part of it."""
    from pgacli.presentation.wrapping import fitted

    print(fitted(f"pga: {text}", sys.stderr), file=sys.stderr)


def tell_closed(case: "Case") -> None:
    """Say beside the output that a case is closed, as somebody writes in it. It refuses nothing.

    A slip of the folder shows by it.
    """
    from pgacli.case.stages import Stage

    if case.stage is Stage.CLOSED:
        tell_beside("this case is closed. If its work goes on, open it first: pga stage review")
