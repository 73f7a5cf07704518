"""Cases for tests of reports: an example with a few notes changed, as a value or as a report."""

import re
import shutil
from pathlib import Path

from pgacli.case.loading import load_case
from pgacli.case.model import Case
from pgacli.editions import EDITIONS
from pgacli.editions.kind import Asked
from pgacli.writers import report_templates, writer
from pgacli.writers.document import Document
from pgacli.writers.layout import lay_out
from tests.examples import EXAMPLES, TODAY


def changed(tmp_path: Path, notes: dict[str, str], example: str = "harbour-2026") -> Path:
    """Copy an example and write some notes over it; an empty text takes a note away."""
    root = tmp_path / example
    shutil.copytree(EXAMPLES / example, root, dirs_exist_ok=True)
    for name, text in notes.items():
        path = root / name
        path.parent.mkdir(exist_ok=True)
        if text:
            path.write_text(text, "utf-8")
        else:
            path.unlink()
    return root


def case_of(tmp_path: Path, notes: dict[str, str], example: str = "harbour-2026") -> Case:
    """Load a changed example."""
    return load_case(changed(tmp_path, notes, example), TODAY)


def without(folder: str, example: str = "harbour-2026") -> dict[str, str]:
    """Give the changes that take all notes of a folder away."""
    notes = sorted((EXAMPLES / example / folder).glob("*.md"))
    return {f"{folder}/{path.name}": "" for path in notes}


def document_of(case: Case, edition: str = "full", about: str = "") -> Document:
    """Lay out an edition of a case."""
    return lay_out(EDITIONS[edition].build(case, Asked(about)), report_templates())


def report_of(case: Case, suffix: str = "md", edition: str = "full", about: str = "") -> str:
    """Give an edition of a case as text."""
    document = document_of(case, edition, about)
    return writer(suffix)(document, report_templates()).content.decode()


def section_of(report: str, heading: str) -> str:
    """Give what stands under a heading of a Markdown report, up to the next of its level."""
    found = re.search(rf"^(#+) {re.escape(heading)}$", report, re.MULTILINE)
    assert found, f"no heading {heading}"
    rest = report[found.end() :]
    following = re.search(rf"^#{{1,{len(found[1])}}} ", rest, re.MULTILINE)
    return rest[: following.start()] if following else rest
