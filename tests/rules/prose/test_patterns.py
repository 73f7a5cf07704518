"""The word lists: each row is sound, and no stem hides a match from a text."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from pgacli.documentation import vocabularies
from pgacli.rules.prose import effort, policing, records, splitting, vague
from pgacli.rules.prose.patterns import Phrases, any_of
from pgacli.rules.prose.row_needs import needs_of
from pgacli.rules.prose.stems import INDEX, beginnings, index_of, known

LISTS = {
    f"{module.__name__.rpartition('.')[2]}{name}": value
    for module in (effort, policing, records, splitting, vague)
    for name, value in vars(module).items()
    if isinstance(value, Phrases)
}
ROWS = Path(__file__).parents[3] / "evaluation" / "tune.yaml"


def texts() -> Iterator[str]:
    rows = yaml.load(ROWS.read_text("utf-8"), Loader=yaml.CSafeLoader)
    yield from (row["text"].lower() for row in rows[::3])


@pytest.mark.parametrize("name", LISTS)
def test_no_stem_hides_a_match(name: str) -> None:
    phrases = LISTS[name]
    assert phrases.rows
    for text in texts():
        tried = set(phrases._candidates(text))
        hidden = [row for row in set(phrases.rows) - tried if phrases._pattern(row).search(text)]
        assert not hidden, text


def test_rows_and_stems() -> None:
    phrases = Phrases(
        """
arrest(?:s|ed)?
(?:a|the) pig
(?:cow|hen) in
    (?: the)? barn
WHOM calls
""",
        parts={"WHOM": "fox(?:es)?"},
    )
    text = "he arrested a pig and a cow in the barn; foxes calls"
    assert [match[0] for match in phrases.finditer(text)] == [
        "arrested",
        "a pig",
        "cow in the barn",
        "foxes calls",
    ]
    assert phrases.search("a piglet") is None
    assert not phrases.may_match("a piglet")
    assert phrases.within("It is late. " * 50 + "a pig slept.")
    assert not phrases.within("It is late. The cow left. A barn stood empty.")


def test_the_first_text_is_read_as_any_other() -> None:
    assert Phrases("zorb(?:s|ed)").within("The group zorbs at the pier.")


def test_a_row_without_a_stem_is_a_mistake() -> None:
    with pytest.raises(ValueError, match="needs a stem"):
        Phrases(r"\w+ \d+").search("a 1")


def test_any_of_shares_beginnings() -> None:
    assert any_of("autism\nautistic\nthe group") == r"(?:autis(?:m|tic)|the\s+group)"


def test_beginnings() -> None:
    stems = known("an$", "an", "arrest$", "arr", "rest")
    assert beginnings("an arrest") & stems == {"an$", "an", "arrest$", "arr"}


def test_a_stem_that_becomes_known_later_is_found_in_a_text_read_before() -> None:
    assert "zebra$" not in beginnings("a zebra")
    known("zebra$")
    assert "zebra$" in beginnings("a zebra")


def _every() -> Iterator[tuple[Phrases, str]]:
    return ((phrases, row) for phrases in vocabularies() for row in phrases.rows)


def test_the_index_is_that_of_the_vocabularies() -> None:
    assert INDEX.read_text("utf-8") == index_of(vocabularies()), "write it again: `make docs`"


@pytest.mark.parametrize(
    ("source", "needs"),
    [
        ("arrests?", [{"arrest$", "arrests$"}]),
        (r"predict\w*", [{"predic"}]),
        (r"(?:males|females|ic\d)\s+seen", [{"female", "males", "ic"}, {"seen$"}]),
        (r"(?:a\s+)?knife", [{"knife$"}]),
        (r"ring\s?leader", [{"leader$", "ringleader$"}, {"ring"}]),
        (r"(?:\w+\s+){0,2}gang", [{"gang$"}]),
        (r"(?:one|two)?\d", []),
        (r"don['’]t(?!\s+go)", [{"don$"}, {"t$"}]),
    ],
)
def test_what_a_row_needs(source: str, needs: list[set[str]]) -> None:
    assert {frozenset(need) for need in needs} == set(needs_of(source))


@given(st.data())
def test_no_text_that_a_row_matches_is_without_its_needs(data: st.DataObject) -> None:
    phrases, row = data.draw(st.sampled_from(list(_every())))
    pattern = phrases._pattern(row)
    text = data.draw(st.from_regex(pattern.pattern)).lower()
    if pattern.search(text):
        assert phrases.may_match(text), (row, text)
        assert row in phrases._candidates(text), (row, text)
