"""`pga add` and `pga import` on a terminal: what is missing is asked for, in plain words."""

import re
import stat
import sys
from datetime import date
from pathlib import Path

import pytest

from pgacli.case.loading import load_case
from pgacli.case.notes import Contributor, Finding, Learning, Source
from pgacli.commands.asking.prompting import NEEDED
from tests.conftest import Copy, Pga, all_bytes
from tests.examples import DAY, TODAY

if sys.platform == "win32":
    pytest.skip("no pseudo-terminals here", allow_module_level=True)

from tests.commands.terminal import Terminal

RELEVANCE = "How does knowing this help keep the group safe?"
ONE = "> "
SEVERAL = "(an empty line ends it) > "
NUMBER = "(number) > "
NUMBERS = "(numbers, such as 1,3 or 2-5) > "


@pytest.fixture
def quayside(case: Copy) -> Path:
    root = case("quayside-2026")
    (root / "private").mkdir(mode=0o700)
    key = root / "private/people.yaml"
    key.write_text("YP1: {name: Zephyrine Oakapple, also: [Zeph]}\n")
    key.chmod(stat.S_IRUSR | stat.S_IWUSR)
    return root


def session(folder: Path, *words: object) -> Terminal:
    return Terminal(*words, "--case", folder, *DAY)


# Each prompt of a finding, what must have been shown by then, and what is typed.
FINDING = (
    (SEVERAL, RELEVANCE, "They can be asked in time."),
    (ONE, "", ""),
    (ONE, "Its title", "They look out for each other"),
    (NUMBER, "1  relationships", "1"),
    (NUMBER, "6  system", "Need-met"),
    (SEVERAL, "Who looks after whom, and how do they show it?", "They ring each other."),
    (ONE, "", "Every night."),
    (ONE, "", ""),
    (NUMBERS, "2  S2  Interview with the inclusion lead", "1, 3"),
    (NUMBER, "How it is known:\n", ""),
    (SEVERAL, "for the young people", ""),
)


def test_a_finding_is_asked_for_from_the_test_of_relevance_on(quayside: Path) -> None:
    with session(quayside, "add", "finding") as screen:
        for number, (prompt, seen, answer) in enumerate(FINDING):
            shown = screen.until(prompt)
            assert seen in shown
            assert number or "title" not in shown
            screen.type(answer)
        assert "findings/F7-they-look-out-for-each-other.md" in screen.rest()
        assert screen.code == 0
    note = load_case(quayside, TODAY).note("F7", Finding)
    assert note is not None
    assert note.safeguarding == "They can be asked in time."
    assert (note.heading, note.nature, note.sources) == ("relationships", "need_met", ("S1", "S3"))
    assert note.text == "They ring each other.\nEvery night."


def test_a_wrong_answer_is_asked_again_in_plain_words(quayside: Path) -> None:
    with session(quayside, "add", "finding", "A title") as screen:
        screen.until(SEVERAL)
        screen.type("")
        assert "think again whether it belongs" in screen.until(NUMBER)
        for answer, told in (
            ("99", "There is no number 99: the list ends at 20."),
            ("placs", "Did you mean `places`?"),
            ("", "This one is needed."),
        ):
            screen.type(answer)
            assert told in screen.until(NUMBER)
        screen.type("places")
        screen.until(NUMBER)
        screen.type("3")
        screen.until(SEVERAL)
        screen.type("Zeph is there.")
        screen.until(ONE)
        screen.type("")
        told = screen.until(SEVERAL)
        assert "Your answer holds a young person's name: write YP1 in its place." in told
        screen.type("YP1 is there.")
        screen.until(ONE)
        screen.type("")
        screen.until(NUMBERS)
        screen.type("S99")
        assert "there is no source S99" in screen.until(NUMBERS)
        assert "stopped; nothing was written" in screen.leave_by("c")
        assert screen.code == 2


@pytest.mark.parametrize("key", ["c", "d"])
@pytest.mark.parametrize("answers", [0, 1, 3])
def test_leaving_writes_nothing(quayside: Path, key: str, answers: int) -> None:
    before = all_bytes(quayside)
    with session(quayside, "add", "contributor") as screen:
        screen.until(ONE)
        for answer in ("Youth worker", "Youth worker", "Youth service")[:answers]:
            screen.type(answer)
            screen.until(ONE)
        assert "stopped; nothing was written" in screen.leave_by(key)
        assert screen.code == 2
    assert all_bytes(quayside) == before


def test_what_was_said_as_an_option_is_not_asked(quayside: Path) -> None:
    words = ("--role", "Coach", "--agency=family", "--knows=YP1,YP2", "--invited=2026-03-01")
    with session(quayside, "add", "contributor", *words) as screen:
        assert "Who they are, by their role" in screen.until(ONE)
        screen.type("The coach")
        shown = screen.until(SEVERAL)
        assert "How do they know the young people" in shown
        screen.type("")
        shown = screen.until(NUMBER)
        assert "1  close" in shown
        screen.type("1")
        assert "How they can help" in screen.until(ONE)
        screen.type("By asking them")
        screen.rest()
        assert screen.code == 0
    note = load_case(quayside, TODAY).note("C6", Contributor)
    assert note is not None
    assert (note.role, note.relationship, note.can_help_by) == ("Coach", "close", "By asking them")


def test_a_contributor_is_their_role_unless_another_is_said(quayside: Path) -> None:
    with session(quayside, "add", "contributor") as screen:
        screen.until(ONE)
        screen.type("Youth worker at the club")
        assert "(Enter for Youth worker at the club)" in screen.until(ONE)
        for answer, prompt in (("", ONE), ("Youth service", SEVERAL), ("", NUMBER), ("1", NUMBERS)):
            screen.type(answer)
            screen.until(prompt)
        screen.type("1-9")
        assert "There is no number 9: the list ends at" in screen.until(NUMBERS)
        screen.type("3-1")
        screen.until(ONE)
        screen.type("")
        screen.until(ONE)
        screen.type("")
        screen.rest()
        assert screen.code == 0
    note = load_case(quayside, TODAY).note("C6", Contributor)
    assert note is not None
    assert (note.role, note.knows) == ("Youth worker at the club", ("YP1", "YP2", "YP3"))


def test_the_kind_is_asked_for_too(quayside: Path) -> None:
    with session(quayside, "add") as screen:
        assert "5  finding" in screen.until(NUMBER)
        screen.type("44")
        screen.until(NUMBER)
        screen.type("learnin")
        assert "Did you mean `learning`?" in screen.until(NUMBER)
        screen.type("10")
        assert "Its title" in screen.until(ONE)
        screen.type("")
        assert "This one is needed." in screen.until(ONE)
        screen.type("Ask early")
        assert "(Enter for 2026-04-08) > " in screen.until(ONE)
        screen.type("8/4/2026")
        assert "8 April 2026" in screen.until(ONE)
        screen.type("")
        screen.until(SEVERAL)
        screen.type("")
        screen.until(NUMBER)
        screen.type("1")
        screen.until(ONE)
        screen.type("")
        assert "learning/L" in screen.rest()
        assert screen.code == 0


def test_a_note_that_lacks_nothing_is_written_without_a_question(quayside: Path) -> None:
    words = ("A title", "--heading", "places", "--nature", "harm")
    with session(quayside, "add", "finding", *words) as screen:
        shown = screen.rest()
        assert screen.code == 0
    assert RELEVANCE not in shown
    assert "findings/F7-a-title.md" in shown


def test_text_pasted_with_empty_lines_is_one_answer(quayside: Path) -> None:
    with session(quayside, "add", "learning", "A title", "--date=2026-04-08") as screen:
        screen.until(SEVERAL)
        screen.press("One.\r\r- two\r\rThree.\r\r")
        screen.until(NUMBER)
        screen.type("1")
        screen.until("(number, or a name or role) > ")
        screen.type("")
        screen.rest()
        assert screen.code == 0
    note = load_case(quayside, TODAY).of_kind(Learning)[-1]
    assert note.text == "One.\n\n- two\n\nThree."


DOWN, ENTER = "\x1b[B", "\r"
PICKED = (
    ("empty line ends it", f"They can be asked in time.{ENTER}{ENTER}"),
    ("Its title", f"They look out for each other{ENTER}"),
    ("How the young people relate to each other", DOWN + ENTER),
    # Enter alone claims nothing, and it is asked once more.
    ("what the group gives them", ENTER),
    (NEEDED, DOWN + DOWN + ENTER),
    ("Who looks after whom, and how do they show it?", f"They ring each other.{ENTER}{ENTER}"),
    ("S5  A map at the pool", f" {DOWN}{DOWN} {ENTER}"),
    ("the young people said it", ENTER),
    ("for the young people", ENTER),
)


@pytest.fixture
def picking() -> None:
    pytest.importorskip("questionary", reason="pga[guided] is not installed")


@pytest.mark.usefixtures("picking")
@pytest.mark.parametrize("no_color", ["", "1"])
def test_a_finding_is_picked_from_lists(quayside: Path, no_color: str) -> None:
    look = {"kind": "xterm", "PROMPT_TOOLKIT_NO_CPR": "1", "NO_COLOR": no_color}
    words = ("add", "finding", "--case", quayside, *DAY)
    with Terminal(*words, **look) as screen:
        seen = ""
        for mark, pressed in PICKED:
            seen += screen.until(mark)
            screen.press(pressed)
        seen += screen.rest()
        assert screen.code == 0
    assert seen.index(RELEVANCE) < seen.index("Its title")
    assert seen.count(NEEDED) == 1
    assert not re.search(r"\x1b\[[0-9;]*[34][0-9][0-9;]*m", seen), "it is coloured"
    note = load_case(quayside, TODAY).note("F7", Finding)
    assert note is not None
    assert (note.heading, note.nature, note.sources) == ("relationships", "need_met", ("S1", "S3"))
    assert (note.safeguarding, note.basis) == ("They can be asked in time.", "")
    assert note.text == "They ring each other."


@pytest.mark.usefixtures("picking")
@pytest.mark.parametrize("key", ["\x1b", "\x03", "\x04"])
def test_leaving_a_list_writes_nothing(quayside: Path, key: str) -> None:
    before = all_bytes(quayside)
    words = ("add", "--case", quayside, *DAY)
    with Terminal(*words, kind="xterm", PROMPT_TOOLKIT_NO_CPR="1") as screen:
        screen.until("learning")
        screen.press(key)
        assert screen.rest().endswith("pga: stopped; nothing was written\n")
        assert screen.code == 2
    assert all_bytes(quayside) == before


def test_off_a_terminal_nothing_is_asked(pga: Pga, quayside: Path) -> None:
    before = all_bytes(quayside)
    ran = pga("add", "finding", "--case", quayside)
    assert (ran.code, ran.out) == (2, "")
    assert "say its title" in ran.err
    assert pga("add", "--case", quayside).code == 2
    assert all_bytes(quayside) == before


def test_an_import_asks_for_its_day_its_method_and_whose_it_is(
    quayside: Path, tmp_path: Path
) -> None:
    document = tmp_path / "a.txt"
    document.write_text("Zeph spoke.")
    with session(quayside, "import", document) as screen:
        screen.until("(such as 2026-04-09 or yesterday) > ")
        screen.type("2/3/2026")
        assert "2 March 2026" in screen.until("(such as 2026-04-09 or yesterday) > ")
        screen.type("2 March 2026")
        screen.until(NUMBER)
        screen.type("1")
        assert "1  C1" in screen.until(NUMBERS)
        screen.type("2")
        told = " ".join(screen.rest().split())
        assert "1 name is a code now: YP1 1." in told
        assert "take out those of parents, friends and others yourself" in told
        assert screen.code == 0
    note = load_case(quayside, TODAY).note("S6", Source)
    assert note is not None
    assert (note.date, note.method, note.contributor) == (date(2026, 3, 2), "interview", ("C2",))


def test_an_import_that_is_left_writes_nothing(quayside: Path, tmp_path: Path) -> None:
    document = tmp_path / "a.txt"
    document.write_text("Zeph spoke.")
    before = all_bytes(tmp_path)
    with session(quayside, "import", document) as screen:
        screen.until(ONE)
        assert "stopped; nothing was written" in screen.leave_by("c")
        assert screen.code == 2
    assert all_bytes(tmp_path) == before
