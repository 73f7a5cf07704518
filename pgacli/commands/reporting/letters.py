"""Letters to those who hold an edition, written among the reports."""

from collections.abc import Iterable
from pathlib import Path

from pgacli.case.folder import REPORTS
from pgacli.case.model import Case
from pgacli.case.notes import Disclosure
from pgacli.errors import RefusedError


def letters_name(case: Case) -> str:
    """Give how the name of each letter of a case begins."""
    return f"{case.name}-letter-"


def write_letters(root: Path, case: Case, reasons: Iterable[tuple[Disclosure, str]]) -> list[Path]:
    """Write one letter a disclosure, with why it is written, and give their paths.

    All are ready before the first is written. Raises RefusedError where one would hold what it must
    not, and PgaError where it cannot.
    """
    if case.people.is_sealed:
        raise RefusedError(
            "the people key is sealed, so names could not be looked for, and no letter was written."
            " Open the key by its passphrase, or by its identity file, and run this again."
        )
    from pgacli.commands.council.house_templates import house_folders
    from pgacli.commands.reporting.rendering import Report, write_reports
    from pgacli.commands.reporting.searching import refuse_leaks
    from pgacli.editions.codes import without_codes
    from pgacli.editions.parts.letter import letter
    from pgacli.leaks import Finished
    from pgacli.writers import report_templates, whole_report
    from pgacli.writers.layout import lay_out

    templates = report_templates(house_folders(case))
    reports = []
    for each, reason in reasons:
        path = root / REPORTS / f"{letters_name(case)}{each.id}-{case.today.isoformat()}.html"
        edition = without_codes(letter(case, each, reason), case)
        content = whole_report(lay_out(edition, templates), "html", templates).content
        refuse_leaks(case, root, Finished(edition, path.stem, "html", content))
        reports.append(Report(path, "letter", "html", content))
    write_reports(reports, root)
    return [report.path for report in reports]
