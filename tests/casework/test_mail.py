"""E-mails as programs send them: their words, whatever they are packed in, and nothing fetched."""

import base64
import quopri
from email.message import EmailMessage

import pytest

pytest.importorskip("markdownify")

from pgacli.casework.documents.mail import read_mail
from pgacli.errors import PgaError

WORDS = "The café at the quay – “ours”, they say.\r\n\r\n> They meet there.\r\n> > Who?\r\n"
READ = "The café at the quay – “ours”, they say.\n\n> They meet there.\n> > Who?"


def mail(encoding: str, charset: str, body: bytes, kind: str = "plain") -> bytes:
    head = (
        f"Subject: A quay\r\nDate: Tue, 03 Mar 2026 10:00:00 +0000\r\nMIME-Version: 1.0\r\n"
        f"Content-Type: text/{kind}; charset={charset}\r\nContent-Transfer-Encoding: {encoding}"
    )
    return f"{head}\r\n\r\n".encode() + body


@pytest.mark.parametrize(
    "data",
    [
        mail("8bit", "utf-8", WORDS.encode()),
        mail("8bit", "windows-1252", WORDS.encode("cp1252")),
        mail("quoted-printable", "utf-8", quopri.encodestring(WORDS.encode())),
        mail("quoted-printable", "cp1252", quopri.encodestring(WORDS.encode("cp1252"))),
        mail("base64", "utf-8", base64.encodebytes(WORDS.encode())),
        mail("base64", "utf-16", base64.encodebytes(WORDS.encode("utf-16"))),
    ],
    ids=["8bit", "cp1252", "quoted", "quoted-cp1252", "base64", "utf-16"],
)
def test_words_are_the_same_however_they_are_packed(data: bytes) -> None:
    assert read_mail(data).markdown == READ


def test_a_reply_of_html_keeps_what_it_answers_as_a_quotation() -> None:
    page = (
        "<html><head><title>gone</title><style>p{color:red}</style></head><body>"
        "<p>Yes, at&nbsp;six.</p><!-- gone -->"
        "<blockquote type=cite><p>Do they meet?<br>At the quay?</p></blockquote></body></html>"
    )
    read = read_mail(mail("8bit", "utf-8", page.encode(), "html"))
    assert read.markdown.replace("\u00a0", " ") == (
        "Yes, at six.\n\n> Do they meet?  \n> At the quay?"
    )


def test_pictures_and_attachments_are_named_and_nothing_leads_out() -> None:
    made = EmailMessage()
    made["Subject"] = "A quay"
    page = (
        '<p>x <img src="https://a.example/seen.gif" alt="y"><img src="cid:1"></p>'
        '<link href="https://a.example/b.css"><iframe src="https://a.example/c"></iframe>'
    )
    made.set_content("x")
    made.add_alternative(page, subtype="html")
    made.add_attachment(b"z", maintype="image", subtype="png", filename="gone.png")
    told = {str(each) for each in read_mail(made.as_bytes()).left_out}
    assert told == {"1 set of headers (who wrote to whom)", "1 attachment"}
    del made
    read = read_mail(mail("8bit", "utf-8", page.encode(), "html"))
    assert "2 pictures" in {str(each) for each in read.left_out}
    assert read.markdown == "x"


def several(kind: str, *parts: str) -> str:
    """Give parts of a message as one part; each brings its own headers."""
    inside = "".join(f"--{kind}\n{each}\n" for each in parts)
    return f"Content-Type: multipart/{kind}; boundary={kind}\n\n{inside}--{kind}--\n"


PICTURE = "Content-Type: image/png; name=a.png\nContent-Disposition: inline\n\nx"
FILE = "Content-Type: application/pdf\nContent-Disposition: attachment; filename=a.pdf\n\nx"
HTML = "Content-Type: text/html\n\n<p>Page.</p>"


def plain(words: str) -> str:
    return f"Content-Type: text/plain\n\n{words}"


@pytest.mark.parametrize(
    ("parts", "read", "attachments"),
    [
        (several("mixed", plain("Above."), PICTURE, plain("Below.")), "Above.\n\nBelow.", 1),
        (several("mixed", plain("Above."), HTML, FILE), "Above.\n\nPage.", 1),
        (several("mixed", several("alternative", plain("Same."), HTML), plain("Foot.")),
         "Same.\n\nFoot.", 0),
        (several("alternative", plain(" \n"), HTML), "Page.", 0),
        (several("alternative", HTML, plain("Same.")), "Same.", 0),
        (several("alternative", plain("Same."), several("mixed", HTML, FILE, HTML)), "Same.", 1),
        (several("alternative", plain("Same."), several("related", HTML, PICTURE)), "Same.", 0),
        ("Content-Type: text/plain; name=a.txt\n\nWords.", "Words.", 0),
    ],
)  # fmt: skip
def test_words_are_read_wherever_they_go_on_and_once(
    parts: str, read: str, attachments: int
) -> None:
    found = read_mail(f"Subject: A quay\nMIME-Version: 1.0\n{parts}".encode())
    told = [each.number for each in found.left_out if each.one == "attachment"]
    assert (found.markdown, sum(told)) == (read, attachments)


def test_a_table_cannot_be_as_wide_as_it_says() -> None:
    page = '<table><tr><td colspan="99999999" rowspan="-1">x</td></tr></table>'
    read = read_mail(mail("8bit", "utf-8", page.encode(), "html"))
    assert read.markdown.startswith("| x |")
    assert len(read.markdown) < 1_000


def test_tables_within_tables_are_read_while_they_have_an_end() -> None:
    def read(depth: int) -> str:
        page = "<table><tr><td>" * depth + "A quay" + "</td></tr></table>" * depth
        return read_mail(mail("8bit", "utf-8", page.encode(), "html")).markdown

    assert "A quay" in read(51)
    with pytest.raises(PgaError, match="within more than 50 others"):
        read(3_000)


@pytest.mark.parametrize("said", ["two", "\u00b2", "0", "9" * 5_000])
def test_a_cell_that_says_no_width_is_as_wide_as_any_other(said: str) -> None:
    page = f'<table><tr><td colspan="{said}">x</td></tr><tr><td>y</td></tr></table>'
    read = read_mail(mail("8bit", "utf-8", page.encode(), "html"))
    assert read.markdown == "| x |\n| --- |\n| y |"


@pytest.mark.parametrize(
    "part", ["--b{0}\nContent-Type: multipart/mixed; boundary=b{1}\n\n", "--b0\n\nwords\n"]
)
def test_a_mail_of_mails_without_end_is_broken(part: str) -> None:
    head = "Subject: x\nContent-Type: multipart/mixed; boundary=b0\n\n"
    text = head + "".join(part.format(at, at + 1) for at in range(600))
    with pytest.raises(PgaError, match="cannot be read as an e-mail"):
        read_mail(text.encode())
