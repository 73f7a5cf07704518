"""The guides: followed to the letter they work, they show what comes out, and they read easily."""

import re
import shlex
from datetime import date
from pathlib import Path
from xml.etree import ElementTree

import pytest

from pgacli.documentation.guide import follow, write
from pgacli.documentation.pages import GUIDES
from pgacli.documentation.picture import page_png, screen_svg, stamp_of, words_of_page
from pgacli.errors import PgaError
from pgacli.presentation.reading_grade import reading_grade, sentences, word_count
from tests.conftest import Pga
from tests.examples import ROOT

DOCS = ROOT / "docs"
FIRST = "your-first-assessment.md"
# Years of school, and words of a sentence. What young people are promised has to be plainest.
PLAINEST = "what-protects-the-young-people.md"
HIGHEST_GRADE = dict.fromkeys(GUIDES, 4.5) | {PLAINEST: 3.0}
MOST_WORDS_IN_THE_MEAN = dict.fromkeys(GUIDES, 12.0) | {PLAINEST: 10.0}
MOST_WORDS_OF_A_SENTENCE = 28
LARGEST_PICTURE = 200_000


def text_of(name: str) -> str:
    return (DOCS / name).read_text("utf-8")


def prose_of(name: str) -> str:
    """Give what is read as sentences: no blocks, no tables; items and headings stand alone."""
    text = re.sub(r"^```.*?^```$", "", text_of(name), flags=re.MULTILINE | re.DOTALL)
    text = re.sub(r"^\|.*$", "", text, flags=re.MULTILINE)
    text = re.sub(r"!?\[([^\]]*)\]\([^)]*\)", r"\1", text)
    text = re.sub(r"^#+ (?:\d+\. )?(.*)$", r"\n\1\n", text, flags=re.MULTILINE)
    return re.sub(r"^(?:- |\d+\. )", "\n", text, flags=re.MULTILINE)


def pictures_in(name: str) -> list[tuple[str, str]]:
    return re.findall(r"!\[([^\]]*)\]\(([^)]+)\)", text_of(name))


@pytest.mark.parametrize("name", GUIDES)
def test_every_command_is_run_and_shows_what_the_guide_shows(name: str) -> None:
    text = text_of(name)
    done = follow(text)
    typed = re.findall(r"^\$ (.*)$", text, re.MULTILINE)
    assert list(done.commands) == typed
    assert done.text == text, "run `make docs`"


@pytest.mark.parametrize("name", GUIDES)
def test_what_installs_is_what_the_readme_says(name: str) -> None:
    blocks = re.findall(r"^```sh\n(.*?)^```", text_of(name), re.MULTILINE | re.DOTALL)
    readme = (ROOT / "README.md").read_text("utf-8")
    for line in "".join(blocks).splitlines():
        assert line in readme, line


@pytest.mark.parametrize("name", GUIDES)
def test_a_command_that_is_named_in_a_sentence_takes_those_words(name: str, pga: Pga) -> None:
    for words in re.findall(r"`pga ([^`]+)`", text_of(name)):
        ran = pga(*shlex.split(words), "--help")
        assert (ran.code, ran.out.startswith("Usage: pga ")) == (0, True), words


@pytest.mark.parametrize("day", [date(2027, 12, 31), date(2028, 2, 29)])
def test_the_first_guide_works_on_any_day(day: date) -> None:
    told = follow(text_of(FIRST), day).text
    assert f"holds    author, A. Writer, {day}\nholds    supervisor, S. Reader, {day}\n" in told
    assert f"D1  {day}  full to Panel chair\n" in told
    assert "Done: the case is closed." in told


@pytest.mark.parametrize("name", GUIDES)
def test_a_guide_reads_easily(name: str) -> None:
    prose = prose_of(name)
    each = sentences(prose)
    mean = sum(map(word_count, each)) / len(each)
    longest = max(each, key=word_count)
    assert reading_grade(prose) <= HIGHEST_GRADE[name]
    assert mean <= MOST_WORDS_IN_THE_MEAN[name]
    assert word_count(longest) <= MOST_WORDS_OF_A_SENTENCE, longest


def test_the_guides_can_be_followed_one_after_the_other() -> None:
    made = [
        folder
        for name in GUIDES
        for folder in re.findall(
            r"^\$ pga (?:new|demo|house new) (\S+)", text_of(name), re.MULTILINE
        )
    ]
    assert len(made) == len(set(made)) == 6


@pytest.mark.parametrize("name", GUIDES)
def test_links_lead_somewhere(name: str) -> None:
    targets = re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", text_of(name))
    assert [target for target in targets if not (DOCS / target).exists()] == []
    assert f"(docs/{name})" in (ROOT / "README.md").read_text("utf-8")


@pytest.mark.parametrize("name", GUIDES)
def test_pictures_are_small_and_told_in_words(name: str) -> None:
    for told, target in pictures_in(name):
        assert word_count(told) >= 12, f"say in words what {target} shows"
        content = (DOCS / target).read_bytes()
        assert len(content) <= LARGEST_PICTURE
        if target.endswith(".svg"):
            ElementTree.fromstring(content)  # noqa: S314 - our own file
            # It fetches nothing, and holds nothing of the machine that drew it.
            assert not re.search(rb"url\(|href|@import|/tmp|/home", content)


def test_no_picture_is_left_behind() -> None:
    there = {f"pictures/{path.name}" for path in (DOCS / "pictures").iterdir()}
    assert there == {target for name in GUIDES for _, target in pictures_in(name)}


def test_a_guide_that_does_not_work_is_told() -> None:
    for wrong in ("$ pga no-such-command\n", "$ pga check\n", "$ rm -r .\n"):
        with pytest.raises(PgaError, match="a guide"):
            follow(f"```console\n{wrong}```\n")


def test_what_is_refused_has_to_be_shown() -> None:
    made = "$ pga new a --group A --members 1 --author A --supervisor B --panel C\n$ cd a\n"
    refused = "$ pga stage final\n"
    with pytest.raises(PgaError, match="does not show how"):
        follow(f"```console\n{made}{refused}```\n")
    assert "Not yet final" in follow(f"```console\n{made}{refused}…\n```\n").text


def test_a_block_is_written_where_a_reader_would_write_it(tmp_path: Path) -> None:
    note = tmp_path / "note.md"
    note.write_text(
        "---\na:\npart:\n  # of it\n  a: 1\nb:\n---\n# T\n\n## One\n\nx\n\n## Two\n\ny\n"
    )
    write(note, "part:\n  a: 2\nb: 3\n")
    write(note, "## One\n\nnew\n")
    assert note.read_text("utf-8") == (
        "---\na:\npart:\n  # of it\n  a: 2\nb: 3\n---\n# T\n\n## One\n\nnew\n\n## Two\n\ny\n"
    )
    with pytest.raises(PgaError, match="no such place"):
        write(note, "c: 1\n")
    names = tmp_path / "people.yaml"
    write(names, "# key\n")
    write(names, "YP1: {}\n")
    assert names.read_text("utf-8") == "# key\nYP1: {}\n"


def test_a_screen_is_drawn_letter_by_letter() -> None:
    drawn = screen_svg("pga x", "\x1b[1;31mStop\x1b[0m  <a> & b\n" + "w" * 25, 20)
    root = ElementTree.fromstring(drawn)  # noqa: S314 - our own file
    texts = [(each.text, each.get("x"), each.get("fill")) for each in root.iter() if each.get("x")]
    assert ("Stop", "16", "#b3261e") in texts
    assert ("<a> & b", "64", "#1f2328") in texts
    assert [text for text, *_ in texts if text and "w" in text] == ["w" * 20, "w" * 5]


def test_a_picture_of_a_page_carries_a_stamp_of_its_words(tmp_path: Path) -> None:
    typst = pytest.importorskip("typst")
    pdf = tmp_path / "page.pdf"
    pdf.write_bytes(typst.compile(b"One page", format="pdf"))
    png = page_png(pdf, 1)
    assert png.startswith(b"\x89PNG")
    assert stamp_of(png) == words_of_page(pdf, 1) != ""
    assert stamp_of(b"no picture") == ""
