"""An e-mail as Markdown: its words and its day. Its headers and attachments stay behind."""

import datetime
from collections.abc import Callable
from email import policy
from email.errors import MessageError
from email.message import EmailMessage, MIMEPart
from email.parser import BytesParser
from typing import NamedTuple, TypeVar

from pgacli.casework.documents.document import Document, LeftOut, broken
from pgacli.casework.documents.html_text import Page, page_of
from pgacli.casework.documents.plain_text import as_markdown, clean
from pgacli.errors import PgaError

_T = TypeVar("_T")
MAX_HEADER_BYTES = 200_000
MAX_PARTS = 500
# What the library raises for a message that is not built as it should be.
_DAMAGE = (
    *(MessageError, LookupError, ValueError, TypeError, AttributeError),
    *(AssertionError, RecursionError, NotImplementedError),
)
_WRITTEN = ("text/plain", "text/html")
# What Outlook and others put in front when a mail is answered or passed on.
_ANSWERS = ("re:", "fw:", "fwd:", "aw:")


class Words(NamedTuple):
    """Some words of a message, as they stand in it."""

    text: str
    is_html: bool


class _Parts(NamedTuple):
    """The parts of a message that are its words, and those beside them."""

    words: list[MIMEPart]
    beside: list[MIMEPart]


class Mail(NamedTuple):
    """A message, its words in their order, and how many attachments it has."""

    message: EmailMessage
    words: tuple[Words, ...]
    attachments: int


def read_mail(data: bytes) -> Document:
    """Read a message file. Raises PgaError where it is broken."""
    return _guarded(data, lambda: _document(_mail(data)))


def mail_of(data: bytes) -> Mail:
    """Give a message with its words. Raises PgaError where it is broken."""
    return _guarded(data, lambda: _mail(data))


def _guarded(data: bytes, read: Callable[[], _T]) -> _T:
    head = data.replace(b"\r\n", b"\n").partition(b"\n\n")[0]
    if len(head) > MAX_HEADER_BYTES or b":" not in head:
        raise broken("an e-mail")
    try:
        return read()
    except _DAMAGE:
        raise broken("an e-mail") from None


def _mail(data: bytes) -> Mail:
    message = BytesParser(EmailMessage, policy=policy.default).parsebytes(data)
    if sum(1 for _ in message.walk()) > MAX_PARTS:
        raise broken("an e-mail")
    parts = _sorted_out(message)
    # Where all the words stand in what has the name of a file, that is the message.
    body = None if parts.words else message.get_body(("plain", "html"))
    words = parts.words if body is None else [body]
    if not words:
        raise PgaError("this e-mail has no words of its own to import")
    attachments = sum(each is not body for each in parts.beside)
    return Mail(message, tuple(map(_words, words)), attachments)


def _sorted_out(part: MIMEPart) -> _Parts:
    """Give what stands in a message as its words, in order, and what stands beside them.

    They may go on below a picture. Of what is written in several ways, one is read.
    """
    if part.get_content_maintype() != "multipart":
        is_file = part.is_attachment() or bool(part.get_filename())
        is_written = part.get_content_type() in _WRITTEN and not is_file
        return _Parts([part], []) if is_written else _Parts([], [part])
    found = [_sorted_out(each) for each in part.iter_parts()]
    beside = [each for one in found for each in one.beside]
    if part.get_content_type() == "multipart/alternative":
        chosen = min(found, key=_rank, default=_Parts([], []))
        kept = [each for each in beside if each in chosen.beside or each.is_attachment()]
        return _Parts(chosen.words, kept)
    if part.get_content_type() == "multipart/related":
        # Pictures that stand in a page are counted where it shows them.
        beside = [each for each in beside if each.is_attachment()]
    return _Parts([each for one in found for each in one.words], beside)


def _rank(parts: _Parts) -> int:
    """Rank one way of writing a message: the plain one first, but not where it is a blank."""
    if not any(_words(each).text.strip() for each in parts.words):
        return 2
    return int(_words(parts.words[0]).is_html)


def _words(part: MIMEPart) -> Words:
    return Words(str(part.get_content()), part.get_content_type() == "text/html")


def _document(mail: Mail) -> Document:
    pages = [
        page_of(each.text) if each.is_html else Page(as_markdown(each.text), 0)
        for each in mail.words
    ]
    left = (
        LeftOut(1, "set of headers (who wrote to whom)"),
        LeftOut(mail.attachments, "attachment"),
        LeftOut(sum(each.pictures for each in pages), "picture"),
    )
    told = tuple(each for each in left if each.number)
    markdown = "\n\n".join(filter(None, (each.markdown for each in pages)))
    return Document(markdown, _subject(mail.message), _day(mail.message), told)


def _day(message: EmailMessage) -> datetime.date | None:
    """Give the day on which it was sent, by the sender's own clock."""
    sent = getattr(message["date"], "datetime", None)
    return sent.date() if isinstance(sent, datetime.datetime) else None


def _subject(message: EmailMessage) -> str:
    words = clean(str(message["subject"] or "")).split()
    while words and words[0].casefold() in _ANSWERS:
        words = words[1:]
    return " ".join(words)
