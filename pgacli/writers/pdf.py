"""A document as a PDF: tagged, and exported as PDF/UA-1 by Typst.

Typst refuses a document that has no title, leaves out a level of headings or has a figure without
words. No other program has judged the result: say no more of it than the line above.
"""

import re
from functools import partial
from pathlib import Path

from pgacli.errors import PgaError
from pgacli.templating.sandbox import Sandbox
from pgacli.wording import counted
from pgacli.writers.document import Document
from pgacli.writers.typst.missing_letters import spelled_out
from pgacli.writers.typst.run import MissingLettersError, typeset
from pgacli.writers.typst.source import typst_source
from pgacli.writers.written import Written

_PAGE = Path(__file__).parent / "typst" / "page.typ"
# A mark of its own upon a letter. To look for them takes Typst long, and hardly a report has any.
_MARK = re.compile("[\u0300-\u036f]")
_MARKED_RULE = "#show marked: set text(font: signs)\n"
# Typst names all the letters that it misses at once; the second time is for what it saw only then.
_TRIES = 4


def write(document: Document, templates: Sandbox) -> Written:
    """Give a document as a PDF file.

    No date and no name of a person is among its properties: the same document gives the same bytes.
    """
    page = _PAGE.read_text("utf-8")
    missing: frozenset[str] = frozenset()
    for _ in range(_TRIES):
        source = typst_source(document, templates, partial(spelled_out, missing=missing))
        try:
            rules = _MARKED_RULE if _MARK.search(source) else ""
            made = typeset(page + rules + source, "PDF", format="pdf", pdf_standards="ua-1")
            return Written(made, _remark(missing))
        except MissingLettersError as found:
            missing |= found.letters
    raise PgaError("the PDF's fonts lack letters that this report uses: render it to Word or HTML")


def _remark(missing: frozenset[str]) -> str:
    """Say that letters are not shown as such; nothing where all of them are."""
    # What only joins its neighbours has no name.
    named = [letter for letter in missing if spelled_out(letter, missing)]
    if not named:
        return ""
    letters = counted(len(named), "letter or sign", "letters or signs")
    return f"the PDF names {letters} in brackets, as it has no shape for them: use Word or HTML"
