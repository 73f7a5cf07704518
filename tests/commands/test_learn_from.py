"""`pga new --learn-from`: what was learnt comes along, and nothing of the old case does."""

import re
import stat
from datetime import date
from pathlib import Path

import pytest

from pgacli.case.loading import load_case
from tests.conftest import Copy, Pga, edit

TODAY = date(2026, 9, 1)
WORDS = ("--group=Mill Lane", "--members=3", "--author=A. Writer", "--supervisor=B. Other",
         "--panel=A panel", "--today=2026-09-01")  # fmt: skip
KEY = "YP1: {name: Zephyrine Oakapple, also: [Zeph]}\nYP2: {name: Quillon Brack}\n"
NAMES = ("zephyrine", "oakapple", "zeph", "quillon", "brack")
FINDING = "They ring each other before they ring anybody else at night"
IDENTIFIERS = ("07700 900123", "somebody@example.org", "943 476 5919")


@pytest.fixture
def old(case: Copy) -> Path:
    """An old case with names, codes, findings and identifiers planted in every corner."""
    root = case("harbour-2026")
    private = root / "private"
    private.mkdir(mode=0o700)
    (private / "people.yaml").write_text(KEY)
    (private / "people.yaml").chmod(stat.S_IRUSR | stat.S_IWUSR)
    plant(root, "findings/F90-planted.md", "heading: places\nnature: harm", FINDING)
    plant(root, "sources/S90-planted.md", "method: interview\ndate: 2026-03-01", "Zeph told us.")
    lesson(root, 10, "With codes", "YP1's view and that of YP2 and YP3 in the Harbour group: F90.")
    lesson(root, 11, "With a name", "Zephyrine was asked too late.")
    lesson(root, 12, "About Quillon", "Ask earlier.")
    for number, each in enumerate(IDENTIFIERS, 13):
        lesson(root, number, "With a number", f"Ring {each} first.")
    lesson(root, 16, "With a finding", f"We found: {FINDING.casefold()}, and should have asked.")
    lesson(root, 17, "Owned by somebody", "Ask the closest first.", "owner: C3")
    lesson(root, 18, "Owned by a name", "Ask the second closest.", "owner: Quillon Brack")
    lesson(root, 19, "Owned by a role", "Ask the third closest.", "owner: Team manager\n"
           "adopted: 2026-05-01\nallow: {rule: scope.individual, because: It was YP1}")  # fmt: skip
    for name, text in HOUSE.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text)
    (root / "house/templates/logo.png").write_bytes(b"\x89PNG Zephyrine")
    return root


HOUSE = {
    "house/words.yaml": "- {word: nuisance, say: young people}\n",
    "house/acronyms.yaml": "- MAVEP\n",
    "house/templates/plain.j2": "{{ title }}\nh2 { color: red }\n",
    "house/templates/named.j2": "{# Zephyrine #}\n",
    "house/templates/coded.css": "/* YP2 */\n",
    "house/templates/grouped.md": "The Harbour group.\n",
    "house/templates/Harbour group.txt": "words\n",
    "house/templates/Quillon.txt": "words\n",
    "house/templates/found.txt": FINDING + "\n",
}


def plant(root: Path, path: str, front: str, body: str) -> None:
    (root / path).write_text(f"---\n{front}\n---\n# A planted note\n\n{body}.\n")


def lesson(root: Path, number: int, title: str, text: str, more: str = "") -> None:
    front = f"date: 2026-04-0{number % 9 + 1}\nabout: process\n{more}\n"
    path = root / f"learning/L{number}-planted.md"
    path.write_text(f"---\n{front}---\n# {title}\n\n{text}\n<!-- YP1 said so -->\n")


def everything(root: Path) -> str:
    """Give every byte of a case, and every name of a file, as one text in small letters."""
    paths = [path for path in sorted(root.rglob("*")) if path.is_file()]
    parts = [*(str(path.relative_to(root)) for path in paths)]
    parts += [path.read_bytes().decode("latin-1") for path in paths]
    return "\n".join(parts).casefold()


def test_nothing_of_the_old_case_is_in_the_new_one(pga: Pga, old: Path, tmp_path: Path) -> None:
    before = everything(old)
    ran = pga("new", tmp_path / "mill", "--learn-from", old, *WORDS)
    assert (ran.code, ran.err) == (0, "")
    assert everything(old) == before
    own = tmp_path / "plain"
    assert pga("new", own, *WORDS).code == 0
    # In the digests of what pga laid down anything may be read.
    said = re.sub("[0-9a-f]{64}", "", everything(tmp_path / "mill"))
    for word in (*NAMES, *IDENTIFIERS, "harbour", "f90", "s90", "planted.md"):
        assert word.casefold() not in said
    for word in (*NAMES, *IDENTIFIERS):
        assert word.casefold() not in ran.out.casefold()
    assert " ".join(FINDING.casefold().split()[:5]) not in said
    # The new case has codes of its own: three in its lists and its key, and no more of them.
    for code in ("yp1", "yp2", "yp3", "yp4", "yp5"):
        assert said.count(code) == everything(own).count(code)
    case = load_case(old, TODAY)
    for note in (*case.findings, *case.sources, *case.interventions, *case.offers):
        assert note.title.casefold() not in said


def test_what_was_learnt_comes_along(pga: Pga, old: Path, tmp_path: Path) -> None:
    root = tmp_path / "mill"
    ran = pga("new", root, "--learn-from", old, *WORDS)
    case = load_case(root, TODAY)
    assert not case.problems
    assert [note.id for note in case.lessons] == [f"L{n}" for n in range(1, len(case.lessons) + 1)]
    by_title = {note.title: note for note in case.lessons}
    coded = by_title["With codes"]
    assert coded.text == (
        "A young person's view and that of two young people in the group: a finding."
    )
    assert by_title["Owned by somebody"].owner == ""
    owned = by_title["Owned by a role"]
    assert (owned.owner, owned.adopted) == ("Team manager", date(2026, 5, 1))
    assert not owned.allow
    assert by_title["Ask who is closest before anything is sent"].date == date(2026, 4, 2)
    left = [line.split(":")[1].strip() for line in ran.out.splitlines() if "Left behind" in line]
    assert set(left) >= {"L11", "L12", "L13", "L14", "L15", "L16", "L18"}
    assert f"{len(case.lessons)} learning notes" in ran.out


def test_house_settings_come_along(pga: Pga, old: Path, tmp_path: Path) -> None:
    framework = (
        "id: ours\ntitle: Ours\nstatus: confirmed\nsides:\n- id: group\n  label: The group\n"
        "  headings: [{id: ties, label: Ties}]\n"
    )
    (old / "framework.yaml").write_text(framework)
    assessment = old / "assessment.md"
    text = assessment.read_text().replace("framework: lloyd-2019", "framework: ours")
    assessment.write_text(text.replace("---\n", "---\nhouse: ../council\n", 1))
    (old.parent / "council").mkdir()
    root = old.parent / "mill"
    ran = pga("new", root, "--learn-from", old, *WORDS)
    house = {path.relative_to(root).as_posix() for path in (root / "house").rglob("*.*")}
    assert house == {"house/words.yaml", "house/acronyms.yaml", "house/templates/plain.j2"}
    for name in house:
        assert (root / name).read_text() == HOUSE[name]
    case = load_case(root, TODAY)
    assert not case.problems
    assert (root / "framework.yaml").read_text() == framework
    assert (case.assessment.framework, list(case.framework.headings)) == ("ours", ["ties"])
    assert case.assessment.house == "../council"
    old_limits = load_case(old, TODAY).assessment.limits
    assert case.assessment.limits.words == old_limits.words
    assert case.assessment.limits.days == old_limits.days
    assert "Left behind: house/templates/coded.css: it speaks of the group." in ran.out
    assert "Left behind: a file of house/" in ran.out
    assert pga("check", root, "--today", "2026-09-01").code == 0


def test_a_house_that_cannot_be_reached_from_there_is_not_named(
    pga: Pga, old: Path, tmp_path: Path
) -> None:
    assessment = old / "assessment.md"
    edit(assessment, "---\n", "---\nhouse: ../council\n", 1)
    (old.parent / "council").mkdir()
    root = tmp_path / "elsewhere/mill"
    assert pga("new", root, "--learn-from", old, *WORDS).code == 0
    assert load_case(root, TODAY).assessment.house == ""


def test_links_in_a_house_are_not_followed(pga: Pga, old: Path, tmp_path: Path) -> None:
    (tmp_path / "secret.txt").write_text("a secret")
    (old / "house/link.txt").symlink_to(tmp_path / "secret.txt")
    (old / "house/folder").symlink_to(old / "sources")
    root = tmp_path / "mill"
    assert pga("new", root, "--learn-from", old, *WORDS).code == 0
    assert not (root / "house/link.txt").exists()
    assert not (root / "house/folder").exists()


def test_without_a_key_it_says_that_names_could_not_be_sought(
    pga: Pga, case: Copy, tmp_path: Path
) -> None:
    ran = pga("new", tmp_path / "mill", "--learn-from", case("harbour-2026"), *WORDS)
    assert ran.code == 0
    assert "could not be searched for names" in ran.err
    assert "2 learning notes, 0 house files, the limits." in ran.out


def test_a_key_that_cannot_be_read_stops_it(pga: Pga, old: Path, tmp_path: Path) -> None:
    (old / "private/people.yaml").write_text("YP1: [")
    assert pga("new", tmp_path / "mill", "--learn-from", old, *WORDS).code == 2
    assert not (tmp_path / "mill").exists()


def test_what_is_no_case_teaches_nothing(pga: Pga, tmp_path: Path) -> None:
    ran = pga("new", tmp_path / "mill", "--learn-from", tmp_path / "lost", *WORDS)
    assert ran.code == 2
    assert not (tmp_path / "mill").exists()


def test_a_lesson_that_cannot_be_read_or_lacks_its_day_stays_behind(
    pga: Pga, old: Path, tmp_path: Path
) -> None:
    (old / "learning/L30-x.md").write_text("---\nabout: process\n---\n# No day\n")
    (old / "learning/L31-x.md").write_text("---\nabout: [\n---\n# Broken\n")
    out = pga("new", tmp_path / "mill", "--learn-from", old, *WORDS).out
    assert "Left behind: L30: it has no `date`." in out
    assert "Left behind: L31: it cannot be read." in out
