"""`pga place`: a second person places findings, and sees nothing of what others said."""

import sys
from pathlib import Path

import pytest

from pgacli.case.loading import load_case
from pgacli.case.notes import Placement
from pgacli.casework.placing import Answer
from pgacli.commands.placing.entering import Entry
from tests.conftest import Copy, Pga, all_bytes, edit
from tests.examples import DAY, TODAY

if sys.platform == "win32":
    pytest.skip("no pseudo-terminals here", allow_module_level=True)

from tests.commands.terminal import Terminal

NAMES = "YP1: {name: Zephyrine Oakapple, also: [Zeph]}\n"
PROMPT = "Heading: "


@pytest.fixture
def quayside(case: Copy) -> Path:
    return case("quayside-2026")


def placements(folder: Path) -> dict[str, tuple[str, dict[str, str]]]:
    case = load_case(folder, TODAY)
    return {note.id: (note.by, dict(note.headings)) for note in case.placements}


def session(folder: Path, *words: str) -> Terminal:
    return Terminal("place", "--case", folder, *DAY, *words)


# By flags


def test_the_supervisor_goes_on_in_their_own_note(pga: Pga, quayside: Path) -> None:
    words = ("--set", "F4=places", "--set", "f5=Trusted_Adults")
    code, out, err = pga("place", "--case", quayside, *words)
    assert (code, err) == (0, "")
    assert out == "supervision/P1-first-placing.md: 2 entered, 1 to go.\n"
    by, headings = placements(quayside)["P1"]
    assert by == "supervisor"
    assert headings == {
        "F1": "relationships",
        "F2": "services",
        "F3": "influence",
        "F4": "places",
        "F5": "trusted-adults",
    }


def test_another_rater_gets_a_note_of_their_own(pga: Pga, quayside: Path) -> None:
    before = all_bytes(quayside)
    out = pga("place", "--case", quayside, "--as", "R. Third", "--set", "F1=identity", *DAY)
    assert out.out == "supervision/P2-placed-unseen.md: 1 entered, 5 to go.\n"
    assert pga("place", "--case", quayside, "--as", "r. third", "--set", "F2=places").code == 0
    assert placements(quayside)["P2"] == ("R. Third", {"F1": "identity", "F2": "places"})
    note = load_case(quayside, TODAY).note("P2", Placement)
    assert note is not None
    assert note.date == TODAY
    after = all_bytes(quayside)
    assert {path: after[path] for path in before} == before
    assert pga("check", quayside / note.path, *DAY).out.startswith("quayside-2026: nothing")


def test_two_windows_of_one_rater_write_in_one_note(quayside: Path) -> None:
    case = load_case(quayside, TODAY)
    first, second = (Entry(quayside, case, "R. Third") for _ in range(2))
    first.enter([Answer("F1", "identity")])
    second.enter([Answer("F2", "places")])
    placed = {"F1": "identity", "F2": "places"}
    assert placements(quayside)["P2"] == ("R. Third", placed)
    assert "P3" not in placements(quayside)
    assert (second.relative, second.placed) == (first.relative, placed)


def test_an_answer_can_be_changed_and_have_a_reason(pga: Pga, quayside: Path) -> None:
    note = quayside / "supervision/P1-first-placing.md"
    before = note.read_text("utf-8")
    words = ("--set", "F2=places", "--because", "the steps come first")
    ran = pga("place", "--case", quayside, *words)
    assert ran.out.splitlines()[0] == "F2 stood under services before."
    assert note.read_text("utf-8") == before.replace("F2: services", "F2: places") + (
        "\n- F2 (places): the steps come first\n"
    )


def test_of_two_notes_of_one_day_the_last_one_is_gone_on_with(pga: Pga, quayside: Path) -> None:
    first = quayside / "supervision/P1-first-placing.md"
    first.with_name("P2-second-placing.md").write_bytes(first.read_bytes())
    ran = pga("place", "--case", quayside, "--set", "F4=places")
    assert ran.out.startswith("supervision/P2-second-placing.md: 1 entered")


def test_the_last_answer_says_where_to_go(pga: Pga, quayside: Path) -> None:
    sets = [word for n in "456" for word in ("--set", f"F{n}=places")]
    out = pga("place", "--case", quayside, *sets).out
    assert "none to go" in out
    assert f"pga compare {quayside}" in out


def test_bytes_around_an_answer_stay(pga: Pga, quayside: Path) -> None:
    note = quayside / "supervision/P1-first-placing.md"
    text = (
        "\ufeff---\nkind: 'placement'\nby: Supervisor  # me\ndate: 2026-04-01\n"
        'headings:\n    f1: relationships # sure\n    "F2": services\n\n# a remark\n---\n# First'
    )
    note.write_bytes(text.replace("\n", "\r\n").encode())
    assert pga("place", "--case", quayside, "--set", "F1=roles,F3=influence").code == 0
    wanted = text.replace("f1: relationships", "f1: roles").replace(
        '"F2": services\n', '"F2": services\n    F3: influence\n'
    )
    assert note.read_bytes().decode() == wanted.replace("\n", "\r\n")


@pytest.mark.parametrize("nothing", ["", " {}", " # none yet", " ~"])
def test_a_note_without_an_answer_takes_one(nothing: str, pga: Pga, quayside: Path) -> None:
    note = quayside / "supervision/P1-first-placing.md"
    head = "---\nkind: placement\nby: supervisor\ndate: 2026-04-01\nheadings:"
    note.write_text(f"{head}{nothing}\n---\n# P\n", "utf-8")
    assert pga("place", "--case", quayside, "--set", "F2=places,F1=parents").code == 0
    assert placements(quayside)["P1"][1] == {"F2": "places", "F1": "parents"}


def test_a_dry_run_shows_a_diff_and_writes_nothing(pga: Pga, quayside: Path) -> None:
    before = all_bytes(quayside)
    ran = pga("place", "--case", quayside, "--set", "F4=places", "--dry-run")
    assert "+  F4: places" in ran.out
    ran = pga("place", "--case", quayside, "--as", "R. Third", "--set", "F4=places", "--dry-run")
    assert "+++ supervision/P… (then)\n" in ran.out
    assert "+by: R. Third" in ran.out
    assert all_bytes(quayside) == before


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ((), "without a terminal nothing can be asked: say --set F1=places"),
        (("--set", "F9=places"), "there is no finding F9"),
        (("--set", "F1=placess", "--set", "F2=roles"), "Did you mean `places`?"),
        (("--set", "F1"), "F1=places"),
        (("--set", "F1=roles", "--set", "F1=identity"), "--set places F1 twice"),
        (("--set", "F1=roles,f1=identity,F2=roles"), "--set places F1 twice"),
        (("--set", "F1=roles,F2=roles", "--because", "x"), "speaks of one finding"),
        (("--as", "author", "--set", "F1=roles"), "a second person places them"),
        (("--as", "l. farrowby", "--set", "F1=roles"), "a second person places them"),
        (("--as", " ", "--set", "F1=roles"), "say who places"),
        (("--because", "x"), "go with --set"),
        (("--dry-run",), "go with --set"),
    ],
)
def test_what_does_not_fit_is_told_and_nothing_is_written(
    words: tuple[str, ...], said: str, pga: Pga, quayside: Path
) -> None:
    before = all_bytes(quayside)
    code, out, err = pga("place", "--case", quayside, *words)
    assert (code, out) == (2, "")
    assert said in " ".join(err.split())
    assert all_bytes(quayside) == before


def test_a_placement_that_cannot_be_read_stops_it(pga: Pga, quayside: Path) -> None:
    (quayside / "supervision/P1-first-placing.md").write_text("---\nkind: [placement\n---\n")
    ran = pga("place", "--case", quayside, "--set", "F1=roles")
    assert ran.code == 2
    assert "cannot be read" in ran.err
    assert len(list(quayside.glob("supervision/P*"))) == 1


def test_headings_that_cannot_be_read_stop_it(pga: Pga, quayside: Path) -> None:
    (quayside / "framework.yaml").write_text("sides: [")
    before = all_bytes(quayside)
    for words in (
        ("place", "--case", quayside, "--set", "F4=places"),
        ("compare", quayside, "--decide", "F2", "places", "--because", "x"),
    ):
        ran = pga(*words)
        assert (ran.code, ran.out) == (2, "")
        assert "framework.yaml cannot be read" in ran.err
    assert all_bytes(quayside) == before


# On a terminal


def test_it_can_be_left_and_taken_up_again(quayside: Path) -> None:
    with session(quayside) as first:
        shown = first.until(PROMPT)
        assert "3 to go" in " ".join(shown.split())
        assert "F4  Long afternoons at the bus station" in shown
        first.type("15")
        assert "Saved: F4 under places." in first.until(PROMPT)
        # Saved at once: a power cut loses nothing.
        first.kill()
    assert placements(quayside)["P1"][1]["F4"] == "places"
    with session(quayside) as second:
        shown = second.until(PROMPT)
        assert "F5  A coach with time" in shown
        second.type("trusted-adults they go to the coach first")
        assert "F6  Days that end at noon" in second.until(PROMPT)
        second.type("q")
        shown = second.rest()
        assert "5 of 6 findings are placed" in shown
        assert f"To go on with F6: pga place --as supervisor --case {quayside}" in shown
        assert second.code == 0
    note = (quayside / "supervision/P1-first-placing.md").read_text("utf-8")
    assert "- F5 (trusted-adults): they go to the coach first\n" in note


def test_skip_back_help_and_slips(quayside: Path) -> None:
    with session(quayside) as screen:
        screen.until(PROMPT)
        screen.type("? 15")
        assert "Where do they meet, when, and why there?" in screen.until(PROMPT)
        screen.type("plces")
        assert "There is no such heading. Did you mean `places`?" in screen.until(PROMPT)
        screen.type("99")
        assert "There is no such heading." in screen.until(PROMPT)
        screen.type("")
        assert "F5  A coach" in screen.until(PROMPT)
        screen.type("B")
        assert "F4  Long" in screen.until(PROMPT)
        screen.type("b")
        shown = screen.until(PROMPT)
        assert "F3  Daring" in shown
        assert "You said influence; Enter keeps it." in shown
        screen.type("roles")
        assert "F5  A coach" in screen.until(PROMPT)
        shown = screen.leave_by("d")
        assert "To go on with F4, F5, F6" in shown
        assert screen.code == 0
    assert placements(quayside)["P1"][1]["F3"] == "roles"


def test_the_first_answer_makes_the_note_and_leaving_before_makes_none(quayside: Path) -> None:
    before = all_bytes(quayside)
    with session(quayside, "--as", "R. Third") as screen:
        screen.until(PROMPT)
        assert "Nothing was placed, and nothing was written." in screen.leave_by("c")
    assert all_bytes(quayside) == before
    with session(quayside, "--as", "R. Third") as screen:
        for number in range(1, 7):
            screen.until(PROMPT)
            screen.type(str(number))
        shown = screen.rest()
    assert "All 6 findings are placed, in supervision/P2-placed-unseen.md." in shown
    assert f"pga compare {quayside}" in shown
    assert list(placements(quayside)["P2"][1].values())[:2] == ["relationships", "roles"]
    with session(quayside, "--as", "R. Third") as screen:
        assert "All 6 findings are placed" in screen.rest()


def test_nothing_shows_where_anybody_else_put_a_finding(quayside: Path) -> None:
    def seen() -> str:
        with session(quayside, "--as", "R. Third") as screen:
            shown = ""
            for _ in range(6):
                shown += screen.until(PROMPT)
                screen.type("")
            return shown + screen.rest()

    first = seen()
    for note in quayside.glob("findings/*.md"):
        text = note.read_text("utf-8").replace("\nheading: ", "\nalso: [home, warmth]\nheading: ")
        lines = [
            "heading: education" if line.startswith("heading:") else line
            for line in text.splitlines()
            if not line.startswith(("weight:", "weigth:"))
        ]
        note.write_text("\n".join(lines) + "\n", "utf-8")
    for note in quayside.glob("supervision/*.md"):
        note.unlink()
    assert seen() == first
    assert "How this helps keep the group safe" in first


def test_names_and_control_signs_stay_off_the_screen(quayside: Path) -> None:
    (quayside / "private").mkdir()
    (quayside / "private/people.yaml").write_text(NAMES, "utf-8")
    note = quayside / "findings/F4-long-afternoons.md"
    edit(note, "# Long", "# Zeph and [red] \x07\x1b[31mlong")
    with session(quayside) as screen:
        shown = screen.until(PROMPT)
        assert "F4  YP1 and [red] ??[31mlong afternoons" in shown
        screen.type("places Zephyrine likes it")
        after = screen.until(PROMPT)
        assert "write YP1 in its place" in after
        # The terminal itself echoes what is typed; the program must not.
        assert "Zeph" not in shown + after.partition("\n")[2]
        screen.type("q")
        screen.rest()
    assert "Zeph" not in (quayside / "supervision/P1-first-placing.md").read_text("utf-8")


def test_what_was_taken_back_is_not_shown(pga: Pga, quayside: Path) -> None:
    for note in quayside.glob("sources/S[15]*.md"):
        edit(note, "\ndate:", "\nwithdrawn: true\ndate:")
    with session(quayside, "--as", "R. Third") as screen:
        shown = screen.until(PROMPT)
        assert "Somebody to ring" not in shown
        screen.type("q")
        screen.rest()
