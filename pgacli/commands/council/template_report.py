"""What can be said of a council's own templates: what each replaces, prints and gets wrong."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from pgacli.case.files import is_there, kept_in_cloud
from pgacli.case.loading import load_case
from pgacli.commands.council.house_templates import WORD_FILE
from pgacli.editions import EDITIONS
from pgacli.editions.edition import Edition, Stamp
from pgacli.editions.kind import Asked
from pgacli.editions.parts.letter import letter
from pgacli.errors import PgaError
from pgacli.leaks.fetches import fetches
from pgacli.shipped import shipped_folder
from pgacli.templating import source
from pgacli.templating.sandbox import Sandbox
from pgacli.writers import report_templates
from pgacli.writers.html import PAGE, PageNames
from pgacli.writers.template_names import Use, names_used

if TYPE_CHECKING:
    from pgacli.writers.docx.house import WordTemplate

STYLES = "style.css"
# The names of an edition are the same for every case; this one has something of everything.
_EXAMPLE, _DAY = "harbour-2026", date(2026, 4, 8)
_FIGURE = re.compile(r"^::: figure (\w+)", re.MULTILINE)


class Fault(NamedTuple):
    """Something wrong with a template, and the line; 0 where it is about the whole of it."""

    line: int
    message: str


class OwnTemplate(NamedTuple):
    """One template of a council's own; `name` says in which house it stands."""

    name: str
    replaces: bool
    is_changed: bool
    prints: tuple[str, ...] = ()
    leaves_out: tuple[str, ...] = ()
    faults: tuple[Fault, ...] = ()


class _Both(NamedTuple):
    """A council's own templates beside the shipped ones, and the names that each of them use.

    `figures` are those that each edition has.
    """

    own: Sandbox
    own_uses: list[Use]
    shipped: Sandbox
    shipped_uses: list[Use]
    figures: Mapping[str, frozenset[str]]


def check_own(folders: Sequence[Path]) -> list[OwnTemplate]:
    """Look at all templates of a council's own that stand in some folders, the Word file last.

    One that another of the same name hides is left out. Raises PgaError where the program's own
    templates cannot be found.
    """
    word = _check_word(folders)
    return [*_check_templates(folders), *([word] if word else [])]


def to_mend(count: int) -> str:
    """Say how many faults there are to mend: one, or more."""
    return "One to mend." if count == 1 else f"{count} to mend."


def _check_templates(folders: Sequence[Path]) -> list[OwnTemplate]:
    editions = _editions()
    shipped, own = report_templates(), report_templates(folders)
    figures = {name: frozenset(each.figures) for name, each in editions.items()}
    both = _Both(own, _uses(own, editions), shipped, _uses(shipped, editions), figures)
    return [_checked(name, shown, both) for name, shown in sorted(_names_in(folders).items())]


def _names_in(folders: Sequence[Path]) -> dict[str, str]:
    """Give the templates in some folders by name, with the path to show."""
    found: dict[str, str] = {}
    for folder in folders:
        for each in folder.rglob("*"):
            path = each.with_name(kept_in_cloud(each.name) or each.name)
            if path.suffix == ".j2" or path.name == STYLES:
                shown = path.relative_to(folder.parent.parent).as_posix()
                found.setdefault(path.relative_to(folder).as_posix(), shown)
    return found


def _editions() -> dict[str, Edition]:
    case = load_case(shipped_folder("examples") / _EXAMPLE, _DAY)
    about = {"contributor": case.contributors[0].id, "finding": case.findings[0].id}
    found = {
        name: kind.build(case, Asked(about.get(kind.is_about, "")))
        for name, kind in EDITIONS.items()
    }
    return {**found, "letter": letter(case, case.disclosures[0], "superseded")}


def _uses(templates: Sandbox, editions: Mapping[str, Edition]) -> list[Use]:
    """Give every name that any edition's templates use."""
    found = [*names_used(templates, PAGE, PageNames)]
    for name, edition in editions.items():
        found += names_used(templates, f"{name}/report.md.j2", type(edition.content))
    return found


def _checked(name: str, shown: str, both: _Both) -> OwnTemplate:
    replaces = name in both.shipped.list_templates()
    uses = [each for each in both.own_uses if each.template == name]
    faults = _faults(name, uses, both, replaces=replaces)
    return OwnTemplate(
        shown,
        replaces,
        is_changed=not replaces or _text(name, both.own) != _text(name, both.shipped),
        prints=_printed(uses),
        leaves_out=_left_out(name, uses, both),
        faults=tuple(sorted(dict.fromkeys(faults))),
    )


def _left_out(name: str, uses: list[Use], both: _Both) -> tuple[str, ...]:
    """Give what the shipped one prints and this one does not; nothing where it cannot be read."""
    if any(use.trouble and not use.name for use in uses):
        return ()
    before = [each for each in both.shipped_uses if each.template == name]
    return tuple(sorted({*_printed(before)} - {*_printed(uses)}))


def _faults(name: str, uses: list[Use], both: _Both, *, replaces: bool) -> Iterator[Fault]:
    yield from (Fault(each.line, each.trouble) for each in uses if each.trouble)
    if name.endswith(".j2") and not uses and not replaces:
        yield from _alone(name, both.own)
    yield from _unread_styles(name, both.own)
    yield from _unknown_figures(name, both.own, both.figures)
    yield from _fetching(name, both.own)


def _text(name: str, templates: Sandbox) -> str:
    try:
        return source(templates, name)
    except PgaError:
        return ""


def _printed(uses: list[Use]) -> tuple[str, ...]:
    """Give the names in their order, without those that only lead to a longer one."""
    used = {each.name for each in uses if each.name and not each.trouble}
    names = sorted(name for name in used if name.partition(".")[0] != "loop")
    return tuple(each for each in names if not any(other.startswith(f"{each}.") for other in names))


def _alone(name: str, own: Sandbox) -> Iterator[Fault]:
    """Say what is wrong with a template that nothing includes; it may not even parse."""
    read = names_used(own, name, Stamp)
    yield from (Fault(use.line, use.trouble) for use in read if use.trouble and not use.name)
    yield Fault(0, "it replaces no shipped template, and no template includes it")


def _unread_styles(name: str, own: Sandbox) -> Iterator[Fault]:
    """Say why a style sheet cannot be read: nothing that parses templates looks at it."""
    if name == STYLES:
        try:
            source(own, name)
        except PgaError as error:
            yield Fault(0, str(error).partition(": ")[2])


def _unknown_figures(
    name: str, own: Sandbox, figures: Mapping[str, frozenset[str]]
) -> Iterator[Fault]:
    known = figures.get(name.partition("/")[0])
    if known is None:  # it belongs to no edition, and may stand in any
        return
    text = _text(name, own)
    for found in _FIGURE.finditer(text):
        if found[1] not in known:
            line = text.count("\n", 0, found.start()) + 1
            yield Fault(line, f"this edition has no figure `{found[1]}`")


def _fetching(name: str, own: Sandbox) -> Iterator[Fault]:
    if name in {PAGE, STYLES}:
        text = _text(name, own)
        yield from _calling_out(fetches(f"<style>{text}</style>" if name == STYLES else text))


def _calling_out(kinds: Iterable[str]) -> Iterator[Fault]:
    """Say what would make a report call out when it is opened: it would be refused."""
    return (Fault(0, f"it holds {kind}, and a report may not") for kind in dict.fromkeys(kinds))


def _check_word(folders: Sequence[Path]) -> OwnTemplate | None:
    files = (folder.parent / WORD_FILE for folder in folders)
    file = next((each for each in files if is_there(each)), None)
    if file is None:
        return None
    from pgacli.extras import need

    faults: tuple[Fault, ...] = ()
    try:
        house = need("pgacli.writers.docx.house", "docx", "Word")
        template = house.word_template(report_templates(folders))
        house.fill_word(template, _word_names(house.NAMES))
        faults = tuple(_calling_out(_called_by(template)))
    except PgaError as error:
        faults = (Fault(0, str(error)),)
    shown = f"{file.parent.name}/{WORD_FILE}"
    return OwnTemplate(shown, replaces=True, is_changed=True, faults=faults)


def _called_by(template: "WordTemplate") -> Iterator[str]:
    """Give what a Word file would call when it is opened."""
    from pgacli.leaks.readback import read_back
    from pgacli.writers.docx.scrub import packed

    return (part.calls for part in read_back(packed(template.parts), "docx") if part.calls)


def _word_names(names: Sequence[str]) -> dict[str, str]:
    return {name: f"the {name} of a report" for name in names if name != "body"}
