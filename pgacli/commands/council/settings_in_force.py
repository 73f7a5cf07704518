"""The settings that hold for a case: each with its value and who said it."""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from pgacli import __version__
from pgacli.case.frameworks import choose_framework
from pgacli.case.house import ACRONYMS_FILE, WORDS_FILE, load_house
from pgacli.case.house_pack import PACK_FILE, read_pack
from pgacli.case.model import Case
from pgacli.commands.council.house_templates import TEMPLATES, WORD_FILE
from pgacli.presentation.phrases import number_words

OWN = "assessment.md"


class Setting(NamedTuple):
    """One setting. Where `value` is empty, `said_by` says why, or where it may be set."""

    name: str
    value: str
    said_by: str

    @property
    def where(self) -> str:
        """Say where the value came from, or why there is none."""
        if self.value:
            return f"from {self.said_by}"
        return f"left empty in {OWN}" if self.said_by == OWN else self.said_by


def settings_in_force(root: Path, case: Case) -> Iterator[Setting]:
    """Give every setting of a case in the order in which a reader would ask for it."""
    yield Setting("pga", __version__, "the program itself")
    yield from _houses(case)
    yield _framework(root, case)
    yield from _of_assessment(case)
    yield from _words(case)
    yield from _templates(case)


def _houses(case: Case) -> Iterator[Setting]:
    for folder in case.house.folders:
        pack, problems = read_pack(folder.path, folder.shown)
        without = "with a house.yaml that cannot be read" if problems else "without a house.yaml"
        version = f"{pack.title}, version {pack.version}" if pack else without
        yield Setting("house", f"{folder.shown}: {version}", folder.said_by)
        if pack and pack.retain_years:
            years = number_words(pack.retain_years, "year")
            yield Setting("retention", f"{years} from closing", f"{folder.shown}/{PACK_FILE}")
    if not case.house.folders:
        why = f"{OWN} {case.house.refused}" if case.house.refused else "none is named"
        yield Setting("house", "", why)


def _framework(root: Path, case: Case) -> Setting:
    chosen = choose_framework(root, case.house.folders, case.assessment.framework.strip())
    framework = chosen.framework
    value = f"{framework.id} ({framework.status})"
    said_by = chosen.said_by
    if not framework.is_certain:
        why = f"{said_by}, which cannot be read" if said_by else "one that is not there"
        said_by = f"pga, in place of {why}"
    return Setting("framework", value, said_by)


def _of_assessment(case: Case) -> Iterator[Setting]:
    for part in ("limits", "sharing"):
        record = getattr(case.assessment, part)
        for name in record.fields:
            yield Setting(f"{part}.{name}", str(getattr(record, name) or ""), OWN)


def _words(case: Case) -> Iterator[Setting]:
    for folder in case.house.folders:
        own, _ = load_house([folder])
        if own.words:
            yield Setting(
                "words", number_words(len(own.words), "row"), f"{folder.shown}/{WORDS_FILE}"
            )
        if own.acronyms:
            count = number_words(len(own.acronyms), "acronym")
            yield Setting("acronyms", count, f"{folder.shown}/{ACRONYMS_FILE}")
    yield Setting("words and acronyms", "the shipped ones", "pga")


def _templates(case: Case) -> Iterator[Setting]:
    for folder in case.house.folders:
        count = sum(1 for path in (folder.path / TEMPLATES).rglob("*") if path.is_file())
        if count:
            yield Setting("templates", number_words(count, "file"), f"{folder.shown}/{TEMPLATES}")
        if (folder.path / WORD_FILE).is_file():
            yield Setting("Word file", WORD_FILE, folder.shown)
    yield Setting("all other templates", "the shipped ones", "pga")
