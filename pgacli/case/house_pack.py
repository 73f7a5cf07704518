"""house.yaml: what a house pack says of itself, and what a new case starts with."""

from pathlib import Path

from pgacli.case.fields.declared import Part, Record, declare
from pgacli.case.fields.types import Many, Text, Whole
from pgacli.case.files import is_there, read_text
from pgacli.case.kinds.assessment import Limits
from pgacli.case.places import Problem
from pgacli.case.reading import Reading
from pgacli.case.yaml_file import record_of

PACK_FILE = "house.yaml"


class HouseSharing(Record):
    """What the council says of sharing in each of its cases."""

    purpose: str = declare(Text(), "What reports are shared for, as it stands on every page.")
    lawful_basis: str = declare(Text(), "Why the law allows it: one of `lawful_bases`.")
    stored_in: str = declare(Text(), "The one place where reports are kept.")


class HousePack(Record):
    """A council's own settings. What a case says itself always comes before them."""

    id: str = declare(Text(), "A short word that never changes.", required=True)
    title: str = declare(Text(), "The council and what this is.", required=True)
    version: str = declare(
        Text(), "Raise it with each change, so that a case can say which it met.", required=True
    )
    framework: str = declare(Text(), "The framework that a new case uses, by its id.")
    limits: Limits = declare(Part(Limits), "How long a report and the work may be.")
    sharing: HouseSharing = declare(Part(HouseSharing), "What a new case says of sharing.")
    lawful_bases: tuple[str, ...] = declare(
        Many(Text()), "The lawful bases that the council's own advice accepts."
    )
    retain_years: int | None = declare(
        Whole(), "Years from closing a case until it is destroyed, by the council's own rule."
    )


def read_pack(folder: Path, shown: str) -> tuple[HousePack | None, list[Problem]]:
    """Read the house.yaml of a folder; nothing where there is none. `shown`: the folder's name."""
    if not is_there(folder / PACK_FILE):
        return None, []
    reading = Reading(f"{shown}/{PACK_FILE}")
    pack = record_of(HousePack, read_text(folder, PACK_FILE), "a house", reading)
    if pack is not None:
        _report_basis(pack, reading)
    return pack, reading.problems


def _report_basis(pack: HousePack, reading: Reading) -> None:
    basis = pack.sharing.lawful_basis
    if basis and pack.lawful_bases and basis not in pack.lawful_bases:
        reading.report(
            "bad-value",
            reading.marks["sharing.lawful_basis"],
            "`sharing.lawful_basis` is none of `lawful_bases`",
            "Write one of them, or add it to the list.",
        )
