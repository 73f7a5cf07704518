"""The stamp says "signed off" only while both still stand by these words."""

from datetime import date
from pathlib import Path

import pytest

from pgacli.case.loading import load_case
from pgacli.case.seal import seal
from pgacli.casework.signing import verified
from pgacli.editions.parts.closing import sign_off
from pgacli.editions.parts.stamps import signed, stamp_of
from tests.conftest import edit
from tests.examples import TODAY
from tests.reports.cases import changed, report_of

LINE = "  - {{by: {by}, name: A. Name, on: {on}, seal: '{seal}'}}\n"


def sign(root: Path, *signers: tuple[str, str], sealed: bool = True) -> None:
    digest = seal(load_case(root, TODAY)) if sealed else ""
    lines = "".join(LINE.format(by=by, on=on, seal=digest) for by, on in signers)
    path = root / "assessment.md"
    edit(path, "sign_off: []\n", f"sign_off:\n{lines}")


BOTH = (("author", "2026-04-02"), ("supervisor", "2026-04-03"))


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return changed(tmp_path, {})


def test_nobody_signed(root: Path) -> None:
    assert signed(load_case(root, TODAY)) == "not signed off"


def test_both_signed_and_nothing_changed(root: Path) -> None:
    sign(root, *BOTH)
    case = load_case(root, TODAY)
    assert signed(case) == "signed off on 3 April 2026"
    assert stamp_of(case, "full edition").signed in report_of(case)
    assert [each.on for each in sign_off(case)] == ["2 April 2026", "3 April 2026"]


def test_one_of_two(root: Path) -> None:
    sign(root, BOTH[1])
    told = signed(load_case(root, TODAY))
    assert told == "signed by the supervisor, not yet by the author"


@pytest.mark.parametrize("signers", [BOTH, BOTH[:1]])
def test_a_word_was_changed_since(root: Path, signers: tuple[tuple[str, str], ...]) -> None:
    sign(root, *signers)
    note = root / "findings/F3-making-music.md"
    edit(note, "surest", "happiest")
    case = load_case(root, TODAY)
    assert signed(case) == "changed since it was signed"
    assert "2 April 2026; changed since it was signed" in report_of(case)
    assert "Changed since: F3 Making music together." in report_of(case, "md", "supervision")


def test_the_last_signature_is_that_of_the_last_day(root: Path) -> None:
    sign(root, ("author", "2026-04-05"), BOTH[1], ("author", "2026-04-02"))
    case = load_case(root, TODAY)
    assert [each.on for each in sign_off(case)] == ["5 April 2026", "3 April 2026"]
    assert [each.signature.on for each in verified(case)] == [date(2026, 4, 5), date(2026, 4, 3)]


def test_a_signature_without_a_day_or_a_signer_is_none(root: Path) -> None:
    sign(root, ("author", ""), BOTH[1], ("''", "2026-04-03"))
    case = load_case(root, TODAY)
    assert signed(case) == "signed by the supervisor, not yet by the author"
    assert [each.on for each in sign_off(case)] == ["", "3 April 2026"]


def test_another_role_does_not_sign_for_the_two(root: Path) -> None:
    sign(root, ("head of service", "2026-04-03"))
    assert signed(load_case(root, TODAY)) == "not signed off"


def test_a_signature_without_a_seal_vouches_for_nothing(root: Path) -> None:
    sign(root, *BOTH, sealed=False)
    case = load_case(root, TODAY)
    assert signed(case) == "signed without a seal"
    assert "nobody can say what has changed" in report_of(case, "md", "supervision")


def test_what_was_signed_and_then_taken_back_is_not_named(root: Path) -> None:
    sign(root, *BOTH)
    for name in ("S1-youth-worker", "S6-mapping-with-young-people", "S8-parent"):
        note = root / f"sources/{name}.md"
        edit(note, "\n---\n", "\nwithdrawn: true\n---\n", 1)
    finding = root / "findings/F1-safe-with-each-other.md"
    finding.write_text(finding.read_text("utf-8") + "\nMore.\n", "utf-8")
    report = report_of(load_case(root, TODAY), "md", "supervision")
    assert "F1 (taken back)" in report
    assert "Safe with each other" not in report
