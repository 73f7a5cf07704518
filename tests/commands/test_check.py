"""`pga check` as it is run: formats, choices, exit codes, and nothing written."""

import json
import os
import re
import stat
from collections.abc import Callable
from pathlib import Path
from xml.sax.saxutils import unescape

import pytest
import typer

from pgacli.commands.checking.watching import watch_case
from tests.conftest import Copy, Pga, Ran, all_bytes, edit
from tests.examples import DAY

SLIP = "findings/F5-a-coach-with-time.md"


def test_a_healthy_case_is_clean(pga: Pga, case: Copy) -> None:
    ran = pga("check", case("harbour-2026"), *DAY)
    assert ran.code == 0
    assert "headings.provisional" in ran.out
    assert ran.out.splitlines()[-1].startswith("harbour-2026: ")


def test_a_family_that_is_nearly_named_is_guessed(pga: Pga, case: Copy) -> None:
    ran = pga("check", case("harbour-2026"), "--select", "voices", *DAY)
    assert (ran.code, ran.out) == (2, "")
    assert "did you mean `voice`?" in ran.err


@pytest.mark.parametrize("name", ["assessment.md.txt", "assessment.txt", "assessment.markdown"])
def test_an_assessment_that_is_nearly_named_is_no_case_yet(name: str, pga: Pga, case: Copy) -> None:
    root = case("harbour-2026")
    (root / "assessment.md").rename(root / name)
    ran = pga("check", root, *DAY)
    assert (ran.code, f"rename {name} to assessment.md" in ran.err) == (2, True)


def test_an_assessment_that_icloud_keeps_is_no_new_case(pga: Pga, case: Copy) -> None:
    root = case("harbour-2026")
    (root / "assessment.md").rename(root / ".assessment.md.icloud")
    ran = pga("check", root, *DAY)
    assert (ran.code, "have iCloud download it" in ran.err) == (2, True)


def test_a_line_says_where_what_and_what_to_do(pga: Pga, case: Copy) -> None:
    ran = pga("check", case("quayside-2026"), *DAY)
    assert ran.code == 1
    lines = ran.out.splitlines()
    at = lines.index(f"{SLIP}:3:1 error note.unknown-heading the framework has no such heading")
    assert lines[at + 1] == "    Did you mean `trusted-adults`?"


def test_what_blocks_the_report_comes_first(pga: Pga, case: Copy) -> None:
    flags = found(pga("check", case("quayside-2026"), "--format", "json", *DAY))
    order = [flag["severity"] for flag in flags]
    assert order == sorted(order, key=["error", "warning", "advice"].index)


@pytest.mark.parametrize(
    ("stage", "words", "said"),
    [
        ("final", (), "Nothing stands in the way of the report; look again at "),
        ("analysing", (), "advice at this stage (analysing); `pga status` shows what is to come."),
        ("final", ("--select", "language"), "nothing to mend in what was asked for."),
        ("final", ("--select", "headings"), "1 piece of advice in what was asked for."),
        ("closed", (), "nothing to mend in a closed case."),
    ],
)
def test_the_last_sentence_says_no_more_than_was_asked(
    pga: Pga, case: Copy, stage: str, words: tuple[str, ...], said: str
) -> None:
    root = case("harbour-2026")
    path = root / "assessment.md"
    path.write_text(re.sub("(?m)^stage: .*", f"stage: {stage}", path.read_text("utf-8")), "utf-8")
    last = pga("check", root, *words, *DAY).out.splitlines()[-1]
    assert said in last
    assert ("the report" in last) == (stage == "final" and not words)


@pytest.mark.parametrize(
    ("stage", "shows"),
    [
        ("final", "`pga check` shows what to mend"),
        ("analysing", "`pga stage final` shows what to mend"),
        ("closed", "`pga stage final` opens the case again, and `pga check` shows then"),
    ],
)
def test_a_refused_report_names_what_shows_its_errors(
    pga: Pga, case: Copy, stage: str, shows: str
) -> None:
    root = case("harbour-2026")
    path = root / "assessment.md"
    text = re.sub("(?m)^stage: .*", f"stage: {stage}", path.read_text("utf-8"))
    path.write_text(re.sub("(?m)^snapshot: .*\n", "", text), "utf-8")
    ran = pga("render", root, *DAY)
    assert (ran.code, shows in ran.err) == (1, True), ran.err
    if stage == "closed":
        assert pga("stage", "final", "--case", root, *DAY).code == 0
    told = pga("check" if stage != "analysing" else "stage", *_named(stage, root), *DAY)
    assert "no day is named that the report is true of" in told.out


def _named(stage: str, root: Path) -> tuple[object, ...]:
    return ("final", "--case", root) if stage == "analysing" else (root,)


def found(ran: Ran) -> list[dict[str, str]]:
    flags: list[dict[str, str]] = json.loads(ran.out)["flags"]
    return flags


def test_json_is_one_object_of_the_contract(pga: Pga, case: Copy) -> None:
    ran = pga("check", case("quayside-2026"), "--format", "json", *DAY)
    whole = json.loads(ran.out)
    assert list(whole) == ["version", "case", "stage", "flags", "allowed", "counts"]
    assert (whole["version"], whole["case"]) == (1, "quayside-2026")
    assert whole["stage"] == "analysing"
    keys = ["rule", "severity", "path", "line", "column", "message", "hint"]
    assert all(list(flag) == keys for flag in whole["flags"])
    for severity, count in whole["counts"].items():
        assert count == sum(flag["severity"] == severity for flag in whole["flags"])


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ((), 1),
        (("--fail-on", "never"), 0),
        (("--ignore", "note", "--ignore", "plan,privacy,scope"), 0),
        (("--ignore", "note,plan,privacy,scope", "--fail-on", "warning"), 1),
        (("--select", "headings.provisional"), 0),
        (("--select", "headings", "--fail-on", "advice"), 1),
    ],
)
def test_exit_codes(pga: Pga, case: Copy, words: tuple[str, ...], code: int) -> None:
    assert pga("check", case("quayside-2026"), *DAY, *words).code == code


def test_select_keeps_the_families_that_were_asked_for(pga: Pga, case: Copy) -> None:
    flags = found(
        pga("check", case("quayside-2026"), "--select", "scope,voice", "--format", "json", *DAY)
    )
    assert {flag["rule"].partition(".")[0] for flag in flags} == {"scope", "voice"}


@pytest.mark.parametrize(
    "words", [("--select", "nonsense"), ("--today", "8 April"), ("--format", "xml")]
)
def test_bad_usage_is_two_and_one_plain_line(pga: Pga, case: Copy, words: tuple[str, ...]) -> None:
    ran = pga("check", case("harbour-2026"), *words)
    assert ran.code == 2
    assert not ran.out
    assert "Traceback" not in ran.err


def test_no_case_is_two(pga: Pga, tmp_path: Path) -> None:
    ran = pga("check", tmp_path)
    assert ran.code == 2
    assert "pga new" in ran.err


def test_a_file_alone_is_reported_on_alone(pga: Pga, case: Copy) -> None:
    root = case("quayside-2026")
    flags = found(pga("check", root / SLIP, "--format", "json", *DAY))
    assert {flag["path"] for flag in flags} == {SLIP}


@pytest.mark.parametrize("word", ["F5", "f5"])
def test_an_id_names_a_note_of_the_case_around_us(
    pga: Pga, case: Copy, word: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(case("quayside-2026"))
    flags = found(pga("check", word, "--format", "json", *DAY))
    assert {flag["path"] for flag in flags} == {SLIP}


@pytest.mark.parametrize("word", ["F99", "F5-", "../F5", "nosuch"])
def test_what_names_no_note_is_two(
    pga: Pga, case: Copy, word: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(case("quayside-2026"))
    ran = pga("check", word, *DAY)
    assert (ran.code, ran.out, ran.err) == (
        2,
        "",
        f"pga: there is no {word}: look at how it is spelt\n",
    )


def test_a_file_is_judged_in_its_whole_case(pga: Pga, case: Copy) -> None:
    root = case("harbour-2026")
    (root / "sources" / "S1-youth-worker.md").unlink(missing_ok=True)
    note = next((root / "findings").glob("F1-*"))
    whole = [f for f in found(pga("check", root, "--format", "json", *DAY)) if "F1-" in f["path"]]
    alone = found(pga("check", note, "--format", "json", *DAY))
    assert alone == whole


def test_a_file_whose_name_holds_a_name_is_reported_on_too(pga: Pga, case: Copy) -> None:
    root = case("harbour-2026")
    lay_key(root)
    note = next((root / "findings").glob("F1-*"))
    for name in ("F1-isolde.md", "isolde.md"):
        note = note.rename(note.with_name(name))
        every = found(pga("check", root, "--format", "json", *DAY))
        whole = [flag for flag in every if "*" in flag["path"]]
        assert "privacy.real-name" in {flag["rule"] for flag in whole}
        for asked in (note, note.parent):
            ran = pga("check", asked, "--format", "json", *DAY)
            assert ran.code == 1
            assert [flag for flag in found(ran) if "*" in flag["path"]] == whole


def test_a_case_folder_called_after_somebody_is_flagged_and_never_shown(
    pga: Pga, case: Copy
) -> None:
    root = case("harbour-2026")
    lay_key(root)
    root = root.rename(root.with_name("isolde-group"))
    for words in ((), ("--format", "json"), ("--format", "markdown"), ("--statistics",)):
        ran = pga("check", root, *words, *DAY)
        assert ran.code == 1
        assert "isolde" not in ran.out + ran.err
    ran = pga("check", root, "--format", "json", *DAY)
    assert json.loads(ran.out)["case"] == "*"
    flags = [flag for flag in found(ran) if flag["rule"] == "privacy.real-name"]
    assert [flag["path"] for flag in flags] == ["assessment.md"]
    assert flags[0]["message"].endswith(": YP5")
    disclosure = root / "disclosures/D2-synopsis-to-social-worker.md"
    edit(disclosure, "edition: synopsis", "edition: full")
    for words in (("render", root, "--draft"), ("withdraw", "S1", "--case", root)):
        ran = pga(*words, *DAY)
        assert "isolde" not in ran.out + ran.err
    # A report or a letter says which case it is of.
    assert not list((root / "reports").glob("*"))


def test_another_note_that_looks_alike_is_left_out(pga: Pga, case: Copy) -> None:
    root = case("harbour-2026")
    lay_key(root)
    for name in ("isolde.md", "wrenlattice.md"):
        (root / "findings" / name).write_text("---\nkind: finding\n---\n# A\n", "utf-8")
    alone = found(pga("check", root / "findings/isolde.md", "--format", "json", *DAY))
    names = [flag for flag in alone if flag["rule"] == "privacy.real-name"]
    assert len(names) == 1


def lay_key(root: Path) -> None:
    """Give a case a people key with a name that stands nowhere in it."""
    (root / "private").mkdir(mode=0o700, exist_ok=True)
    (root / "private/people.yaml").write_text("YP5: {name: Isolde Wrenlattice}\n", "utf-8")
    (root / "private/people.yaml").chmod(0o600)


def test_notes_of_two_cases_are_refused(pga: Pga, case: Copy) -> None:
    ran = pga("check", case("harbour-2026") / "assessment.md", case("quayside-2026"))
    assert ran.code == 2
    assert "one case at a time" in ran.err


def test_a_baseline_keeps_known_flags_quiet(pga: Pga, case: Copy, tmp_path: Path) -> None:
    root, known = case("quayside-2026"), tmp_path / "known.json"
    path = root / "assessment.md"
    text = path.read_text("utf-8").replace("sharing:", "sharing:\n  retain_until: 2032-04-01", 1)
    path.write_text(text, "utf-8")
    assert pga("check", root, "--baseline", known, *DAY).code == 0
    assert pga("check", root, "--baseline", known, *DAY).out.endswith(
        "nothing to mend in what was asked for.\n"
    )
    note = next((root / "findings").glob("F1-*"))
    text = note.read_text("utf-8")
    note.write_text(text.replace("nature: ", "natur: ", 1), "utf-8")
    new = found(pga("check", root, "--baseline", known, "--format", "json", *DAY))
    assert {flag["rule"] for flag in new} == {"note.unknown-key"}


def test_a_baseline_keeps_no_name_quiet(pga: Pga, case: Copy, tmp_path: Path) -> None:
    root, known = case("harbour-2026"), tmp_path / "known.json"
    lay_key(root)
    note = next((root / "findings").glob("F1-*"))
    text = note.read_text("utf-8").replace("nature: ", "natur: ", 1)
    note.write_text(f"{text}\nIsolde was there.\n", "utf-8")
    source = root / "sources/S1-youth-worker.md"
    edit(source, "date:", "withdrawn: true\ndate:", 1)
    of_no_baseline = {"privacy.real-name", "evidence.withdrawn"}
    every = found(pga("check", root, "--format", "json", *DAY))
    assert of_no_baseline < {flag["rule"] for flag in every}
    assert pga("check", root, "--baseline", known, *DAY).code == 1
    rows = json.loads(known.read_text("utf-8"))["flags"]
    assert {row["rule"] for row in rows}.isdisjoint(of_no_baseline)
    assert rows
    # One of an older pga, or one that somebody wrote by hand, may hold them all the same.
    older = [{key: flag[key] for key in ("rule", "path", "message")} for flag in every]
    known.write_text(json.dumps({"version": 1, "flags": older}), "utf-8")
    ran = pga("check", root, "--baseline", known, "--format", "json", *DAY)
    assert ran.code == 1
    assert {flag["rule"] for flag in found(ran)} == of_no_baseline


def test_no_baseline_is_called_after_a_young_person(pga: Pga, case: Copy, tmp_path: Path) -> None:
    root = case("harbour-2026")
    lay_key(root)
    ran = pga("check", root, "--baseline", tmp_path / "known-isolde.json", *DAY)
    assert (ran.code, ran.out) == (2, "")
    assert "called after a young person" in ran.err
    assert list(tmp_path.glob("known*")) == []


def test_a_baseline_that_is_none_is_two(pga: Pga, case: Copy, tmp_path: Path) -> None:
    (tmp_path / "known.json").write_text("[]", "utf-8")
    ran = pga("check", case("harbour-2026"), "--baseline", tmp_path / "known.json")
    assert ran.code == 2


def test_a_baseline_is_written_over_no_other_file(pga: Pga, case: Copy, tmp_path: Path) -> None:
    root = case("quayside-2026")
    for name in (SLIP, "assessment.md", "findings"):
        before = all_bytes(root)
        ran = pga("check", root, "--baseline", root / name, "--write-baseline", *DAY)
        assert (ran.code, all_bytes(root)) == (2, before), name
        assert "is left alone" in ran.err
    known = tmp_path / "known.json"
    for _ in range(2):
        assert pga("check", root, "--baseline", known, "--write-baseline", *DAY).code == 1
        assert json.loads(known.read_text("utf-8"))["flags"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes here")
def test_a_pipe_is_no_baseline(pga: Pga, case: Copy, tmp_path: Path) -> None:
    root = case("harbour-2026")
    os.mkfifo(tmp_path / "known.json")
    for words in ((), ("--write-baseline",)):
        ran = pga("check", root, "--baseline", tmp_path / "known.json", *words)
        assert ran.code == 2
        assert stat.S_ISFIFO((tmp_path / "known.json").stat().st_mode)
    assert "no ordinary file" in ran.err


def test_a_note_that_is_a_link_is_reported_on_by_its_own_name(
    pga: Pga, case: Copy, tmp_path: Path
) -> None:
    root = case("harbour-2026")
    (tmp_path / "elsewhere.txt").write_text("theirs", "utf-8")
    (root / "findings" / "F90-x.md").symlink_to(tmp_path / "elsewhere.txt")
    for name in ("findings", "findings/F90-x.md"):
        ran = pga("check", root / name, *DAY)
        assert (ran.code, "F90-x.md:1:1 error note.unreadable" in ran.out) == (1, True), name


def test_statistics_add_up(pga: Pga, case: Copy) -> None:
    root = case("quayside-2026")
    flags = found(pga("check", root, "--format", "json", *DAY))
    lines = pga("check", root, "--statistics", *DAY).out.splitlines()[:-1]
    assert sum(int(line.split()[0]) for line in lines) == len(flags)


def test_allowances_in_force_are_listed_and_keep_quiet(pga: Pga, case: Copy) -> None:
    root = case("harbour-2026")
    path = root / "assessment.md"
    text = path.read_text("utf-8")
    allow = "allow: [{rule: headings.provisional, because: Asked for the figure}]\nsign_off:"
    path.write_text(text.replace("sign_off:", allow, 1), "utf-8")
    ran = pga("check", root, "--allowed", *DAY)
    assert "headings.provisional" in ran.out
    assert "Asked for the figure" in ran.out
    whole = json.loads(pga("check", root, "--format", "json", *DAY).out)
    assert [each["because"] for each in whole["allowed"]] == ["Asked for the figure"]
    assert "headings.provisional" not in {flag["rule"] for flag in whole["flags"]}


def test_markdown_can_be_pasted(pga: Pga, case: Copy) -> None:
    text = pga("check", case("quayside-2026"), "--format", "markdown", *DAY).out
    assert text.startswith("# Flags of quayside-2026\n")
    assert "## What stops the report" in text
    assert unescape(text) == text


def test_markdown_shows_what_is_typed_as_typed_and_nothing_else(pga: Pga, case: Copy) -> None:
    root = case("quayside-2026")
    path = next(root.glob("contributors/C5-*.md"))
    path.rename(path.with_name("C5-a`b_c.md"))
    text = pga("check", root, "--format", "markdown", *DAY).out
    assert "under `not_reached` why" in text
    assert "C5-a\\`b\\_c.md" in text


def test_sarif_names_each_rule_it_uses(pga: Pga, case: Copy) -> None:
    log = json.loads(pga("check", case("quayside-2026"), "--format", "sarif", *DAY).out)
    assert log["version"] == "2.1.0"
    run = log["runs"][0]
    rules = {rule["id"] for rule in run["tool"]["driver"]["rules"]}
    assert rules == {result["ruleId"] for result in run["results"]}
    for result in run["results"]:
        region = result["locations"][0]["physicalLocation"]["region"]
        assert min(region["startLine"], region["startColumn"]) >= 1
        assert result["level"] in ("error", "warning", "note")


@pytest.mark.parametrize("table", ["--statistics", "--allowed"])
def test_what_is_to_be_read_is_no_data(table: str, pga: Pga, case: Copy) -> None:
    ran = pga("check", case("quayside-2026"), "--format", "json", table, *DAY)
    assert (ran.code, ran.out) == (2, "")
    assert "--statistics and --allowed are to be read: leave --format out" in ran.err


def test_check_never_writes(pga: Pga, case: Copy) -> None:
    root = case("quayside-2026")
    before = all_bytes(root)
    for words in ((), ("--statistics",), ("--format", "sarif"), ("--allowed",)):
        pga("check", root, *words, *DAY)
    assert all_bytes(root) == before


def test_watch_looks_again_at_a_save(
    case: Copy, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    root, looks = case("harbour-2026"), []
    note = root / "assessment.md"

    def look() -> list[Path]:
        looks.append(1)
        return []

    at_turns(monkeypatch, {2: lambda: note.write_text("---\nkind: assessment\n---\n", "utf-8")})
    watch_case(root, look)
    assert len(looks) == 2


def at_turns(monkeypatch: pytest.MonkeyPatch, steps: dict[int, Callable[[], object]]) -> None:
    """Do something at some of the pauses of a watch, and end it at the tenth."""
    pauses = iter(range(10))

    def pause(_seconds: float) -> None:
        turn = next(pauses, None)
        if turn is None:
            raise KeyboardInterrupt
        steps.get(turn, int)()

    monkeypatch.setattr("pgacli.commands.checking.watching.time.sleep", pause)


def test_watch_waits_for_a_note_that_is_away_for_a_moment(
    pga: Pga, case: Copy, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = case("harbour-2026")
    away, note = root.parent / "away.md", root / "assessment.md"
    at_turns(monkeypatch, {2: lambda: note.rename(away), 6: lambda: away.rename(note)})
    ran = pga("check", root, "--watch", *DAY)
    assert ran.code == 0
    assert ran.err.startswith("pga: ")
    assert ran.out.count("Checking …") == ran.out.count("Waiting for the next save") == 3
    assert ran.out.count("headings.provisional") == 2


def test_watch_gives_data_and_nothing_else(
    pga: Pga, case: Copy, monkeypatch: pytest.MonkeyPatch
) -> None:
    at_turns(monkeypatch, {})
    ran = pga("check", case("harbour-2026"), "--watch", "--format", "json", *DAY)
    assert json.loads(ran.out)["version"] == 1
    assert ran.err.splitlines()[:2] == ["Checking …", "Waiting for the next save; Ctrl+C ends."]


def test_watch_ends_where_nothing_can_be_checked_to_begin_with(pga: Pga, case: Copy) -> None:
    root = case("harbour-2026")
    (root / "known.json").write_text("{", "utf-8")
    assert pga("check", root, "--watch", "--baseline", root / "known.json", *DAY).code == 2


@pytest.mark.parametrize("place", ["beside", "around"])
def test_watch_looks_again_where_a_house_is_saved(
    pga: Pga, case: Copy, monkeypatch: pytest.MonkeyPatch, place: str
) -> None:
    root = case("harbour-2026")
    house = root.parent / place
    house.mkdir()
    (house / "acronyms.yaml").write_text("- CSE\n", "utf-8")
    if place == "around":
        monkeypatch.setenv("PGA_HOUSE", str(house))
    else:
        note = root / "assessment.md"
        edit(note, "---\n", "---\nhouse: ../beside\n", 1)
    row = "- {term: warm, rule: language.label, why: A test., ask: What was it?}\n"
    at_turns(monkeypatch, {4: lambda: (house / "words.yaml").write_text(row, "utf-8")})
    out = pga("check", root, "--watch", *DAY).out
    first, _, second = out.partition("Waiting for the next save")
    assert ("language.label" in first, "language.label" in second) == (False, True)
    assert out.count("Checking …") == 2


@pytest.mark.parametrize(
    ("command", "begun", "left"),
    [
        ("check", "pgacli.commands.checking.request.look", KeyboardInterrupt),
        ("demo", "pgacli.commands.starting.demonstration.demonstrate", KeyboardInterrupt),
        ("demo", "pgacli.commands.starting.demonstration.demonstrate", typer.Abort),
    ],
)
def test_a_command_that_is_left_says_so(
    pga: Pga,
    case: Copy,
    monkeypatch: pytest.MonkeyPatch,
    command: str,
    begun: str,
    left: type[BaseException],
) -> None:
    def leave(*_: object, **__: object) -> None:
        raise left

    monkeypatch.setattr(begun, leave)
    ran = pga(command, case("harbour-2026"))
    assert ran.code == 2
    assert "stopped" in ran.err
    assert "fault in pga" not in ran.err
