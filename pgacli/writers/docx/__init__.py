"""A document as a Word file, laid out in the council's own template or in the one that is shipped.

Headings, lists, tables and links are Word's own, so that they can be read aloud, searched and
edited. The properties say its title and its language, and nothing of who made it or when.
"""

from pgacli.extras import need
from pgacli.templating.sandbox import Sandbox
from pgacli.writers.document import Document
from pgacli.writers.layout import SEPARATOR
from pgacli.writers.written import Written


def write(document: Document, templates: Sandbox) -> Written:
    """Give a document as a Word file.

    Raises PgaError where the template is at fault, or the libraries are not installed.
    """
    house = need("pgacli.writers.docx.house", "docx", "Word")
    report = need("pgacli.writers.docx.report", "docx", "Word")
    scrub = need("pgacli.writers.docx.scrub", "docx", "Word")
    filled = house.fill_word(house.word_template(templates), _names(document))
    made: bytes = report.lay_out_word(document, filled, templates)
    return Written(scrub.with_properties(made, document.title, document.language))


def _names(document: Document) -> dict[str, str]:
    """Give what a template may say, beside the body."""
    stamp = document.stamp
    draft = ", DRAFT" if stamp.is_draft else ""
    return {
        "stamp": SEPARATOR.join(stamp.parts),
        "title": document.title,
        "case": stamp.case,
        "running": f"{document.running_head}{draft}",
        "edition": f"{stamp.edition}{draft}",
    }
