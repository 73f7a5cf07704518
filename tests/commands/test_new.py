"""`pga new`: a whole case or nothing, with what was said in it, word for word."""

import os
import stat
import sys
import tempfile
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pgacli.case.frontmatter import bounds
from pgacli.case.loading import load_case
from pgacli.case.notes import FOLDERS
from pgacli.case.writing import new_case
from pgacli.case.yaml.plain import read_plain
from pgacli.cli import main
from pgacli.rules import check
from tests.conftest import Pga, edit, names
from tests.examples import DAY, TODAY

ESSENTIAL = {
    "--group": "Harbour group",
    "--members": "3",
    "--author": "R. Okafor",
    "--supervisor": "M. Lindqvist",
    "--panel": "Vulnerability panel",
}
# Nothing but spaces is no answer, and is read back as none.
TEXT = st.text(st.characters(exclude_categories=["Cs"])).filter(
    lambda text: not text or not text.isspace()
)


def words(**changes: str) -> list[str]:
    """Give the options that a new case cannot do without."""
    options = ESSENTIAL | {f"--{key.replace('_', '-')}": value for key, value in changes.items()}
    return [f"{option}={value}" for option, value in options.items()]


def test_a_new_case_is_whole_and_asks_for_nothing_yet(tmp_path: Path, pga: Pga) -> None:
    root = tmp_path / "harbour-2026"
    ran = pga("new", root, *words(), "--independent", *DAY)
    assert (ran.code, ran.err) == (0, "")
    assert names(tmp_path) == ["harbour-2026"]
    parts = {*FOLDERS, "private", "reports", ".gitignore", "assessment.md"}
    editors = {".obsidian", ".pga", ".vscode", "note-templates"}
    assert set(names(root)) == parts | editors
    assert (root / ".gitignore").read_text().splitlines()[1:] == ["private/", "reports/"]
    flags = check(load_case(root, TODAY)).flags
    assert {flag.rule for flag in flags} == {"headings.provisional"}
    assert pga("check", root, *DAY).code == 0


def test_what_stands_in_it_is_read_without_a_parser(tmp_path: Path, pga: Pga) -> None:
    root = tmp_path / "harbour-2026"
    pga("new", root, *words(), *DAY)
    for note in root.rglob("*.md"):
        text = note.read_text("utf-8")
        start, end, _ = bounds(text)
        assert read_plain(text[start:end], 1) is not None, note.name


def test_it_ends_with_three_lines_about_what_to_do_next(
    tmp_path: Path, pga: Pga, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    lines = pga("new", "a case", *words()).out.splitlines()
    assert lines[0] == "A new case stands in a case. What to do next:"
    assert [line[:3] for line in lines[1:]] == ["1. ", "2. ", "3. "]
    assert lines[3].endswith("pga add contributor \"Youth worker\" --case 'a case'")


@pytest.mark.skipif(os.name != "posix", reason="Windows has no such folders")
@pytest.mark.parametrize(
    ("name", "is_taken"),
    [
        *((name, False) for name in ("CON", "nul.old", "lpt1", "pier:2026", "why?", "pier.")),
        *((name, True) for name in ("Café Zoë 100% #1", "console", "lpt", "the.pier", "it’s")),
    ],
)
def test_a_folder_that_windows_cannot_have_is_told_of(
    name: str, is_taken: bool, tmp_path: Path, pga: Pga
) -> None:
    ran = pga("new", tmp_path / name, *words())
    assert ran.code == 0
    assert ("Windows has no folder of this name" in ran.err) is not is_taken


@pytest.mark.skipif(os.name != "posix", reason="rights are of POSIX")
def test_the_people_key_is_its_owners_alone(tmp_path: Path, pga: Pga) -> None:
    old = os.umask(0)
    try:
        pga("new", tmp_path / "x", *words())
    finally:
        os.umask(old)
    key = tmp_path / "x" / "private" / "people.yaml"
    assert stat.S_IMODE(key.stat().st_mode) == 0o600
    assert stat.S_IMODE(key.parent.stat().st_mode) == 0o700
    # The names of reports tell how far a case has come, and who got one.
    assert stat.S_IMODE((key.parents[1] / "reports").stat().st_mode) == 0o700
    assert all(line.startswith("#") for line in key.read_text().splitlines())
    assert "# YP3: {name: , also: []}" in key.read_text()
    case = load_case(tmp_path / "x", TODAY)
    assert case.people.is_known
    assert not case.people.entries
    assert not case.problems


def test_the_people_key_can_be_filled_in_where_it_says(tmp_path: Path, pga: Pga) -> None:
    pga("new", tmp_path / "x", *words())
    key = tmp_path / "x" / "private" / "people.yaml"
    edit(key, "# YP2: {name: ", "YP2: {name: Zephyrine Oakapple")
    assert load_case(tmp_path / "x", TODAY).people.entries == {
        "YP2": {"name": "Zephyrine Oakapple", "also": []}
    }


@settings(max_examples=20)
@given(group=TEXT, trigger=TEXT, panel=TEXT, author=TEXT)
def test_any_text_is_held_word_for_word(group: str, trigger: str, panel: str, author: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder, "case")
        said = words(group=group, trigger=trigger, panel=panel, author=author)
        assert main(["new", str(root), *said]) == 0
        case = load_case(root, TODAY)
        assert not case.problems
        held = case.assessment
        assert (held.group.name, held.trigger) == (group, trigger)
        assert (held.identified_by, held.author.name) == (panel, author)
        assert held.group.members == ("YP1", "YP2", "YP3")
        assert [part.level for part in held.sections][:1] == [1]


def test_no_value_is_asked_for_without_a_terminal(tmp_path: Path, pga: Pga) -> None:
    ran = pga("new", tmp_path / "x", "--group", "Harbour group", "--author", "")
    assert ran.code == 2
    assert "say --members (a number), --supervisor and --panel too" in " ".join(ran.err.split())
    assert names(tmp_path) == []


@pytest.mark.parametrize(
    ("command", "told"),
    [("new", "A new folder, or an empty one, such as my-case."), ("hear", "The finding, such as")],
)
def test_what_is_missing_says_what_belongs_there(pga: Pga, command: str, told: str) -> None:
    result = pga(command)
    assert result.code == 2
    assert told in " ".join(result.err.split())


@pytest.mark.parametrize("missing", ESSENTIAL)
def test_the_missing_option_is_named(tmp_path: Path, pga: Pga, missing: str) -> None:
    said = [word for word in words() if not word.startswith(missing)]
    ran = pga("new", tmp_path / "x", *said)
    assert (ran.code, missing in ran.err) == (2, True)
    assert names(tmp_path) == []


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ({"members": "0"}, "a whole number from 1 to 99"),
        ({"members": "many"}, "a whole number from 1 to 99"),
        ({"members": "٣"}, "a whole number from 1 to 99"),
        ({"identified_on": "3/2/2026"}, "If you mean 3 February 2026, write 2026-02-03"),
        ({"identified_on": "2026-02-30"}, "a day that does not exist"),
        ({"identified_on": "2026-04-09"}, "a day that is still to come"),
        ({"trigger": "\udcff"}, "something that is not text"),
    ],
)
def test_what_does_not_fit_is_refused(
    tmp_path: Path, pga: Pga, said: dict[str, str], told: str
) -> None:
    ran = pga("new", tmp_path / "x", *words(**said), *DAY)
    assert (ran.code, told in ran.err) == (2, True), ran.err
    assert names(tmp_path) == []


# --- The place ---


def test_a_folder_that_has_something_in_it_is_refused(tmp_path: Path, pga: Pga) -> None:
    (tmp_path / ".hidden").write_text("mine")
    ran = pga("new", tmp_path, *words())
    assert ran.code == 2
    assert ran.err.count("\n") == 1
    assert "has something in it already" in ran.err
    assert names(tmp_path) == [".hidden"]


def test_a_file_in_its_place_is_refused(tmp_path: Path, pga: Pga) -> None:
    (tmp_path / "x").write_text("mine")
    ran = pga("new", tmp_path / "x", *words())
    assert (ran.code, "is no folder" in ran.err) == (2, True)
    assert (tmp_path / "x").read_text() == "mine"


def test_a_case_inside_a_case_is_refused(tmp_path: Path, pga: Pga) -> None:
    pga("new", tmp_path / "x", *words())
    ran = pga("new", tmp_path / "x" / "findings" / "y", *words())
    assert (ran.code, "inside the case x" in ran.err) == (2, True)
    assert names(tmp_path / "x" / "findings") == []


def test_the_empty_folder_that_somebody_stands_in(
    tmp_path: Path, pga: Pga, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "é").mkdir(mode=0o750)
    before = (tmp_path / "é").stat()
    monkeypatch.chdir(tmp_path / "é")
    ran = pga("new", ".", *words())
    assert ran.code == 0
    assert ran.out.splitlines()[3].endswith('pga add contributor "Youth worker"')
    after = Path().stat()
    assert (after.st_ino, after.st_mode) == (before.st_ino, before.st_mode)
    assert ".pga-" not in "".join(names(Path()))
    assert pga("check").code == 0


def test_a_missing_folder_above_is_made_and_said(
    tmp_path: Path, pga: Pga, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    ran = pga("new", "cases 2026/été/harbour", *words())
    assert ran.code == 0
    assert "in a new folder cases 2026." in ran.out
    assert (tmp_path / "cases 2026/été/harbour/assessment.md").exists()


@pytest.mark.parametrize("is_there", [True, False])
@pytest.mark.parametrize("fault", [KeyboardInterrupt, OSError(28, "No space left on device")])
@pytest.mark.parametrize("after", [0, 1, 2, 5, 12])
def test_all_or_nothing(
    tmp_path: Path,
    pga: Pga,
    monkeypatch: pytest.MonkeyPatch,
    is_there: bool,
    fault: BaseException,
    after: int,
) -> None:
    """Whatever step breaks off, nothing is left behind: not even the folders above."""
    target = tmp_path / "above" / "x"
    if is_there:
        target.mkdir(parents=True)
    steps = 0

    def counted(do: Callable[..., object]) -> Callable[..., object]:
        def step(*given: object, **named: object) -> object:
            nonlocal steps
            steps += 1
            if steps == after + 1:
                raise fault
            return do(*given, **named)

        return step

    monkeypatch.setattr(new_case, "write_new", counted(new_case.write_new))
    # The last steps are renames, of the whole or of its parts.
    monkeypatch.setattr(Path, "rename", counted(Path.rename))
    ran = pga("new", target, *words())
    if steps > after:
        assert ran.code != 0
        assert len(ran.err.splitlines()) <= 1
        left = [path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*")]
        assert sorted(left) == (["above", "above/x"] if is_there else [])
    else:
        assert ran.code == 0


def test_a_second_one_that_is_quicker_wins(
    tmp_path: Path, pga: Pga, monkeypatch: pytest.MonkeyPatch
) -> None:
    build = new_case._build

    def late(stage: Path, texts: new_case.CaseTexts) -> None:
        build(stage, texts)
        (tmp_path / "x").mkdir()
        (tmp_path / "x" / "assessment.md").write_text("theirs")

    monkeypatch.setattr(new_case, "_build", late)
    ran = pga("new", tmp_path / "x", *words())
    assert (ran.code, "has something in it already" in ran.err) == (2, True)
    assert (tmp_path / "x" / "assessment.md").read_text() == "theirs"
    assert names(tmp_path) == ["x"]


# --- On a terminal ---

ANSWERS = {
    "call the group": "Harbour: the group’s “own”",
    "How many": "3",
    "Who writes": "R. Okafor",
    "Is the author independent": "y",
    "Who supervises": "",
    "Which panel": "Panel # 7",
}


def on_a_terminal(words: Sequence[object], answers: Mapping[str, str]) -> tuple[int, str]:
    """Run `pga new` on a terminal of its own, and type each answer when it is asked for."""
    if sys.platform == "win32":
        pytest.skip("there are no terminals to open here")
    from tests.commands.terminal import Terminal  # noqa: PLC0415 - not there on Windows

    with Terminal("new", *words) as screen:
        seen = ""
        for question, answer in answers.items():
            seen += screen.until(question)
            screen.type(answer)
        seen += screen.rest()
        return screen.code, seen


def test_a_terminal_is_asked(tmp_path: Path) -> None:
    code, seen = on_a_terminal([tmp_path / "x"], ANSWERS)
    assert code == 0, seen
    held = load_case(tmp_path / "x", TODAY).assessment
    assert held.group.name == "Harbour: the group’s “own”"
    assert held.group.members == ("YP1", "YP2", "YP3")
    assert (held.author.name, held.author.independent) == ("R. Okafor", True)
    assert (held.supervisor.name, held.identified_by) == ("", "Panel # 7")


def test_a_terminal_is_not_asked_what_was_said(tmp_path: Path) -> None:
    code, seen = on_a_terminal([tmp_path / "x", *words()], {})
    assert code == 0
    assert "?" not in seen


def test_an_answer_that_does_not_fit_is_asked_again(tmp_path: Path) -> None:
    said = [word for word in words() if not word.startswith("--members")]
    answers = {"How many": "", "This one is needed": "a few", "from 1 to 99": "2"}
    code, seen = on_a_terminal([tmp_path / "x", *said], answers)
    assert code == 0, seen
    assert load_case(tmp_path / "x", TODAY).members == ("YP1", "YP2")


def test_giving_up_half_way_leaves_nothing(tmp_path: Path) -> None:
    answers = {"call the group": "Harbour", "How many": "\x04"}
    code, seen = on_a_terminal([tmp_path / "x"], answers)
    assert code == 2
    assert "stopped; nothing was written" in seen
    assert names(tmp_path) == []


def test_a_dry_run_shows_the_assessment_and_makes_nothing(
    pga: Pga, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    words = ("--group", "A", "--members", "2", "--author", "B", "--supervisor", "C", "--panel", "D")
    ran = pga("new", "mine", *words, "--dry-run")
    assert ran.code == 0
    assert "+stage: planning" in ran.out
    assert not list(tmp_path.iterdir())
