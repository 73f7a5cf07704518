"""A file that was found is read whatever wrote it, or one plain sentence says why it is not."""

import io
import logging
import zipfile
from pathlib import Path

import pytest

from pgacli.casework.tracing.found_text import bytes_found, text_of
from pgacli.errors import PgaError
from tests.casework.word_pages import box, deleted, file_of, line, part, run, table
from tests.conftest import Copy, Pga

SENTENCE = "The young people said that the quay is warm and lit at night"
OPEN = (
    '<office:document xmlns:office="o" xmlns:text="t"><text:p>The young<text:s/>people said that'
    "<text:line-break/>the <text:span>qu</text:span>ay is warm and lit at night</text:p>"
    "</office:document>"
)


def zipped(**parts: str | bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as file:
        for name, text in parts.items():
            file.writestr(name.replace("_xml", ".xml"), text)
    return out.getvalue()


def pdf(*, locked: bool = False) -> bytes:
    pypdf = pytest.importorskip("pypdf")
    writer, out = pypdf.PdfWriter(), io.BytesIO()
    writer.add_blank_page(72, 72)
    if locked:
        writer.encrypt("any", algorithm="RC4-40")
    writer.write(out)
    return out.getvalue()


def found(folder: Path, name: str, data: bytes) -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


def read_found(path: Path) -> str:
    return text_of(path.suffix, bytes_found(path))


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.docx", file_of(line(run("The young people said that the quay "), run("is warm and"),
                                run(" lit at night")))),
        ("a.docx", file_of(table([line(run(SENTENCE)), line()]))),
        ("a.docx", file_of(line(box(line(run(SENTENCE)))))),
        ("a.docx", file_of(line(deleted(SENTENCE)))),
        ("a.docx", file_of(parts={"word/footer1.xml": part("ftr", line(run(SENTENCE)))})),
        ("a.odt", zipped(content_xml=OPEN)),
        ("a.html", f"<p>{SENTENCE}</p>".encode("cp1252")),
        ("a.htm", f"<p>{SENTENCE}</p>".encode("utf-16")),
        ("a.eml", f"Subject: x\n\n{SENTENCE}\n".encode()),
        ("a.eml", f"Content-Type: text/html\n\n<p>{SENTENCE}</p>\n".encode()),
        ("a.txt", SENTENCE.encode("utf-16")),
        ("a.TXT", f"“{SENTENCE}”".encode("cp1252")),
        ("a", SENTENCE.replace(" ", "\r\n").encode()),
    ],
)  # fmt: skip
def test_its_words_are_read(tmp_path: Path, name: str, data: bytes) -> None:
    assert SENTENCE in " ".join(read_found(found(tmp_path, name, data)).split())


BAD: dict[str, tuple[bytes, str]] = {
    "no-zip.docx": (b"words", "cannot be read as a Word file"),
    "cut.docx": (file_of(line(run("x")))[:-30], "cannot be read as a Word file"),
    "old.docx": (b"\xd0\xcf\x11\xe0" + bytes(600), "has a password, or is of an old kind"),
    "bomb.docx": (file_of(parts={"word/media/a.png": bytes(201_000_000)}), "unpacks to more"),
    "words.docx": (file_of(parts={"word/a.xml": bytes(11_000_000)}), "unpacks to more"),
    "entity.docx": (
        file_of(parts={"word/document.xml": '<!DOCTYPE a [<!ENTITY b SYSTEM "c">]><a>&b;</a>'}),
        "cannot be read as a Word file",
    ),
    "deep.docx": (
        file_of(parts={"word/document.xml": "<a>" * 5_000 + "</a>" * 5_000}),
        "cannot be read as a Word file",
    ),
    "nested.docx": (file_of(parts={"word/embeddings/a.zip": zipped(a=bytes(99))}), "no words"),
    "empty.odt": (zipped(content_xml="<a/>"), "no words"),
    "bad.odt": (zipped(content_xml="<a>"), "cannot be read as an OpenDocument text"),
    "bomb.odt": (zipped(content_xml=bytes(11_000_000)), "unpacks to more"),
    "no.pdf": (b"%PDF-1.7\nwords", "cannot be read as a PDF"),
    "empty.pdf": (b"", "cannot be read as a PDF"),
    "cut.pdf": (pdf()[:200], "cannot be read as a PDF"),
    "locked.pdf": (pdf(locked=True), "has a password"),
    "old.doc": (b"\xd0\xcf\x11\xe0", "save it in Word as .docx first"),
    "a.rtf": (b"{}", "save it as .docx first"),
    "a.msg": (b"", "as .eml first"),
    "zeros.bin": (bytes(50), "cannot be read as text"),
    "bad.eml": (b"\x00" * 50, "cannot be read as an e-mail"),
    "large.txt": (b"a" * 50_000_001, "is larger than 50 MB"),
}


@pytest.mark.parametrize("name", BAD)
def test_a_file_that_cannot_be_read_says_so_in_one_sentence(
    pga: Pga, case: Copy, tmp_path: Path, name: str
) -> None:
    data, said = BAD[name]
    path = found(tmp_path, f"Zephyrine {name}", data)
    with pytest.raises(PgaError, match=said):
        read_found(path)
    ran = pga("trace", path, "--below", case("harbour-2026"))
    assert (ran.code, ran.out) == (2, "")
    assert len(ran.err.strip().splitlines()) == 1
    assert "Zephyrine" not in ran.err


def test_no_library_says_what_stands_in_a_file(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.NOTSET, "pypdf")
    with pytest.raises(PgaError, match="cannot be read as a PDF"):
        read_found(found(tmp_path, "a.pdf", b"Zephyrine was there"))
    assert caplog.text == ""


def test_what_is_no_file_is_said(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "none.txt"):
        with pytest.raises(PgaError, match="the file that was found"):
            read_found(path)


def test_a_pdf_of_too_many_pages_is_not_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("pgacli.casework.tracing.found_text.MAX_PAGES", 0)
    with pytest.raises(PgaError, match="more than 0 pages"):
        read_found(found(tmp_path, "a.pdf", pdf()))


def test_standard_input_in_any_letters_is_read(
    pga: Pga, case: Copy, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = io.TextIOWrapper(io.BytesIO(f"“{SENTENCE}”".encode("cp1252")), "utf-8")
    monkeypatch.setattr("sys.stdin", text)
    ran = pga("trace", "--below", case("harbour-2026"))
    assert (ran.code, ran.err) == (1, "")
    assert "none of these cases" in ran.out
    assert "`pga render` leaves none" in ran.out


def test_standard_input_without_end_is_told(
    pga: Pga, case: Copy, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("pgacli.casework.tracing.found_text.MAX_BYTES", 1_000_000)
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b"x" * 1_000_001), "utf-8"))
    ran = pga("trace", "--below", case("harbour-2026"))
    assert (ran.code, ran.out) == (2, "")
    assert "standard input is longer than 1 MB" in ran.err


def test_a_call_that_nothing_is_sent_to_says_what_it_wants(
    pga: Pga, case: Copy, monkeypatch: pytest.MonkeyPatch
) -> None:
    typed = io.StringIO()
    monkeypatch.setattr(typed, "isatty", lambda: True)
    monkeypatch.setattr("sys.stdin", typed)
    ran = pga("trace", "--below", case("harbour-2026"))
    assert (ran.code, ran.out) == (2, "")
    assert "Error: name the file, or send the text to standard input" in ran.err
