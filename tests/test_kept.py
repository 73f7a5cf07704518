"""What is kept of the texts that were read is a bounded number of them, and can be let go."""

import functools
import gc
from pathlib import Path

from benchmarks.corpus import write_case
from benchmarks.hand import TODAY
from pgacli.case.loading import load_case
from pgacli.case.note_file import read_note
from pgacli.kept import forget, kept
from pgacli.portfolio.counting import Task, count_case
from pgacli.rules import check
from pgacli.rules.prose.names import names_in
from pgacli.rules.words.name_key import name_key
from tests.examples import EXAMPLES

CASE = EXAMPLES / "quayside-2026"
# Functions that are asked about a text, a note or a people key; all others keep words, or what the
# program itself brought along.
OF_A_CASE = {
    "_flagged",
    "_names",
    "_plainly_of_the_group",
    "_prose",
    "_read",
    "hollow",
    "identifiers",
    "name_key",
    "policing",
    "read_note",
}


def test_the_last_ones_are_kept_until_they_are_forgotten() -> None:
    asked = []

    @kept(2)
    def doubled(number: int) -> int:
        asked.append(number)
        return 2 * number

    assert [doubled(1), doubled(1), doubled(2), doubled(3), doubled(1)] == [2, 2, 4, 6, 2]
    assert asked == [1, 2, 3, 1]
    forget()
    assert doubled(1) == 2
    assert asked == [1, 2, 3, 1, 1]


def test_nothing_of_a_case_that_was_counted_is_kept(tmp_path: Path) -> None:
    write_case(tmp_path / "case", 6)
    check(load_case(tmp_path / "case", TODAY))
    assert {each.__name__ for each in _keeping()} >= OF_A_CASE
    count_case(Task(tmp_path / "case", "case", TODAY))
    assert not {each.__name__ for each in _keeping()} & OF_A_CASE
    assert not name_key.cache_info().currsize


def test_a_case_that_cannot_be_counted_is_forgotten_too(tmp_path: Path) -> None:
    load_case(CASE, TODAY)
    assert read_note.cache_info().currsize
    count_case(Task(tmp_path, "gone", TODAY))
    assert not read_note.cache_info().currsize


def _keeping() -> list["functools._lru_cache_wrapper[object]"]:
    """Give the functions of the program that keep something."""
    found = [each for each in gc.get_objects() if isinstance(each, functools._lru_cache_wrapper)]
    own = [each for each in found if (each.__module__ or "").startswith("pgacli")]
    return [each for each in own if each.cache_info().currsize]


def test_a_people_key_that_is_read_again_is_the_same_key(tmp_path: Path) -> None:
    write_case(tmp_path / "case", 6)
    first, again = (load_case(tmp_path / "case", TODAY).people for _ in range(2))
    assert first is not again
    assert name_key(first) is name_key(again)
    key = tmp_path / "case" / "private" / "people.yaml"
    key.write_text(key.read_text("utf-8") + "ZZ9: {name: Perpetua Gorse}\n", "utf-8")
    changed = load_case(tmp_path / "case", TODAY).people
    assert name_key(changed) is not name_key(first)
    assert names_in("Perpetua Gorse came.", name_key(changed))
