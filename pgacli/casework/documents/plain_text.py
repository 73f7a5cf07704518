"""Plain text and Markdown as they were written, save for what would not be read as such."""

import html
import re

from pgacli.case.files import MAX_BYTES
from pgacli.casework.documents.document import Document, LeftOut, broken
from pgacli.errors import PgaError

_UNDERLINE = re.compile(r"^(?=[ \t]*(?:-+|=+)[ \t]*$)", re.MULTILINE)
_ENTITY = re.compile(r"&#?\w{2,10};")
_LINE_ENDS = re.compile("\r\n|[\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_CONTROLS = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\xad\u200b\u2060\ufeff\ufffe\uffff\ud800-\udfff]"
)


def read_plain_text(data: bytes) -> Document:
    """Read a text file."""
    text, remark = _short(data)
    return Document(as_markdown(text), remark=remark)


def read_markdown(data: bytes) -> Document:
    """Read a Markdown file; its comments are left out, and front matter is kept as text."""
    text, remark = _short(data)
    kept, count = _without_comments(clean(text))
    kept = _ENTITY.sub(_letter, kept)
    left = (LeftOut(count, "comment"),) if count else ()
    return Document(_front_matter_as_text(kept.strip("\n")), left_out=left, remark=remark)


def as_markdown(text: str) -> str:
    """Give plain text as Markdown: a line of dashes makes no heading of the words above it."""
    return _UNDERLINE.sub(r"\\", clean(text)).strip("\n")


def clean(text: str) -> str:
    """Give a text with one kind of line end, and without signs that no editor shows."""
    return _CONTROLS.sub("", _LINE_ENDS.sub("\n", text))


def _short(data: bytes) -> tuple[str, str]:
    """Give the text of a file that is no longer than a note may be."""
    if len(data) > MAX_BYTES:
        raise PgaError("the document is longer than a note may be: import it in parts")
    return decoded(data)


def decoded(data: bytes) -> tuple[str, str]:
    """Give the text of a file, and a remark where its letters had to be guessed.

    Raises PgaError where it is no text.
    """
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        try:
            return data.decode("utf-16"), ""
        except UnicodeDecodeError:
            raise broken("text") from None
    if b"\x00" in data:
        raise broken("text")
    try:
        return data.decode("utf-8-sig"), ""
    except UnicodeDecodeError:
        remark = "The file is not UTF-8 and was read as older Windows text: look at its accents."
        return data.decode("cp1252", "replace"), remark


def _without_comments(text: str) -> tuple[str, int]:
    """Give a text without its comments, and their number; one that is never closed is text.

    A pattern would look for each end anew, and hang on a file of nothing but openings.
    """
    kept, at = [], 0
    while (start := text.find("<!--", at)) >= 0 and (end := text.find("-->", start)) >= 0:
        kept.append(text[at:start])
        at = end + len("-->")
    return "".join([*kept, text[at:]]), len(kept)


def _letter(found: re.Match[str]) -> str:
    """Give `&euml;` as its letter: a name may be written so, and would not be known."""
    letter = html.unescape(found.group())
    return letter if letter.isalnum() else found.group()


def _front_matter_as_text(text: str) -> str:
    """Make lines that begin a text as front matter does a block of code: they are its words."""
    lines = text.split("\n")
    if lines[0].rstrip() != "---":
        return text
    ends = (at for at, line in enumerate(lines) if at and line.rstrip() in ("---", "..."))
    end = next(ends, 0)
    if not end:
        return "\\" + text
    longest = max((len(run) for run in re.findall(r"`+", text)), default=0)
    fence = "`" * max(3, longest + 1)
    return "\n".join([fence, *lines[1:end], fence, *lines[end + 1 :]])
