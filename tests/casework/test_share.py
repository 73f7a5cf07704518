"""Handing an edition over, and knowing its words again years later."""

import hashlib
import io
import json
import os
import random
import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from pgacli.case.loading import load_case
from pgacli.case.notes import Source
from pgacli.casework.tracing import trace_file
from pgacli.casework.tracing.trace_file import printed, read_trace
from pgacli.casework.withdrawing import reached
from pgacli.errors import PgaError
from tests.casework.conftest import note
from tests.conftest import Pga, all_bytes, edit, names
from tests.examples import DAY, EXAMPLES, ROOT, TODAY
from tests.rights import needs_rights

WHY = ("--need-to-know", "They decide what is done about the places.")
PANEL = ("--to", "Panel chair, Children's services")
# So many excerpts are looked for, and as many texts from elsewhere.
MANY = 200


def test_a_sharing_is_entered_with_its_seal(pga: Pga, harbour: Path) -> None:
    ran = pga("share", "--edition", "synopsis", "--to", "C2", *WHY, *DAY)
    assert ran.code == 0
    report = next((harbour / "reports").glob("*-D3-synopsis.html"))
    seal = hashlib.sha256(report.read_bytes()).hexdigest()
    assert seal in ran.out
    assert f"seal: {seal}" in note(harbour, "D3").read_text("utf-8").replace('"', "")
    assert "D3  2026-04-08  synopsis to C2" in pga("share", "--list", *DAY).out
    assert "privacy." not in pga("check", *DAY).out


def test_a_contributor_is_entered_by_their_id(pga: Pga, harbour: Path) -> None:
    told = ("--to", "Head of year, Northquay School")
    assert pga("share", "--edition", "synopsis", *told, *WHY, *DAY).code == 0
    assert "D3  2026-04-08  synopsis to C2\n" in pga("share", "--list", *DAY).out


@pytest.mark.parametrize("to", ["The group, through C1", "C1's manager"])
def test_whoever_is_named_beside_its_reader_is_not_its_reader(
    pga: Pga, harbour: Path, to: str
) -> None:
    assert pga("share", "--edition", "young-people", "--to", to, *WHY, *DAY).code == 0
    assert f"young-people to {to}\n" in pga("share", "--list", *DAY).out


def test_the_number_of_a_deleted_disclosure_is_not_given_again(pga: Pga, harbour: Path) -> None:
    pga("share", "--edition", "synopsis", "--to", "C2", *WHY, *DAY)
    note(harbour, "D3").unlink()
    assert (
        "Entered as disclosures/D4-"
        in pga("share", "--edition", "synopsis", "--to", "C3", *WHY, *DAY).out
    )
    assert "Not in the register: D3." in pga("share", "--list", *DAY).out


def test_what_lies_there_and_was_never_entered_is_told(pga: Pga, harbour: Path) -> None:
    pga("share", "--edition", "synopsis", "--to", "C2", *WHY, *DAY)
    for path in (harbour / "disclosures").glob("*.md"):
        path.unlink()
    # D1 and D2 have neither a trace nor a report in this example.
    told = "Not in the register: D3. Was a note deleted, or a hand-over cut short?"
    assert told in " ".join(pga("share", "--list", *DAY).out.split())
    (harbour / "disclosures" / "D3.trace").unlink()
    assert told in " ".join(pga("share", "--list", *DAY).out.split())
    shutil.rmtree(harbour / "reports")
    assert pga("share", "--list", *DAY).out == "Nothing has left this folder.\n"


@needs_rights
def test_a_folder_of_reports_that_nobody_may_look_into_is_told(pga: Pga, harbour: Path) -> None:
    reports = harbour / "reports"
    reports.mkdir(exist_ok=True)
    reports.chmod(0)
    try:
        ran = pga("share", "--edition", "synopsis", "--to", "C2", *WHY, *DAY)
    finally:
        reports.chmod(0o700)
    assert (ran.code, "cannot see what was handed over before" in ran.err) == (2, True)


def test_the_same_for_the_same_reader_on_one_day_is_told(pga: Pga, harbour: Path) -> None:
    words = ("share", "--edition", "synopsis", "--to", "C2", *WHY, *DAY)
    assert "today already" not in pga(*words).out
    assert "They were given this edition today already: D3. If it was not meant" in pga(*words).out
    assert "today already" not in pga(*words[:-1], "2026-04-09").out
    assert (
        "today already" not in pga("share", "--edition", "synopsis", "--to", "C1", *WHY, *DAY).out
    )


def test_whoever_shares_is_told_what_rendering_tells(pga: Pga, harbour: Path) -> None:
    to_the_group = ("--edition", "young-people", "--to", "The group")
    pga("hear", "F8", "not_us", "--words", "No.", "--done", "It stays; they know why.", *DAY)
    rendered = pga("render", "--edition", "young-people", *DAY).out
    remarks = [line for line in rendered.splitlines() if line.startswith("young-people: ")]
    assert "F8 stands here as if nothing had been said" in remarks[0]
    shared = pga("share", *to_the_group, "--need-to-know", "It is about them.", *DAY).out
    assert [line for line in shared.splitlines() if line.startswith("young-people: ")] == remarks


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (("--edition", "synopsis", "--to", "C2"), 1, "without a reason"),
        (("--edition", "full", "--to", "C2", *WHY), 1, "share_with"),
        (("--edition", "extract", "--finding", "F5", "--to", "C2", *WHY), 1, "share_with"),
        (("--edition", "full", "--to", "Head of Year at Northquay school", *WHY), 1, "C2 is not"),
        (("--edition", "full", "--to", "Northquay School", *WHY), 1, "C2 is not"),
        (("--edition", "full", "--to", "C2 (head of year)", *WHY), 1, "C2 is not"),
        (("--edition", "synopsis", "--to", "C1 and C2", *WHY), 2, "one reader at a time"),
        (("--edition", "cards", "--to", "C5", *WHY), 1, "whom the young people know"),
        (("--edition", "full", "--to", "", *WHY), 2, "with --to"),
        (("--edition", "synopsis", "--to", "C99", *WHY), 2, "no such contributor"),
        (("--edition", "sinopsis", "--to", "C2", *WHY), 2, "no edition"),
        (("--edition", "synopsis", "--to", "C2", "--format", "odt", *WHY), 2, "no such format"),
        (("--to", "C2", *WHY), 2, "--edition"),
        (("--edition", "synopsis", *WHY), 2, "with --to"),
        (("--edition", "contributor", "--to", "Skyforge", *WHY), 2, "say --to with an id"),
        (("--edition", "synopsis", "--finding", "F3", "--to", "C2", *WHY), 2, "--edition extract"),
        (("--edition", "full", "--finding", "F3", "--to", "A panel", *WHY), 2, "--edition extract"),
        (("--edition", "extract", "--finding", "F99", "--to", "C2", *WHY), 2, "there are: F1, F2"),
        (("--edition", "extract", "--finding", "S1", "--to", "C2", *WHY), 2, "no such finding"),
        (("--edition", "extract", "--to", "C2", *WHY), 2, "which finding"),
    ],
)
def test_what_may_not_be_shared_leaves_nothing(
    pga: Pga, harbour: Path, words: tuple[str, ...], code: int, said: str
) -> None:
    before = set(all_bytes(harbour))
    ran = pga("share", *words, *DAY)
    assert ran.code == code
    assert said in ran.err
    assert set(all_bytes(harbour)) - before <= {"private/trace.key"}


@pytest.mark.parametrize(
    "words",
    [
        *("TBC", "n/a", "-", "?", "x", "relevant", "For information", "to follow", "N/K"),
        *("not known", "as needed", "on request", "They need to know.", "To keep them informed"),
        *("For their records", "See e-mail", "Just in case", "ok", "Fine."),
    ],
)
def test_words_that_give_no_reason_are_refused_as_the_rule_would(
    pga: Pga, harbour: Path, words: str
) -> None:
    path, before = note(harbour, "D2"), all_bytes(harbour)
    ran = pga("share", "--edition", "synopsis", "--to", "C2", "--need-to-know", words, *DAY)
    assert (ran.code, "gives no reason yet" in ran.err) == (1, True)
    assert all_bytes(harbour) == before
    text = re.sub("need_to_know: .*", f"need_to_know: '{words}'", path.read_text("utf-8"))
    path.write_text(text, "utf-8")
    assert "privacy.no-need-to-know" in pga("check", *DAY).out


def test_the_trace_holds_no_word_of_the_report(pga: Pga, harbour: Path) -> None:
    pga("share", "--edition", "full", *PANEL, *WHY, *DAY)
    trace = (harbour / "disclosures" / "D3.trace").read_text("utf-8")
    words = {w for f in load_case(harbour, TODAY).findings for w in f.text.casefold().split()}
    long_words = {word for word in words if word.isalpha() and len(word) > 5}
    assert long_words
    assert not [word for word in long_words if word in trace]


def test_a_newer_edition_calls_the_older_one_back(pga: Pga, harbour: Path) -> None:
    pga("share", "--edition", "full", *PANEL, *WHY, *DAY)
    assert "Nobody holds anything" in pga("share", "--recall", *DAY).out
    path = note(harbour, "F8")
    edit(path, "6pm", "7pm")
    ran = pga("share", "--recall", *DAY)
    assert "D3  full to Panel chair, Children's services: changed since: F8" in ran.out
    letter = next((harbour / "reports").glob("*letter-D3*"))
    assert "newer edition" in letter.read_text("utf-8")


def test_a_finding_that_is_named_beside_a_full_report_narrows_nothing(
    pga: Pga, harbour: Path
) -> None:
    pga("share", "--edition", "full", *PANEL, *WHY, *DAY)
    path = note(harbour, "D3")
    edit(path, "edition: full", "edition: full\nfinding: F3")
    path = note(harbour, "F8")
    edit(path, "6pm", "7pm")
    ran = pga("share", "--recall", *DAY)
    assert "D3  full to Panel chair, Children's services: changed since: F8" in ran.out
    assert "D3-full.md: full to Panel chair" in pga("withdraw", "S3", *DAY).out


def test_a_hand_over_that_fails_at_its_last_step_leaves_neither_report_nor_trace(
    pga: Pga, harbour: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*words: Any) -> None:
        *_, first = words
        first("D3")
        assert (harbour / "disclosures" / "D3.trace").is_file()
        raise PgaError("the disk went away")

    monkeypatch.setattr("pgacli.commands.reporting.handing_over.write_next", fails)
    before = set(all_bytes(harbour))
    ran = pga("share", "--edition", "full", *PANEL, *WHY, *DAY)
    assert (ran.code, "the disk went away" in ran.err) == (2, True)
    assert set(all_bytes(harbour)) - before <= {"private/trace.key"}


def test_no_key_of_traces_is_written_out_of_the_case(
    pga: Pga, harbour: Path, tmp_path: Path
) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (harbour / "private").symlink_to(elsewhere)
    ran = pga("share", "--edition", "full", *PANEL, *WHY, *DAY)
    assert (ran.code, "private/ is a link" in ran.err) == (2, True)
    assert list(elsewhere.iterdir()) == []
    assert not list(harbour.glob("disclosures/D3*"))


def test_a_name_in_place_of_a_finding_is_refused(pga: Pga, harbour: Path) -> None:
    (harbour / "private").mkdir(mode=0o700)
    key = harbour / "private" / "people.yaml"
    key.write_text("YP1: {name: Zelda Quux}\n", "utf-8")
    key.chmod(0o600)
    for edition in ("synopsis", "extract"):
        named = ("--edition", edition, "--finding", "Zelda Quux", "--to", "C2")
        ran = pga("share", *named, *WHY, *DAY, "--dry-run")
        assert (ran.code, ran.out) == (2, "")
        assert "--finding holds a young person's name: write YP1" in ran.err
        assert "elda" not in ran.err


def test_a_withdrawal_counts_the_findings_before_it_names_them(pga: Pga, harbour: Path) -> None:
    assert "Four findings rest on it:\nfindings/F4" in pga("withdraw", "S3", *DAY).out
    for finding in harbour.glob("findings/*.md"):
        head, _, tail = finding.read_text("utf-8").partition("sources: [")
        alone = "S9]" if finding.name.startswith("F1-") else "S1]"
        finding.write_text(f"{head}sources: [{alone}{tail.partition(']')[2]}", "utf-8")
    assert "One finding rests on it, and on nothing else:\n" in pga("withdraw", "S9", *DAY).out


def test_a_refusal_offers_no_option_that_this_command_has_not(pga: Pga, harbour: Path) -> None:
    edit(harbour / "assessment.md", "snapshot: 2026-04-01", "snapshot:")
    ran = pga("share", "--edition", "full", *PANEL, *WHY, *DAY)
    assert ran.code == 1
    assert "`pga render` with --draft makes a draft as it is" in " ".join(ran.err.split())


def test_words_in_place_of_a_file_to_trace_are_told_of(pga: Pga, harbour: Path) -> None:
    ran = pga("trace", "They wait for each other at the gate.")
    assert ran.code == 2
    assert "save the words as a text file, and name it" in " ".join(ran.err.split())


def test_what_rests_on_a_withdrawn_source_is_called_back(pga: Pga, harbour: Path) -> None:
    pga("share", "--edition", "full", *PANEL, *WHY, *DAY)
    assert "D3" in pga("withdraw", "S3", *DAY).out
    ran = pga("share", "--recall", *DAY)
    assert "D3  full to Panel chair, Children's services: withdrawn since: S3" in ran.out
    letter = next((harbour / "reports").glob("*letter-D3*"))
    assert "changed their mind" in letter.read_text("utf-8")


def test_the_letters_of_a_recall_are_written_together_or_not_at_all(
    pga: Pga, harbour: Path
) -> None:
    pga("share", "--edition", "full", *PANEL, *WHY, *DAY)
    pga("share", "--edition", "synopsis", "--to", "Reviewing officer", *WHY, *DAY)
    pga("withdraw", "S3", *DAY)
    for letter in (harbour / "reports").glob("*letter*"):
        letter.unlink()
    key = harbour / "private" / "people.yaml"
    key.write_text("YP1: {name: Reviewing Officer}\n", "utf-8")
    key.chmod(0o600)
    ran = pga("share", "--recall", *DAY)
    assert ran.code == 1
    assert not list((harbour / "reports").glob("*letter*"))


def test_a_withdrawal_holds_where_its_letters_cannot_be_written(pga: Pga, harbour: Path) -> None:
    pga("share", "--edition", "full", *PANEL, *WHY, *DAY)
    key = harbour / "private" / "people.yaml"
    key.parent.mkdir(exist_ok=True)
    key.write_text("YP1: {name: Panel Chair}\n", "utf-8")
    key.chmod(0o600)
    ran = pga("withdraw", "S3", *DAY)
    assert ran.code == 1
    assert "S3 is withdrawn, and its letters are still to be made" in ran.err
    assert ". Then run it again for the letters." in ran.err
    assert "othing was written" not in ran.err
    assert "withdrawn: true" in next(harbour.glob("sources/S3-*")).read_text("utf-8")


def test_nor_where_the_letterhead_of_the_house_is_at_fault(pga: Pga, harbour: Path) -> None:
    pga("share", "--edition", "full", *PANEL, *WHY, *DAY)
    template = harbour / "house" / "templates" / "letter" / "report.md.j2"
    template.parent.mkdir(parents=True)
    template.write_text("{{ nobody }}", "utf-8")
    ran = pga("withdraw", "S3", *DAY)
    assert ran.code == 2
    assert "S3 is withdrawn, and its letters are still to be made" in ran.err


def test_a_withdrawal_reaches_what_only_counts_the_accounts(pga: Pga, harbour: Path) -> None:
    pga("share", "--edition", "synopsis", "--to", "C2", *WHY, *DAY)
    pga("share", "--edition", "plan", "--to", "C2", *WHY, *DAY)
    # Taken back before anything was handed over: nobody holds it.
    assert "Nobody holds anything" in pga("share", "--recall", *DAY).out
    ran = pga("withdraw", "S3", *DAY)
    assert "D3-synopsis.md: synopsis to C2, 2026-04-08: ask for it back" in ran.out
    ran = pga("share", "--recall", *DAY)
    assert "D3  synopsis to C2: withdrawn since: S3\n" in ran.out
    assert "D4" not in ran.out


@pytest.mark.parametrize(("handed", "is_reached"), [("2026-03-05", False), ("2026-03-06", True)])
def test_what_was_handed_over_before_they_spoke_holds_nothing_of_it(
    harbour: Path, handed: str, is_reached: bool
) -> None:
    path = note(harbour, "D2")
    path.write_text(re.sub("date: .*", f"date: {handed}", path.read_text("utf-8")), "utf-8")
    case = load_case(harbour, TODAY)
    source = case.note("S3", Source)
    assert source is not None
    assert str(source.date) == "2026-03-06"
    assert ("D2" in {each.id for each in reached(case, source).disclosures}) == is_reached


def test_a_plan_is_called_back_where_an_intervention_falls(pga: Pga, harbour: Path) -> None:
    for id_, key, by in (("F12", "sources", "S9"), ("I3", "findings", "F12")):
        path = note(harbour, id_)
        text = re.sub(f"^{key}: .*", f"{key}: {by}", path.read_text("utf-8"), flags=re.MULTILINE)
        path.write_text(text, "utf-8")
    pga("share", "--edition", "plan", "--to", "C2", *WHY, *DAY)
    pga("withdraw", "S9", *DAY)
    assert "D3  plan to C2: withdrawn since: S9\n" in pga("share", "--recall", *DAY).out


@pytest.mark.parametrize(("sources", "falls"), [("[S9]", True), ("[]", False)])
def test_what_rests_on_nothing_yet_was_not_taken_back(
    harbour: Path, sources: str, falls: bool
) -> None:
    for id_, key, by in (
        ("F12", "sources", "[S9]"),
        ("F13", "sources", sources),
        ("I3", "findings", "[F12, F13]"),
        ("D2", "edition", "plan"),
    ):
        path = note(harbour, id_)
        text = re.sub(f"^{key}: .*", f"{key}: {by}", path.read_text("utf-8"), flags=re.MULTILINE)
        path.write_text(text, "utf-8")
    case = load_case(harbour, TODAY)
    source = case.note("S9", Source)
    assert source is not None
    assert ("D2" in {each.id for each in reached(case, source).disclosures}) == falls


def test_a_newer_text_calls_back_what_tells_of_it_alone(pga: Pga, harbour: Path) -> None:
    pga("share", "--edition", "synopsis", "--to", "C2", *WHY, *DAY)
    pga("share", "--edition", "full", *PANEL, *WHY, *DAY)
    path = note(harbour, "F8")
    edit(path, "6pm", "7pm")
    ran = pga("share", "--recall", *DAY)
    assert "D4  full" in ran.out
    assert "D3" not in ran.out
    path = note(harbour, "S2")
    edit(path, "method: interview", "method: conversation")
    assert "D3  synopsis to C2: changed since: S2\n" in pga("share", "--recall", *DAY).out


def test_a_title_that_stands_in_the_parameters_too_carries_no_finding(
    pga: Pga, harbour: Path
) -> None:
    words = "How the places by the water came to be theirs"
    assessment, finding = harbour / "assessment.md", note(harbour, "F1")
    edit(assessment, "  covers:\n", f"  covers:\n    - {words}\n")
    body = finding.read_text("utf-8")
    finding.write_text(re.sub(r"(?m)^# .*$", f"# {words}", body), "utf-8")
    pga("share", "--edition", "synopsis", "--to", "C2", *WHY, *DAY)
    marks = json.loads((harbour / "disclosures/D3.trace").read_text("utf-8"))["marks"]
    assert list(marks) == [""]


def test_nothing_is_handed_over_that_was_to_be_back_already(pga: Pga, harbour: Path) -> None:
    before = all_bytes(harbour)
    words = ("share", "--edition", "synopsis", "--to", "C2", *WHY, *DAY)
    ran = pga(*words, "--recall-by", "yesterday")
    assert (ran.code, ran.out) == (2, "")
    assert "2026-04-07 has passed" in ran.err
    assert all_bytes(harbour) == before
    assert pga(*words, "--recall-by", "today").code == 0


@pytest.mark.parametrize("option", ["--list", "--recall"])
def test_whoever_only_looks_is_told_that_nothing_is_handed_over(
    pga: Pga, harbour: Path, option: str
) -> None:
    before = all_bytes(harbour)
    ran = pga("share", option, "--to", "C2", *WHY, *DAY)
    assert (ran.code, ran.out) == (2, "")
    assert "leave the other words out" in ran.err
    assert all_bytes(harbour) == before


def test_what_is_past_its_day_is_called_back(pga: Pga, harbour: Path) -> None:
    back = ("--recall-by", "2026-05-01")
    pga("share", "--edition", "young-people", "--to", "The group", *WHY, *back, *DAY)
    assert "back by 2026-05-01\n" in pga("share", "--list", *DAY).out
    assert "Nobody holds anything" in pga("share", "--recall", "--today", "2026-05-01").out
    late = ("--today", "2026-05-02")
    assert "back by 2026-05-01, which is past\n" in pga("share", "--list", *late).out
    told = "D3  young-people to The group: it was to come back by 2026-05-01"
    recalled = pga("share", "--recall", *late).out
    assert told in recalled
    path = next((harbour / "reports").glob("*letter-D3*"))
    assert recalled.endswith(f"a letter: reports/{path.name}\n")
    letter = path.read_text("utf-8")
    assert "has passed" in letter
    assert "1 May 2026" not in letter
    assert "back by 2026-05-01, which is past: ask for it" in pga("close", *late).out


def test_a_new_id_says_what_was_handed_over_under_the_old_one(
    pga: Pga, harbour: Path, tmp_path: Path
) -> None:
    pga("share", "--edition", "full", *PANEL, *WHY, *DAY)
    pga("share", "--edition", "synopsis", "--to", "C2", *WHY, *DAY)  # it holds no finding
    for who in ("author", "supervisor"):
        pga("sign", "--as", who, *DAY)
    told = "F8 was signed by the author and supervisor and handed over in D3 under that id:"
    text = next(each.text for each in load_case(harbour, TODAY).findings if each.id == "F8")
    assert told in pga("rename", "F8", "F40", "--dry-run", *DAY).out
    assert told in pga("rename", "F8", "F40", *DAY).out
    assert "that id" not in pga("rename", "F7", "Other words", *DAY).out
    found = tmp_path / "found.txt"
    found.write_text(text, "utf-8")
    assert "no note has the id F8 now" in pga("trace", found, *DAY).out


def test_the_trace_follows_its_disclosure_to_another_id(pga: Pga, harbour: Path) -> None:
    pga("share", "--edition", "synopsis", "--to", "C2", *WHY, *DAY)
    assert "that id" not in pga("rename", "D3", "D9", *DAY).out
    handed = next(each for each in load_case(harbour, TODAY).disclosures if each.id == "D9")
    assert read_trace(harbour, handed) is not None
    assert not (harbour / "disclosures" / "D3.trace").exists()


def clipped(root: Path) -> Iterator[tuple[str, str]]:
    """Give excerpts of 12 to 40 words with the id of their finding, spaced and quoted anew."""
    chance = random.Random(7)  # noqa: S311 - the same excerpts at each run
    texts = [
        (finding.id, text.split())
        for finding in load_case(root, TODAY).findings
        for text in printed(finding)
        # What is written for the young people is not in the editions shared here.
        if len(text.split()) >= 14 and text != finding.plain
    ]
    for _ in range(MANY):
        id_, words = chance.choice(texts)
        length = chance.randint(12, min(40, len(words)))
        start = chance.randint(0, len(words) - length)
        gap = chance.choice([" ", "\n", "  ", "\r\n   "])
        text = gap.join(words[start : start + length])
        yield id_, chance.choice([str, str.upper])(text).replace("'", chance.choice("'’"))


def elsewhere() -> list[str]:
    """Give paragraphs of twelve words or more that were never handed over."""
    files = sorted((EXAMPLES / "quayside-2026").rglob("*.md")) + sorted(ROOT.glob("docs/*.md"))
    found = [part for path in files for part in path.read_text("utf-8").split("\n\n")]
    text = (ROOT / "evaluation" / "tune.yaml").read_text("utf-8")
    rows = yaml.load(text, Loader=yaml.CSafeLoader)
    found += [row["text"] for row in rows]
    return [text for text in found if len(text.split()) >= 12][:MANY]


def test_excerpts_are_known_again_and_nothing_else_is_claimed(
    pga: Pga, harbour: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for edition, to in (
        ("full", PANEL[1]),
        ("plan", PANEL[1]),
        ("synopsis", "C2"),
        ("synopsis", "C3"),
    ):
        assert pga("share", "--edition", edition, "--to", to, *WHY, *DAY).code == 0
    for id_, text in clipped(harbour):
        monkeypatch.setattr("sys.stdin", io.StringIO(text))
        ran = pga("trace", *DAY)
        first = ran.out.partition("\n")[0]
        assert id_ in first, f"{first!r} for {text!r}"
        assert "Panel chair" in ran.out
    strange = elsewhere()
    assert len(strange) == 200
    for text in strange:
        monkeypatch.setattr("sys.stdin", io.StringIO(text))
        assert pga("trace", *DAY).code == 1, text


def test_the_very_file_is_known_by_its_seal(
    pga: Pga, harbour: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pga("share", "--edition", "synopsis", "--to", "C2", "--format", "md", *WHY, *DAY)
    report = next((harbour / "reports").glob("*-D3-synopsis.md"))
    found = tmp_path / "any name at all.bin"
    found.write_bytes(report.read_bytes())
    told = "harbour-2026: the file of D3, unchanged\n"
    told += "    the synopsis edition, handed to C2 on 2026-04-08\n"
    ran = pga("trace", found, *DAY)
    assert (ran.code, ran.out) == (0, told)
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(report.read_bytes())))
    assert pga("trace", *DAY).out == told
    # Words behind the last ones make another file of it.
    found.write_bytes(report.read_bytes() + b"\nAnd more.\n")
    assert "unchanged" not in pga("trace", found, *DAY).out


def test_of_the_very_file_too_it_is_said_what_became_of_it(pga: Pga, harbour: Path) -> None:
    pga("share", "--edition", "full", *PANEL, *WHY, *DAY)
    pga("withdraw", "S6", *DAY)
    out = pga("trace", next((harbour / "reports").glob("*-D3-full.html")), *DAY).out
    assert "the file of D3, unchanged" in out
    assert "F1 rests on a source that was withdrawn" in out


def test_what_became_of_it_since_is_said(pga: Pga, harbour: Path, tmp_path: Path) -> None:
    pga("share", "--edition", "full", *PANEL, *WHY, *DAY)
    pga("withdraw", "S6", *DAY)
    finding = load_case(harbour, TODAY).findings[7]
    found = tmp_path / "found.txt"
    found.write_text(finding.text, "utf-8")
    out = pga("trace", found, *DAY).out
    assert "word for word" in out
    assert f"{finding.id} rests on a source that was withdrawn" in out
    found.write_text(finding.text.replace(" the ", " a "), "utf-8")
    assert "altered" in pga("trace", found, *DAY).out


def test_eight_words_that_two_cases_share_do_not_make_a_long_text_theirs(
    pga: Pga, harbour: Path, tmp_path: Path
) -> None:
    pga("share", "--edition", "full", *PANEL, *WHY, *DAY)
    shared = load_case(harbour, TODAY).assessment.purpose
    found = tmp_path / "found.txt"
    found.write_text(shared, "utf-8")
    assert "words outside any finding" in pga("trace", found, *DAY).out
    other = " ".join(f"word{number}" for number in range(2_000))
    found.write_text(f"{' '.join(shared.split()[:9])}. {other}", "utf-8")
    assert pga("trace", found, *DAY).code == 1


def test_a_folder_that_no_path_reaches_stops_no_search(
    pga: Pga, harbour: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pga("share", "--edition", "full", *PANEL, *WHY, *DAY)
    found = tmp_path / "found.txt"
    found.write_text(load_case(harbour, TODAY).findings[0].text, "utf-8")
    _lay_deep_folder(tmp_path / "deep", monkeypatch)
    ran = pga("trace", found, "--below", tmp_path, *DAY)
    assert (ran.code, "word for word" in ran.out) == (0, True)
    assert "1 folder could not be opened" in ran.err


def _lay_deep_folder(top: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Lay folders within folders until their path is longer than the system takes."""
    with monkeypatch.context() as at:
        for _ in range(25):
            top.mkdir()
            at.chdir(top)
            top = Path("x" * 200)


def test_of_a_hand_over_that_was_killed_what_somebody_changed_stays(
    pga: Pga, harbour: Path
) -> None:
    share = ("share", "--edition", "synopsis", "--to", "C2", "--format", "md", *WHY, *DAY)
    assert pga(*share).code == 0
    (report,) = (harbour / "reports").iterdir()
    own = report.with_name("harbour-2026-D3-polished.md")
    own.write_bytes(report.read_bytes().replace(b"group", b"Group"))
    # As a kill leaves it, right before the disclosure gets its name.
    note(harbour, "D3").rename(harbour / "disclosures" / ".D3.new")
    assert pga(*share).code == 0
    assert b"Group" in own.read_bytes()
    assert names(report.parent) == [own.name, report.name.replace("D3", "D4")]


def test_a_key_of_traces_that_icloud_keeps_is_not_made_anew(pga: Pga, harbour: Path) -> None:
    (harbour / "private").mkdir(exist_ok=True)
    (harbour / "private" / "trace.key").unlink(missing_ok=True)
    (harbour / "private" / ".trace.key.icloud").touch()
    ran = pga("share", "--edition", "synopsis", "--to", "C2", *WHY, *DAY)
    assert (ran.code, "iCloud keeps it" in ran.err) == (2, True)
    assert not (harbour / "private" / "trace.key").exists()


def test_a_key_of_traces_that_another_run_made_meanwhile_is_used(
    pga: Pga, harbour: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, write = harbour / "private" / "trace.key", trace_file.write_new

    def late(*words: Any) -> None:
        write(path, "00" * 32)
        write(*words)

    monkeypatch.setattr(trace_file, "write_new", late)
    path.unlink(missing_ok=True)
    assert trace_file.ready_key(harbour) == bytes(32)
    assert path.read_text("ascii") == "00" * 32


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes here")
def test_a_pipe_in_the_place_of_a_trace_or_its_key_is_not_waited_for(
    pga: Pga, harbour: Path, tmp_path: Path
) -> None:
    found = tmp_path / "found.txt"
    found.write_text("eight words that were found in some file somewhere", "utf-8")
    (harbour / "private").mkdir(exist_ok=True)
    key, trace = harbour / "private" / "trace.key", harbour / "disclosures" / "D2.trace"
    for path in (key, trace):
        path.unlink(missing_ok=True)
        os.mkfifo(path)
        assert pga("trace", found, *DAY).code == 1
        assert pga("share", "--recall", "--dry-run", *DAY).code == 0
        if path == key:
            ran = pga("share", "--edition", "synopsis", "--to", "C2", *WHY, *DAY)
            assert (ran.code, "trace.key is not a regular file" in ran.err) == (2, True)
            key.unlink()
            key.write_text("00" * 32, "ascii")


def test_a_trace_that_leads_out_of_the_case_is_not_read(harbour: Path, tmp_path: Path) -> None:
    trace = harbour / "disclosures" / "D2.trace"
    disclosure = next(each for each in load_case(harbour, TODAY).disclosures if each.id == "D2")
    whole = {"as_of": "2026-04-08", "sealed": "", "file": disclosure.seal, "marks": {}}
    (tmp_path / "elsewhere").write_text(json.dumps(whole), "utf-8")
    trace.unlink(missing_ok=True)
    trace.symlink_to(tmp_path / "elsewhere")
    assert read_trace(harbour, disclosure) is None
    trace.unlink()
    trace.write_text(json.dumps(whole), "utf-8")
    assert read_trace(harbour, disclosure) is not None


def test_a_trace_that_nests_without_end_is_none(harbour: Path) -> None:
    disclosure = load_case(harbour, TODAY).disclosures[0]
    (harbour / "disclosures" / f"{disclosure.id}.trace").write_text("[" * 100_000, "utf-8")
    assert read_trace(harbour, disclosure) is None


def test_a_newer_copy_does_not_take_back_withdrawn_words_in_an_older_one(
    pga: Pga, harbour: Path
) -> None:
    pga("share", "--edition", "full", *PANEL, *WHY, *DAY)
    pga("withdraw", "S3", *DAY)
    pga("share", "--edition", "full", *PANEL, *WHY, "--today", "2026-04-09")
    ran = pga("share", "--recall", "--today", "2026-04-10")
    assert "D3  full to Panel chair, Children's services: withdrawn since: S3" in ran.out
    assert "D4" not in ran.out


def test_an_older_extract_is_called_back_though_its_finding_was_mended_since(
    pga: Pga, harbour: Path
) -> None:
    extract = ("--edition", "extract", "--finding", "F1", "--to", "C1", *WHY)
    pga("share", *extract, *DAY)
    pga("withdraw", "S1", *DAY)
    for path in harbour.glob("findings/*.md"):
        path.write_text(path.read_text("utf-8").replace("sources: [S1, ", "sources: ["), "utf-8")
    assert pga("share", *extract, "--today", "2026-04-09").code == 0
    ran = pga("share", "--recall", "--today", "2026-04-10")
    assert "D3  extract to C1: withdrawn since: S1\n" in ran.out
    assert "D4" not in ran.out
    found = next((harbour / "reports").glob("*-D3-extract.html"))
    assert "F1 rests on a source that was withdrawn" in pga("trace", found, *DAY).out


def test_a_plan_is_called_back_by_the_last_source_that_was_left(pga: Pga, harbour: Path) -> None:
    edit(next(harbour.glob("findings/F12-*")), "sources: [S3, S6, S9]", "sources: [S3, S9]")
    edit(next(harbour.glob("interventions/I3-*")), "findings: [F5, F6, F12]", "findings: [F12]")
    pga("share", "--edition", "plan", "--to", "C5", *WHY, *DAY)
    ran = pga("withdraw", "S3", *DAY)
    assert ("rests on nothing else" in ran.out, "D3" in ran.out) == (False, False)
    ran = pga("withdraw", "S9", *DAY)
    assert "what came of it out; it rests on nothing else" in ran.out
    assert "D3-plan.md: plan to C5, 2026-04-08: ask for it back" in ran.out


def test_the_supervision_pack_goes_to_author_and_supervisor_alone(pga: Pga, harbour: Path) -> None:
    pack = ("share", "--edition", "supervision", *WHY, *DAY, "--dry-run", "--to")
    for to in ("Police", "C1", "Panel chair, Children's services"):
        ran = pga(*pack, to)
        assert (ran.code, ran.out) == (1, "")
        assert "for the author and the supervisor" in ran.err
    for to in ("supervisor", "Author", "M. Lindqvist", "contextual safeguarding co-ordinator"):
        assert pga(*pack, to).code == 0


def test_nothing_is_handed_over_once_it_was_to_be_destroyed(pga: Pga, harbour: Path) -> None:
    words = ("share", "--edition", "synopsis", "--to", "C2", *WHY, "--dry-run")
    assert pga(*words, "--today", "2032-04-01").code == 0
    ran = pga(*words, "--today", "2032-04-02")
    assert (ran.code, "kept until 2032-04-01 (sharing.retain_until)" in ran.err) == (1, True)
    assert pga(*words, *DAY, "--recall-by", "2032-04-01").code == 0
    ran = pga(*words, *DAY, "--recall-by", "2032-04-02")
    assert (ran.code, "say no later day" in ran.err) == (2, True)


def test_a_withdrawal_tells_of_reports_that_were_made_before(pga: Pga, harbour: Path) -> None:
    assert "made before" not in pga("withdraw", "S8", *DAY).out
    pga("render", harbour, "--draft", "--edition", "full", "--edition", "plan", *DAY)
    assert "made before" not in pga("withdraw", "S9", "--dry-run", *DAY).out
    ran = pga("withdraw", "S9", *DAY)
    assert "reports/ holds 2 reports made before: delete them.\n" in ran.out
