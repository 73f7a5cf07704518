"""`pga render`: an edition for each reader, its name, and what its author is told."""

import sys
import webbrowser
from pathlib import Path

import pytest

from pgacli.commands.reporting import report_opening
from pgacli.editions import EDITIONS
from tests.conftest import Copy, Pga, all_bytes, edit
from tests.examples import DAY


def names(root: Path) -> list[str]:
    return sorted(path.name for path in (root / "reports").iterdir())


def test_every_edition_can_be_made_of_the_finished_example(pga: Pga, case: Copy) -> None:
    root = case("harbour-2026")
    words = [word for name in EDITIONS for word in ("--edition", name)]
    ran = pga("render", root, *words, "--for", "C2", "--finding", "F3", "--to", "md", *DAY)
    assert (ran.code, ran.err) == (0, "")
    about = {"contributor": "contributor-C2", "extract": "extract-F3"}
    assert names(root) == sorted(
        f"harbour-2026-{about.get(name, name)}-2026-04-01.md" for name in EDITIONS
    )


def test_what_holds_findings_is_a_draft_before_its_time(pga: Pga, case: Copy) -> None:
    root = case("quayside-2026")
    for name, kind in EDITIONS.items():
        about = {"contributor": ("--for", "C1"), "extract": ("--finding", "F1")}.get(name, ())
        ran = pga("render", root, "--edition", name, "--to", "md", *about, *DAY)
        assert (ran.code == 1) == kind.holds_findings, name
    drafted = pga("render", root, "--edition", "cards", "--to", "md", "--draft", *DAY)
    assert drafted.code == 0
    assert "quayside-2026-cards-2026-04-08-draft.md" in names(root)


def test_it_says_that_what_cannot_be_read_is_left_out(pga: Pga, case: Copy) -> None:
    root = case("harbour-2026")
    (root / "sources/S7-outreach-worker.md").write_bytes(b"\xff")
    ran = pga("render", root, "--edition", "plan", "--to", "md", *DAY)
    assert ran.code == 0
    assert "What cannot be read is left out" in ran.out
    ran = pga("render", root, "--edition", "poster", "--to", "md", *DAY)
    assert "left out" not in ran.out


def test_a_draft_never_takes_the_name_of_what_went_out(pga: Pga, case: Copy) -> None:
    root = case("harbour-2026")
    assert pga("render", root, "--to", "md", *DAY).code == 0
    final = (root / "reports/harbour-2026-full-2026-04-01.md").read_bytes()
    assert pga("render", root, "--to", "md", "--draft", *DAY).code == 0
    assert (root / "reports/harbour-2026-full-2026-04-01.md").read_bytes() == final
    assert "harbour-2026-full-2026-04-01-draft.md" in names(root)


@pytest.mark.parametrize(
    ("words", "code", "message"),
    [
        (("--edition", "contributor"), 2, "for which contributor? Name one with --for; there are"),
        (("--edition", "contributor", "--for", "../C2"), 2, "Name one with --for"),
        (("--edition", "extract"), 2, "which finding? Name one with --finding; there are"),
        (("--edition", "extract", "--finding", "F99"), 2, "Name one with --finding"),
        (("--for", "C2"), 2, "--for goes with --edition contributor"),
        (("--edition", "plan", "--finding", "F3"), 2, "--finding goes with --edition extract"),
    ],
)
def test_what_an_edition_is_about_has_to_be_said(
    pga: Pga, case: Copy, words: tuple[str, ...], code: int, message: str
) -> None:
    root = case("harbour-2026")
    ran = pga("render", root, *words, *DAY)
    assert ran.code == code
    assert message in ran.err
    assert not (root / "reports").exists()


@pytest.mark.parametrize(
    ("word", "told"),
    [
        ("synopsis", "pga render --edition synopsis"),
        ("Young_People", "pga render --edition young-people"),
        ("nosuch", "there is no nosuch"),
        ("../nosuch", "there is no ../nosuch"),
    ],
)
def test_an_edition_where_the_case_stands_makes_no_other_one(
    pga: Pga, case: Copy, word: str, told: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = case("harbour-2026")
    monkeypatch.chdir(root)
    ran = pga("render", word, *DAY)
    assert (ran.code, ran.out) == (2, "")
    assert told in ran.err
    assert not (root / "reports").exists()


@pytest.mark.parametrize(
    "words",
    [
        ("status", "nosuch"),
        ("next", "nosuch"),
        ("share", "--list", "--case", "nosuch"),
        ("sign", "--as", "author", "--case", "nosuch"),
        ("stage", "review", "--case", "nosuch"),
        ("close", "--case", "nosuch"),
        ("add", "learning", "Brief first", "--about", "process", "--case", "nosuch"),
    ],
)
def test_no_command_takes_the_case_around_us_for_one_that_is_not_there(
    pga: Pga, case: Copy, words: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    root = case("harbour-2026")
    monkeypatch.chdir(root)
    before = all_bytes(root)
    ran = pga(*words, *DAY)
    assert (ran.code, ran.out) == (2, "")
    assert "there is no nosuch" in ran.err
    assert all_bytes(root) == before


def test_a_finding_that_stands_in_no_edition_is_refused(pga: Pga, case: Copy) -> None:
    root = case("harbour-2026")
    note = "---\nheading: places\nnature: harm\nsources: [S10]\n---\n# Gannet\n"
    (root / "findings/F14-gone.md").write_text(note, "utf-8")
    ran = pga("render", root, "--edition", "extract", "--finding", "f14", "--draft", *DAY)
    assert ran.code == 1
    assert "F14 rests on what was taken back" in ran.err
    assert not (root / "reports").exists()


@pytest.mark.parametrize("edition", ["young-people", "cards", "explainer"])
def test_the_author_is_told_how_hard_it_is_to_read(pga: Pga, case: Copy, edition: str) -> None:
    out = pga("render", case("harbour-2026"), "--edition", edition, "--to", "md", *DAY).out
    assert f"{edition}: easy to read, for about 9 years and up." in out
    assert "Look at these sentences" not in out


def test_nobody_is_told_of_a_report_for_adults(pga: Pga, case: Copy) -> None:
    ran = pga("render", case("harbour-2026"), "--edition", "synopsis", "--to", "md", *DAY)
    assert (ran.code, "to read" in ran.out) == (0, False)


def test_the_author_is_told_what_was_left_out(pga: Pga, case: Copy) -> None:
    words = ("--edition", "cards", "--to", "md", "--draft", *DAY)
    out = pga("render", case("quayside-2026"), *words).out
    assert "cards: F2, F3, F4 and F6 have no plain words yet" in out


def test_the_supervision_pack_holds_the_flags_of_the_case(pga: Pga, case: Copy) -> None:
    root = case("quayside-2026")
    note = root / "findings/F3-daring-each-other.md"
    allow = "\nallow: [{rule: language.appearance, because: It is how they are known}]\n---\n# D"
    edit(note, "\n---\n# D", allow)
    words = ("--edition", "supervision", "--to", "md", "--draft", *DAY)
    assert pga("render", root, *words).code == 0
    pack = next((root / "reports").iterdir()).read_text("utf-8")
    assert "(note.unknown-heading) | F5, line 3 |" in pack
    assert "| language.appearance | F3 | It is how they are known. | no end |" in pack
    assert "(language.appearance)" not in pack


def test_an_edition_is_known_however_it_is_written(pga: Pga, case: Copy) -> None:
    ran = pga("render", case("harbour-2026"), "--edition", "Young people", *DAY)
    assert (ran.code, "harbour-2026-young-people-" in ran.out) == (0, True)


def test_the_editions_can_be_listed(pga: Pga, tmp_path: Path) -> None:
    ran = pga("render", tmp_path / "nowhere", "--list")
    assert ran.code == 0
    assert [line.split()[0] for line in ran.out.splitlines()] == list(EDITIONS)


def test_nothing_is_opened_off_a_terminal(
    pga: Pga, case: Copy, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(webbrowser, "open", opened.append)
    ran = pga("render", case("harbour-2026"), "--edition", "poster", "--open", *DAY)
    assert ran.code == 0
    assert "Not opened, since nobody is at a terminal here." in ran.out
    assert opened == []


@pytest.mark.parametrize(("answer", "told"), [(True, ""), (False, "open it yourself")])
def test_it_is_opened_for_somebody_at_a_terminal(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, answer: bool, told: str
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True, raising=False)
    monkeypatch.delattr(report_opening.os, "startfile", raising=False)
    monkeypatch.setattr(webbrowser, "open", lambda uri: opened.append(uri) or answer)
    path = tmp_path / "a report.html"
    assert told in report_opening.open_file(path)
    assert opened == [path.as_uri()]


def test_a_system_that_cannot_open_it_says_so(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def fails(_path: Path) -> None:
        raise OSError(2, "no program for it")

    monkeypatch.setattr(sys.stdout, "isatty", lambda: True, raising=False)
    monkeypatch.setattr(report_opening.os, "startfile", fails, raising=False)
    assert "open it yourself" in report_opening.open_file(tmp_path / "a.docx")


@pytest.mark.parametrize("suffix", ["md", "html", "docx", "pdf"])
@pytest.mark.parametrize("edition", ["plan", "cards", "poster"])
def test_a_report_takes_the_place_of_one_and_of_no_other_file(
    edition: str, suffix: str, pga: Pga, case: Copy, tmp_path: Path
) -> None:
    pytest.importorskip({"docx": "docx", "pdf": "typst"}.get(suffix, "jinja2"))
    root, path = case("harbour-2026"), tmp_path / f"mine.{suffix}"
    asked = ("render", root, "--edition", edition, "--output", path, *DAY)
    path.touch()
    assert pga(*asked).code == 0, "in an empty file there is nothing to lose"
    assert pga(*asked).code == 0, "it was made by pga, and nobody changed it"
    path.write_text("Minutes of a meeting.\n", "utf-8")
    ran = pga(*asked)
    assert ran.code == 2
    assert "is there already, and is not as pga made it" in ran.err
    assert path.read_text("utf-8") == "Minutes of a meeting.\n"
