"""A status as plain lines that are never wrapped, for a pipe or a file."""

from pgacli.presentation.flags_text import flag_lines
from pgacli.presentation.flags_words import counted_flags
from pgacli.presentation.next_text import next_as_lines
from pgacli.presentation.status_table import below, table_lines
from pgacli.presentation.status_words import lines
from pgacli.status.gates import Gate
from pgacli.status.status import Status
from pgacli.wording import day

LABEL = 14


def status_as_text(status: Status, command: str) -> str:
    """Give the status; `command` is that of its next step, as it can be typed here."""
    told = [
        f"{status.case}, {day(status.dates.today)}",
        "",
        *(f"{each.label:<{LABEL}}{each.text}" for each in lines(status)),
        "",
        *_table(status),
        *next_as_lines(status.next, command),
    ]
    return "\n".join(told) + "\n"


def _table(status: Status) -> list[str]:
    rows = [line for line, _ in table_lines(status)]
    return [*rows, below(status), ""] if rows else []


def gaps_as_text(gate: Gate) -> str:
    """Give every gap of the next stage as `pga check` gives flags; last, a sentence."""
    told = [line for flag in gate.ahead for line in flag_lines(flag)]
    following = gate.next.word if gate.next is not None else ""
    ahead = f"Before the stage {following}" if following else "There is no further stage"
    return "\n".join([*told, f"{ahead}: {counted_flags(gate.ahead) or 'nothing'} to see to."])
