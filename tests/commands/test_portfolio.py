"""`pga portfolio`: every case below a folder in one table."""

import csv
import io
import json
import subprocess
import sys
from pathlib import Path

import pytest
from rich.console import Console

from pgacli.portfolio.portfolio import portfolio_of
from pgacli.presentation.portfolio_terminal import print_portfolio
from tests.conftest import SEALED_KEY, Pga, without_colour
from tests.examples import DAY, EXAMPLES, TODAY
from tests.portfolio.made import lay_many
from tests.rules.broken import healthy_texts, lay


def test_it_shows_each_case_in_one_row(pga: Pga) -> None:
    code, out, err = pga("portfolio", EXAMPLES, *DAY)
    assert (code, err) == (0, "")
    titles, first, second = out.splitlines()[:3]
    assert titles.split() == "Case Stage Days Due Review Heard Overdue Flags".split()
    assert first.split("  ")[0] == "1"
    for cell in ("final", "  37  ", "2026-04-10", "2026-07-01", "3 of 5", "supervision 1"):
        assert cell in first
    for cell in ("analysing", "  43  ", "2 of 4", "scope 3, strengths 3"):
        assert cell in second
    assert "  safety          empty in 2 of 2" in out.splitlines()
    assert "2 cases: 1 analysing, 1 final." in out.splitlines()


def test_it_says_in_words_what_the_numbers_say(pga: Pga, tmp_path: Path) -> None:
    texts = healthy_texts()
    lay(tmp_path / "whole", texts)
    unasked = {path: text for path, text in texts.items() if not path.startswith("offers/")}
    del unasked["sources/S3-map-with-young-people.md"]
    late = texts["assessment.md"].replace("due: 2026-04-14", "due: 2026-04-01")
    late = late.replace("review_on: 2026-07-01\n", "")
    lay(tmp_path / "unasked", {**unasked, "assessment.md": late})
    lay(tmp_path / "new", {"assessment.md": "---\nkind: assessment\n---\n# New\n"})
    lay(tmp_path / "broken", {"assessment.md": "nothing"})
    code, out, _ = pga("portfolio", tmp_path, *DAY)
    assert code == 1
    for sentence in (
        "3 cases: 1 planning, 2 final.",
        "In 2 of 3 cases nobody has asked the young people yet.",
        "In 1 of 3 cases something is overdue: the report in 1.",
        "In 2 of 3 cases, closed ones left out, no day is set for the review.",
        "1 case could not be read: it is in none of these numbers.",
    ):
        assert sentence in out.splitlines()


def test_nothing_is_ranked(pga: Pga, tmp_path: Path) -> None:
    lay_many(tmp_path, range(12))
    told = json.loads(pga("portfolio", tmp_path, "--format", "json", "--folders", *DAY).out)
    assert [case["number"] for case in told["cases"]] == list(range(1, 13))
    folders = [case["folder"].split("/") for case in told["cases"]]
    assert folders == sorted(folders)


def test_csv_has_one_row_a_case_and_numbers(pga: Pga) -> None:
    rows = list(
        csv.DictReader(io.StringIO(pga("portfolio", EXAMPLES, "--format", "csv", *DAY).out))
    )
    assert [row["case"] for row in rows] == ["1", "2"]
    assert rows[0]["stage"] == "final"
    assert (rows[0]["flags_supervision"], rows[0]["findings_places"]) == ("1", "4")
    for row in rows:
        words = {name: cell for name, cell in row.items() if cell and not cell.isdecimal()}
        assert words.keys() <= {"stage", "due", "review_on"}


def test_csv_says_beside_it_what_is_missing(pga: Pga, tmp_path: Path) -> None:
    lay(tmp_path / "good", healthy_texts())
    lay(tmp_path / "bad", {"assessment.md": "nothing"})
    code, out, err = pga("portfolio", tmp_path, "--format", "csv", *DAY)
    assert code == 1
    assert len(out.splitlines()) == 3
    assert err == "pga: 1 case could not be read: it is in none of these numbers.\n"


def test_a_folder_is_no_formula_in_a_spreadsheet(pga: Pga, tmp_path: Path) -> None:
    lay(tmp_path / "=1+1", healthy_texts())
    out = pga("portfolio", tmp_path, "--format", "csv", "--folders", *DAY).out
    assert ",./=1+1," in out
    assert ",=1+1," not in out


def test_a_sealed_key_and_own_headings_are_told(pga: Pga, tmp_path: Path) -> None:
    own = "id: own\ntitle: Own\nstatus: confirmed\nsides: [{id: one, label: One, headings: ["
    own += "{id: places, label: Places, core: true}, {id: mine, label: Mine, core: true}]}]\n"
    lay(
        tmp_path / "a",
        {**healthy_texts(), "framework.yaml": own, "private/people.yaml.age": SEALED_KEY},
    )
    told = json.loads(pga("portfolio", tmp_path, "--format", "json", *DAY).out)
    (case,) = told["cases"]
    assert case["key_is_sealed"]
    assert case["other_headings"] == 1
    assert case["findings_under"]["places"] is not None
    assert case["findings_under"]["roles"] is None
    assert {each["id"]: each["of"] for each in told["headings"]}["roles"] == 0
    assert any("sealed" in sentence for sentence in told["sentences"])
    assert any("council's own" in sentence for sentence in told["sentences"])


@pytest.mark.parametrize("words", [("gone",), (".",)])
def test_no_folder_and_no_case_are_told(
    words: tuple[str, ...], pga: Pga, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    code, out, err = pga("portfolio", *words)
    assert (code, out) == (2, "")
    assert err.startswith("pga: there is no ")


def test_nothing_is_written(pga: Pga, tmp_path: Path) -> None:
    lay(tmp_path / "a", healthy_texts())
    before = {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*")}
    for format_ in ("text", "json", "csv"):
        pga("portfolio", tmp_path, "--format", format_)
    assert {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*")} == before


def test_on_a_terminal_it_fits_and_shows_how_far_it_is(tmp_path: Path) -> None:
    if sys.platform == "win32":
        pytest.skip("no pseudo-terminals here")
    from tests.commands.terminal import Terminal  # noqa: PLC0415 - not there on Windows

    lay_many(tmp_path, range(9))
    with Terminal("portfolio", tmp_path, *DAY, kind="xterm") as screen:
        shown = screen.until("Reading cases")
        shown += screen.rest()
        assert screen.code == 1, "one of them is broken"
    assert "9/9" in shown
    table = shown.rpartition("Case  ")[2]
    plain = [without_colour(line) for line in table.splitlines()]
    assert max(map(len, plain)) <= 80
    assert not any("…" in line for line in plain)


def test_on_a_narrow_terminal_each_cell_can_be_read() -> None:
    found = portfolio_of(EXAMPLES, TODAY, processes=1)
    shown = io.StringIO()
    print_portfolio(found, Console(file=shown, width=60))
    lines = shown.getvalue().splitlines()
    assert max(map(len, lines)) <= 60
    assert not any("…" in line for line in lines)
    assert [line for line in lines if line.startswith("      Flags: ")]


def test_nothing_heavy_is_loaded_off_a_terminal() -> None:
    program = (
        "import sys; from pgacli.cli import main; main(sys.argv[1:]);"
        "print([n for n in ('rich', 'jinja2', 'markdown_it') if n in sys.modules], file=sys.stderr)"
    )
    words = [sys.executable, "-c", program, "portfolio", str(EXAMPLES), *DAY]
    ran = subprocess.run(words, capture_output=True, text=True, encoding="utf-8", check=True)
    assert ran.stderr == "[]\n"


@pytest.mark.skipif(sys.platform == "win32", reason="no such names there")
@pytest.mark.parametrize("format_", ["text", "json", "csv"])
def test_a_folder_name_cannot_pass_for_a_line_of_ours(
    format_: str, pga: Pga, tmp_path: Path
) -> None:
    lay(tmp_path / "a\n   9  b\x1b[31m", healthy_texts())
    out = pga("portfolio", tmp_path, "--format", format_, "--folders", *DAY).out
    assert "\x1b" not in out
    assert "\n   9  b" not in out
    if format_ == "json":
        assert json.loads(out)["cases"][0]["folder"] == "a\n   9  b\x1b[31m"
