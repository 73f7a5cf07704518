"""A folder becomes a case: what is there is found, and what cannot be read is kept as data."""

import os
import random
import re
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest
import yaml

from pgacli.case import loading
from pgacli.case.files import MAX_BYTES
from pgacli.case.folder import Found
from pgacli.case.loading import load_case
from pgacli.case.model import Case
from pgacli.case.note import Note
from pgacli.case.note_file import read_note
from pgacli.case.notes import (
    Assessment,
    Contributor,
    Finding,
    Intervention,
    Offer,
    Source,
    Supervision,
)
from pgacli.case.stages import Stage
from pgacli.case.yaml import events as yaml_events
from pgacli.case.yaml import reader as yaml_reader
from pgacli.errors import PgaError
from pgacli.rules import check
from tests.examples import TODAY
from tests.growth import LINEAR_AT_MOST, growth
from tests.rights import needs_rights
from tests.rules.broken import HEALTHY, healthy_texts

ASSESSMENT = "---\nstage: analysing\ngroup: {members: [YP1, YP2]}\n---\n# Group\n"

Lay = Callable[..., Case]


@pytest.fixture(params=["CBaseLoader", "BaseLoader"])
def _reader(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    if not hasattr(yaml, request.param):
        pytest.skip("PyYAML was built without libyaml here")
    monkeypatch.setattr(yaml_reader, "read_plain", lambda text, first_line: None)
    monkeypatch.setattr(yaml_events, "YAML_READER", getattr(yaml, request.param))


@pytest.fixture
def lay(tmp_path: Path) -> Lay:
    """Write files below a new case, and load it."""

    def write(files: dict[str, str | bytes], assessment: str | bytes = ASSESSMENT) -> Case:
        for name, text in {"assessment.md": assessment, **files}.items():
            path = tmp_path / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(text if isinstance(text, bytes) else text.encode("utf-8"))
        return load_case(tmp_path, TODAY)

    return write


def _said(case: Case) -> list[tuple[str, str, int]]:
    return [(each.rule, each.place.path, each.place.line) for each in case.problems]


def _finding(extra: str = "", body: str = "# Title\n") -> str:
    return f"---\nheading: places\nnature: strength\n{extra}---\n{body}"


# The whole case


def test_a_folder_without_an_assessment_is_no_case(tmp_path: Path) -> None:
    with pytest.raises(PgaError, match=r"assessment\.md"):
        load_case(tmp_path, TODAY)


def test_the_healthy_case_is_read_whole() -> None:
    case = load_case(HEALTHY, TODAY)
    assert (case.problems, case.unreadable) == ((), ())
    assert len(case.notes) == sum(name.endswith(".md") for name in healthy_texts())
    assert (case.name, case.stage, case.today) == ("healthy", Stage.FINAL, TODAY)


def test_kind_and_id_are_said_by_folder_and_file_name(lay: Lay) -> None:
    case = lay(
        {
            "findings/f12.md": _finding(),
            "supervision/P1-x.md": "---\nby: x\ndate: 2026-01-01\nheadings: {}\n---\n",
            "supervision/V1_y.md": "---\nkind: Supervision\nid: v1\ndate: 2026-01-01\n---\n",
        }
    )
    assert [(note.kind, note.id) for note in case.notes] == [
        ("assessment", "A1"),
        ("finding", "F12"),
        ("placement", "P1"),
        ("supervision", "V1"),
    ]


def test_links_run_both_ways() -> None:
    case = load_case(HEALTHY, TODAY)
    finding = case.note("F3", Finding)
    source = case.note("S3", Source)
    close = case.note("C1", Contributor)
    assert finding is not None
    assert source is not None
    assert close is not None
    assert [each.id for each in case.named(finding.sources, Source)] == ["S2", "S3"]
    assert [each.id for each in case.naming(source, Finding)] == ["F1", "F2", "F3", "F4"]
    assert [each.id for each in case.naming(source, Offer)] == ["O1"]
    assert [each.id for each in case.naming(finding, Intervention)] == ["I1"]
    assert [each.id for each in case.naming(finding, Supervision)] == []
    assert [each.id for each in case.naming(close, Source)] == ["S1"]
    assert case.note("F3", Source) is None
    assert case.note("F99", Finding) is None


def test_notes_stand_in_the_order_of_their_numbers(lay: Lay) -> None:
    case = lay({f"findings/F{n}-x.md": _finding() for n in (10, 9, 100, 1)})
    assert [finding.id for finding in case.findings] == ["F1", "F9", "F10", "F100"]


@pytest.mark.parametrize("seed", range(5))
def test_the_order_of_files_never_matters(seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    plain = load_case(HEALTHY, TODAY)
    found = loading.markdown_files

    def shuffled(root: Path, folders: list[str]) -> list[Found]:
        files = list(found(root, folders))
        random.Random(seed).shuffle(files)  # noqa: S311 - an order, not a secret
        return files

    monkeypatch.setattr(loading, "markdown_files", shuffled)
    other = load_case(HEALTHY, TODAY)
    assert [_whole(note) for note in other.notes] == [_whole(note) for note in plain.notes]
    assert {id_: note.path for id_, note in other.by_id.items()} == {
        id_: note.path for id_, note in plain.by_id.items()
    }
    assert check(other) == check(plain)


def _whole(note: Note) -> tuple[str, str, str]:
    return note.path, note.id, note.source_text


@pytest.mark.usefixtures("_reader")
def test_both_readers_of_yaml_read_the_same_case() -> None:
    case = load_case(HEALTHY, TODAY)
    assert case.problems == ()
    finding = case.note("F1", Finding)
    assert finding is not None
    assert finding.gives == ("safety", "fun")
    assert finding.heard[0].words == "Put the toast in."
    assert finding.at("heard.0.words").line == 12


# What cannot be read


def test_a_note_that_cannot_be_read_is_kept_as_data(lay: Lay) -> None:
    case = lay({"findings/F1-x.md": _finding("also: [\n"), "findings/F2-y.md": _finding()})
    assert [(lost.path, lost.kind, lost.id) for lost in case.unreadable] == [
        ("findings/F1-x.md", Finding, "F1")
    ]
    assert [finding.id for finding in case.findings] == ["F2"]
    assert not case.is_sure_of(Finding)
    assert case.is_sure_of(Source)


def test_an_assessment_that_cannot_be_read_does_not_hide_the_rest(lay: Lay) -> None:
    case = lay({"findings/F1-x.md": _finding()}, assessment="---\nstage: [final\n---\n")
    assert _said(case) == [("note.unreadable", "assessment.md", 2)]
    assert case.stage is Stage.PLANNING
    assert case.assessment.misread("purpose")
    assert [finding.id for finding in case.findings] == ["F1"]


@pytest.mark.parametrize(
    ("data", "line"),
    [
        (_finding().encode("utf-16"), 1),
        (_finding().encode("utf-16-le"), 1),
        (_finding().encode("utf-16-be"), 1),
        (b"\0" * 4096, 1),
        (_finding(body="# T\n\ncafé\n").encode("latin-1"), 7),
        (b"\xff\xfe", 1),
        (b"---\nheading: \xc3\n---\n", 2),
        (_finding().encode() + b" " * MAX_BYTES, 1),
        (b"---\nx: " + b"[" * 5_000_000, 1),
        (b"---\nx: " + b"[" * 100_000 + b"\n---\n", 2),
        (b"---\na: &a [x]\nb: [*a, *a]\n---\n", 2),
        (b"---\nheading: places\nnature: strength\n", 1),
        (b"---\n- heading: places\n---\n", 2),
        (b"---\nheading: pla\x00ces\n---\n", 2),
    ],
)
def test_one_plain_flag_with_its_line(data: bytes, line: int, lay: Lay) -> None:
    case = lay({"findings/F1-x.md": data, "findings/F2-y.md": _finding()})
    assert _said(case) == [("note.unreadable", "findings/F1-x.md", line)]
    assert [finding.id for finding in case.findings] == ["F2"]
    assert case.problems[0].hint


def test_a_note_of_no_bytes_is_told_as_one_that_may_be_lost(lay: Lay) -> None:
    case = lay({"findings/F1-x.md": b"", "findings/F2-y.md": _finding()})
    assert _said(case) == [("note.no-front-matter", "findings/F1-x.md", 1)]
    assert case.problems[0].message == "the note is empty"
    assert "earlier versions of a synced drive" in case.problems[0].hint


def test_links_that_stay_inside_are_read_and_others_are_not(lay: Lay, tmp_path: Path) -> None:
    outside = tmp_path.parent / f"{tmp_path.name}-outside.md"
    outside.write_text(_finding())
    folder = tmp_path / "findings"
    folder.mkdir()
    (tmp_path / "house").mkdir()
    (tmp_path / "house" / "kept.md").write_text(_finding())
    (folder / "F1-inside.md").symlink_to("../house/kept.md")
    (folder / "F2-outside.md").symlink_to(outside)
    (folder / "F3-nowhere.md").symlink_to("nowhere.md")
    (folder / "F4-round.md").symlink_to("F4-round.md")
    (folder / "F5-folder.md").symlink_to("..")
    (tmp_path / "sources").symlink_to(folder)
    case = lay({})
    assert [finding.id for finding in case.findings] == ["F1"]
    assert _said(case) == [
        ("note.unreadable", "findings/F2-outside.md", 1),
        ("note.unreadable", "findings/F3-nowhere.md", 1),
        ("note.unreadable", "findings/F4-round.md", 1),
        ("note.unreadable", "findings/F5-folder.md", 1),
        ("note.unreadable", "sources", 1),
    ]
    assert not case.is_sure_of(Source)


def test_links_of_other_things_inside_the_case(lay: Lay, tmp_path: Path) -> None:
    outside = tmp_path.parent / f"{tmp_path.name}-outside.yaml"
    outside.write_text("id: x\n")
    (tmp_path / "framework.yaml").symlink_to(outside)
    (tmp_path / "assessment.md").write_text(ASSESSMENT)
    case = load_case(tmp_path, TODAY)
    assert _said(case) == [("note.unreadable", "framework.yaml", 1)]
    assert not case.framework.is_certain
    assert "places" in case.framework.headings


def test_an_assessment_that_is_a_folder(tmp_path: Path) -> None:
    (tmp_path / "assessment.md").mkdir()
    case = load_case(tmp_path, TODAY)
    assert _said(case) == [("note.unreadable", "assessment.md", 1)]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes here")
def test_a_named_pipe_holds_nobody_up(lay: Lay, tmp_path: Path) -> None:
    (tmp_path / "findings").mkdir()
    os.mkfifo(tmp_path / "findings" / "F1-pipe.md")
    (tmp_path / "findings" / "F2-folder.md").mkdir()
    case = lay({})
    assert _said(case) == [
        ("note.unreadable", "findings/F1-pipe.md", 1),
        ("note.unreadable", "findings/F2-folder.md", 1),
    ]


@needs_rights
def test_what_one_may_not_read(lay: Lay, tmp_path: Path) -> None:
    lay({"findings/F1-x.md": _finding(), "sources/S1-x.md": "---\n---\n"})
    (tmp_path / "findings/F1-x.md").chmod(0)
    (tmp_path / "sources").chmod(0)
    try:
        case = load_case(tmp_path, TODAY)
    finally:
        (tmp_path / "sources").chmod(0o700)
    assert _said(case) == [
        ("note.unreadable", "findings/F1-x.md", 1),
        ("note.unreadable", "sources", 1),
    ]
    assert not case.is_sure_of(Finding)
    assert not case.is_sure_of(Source)


@needs_rights
def test_nothing_is_sure_of_a_case_whose_folder_cannot_be_listed(lay: Lay, tmp_path: Path) -> None:
    lay({"findings/F1-x.md": _finding()})
    tmp_path.chmod(0o100)
    try:
        case = load_case(tmp_path, TODAY)
    finally:
        tmp_path.chmod(0o700)
    assert _said(case) == [("note.unreadable", ".", 1)]
    assert not case.is_sure_of(Source)


def test_what_lies_beside_the_notes_is_left_alone(lay: Lay) -> None:
    case = lay(
        {
            "README.md": "# Read me\n",
            "findings/README.md": "# Read me\n",
            "findings/.hidden.md": "# Hidden\n",
            "findings/picture.png": b"\x89PNG\xff",
            "findings/F1-x.md.orig": "# Old\n",
            ".git/x.md": "# No\n",
            "private/x.md": b"\xff",
            "reports/x.md": _finding(),
            "house/x.md": _finding(),
            "notes.txt": "x",
            "to-do.md": "# To do\n",
            "drafts/x.md": "---\ntags: [x]\n---\n",
        }
    )
    assert case.problems == ()
    assert len(case.notes) == 1


@pytest.mark.skipif(os.name != "posix", reason="links need a right of their own elsewhere")
@pytest.mark.parametrize("is_same", [True, False])
def test_private_in_other_letters_is_private_where_the_disk_says_so(
    lay: Lay, tmp_path: Path, is_same: bool
) -> None:
    (tmp_path / "Private").mkdir()
    if is_same:
        with suppress(FileExistsError):  # a disk on which letters have no case
            (tmp_path / "private").symlink_to("Private")
    case = lay({"Private/F1-x.md": f"---\nkind: finding\n{_finding()[4:]}"})
    is_one = (tmp_path / "private").exists()
    assert [each.rule for each in case.problems] == ["note.misplaced"] * (not is_one)


def test_a_note_in_a_folder_of_a_folder_is_a_note(lay: Lay) -> None:
    case = lay({"findings/places/F1-x.md": _finding(), "sources/a/b/S1.md": "# no keys\n"})
    assert [finding.id for finding in case.findings] == ["F1"]
    assert _said(case) == [("note.no-front-matter", "sources/a/b/S1.md", 1)]


def test_folders_within_folders_have_an_end(lay: Lay, tmp_path: Path) -> None:
    deep = tmp_path / "findings" / "/".join("x" * 60)
    deep.mkdir(parents=True)
    (deep / "F1-x.md").write_text(_finding())
    case = lay({"findings/F2-y.md": _finding()})
    assert [finding.id for finding in case.findings] == ["F2"]
    assert [each.rule for each in case.problems] == ["note.unreadable"]
    assert not case.is_sure_of(Finding)


def test_names_that_differ_in_case_alone(lay: Lay, tmp_path: Path) -> None:
    lay({"findings/F1-x.md": _finding()})
    (tmp_path / "findings" / "f1-X.MD").write_text(_finding())
    if len(list((tmp_path / "findings").iterdir())) == 1:
        pytest.skip("this disk takes both names for one")
    case = load_case(tmp_path, TODAY)
    assert [(finding.id, finding.path) for finding in case.findings] == [
        ("F1", "findings/F1-x.md"),
        ("F1", "findings/f1-X.MD"),
    ]
    assert case.by_id["F1"].path == "findings/F1-x.md"


def test_a_folder_in_other_letters_is_not_taken_in_silence(lay: Lay, tmp_path: Path) -> None:
    case = lay({"Findings/F1-x.md": "---\nkind: finding\n---\n"})
    if (tmp_path / "findings").exists():
        pytest.skip("this disk takes both names for one")
    assert _said(case) == [("note.misplaced", "Findings/F1-x.md", 2)]


# What is wrong in a note that can be read


def test_every_problem_of_a_note_at_once(lay: Lay) -> None:
    text = (
        "---\nkind: fnding\nid: F9\nheading: [places, roles]\nnature: strenght\nwieght: first\n"
        "observed: 2026-02-30\nalso: roles\nalso: places\nmeaning: room #3\n---\n"
    )
    case = lay({"findings/F1-x.md": text})
    assert sorted(_said(case), key=lambda each: each[2]) == [
        ("note.unknown-kind", "findings/F1-x.md", 2),
        ("note.id-mismatch", "findings/F1-x.md", 3),
        ("note.bad-value", "findings/F1-x.md", 4),
        ("note.bad-value", "findings/F1-x.md", 5),
        ("note.unknown-key", "findings/F1-x.md", 6),
        ("note.bad-value", "findings/F1-x.md", 7),
        ("note.duplicate-key", "findings/F1-x.md", 9),
        ("note.lost-text", "findings/F1-x.md", 10),
    ]
    [finding] = case.findings
    assert (finding.also, finding.meaning, finding.nature) == (("roles",), "room", "")
    assert finding.misread("nature")
    assert finding.misread("weight")
    assert not finding.misread("also")


def test_a_heading_that_is_named_twice_counts_once_though_one_is_misspelt(lay: Lay) -> None:
    case = lay({"findings/F1-x.md": _finding("also: [placs, places, services, servics]\n")})
    [finding] = case.findings
    assert list(case.headings_of(finding)) == ["places", "services"]


@pytest.mark.parametrize(
    ("key", "suggested"),
    [
        ("sorces", "sources"),
        ("safe-guarding", "safeguarding"),
        ("Sources", "sources"),
        ("sharewith", "share_with"),
        ("observd", "observed"),
        ("evidence", "sources"),
        ("Service-response", "reply"),
    ],
)
def test_the_nearest_key_is_suggested(key: str, suggested: str, lay: Lay) -> None:
    case = lay({"findings/F1-x.md": _finding(f"{key}: x\n")})
    [problem] = case.problems
    assert problem.rule == "note.unknown-key"
    assert problem.hint == f"Did you mean `{suggested}`?"


def test_of_a_kind_that_does_not_exist_the_folders_kind_is_named(lay: Lay) -> None:
    # "interview" is nearer to "intervention" than to the kind of the folder that it stands in.
    case = lay({"sources/S1-x.md": "---\nkind: interview\ndate: 2026-03-01\nmethod: record\n---\n"})
    [problem] = case.problems
    assert problem.hint == (
        "Write `kind: source`, or take the line out: the folder and file name say it."
    )


def test_another_word_for_a_key_that_is_filled_is_told_of_that_key(lay: Lay) -> None:
    case = lay(
        {"findings/F1-x.md": _finding("sources: [S1]\nevidence: x\n"), "sources/S1-x.md": ""}
    )
    hints = [each.hint for each in case.problems if each.rule == "note.unknown-key"]
    assert hints == ["Did you mean `sources`?"]


def test_a_key_like_none_is_not_repeated(lay: Lay) -> None:
    [problem] = lay({"findings/F1-x.md": _finding("Oriel Tamsworth: x\n")}).problems
    assert "Oriel" not in problem.message + problem.hint


def test_an_id_alone_says_what_a_file_without_one_is(lay: Lay) -> None:
    case = lay({"findings/a-safe-place.md": _finding("id: f7\n")})
    assert _said(case) == [("note.id-mismatch", "findings/a-safe-place.md", 1)]
    assert [finding.id for finding in case.findings] == ["F7"]


def test_the_assessment_keeps_its_id(lay: Lay) -> None:
    case = lay({}, assessment="---\nid: TAN-26\nstage: final\n---\n")
    assert case.problems == ()
    assert case.assessment.id == "A1"


# Where things stand

PLACED = """\
\ufeff
---
heading:  places
also: [roles,   "influence"]
sources:
  - S1
  -   S2
nature: harm
meaning: "One is “hurt” and one is not."
plain: >
  It is dark
    there, and it is not
  your fault.
safeguarding: |
  First line.
  A lamp helps.
heard:
  - on: 2026-03-26
    says: thats_us
    done: 'It stays.'
  - {on: 2026-03-27, says: not_us, done: It goes and it goes}
gives: [It is
   folded here]
---

# The title

Words of the body.

## What the service says

<!-- a prompt -->
Its reply.

## An empty one
"""


@pytest.fixture(params=["\n", "\r\n"], ids=["lf", "crlf"])
def placed(request: pytest.FixtureRequest, lay: Lay) -> Finding:
    lay({"findings/F1-x.md": PLACED.replace("\n", request.param)})
    [finding] = lay({}).findings
    return finding


@pytest.mark.usefixtures("_reader")
@pytest.mark.parametrize(
    ("key", "line", "column"),
    [
        ("", 1, 1),
        ("heading", 3, 1),
        ("also", 4, 1),
        ("also.0", 4, 8),
        ("also.1", 4, 17),
        ("sources.1", 7, 7),
        ("heard", 17, 1),
        ("heard.0", 18, 5),
        ("heard.0.says", 19, 5),
        ("heard.1.says", 21, 22),
        ("heard.1.words", 21, 5),
        ("weight", 1, 1),
        ("reply", 30, 1),
    ],
)
def test_keys_items_and_sections(placed: Finding, key: str, line: int, column: int) -> None:
    assert placed.at(key) == ("findings/F1-x.md", line, column)


@pytest.mark.usefixtures("_reader")
@pytest.mark.parametrize(
    ("key", "words", "line", "column"),
    [
        ("", "Words of", 28, 1),
        ("", "The title", 26, 3),
        ("meaning", "hurt", 9, 19),
        ("meaning", "one is not", 9, 29),
        ("plain", "dark", 11, 9),
        ("plain", "there", 12, 5),
        ("plain", "fault", 13, 8),
        ("safeguarding", "A lamp", 16, 3),
        ("heard.0.done", "stays", 20, 15),
        ("heard.1.done", "It goes", 21, 42),
        ("gives.0", "folded", 23, 4),
        ("gives.0", "is folded", 22, 12),
        ("reply", "Its reply", 33, 1),
    ],
)
def test_words_of_prose(placed: Finding, key: str, words: str, line: int, column: int) -> None:
    passages = {passage.key: passage for passage in placed.prose()}
    passage = placed.passage(key) if key == "reply" else passages[key]
    start = passage.text.index(words)
    assert placed.words_at(passage, start, start + len(words)) == (placed.path, line, column)


def test_what_stands_under_a_key_within_a_key_is_told_once() -> None:
    plain = "## In plain words\n\nA.\n\n### Summary\n\nB.\n\n### More\n\nC.\n"
    note, _ = read_note(f"---\nstage: final\n---\n# Title\n\nOwn.\n\n{plain}", "assessment.md")
    assert isinstance(note, Assessment)
    told = (note.plain, note.summary, note.text)
    assert told == ("A.", "B.", "Own.\n\n### More\n\nC.")


def test_a_heading_without_words_stands_for_no_key() -> None:
    note, _ = read_note(_finding(body="# Title\n\n## ***\n\nText.\n"), "findings/F1-x.md")
    assert note is not None
    assert note.at("gives") == note.at()
    assert note.passage("gives").text == ""


def test_to_place_many_words_of_a_folded_text_takes_no_longer_than_its_length() -> None:
    def placed(length: int) -> None:
        text = "  never said\n" * (length // 13)
        note, _ = read_note(_finding(f"meaning: >-\n{text}basis: voice\n"), "findings/F1-x.md")
        assert note is not None
        passage = note.passage("meaning")
        for found in re.finditer("said", passage.text):
            note.words_at(passage, *found.span())

    assert growth(placed, 10_000) < LINEAR_AT_MOST


def test_words_that_stand_twice_in_a_folded_text(lay: Lay) -> None:
    text = "meaning: >-\n  never said,\n  and never\n  shown\nbasis: voice\n"
    [finding] = lay({"findings/F1-x.md": _finding(text, "# T\n\nnever shown\n")}).findings
    passage = finding.passage("meaning")
    at = [(start, finding.words_at(passage, start, start + 5)) for start in (0, 16)]
    assert [(place.line, place.column) for _, place in at] == [(5, 3), (6, 7)]
    across = passage.text.index("never shown")
    assert finding.words_at(passage, across, across + 11)[1:] == (6, 7)


def test_a_section_stands_for_its_key(placed: Finding) -> None:
    assert placed.reply == "Its reply."
    assert placed.title == "The title"
    assert "reply" not in placed.text
    assert "prompt" not in placed.text
    assert placed.text.split() == ["Words", "of", "the", "body.", "##", "An", "empty", "one"]
