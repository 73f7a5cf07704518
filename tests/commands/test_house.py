"""A council's own pack: laid down, checked, found by a case, and told of in its settings."""

import json
import shlex
import shutil
from pathlib import Path

import pytest

from pgacli.case.framework_file import load_framework
from tests.conftest import Copy, Pga, Ran, edit
from tests.examples import DAY, EXAMPLES
from tests.rights import needs_rights

NAME = "exampleshire-house"
ANSWERS = (
    *("--group", "Pier group", "--members", "3", "--author", "A. Writer"),
    *("--supervisor", "B. Reader", "--panel", "A panel", "--independent"),
)


@pytest.fixture
def house(tmp_path: Path) -> Path:
    return Path(shutil.copytree(EXAMPLES / NAME, tmp_path / NAME))


@pytest.fixture
def root(case: Copy) -> Path:
    return case("harbour-2026")


def say(root: Path, **keys: str) -> None:
    """Put keys at the top of the assessment, in place of what stands there."""
    note = root / "assessment.md"
    lines = note.read_text("utf-8").split("\n")
    kept = [line for line in lines if line.partition(":")[0] not in keys]
    added = [f"{key}: {value}" for key, value in keys.items()]
    note.write_text("\n".join([kept[0], *added, *kept[1:]]), "utf-8")


def rules(ran: Ran) -> set[tuple[str, str]]:
    return {(flag["rule"], flag["path"]) for flag in json.loads(ran.out)["flags"]}


def test_a_new_one_is_whole_and_right(pga: Pga, tmp_path: Path) -> None:
    assert pga("house", "new", tmp_path / "our-house", "--title", "Ours: all of it").code == 0
    ran = pga("house", "check", tmp_path / "our-house")
    assert (ran.code, ran.err) == (0, "")
    assert "Ours: all of it, version 1" in ran.out
    assert pga("house", "new", tmp_path / "our-house").code == 2


def test_the_commands_that_follow_can_be_typed_whatever_the_folder_is_called(
    pga: Pga, tmp_path: Path
) -> None:
    ran = pga("house", "new", tmp_path / "our house; date")
    checks, starts = (line.partition(": pga ")[2] for line in ran.out.splitlines()[2:4])
    assert len(shlex.split(checks)) == 3
    assert len(shlex.split(starts)) == 4


def test_a_case_is_not_taken_for_a_pack(pga: Pga, root: Path) -> None:
    ran = pga("house", "check", root)
    assert (ran.code, ran.out) == (2, "")
    assert "this folder is a case" in ran.err


def test_the_example_is_right(pga: Pga) -> None:
    ran = pga("house", "check", EXAMPLES / NAME)
    assert (ran.code, ran.err) == (0, "")
    assert "Nothing to mend." in ran.out


@pytest.mark.parametrize(
    ("path", "old", "new", "told"),
    [
        ("house.yaml", "version:", "verzion:", "house.yaml:5:1"),
        ("house.yaml", "words: 3500", "words: many", "`limits.words` takes a whole number"),
        ("house.yaml", "id: exampleshire\n", "", "`id` is missing"),
        ("house.yaml", "exampleshire-2026", "elsewhere-2026", "`framework` names one"),
        ("house.yaml", "basis: Public task", "basis: Consent", "none of `lawful_bases`"),
        ("framework.yaml", "core: true", "core: maybe", "takes `true` or `false`"),
        ("framework.yaml", "id: roles", "id: relationships", "stands twice"),
        ("words.yaml", "why: it puts", "wy: it puts", "words.yaml:2:3"),
        ("words.yaml", "- term", "  term", "words.yaml:7"),
        ("acronyms.yaml", "- EYS", "- E Y S", "an acronym is one word"),
        ("templates/letter/report.md.j2", "{{ to }}", "{{ too }}", "there is no `too` here"),
    ],
)
def test_what_is_wrong_is_told_with_its_place(
    pga: Pga, house: Path, path: str, old: str, new: str, told: str
) -> None:
    file = house / path
    edit(file, old, new, 1)
    ran = pga("house", "check", house)
    assert ran.code == 1
    assert told in ran.out
    assert f"{NAME}/{path}:" in ran.out
    assert "mend" in ran.out.splitlines()[-1]


def test_a_framework_that_no_new_case_uses_is_told(pga: Pga, house: Path) -> None:
    unused = "no new case uses it: say `framework: exampleshire-2026` in house.yaml"
    assert unused not in pga("house", "check", house).out
    settings = house / "house.yaml"
    edit(settings, "framework: exampleshire-2026", "framework:")
    ran = pga("house", "check", house)
    assert (ran.code, unused in ran.out) == (0, True)


def test_a_folder_that_is_none_is_refused(pga: Pga, tmp_path: Path) -> None:
    assert "no such folder" in pga("house", "check", tmp_path / "nowhere").err
    (tmp_path / "empty").mkdir()
    ran = pga("house", "check", tmp_path / "empty")
    assert ran.code == 1
    assert "says nothing of itself" in ran.out


def test_a_new_case_starts_with_its_settings(pga: Pga, house: Path, tmp_path: Path) -> None:
    assert pga("new", tmp_path / "pier", *ANSWERS, "--house", house).code == 0
    text = (tmp_path / "pier/assessment.md").read_text("utf-8")
    for line in (
        "framework: exampleshire-2026",
        "  words: 3500",
        "  days: 28",
        "  purpose: Shared for the purposes of safeguarding this group only.",
        "  lawful_basis: Public task",
        "  stored_in: Restricted group record in the case management system",
    ):
        assert f"\n{line}\n" in text.replace('"', "")
    schema = json.loads((tmp_path / "pier/.pga/schemas/finding.json").read_text("utf-8"))
    assert schema["properties"]["heading"]
    assert {rule for rule, _ in rules(pga("check", tmp_path / "pier", "--format", "json"))} == {
        "headings.provisional"
    }


def test_one_out_of_reach_is_refused_for_a_new_case(pga: Pga, house: Path, tmp_path: Path) -> None:
    ran = pga("new", tmp_path / "deep/down/pier", *ANSWERS, "--house", house)
    assert ran.code == 2
    assert "PGA_HOUSE" in ran.err
    assert not (tmp_path / "deep").exists()


@pytest.mark.parametrize("way", ["named", "environment"])
def test_a_case_uses_the_words_and_headings_of_its_house(
    pga: Pga, root: Path, house: Path, way: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    finding = next((root / "findings").glob("F1-*.md"))
    finding.write_text(
        finding.read_text("utf-8") + "\nThey were at the lads and dads night.\n", "utf-8"
    )
    before = rules(pga("check", root, "--format", "json", *DAY))
    say(root, framework="exampleshire-2026")
    if way == "named":
        say(root, house=f"../{NAME}", framework="exampleshire-2026")
    else:
        monkeypatch.setenv("PGA_HOUSE", str(house))
    after = rules(pga("check", root, "--format", "json", *DAY))
    assert after - before == {("language.label", f"findings/{finding.name}")}
    labels = pga("headings", "--case", root).out
    assert "Who does what in the group" in labels
    assert "Roles in the group" not in labels


def test_its_own_framework_comes_before_that_of_a_house(pga: Pga, root: Path, house: Path) -> None:
    say(root, house=f"../{NAME}", framework="exampleshire-2026")
    own = (house / "framework.yaml").read_text("utf-8").replace("Who does what", "Who is who")
    (root / "framework.yaml").write_text(own, "utf-8")
    assert "Who is who in the group" in pga("headings", "--case", root).out


@pytest.mark.parametrize("text", ["sides: [", "id: exampleshire-2026\n", ""])
@pytest.mark.parametrize("wanted", ["exampleshire-2026", "lloyd-2019"])
def test_one_of_a_house_that_cannot_be_read_is_an_error_of_the_case(
    pga: Pga, root: Path, house: Path, tmp_path: Path, text: str, wanted: str
) -> None:
    say(root, house=f"../{NAME}", framework=wanted)
    (house / "framework.yaml").write_text(text, "utf-8")
    is_another = text.startswith("id") and wanted == "lloyd-2019"
    path = f"../{NAME}/framework.yaml"
    told = {
        rule for rule, where in rules(pga("check", root, "--format", "json", *DAY)) if where == path
    }
    assert bool(told) != is_another
    assert ("cannot be read" in pga("headings", "--case", root).err) != is_another
    assert ("which cannot be read" in pga("config", root).out) != is_another
    ran = pga("new", tmp_path / "new", "--house", house, *ANSWERS)
    assert (ran.code, "`pga house check` says more" in ran.err) == (2, True)


def test_a_pack_that_cannot_be_read_is_told_among_the_settings(
    pga: Pga, root: Path, house: Path
) -> None:
    say(root, house=f"../{NAME}")
    (house / "house.yaml").write_text("version: [", "utf-8")
    assert f"../{NAME}: with a house.yaml that cannot be read" in pga("config", root).out


def test_a_framework_that_is_nowhere_is_told(pga: Pga, root: Path) -> None:
    say(root, framework="exampleshire-2026")
    told = rules(pga("check", root, "--format", "json", *DAY))
    assert ("note.bad-value", "assessment.md") in told
    say(root, framework=load_framework().id)
    told = rules(pga("check", root, "--format", "json", *DAY))
    assert ("note.bad-value", "assessment.md") not in told


def test_an_environment_that_leads_nowhere_is_told(
    pga: Pga, root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for named in (tmp_path / "nowhere", "~nobody-of-this-name", "x" * 300):
        monkeypatch.setenv("PGA_HOUSE", str(named))
        ran = pga("check", root, *DAY)
        assert ran.code == 2
        assert "PGA_HOUSE names a folder that is not there" in ran.err


@needs_rights
@pytest.mark.parametrize(
    ("shut", "command", "said"),
    [
        ("house", "check", "house/ cannot be opened"),
        ("house/templates", "template check", "house/templates cannot be opened"),
        ("house/templates/full", "template check", "house/templates cannot be opened"),
        (".", "check", "cannot look for a case there"),
        (".", "status", "cannot look for a case there"),
    ],
)
def test_a_folder_that_is_shut_is_told(
    pga: Pga, root: Path, shut: str, command: str, said: str
) -> None:
    (root / "house/templates/full").mkdir(parents=True, exist_ok=True)
    (root / shut).chmod(0)
    try:
        ran = pga(*command.split(), root)
    finally:
        (root / shut).chmod(0o700)
    assert (ran.code, f"{said}: permission denied" in ran.err) == (2, True)


def test_a_name_that_no_disk_takes_is_told(
    pga: Pga, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(root)
    long = "x" * 300
    for words in (
        ("check", long),
        ("check", "--baseline", long),
        ("render", "--draft", "--output", f"{long}.md"),
    ):
        ran = pga(*words, *DAY)
        assert (ran.code, "the system would not do it" in ran.err) == (2, False), words


def test_config_says_where_each_setting_came_from(pga: Pga, root: Path, house: Path) -> None:
    say(root, house=f"../{NAME}", framework="exampleshire-2026")
    ran = pga("config", root)
    assert (ran.code, ran.err) == (0, "")
    lines = ran.out.splitlines()
    told = {
        line.split("  ")[0]: source.strip()
        for line, source in zip(lines[::2], lines[1::2], strict=True)
    }
    assert told["framework"] == f"from ../{NAME}/framework.yaml"
    assert told["words"] == f"from ../{NAME}/words.yaml"
    assert told["templates"] == f"from ../{NAME}/templates"
    assert told["Word file"] == f"from ../{NAME}"
    assert "report.docx\n" in ran.out
    assert told["limits.words"] == "from assessment.md"
    assert "Exampleshire, version 2026.2" in ran.out


@pytest.mark.parametrize("name", ["report.docx", "templates/letter/report.md.j2"])
def test_what_icloud_keeps_of_it_is_told_and_not_passed_over(
    pga: Pga, root: Path, house: Path, name: str
) -> None:
    say(root, house=f"../{NAME}")
    (house / name).rename((house / name).with_name(f".{Path(name).name}.icloud"))
    ran = pga("template", "check", root)
    assert ran.code == 1
    assert "that is not on this computer: iCloud keeps it" in ran.out + ran.err


def test_its_letter_and_letterhead_are_used(pga: Pga, root: Path, house: Path) -> None:
    say(root, house=f"../{NAME}")
    ran = pga("template", "check", root)
    assert ran.code == 0
    assert f"{NAME}/templates/letter/report.md.j2" in ran.out
    assert f"{NAME}/report.docx" in ran.out
