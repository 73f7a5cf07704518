"""Reading plain YAML by lines: the same nodes as a parser gives, or none at all."""

from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from pgacli.case.frontmatter import bounds
from pgacli.case.yaml.events import read_events
from pgacli.case.yaml.nodes import UnreadableError
from pgacli.case.yaml.plain import read_plain
from tests.examples import ROOT

PLAIN_FILES = [
    *sorted((ROOT / "pgacli").rglob("lloyd-2019.yaml")),
    *sorted((ROOT / "examples").glob("*-2026/**/*.md")),
]

# Pieces from which lines are made: what is plain, and all that comes near it.
PIECES = (
    *("a", "b-c", "F1", "x y", "é“”", "12:30", "no", "~", "2026-04-09", "it's", "-x", "1.5", "YP1"),
    *(
        ": ",
        ":",
        ":  ",
        "- ",
        "-",
        "  ",
        " ",
        "    ",
        "\n",
        "\n\n",
        "\n  ",
        "\n    ",
        "\n- ",
        "\n  - ",
    ),
    *("[", "]", "{", "}", ", ", ",", '"', "'", '"q: r"', "'q #r'", "#", " # c", " #c", "\n# c"),
    *(
        "|",
        ">",
        ">-",
        "|-",
        ">+",
        "|2",
        "&a",
        "*a",
        "!t",
        "%",
        "@",
        "`",
        "?",
        "? ",
        "---",
        "...",
        "\\",
    ),
    *("\t", "\r\n", "\r", "\u00a0", "\u2028", "\x85", "\ufeff", "\x07", "<<", "=", "\U0001f642"),
)
LINES = (
    *(
        "a: b\n",
        "a:\n",
        "  a: b\n",
        "  a:\n",
        "    a: b\n",
        "- a\n",
        "- a: b\n",
        "  - a\n",
        "  b: c\n",
    ),
    *(
        "a: [x, y z, 'q']\n",
        'a: {b: c, d: [e, "f"]}\n',
        "a: >-\n",
        "a: |\n",
        "  text on\n",
        "\n",
        "# c\n",
        "  # d\n",
        "    # e\n",
        "  #f\n",
        "    #g: h\n",
    ),
    *("a: 'x'  \n", "  - a: {b: c}\n", "    d: e\n", "   odd\n", "a: b:c\n", "a: []\n", "a: {}\n"),
)


@given(st.lists(st.sampled_from(PIECES) | st.sampled_from(LINES), max_size=14).map("".join))
@example("a: >\n  x\n  y")
@example("a: |\n  x\n\nb: y\n")
@example("a: |\n  x\n\n  # a line of the text\nb: y\n")
@example("a:\n- b\n- c: d\n  e: f\ng: h\n")
@example("a: {b: }\n")
def test_what_is_read_by_lines_is_what_a_parser_reads(text: str) -> None:
    plain = read_plain(text, 1)
    if plain is not None:
        assert plain == read_events(text, 1)


@given(st.lists(st.sampled_from(LINES), max_size=8).map("".join))
def test_lines_that_are_plain_together_are_read_as_a_parser_reads_them(text: str) -> None:
    plain = read_plain(text, 4)
    try:
        parsed = read_events(text, 4)
    except UnreadableError:
        assert plain is None
    else:
        assert plain in (None, parsed)


@pytest.mark.parametrize("path", PLAIN_FILES, ids=lambda path: path.name)
def test_what_the_project_ships_is_plain(path: Path) -> None:
    text = path.read_text("utf-8")
    if path.suffix == ".md":
        start, end, _ = bounds(text)
        text = text[start:end]
    assert read_plain(text, 1) == read_events(text, 1)
