"""`pga add`: one new note, with what was said in it, and nobody's name."""

import re
import subprocess
import sys
import tempfile
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from pgacli.case.loading import load_case
from pgacli.case.notes import ADDED_KINDS, KINDS
from pgacli.cli import main
from pgacli.rules import check
from tests.conftest import SEALED_KEY, Copy, Pga, names
from tests.examples import DAY, TODAY

TEXT = st.text(st.characters(exclude_categories=["Cs"]))
ASSESSMENT = """---
group: {name: Harbour group, members: [YP1, YP2, YP3]}
---
# Harbour group
"""


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A case with a source, a contributor and a finding, and somebody standing in it."""
    folder = tmp_path / "harbour"
    folder.mkdir()
    (folder / "assessment.md").write_text(ASSESSMENT)
    monkeypatch.chdir(folder)
    for words in (
        ["contributor", "Youth worker", "--role=x", "--agency=y", "--relationship=close"],
        ["source", "Interview", "--method", "interview", "--contributor", "C1"],
        ["finding", "A first one", "--heading", "places", "--nature", "harm"],
    ):
        assert main(["add", *words, *DAY]) == 0
    return folder


def note_of(root: Path, id_: str) -> Any:
    case = load_case(root, TODAY)
    assert not case.problems
    return case.by_id[id_]


def test_a_first_save_needs_a_heading_a_nature_and_a_sentence(root: Path, pga: Pga) -> None:
    ran = pga("add", "finding", "They look out for each other", "--heading", "relationships",
              "--nature", "strength")  # fmt: skip
    assert (ran.code, ran.err) == (0, "")
    path, advice = ran.out.splitlines()
    assert path == str(Path("findings", "F2-they-look-out-for-each-other.md"))
    assert advice.startswith("Next: write `sources` in it.")
    note = note_of(root, "F2")
    assert (note.title, note.heading, note.nature) == (
        "They look out for each other",
        "relationships",
        "strength",
    )
    errors = [flag for flag in check(load_case(root, TODAY)).flags if flag.severity == "error"]
    assert not errors


@pytest.mark.parametrize("whose", [("--contributor", "C1"), ("--young-people", "YP1")])
def test_an_account_is_asked_for_once(root: Path, pga: Pga, whose: tuple[str, str]) -> None:
    ran = pga("add", "source", "An evening", "--method", "interview", *whose)
    assert ran.out.splitlines()[1] == "Next: `pga check` says what else there is to do."


def test_every_word_that_was_said_is_in_the_note(root: Path, pga: Pga) -> None:
    ran = pga(
        "add", "FINDING", "--heading=trusted_adults", "A place: to be #1",
        "--nature", "need-met", "--sources", "S1", "--share-with", "c1",
        "--gives", "safety,belonging", "--gives", "A laugh, now and then",
        "--observed", "2026-03-01", "--safeguarding", "# It says: where",
        "--text", "They meet on Fridays.", "--plain", "You meet on Fridays.",
    )  # fmt: skip
    assert ran.code == 0, ran.err
    note = note_of(root, "F2")
    assert note.title == "A place: to be #1"
    assert (note.heading, note.nature, note.sources) == ("trusted-adults", "need_met", ("S1",))
    assert note.share_with == ("C1",)
    assert note.gives == ("safety", "belonging", "A laugh, now and then")
    assert note.observed == date(2026, 3, 1)
    assert (note.safeguarding, note.plain) == ("# It says: where", "You meet on Fridays.")
    assert note.text == "They meet on Fridays."


@given(title=TEXT, plain=TEXT, weight=TEXT)
@example(title="A warm room", plain="You asked", weight="To be 1 of 3")
def test_any_words_are_held_or_refused(title: str, plain: str, weight: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "assessment.md").write_text(ASSESSMENT)
        # `--` in front of a title would make a key of it.
        words = ["intervention", f"{title} ", f"--plain={plain}", f"--goal={weight}"]
        code = main(["add", *words, "--case", folder])
        case = load_case(Path(folder), TODAY)
        assert not case.problems
        assert code == (0 if case.interventions else 2)
        # A title of words is never refused; nor is anything else that somebody can read.
        assert code == 0 or not (title.strip() and f"{title}{plain}{weight}".isprintable())
        for note in case.interventions:
            # Nothing but spaces is as good as nothing.
            assert note.plain == (plain if plain.strip() else "")
            assert note.goal == (weight if weight.strip() else "")
            assert [part.level for part in note.sections][:1] == [1]


def test_a_note_is_of_today_unless_said(root: Path, pga: Pga) -> None:
    pga("add", "source", "A", "--method", "record", "--today", "2026-03-01")
    pga("add", "source", "B", "--method", "record", "--today", "2026-03-01", "--date", "2026-02-01")
    assert note_of(root, "S2").date == date(2026, 3, 1)
    assert note_of(root, "S3").date == date(2026, 2, 1)


def test_findings_are_placed_by_pairs(root: Path, pga: Pga) -> None:
    pga("add", "finding", "Another", "--heading", "roles", "--nature", "strength")
    ran = pga(
        "add", "placement", "Unseen", "--by", "supervisor", "--headings", "F1=roles,f2=parents"
    )
    assert ran.code == 0, ran.err
    assert note_of(root, "P1").headings == (("F1", "roles"), ("F2", "parents"))


@pytest.mark.parametrize("said", ["youth worker", "C1,youth worker"])
def test_a_role_in_place_of_an_id_is_answered_with_the_ids(root: Path, pga: Pga, said: str) -> None:
    pga("add", "contributor", "Head of year", "--role=x", "--agency=y", "--relationship=known")
    ran = pga("add", "source", "A", "--method", "record", "--contributor", said)
    assert ran.code == 2
    assert "There are C1 (Youth worker) and C2 (Head of year)." in ran.err


def test_words_of_a_list_may_be_said_with_spaces(root: Path, pga: Pga) -> None:
    said = ("--nature", "Good practice", "--heading", "trusted adults")
    assert pga("add", "finding", "A", *said, "--also", "self image, places").code == 0
    note = note_of(root, "F2")
    assert (note.nature, note.heading) == ("good_practice", "trusted-adults")
    assert note.also == ("self-image", "places")
    aims = ("--status", "under way", "--aims-at", "young people,place")
    assert pga("add", "intervention", "B", *aims).code == 0
    assert note_of(root, "I1").aims_at == ("young_people", "place")
    assert pga("add", "placement", "C", "--by", "x", "--headings", "F1=trusted adults").code == 0
    assert note_of(root, "P1").headings == (("F1", "trusted-adults"),)


@pytest.mark.parametrize("word", ["all", " All "])
def test_all_is_everybody_in_the_group(root: Path, pga: Pga, word: str) -> None:
    said = ("--through", "C1", "--outcome", "met")
    assert pga("add", "offer", "First invitation", "--to", word, *said).code == 0
    assert note_of(root, "O1").to == ("YP1", "YP2", "YP3")
    assert "`all` is everybody" in pga("add", "offer", "--help").out
    assert "`all`" not in pga("add", "learning", "--help").out


def test_all_is_nobody_where_ids_are_asked_for(root: Path, pga: Pga) -> None:
    ran = pga("add", "source", "A", "--method", "record", "--contributor", "all")
    assert (ran.code, (root / "sources").exists() and len([*(root / "sources").iterdir()])) == (
        2,
        1,
    )


def test_yes_needs_no_word(root: Path, pga: Pga) -> None:
    assert pga("add", "source", "A", "--withdrawn", "--method", "record").code == 0
    assert note_of(root, "S2").withdrawn is True
    assert pga("add", "source", "B", "--withdrawn", "no", "--method", "record").code == 0
    assert note_of(root, "S3").withdrawn is False


@pytest.mark.parametrize("kind", ADDED_KINDS)
def test_every_kind_can_be_added_bare(root: Path, pga: Pga, kind: str) -> None:
    ran = pga("add", kind, "In a few words")
    assert ran.code == 0, ran.err
    needed = [f"`{name}`" for name, field in KINDS[kind].fields.items() if field.is_required]
    assert all(name in ran.out for name in needed if name != "`date`")


# --- What does not fit ---


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ([], "say what to add: contributor, meeting"),
        (["fndings", "x"], "Did you mean `finding`?"),
        (["zzz", "x"], "There are contributor,"),
        (["assessment", "x"], "which `pga new` lays down"),
        (["finding"], "say its title in a few words"),
        (["finding", "A", "safe", "place"], "its 3 words stay together"),
        (["source", "A talk", "-method", "interview"], "two hyphens: --method"),
        (["finding", " \t"], "a title needs words"),
        (["finding", "a <!-- b"], "a title needs words"),
        (["finding", "x", "--hedding", "places"], "Did you mean --heading?"),
        (["finding", "x", "--quux", "places"], "See `pga add finding --help`"),
        (["finding", "x", "--nature", "strenght"], "Did you mean `strength`?"),
        (["finding", "x", "--heading", "trusted-adult"], "Did you mean `trusted-adults`?"),
        (["finding", "x", "--heading", "zzz"], "`pga headings` lists them"),
        (["finding", "x", "--sources", "S9"], "there is no source S9. There is S1 alone."),
        (["finding", "x", "--sources", "F1"], "F1 is a finding; a source is meant here"),
        (["finding", "x", "--observed", "3/2/2026"], "write 2026-02-03"),
        (["finding", "x", "--heading"], "--heading needs a value"),
        (["finding", "x", "--heading", "--nature", "harm"], "--heading needs a value"),
        (["finding", "x", "--nature", "harm", "--nature", "system"], "is given 2 times"),
        (["finding", "x", "--heard", "yes"], "write it in the note"),
        (["intervention", "x", "--progress", "yes"], "write it in the note"),
        (["supervision", "x", "--decided", "yes"], "write it in the note"),
        (["source", "x", "--passed-on", "yes"], "a day and to whom, such as"),
        (["source", "x", "--passed-on", "soon to the duty team"], "takes a date"),
        (["source", "x", "--passed-on", "3/3/26 to duty"], "If you mean 3 March 2026"),
        (["finding", "x", "--sources", "S1", "S2"], "with commas and no spaces, such as S1,S2"),
        (["supervision", "x", "--present", "C7"], "there is no contributor C7"),
        (["source", "x", "--young-people", "YP9"], "There are YP1, YP2 and YP3."),
        (["source", "x", "--young-people", "Zephyrine"], "a young person's code such as YP1"),
        (["placement", "x", "--headings", "F1=roles,F1="], "takes pairs such as F1=places"),
        (["placement", "x", "--headings", "F1=rolles"], "Did you mean `roles`?"),
        (["placement", "x", "--headings", "F9=roles"], "there is no finding F9"),
        (["placement", "x", "--headings", "F1"], "takes pairs such as F1=places"),
        (["meeting", "x", "--present", "\udcff"], "something that is not text"),
        (["finding", "x", "--text", "```", "--plain", "y"], "would change the note around it"),
        (["finding", "x", "--text", "## In plain words\n\nz", "--plain", "y"], "would change"),
    ],
)
def test_what_does_not_fit_is_told_and_nothing_is_written(
    root: Path, pga: Pga, words: list[str], told: str
) -> None:
    before = sorted(root.rglob("*"))
    ran = pga("add", *words)
    assert (ran.code, ran.out) == (2, "")
    assert told in " ".join(ran.err.split()), ran.err
    assert "Traceback" not in ran.err
    assert "fault in pga" not in ran.err
    assert sorted(root.rglob("*")) == before


def test_all_that_does_not_fit_is_told_at_once(root: Path, pga: Pga) -> None:
    ran = pga("add", "finding", "x", "--heading", "place", "--nature", "hram", "--sources", "S8")
    assert all(key in ran.err for key in ("`heading`", "`nature`", "`sources`"))


def test_no_case_no_note(tmp_path: Path, pga: Pga, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    ran = pga("add", "finding", "x")
    assert (ran.code, "no case here" in ran.err) == (2, True)


def test_one_folder_too_high_is_told_without_a_name(
    root: Path, pga: Pga, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(root.parent)
    ran = pga("status")
    assert (ran.code, "in a folder below" in ran.err) == (2, True)
    assert root.name not in ran.err


def test_a_case_can_be_named_from_elsewhere(
    root: Path, pga: Pga, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    ran = pga("add", "learning", "Brief first", "--about", "process", "--case", "harbour")
    assert ran.out.splitlines()[0] == str(Path("harbour", "learning", "L1-brief-first.md"))


def test_help_for_a_kind_lists_its_keys(root: Path, pga: Pga) -> None:
    ran = pga("add", "finding", "--help")
    assert ran.code == 0
    fields = KINDS["finding"].fields
    named = {name for name in fields if f"--{name.replace('_', '-')} " in ran.out}
    assert named == fields.keys() - {"allow", "heard"}
    assert pga("add", "--help").out.count("\n  ") > 10


# --- Names ---

NAME = "Zephyrine Oakapple"


@pytest.fixture
def key(root: Path) -> Path:
    (root / "private").mkdir()
    path = root / "private" / "people.yaml"
    path.write_text(f"YP2: {{name: {NAME}, also: [Sun, Zeph]}}\n")
    path.chmod(0o600)
    return path


@pytest.mark.parametrize(
    "words",
    [
        ["finding", "Zephyrine is trusted"],
        ["finding", "What zephyrine oakapple said"],
        ["finding", "x", "--plain", "Zeph and the others"],
        ["finding", "x", "--share_with", "Zeph"],
        ["finding", "x", "--text", "Then Oakapple left."],
        ["source", "x", "--method", "record", "--contributor=C1", "--text=Z.O. spoke"],
        ["contributor", "x", "--role", "Zeph's uncle"],
    ],
)
def test_a_name_is_refused_and_never_repeated(
    root: Path, key: Path, pga: Pga, words: list[str]
) -> None:
    before = sorted(root.rglob("*"))
    ran = pga("add", *words)
    assert ran.code == 2
    assert "write YP2 in its place" in ran.err
    assert "_" not in ran.err, "options are named as they are typed"
    assert not {"zeph", "oak", "z.o"} & {w for w in ("zeph", "oak", "z.o") if w in ran.err.lower()}
    assert sorted(root.rglob("*")) == before


def test_a_word_that_may_be_a_name_stays_out_of_the_file_name(
    root: Path, key: Path, pga: Pga
) -> None:
    ran = pga("add", "finding", "In the sun with YP2", "--heading=places", "--nature=strength")
    assert ran.code == 0, ran.err
    assert ran.out.splitlines()[0] == str(Path("findings", "F2-in-the-with.md"))
    assert not [flag for flag in check(load_case(root, TODAY)).flags if "name" in flag.rule]


def test_a_workers_own_name_may_be_one_that_a_young_person_has_too(
    root: Path, key: Path, pga: Pga
) -> None:
    ran = pga("add", "contributor", "Swimming coach", "--name", "Zephyrine Marsh")
    assert ran.code == 0, ran.err


@pytest.mark.parametrize("words", [["add", "finding", "x"], ["rename", "F1", NAME]])
def test_with_a_key_that_cannot_be_read_nothing_is_written(
    root: Path, key: Path, pga: Pga, words: list[str]
) -> None:
    key.write_text(f"YP1: {{name: {NAME}\n")
    before = sorted(root.rglob("*"))
    ran = pga(*words)
    assert (ran.code, "cannot be read" in ran.err, NAME in ran.err) == (2, True, False)
    assert sorted(root.rglob("*")) == before


def test_a_sealed_key_is_said(root: Path, pga: Pga) -> None:
    (root / "private").mkdir()
    (root / "private" / "people.yaml.age").write_text(
        f"{SEALED_KEY} of this test"
    )  # asked for once
    ran = pga("add", "finding", "x")
    assert (ran.code, ran.err.count("names are not looked for")) == (0, 1)


# --- The editor ---


@pytest.fixture
def editor(tmp_path: Path) -> str:
    script = tmp_path / "my editor.py"
    script.write_text("import sys; open(sys.argv[-1], 'a').write(' '.join(sys.argv[1:-1]) + '\\n')")
    return f'"{sys.executable}" "{script}" --wait'


def test_the_note_is_opened(
    root: Path, pga: Pga, editor: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("VISUAL", editor)
    monkeypatch.setenv("EDITOR", "/no/such")
    ran = pga("add", "finding", "x", "--edit")
    assert ran.code == 0, ran.err
    assert load_case(root, TODAY).by_id["F2"].source_text.endswith("--wait\n")


def test_without_an_editor_nothing_is_written(
    root: Path, pga: Pga, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("VISUAL", raising=False)
    monkeypatch.setenv("EDITOR", " ")
    ran = pga("add", "finding", "x", "--edit")
    assert (ran.code, "no editor is named" in ran.err) == (2, True)
    assert len(names(root / "findings")) == 1


@pytest.mark.parametrize(
    ("command", "told"),
    [("/no/such/editor", "cannot be started"), ("'open", "never closed")],
)
def test_an_editor_that_does_not_start(
    root: Path, pga: Pga, monkeypatch: pytest.MonkeyPatch, command: str, told: str
) -> None:
    monkeypatch.setenv("VISUAL", command)
    ran = pga("add", "finding", "x", "--edit")
    assert (ran.code, told in ran.err) == (2, True)


# --- Many at once ---


def test_ten_at_once_get_ten_ids(root: Path) -> None:
    def start(number: int) -> "subprocess.Popen[bytes]":
        title = f"Number {number} of them"
        words = ["add", "finding", title, "--heading", "places", "--nature", "harm"]
        return subprocess.Popen([sys.executable, "-m", "pgacli", *words], stdout=subprocess.DEVNULL)

    running = [start(number) for number in range(10)]
    assert [process.wait() for process in running] == [0] * 10
    case = load_case(root, TODAY)
    assert not case.problems
    assert [note.id for note in case.findings] == [f"F{n}" for n in range(1, 12)]
    titles = {note.title for note in case.findings} - {"A first one"}
    assert titles == {f"Number {number} of them" for number in range(10)}
    assert not [name for name in names(root / "findings") if name.startswith(".")]


def test_the_id_of_a_deleted_note_that_others_name_is_not_given_again(case: Copy, pga: Pga) -> None:
    root = case("harbour-2026")
    for path in root.glob("findings/F1[0-9]-*.md"):
        path.unlink()
    named = max(int(each) for each in re.findall(r"\bF(\d+)", _front_matter_of(root)))
    assert named > 9
    assert pga("add", "finding", "Money worries", "--case", root).code == 0
    assert next(root.glob("findings/*-money-worries.md")).name.startswith(f"F{named + 1}-")


def _front_matter_of(root: Path) -> str:
    return "".join(path.read_text("utf-8").split("---")[1] for path in root.rglob("[A-Z]*-*.md"))


def test_fresh_harm_that_was_passed_on_is_said_as_people_say_it(root: Path, pga: Pga) -> None:
    words = ("--method=activity", "--young-people=YP1", "--today=2026-04-08")
    told = "yesterday to the duty social worker, by phone"
    assert pga("add", "source", "At the station", *words, "--passed-on", told).code == 0
    found = note_of(root, "S2").passed_on
    assert (found.on, found.to) == (date(2026, 4, 7), "the duty social worker, by phone")
    text = next(root.glob("sources/S2-*")).read_text("utf-8")
    assert "\npassed_on:\n  on: 2026-04-07\n  to: the duty social worker, by phone\n" in text


def test_a_source_asks_whether_fresh_harm_was_passed_on(root: Path, pga: Pga) -> None:
    assert "--passed-on" in pga("add", "source", "--help").out
    text = next(root.glob("sources/S1-*")).read_text("utf-8")
    assert "\npassed_on:\n" in text
    assert "# where there was none. Such as {on: 2026-04-09, to: Duty social worker}.\n" in text
    assert note_of(root, "S1").passed_on.to == ""


@pytest.mark.parametrize(
    ("said", "present"),
    [
        ("C1,author", ("C1", "author")),
        ("C1, C2 , Author", ("C1", "C2", "author")),
        ("C1 C2", ("C1", "C2")),
        ("C1-C3", ("C1", "C2", "C3")),
        ("C1 and C2, Head of Year 9", ("C1", "C2", "Head of Year 9")),
        ("Author, Supervisor", ("author", "supervisor")),
        ("Supervisor, Northline Buses", ("Supervisor, Northline Buses",)),
        ("author, Head of year", ("author", "Head of year")),
        ("C1, Supervisor, Northline Buses, C2", ("C1", "Supervisor, Northline Buses", "C2")),
    ],
)
def test_who_came_is_taken_apart_and_a_role_stays_whole(
    root: Path, pga: Pga, said: str, present: tuple[str, ...]
) -> None:
    contributor = ("contributor", "Coach", "--role=x", "--agency=y", "--relationship=close")
    for _ in range(3):
        assert pga("add", *contributor).code == 0
    words = ("--present", said, *DAY)
    assert pga("add", "supervision", "What stands", *words).code == 0
    assert note_of(root, "V1").present == present


@pytest.mark.parametrize(
    ("said", "gives"),
    [
        ("safety, fun", ("safety", "fun")),
        ("Fun, emotional support", ("Fun", "emotional support")),
        ("safety, a place to be, with heating", ("safety", "a place to be, with heating")),
    ],
)
def test_what_the_group_gives_is_taken_apart_where_words_are_known(
    root: Path, pga: Pga, said: str, gives: tuple[str, ...]
) -> None:
    words = ("--heading=places", "--nature=need_met", "--gives", said)
    assert pga("add", "finding", "They share", *words).code == 0
    assert note_of(root, "F2").gives == gives


@pytest.mark.parametrize(
    "words",
    [
        ("source", "On the steps", "--method=observation"),
        ("source", "The log", "--method=record"),
    ],
)
def test_what_the_author_saw_or_read_is_nobody_elses_account(
    root: Path, pga: Pga, words: tuple[str, ...]
) -> None:
    assert "Next: `pga check`" in pga("add", *words, "--today=2026-04-08").out


def test_who_knows_nobody_is_not_asked_whom_they_know(root: Path, pga: Pga) -> None:
    who = ("contributor", "Moderator", "--role=x", "--agency=y")
    assert "Next: write `can_help_by`" in pga("add", *who, "--relationship=none").out
    assert "Next: write `knows`" in pga("add", *who, "--relationship=known").out
