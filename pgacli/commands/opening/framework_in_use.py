"""Which framework a command speaks of, and which of its headings somebody means."""

from pathlib import Path

from pgacli.case.folder import case_around, find_case
from pgacli.case.framework import Framework, Heading
from pgacli.case.framework_file import load_framework
from pgacli.case.ids import as_heading
from pgacli.commands.telling.sentences import tell_beside


def framework_in_use(chosen: Path | None) -> Framework:
    """Give the framework of the case named or around us; the shipped one where there is none."""
    folder = case_around(Path()) if chosen is None else find_case(chosen)
    if folder is None:
        return load_framework()
    from pgacli.commands.opening.case_reading import glance_at

    framework = glance_at(folder).framework
    if not framework.is_certain:
        said = "the framework of this case cannot be read, so these are the shipped headings"
        tell_beside(f"{said}: see `pga check`")
    return framework


def find_heading(framework: Framework, word: str) -> Heading | None:
    """Give the heading of an id or a label, whatever its letter case; an id may have spaces."""
    id_, label = "-".join(as_heading(word).split()), word.strip().casefold()
    for heading in framework.headings.values():
        if heading.id == id_ or heading.label.casefold() == label:
            return heading
    return None


def guessed_heading(framework: Framework, word: str) -> str:
    """Give the id of the heading that was most likely meant, by id or by label, or nothing."""
    from pgacli.case.messages import nearest

    by_label = {heading.label.casefold(): heading.id for heading in framework.headings.values()}
    near = nearest(word.replace("_", "-"), framework.headings)
    return near or by_label.get(nearest(word, by_label), "")
