"""An e-mail as Markdown: its words and its day. Its headers and attachments stay behind."""

import datetime
from collections.abc import Callable
from email import policy
from email.errors import MessageError
from email.message import EmailMessage
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
# What Outlook and others put in front when a mail is answered or passed on.
_ANSWERS = ("re:", "fw:", "fwd:", "aw:")


class Mail(NamedTuple):
    """A message, and its words as they stand in it."""

    message: EmailMessage
    words: str
    is_html: bool


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
    body = message.get_body(("plain", "html"))
    if body is None:
        raise PgaError("this e-mail has no words of its own to import")
    return Mail(message, str(body.get_content()), body.get_content_type() == "text/html")


def _document(mail: Mail) -> Document:
    message, words, is_html = mail
    page = page_of(words) if is_html else Page(as_markdown(words), 0)
    left = (
        LeftOut(1, "set of headers (who wrote to whom)"),
        LeftOut(sum(1 for _ in message.iter_attachments()), "attachment"),
        LeftOut(page.pictures, "picture"),
    )
    told = tuple(each for each in left if each.number)
    return Document(page.markdown, _subject(message), _day(message), told)


def _day(message: EmailMessage) -> datetime.date | None:
    """Give the day on which it was sent, by the sender's own clock."""
    sent = getattr(message["date"], "datetime", None)
    return sent.date() if isinstance(sent, datetime.datetime) else None


def _subject(message: EmailMessage) -> str:
    words = clean(str(message["subject"] or "")).split()
    while words and words[0].casefold() in _ANSWERS:
        words = words[1:]
    return " ".join(words)
