"""Large notes that are made of one thing: they are read, placed, and not waited for.

Nothing is timed here: what takes a time that grows with the square would not come to its end.
"""

from pathlib import Path

import pytest

from pgacli.case.files import MAX_BYTES
from pgacli.case.loading import load_case
from pgacli.case.note_file import read_note
from pgacli.case.notes import Finding
from pgacli.rules import check
from pgacli.rules.rule import Flag
from tests.examples import TODAY

PATH = "findings/F1-x.md"
KEYS = "heading: places\nnature: strength\nsources: [S1]\n"

BODIES = {
    "headings": "## h\n\nx\n" * 33_000,
    "one heading of ours": "## In plain words\n\n" * 16_000,
    "headings of all levels": "".join("#" * (n % 6 + 1) + " h\n" for n in range(33_000)),
    "links": "[a](b.md) " * 33_000,
    "rows of a table": "|a|b|\n|-|-|\n" + "|1|2|\n" * 33_000,
    "one line": "word " * 126_000,
    "one word": "w" * 633_000,
    "brackets": "[" * 300_000,
    "quotes": "“" * 200_000,
    "fences": "```\n" * 100_000,
    "fences in a line": "x ~~~ " * 100_000,
    "backticks of all lengths": "\n".join(f"a{'`' * n}" for n in (*range(800), 0, *range(800))),
    "comments": "<!-- " * 100_000,
    "hyphens": "a-" * 300_000,
    "addresses": "a@b." * 133_000,
    "marks over a letter": "a" + "\u0301" * 300_000,
    "nothing": " \n" * 300_000,
}
FRONTS = {
    "keys that are not known": "".join(f"k{n}: x\n" for n in range(33_000)),
    "one key": "heading: places\n" * 20_000,
    "items": "gives:\n" + "  - fun\n" * 33_000,
    "items of a text": "gives:\n" + "  - with one another\n" * 20_000,
    "records": "heard:\n" + "  - {on: 2026-03-01, says: thats_us, words: hello}\n" * 10_000,
    "a folded text": "meaning: >\n" + "  the group word again\n" * 20_000,
    "allowances": "allow:\n" + "  - {rule: scope.individual, because: x}\n" * 6_000,
    "brackets": "also: " + "[" * 33_000 + "]" * 33_000 + "\n",
    "braces": "also: " + "{a: " * 16_000 + "}" * 16_000 + "\n",
    "indents": "".join(" " * n + "a:\n" for n in range(1_500)),
}


def _flags(root: Path, text: str) -> list[Flag]:
    (root / "findings").mkdir()
    (root / "assessment.md").write_text("---\nstage: analysing\n---\n# Group\n")
    (root / PATH).write_text(text, "utf-8")
    assert len(text.encode()) < MAX_BYTES
    flags = [each for each in check(load_case(root, TODAY)).flags if each.place.path == PATH]
    lines = text.count("\n") + 1
    assert all(1 <= each.place.line <= lines for each in flags)
    return flags


@pytest.mark.parametrize("what", BODIES)
def test_a_body_of_one_thing(what: str, tmp_path: Path) -> None:
    flags = _flags(tmp_path, f"---\n{KEYS}---\n# Title\n\n{BODIES[what]}\n")
    assert not [each for each in flags if each.rule == "note.unreadable"]


@pytest.mark.parametrize("what", FRONTS)
def test_keys_of_one_thing(what: str, tmp_path: Path) -> None:
    text = f"---\n{KEYS}{FRONTS[what]}---\n# Title\n"
    note, _ = read_note(text, PATH)
    assert note is None or note.source_text == text
    assert _flags(tmp_path, text)


def test_a_text_that_was_pasted_between_the_rules_is_one_flag_more() -> None:
    keys = "".join(f"k{n}: x\n" for n in range(5_000))
    note, problems = read_note(f"---\n{KEYS}{keys}---\n# Title\n", PATH)
    assert isinstance(note, Finding)
    told = [each for each in problems if each.rule == "note.unknown-key"]
    assert len(told) == 101
    assert told[-1].message == "4900 more keys that are not known here"


def test_a_note_that_is_too_large_is_told(tmp_path: Path) -> None:
    (tmp_path / "findings").mkdir()
    (tmp_path / "assessment.md").write_text("---\n---\n# Group\n")
    (tmp_path / PATH).write_text(f"---\n{KEYS}---\n# Title\n\n{'x' * 5_000_000}\n")
    [problem] = load_case(tmp_path, TODAY).problems
    assert (problem.rule, problem.message) == ("note.unreadable", "larger than 2,000,000 bytes")
