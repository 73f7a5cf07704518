"""A PDF that is written plainly is read without pypdf, and not a string less than with it."""

import zlib
from io import BytesIO

import pikepdf
import pytest
from hypothesis import given
from hypothesis import strategies as some

from pgacli.case.loading import load_case
from pgacli.commands.reporting.rendering import Request, laid_out
from pgacli.leaks.packed_pdf import told_anyhow
from pgacli.leaks.plain_pdf import told_plainly
from pgacli.leaks.readback import read_back
from tests.examples import EXAMPLES, TODAY

HEAD = b"%PDF-1.7\n%\x80\x80\x80\x80\n\n"
TAIL = b"xref\n0 1\n0000000000 65535 f\r\ntrailer\n<</Size 9/Root 1 0 R%s>>\nstartxref\n0\n%%%%EOF"


def written(*objects: bytes, more: bytes = b"/ID[(ab)(cd)]") -> bytes:
    """Give a PDF of these objects; the first is its root."""
    told = (b"%d 0 obj\n%s\nendobj\n" % (at, each) for at, each in enumerate(objects, 1))
    return HEAD + b"".join(told) + TAIL % more


def stream(about: bytes, data: bytes) -> bytes:
    return b"<</Length %d%s>>\nstream\n%s\nendstream" % (len(data), about, data)


@pytest.mark.parametrize("edition", ["full", "poster", "cards", "plan"])
def test_a_report_is_plain_and_read_as_pypdf_reads_it(edition: str) -> None:
    pytest.importorskip("typst")
    root = EXAMPLES / "harbour-2026"
    case = load_case(root, TODAY)
    (report,) = laid_out(case, root, Request([edition], ["pdf"], is_draft=True))
    plain, other = told_plainly(report.content), told_anyhow(report.content)
    assert plain is not None
    assert other is not None
    assert set(plain.strings) == set(other.strings)
    assert plain.streams == other.streams


@pytest.mark.parametrize(
    ("string", "told"),
    [
        (rb"(one \(two\) three)", "one (two) three"),
        (b"(one (two) three)", "one (two) three"),
        (rb"(a\053b\12c\\)", "a+b\nc\\"),
        (b"(a\\\nb)", "ab"),
        (b"<4164 612>", "Ada "),
        (b"<FEFF0041006400E9>", "Adé"),
        (b"(\xfe\xff\x00A\x00d)", "Ad"),
        (b"(endobj 9 0 obj stream /Length 3)", "endobj 9 0 obj stream /Length 3"),
    ],
)
def test_a_string_is_read_however_it_is_written(string: bytes, told: str) -> None:
    found = told_plainly(written(b"<</Type/Catalog>>", b"<</Title" + string + b">>"))
    assert found is not None
    assert found.strings == (told,)


def test_what_nothing_leads_to_is_read_too_and_the_marks_of_the_file_are_not() -> None:
    found = told_plainly(written(b"<</Type/Catalog>>", b"(left behind)", b"[(x) 12 <</T(y)>>]"))
    assert found is not None
    assert found.strings == ("left behind", "x", "y")


def test_words_in_streams() -> None:
    found = told_plainly(
        written(
            b"<</Type/Catalog>>",
            stream(b"/Type/Metadata", b"as it is"),
            stream(b"/Type/EmbeddedFile/Filter/FlateDecode", zlib.compress(b"packed")),
            stream(b"/Length1 3", b"of a page (1) endstream endobj stream ("),
            b"(behind them)",
        )
    )
    assert found is not None
    assert found.streams == ("as it is", "packed")
    assert found.strings == ("behind them",)


ROOT = b"<</Type/Catalog>>"


@pytest.mark.parametrize(
    "content",
    [
        b"no PDF at all",
        written(ROOT, b"(not closed"),
        written(ROOT, b"(closed) twice)"),
        written(ROOT, b"(\xe9)"),
        written(ROOT, b"(a) % a remark"),
        written(ROOT, b"<</Na#6de(a)>>"),
        written(ROOT, stream(b"/Type/ObjStm", b"1 0 (packed)")),
        written(ROOT, stream(b"/Type/Metadata/Filter/LZWDecode", b"packed")),
        written(ROOT, stream(b"/Type/Metadata/Filter/FlateDecode", b"no such thing")),
        written(ROOT, stream(b"", b"abc").replace(b"Length 3", b"Length 2")),
        written(ROOT, stream(b"", b"abc").replace(b"Length 3", b"Length 9 0 R")),
        written(ROOT, more=b"/Encrypt 2 0 R"),
        written(ROOT)[:-20] + b"more",
    ],
)
def test_what_is_not_plain_is_left_to_another_reader(content: bytes) -> None:
    if content.endswith(b"more"):
        content += b" (words behind the end"
    assert told_plainly(content) is None


@pytest.mark.parametrize("kind", list(pikepdf.ObjectStreamMode.__members__))
def test_packed_objects_are_read_all_the_same(kind: str) -> None:
    pdf = pikepdf.new()
    pdf.add_blank_page()
    pdf.docinfo["/Title"] = "in the properties"
    made = BytesIO()
    pdf.save(made, object_stream_mode=pikepdf.ObjectStreamMode.__members__[kind])
    parts = read_back(made.getvalue(), "pdf")
    assert any("in the properties" in part.text for part in parts)


@given(some.binary(max_size=30), some.text(max_size=12))
def test_a_string_that_is_told_is_the_one_that_pypdf_tells(data: bytes, words: str) -> None:
    marked = data.replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")
    marked = marked.replace(b"\r", b"\\r")
    wide = b"\xfe\xff" + words.encode("utf-16-be", "ignore")
    content = written(b"<</Type/Catalog/A(%s)/B<%s>>>" % (marked, wide.hex().encode()))
    plain, other = told_plainly(content), told_anyhow(content)
    assert other is not None
    assert plain is None or set(plain.strings) == set(other.strings)
