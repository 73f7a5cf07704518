"""`pga import`: a document becomes a faithful source note, and no name comes along."""

import random
import stat
import subprocess
import sys
import tempfile
import zipfile
from contextlib import suppress
from datetime import date
from email.message import EmailMessage
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.examples import DAY, EXAMPLES, TODAY

pytest.importorskip("docx")
pytest.importorskip("mammoth")
pytest.importorskip("markdownify")

from pgacli.case.key.people import People
from pgacli.case.loading import load_case
from pgacli.case.model import Case
from pgacli.case.notes import Source
from pgacli.casework.coding import Coder
from pgacli.casework.documents import mail, word_file
from pgacli.casework.documents.note_body import parted
from pgacli.errors import PgaError
from pgacli.rules import check
from tests.commands import word_notes
from tests.conftest import SEALED_KEY, Copy, Pga, all_bytes

SAID = ("--date", "2026-03-02", "--method", "interview", *DAY)


@pytest.fixture
def quayside(case: Copy) -> Path:
    root = case("quayside-2026")
    give_key(root, word_notes.KEY)
    return root


def give_key(root: Path, text: str) -> None:
    (root / "private").mkdir(mode=0o700, exist_ok=True)
    key = root / "private/people.yaml"
    key.write_text(text)
    key.chmod(stat.S_IRUSR | stat.S_IWUSR)


def document(tmp_path: Path, name: str, content: bytes | str) -> Path:
    path = tmp_path / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def source(root: Path, id_: str = "S6") -> Source:
    read = load_case(root, TODAY)
    assert not [each for each in read.problems if each.place.path.startswith("sources/")]
    note = read.note(id_, Source)
    assert note is not None
    return note


# A Word file


def test_a_word_note_is_faithful_and_holds_no_name(
    pga: Pga, quayside: Path, tmp_path: Path
) -> None:
    data = word_notes.interview()
    original = document(tmp_path, "Zephyrine Oakapple.docx", data)
    before = all_bytes(quayside)
    ran = pga("import", original, "--case", quayside, *SAID, "--contributor", "C1",
              "--young-people", "YP1,yp3")  # fmt: skip
    assert (ran.code, ran.err) == (0, "")
    assert original.read_bytes() == data
    after = all_bytes(quayside)
    assert {path: after[path] for path in before} == before
    (new,) = after.keys() - before.keys()
    assert Path(new).name == "S6-interview-swimming-coach-and-duty.md"
    note = source(quayside)
    assert (note.date, note.method, note.contributor) == (date(2026, 3, 2), "interview", ("C1",))
    assert note.young_people == ("YP1", "YP3")
    assert note.title == "Interview about YP1"
    everything = after[new].decode() + ran.out
    assert not [word for word in (*word_notes.SECRETS, *word_notes.BESIDE) if word in everything]
    assert note.body.partition("\n\n")[2].rstrip() == (
        "## What YP1’s friends say\n\n"
        "They meet at the quay. **YP1** rings first; YP1 said so.\n\n"
        "**YP2**'s laugh. \\# no heading, \\*no\\* emphasis \\| no \\<b\\>cell\\</b\\>\n\n"
        "\\---\n\n"
        "### Places\n\n"
        "- the quay\n  - its steps, with YP3\n\n"
        "1. the first\n\n"
        "> They would not leave YP4’s side.\n\n"
        "| Who | What \\| when |\n| --- | --- |\n| YP1 | 07700 900123 |\n\n"
        "kept put in moved here"
    )


def test_a_name_in_an_option_is_told_by_the_option(
    pga: Pga, quayside: Path, tmp_path: Path
) -> None:
    original = document(tmp_path, "a.txt", "They meet.")
    ran = pga("import", original, "--case", quayside, *SAID, "--young-people", "Zephyrine Oakapple")
    assert (ran.code, ran.out) == (2, "")
    assert "--young-people holds a young person's name" in ran.err


def test_it_says_what_became_of_the_rest(pga: Pga, quayside: Path, tmp_path: Path) -> None:
    original = document(tmp_path, "a.docx", word_notes.interview())
    out = pga("import", original, "--case", quayside, *SAID).out.splitlines()
    assert out[1] == "8 names are codes now: YP1 5, YP2 1, YP3 1, YP4 1."
    assert out[2] == (
        "Left out: 1 comment, 2 headers and footers, 1 tracked deletion and 1 picture."
    )
    text = (quayside / "sources/S6-interview.md").read_text()
    line = next(n for n, each in enumerate(text.splitlines(), 1) if "07700" in each)
    assert out[3] == f"Take out what identifies somebody: line {line} (phone number)."
    flags = check(load_case(quayside, TODAY)).flags
    own = {(each.rule, each.place.line) for each in flags if "S6" in each.place.path}
    assert ("privacy.identifier", line) in own
    assert not [rule for rule, _ in own if rule == "privacy.real-name"]


def test_a_dry_run_shows_the_note_and_writes_nothing(
    pga: Pga, quayside: Path, tmp_path: Path
) -> None:
    original = document(tmp_path, "a.docx", word_notes.interview())
    before = all_bytes(tmp_path)
    ran = pga("import", original, "--case", quayside, *SAID, "--dry-run")
    assert ran.code == 0
    assert "+++ sources/S… (then)\n" in ran.out
    assert "+# Interview about YP1" in ran.out
    assert not [word for word in word_notes.SECRETS if word in ran.out + ran.err]
    assert all_bytes(tmp_path) == before


def test_nothing_of_the_document_is_in_a_temporary_file(
    pga: Pga, quayside: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*words: object, **options: object) -> object:
        raise AssertionError("a temporary file")

    for name in (
        "TemporaryFile",
        "NamedTemporaryFile",
        "mkstemp",
        "mkdtemp",
        "SpooledTemporaryFile",
    ):
        monkeypatch.setattr(tempfile, name, refuse)
    for name, content in (("a.docx", word_notes.interview()), ("a.txt", b"They meet.")):
        ran = pga("import", document(tmp_path, name, content), "--case", quayside, *SAID)
        assert ran.code == 0, ran.err


# Names


def test_a_surname_of_two_is_left_to_the_worker(pga: Pga, quayside: Path, tmp_path: Path) -> None:
    text = "Mr Oakapple rang. Zeph Oakapple and Quillon Oakapple were there."
    ran = pga("import", document(tmp_path, "a.txt", text), "--case", quayside, *SAID)
    assert "Mr YP1 or YP2 rang. YP1 and YP2 were there." in source(quayside).body
    assert "In 1 place the name is that of several young people" in ran.out


@pytest.mark.parametrize(
    ("written", "left"),
    [
        ("Zeph's", "YP1's"),
        ("ZEPHYRINE OAKAPPLE", "YP1"),
        ("*Ze*ph", "*YP1*"),
        ("Ze*p*h", "YP1"),
        ("Ze*ph*", "YP1"),
        ("**Zephyrine** **Oakapple**", "**YP1**"),
        ("**Zeph** Oakapple", "**YP1**"),
        ("__Zeph__", "__YP1__"),
        ("[Zeph](https://example.org/zephyrine-oakapple)", "[YP1](https://example.org/YP1)"),
        ("`Zeph`", "`YP1`"),
        ("Zephyrine\nOakapple", "YP1"),
        ("Z.O.", "YP1."),
        ("Jorrit van der Plume’s", "YP3’s"),
        ("Zéph", "YP1"),
        ("zephyrine_oakapple", "YP1"),
        ("Zephyr", "Zephyr"),
    ],
)
def test_a_name_is_found_however_it_is_marked(quayside: Path, written: str, left: str) -> None:
    coded = Coder(load_case(quayside, TODAY)).coded(f"There was {written} today")
    assert coded.text == f"There was {left} today"


def test_an_acronym_is_not_made_a_code_for_somebodys_initials(quayside: Path) -> None:
    give_key(quayside, "YP1: {name: Nerys Hale Sorrow}\n")
    coded = Coder(load_case(quayside, TODAY)).coded("The NHS met Nerys and NS.")
    assert coded.text == "The NHS met YP1 and YP1."


PIECES = ("Zephyrine", "Zeph", "Oakapple", "Quillon", "Ottoline Brack", "ZO", "Z.O.", "’s", "'s")
MARKS = (*" \n*_`\\-.[)a", "**", "~~", ", ", "| ", "> ", "](", "YP1")


@pytest.fixture(scope="module")
def coder() -> Coder:
    people = People(
        {
            "YP1": {"name": "Zephyrine Oakapple", "also": ["Zeph"]},
            "YP2": {"name": "Quillon Oakapple"},
            "YP4": {"name": "Ottoline Brack"},
        }
    )
    read = load_case(EXAMPLES / "quayside-2026", TODAY)
    return Coder(Case(read.name, TODAY, read.assessment, read.framework, people=people))


@given(st.lists(st.sampled_from(PIECES + MARKS), max_size=12).map("".join))
def test_no_name_is_left_however_it_is_mixed_with_marks(coder: Coder, text: str) -> None:
    coded = coder.coded(text).text
    assert coder.coded(coded) == (coded, {})


def test_names_written_as_entities_are_found_in_markdown(
    pga: Pga, quayside: Path, tmp_path: Path
) -> None:
    original = document(tmp_path, "a.md", "# Z&#101;ph\n\nWith Z&eacute;ph &amp; co.\n")
    assert pga("import", original, "--case", quayside, *SAID).code == 0
    note = source(quayside)
    assert note.title == "YP1"
    assert "With YP1 &amp; co." in note.body


@pytest.mark.parametrize("key", [None, "sealed", "YP1: {name: Zephyrine Oakapple}\n"])
def test_without_the_whole_key_it_says_plainly_that_names_may_stand(
    pga: Pga, case: Copy, tmp_path: Path, key: str | None
) -> None:
    root = case("quayside-2026")
    if key == "sealed":
        (root / "private").mkdir(exist_ok=True)
        (root / "private/people.yaml.age").write_text(SEALED_KEY)
    elif key:
        give_key(root, key)
    original = document(tmp_path, "a.txt", "# Ottoline\n\nOttoline spoke.")
    ran = pga("import", original, "--case", root, *SAID)
    assert ran.code == 0
    told = "no name for YP2, YP3, YP4" if key and key != "sealed" else "NO NAMES COULD BE REPLACED"
    assert told in ran.err
    assert "ottoline" not in "".join(path.name for path in (root / "sources").iterdir()).casefold()


def test_a_key_that_cannot_be_read_stops_it(pga: Pga, quayside: Path, tmp_path: Path) -> None:
    give_key(quayside, "YP1: [")
    ran = pga("import", document(tmp_path, "a.txt", "Zeph"), "--case", quayside, *SAID)
    assert ran.code == 2
    assert not (quayside / "sources/S6-interview.md").exists()


def test_a_title_that_is_typed_may_hold_no_name(pga: Pga, quayside: Path, tmp_path: Path) -> None:
    words = ("--title", "About Zeph")
    ran = pga("import", document(tmp_path, "a.txt", "x"), "--case", quayside, *SAID, *words)
    assert ran.code == 2
    assert "Zeph" not in ran.err.replace("About Zeph", "")


def test_an_original_inside_the_case_is_pointed_out(pga: Pga, quayside: Path) -> None:
    original = document(quayside, "notes.txt", "They meet.")
    assert "the original lies in the case folder" in pga(
        "import", original, "--case", quayside, *SAID
    ).err  # fmt: skip


# What must be said


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ((), "say --date and --method too"),
        (("--date", "2026-03-02"), "say --method too"),
        (("--method", "interview"), "say --date too"),
        (("--method", "interview", "--date", "2/3/2026"), "2 March 2026"),
        (("--method", "chat", "--date", "2026-03-02"), "`method` takes one of"),
        ((*SAID, "--contributor", "C99"), "there is no contributor C99"),
        ((*SAID, "--young-people", "YP9"), "no member of the group"),
        ((*SAID, "--account", "third_hand"), "`account` takes one of"),
    ],
)
def test_what_does_not_fit_is_told_and_nothing_is_written(
    pga: Pga, quayside: Path, tmp_path: Path, words: tuple[str, ...], told: str
) -> None:
    before = all_bytes(quayside)
    ran = pga("import", document(tmp_path, "a.txt", "They meet."), "--case", quayside, *words)
    assert ran.code == 2
    assert told in " ".join(ran.err.split())
    assert all_bytes(quayside) == before


# E-mail


def message(**parts: str) -> bytes:
    mail_ = EmailMessage()
    mail_["From"], mail_["To"] = "Ada <ada@example.org>", "b@example.org"
    mail_["Subject"] = parts.get("subject", "RE: Zeph and the quay")
    mail_["Date"] = parts.get("date", "Tue, 03 Mar 2026 23:30:00 +0100")
    mail_.set_content(parts.get("body", "Zeph’s café.\n\n> quoted\n\nRegards\n-- \nA worker\n"))
    if "html" in parts:
        mail_.add_alternative(parts["html"], subtype="html")
    mail_.add_attachment(b"Zeph", maintype="application", subtype="pdf", filename="Zeph.pdf")
    return mail_.as_bytes()


def test_a_mail_gives_its_day_its_subject_and_its_words(
    pga: Pga, quayside: Path, tmp_path: Path
) -> None:
    original = document(tmp_path, "a.eml", message())
    ran = pga("import", original, "--case", quayside, "--method", "record")
    assert (ran.code, ran.err) == (0, "")
    note = source(quayside)
    assert (note.date, note.title) == (date(2026, 3, 3), "YP1 and the quay")
    assert "YP1’s café.\n\n> quoted" in note.body
    assert "\\-- \nA worker" in note.body
    assert "example.org" not in note.source_text
    assert "headers" in ran.out
    assert "1 attachment" in ran.out


def test_a_mail_of_html_alone_keeps_its_lists_and_tables(
    pga: Pga, quayside: Path, tmp_path: Path
) -> None:
    mail_ = EmailMessage()
    mail_["Subject"], mail_["Date"] = "A list", "Tue, 03 Mar 2026 10:00:00 +0000"
    mail_.set_content(
        "<style>p {}</style><h1>Top</h1><ul><li>one <b>two</b></li></ul><script>x()</script>"
        "<table><tr><td>a</td></tr><tr><td>b</td></tr></table><a href='javascript:y'>link</a>",
        subtype="html",
    )
    original = document(tmp_path, "a.eml", mail_.as_bytes())
    assert pga("import", original, "--case", quayside, "--method", "record").code == 0
    body = source(quayside).body
    assert "- one **two**" in body
    assert "| a |\n| --- |\n| b |" in body
    assert not [word for word in ("script", "x()", "style", "p {}") if word in body]


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("a.md", "# At the quay\n\nThey meet.", "At the quay"),
        ("a.md", f"# Zeph {'waits ' * 30}\n\nThey meet.", "YP1 waits waits"),
        ("a.md", "They <\\!-- wait\nfor\n===\n\nThey meet.", "wait for"),
        ("a.eml", "Subject: At the quay\nDate: 3 Mar 2026\n\nThey meet.", "At the quay"),
        ("a.eml", f"Subject: Zeph {'waits ' * 30}\n\nThey meet.", "YP1 waits waits"),
        ("a.eml", "Subject: So\nContent-Type: text/html\n\n<h1>Top</h1><p>They meet.", "Top"),
    ],
)
def test_no_word_of_a_title_is_lost(
    pga: Pga, quayside: Path, tmp_path: Path, name: str, text: str, said: str
) -> None:
    original = document(tmp_path, name, text)
    for id_, words in (("S6", ()), ("S7", ("--title", "A call"))):
        ran = pga("import", original, "--case", quayside, *SAID, *words)
        assert (ran.code, ran.err) == (0, "")
        whole = " ".join(source(quayside, id_).body.split())
        assert said in whole
        assert "They meet." in whole
        assert whole.count("waits") >= text.count("waits")
        assert whole.startswith("# A call") or not words


def test_a_mail_without_a_day_asks_for_one(pga: Pga, quayside: Path, tmp_path: Path) -> None:
    original = document(tmp_path, "a.eml", b"Subject: x\nDate: soon\n\nwords\n")
    assert "say --date too" in pga(
        "import", original, "--case", quayside, "--method", "record"
    ).err  # fmt: skip


# Plain text and Markdown


def test_what_looks_like_front_matter_stays_text(pga: Pga, quayside: Path, tmp_path: Path) -> None:
    text = "---\nkind: finding\nwithdrawn: true\n---\n# Top\n\nSub\n===\n\n<!-- hush -->a <!-- b\n"
    original = document(tmp_path, "a.md", text)
    ran = pga("import", original, "--case", quayside, *SAID)
    note = source(quayside)
    assert (note.kind, note.withdrawn) == ("source", None)
    assert "```\nkind: finding\nwithdrawn: true\n```" in note.body
    assert "## Top\n\n## Sub\n\na <\\!-- b" in note.body
    assert "Left out: 1 comment." in ran.out


@pytest.mark.parametrize(
    ("text", "title", "body"),
    [
        ("# A\n\n# B\n\n## C", "A", "## B\n\n### C"),
        ("words\n\n# B\n\n###### C", "", "words\n\n## B\n\n###### C"),
        ("## B\n\nwords", "", "## B\n\nwords"),
        ("```\n# code\n```\n\n# B", "", "```\n# code\n```\n\n## B"),
        ("- # in a list", "", "- ## in a list"),
        ("One\ntwo\n===\nrest", "One two", "rest"),
        ("# *A* \\# `b`", "A # b", ""),
        ("---", "", "---"),
    ],
)
def test_headings_are_moved_below_the_title(text: str, title: str, body: str) -> None:
    assert parted(text) == (title, body)


@pytest.mark.parametrize(
    ("data", "seen"),
    [
        ("caf\u00e9".encode("utf-8-sig"), "café"),
        ("café".encode("utf-16"), "café"),
        ("café ’".encode("cp1252"), "café ’"),
        (b"one\r\ntwo\rthree\x0bfour\x07", "one\ntwo\nthree\nfour"),
        (b"a\n-- \nb", "a\n\\-- \nb"),
    ],
)
def test_text_is_read_as_it_was_meant(
    pga: Pga, quayside: Path, tmp_path: Path, data: bytes, seen: str
) -> None:
    assert pga("import", document(tmp_path, "a.txt", data), "--case", quayside, *SAID).code == 0
    assert source(quayside).body.endswith(f"\n\n{seen}\n")


# Hostile and broken files


DAMAGED = (
    "empty.docx no-zip.docx cut.docx locked.docx entities.docx nested.docx large.docx bad-xml.docx"
    " a-bomb.docx no-words.docx no-text.txt empty.txt no-mail.eml long-head.eml deep-head.eml"
    " bad-charset.eml old.doc some.pdf"
).split()


def damaged() -> dict[str, bytes]:
    whole = word_notes.interview()
    text = word_notes.part_of(whole, "word/document.xml")
    bomb = b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]>' + text.partition(b"?>")[2]
    deep = b"<w:tbl><w:tr><w:tc>" * 5000 + b"</w:tc></w:tr></w:tbl>" * 5000
    nested = text.replace(b"<w:body>", b"<w:body>" + deep)
    large = text.replace(b"<w:body>", b"<w:body>" + b"<w:p/>" * 2_000_000)
    return {
        "empty.docx": b"",
        "no-zip.docx": b"PK\x03\x04 and no more",
        "cut.docx": whole[: len(whole) // 2],
        "locked.docx": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600),
        "entities.docx": word_notes.with_parts(whole, {"word/document.xml": bomb}),
        "nested.docx": word_notes.with_parts(whole, {"word/document.xml": nested}),
        "large.docx": word_notes.with_parts(whole, {"word/document.xml": large}),
        "bad-xml.docx": word_notes.with_parts(whole, {"word/document.xml": b"<w:p>"}),
        "a-bomb.docx": word_notes.with_parts(whole, {"word/media/a.png": bytes(201_000_000)}),
        "no-words.docx": word_notes.plain_note("", " "),
        "no-text.txt": b"\x00\x01\x02",
        "empty.txt": b"",
        "no-mail.eml": b"\x00" * 50,
        "long-head.eml": b"Subject: " + b"(" * 300_000 + b"\n\nx",
        "deep-head.eml": b"Date: " + b"(" * 20_000 + b"\n\nx",
        "bad-charset.eml": b"Content-Type: text/plain; charset=none-such\n\nx",
        "old.doc": b"x",
        "some.pdf": b"%PDF",
    }


@pytest.fixture(scope="module")
def damage() -> dict[str, bytes]:
    found = damaged()
    assert set(found) == set(DAMAGED)
    return found


@pytest.mark.parametrize("name", DAMAGED)
def test_a_broken_file_is_one_plain_sentence(
    pga: Pga, quayside: Path, tmp_path: Path, damage: dict[str, bytes], name: str
) -> None:
    before = all_bytes(quayside)
    ran = pga("import", document(tmp_path, name, damage[name]), "--case", quayside, *SAID)
    assert "fault in pga" not in ran.err
    if name in ("deep-head.eml", "bad-charset.eml") and ran.code == 0:
        # Some Pythons can read it: then its word is there.
        (note,) = all_bytes(quayside).keys() - before.keys()
        assert "\nx\n" in (quayside / note).read_text("utf-8")
        return
    assert (ran.code, ran.out) == (2, "")
    assert len(ran.err.strip().splitlines()) == 1
    assert all_bytes(quayside) == before


def test_a_file_that_is_none_is_refused(pga: Pga, quayside: Path, tmp_path: Path) -> None:
    folder = tmp_path / "Zephyrine.txt"
    folder.mkdir()
    for path in (folder, tmp_path / "Zephyrine-lost.txt"):
        ran = pga("import", path, "--case", quayside, *SAID)
        assert ran.code == 2
        assert "Zephyrine" not in ran.err


def test_bytes_that_are_changed_at_random_never_break_it(
    pga: Pga, quayside: Path, tmp_path: Path
) -> None:
    chance = random.Random(5)  # noqa: S311
    whole = word_notes.interview()
    text = word_notes.part_of(whole, "word/document.xml")
    for _ in range(25):
        changed = bytearray(text)
        for _ in range(4):
            changed[chance.randrange(len(changed))] = chance.randrange(256)
        data = word_notes.with_parts(whole, {"word/document.xml": bytes(changed)})
        ran = pga(
            "import", document(tmp_path, "a.docx", data), "--case", quayside, *SAID, "--dry-run"
        )
        assert "fault in pga" not in ran.err
        assert ran.code in (0, 2)


def test_pictures_that_are_only_pointed_at_are_not_fetched(tmp_path: Path) -> None:
    data = word_notes.interview()
    relations = word_notes.part_of(data, "word/_rels/document.xml.rels")
    (tmp_path / "secret.png").write_bytes(b"secret")
    linked = relations.replace(b"media/image1.png", str(tmp_path / "secret.png").encode())
    linked = linked.replace(b'relationships/image"', b'relationships/image" TargetMode="External"')
    text = word_notes.part_of(data, "word/document.xml").replace(b"r:embed", b"r:link")
    parts = {"word/_rels/document.xml.rels": linked, "word/document.xml": text}
    read = word_file.read_word(word_notes.with_parts(data, parts))
    assert "secret" not in read.markdown
    assert "picture" in " ".join(map(str, read.left_out))


def test_a_lying_zip_is_not_unpacked_further_than_it_said(tmp_path: Path) -> None:
    out = BytesIO()
    with zipfile.ZipFile(out, "w", 8) as file:
        file.writestr("word/document.xml", bytes(5_000_000))
    data = out.getvalue().replace((5_000_000).to_bytes(4, "little"), (100).to_bytes(4, "little"))
    with pytest.raises(PgaError, match="cannot be read as a Word file"):
        word_file.read_word(data)


def test_a_mail_with_odd_headers_is_read_or_refused() -> None:
    chance = random.Random(7)  # noqa: S311
    whole = message(html="<p>x</p>")
    were_read = 0
    for _ in range(60):
        changed = bytearray(whole)
        for _ in range(6):
            changed[chance.randrange(len(changed))] = chance.randrange(256)
        with suppress(PgaError):
            mail.read_mail(bytes(changed))
            were_read += 1
    assert 0 < were_read < 60


def test_without_the_extra_one_line_names_the_command(quayside: Path, tmp_path: Path) -> None:
    original = document(tmp_path, "a.docx", word_notes.plain_note("x"))
    code = (
        "import sys; sys.modules['mammoth'] = None\n"
        "from pgacli.cli import main; sys.exit(main(sys.argv[1:]))"
    )
    words = ["import", str(original), "--case", str(quayside), *SAID]
    ran = subprocess.run(
        [sys.executable, "-c", code, *words], capture_output=True, text=True, check=False
    )
    assert (ran.returncode, ran.stdout) == (2, "")
    assert 'pip install "pgacli[import]"' in ran.stderr
    assert len(ran.stderr.splitlines()) == 1
