"""Everything that can be wrong in a house pack, and what a right one holds."""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from pgacli.case.framework import Framework
from pgacli.case.framework_file import SHIPPED
from pgacli.case.frameworks import framework_files, read_framework_of
from pgacli.case.house import House, HouseFolder, load_house
from pgacli.case.house_pack import PACK_FILE, HousePack, read_pack
from pgacli.case.places import Place, Problem
from pgacli.commands.council.house_templates import TEMPLATES, refuse_links
from pgacli.commands.council.template_report import OwnTemplate, check_own
from pgacli.errors import PgaError
from pgacli.presentation.phrases import number_words
from pgacli.rules.slips.house_rows import row_problems


class HouseReport(NamedTuple):
    """What is wrong in a house, and plain lines about what it holds."""

    faults: tuple[Problem, ...]
    holds: tuple[str, ...]


def check_house(folder: Path) -> HouseReport:
    """Read all of a house. Raises PgaError where the folder is none, or holds a link."""
    if not folder.is_dir():
        raise PgaError("there is no such folder: `pga house new DIR` lays one down")
    if (folder / "assessment.md").is_file() and not (folder / PACK_FILE).is_file():
        raise PgaError("this folder is a case, and no house pack: name the folder of the pack")
    refuse_links(folder)
    home = HouseFolder(folder, folder.resolve().name, "")
    pack, faults = _pack(home)
    frameworks = [read_framework_of(home, name) for name in framework_files(folder)]
    house, unread = load_house([home])
    templates = check_own([home.path / TEMPLATES])
    faults += [problem for each in frameworks for problem in each.problems]
    faults += unread
    faults += row_problems(house)
    faults += [fault for each in templates for fault in _faults(home, each)]
    known = [each.framework for each in frameworks if not each.problems]
    faults += _unknown_framework(home, pack, known)
    return HouseReport(tuple(faults), tuple(_holds(pack, known, house, templates)))


def _pack(home: HouseFolder) -> tuple[HousePack | None, list[Problem]]:
    pack, problems = read_pack(home.path, home.shown)
    if pack is None and not problems:
        place = Place(f"{home.shown}/{PACK_FILE}")
        hint = "Write a file with `id:`, `title:` and `version:`; `pga house new` shows how."
        problems.append(Problem("", place, "the house says nothing of itself", hint))
    return pack, problems


def _faults(home: HouseFolder, each: OwnTemplate) -> Iterator[Problem]:
    for fault in each.faults:
        place = Place(f"{home.shown}/{each.name.partition('/')[2]}", max(fault.line, 1))
        yield Problem("", place, fault.message)


def _unknown_framework(
    home: HouseFolder, pack: HousePack | None, known: list[Framework]
) -> Iterator[Problem]:
    ids = {framework.id for framework in known} | {SHIPPED.stem}
    if pack is not None and pack.framework and pack.framework not in ids:
        place = Place(f"{home.shown}/{PACK_FILE}")
        hint = "Write the `id` of one that stands in this folder."
        yield Problem("", place, "`framework` names one that is not here", hint)


def _holds(
    pack: HousePack | None, frameworks: list[Framework], house: House, templates: list[OwnTemplate]
) -> Iterator[str]:
    if pack is not None:
        yield f"{pack.title}, version {pack.version}"
    used = (pack.framework if pack else "") or SHIPPED.stem
    for framework in frameworks:
        headings = number_words(len(framework.headings), "heading")
        yield f"Framework {framework.id} ({framework.status}): {headings}"
        if framework.id != used:
            yield f"    no new case uses it: say `framework: {framework.id}` in {PACK_FILE}"
    yield f"{number_words(len(house.words), 'row')} of words to think about"
    need = "needs" if len(house.acronyms) == 1 else "need"
    yield f"{number_words(len(house.acronyms), 'acronym')} that {need} no spelling"
    own = [each for each in templates if each.is_changed]
    yield f"{number_words(len(own), 'template')} in place of a shipped one"
    yield "Nothing to mend."
