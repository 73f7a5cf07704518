"""Letters to those who hold an edition, written among the reports."""

from collections.abc import Iterable
from pathlib import Path

from pgacli.case.model import Case
from pgacli.case.notes import Disclosure


def write_letters(
    root: Path, case: Case, disclosures: Iterable[Disclosure], reason: str
) -> list[Path]:
    """Write one letter a disclosure, and give their paths. Raises PgaError where it cannot."""
    from pgacli.commands.rendering import REPORTS, Report, write_report
    from pgacli.editions.parts.letter import letter
    from pgacli.writers import report_templates, writer
    from pgacli.writers.layout import lay_out

    templates = report_templates()
    paths = []
    for each in disclosures:
        name = f"{case.name}-letter-{each.id}-{case.today.isoformat()}.html"
        document = lay_out(letter(case, each, reason), templates)
        content = writer("html")(document, templates)
        write_report(Report(root / REPORTS / name, "letter", "html", content), root)
        paths.append(root / REPORTS / name)
    return paths
