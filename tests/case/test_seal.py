"""A seal is broken by all that the full edition would tell otherwise, and by nothing else."""

import copy
import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from pgacli.case.fields.declared import Record
from pgacli.case.fields.types import Day
from pgacli.case.loading import load_case
from pgacli.case.model import Case
from pgacli.case.seal import FRAMEWORK, changed_since, in_words, seal
from pgacli.editions.full import FULL
from tests.examples import EXAMPLES, TODAY

HARBOUR = load_case(EXAMPLES / "harbour-2026", TODAY)
# The young people's edition says who signed, too.
PLAIN = "plain"
# What a meeting, an account or an offer of this case makes no difference to, in another it does.
ELSEWHERE = (
    ("assessment", "briefing"),
    ("assessment", "planning_session"),
    ("meeting", "date"),
    ("meeting", "purpose"),
    ("meeting", "present"),
    ("offer", "outcome"),
    ("offer", "because"),
)
# What came of it since; nobody signed that there would be nothing.
SINCE = (
    ("assessment", "review_on"),
    ("assessment", "sign_off"),
    ("intervention", "status"),
    ("intervention", "progress"),
    ("learning", "adopted"),
)


def _keys() -> Iterator[tuple[str, str]]:
    for note in {type(each): each for each in HARBOUR.notes}.values():
        for name, field in type(note).fields.items():
            part = getattr(note, name)
            inner = type(part).fields if isinstance(part, Record) else ()
            yield from ((note.kind, f"{name}.{each}") for each in inner)
            if not inner and not field.is_record:
                yield note.kind, name
        yield note.kind, "title"
        yield note.kind, "text"


def _other(value: Any, *, is_day: bool) -> Any:
    if is_day:
        return None if value else TODAY
    if isinstance(value, bool) or value is None:
        return not value
    return () if isinstance(value, tuple) else "" if value else "first"


def _with_another(kind: str, key: str) -> Case:
    """Give the case with another value of a key in each note of a kind."""
    case = copy.deepcopy(HARBOUR)
    first, _, last = key.partition(".")
    for note in case.notes:
        if note.kind == kind:
            record = getattr(note, first) if last else note
            name = last or first
            is_day = name in record.fields and isinstance(record.fields[name].type, Day)
            record.__dict__[name] = _other(getattr(record, name), is_day=is_day)
    return case


def _reads(case: Case) -> str:
    """Give what the full edition says, but for the register, the signatures and the day."""
    edition = FULL.build(case)
    said = edition.content
    assert hasattr(said, "sharing")
    sharing = said.sharing._replace(register=())
    return repr((said._replace(sharing=sharing, sign_off=()), edition.figures))  # type: ignore[attr-defined]


@pytest.mark.parametrize(("kind", "key"), sorted(set(_keys())))
def test_a_key_is_under_the_seal_where_the_full_edition_prints_it(kind: str, key: str) -> None:
    case = _with_another(kind, key)
    told = bool(changed_since(case, seal(HARBOUR)))
    if key == PLAIN or (kind, key) in ELSEWHERE:
        assert told
    elif kind == "disclosure" or (kind, key) in SINCE:
        assert not told
    else:
        assert told == (_reads(case) != _reads(HARBOUR))


@pytest.fixture
def root(tmp_path: Path) -> Path:
    target = tmp_path / "harbour-2026"
    shutil.copytree(EXAMPLES / "harbour-2026", target)
    return target


def _changed(root: Path) -> tuple[str, ...]:
    return changed_since(load_case(root, TODAY), seal(HARBOUR))


def _edit(root: Path, id_: str, pattern: str, by: str) -> None:
    path = next(root.rglob(f"{id_}-*.md"))
    text, number = re.subn(pattern, by, path.read_text("utf-8"), count=1, flags=re.MULTILINE)
    assert number, f"{id_} does not say {pattern}"
    path.write_text(text, "utf-8")


@pytest.mark.parametrize(
    ("id_", "pattern", "by"),
    [
        ("S2", "^method: .*", "method: conversation"),
        ("S2", "^date: .*", "date: 2026-03-02"),
        ("S2", "^contributor: .*", "contributor: C1"),
        ("S2", "^---\n", "---\naccount: second_hand\n"),
        ("S2", "^---\n", "---\nwithdrawn: true\n"),
        ("S6", "^young_people: .*", "young_people: [YP1]"),
        ("S10", "^withdrawn: .*\n", ""),
        ("M1", "^date: .*", "date: 2026-02-21"),
        ("M1", "^present: .*", "present: [C1]"),
        ("V1", "^date: .*", "date: 2026-03-02"),
        ("L1", "^# .*", "# Another lesson"),
        ("A1", "", ""),
    ],
)
def test_a_fact_that_the_report_tells_breaks_the_seal(
    root: Path, id_: str, pattern: str, by: str
) -> None:
    if id_ == "A1":
        (root / "framework.yaml").write_text(_other_framework(), "utf-8")
        assert _changed(root) == (FRAMEWORK,)
        return
    _edit(root, id_, pattern, by)
    assert _changed(root) == (id_,)


def _other_framework() -> str:
    from pgacli.case import frameworks  # noqa: PLC0415

    shipped = Path(frameworks.__file__).parents[1] / "framework" / "lloyd-2019.yaml"
    return shipped.read_text("utf-8").replace("status: provisional", "status: confirmed")


def test_what_no_report_prints_leaves_the_seal_whole(root: Path) -> None:
    for id_ in ("S2", "M1", "V1", "P1"):
        with next(root.rglob(f"{id_}-*.md")).open("a", encoding="utf-8") as file:
            file.write("\nA remark of mine.\n")
    _edit(root, "S2", "^# .*", "# Another title of raw notes")
    _edit(root, "F1", "^---\n", "---\nallow: [{rule: scope.individual, because: It is a quote.}]\n")
    _edit(root, "C1", "^name: .*\n|^---\n", "---\n")
    next(root.rglob("D1-*.md")).unlink()
    next(root.rglob("P1-*.md")).unlink()
    next(root.rglob("S10-*.md")).unlink()  # it had been taken back
    lesson = next(root.rglob("L1-*.md"))
    shutil.copy(lesson, lesson.with_name("L3-added-at-the-review.md"))
    assert _changed(root) == ()


def test_without_a_seal_nothing_is_said_to_have_changed() -> None:
    assert changed_since(HARBOUR, "") == ()


def test_a_note_whose_file_lost_its_id_is_told_in_words(tmp_path: Path) -> None:
    root = tmp_path / "case"
    shutil.copytree(EXAMPLES / "harbour-2026", root)
    note = next(root.glob("findings/F1-*"))
    note.rename(note.with_name("A copy.md"))
    changed = changed_since(load_case(root, TODAY), seal(HARBOUR))
    assert in_words(changed) == "a note without an id, F1"
