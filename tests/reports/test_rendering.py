"""Which reports are made, where they are written, and what stands in the way."""

import os
import stat
from pathlib import Path
from typing import NamedTuple

import pytest

from pgacli.case.loading import load_case
from pgacli.case.places import Place
from pgacli.commands.reporting.rendering import Report, Request, make_reports
from pgacli.errors import PgaError, RefusedError
from pgacli.rules.rule import Flag, Severity
from pgacli.writers.own_digest import with_digest
from tests.conftest import edit
from tests.examples import TODAY
from tests.goldens import rendered
from tests.reports.cases import changed


class Made(NamedTuple):
    root: Path
    reports: tuple[Report, ...]


def errors(*rules: str, path: str = "findings/F1-a.md") -> list[Flag]:
    return [Flag(Severity.ERROR, Place(path, 4), rule, "it is wrong", "") for rule in rules]


def make(root: Path, *formats: str, flags: list[Flag] | None = None, **options: object) -> Made:
    case = load_case(root, TODAY)
    request = Request(formats=formats, **options)
    made = make_reports(case, root, request, judge=lambda _: lambda: flags or [])
    return Made(root, made)


@pytest.fixture
def harbour(tmp_path: Path) -> Path:
    return changed(tmp_path, {})


@pytest.fixture
def quayside(tmp_path: Path) -> Path:
    return changed(tmp_path, {}, "quayside-2026")


def test_it_goes_to_the_reports_of_the_case_under_its_own_name(harbour: Path) -> None:
    made = make(harbour).reports
    assert [report.path for report in made] == [
        harbour / "reports" / "harbour-2026-full-2026-04-01.html"
    ]
    whole = with_digest(rendered("harbour-2026", "full", "html"), "html")
    assert made[0].path.read_bytes() == made[0].content == whole


def test_before_a_snapshot_its_name_has_the_day_it_was_made(quayside: Path) -> None:
    (report,) = make(quayside, is_draft=True).reports
    assert report.path.name == "quayside-2026-full-2026-04-08-draft.html"
    assert b"DRAFT" in report.content


def test_formats_may_be_several_and_each_is_made_once(harbour: Path) -> None:
    made = make(harbour, "md", "HTML", "md").reports
    assert [report.path.suffix for report in made] == [".md", ".html"]
    assert len(list((harbour / "reports").iterdir())) == 2


@pytest.mark.skipif(os.name != "posix", reason="other systems have other permissions")
def test_only_its_owner_can_read_it(harbour: Path) -> None:
    (report,) = make(harbour).reports
    assert stat.S_IMODE(report.path.stat().st_mode) == 0o600


def test_a_report_of_the_same_name_is_replaced(harbour: Path) -> None:
    (first,) = make(harbour).reports
    edit(next(harbour.glob("findings/F1-*.md")), "# ", "# Now: ", 1)
    (second,) = make(harbour).reports
    assert second.path.read_bytes() == second.content != first.content
    assert [path.name for path in (harbour / "reports").iterdir()] == [first.path.name]


@pytest.mark.parametrize("suffix", ["md", "html", "docx", "pdf"])
def test_a_report_that_somebody_changed_is_not_replaced_nor_is_one_beside_it(
    harbour: Path, suffix: str
) -> None:
    pytest.importorskip({"docx": "docx", "pdf": "typst"}.get(suffix, "jinja2"))
    asked = {"editions": ["plan"]}
    beside, own = make(harbour, "html" if suffix == "md" else "md", suffix, **asked).reports
    polished = own.content.replace(b"e", b"i", 1) + b"Words of hers.\n"
    own.path.write_bytes(polished)
    edit(next(harbour.glob("interventions/I1-*.md")), "# ", "# Now: ", 1)
    with pytest.raises(PgaError, match=f"{suffix} is there already, and is not as pga made it"):
        make(harbour, beside.suffix, suffix, **asked)
    assert own.path.read_bytes() == polished
    assert beside.path.read_bytes() == beside.content, "one of the two is of another day"
    own.path.rename(own.path.with_name(f"polished.{suffix}"))
    again, _ = make(harbour, beside.suffix, suffix, **asked).reports
    assert again.content != beside.content
    assert own.path.with_name(f"polished.{suffix}").read_bytes() == polished


def test_errors_stand_in_the_way_unless_it_is_a_draft(harbour: Path) -> None:
    flags = errors("scope.no-test", "plan.incomplete")
    with pytest.raises(RefusedError, match=r"2 errors stand .* findings/F1-a\.md, line 4: it is"):
        make(harbour, flags=flags)
    assert not (harbour / "reports").exists()
    (report,) = make(harbour, flags=flags, is_draft=True).reports
    assert b"DRAFT" in report.content


@pytest.mark.parametrize("edition", ["plan", "briefing", "explainer"])
def test_what_was_taken_back_stands_in_the_way_of_what_holds_the_plan(
    harbour: Path, edition: str
) -> None:
    left = errors("evidence.withdrawn", path="interventions/I1-a.md")
    with pytest.raises(RefusedError, match=r"interventions/I1-a\.md, line 4: .* Take them out"):
        make(harbour, editions=[edition], flags=left)
    assert make(harbour, editions=["synopsis"], flags=left).reports
    assert make(harbour, editions=[edition], flags=errors("evidence.withdrawn")).reports
    assert make(harbour, editions=[edition], flags=left, is_draft=True).reports


def test_what_was_taken_back_stands_in_the_way_of_plain_words_for_young_people(
    harbour: Path,
) -> None:
    left = errors("evidence.withdrawn", path="assessment.md")
    with pytest.raises(RefusedError, match=r"assessment\.md, line 4: .* Take them out"):
        make(harbour, editions=["explainer"], flags=left)
    assert make(harbour, editions=["plan", "synopsis"], flags=left).reports


def test_warnings_do_not(harbour: Path) -> None:
    flags = [flag._replace(severity=Severity.WARNING) for flag in errors("scope.too-long")]
    assert make(harbour, flags=flags).reports


def test_before_final_it_is_a_draft_or_nothing(quayside: Path) -> None:
    with pytest.raises(RefusedError, match="at stage analysing"):
        make(quayside)


def test_not_even_a_draft_prints_a_name(harbour: Path) -> None:
    with pytest.raises(RefusedError, match="name stands in a note"):
        make(harbour, flags=errors("privacy.real-name"), is_draft=True)
    raw = errors("privacy.real-name", path="sources/S1-a.md")
    assert make(harbour, flags=raw, is_draft=True).reports


@pytest.mark.parametrize("key", ["purpose", "stored_in"])
def test_nothing_leaves_the_desk_without_saying_what_for_and_where_it_is(
    harbour: Path, key: str
) -> None:
    path = harbour / "assessment.md"
    lines = path.read_text("utf-8").splitlines(keepends=True)
    path.write_text("".join(line for line in lines if not line.startswith(f"  {key}:")), "utf-8")
    with pytest.raises(RefusedError, match=f"sharing.{key}"):
        make(harbour, is_draft=True)


@pytest.mark.parametrize(
    "text",
    [
        "# Harbour group\n",
        "",
        "---\nsharing: [a, b]\n---\n# Harbour group\n",
        "---\nsharing: {purpose: TBC, stored_in: '-'}\n---\n# Harbour group\n",
    ],
)
def test_nor_where_that_cannot_be_read(harbour: Path, text: str) -> None:
    (harbour / "assessment.md").write_text(text, "utf-8")
    with pytest.raises(RefusedError, match=r"sharing\.purpose .* and sharing\.stored_in"):
        make(harbour, is_draft=True)


def test_output_says_where_and_in_which_format(harbour: Path, tmp_path: Path) -> None:
    (report,) = make(harbour, output=tmp_path / "to-panel.md").reports
    assert report.path == tmp_path / "to-panel.md"
    assert report.content.startswith(b"# Harbour group")
    assert not (harbour / "reports").exists()


@pytest.mark.parametrize(
    ("name", "formats", "message"),
    [
        ("nowhere/a.html", (), "there is no folder"),
        ("harbour-2026", (), "is a folder"),
        ("a.html", ("md",), r"ends in \.html"),
        ("a.html", ("md", "html"), "ends in"),
        ("a", ("md", "html"), "one edition in one format"),
        ("a.doc", (), r"no such format; there are: .*docx \(for Word\)"),
        ("a.doc", ("docx",), "no such format"),
        ("harbour-2026/findings/F1-safe-with-each-other.md", (), "only reports/"),
        ("harbour-2026/assessment.md", (), "only reports/"),
    ],
)
def test_output_that_cannot_be(
    harbour: Path, tmp_path: Path, name: str, formats: tuple[str, ...], message: str
) -> None:
    before = sorted((path, path.stat().st_mtime_ns) for path in tmp_path.rglob("*"))
    with pytest.raises(PgaError, match=message):
        make(harbour, *formats, output=tmp_path / name)
    assert sorted((path, path.stat().st_mtime_ns) for path in tmp_path.rglob("*")) == before


def test_a_report_takes_the_place_of_no_note_of_another_case(harbour: Path, quayside: Path) -> None:
    note = next((quayside / "findings").glob("F1-*"))
    before = note.read_bytes()
    with pytest.raises(PgaError, match="only reports/"):
        make(harbour, output=note)
    assert note.read_bytes() == before
    (quayside / "reports").mkdir()
    (report,) = make(harbour, output=quayside / "reports/a.md").reports
    assert report.path.is_file()


def test_a_link_is_no_place_for_a_report(harbour: Path, tmp_path: Path) -> None:
    (tmp_path / "own.md").write_text("mine", "utf-8")
    (tmp_path / "a.md").symlink_to(tmp_path / "own.md")
    with pytest.raises(PgaError, match="no ordinary file"):
        make(harbour, output=tmp_path / "a.md")
    assert (tmp_path / "a.md").is_symlink()
    assert (tmp_path / "own.md").read_text("utf-8") == "mine"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes here")
def test_a_report_takes_the_place_of_no_pipe(harbour: Path, tmp_path: Path) -> None:
    pipe = tmp_path / "a.md"
    os.mkfifo(pipe)
    with pytest.raises(PgaError, match="no ordinary file"):
        make(harbour, output=pipe)
    assert stat.S_ISFIFO(pipe.stat().st_mode)


@pytest.mark.parametrize("word", ["-", " "])
def test_a_report_has_a_name(harbour: Path, word: str) -> None:
    with pytest.raises(PgaError, match="does not go to the screen"):
        make(harbour, output=Path(word))


def test_reports_that_are_a_link_are_not_followed(harbour: Path, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    (harbour / "reports").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(PgaError, match="is a link"):
        make(harbour)
    assert list((tmp_path / "elsewhere").iterdir()) == []


def test_names_that_are_not_known(harbour: Path) -> None:
    with pytest.raises(PgaError, match=r"no such format; there are: md, html"):
        make(harbour, "rtf")
    with pytest.raises(PgaError, match="no edition of that name"):
        make_reports(load_case(harbour, TODAY), harbour, Request(["fool"]))


def test_a_failure_leaves_no_half_written_file(
    harbour: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", fails)
    with pytest.raises(PgaError, match="no space left"):
        make(harbour)
    assert list((harbour / "reports").iterdir()) == []
