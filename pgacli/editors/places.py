"""Where the files for editors stand in a case, and which notes each schema is for."""

from collections.abc import Iterator, Mapping

from pgacli.case.notes import KINDS

SCHEMAS = ".pga/schemas"
EMPTY_NOTES = "note-templates"


def patterns() -> Mapping[str, tuple[str, ...]]:
    """Give the files that each schema is for, by the schema's name."""
    return dict(_patterns())


def _patterns() -> Iterator[tuple[str, tuple[str, ...]]]:
    for name, kind in KINDS.items():
        # Two kinds may share a folder: the letter tells them apart.
        id_ = f"[{kind.letter}{kind.letter.lower()}][0-9]"
        yield name, (f"{kind.folder}/{id_}*.md" if kind.folder else "assessment.md",)
    yield "framework", ("framework.yaml",)
    yield "people", ("private/people.yaml",)
