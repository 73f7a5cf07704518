"""What a house pack gives a new case to start with."""

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

from pgacli.case.framework import Framework
from pgacli.case.frameworks import choose_framework
from pgacli.case.house import HouseFolder, find_houses, why_out_of_reach
from pgacli.case.house_pack import HousePack, read_pack
from pgacli.errors import PgaError

_NOT_THERE = "names a framework that is not there"


class Settings(NamedTuple):
    """Values for assessment.md by dotted key, and the framework that they name."""

    values: Mapping[str, Any]
    framework: Framework


def settings_of(target: Path, house: Path | None) -> Settings:
    """Give what the houses of a case that is to be made settle, the one named here first.

    Raises PgaError where a house is out of reach of the case, or says what cannot be used.
    """
    named = _named(target, house) if house is not None else ""
    folders, _ = find_houses(target, named)
    values: dict[str, Any] = {"house": named} if named else {}
    for folder in reversed(folders):
        values |= _values(_pack(folder))
    chosen = choose_framework(target, folders, values.get("framework", ""))
    if not chosen.framework.is_certain:
        what = "has a framework that cannot be read" if chosen.said_by else _NOT_THERE
        raise PgaError(f"the house {what}: `pga house check` says more")
    return Settings(values, chosen.framework)


def _named(target: Path, house: Path) -> str:
    """Give the word by which the case will find the house."""
    word = os.path.relpath(house.resolve(), target.resolve())
    why = why_out_of_reach(target, word)
    if why:
        raise PgaError(f"--house {why}; for one elsewhere, set PGA_HOUSE")
    return Path(word).as_posix()


def _pack(folder: HouseFolder) -> HousePack:
    pack, problems = read_pack(folder.path, folder.shown)
    if problems:
        first = problems[0]
        raise PgaError(f"{first.place.path}:{first.place.line} {first.message}")
    return pack or HousePack({})


def _values(pack: HousePack) -> Mapping[str, Any]:
    """Give what a pack settles, and nothing for what it leaves open."""
    settled = {
        "framework": pack.framework,
        "limits.words": pack.limits.words,
        "limits.days": pack.limits.days,
        "sharing.purpose": pack.sharing.purpose,
        "sharing.lawful_basis": pack.sharing.lawful_basis,
        "sharing.stored_in": pack.sharing.stored_in,
    }
    return {key: value for key, value in settled.items() if value}
