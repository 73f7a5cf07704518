"""Every string of a plainly written PDF: one object after another, none packed into another.

Typst writes such files. Each byte is then either within a stream, whose length the file gives, or
is looked at here, whether or not anything refers to it. Where a byte does not fit, or an object is
packed into another, this reader gives up and leaves the file to the slower one.
"""

import re
import zlib
from collections.abc import Iterator
from typing import NamedTuple


class Told(NamedTuple):
    """What a PDF tells beside its pages: every string, and every stream that holds words."""

    strings: tuple[str, ...]
    streams: tuple[str, ...]


class _NotPlainError(Exception):
    """This file is for another reader."""


# Brackets in a string need no mark where they are in pairs; nobody's words go deeper than this.
_LEVEL = rb"\((?:[^()\\]|\\.|%s)*\)"
_STRING = _LEVEL % (_LEVEL % (_LEVEL % rb"(?!)"))
_PIECE = re.compile(
    rb"(?P<string>" + _STRING + rb")|<(?P<hex>[0-9A-Fa-f\s]*)>"
    rb"|(?P<stream>>>\s*stream\r?\n)|<<|>>|(?P<rest>[^()<>%]+)",
    re.DOTALL,
)
_HEAD = re.compile(rb"%PDF-1\.\d\r?\n%[\x80-\xff]{4}\r?\n")
_LENGTH = re.compile(rb"/Length\s+(\d+)(?!\d|\s+\d+\s+R)")
_STREAM_END = re.compile(rb"\r?\nendstream\s+endobj")
# Objects within a stream, a key to all of it, a stream in an odd place, and a masked name.
_PACKED = re.compile(rb"/ObjStm|/XRef|/Encrypt|stream\b|#[0-9A-Fa-f]{2}")
_OF_WORDS = re.compile(rb"/Metadata|/EmbeddedFile")
# Random letters that tell one file from another, in which anything may be read; and its digest.
_MARKS = re.compile(
    rb"/ID\s*\[\s*" + _STRING + rb"\s*" + _STRING + rb"\s*\](?=[^()]*\Z)"
    rb"|%[a-p]{64}\n(?=startxref\s)",
    re.DOTALL,
)
_ESCAPE = re.compile(rb"\\([0-7]{1,3}|\r\n|.)", re.DOTALL)
_ESCAPED = {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"b": b"\b", b"f": b"\f"}
_LATIN = re.compile(rb"[\t\n\r\x20-\x7e]*\Z")


def told_plainly(content: bytes) -> Told | None:
    """Give what a PDF tells beside its pages; nothing where it is not written plainly."""
    head = _HEAD.match(content)
    if head is None:
        return None
    try:
        pieces = tuple(_pieces(_MARKS.sub(b"", content), head.end()))
    except (_NotPlainError, ValueError, zlib.error):
        return None
    strings = dict.fromkeys(text for text, is_stream in pieces if not is_stream)
    return Told(tuple(strings), tuple(text for text, is_stream in pieces if is_stream))


def _pieces(content: bytes, at: int) -> Iterator[tuple[str, bool]]:
    """Give each string, and each stream of words, with whether it is a stream."""
    begins = at
    end = len(content.removesuffix(b"\n").removesuffix(b"\r").removesuffix(b"%%EOF"))
    while at < end:
        piece = _PIECE.match(content, at, end)
        if piece is None or _PACKED.search(piece["rest"] or b""):
            raise _NotPlainError
        at = piece.end()
        if piece["string"] is not None:
            yield _text(_ESCAPE.sub(_letter, piece["string"][1:-1])), False
        elif piece["hex"] is not None:
            yield _text(_bytes_of(piece["hex"])), False
        elif piece["stream"] is not None:
            about = content[begins : piece.start()]
            data, at = _stream(content, at, about)
            begins = at
            if _OF_WORDS.search(about):
                yield str(_unpacked(data, about), "utf-8", "replace"), True
        elif piece["rest"] is not None and b"obj" in piece["rest"]:
            begins = piece.start() + piece["rest"].rindex(b"obj")


def _stream(content: bytes, at: int, about: bytes) -> tuple[bytes, int]:
    """Give a stream, as long as its own object says, and where what comes after it begins."""
    lengths = _LENGTH.findall(about)
    if len(lengths) != 1:
        raise _NotPlainError
    ends = at + int(lengths[0])
    closing = _STREAM_END.match(content, ends)
    if closing is None:
        raise _NotPlainError
    return content[at:ends], closing.end()


def _unpacked(data: bytes, about: bytes) -> bytes:
    if b"/Filter" not in about:
        return data
    if not re.search(rb"/Filter\s*/FlateDecode\b", about) or b"/DecodeParms" in about:
        raise _NotPlainError
    return zlib.decompress(data)


def _letter(found: re.Match[bytes]) -> bytes:
    """Give what a backslash and what follows it stand for; before the end of a line, nothing."""
    marked = found[1]
    if marked[:1].isdigit():
        return bytes((int(marked, 8) & 0xFF,)) if marked[0] < ord("8") else marked
    return b"" if marked in (b"\n", b"\r", b"\r\n") else _ESCAPED.get(marked, marked)


def _bytes_of(digits: bytes) -> bytes:
    whole = b"".join(digits.split())
    return bytes.fromhex((whole + b"0" * (len(whole) % 2)).decode())


def _text(data: bytes) -> str:
    if data.startswith(b"\xfe\xff"):
        return data[2:].decode("utf-16-be")
    if not _LATIN.match(data):
        raise _NotPlainError
    return data.decode()
