"""The word lists: each row is sound, and no stem hides a match from a text."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from pgacli.rules.prose import effort, policing, records, splitting, vague
from pgacli.rules.prose.patterns import Phrases, any_of, beginnings, known

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
    rows = {row for found in phrases._index.values() for row in found}
    assert rows
    for text in texts():
        tried = set(phrases._candidates(text))
        hidden = [row for row in rows - tried if phrases._pattern(row).search(text)]
        assert not hidden, text


def test_rows_and_stems() -> None:
    phrases = Phrases(
        """
arrest(?:s|ed)?
pig$ :: (?:a|the) pig
cow,hen & barn :: (?:cow|hen) in
    (?: the)? barn
WHOM :: WHOM calls
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


def test_a_row_without_a_stem_is_a_mistake() -> None:
    with pytest.raises(ValueError, match="needs a stem"):
        Phrases("(?:a|b) c").search("a c")


def test_any_of_shares_beginnings() -> None:
    assert any_of("autism\nautistic\nthe group") == r"(?:autis(?:m|tic)|the\s+group)"


def test_beginnings() -> None:
    stems = known("an$", "an", "arrest$", "arr", "rest")
    assert beginnings("an arrest") & stems == {"an$", "an", "arrest$", "arr"}


def test_a_stem_that_becomes_known_later_is_found_in_a_text_read_before() -> None:
    assert "zebra$" not in beginnings("a zebra")
    known("zebra$")
    assert "zebra$" in beginnings("a zebra")
