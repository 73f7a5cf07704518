"""A plain PDF, made of lines."""

from collections.abc import Sequence
from io import BytesIO

import pikepdf


def helvetica() -> pikepdf.Dictionary:
    font = pikepdf.Dictionary(
        Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Helvetica
    )
    return pikepdf.Dictionary(Font=pikepdf.Dictionary(F1=font))


def pdf_of(pages: Sequence[Sequence[str]]) -> bytes:
    """Give a PDF with these lines on its pages."""
    pdf = pikepdf.new()
    for lines in pages:
        page = pdf.add_blank_page()
        page.Resources = helvetica()
        shown = b"".join(b"(%s) Tj 0 -14 Td " % line.encode("cp1252") for line in lines)
        page.Contents = pdf.make_stream(b"BT /F1 12 Tf 72 720 Td " + shown + b"ET")
    made = BytesIO()
    pdf.save(made)
    return made.getvalue()
