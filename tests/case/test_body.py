"""The body of a note: its title, its sections, and what never renders."""

import pytest

from pgacli.case.blanked import blanked
from pgacli.case.body import sections
from pgacli.case.comments import body_without_comments, comments, without_comments


def _parts(body: str) -> list[tuple[int, str, str]]:
    return [
        (part.level, part.heading, body[part.starts : part.ends].strip()) for part in sections(body)
    ]


@pytest.mark.parametrize(
    ("body", "parts"),
    [
        ("# A\n\ntext\n", [(1, "A", "text")]),
        (
            "# A\ntext\n## B\nmore\n# C\n",
            [(1, "A", "text\n## B\nmore"), (2, "B", "more"), (1, "C", "")],
        ),
        ("## A ##\nx\n", [(2, "A", "x")]),
        ("   # A\nx\n", [(1, "A", "x")]),
        ("## B\nx\n### C\ny\n## D\n", [(2, "B", "x\n### C\ny"), (3, "C", "y"), (2, "D", "")]),
        ("# A\r\nx\r\n## B\r\n", [(1, "A", "x\r\n## B"), (2, "B", "")]),
        ("#\tA\n", [(1, "A", "")]),
        ("text\n", []),
        ("#A\n####### B\n    # C\n\\# D\n", []),
        ("```\n# A\n```\n# B\n", [(1, "B", "")]),
        ("~~~~ text\n# A\n```\n# B\n~~~~\n# C\n", [(1, "C", "")]),
        ("```\n# never closed\n", []),
        ("<!-- # A -->\n# B\n", [(1, "B", "")]),
        ("<!--\n# A\n# B\n-->\n# C\n", [(1, "C", "")]),
        ("<!--\n# never closed\n", []),
        ("# A <!-- why? -->\nx\n", [(1, "A", "x")]),
        ("## \nx\n", [(2, "", "x")]),
        ("A\n===\n\nB b\n------\nx\n", [(1, "A", "B b\n------\nx"), (2, "B b", "x")]),
        ("A\r\n==\r\nx\r\n\r\nB\r\n--\r\ny", [(1, "A", "x\r\n\r\nB\r\n--\r\ny"), (2, "B", "y")]),
        ("# A\n B\n  ----\nx\n# C\n", [(1, "A", "B\n  ----\nx"), (2, "B", "x"), (1, "C", "")]),
        ("text that goes on\nover a line\n---\nx\n", []),
        ("text\n\n---\nx\n\n----\n----\n", []),
        ("- item\n---\n\n> quote\n---\n\n| a |\n---\n\n1. one\n---\n", []),
        ("a | b\n-- | --\nc | d\n\na\n-\n\nb\n- c\n\nd\n--- e\n", []),
        ("```\n\nA\n---\n```\n\n<!--\n\nB\n---\n-->\n", []),
        ("```code``` of a line\n# A\n", [(1, "A", "")]),
        ("# A <!-- put it\nkindly --> x\n## B\n", [(1, "A", "x\n## B"), (2, "B", "")]),
        ("# A <!-- one --> <!-- two\n# B\n-->\nx\n", [(1, "A", "x")]),
        ("# A\n<!-- one -->\nx\n", [(1, "A", "<!-- one -->\nx")]),
        ("```\n``` no end\n# A\n```\n# B\n", [(1, "B", "")]),
        ("- ```\n  # A\n  ```\n\n> ~~~\n> # B\n> ~~~\n\n# C\n", [(1, "C", "")]),
    ],
)
def test_sections(body: str, parts: list[tuple[int, str, str]]) -> None:
    assert _parts(body) == parts


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("a <!-- b --> c", "a  c"),
        ("<!-- a\nb -->\nc", "c"),
        ("a <!-- b", "a"),
        ("a -- b > c", "a -- b > c"),
        ("<!-- a --> <!-- b -->", ""),
        ("`<!--` and `-->`", "`<!--` and `-->`"),
        ("a \\<!-- b --> c", "a \\<!-- b --> c"),
        ("a \\\\<!-- b --> c", "a \\\\ c"),
        ("```\n<!-- a -->\n```\nb <!-- c -->", "```\n<!-- a -->\n```\nb"),
        ("<!-- ` --> a <!-- ` --> b", "a  b"),
        ("a ` <!-- b --> c", "a `  c"),
        ("the group`s den <!-- YP1`s mum --> and", "the group`s den  and"),
        ("a ` b\n<!-- ` -->", "a ` b"),
        ("a ` b\n## C\nd <!-- ` -->", "a ` b\n## C\nd"),
        ("- a ` b\n- c <!-- ` -->", "- a ` b\n- c"),
        ("| a ` | b |\n|---|---|\n| c | <!-- ` --> |", "| a ` | b |\n|---|---|\n| c |  |"),
        ("a `b\nc <!-- d -->` e", "a `b\nc <!-- d -->` e"),
        ("> ```\n> a\n\nb <!-- c -->", "> ```\n> a\n\nb"),
        ("- ~~~\n  a <!-- ` -->\n\nb <!-- c", "- ~~~\n  a \n\nb"),
    ],
)
def test_comments_never_render(text: str, left: str) -> None:
    assert body_without_comments(text) == left
    blank = blanked(text, (each.span for each in comments(text)))
    assert len(blank) == len(text)
    assert blank.split() == left.split()
    assert [at for at, letter in enumerate(text) if letter == "\n"] == [
        at for at, letter in enumerate(blank) if letter == "\n"
    ]


def test_in_a_value_what_is_never_closed_is_text() -> None:
    assert without_comments("we love it <!-- so much") == "we love it <!-- so much"
    assert without_comments("we love <!-- it --> so much") == "we love  so much"
