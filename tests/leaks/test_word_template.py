"""The words of a Word file that a council laid in its house: it may be anything at all."""

import sys
import zipfile
from io import BytesIO

import pytest

from pgacli.leaks.word_template import MOST_MARKED, words_of_word


def packed(parts: dict[str, bytes], how: int = zipfile.ZIP_DEFLATED) -> bytes:
    out = BytesIO()
    with zipfile.ZipFile(out, "w", how) as file:
        for name, data in parts.items():
            file.writestr(name, data)
    return out.getvalue()


LETTERHEAD = {"word/header1.xml": b"<p>Ring us: 020 7946 0123</p>"}


def words(data: bytes) -> str | None:
    parts = words_of_word(data)
    return None if parts is None else " ".join(part.text for part in parts)


def test_words_are_read_in_every_part_and_in_what_is_packed_in_it() -> None:
    assert "020 7946 0123" in (words(packed(LETTERHEAD)) or "")
    assert "020 7946 0123" in (words(packed({"word/embeddings/a.docx": packed(LETTERHEAD)})) or "")


def test_a_file_that_is_damaged_or_a_trap_says_nothing() -> None:
    whole = packed(LETTERHEAD)
    bomb = packed({f"word/media/{n}.png": bytes(30_000_000) for n in range(2)})
    assert len(bomb) < 100_000
    for data in (
        b"",
        b"no Word file",
        whole[: len(whole) // 2],
        whole.replace(b"header1", b"header2", 1),
        bytes(each ^ 1 if at in range(50, 60) else each for at, each in enumerate(whole)),
        packed(LETTERHEAD, zipfile.ZIP_LZMA),
        bomb,
        packed(
            {"word/embeddings/a.docx": packed({"a": bytes(30_000_000)}), "b": bytes(30_000_000)}
        ),
        packed({"word/document.xml": b"<p/>" * (MOST_MARKED // 4 + 1)}),
    ):
        assert words_of_word(data) is None


def test_without_the_library_that_reads_it_nothing_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("lxml", "lxml.etree", "pgacli.leaks.read_word"):
        monkeypatch.setitem(sys.modules, name, None)
    assert words_of_word(packed(LETTERHEAD)) is None
