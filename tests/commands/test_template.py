"""A council's own templates: laid down, checked, and used in place of the shipped ones."""

import errno
import os
import stat
import zipfile
from pathlib import Path

import pytest

from tests.conftest import SEALED_KEY, Copy, Pga, all_bytes, edit
from tests.examples import DAY


@pytest.fixture
def root(case: Copy) -> Path:
    return case("harbour-2026")


def put(root: Path, name: str, text: str) -> None:
    path = root / "house/templates" / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")


def test_copy_lays_an_edition_down_once(pga: Pga, root: Path) -> None:
    ran = pga("template", "copy", "young_people", "--case", root)
    assert ran.code == 0
    path = root / "house/templates/young-people/report.md.j2"
    assert path.is_file()
    assert str(path) in ran.out
    path.write_text("mine", "utf-8")
    again = pga("template", "copy", "Young people", "--case", root)
    assert again.code == 2
    assert "house/templates/young-people/report.md.j2 is there already" in again.err
    assert path.read_text("utf-8") == "mine"


def test_copy_lays_down_nothing_where_one_file_is_there(pga: Pga, root: Path) -> None:
    put(root, "full/_plan.md.j2", "mine")
    assert pga("template", "copy", "full", "--case", root).code == 2
    assert [path.name for path in (root / "house/templates/full").iterdir()] == ["_plan.md.j2"]


def test_a_copying_that_was_cut_short_goes_on(pga: Pga, root: Path) -> None:
    assert pga("template", "copy", "full", "--case", root).code == 0
    whole = all_bytes(root / "house/templates/full")
    for name in list(whole)[2:]:
        (root / "house/templates/full" / name).unlink()
    ran = pga("template", "copy", "full", "--case", root)
    assert (ran.code, len(ran.out.splitlines())) == (0, len(whole) - 2)
    assert all_bytes(root / "house/templates/full") == whole
    assert "is there already" in pga("template", "copy", "full", "--case", root).err


def test_copy_knows_the_page_and_the_word_file(pga: Pga, root: Path) -> None:
    assert pga("template", "copy", "page", "--case", root).code == 0
    assert (root / "house/templates/style.css").is_file()
    assert pga("template", "copy", "word", "--case", root).code == 0
    with zipfile.ZipFile(root / "house/report.docx") as file:
        assert "word/document.xml" in file.namelist()
    assert pga("template", "copy", "fool", "--case", root).code == 2


@pytest.mark.parametrize("edition", ["full", "word", "page"])
@pytest.mark.parametrize("files", [0, 1])
def test_a_full_disk_leaves_no_template_that_is_empty_or_alone(
    pga: Pga, root: Path, monkeypatch: pytest.MonkeyPatch, edition: str, files: int
) -> None:
    fsync, left = os.fsync, [files]

    def full(handle: int) -> None:
        if stat.S_ISREG(os.fstat(handle).st_mode):
            left[0] -= 1
            if left[0] < 0:
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        fsync(handle)

    before = all_bytes(root)
    with monkeypatch.context() as disk:
        disk.setattr(os, "fsync", full)
        ran = pga("template", "copy", edition, "--case", root)
    if left[0] < 0:
        assert ran.code == 2
        assert "no space left on device" in ran.err
        assert all_bytes(root) == before
        ran = pga("template", "copy", edition, "--case", root)
    assert ran.code == 0, ran.err
    assert all(all_bytes(root).values())


def test_what_was_copied_is_right_and_the_same(pga: Pga, root: Path) -> None:
    for name in ("full", "contributor", "page", "word"):
        pga("template", "copy", name, "--case", root)
    ran = pga("template", "check", root)
    assert ran.code == 0
    assert "the same as the shipped one" in ran.out
    assert " line " not in ran.out


def test_without_any_it_says_how_to_begin(pga: Pga, root: Path) -> None:
    ran = pga("template", "check", root)
    assert ran.code == 0
    assert "pga template copy full" in ran.out


@pytest.mark.parametrize(
    ("name", "text", "told"),
    [
        ("full/_plan.md.j2", "\n{{ plan.rovs }}\n", "line 2: there is no `plan.rovs` here"),
        (
            "full/_plan.md.j2",
            "{% for row in plan.rows %}\n{{ row.gaol }}{% endfor %}",
            "`row.gaol`",
        ),
        ("full/_plan.md.j2", "{{ plam }}", "line 1: there is no `plam` here"),
        ("full/_plan.md.j2", "\n\n{% if plan %}", "_plan.md.j2, line 3: "),
        ("full/_plan.md.j2", "{{ plan.rows|nosuch }}", "line 1: No filter named 'nosuch'"),
        ("full/_plan.md.j2", '{% include "full/_no.md.j2" %}', "line 1: there is no template"),
        ("full/_plan.md.j2", "::: figure pie\n:::", "line 1: this edition has no figure `pie`"),
        ("full/_plam.md.j2", "x", "it replaces no shipped template, and no template includes it"),
        ("full/_findings.md.j2", "{{ sides[0].labl }}", "line 1: there is no `…"),
        ("page.html.j2", "{{ stamp.part }}", "line 1: there is no `stamp.part` here"),
        ("style.css", "@import url(//example.org/a.css);", "it holds something that is fetched"),
        (
            "poster/report.md.j2",
            "{% for side in sides %}{{ side.findings }}{% endfor %}",
            "`side.fi",
        ),
    ],
)
def test_check_says_what_is_wrong_and_where(
    pga: Pga, root: Path, name: str, text: str, told: str
) -> None:
    put(root, name, text)
    ran = pga("template", "check", root)
    assert ran.code == 1
    assert told in ran.out
    assert "One to mend." in ran.out


def test_check_says_what_it_replaces_prints_and_lacks(pga: Pga, root: Path) -> None:
    put(root, "full/_limits.md.j2", '## Limits\n\n{{ limits.snapshot }}\n{% include "own.md.j2" %}')
    put(root, "own.md.j2", "{{ limits.age }}\n")
    ran = pga("template", "check", root)
    assert ran.code == 0
    assert "house/templates/full/_limits.md.j2\n    in place of the shipped one" in ran.out
    assert "    prints limits.snapshot\n" in ran.out
    assert "leaves out what the shipped one prints: limits.age and limits.made_on" in ran.out
    assert "house/templates/own.md.j2\n    prints limits.age\n" in ran.out


def test_check_looks_at_the_word_file(pga: Pga, root: Path) -> None:
    (root / "house").mkdir()
    (root / "house/report.docx").write_bytes(b"no Word file")
    ran = pga("template", "check", root)
    assert ran.code == 1
    assert "house/report.docx" in ran.out


def test_a_word_file_that_would_fetch_or_run_something_is_told_and_makes_no_report(
    pga: Pga, root: Path
) -> None:
    assert pga("template", "copy", "word", "--case", root).code == 0
    path = root / "house/report.docx"
    assert "a report may not" not in pga("template", "check", root).out
    with zipfile.ZipFile(path) as file:
        parts = {name: file.read(name) for name in file.namelist()}
    footer = parts["word/footer.xml"]
    field = b'<w:p><w:fldSimple w:instr=" INCLUDETEXT x.docx "/></w:p></w:ftr>'
    with zipfile.ZipFile(path, "w") as file:
        for name, data in {**parts, "word/footer.xml": footer.replace(b"</w:ftr>", field)}.items():
            file.writestr(name, data)
    checked = pga("template", "check", root)
    assert checked.code == 1
    assert "it holds a field that may fetch or run something, and a report may not" in checked.out
    ran = pga("render", root, "--to", "docx", "--edition", "synopsis", *DAY)
    assert ran.code == 1
    assert "Take it out of the council's own template." in ran.err
    assert not list(root.glob("reports/*.docx"))


def test_a_report_is_laid_out_by_the_houses_own(pga: Pga, root: Path) -> None:
    put(root, "full/_limits.md.j2", "## Our own limits\n\nTrue as of {{ limits.snapshot }}.\n")
    assert pga("render", root, "--to", "md", *DAY).code == 0
    (report,) = (root / "reports").iterdir()
    text = report.read_text("utf-8")
    assert "## Our own limits" in text
    assert "## Limits of this report" not in text


def test_a_house_that_the_assessment_names_comes_after_the_cases_own(pga: Pga, root: Path) -> None:
    note = root / "assessment.md"
    edit(note, "stage:", "house: ../council\nstage:", 1)
    council = root.parent / "council/templates/full"
    council.mkdir(parents=True)
    (council / "_limits.md.j2").write_text("## The council's\n\nx\n", "utf-8")
    (council / "_sharing.md.j2").write_text("## Shared by the council\n\nx\n", "utf-8")
    put(root, "full/_limits.md.j2", "## The case's\n\nx\n")
    assert pga("render", root, "--to", "md", *DAY).code == 0
    text = next((root / "reports").iterdir()).read_text("utf-8")
    assert "## The case's" in text
    assert "## The council's" not in text
    assert "## Shared by the council" in text


@pytest.mark.parametrize("named", ["../../elsewhere", "/etc", "nowhere"])
def test_a_house_out_of_reach_is_refused_in_words(pga: Pga, root: Path, named: str) -> None:
    note = root / "assessment.md"
    edit(note, "stage:", f"house: {named}\nstage:", 1)
    ran = pga("render", root, "--to", "md", *DAY)
    assert ran.code == 1
    assert "assessment.md, line 3: `house` names a folder" in ran.err
    assert named not in ran.err


@pytest.mark.skipif(os.name != "posix", reason="links need a right of their own elsewhere")
def test_a_link_among_the_templates_is_not_followed(pga: Pga, root: Path, tmp_path: Path) -> None:
    (tmp_path / "secret.txt").write_text("out of the case", "utf-8")
    (root / "house/templates").mkdir(parents=True)
    (root / "house/templates/style.css").symlink_to(tmp_path / "secret.txt")
    ran = pga("render", root, *DAY)
    assert ran.code == 2
    assert "a link" in ran.err
    assert not (root / "reports").exists()


def test_a_template_of_no_edition_may_be_for_any_figure(pga: Pga, root: Path) -> None:
    put(root, "shared/box.md.j2", "::: figure pie\n:::\n")
    put(root, "full/_plan.md.j2", "{% include 'shared/box.md.j2' %}\n")
    ran = pga("template", "check", root)
    assert (ran.code, ran.err) == (0, "")
    assert "house/templates/shared/box.md.j2" in ran.out.splitlines()


@pytest.mark.parametrize(
    ("name", "text", "told"),
    [
        (
            "full/_plan.md.j2",
            "## A\n\n{{ plan.rovs }}",
            "house/templates/full/_plan.md.j2, line 3: ",
        ),
        ("full/_plan.md.j2", "\n{% if %}", "house/templates/full/_plan.md.j2, line 2: "),
        (
            "full/_plan.md.j2",
            "\n#### Too deep\n\nx",
            "house/templates/full/_plan.md.j2, line 2: a ",
        ),
        (
            "full/_plan.md.j2",
            "x\n\n::: figure pie\n:::",
            "house/templates/full/_plan.md.j2, line 3: ",
        ),
        ("full/_plan.md.j2", "\n{% include 'x.j2' %}", "line 2: there is no template x.j2"),
        (
            "page.html.j2",
            "<p>\n{{ bodi }}</p>",
            "house/templates/page.html.j2, line 2: there is no",
        ),
        ("page.html.j2", "<p>{{ body }}</p>", "page.html.j2 leaves out the stamp"),
    ],
)
def test_an_error_in_a_template_names_file_and_line(
    pga: Pga, root: Path, name: str, text: str, told: str
) -> None:
    put(root, name, text)
    ran = pga("render", root, *DAY)
    assert ran.code == 2
    assert told in ran.err
    assert not (root / "reports").exists()


def test_a_template_that_is_no_utf8_names_its_line(pga: Pga, root: Path) -> None:
    put(root, "full/_plan.md.j2", "")
    (root / "house/templates/full/_plan.md.j2").write_bytes("## Plän\n\n".encode() + b"caf\xe9\n")
    ran = pga("render", root, *DAY)
    assert ran.code == 2
    assert "full/_plan.md.j2, line 3: not UTF-8 text" in ran.err


def test_a_page_that_calls_out_is_not_written(pga: Pga, root: Path) -> None:
    put(root, "style.css", "body { background: url(https://example.org/logo.png) }")
    ran = pga("render", root, *DAY)
    assert ran.code == 1
    assert "something that is fetched from elsewhere, in the web page" in ran.err


def test_the_councils_own_address_may_stand_in_its_templates(pga: Pga, root: Path) -> None:
    put(root, "full/_limits.md.j2", "## Limits\n\nRing us: 020 7946 0123.\n")
    assert pga("render", root, "--to", "md", *DAY).code == 0


@pytest.mark.parametrize("is_whole", [True, False])
def test_a_word_file_says_how_to_reach_the_council_or_nothing(
    pga: Pga, root: Path, is_whole: bool
) -> None:
    (root / "house").mkdir()
    with zipfile.ZipFile(root / "house/report.docx", "w") as file:
        file.writestr("word/header1.xml", "<p>Ring us: 020 7946 0123</p>")
    if not is_whole:
        (root / "house/report.docx").write_bytes(b"no Word file")
    note = next(root.glob("findings/F1-*.md"))
    edit(note, "\n# ", "\n# Ask at 020 7946 0123: ", 1)
    ran = pga("render", root, "--to", "html", "--draft", *DAY)
    assert "fault in pga" not in ran.err
    assert ("a phone number" in ran.err) is not is_whole
    assert ran.code == (0 if is_whole else 1)


def test_what_was_made_is_listed_with_its_seal(pga: Pga, root: Path) -> None:
    ran = pga("render", root, "--to", "md", "--edition", "poster", *DAY)
    first, second, *others = ran.out.splitlines()
    assert first.endswith("kB)")
    assert len(second.strip().removeprefix("seal ")) == 64
    key = "There is no people key (private/people.yaml)"
    assert f"{key}, so names could not be looked for." in others


def test_a_sealed_key_is_told(pga: Pga, root: Path) -> None:
    (root / "private").mkdir(mode=0o700)
    (root / "private/people.yaml.age").write_text(SEALED_KEY)
    ran = pga("render", root, "--to", "md", "--edition", "poster", *DAY)
    assert ran.code == 0
    assert "The people key is sealed, so names could not be looked for." in ran.out
