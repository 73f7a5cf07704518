"""A Word file as somebody writes it up after an interview, with all that may be in one."""

import io
import struct
import zipfile
import zlib
from collections.abc import Mapping
from typing import Any

import docx
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

KEY = (
    "YP1: {name: Zephyrine Oakapple, also: [Zeph]}\n"
    "YP2: {name: Quillon Oakapple}\n"
    "YP3: {name: Jorrit van der Plume}\n"
    "YP4: {name: Ottoline Brack}\n"
)
# No letter of these may be found in anything that an import writes or says.
SECRETS = ("Zephyrine", "Zeph", "Oakapple", "Quillon", "Jorrit", "Plume", "Ottoline", "Brack", "ZO")
BESIDE = ("gone words", "moved away", "a remark", "over the page", "under the page")


def interview() -> bytes:
    """Give a Word file with names, lists, a quote, a table, and things beside the text."""
    word = docx.Document()
    word.add_heading("Interview about Zephyrine", 0)
    word.add_heading("What Zephyrine’s friends say", 1)
    first = word.add_paragraph("They meet at the quay. ")
    first.add_run("Zeph").bold = True
    first.add_run(" Oakapple rings first; ZO said so.")
    second = word.add_paragraph()
    second.add_run("Q").bold = True
    second.add_run("uillon's laugh. # no heading, *no* emphasis | no <b>cell</b>")
    word.add_paragraph("---")
    word.add_heading("Places", 2)
    word.add_paragraph("the quay", style="List Bullet")
    word.add_paragraph("its steps, with Jorrit", style="List Bullet 2")
    word.add_paragraph("the first", style="List Number")
    word.add_paragraph("They would not leave Ottoline’s side.", style="Quote")
    _table(word)
    _revisions(word)
    word.add_picture(io.BytesIO(_picture()))
    word.sections[0].header.paragraphs[0].text = "over the page: Zephyrine"
    word.sections[0].footer.paragraphs[0].text = "under the page: Zephyrine"
    return _saved(word)


def plain_note(*paragraphs: str) -> bytes:
    """Give a Word file of a few paragraphs."""
    word = docx.Document()
    for each in paragraphs:
        word.add_paragraph(each)
    return _saved(word)


def with_parts(data: bytes, parts: Mapping[str, bytes]) -> bytes:
    """Give a Word file with some of its parts put in anew."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w", 8) as new:
        for name in old.namelist():
            if name not in parts:
                new.writestr(name, old.read(name))
        for name, part in parts.items():
            new.writestr(name, part)
    return out.getvalue()


def part_of(data: bytes, name: str) -> bytes:
    with zipfile.ZipFile(io.BytesIO(data)) as file:
        return file.read(name)


def _table(word: Any) -> None:
    table = word.add_table(2, 2)
    texts = ("Who", "What | when", "Zephyrine Oakapple", "07700 900123")
    for cell, text in zip((cell for row in table.rows for cell in row.cells), texts, strict=True):
        cell.text = text


def _revisions(word: Any) -> None:
    paragraph = word.add_paragraph("kept ")
    space = nsdecls("w")
    for tag, text in (("del", "delText"), ("ins", "t"), ("moveFrom", "t"), ("moveTo", "t")):
        words = {"del": "gone words", "ins": "put in ", "moveFrom": "moved away"}
        run = f'<w:r><w:{text} xml:space="preserve">{words.get(tag, "moved here")}</w:{text}></w:r>'
        paragraph._p.append(parse_xml(f'<w:{tag} {space} w:id="1" w:author="x">{run}</w:{tag}>'))
    word.add_comment(paragraph.runs, text="a remark on Zephyrine", author="x", initials="x")


def _picture() -> bytes:
    def chunk(kind: bytes, data: bytes) -> bytes:
        check = struct.pack(">I", zlib.crc32(kind + data))
        return struct.pack(">I", len(data)) + kind + data + check

    head = struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0)
    body = chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(b"\0\0")) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + body


def _saved(word: Any) -> bytes:
    out = io.BytesIO()
    word.save(out)
    return out.getvalue()
