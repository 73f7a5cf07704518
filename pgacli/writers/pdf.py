"""A document as a PDF: tagged, and exported as PDF/UA-1 by Typst.

Typst refuses a document that has no title, leaves out a level of headings or has a figure without
words. No other program has judged the result: say no more of it than the line above.
"""

from functools import partial
from pathlib import Path

from pgacli.errors import PgaError
from pgacli.templating.sandbox import Sandbox
from pgacli.writers.document import Document
from pgacli.writers.typst.missing_letters import spelled_out
from pgacli.writers.typst.run import MissingLettersError, typeset
from pgacli.writers.typst.source import typst_source

_PAGE = Path(__file__).parent / "typst" / "page.typ"
# Typst names all the letters that it misses at once; the second time is for what it saw only then.
_TRIES = 4


def write(document: Document, templates: Sandbox) -> bytes:
    """Give a document as the bytes of a PDF file.

    No date and no name of a person is among its properties: the same document gives the same bytes.
    """
    page = _PAGE.read_text("utf-8")
    missing: frozenset[str] = frozenset()
    for _ in range(_TRIES):
        source = typst_source(document, templates, partial(spelled_out, missing=missing))
        try:
            return typeset(page + source, "PDF", format="pdf", pdf_standards="ua-1")
        except MissingLettersError as found:
            missing |= found.letters
    raise PgaError("the PDF's fonts lack letters that this report uses: render it to Word or HTML")
