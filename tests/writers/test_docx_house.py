"""A council's own Word template: its look is kept, and it is refused where pages lack the stamp."""

import os
import zipfile
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from lxml import etree

from pgacli.errors import PgaError
from pgacli.writers import writer
from tests.writers.documents import STAMP_LINE, TITLE, document, house, one_figure

docx = pytest.importorskip("docx", reason='Word files need pip install "pgacli[docx]"')

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
Build = Callable[[Callable[[Any], object]], bytes]

__all__ = ["one_figure"]


def split(paragraph: Any, text: str) -> None:
    """Write text as Word does: in pieces."""
    for piece in (text[:3], text[3:5], text[5:]):
        paragraph.add_run(piece)


def template(change: Callable[[Any], object]) -> Any:
    """Give a template as a council might make one in Word, changed by the test."""
    made = docx.Document()
    made.core_properties.author = "A. Maker"
    made.core_properties.last_modified_by = "B. Changer"
    made.styles["Heading 1"].font.name = "Georgia"
    made.sections[0].header.paragraphs[0].text = "Northquay Council"
    split(made.sections[0].footer.paragraphs[0], "{{ stamp }}")
    made.add_paragraph("{{ title }}", style="Title")
    made.add_paragraph("{{ case }}: {{ edition }}")
    made.add_paragraph("{{ body }}")
    made.add_paragraph("Ask the council for this in other languages.")
    change(made)
    return made


@pytest.fixture
def build(tmp_path: Path) -> Build:
    """Write a report with a council's template, which the test may change first."""

    def write(change: Callable[[Any], object]) -> bytes:
        folder = tmp_path / "house"
        folder.mkdir(exist_ok=True)
        template(change).save(str(folder / "report.docx"))
        return writer("docx")(document(), house(folder)).content

    return write


def nothing(_made: Any) -> None:
    pass


def test_it_is_used_with_its_own_look_and_words(build: Build) -> None:
    made = docx.Document(BytesIO(build(nothing)))
    texts = [paragraph.text for paragraph in made.paragraphs]
    assert texts[:2] == [TITLE, "Pier group: full edition"]
    assert texts[-1] == "Ask the council for this in other languages."
    assert texts.index("Summary") < texts.index("The plan") < len(texts) - 1
    assert made.styles["Heading 1"].font.name == "Georgia"
    for section in made.sections:
        assert section.header.paragraphs[0].text == "Northquay Council"
        assert section.footer.paragraphs[0].text == STAMP_LINE


def test_what_it_lacks_is_added(build: Build) -> None:
    made = docx.Document(BytesIO(build(nothing)))
    names = {style.name for style in made.styles}
    assert {"Report finding", "Report stamp", "Report table"} <= names
    ids = [style.style_id for style in made.styles]
    assert len(ids) == len(set(ids))


def test_nothing_is_left_of_who_made_it(build: Build) -> None:
    data = build(nothing)
    with zipfile.ZipFile(BytesIO(data)) as file:
        whole = b"".join(file.read(name) for name in file.namelist())
        names = file.namelist()
    for trace in (b"A. Maker", b"B. Changer", b"rsid", b"python-docx", b"Macintosh"):
        assert trace not in whole
    assert not [name for name in names if "thumbnail" in name or "customXml" in name]
    assert build(nothing) == data


def without_footer(made: Any) -> None:
    made.sections[0].footer.paragraphs[0].clear()


def other_first_page(made: Any) -> None:
    made.sections[0].different_first_page_header_footer = True


def later_section(made: Any) -> None:
    made.add_section().footer.paragraphs[0].text = "No stamp here"


def hidden_stamp(made: Any) -> None:
    for run in made.sections[0].footer.paragraphs[0].runs:
        run.font.hidden = True


def never_true(made: Any) -> None:
    made.sections[0].footer.paragraphs[0].text = "{% if not stamp %}{{ stamp }}{% endif %}"


@pytest.mark.parametrize(
    "change", [without_footer, other_first_page, later_section, hidden_stamp, never_true]
)
def test_a_page_without_the_stamp_is_refused(build: Build, change: Callable[[Any], object]) -> None:
    with pytest.raises(PgaError, match=r"house/report\.docx would leave pages without the stamp"):
        build(change)


def test_the_stamp_may_stand_in_a_header(build: Build) -> None:
    def change(made: Any) -> None:
        without_footer(made)
        made.sections[0].header.paragraphs[0].text = "{{ stamp }}"

    assert build(change)


def say(text: str) -> Callable[[Any], object]:
    return lambda made: made.add_paragraph(text)


def test_a_name_that_is_not_there_is_named(build: Build) -> None:
    with pytest.raises(PgaError, match="a name that pga does not have: members, summry"):
        build(say("{{ summry }} {% for each in members %}{% endfor %}"))


@pytest.mark.parametrize(
    "text",
    [
        "{{ ''.__class__.__mro__ }}",
        "{{ stamp.__class__ }}",
        "{% include 'style.css' %}",
        "{{ title.missing }}",
        "{{ stamp",
        "{% for %}",
        "{{ 1 / 0 }}",
    ],
)
def test_what_the_sandbox_refuses_is_refused_in_one_line(build: Build, text: str) -> None:
    with pytest.raises(PgaError, match=r"\Ahouse/report\.docx") as raised:
        build(say(text))
    assert "\n" not in str(raised.value)


def drop_body(made: Any) -> None:
    made.paragraphs[2].text = "Here it would stand"


def body_in_a_line(made: Any) -> None:
    made.paragraphs[2].text = "The report: {{ body }}"


def body_in_a_table(made: Any) -> None:
    drop_body(made)
    made.add_table(1, 1).cell(0, 0).text = "{{ body }}"


@pytest.mark.parametrize("change", [drop_body, body_in_a_line, body_in_a_table, say("{{ body }}")])
def test_the_body_stands_once_and_alone(build: Build, change: Callable[[Any], object]) -> None:
    with pytest.raises(PgaError, match=r"must have {{ body }} once, alone in a paragraph"):
        build(change)


def test_tracked_changes_are_refused(build: Build) -> None:
    def change(made: Any) -> None:
        paragraph = made.add_paragraph("x")._element
        change = paragraph.makeelement(f"{W}ins", {f"{W}id": "1", f"{W}author": "A. Maker"})
        paragraph.append(change)

    with pytest.raises(PgaError, match="has tracked changes"):
        build(change)


def test_a_picture_from_elsewhere_is_refused(build: Build) -> None:
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image"

    with pytest.raises(PgaError, match="kept elsewhere"):
        build(lambda made: made.part.relate_to("https://example.org/a.png", kind, True))


def test_the_path_of_its_own_template_is_forgotten(build: Build) -> None:
    base = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"

    def change(made: Any) -> None:
        part = made.part._settings_part
        id_ = part.relate_to("file:///C:/Users/amaker/Normal.dotm", f"{base}attachedTemplate", True)
        element = made.settings.element
        attached = element.makeelement(f"{W}attachedTemplate", {f"{{{base[:-1]}}}id": id_})
        element.insert(0, attached)

    with zipfile.ZipFile(BytesIO(build(change))) as file:
        assert b"amaker" not in b"".join(file.read(name) for name in file.namelist())


@pytest.mark.parametrize("data", [b"", b"not a zip", b"PK\x05\x06" + bytes(18)])
def test_what_is_no_word_file_is_refused(tmp_path: Path, data: bytes) -> None:
    folder = tmp_path / "house"
    folder.mkdir()
    (folder / "report.docx").write_bytes(data)
    with pytest.raises(PgaError, match="cannot be read as a Word document"):
        writer("docx")(document(), house(folder))


def test_a_document_without_a_body_is_refused(tmp_path: Path) -> None:
    folder = tmp_path / "house"
    folder.mkdir()
    template(nothing).save(str(tmp_path / "whole.docx"))
    with (
        zipfile.ZipFile(tmp_path / "whole.docx") as whole,
        zipfile.ZipFile(folder / "report.docx", "w") as broken,
    ):
        for name in whole.namelist():
            broken.writestr(name, b"<x/>" if name == "word/document.xml" else whole.read(name))
    with pytest.raises(PgaError, match="cannot be read as a Word document"):
        writer("docx")(document(), house(folder))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes here")
def test_a_pipe_does_not_give_way_to_the_shipped_template(tmp_path: Path) -> None:
    (tmp_path / "house").mkdir()
    os.mkfifo(tmp_path / "house" / "report.docx")
    with pytest.raises(PgaError, match="not a regular file"):
        writer("docx")(document(), house(tmp_path / "house"))


def test_a_word_template_cannot_loop_without_end(build: Build) -> None:
    loops = "{% for a in t %}{% for b in t %}{% for c in t %}{% endfor %}{% endfor %}{% endfor %}"

    def change(made: Any) -> None:
        made.add_paragraph(f"{{% set t = 'x' * 1000 %}}{loops}")

    with pytest.raises(PgaError, match="steps"):
        build(change)


def test_a_link_is_not_followed(tmp_path: Path) -> None:
    folder = tmp_path / "house"
    folder.mkdir()
    template(nothing).save(str(tmp_path / "elsewhere.docx"))
    (folder / "report.docx").symlink_to(tmp_path / "elsewhere.docx")
    with pytest.raises(PgaError, match="is a link"):
        writer("docx")(document(), house(folder))


def test_comments_are_taken_out(build: Build) -> None:
    def change(made: Any) -> None:
        made.add_comment(made.paragraphs[0].runs, text="Ask about Sam", author="A. Maker")

    with zipfile.ZipFile(BytesIO(build(change))) as file:
        assert "word/comments.xml" not in file.namelist()
        tree = etree.fromstring(file.read("word/document.xml"))
    assert not [each for each in tree.iter() if "comment" in str(each.tag)]
