"""Word files as Word itself writes them become Markdown: every word once, in order, and no more."""

import re
from collections.abc import Callable
from itertools import count

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

pytest.importorskip("mammoth")
pytest.importorskip("markdownify")

from pgacli.case.model import Case
from pgacli.casework.documents.word_file import read_word
from pgacli.casework.importing import source_note
from pgacli.errors import PgaError
from tests.casework.word_pages import (
    box,
    chosen,
    content_control,
    deleted,
    field,
    file_of,
    inserted,
    item,
    line,
    mark,
    note_mark,
    part,
    run,
    table,
)

PICTURE = (
    '<w:r><w:drawing><wp:inline><a:graphic><a:graphicData><a:blip r:embed="none"/>'
    "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
)
CHART = PICTURE.replace('<a:blip r:embed="none"/>', '<a:chart r:id="none"/>')
DEEP = "<w:r>" * 5_000 + "</w:r>" * 5_000


@pytest.mark.parametrize(
    ("body", "markdown"),
    [
        (line(run("It is 07700 900123. 2. March")), "It is 07700 900123. 2. March"),
        (line(run("2. March")), "2\\. March"),
        (line(run("a "), inserted(run("b ")), deleted("gone"), run("c")), "a b c"),
        (line(run("a "), properties='<w:rPr><w:del w:id="1"/></w:rPr>') + line(run("b")), "a b"),
        (
            line(f'<w:moveFrom w:id="1">{run("moved")}</w:moveFrom>')
            + line(run("x "), f'<w:moveTo w:id="2">{run("moved")}</w:moveTo>'),
            "x moved",
        ),
        (line(f'<w:fldSimple w:instr=" PAGE ">{run("3")}</w:fldSimple>', run(" end")), "3 end"),
        (line(run("see "), field(" REF gone ", run("this")), run(" end")), "see this end"),
        (line(field(f" IF {field(' PAGE ', run('7'))} = 7 ", run("yes")), run(" end")), "yes end"),
        (line(field(' HYPERLINK "https://a.example/b" ', run("x"))), "[x](https://a.example/b)"),
        (line(run("Risk: "), chosen("1", "low", "high"), run(" now")), "Risk: high now"),
        (line(run("Risk: "), chosen("", "low", "high"), run(" now")), "Risk: low now"),
        (line(run("Risk: "), chosen("7", "low"), run(" now")), "Risk: now"),
        (line(mark("begin"), run("never closed")), "never closed"),
        (line(run("never opened"), mark("end")), "never opened"),
        (content_control(line(run("held"))), "held"),
        (
            line(run("a "), content_control(run("☒"), "<w14:checkbox><w14:checked w14:val='1'/>"
                                            "</w14:checkbox>"), run(" b")),
            "a ☒ b",
        ),
        (line(f'<w:smartTag>{run("Quay")}</w:smartTag>', run(" end")), "Quay end"),
        (line(f'<w:dir w:val="rtl">{run("held")}</w:dir>'), "held"),
        (line(f"<m:oMath><m:r><m:t>x+1</m:t></m:r></m:oMath>{run(' end')}"), "x\\+1 end"),
        (line("<w:r><w:t>ca</w:t><w:softHyphen/><w:t>fé</w:t></w:r>"), "café"),
        (line("<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:ptab/><w:t>c</w:t></w:r>"), "a b c"),
        (line("<w:r><w:t>a</w:t><w:cr/><w:t>b</w:t></w:r>"), "a  \nb"),
        (line(run("a "), box(line(run("boxed"))), run(" b")), "a b\n\nboxed"),
        (line(run("a "), box(line(run("boxed")), both=False), run(" b")), "a b\n\nboxed"),
        (line(run("a"), box(line(run("b"), box(line(run("c")))))), "a\n\nb\n\nc"),
        (line('<w:r><w:pict><v:shape><v:textpath string="Art"/></v:shape></w:pict></w:r>'), "Art"),
        (
            item("a") + item("b", 1) + item("c", 2) + item("d") + item("e", number=2),
            "- a\n  - b\n    - c\n- d\n\n1. e",
        ),
        (line(run("Top"), properties='<w:pStyle w:val="H1"/>') + line(run("x")), "# Top\n\nx"),
        (line(run("so"), properties='<w:pStyle w:val="Q"/>'), "> so"),
        (
            table(
                ['<w:gridSpan w:val="2"/>|' + line(run("wide")), line(run("x"))],
                ['<w:vMerge w:val="restart"/>|' + line(run("tall")), *[line(run("y"))] * 2],
                ["<w:vMerge/>|" + line(), line(run("p")), line(run("q"))],
            ),
            "| wide |  | x |\n| --- | --- | --- |\n| tall | y | y |\n|  | p | q |",
        ),
        (
            table([line(run("a")) + table([line(run("b")), line(run("c"))]) + line()], [line()]),
            "| a  b / c |\n| --- |\n|  |",
        ),
    ],
)  # fmt: skip
def test_what_word_writes_is_read(body: str, markdown: str) -> None:
    read = read_word(file_of(body))
    unsaid = [each for each in read.left_out if each.one != "tracked deletion"]
    assert (read.markdown, unsaid) == (markdown, [])


@pytest.mark.parametrize(
    ("body", "told"),
    [
        (line(deleted("gone"), run("x")), "1 tracked deletion"),
        (line(run("gone", "<w:vanish/>"), run("x")), "1 passage of hidden text"),
        (line(run("gone", '<w:rStyle w:val="UnseenToo"/>'), run("x")), "1 passage of hidden text"),
        (
            line(run("gone"), properties='<w:pStyle w:val="UnseenLine"/>') + line(run("x")),
            "1 passage of hidden text",
        ),
        (
            '<w:tbl><w:tr><w:trPr><w:hidden/></w:trPr><w:tc><w:p/></w:tc></w:tr></w:tbl>'
            + line(run("x")),
            "1 passage of hidden text",
        ),
        (line(PICTURE, PICTURE, run("x")), "2 pictures"),
        (line(CHART, run("x")), "1 drawing or chart"),
        (line("<w:r><w:object><o:OLEObject/></w:object></w:r>", run("x")), "1 embedded file"),
        ('<w:altChunk r:id="none"/>' + line(run("x")), "1 inserted document"),
        (line("<w:strange/>", run("x")), "1 part that only Word can draw"),
        (
            line('<w:r><w:sym w:font="Odd" w:char="0001"/></w:r>', run("x")),
            "1 part that only Word can draw",
        ),
    ],
)  # fmt: skip
def test_what_is_left_out_is_named(body: str, told: str) -> None:
    read = read_word(file_of(body))
    assert [str(each) for each in read.left_out] == [told]
    assert (read.markdown, "gone" in str(read)) == ("x", False)


def test_what_is_hidden_only_by_its_style_can_be_shown() -> None:
    shown = run("x", '<w:rStyle w:val="Unseen"/><w:vanish w:val="0"/>')
    assert read_word(file_of(line(shown))).markdown == "x"


def test_comments_headers_and_their_threads_are_counted_once() -> None:
    said = '<w:comment w:id="0" w:author="x"><w:p><w:r><w:t>gone</w:t></w:r></w:p></w:comment>'
    thread = part("x", "").replace("w:x", "w15:commentsEx")
    parts = {
        "word/comments.xml": part("comments", said),
        "word/commentsExtended.xml": thread,
        "word/header1.xml": part("hdr", line(run("gone"))),
        "word/footer1.xml": part("ftr", line()),
    }
    read = read_word(file_of(line(run("x")), parts=parts))
    assert [str(each) for each in read.left_out] == ["1 comment", "1 header or footer"]
    assert read.markdown == "x"


def test_notes_stand_at_the_end_under_their_numbers_and_run_into_no_list() -> None:
    notes = {
        "footnote": {2: line(run("Said so")) + line(run("twice"))},
        "endnote": {3: line(run("end"))},
    }
    body = line(run("a"), note_mark("footnote", 2), note_mark("endnote", 3)) + item("b", number=2)
    assert read_word(file_of(body, notes=notes)).markdown == (
        "a\\[1\\]\\[2\\]\n\n1. b\n\n\\[1\\] Said so\n\ntwice\n\n\\[2\\] end"
    )


# Names


@pytest.mark.parametrize(
    "body",
    [
        line(run("Zeph"), "<w:proofErr/>", run("yrine", "<w:b/>"), run(" Oakapple")),
        line(field(' HYPERLINK "https://a.example/zeph.png" ', run("a"))),
        line(run("Zeph"), deleted("gone"), inserted(run("yrine"))),
        line("<w:r><w:t>Zephy</w:t><w:softHyphen/><w:t>rine</w:t></w:r>"),
        line(run("Zeph\u200byrine Oak\u00adapple")),
        line(run("a"), note_mark("footnote", 2)),
        line(f'<w:hyperlink r:id="h1">{run("a")}</w:hyperlink>'),
        line(field(' HYPERLINK "mailto:zeph@a.example" ', run("a"))),
        table([line(run("x")) + table([line(run("Zeph")), line(run("Oakapple"))])]),
        line(box(line(run("Zephyrine")))),
        line(run("About Zephyrine"), properties='<w:pStyle w:val="H1"/>') + line(run("x")),
        content_control(item("Zephyrine")),
        line(f'<w:fldSimple w:instr=" AUTHOR ">{run("Zephyrine Oakapple")}</w:fldSimple>'),
    ],
)  # fmt: skip
def test_a_name_becomes_a_code_wherever_it_stood(group: Case, body: str) -> None:
    link = "https://a.example/%5Aephyrine-Oak%61pple?n=Zeph"
    data = file_of(body, notes={"footnote": {2: line(run("Zeph said"))}}, links={"h1": link})
    made = source_note(group, read_word(data), {"date": group.today, "method": "interview"})
    told = f"{made.note.title} {made.note.text}"
    assert "YP1" in told
    assert not re.search("zeph|yrine|oakapple|%5A", told, re.IGNORECASE)


# Files that are none


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"\xd0\xcf\x11\xe0" + bytes(600), "has a password, or is of an old kind"),
        (b"Only words", "cannot be read as a Word file"),
        (file_of(line(run("x")))[:-40], "cannot be read as a Word file"),
        (file_of(line(DEEP)), "cannot be read as a Word file"),
        (file_of(line(run("x")), parts={"word/styles.xml": "<w:s>"}), "cannot be read"),
        (file_of(parts={"word/media/a.png": bytes(201_000_000)}), "unpacks to more"),
        (file_of(parts={"word/a.xml": b"<a>" * 4_000_000}), "unpacks to more"),
        (
            file_of(parts={"word/document.xml": '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">'
                           ']><w:document xmlns:w="w">&b;</w:document>'}),
            "cannot be read as a Word file",
        ),
    ],
    ids=["old", "text", "cut", "deep", "bad-styles", "bomb", "words", "entity"],
)  # fmt: skip
def test_a_file_that_cannot_be_read_says_so_plainly(data: bytes, said: str) -> None:
    with pytest.raises(PgaError, match=said) as told:
        read_word(data)
    assert len(str(told.value).splitlines()) == 1


# Every visible word, once and in order


SHAPES: tuple[Callable[[str], str], ...] = (
    run,
    lambda word: run(word, "<w:b/><w:i/>"),
    lambda word: run(word[:2]) + run(word[2:], "<w:u w:val='single'/>"),
    lambda word: inserted(run(word)),
    lambda word: field(" REF a ", run(word)),
    lambda word: f'<w:fldSimple w:instr="X">{run(word)}</w:fldSimple>',
    lambda word: content_control(run(word)),
    lambda word: f'<w:hyperlink r:id="h1">{run(word)}</w:hyperlink>',
    lambda word: f'<w:hyperlink w:anchor="here">{run(word)}</w:hyperlink>',
    lambda word: f"<w:customXml w:element='a'>{run(word)}</w:customXml>",
    lambda word: f"<w:bdo w:val='ltr'>{run(word)}</w:bdo>",
    lambda word: f"<w:r><w:t>{word[:2]}</w:t><w:softHyphen/><w:t>{word[2:]}</w:t></w:r>",
)
UNSEEN: tuple[Callable[[str], str], ...] = (
    deleted,
    lambda word: run(word, "<w:vanish/>"),
    lambda word: f'<w:moveFrom w:id="1">{run(word)}</w:moveFrom>',
    lambda word: field(f" REF {word} ", ""),
)
kinds = st.sampled_from(["text", "text", "unseen", "box", "note"])
shapes = st.lists(st.tuples(kinds, st.integers(0, 99)), min_size=1, max_size=5)
blocks = st.lists(st.tuples(st.sampled_from(["line", "item", "cell", "held"]), shapes), max_size=6)


@settings(max_examples=60)
@given(blocks)
def test_every_visible_word_comes_out_once_and_in_order(
    plan: list[tuple[str, list[tuple[str, int]]]],
) -> None:
    words = (f"word{number}x" for number in count())
    body, seen, at_end = [], [], {}
    for kind, inside in plan:
        pieces, after = [], []
        for shape, number in inside:
            word = next(words)
            if shape == "text":
                pieces.append(SHAPES[number % len(SHAPES)](word))
                seen.append(word)
            elif shape == "unseen":
                pieces.append(UNSEEN[number % len(UNSEEN)](word))
            elif shape == "box":
                pieces.append(box(line(run(word)), both=number % 2 == 0))
                after.append(word)
            else:
                pieces.append(note_mark("footnote", len(at_end)))
                at_end[len(at_end)] = word
            pieces.append(run(" "))
        seen += after
        body.append(_block(kind, line(*pieces)))
    notes = {id_: line(run(word)) for id_, word in at_end.items()}
    data = file_of(*body, notes={"footnote": notes}, links={"h1": "https://a.example/"})
    found = re.findall(r"word\d+x", _without_marks(read_word(data).markdown))
    assert found == [*seen, *at_end.values()]


def _block(kind: str, paragraph: str) -> str:
    if kind == "item":
        place = '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>'
        return paragraph.replace("<w:p>", f"<w:p>{place}", 1)
    if kind == "cell":
        return table([paragraph, line()])
    return content_control(paragraph) if kind == "held" else paragraph


def _without_marks(markdown: str) -> str:
    return re.sub(r"[*_\\]", "", markdown)
