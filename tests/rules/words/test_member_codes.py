"""Codes of strangers in prose, whatever letters the members' own codes begin with."""

from pathlib import Path

import pytest

from pgacli.case.note_file import read_note
from pgacli.rules.words.member_codes import strangers_in_texts

NOTE = """---
kind: finding
heading: places
nature: strength
---
# By the steps

J9 waits with J1, and so do S9, YP9 and yp 9.
"""


@pytest.mark.parametrize(
    ("members", "strangers"),
    [
        (("J1", "J2"), ["J9"]),
        # S9 is a source, whoever the members are.
        (("S1", "S2"), []),
        (("YP1", "YP2"), ["YP9"]),
        (("J1", "YP1"), ["J9", "YP9"]),
    ],
)
def test_a_code_like_the_members_own_is_a_strangers(
    members: tuple[str, ...], strangers: list[str]
) -> None:
    note, _ = read_note(NOTE, str(Path("findings") / "F1-by-the-steps.md"))
    assert note is not None
    assert [each.code for each in strangers_in_texts(note, members)] == strangers
