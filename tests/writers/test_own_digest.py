"""A report tells by itself whether somebody changed it since it was made."""

import zipfile
from collections.abc import Callable
from io import BytesIO

import pytest

from pgacli.leaks.readback import read_back
from pgacli.writers.own_digest import is_as_made, with_digest
from tests.goldens import rendered

NEEDS = {"docx": "docx", "pdf": "typst"}
FORMATS = ("md", "html", "docx", "pdf")


@pytest.fixture(params=FORMATS)
def suffix(request: pytest.FixtureRequest) -> str:
    pytest.importorskip(NEEDS.get(request.param, "jinja2"))
    return str(request.param)


def packed_anew(content: bytes, change: Callable[[str, bytes], bytes]) -> bytes:
    """Give a Word file as another program packs it, with its parts changed."""
    made = BytesIO()
    with zipfile.ZipFile(BytesIO(content)) as old, zipfile.ZipFile(made, "w") as new:
        for each in reversed(old.infolist()):
            new.writestr(each.filename, change(each.filename, old.read(each)))
    return made.getvalue()


def test_it_is_as_made_until_a_byte_changes(suffix: str) -> None:
    plain = rendered("harbour-2026", "plan", suffix)
    made = with_digest(plain, suffix)
    assert not is_as_made(plain, suffix)
    assert is_as_made(made, suffix)
    assert with_digest(made, suffix) == made == with_digest(plain, suffix)
    for at in (0, len(made) // 3, len(made) // 2, len(made) - 90):
        assert not is_as_made(made[:at] + bytes([made[at] ^ 1]) + made[at + 1 :], suffix)
    # Behind a Word file, which is packed, nobody writes a word.
    added = () if suffix == "docx" else (made + b"\n", made + made, plain + b"\n")
    for other in (*added, made[:-1], b"", b"Minutes", b"PK"):
        assert not is_as_made(other, suffix)


def test_whoever_opens_it_reads_what_they_read_before(suffix: str) -> None:
    plain = rendered("harbour-2026", "plan", suffix)
    before, after = read_back(plain, suffix), read_back(with_digest(plain, suffix), suffix)
    said = {line for part in before for line in part.text.splitlines()}
    more = [line for part in after for line in part.text.splitlines() if line not in said]
    assert {frozenset(line.strip("<!- >")) <= set("abcdefghijklmnop") for line in more} <= {True}
    assert not any(part.calls for part in after)


@pytest.mark.parametrize("suffix", ["md", "html"], indirect=True)
def test_an_editor_that_changes_line_endings_changes_the_file(suffix: str) -> None:
    made = with_digest(rendered("harbour-2026", "plan", suffix), suffix)
    assert not is_as_made(made.replace(b"\n", b"\r\n"), suffix)


def test_a_word_file_is_known_by_what_it_holds_however_it_is_packed() -> None:
    pytest.importorskip("docx")
    made = with_digest(rendered("harbour-2026", "plan", "docx"), "docx")
    other = packed_anew(made, lambda _, data: data)
    assert other != made
    assert is_as_made(other, "docx")

    def edited(name: str, data: bytes) -> bytes:
        return data.replace(b"plan", b"Plan") if name == "word/document.xml" else data

    assert not is_as_made(packed_anew(made, edited), "docx")


def test_a_pdf_with_its_digest_is_still_one() -> None:
    pytest.importorskip("typst")
    pikepdf = pytest.importorskip("pikepdf")
    made = with_digest(rendered("harbour-2026", "plan", "pdf"), "pdf")
    with pikepdf.open(BytesIO(made)) as file:
        assert file.check_pdf_syntax() == []
        assert len(file.pages)
