"""A status as one JSON object, for programs. Days ahead are above zero, past ones below."""

from typing import Any

from pgacli.casework.signing import Verified
from pgacli.presentation.flags_json import flag_data
from pgacli.presentation.flags_words import counts_by_severity
from pgacli.presentation.json_text import json_text
from pgacli.status.dates import Dates
from pgacli.status.gates import Gate
from pgacli.status.status import Status


def status_as_json(status: Status, command: str) -> str:
    """Give the object, version 1, with a newline at its end."""
    whole = {
        "version": 1,
        "case": status.case,
        **_gate(status.gate),
        "dates": _dates(status.dates),
        "people": status.people,
        "young_people": status.voice,
        "plan": status.plan,
        "signatures": [_signature(each) for each in status.signatures],
        "past_recall": status.late,
        "coverage": status.coverage,
        "unplaced": status.unplaced,
        "next": {**status.next._asdict(), "command": command},
    }
    return json_text(whole)


def _gate(gate: Gate) -> dict[str, Any]:
    following = gate.next.word if gate.next is not None else None
    return {
        "stage": gate.stage.word,
        "next_stage": following,
        "counts": counts_by_severity(gate.standing),
        "counts_ahead": counts_by_severity(gate.ahead),
        "in_the_way": [flag_data(flag) for flag in gate.in_the_way],
        "ahead": [flag_data(flag) for flag in gate.ahead],
        "allowed": gate.allowed,
    }


def _dates(dates: Dates) -> dict[str, Any]:
    derived = {
        "since_first": dates.since_first,
        "taken": dates.taken,
        "over_limit": dates.over_limit,
        "snapshot_age": dates.snapshot_age,
        "to_due": dates.to_due,
        "to_review": dates.to_review,
    }
    return {**dates._asdict(), **derived}


def _signature(each: Verified) -> dict[str, Any]:
    return {
        "by": each.signature.by,
        "on": each.signature.on,
        "is_sealed": each.is_sealed,
        "holds": each.holds,
        "changed": each.changed,
    }
