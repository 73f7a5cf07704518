"""YAML as plain nodes: every trap gives one plain sentence, at the place where it was made."""

import re

import pytest
import yaml

from pgacli.case.yaml import events as yaml_events
from pgacli.case.yaml import reader as yaml_reader
from pgacli.case.yaml.nodes import (
    MappingNode,
    ScalarNode,
    SequenceNode,
    UnreadableError,
    plain_data,
)
from pgacli.case.yaml.reader import read_yaml
from tests.growth import LINEAR_AT_MOST, growth

COLON = "a colon followed by a space inside a value"
TAB = "a tab where YAML takes spaces only"
START = "nothing may begin with"
ALIAS = "is a YAML alias"
ANCHOR = "is a YAML anchor"
TAG = "is a YAML tag"
BRACKET = "a bracket that is opened and not closed"
NO_COMMA = "two values inside brackets, and no comma between them"
AFTER_BRACKET = "there is text after the closing bracket"
AFTER_QUOTE = "there is text after the closing quotation mark"
QUOTE = "a quotation mark that is opened and never closed"
APOSTROPHE = "an apostrophe inside single quotes"
NO_COLON = "a key without a colon after it"
NO_KEY = "neither `key: value` nor part of a list"
HARD_SPACE = "a hard space"
UNDER_VALUE = "indented under a line that has a value already"
INDENT = "indented otherwise than those above it"
ITEM = "a list item that stands under no key, or not in line"
BLOCK = "the text begins on the next line"
BACKSLASH = "a backslash inside double quotes"
UNSEEN = "a character that cannot be seen"
DEEP = "nested deeper than 50 levels"
ODD_KEY = "a key must be one plain word"

# name: text, line, column, words of the sentence
TRAPS: dict[str, tuple[str, int, int, str]] = {
    "colon in a title": ("a: 1\nb: Evenings: a place to be\nc: 3\n", 2, 12, COLON),
    "colon after an apostrophe": ("a: We met at two o'clock: all came\n", 1, 25, COLON),
    "colon at the end": ("a: note to self:\nb: 2\n", 1, 16, COLON),
    "colon in a folded line": ("a: one\nb: two [3]: four\n", 2, 11, COLON),
    "colon between curly quotes": ("a: 1\nb: “Evenings: a place to be”\n", 2, 13, COLON),
    "brackets behind no colon": ("YP1: x\nYP2 {name: y, also: z}\n", 2, 1, NO_COLON),
    "tab before an item": ("a:\n\t- b\n", 2, 1, TAB),
    "tab before a key": ("a:\n\tb: c\n", 2, 1, TAB),
    "tab after spaces": ("a:\n  - b\n \t- c\n", 3, 2, TAB),
    "at": ("a: 1\nb: @home\n", 2, 4, START),
    "backtick": ("a: `x`\n", 1, 4, START),
    "percent": ("a: %5\n", 1, 4, START),
    "percent before a key": ("a: 1\n%b: 2\n", 2, 3, START),
    "comma": ("a: ,x\n", 1, 4, START),
    "closing bracket": ("a: ]\n", 1, 4, START),
    "star": ("a: *x\n", 1, 4, ALIAS),
    "star in a list": ("a:\n  - *x\n", 2, 5, ALIAS),
    "a word set off by stars": ("a: 1\nb: *loyal* to it\n", 2, 4, ALIAS),
    "two words set off by stars": ("a: **very loyal** to it\n", 1, 4, ALIAS),
    "a bold key": ("a: 1\n**b**: 2\n", 2, 1, "a key between stars"),
    "a bold key with its colon": ("**a:** 1\nb: 2\n", 1, 1, "a key between stars"),
    "a star and a space": ("a:\n  - * x\n", 2, 5, ALIAS),
    "ampersand and a star": ("a: &x* y\n", 1, 4, ANCHOR),
    "ampersand alone": ("a: &x\nb: 2\n", 1, 4, ANCHOR),
    "ampersand and text": ("a: &amp y\n", 1, 4, ANCHOR),
    "anchor on a list": ("a: &x [1, 2]\n", 1, 4, ANCHOR),
    "merge key": ("a: 1\n<<: *x\n", 2, 5, ALIAS),
    "exclamation mark": ("a: !x y\n", 1, 4, TAG),
    "python tag": ("a: !!python/object/apply:os.system [ls]\n", 1, 4, TAG),
    "tag on a mapping": ("a: !!set {x: y}\n", 1, 4, TAG),
    "text after a bracket": ("a: [note] more\nb: 2\n", 1, 11, AFTER_BRACKET),
    "no comma between keys in braces": ("a: {x: one y: two}\n", 1, 13, NO_COMMA),
    "no comma between items": ('a: [x, "y" z]\n', 1, 12, NO_COMMA),
    "open bracket": ("a: 1\nb: [x, y\nc: 2\n", 2, 4, BRACKET),
    "open brace": ("a: {x: 1\nb: 2\n", 1, 4, BRACKET),
    "open bracket at the end": ("a: 1\nb: [x, y\n", 2, 4, BRACKET),
    "nothing after a bracket": ("a: 1\nb: [\n", 2, 4, BRACKET),
    "nothing after a brace": ("a: [x, {\n\n", 1, 8, BRACKET),
    "a bracket alone": ("[", 1, 1, BRACKET),
    "text after a quote": ('a: "x" y\n', 1, 8, AFTER_QUOTE),
    "text after a single quote": ("a: 'x' y\n", 1, 8, AFTER_QUOTE),
    "an apostrophe inside quotes": ("a: 1\nb: 'It's theirs'\nc: 3\n", 2, 1, APOSTROPHE),
    "two apostrophes inside quotes": ("a: 'They're at Jo's'\n", 1, 10, APOSTROPHE),
    "quotes inside quotes": ('a: "They said "ours""\n', 1, 16, "a double quote inside double"),
    "open double quote": ('a: 1\nb: "x\nc: 3\nd: 4\n', 2, 4, QUOTE),
    "open single quote": ("a: 1\nb: 'tis the season\nc: 3\n", 2, 4, QUOTE),
    "open quote in a list": ('a:\n  - "x\n  - y\n', 2, 5, QUOTE),
    "open quote that meets another": ('a: "x\nb: "y"\n', 1, 1, QUOTE),
    "no space after the colon": ("a:1\nb: 2\n", 1, 1, NO_KEY),
    "no space after the last colon": ("b: 2\na:1\n", 2, 1, NO_KEY),
    "a line of words": ("a: 1\nhello there\nb: 2\n", 2, 1, NO_KEY),
    "words before the keys": ("hello there\n\nb: 2\n", 1, 1, NO_KEY),
    "text out of its block": ("a: |\n x\ny\nb: 2\n", 3, 1, NO_KEY),
    "hard space after a colon": ("a:\u00a01\nb: 2\n", 1, 1, HARD_SPACE),
    "hard space in the last line": ("b: 2\na:\u00a01\n", 2, 1, HARD_SPACE),
    "hard space after a hyphen": ("a:\n  -\u00a0b\n  -\u00a0c\n", 2, 3, HARD_SPACE),
    "hard spaces as an indent": ("a:\n  b: 1\n\u00a0\u00a0c: 2\nd: 3\n  e: 4\n", 5, 4, UNDER_VALUE),
    "smart quotes": ("a: “x: y”\n", 1, 6, COLON),
    "indented under a value": ("a: 1\n  b: 2\n", 2, 4, UNDER_VALUE),
    "out of line": ("a:\n    b: 1\n  c: 2\n", 3, 3, INDENT),
    "first line indented": ("  a: 1\nb: 2\n", 2, 1, INDENT),
    "item out of line": ("a:\n  - b\n - c\n", 3, 2, ITEM),
    "item among keys": ("a: 1\n- b\n", 2, 1, ITEM),
    "key among items": ("- a\nb: 1\n", 2, 1, INDENT),
    "greater-than sign": ("a: > x\n", 1, 6, BLOCK),
    "upright stroke": ("a: | x\n", 1, 6, BLOCK),
    "greater-than sign and text": ("a: >x\n", 1, 5, BLOCK),
    "unknown escape": ('a: "\\q"\n', 1, 4, BACKSLASH),
    "path of another system": ('a: "C:\\Users"\n', 1, 4, BACKSLASH),
    "half a character": ('a: "\\ud800"\n', 1, 4, BACKSLASH),
    "bell": ("a: é\nb: x\x07y\n", 2, 5, UNSEEN),
    "nought": ("a: \x00\n", 1, 4, UNSEEN),
    "delete": ("a: 1\nb: \x7f\n", 2, 4, UNSEEN),
    "surrogate": ("a: \udc80\n", 1, 4, UNSEEN),
    "mark inside the block": ("a: 1\n\ufeffb: 2\n", 2, 1, UNSEEN),
    "list as a key": ("[a]: b\n", 1, 1, ODD_KEY),
    "mapping as a key": ("{a: 1}: b\n", 1, 1, ODD_KEY),
    "question mark": ("? [a]\n: b\n", 1, 3, ODD_KEY),
    "two documents": ("a: 1\n--- \nb: 2\n", 2, 1, "a second YAML document"),
    "a lone dash": ("a: b\nrole: -\n", 2, 7, "stands where a value should"),
    "a lone question mark": ("due: ?\n", 1, 6, "stands where a value should"),
    "a list beside its key": ("a: - b\n", 1, 4, "stands where a value should"),
    "brackets that end in a comment": ("a: [Route #9 at night]\nb: c\n", 1, 4, "` #` begins a"),
    "a hundred thousand brackets": ("a: " + "[" * 100_000 + "\n", 1, 53, DEEP),
    "a hundred thousand braces": ("a: " + "{b: " * 100_000 + "\n", 1, 200, DEEP),
    "sixty levels of keys": ("".join(f"{' ' * n}a:\n" for n in range(60)), 51, 51, DEEP),
    "sixty levels of items": ("- " * 60 + "x\n", 1, 101, DEEP),
    "alias bomb": ("a: &a [x,x,x,x]\nb: &b [*a,*a,*a]\nc: &c [*b,*b,*b]\n", 1, 4, ANCHOR),
    "an alias of itself": ("&a [*a]\n", 1, 1, ANCHOR),
}

# What looks like a trap and is text; what the value is.
TAKEN: dict[str, tuple[str, object]] = {
    "norway": ("a: [no, NO, off, on, Yes, y, none, N/A]\n", "no NO off on Yes y none N/A".split()),
    "times and numbers": ("a: [12:30, 007, 08, 1.10, +44, 0x1F]\n", "12:30 007 08 1.10 +44 0x1F"),
    "impossible date": ("a: 2026-13-04\n", "2026-13-04"),
    "smart quotes": ("a: “x”\n", "“x”"),
    "smart quotes in quotes": ('a: "“x: y”"\n', "“x: y”"),
    "hard space inside a text": ("a: x\u00a0y\n", "x\u00a0y"),
    "hash inside a word": ("a: no#3\n", "no#3"),
    "comment": ("a: x # y\n", "x"),
    "hash in quotes": ('a: "x #3"\n', "x #3"),
    "colon in quotes": ('a: "x: y"\n', "x: y"),
    "colon in a block": ("a: >-\n  x: y\n  z\n", "x: y z"),
    "apostrophe inside": ("a: the group's\n", "the group's"),
    "quote inside": ('a: she said "no" twice\n', 'she said "no" twice'),
    "equals sign": ("a: =\n", "="),
    "bracket inside": ("a: x] }y\n", "x] }y"),
    "emoji": ("a: 🙂 🇬🇧\n", "🙂 🇬🇧"),
    "old line breaks": ("a: x\x85y\u2028z\n", "x y z"),
    "mark inside a text": ("a: x\ufeffy\n", "x\ufeffy"),
    "forty levels": ("a: " + "[" * 40 + "]" * 40 + "\n", None),
    "windows line ends": ("a: x\r\n", "x"),
}


@pytest.fixture(params=["as it comes", "CBaseLoader", "BaseLoader"])
def reader(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Read line by line first; then with libyaml alone, and the pure Python that stands in."""
    if request.param == "as it comes":
        return "CBaseLoader" if hasattr(yaml, "CBaseLoader") else "BaseLoader"
    if not hasattr(yaml, request.param):
        pytest.skip("PyYAML was built without libyaml here")
    monkeypatch.setattr(yaml_reader, "read_plain", lambda text, first_line: None)
    monkeypatch.setattr(yaml_events, "YAML_READER", getattr(yaml, request.param))
    return str(request.param)


def test_libyaml_is_used_where_it_is() -> None:
    if hasattr(yaml, "CBaseLoader"):
        assert yaml_events.YAML_READER is yaml.CBaseLoader


@pytest.mark.parametrize("name", TRAPS)
def test_a_trap_is_one_plain_sentence_at_its_place(name: str, reader: str) -> None:
    text, line, column, words = TRAPS[name]
    with pytest.raises(UnreadableError) as caught:
        read_yaml(text)
    assert words in caught.value.message
    assert (caught.value.line, caught.value.column) == (line, column)
    assert not re.search(r"token|scalar|mapping|node|indicator|stream", caught.value.message)
    assert caught.value.hint.endswith((".", '".'))


@pytest.mark.parametrize("name", TRAPS)
def test_lines_count_from_where_the_block_begins(name: str, reader: str) -> None:
    text, line, *_ = TRAPS[name]
    with pytest.raises(UnreadableError) as caught:
        read_yaml(text, 9)
    assert caught.value.line == line + 8


@pytest.mark.parametrize("name", TAKEN)
def test_what_is_no_trap_is_text(name: str, reader: str) -> None:
    text, value = TAKEN[name]
    read = plain_data(read_yaml(text))["a"]
    if isinstance(value, str) and isinstance(read, list):
        value = value.split()
    assert value is None or read == value


def test_a_tab_after_a_colon_is_a_space_to_libyaml_alone(reader: str) -> None:
    if reader == "CBaseLoader":
        assert plain_data(read_yaml("a:\tb\n")) == {"a": "b"}
    else:
        with pytest.raises(UnreadableError, match="a tab"):
            read_yaml("a:\tb\n")


@pytest.mark.parametrize("text", ["", "\n", "# nothing\n", "  \n\n"])
def test_nothing_is_nothing(text: str, reader: str) -> None:
    assert read_yaml(text) is None


def _scalars(text: str) -> list[ScalarNode]:
    root = read_yaml(text)
    assert isinstance(root, MappingNode)
    return [value for _key, value in root.entries if isinstance(value, ScalarNode)]


def test_places_count_lines_as_an_editor_does(reader: str) -> None:
    text = 'a: "x\u2028y"\nb: é\u00a0ü\r\n# c\nd:  "z"\ne:\n'
    places = [(node.line, node.column) for node in _scalars(text)]
    assert places == [(1, 4), (2, 4), (4, 5), (5, 3)]


@pytest.mark.parametrize(
    ("value", "is_cut"),
    [
        ("x #3", True),
        ("x  #3 y", True),
        ("#3", True),
        ("x # a comment", False),
        ("x #", False),
        ("# a comment", False),
        ("x#3", False),
        ('"x #3"', False),
        ('"x" #3', False),
        ("|\n  x #3", False),
        ("x #-", False),
        ("\n  #x", True),
        ("\r\n  #x", True),
        (" \n  #x\n  # y", True),
        ("\n  # x", False),
        ("\n#x", False),
        ("\n  #x-y: z", False),
        ("\n  x\n  #y", False),
    ],
)
def test_text_that_yaml_cuts_is_marked(value: str, is_cut: bool, reader: str) -> None:
    assert _scalars(f"a: 1\nkey: {value}\n")[1].is_cut is is_cut


def test_the_cut_is_seen_under_a_quoted_key_too(reader: str) -> None:
    assert [node.is_cut for node in _scalars("\"a\": #x\n'b': # x\nc : #x\n")] == [
        True,
        False,
        True,
    ]


def test_an_item_of_a_list_that_is_cut_away_is_marked(reader: str) -> None:
    root = read_yaml("a:\n  - #x\n  - y\n  - # z\n")
    assert isinstance(root, MappingNode)
    listed = root.entries[0][1]
    assert isinstance(listed, SequenceNode)
    assert [isinstance(each, ScalarNode) and each.is_cut for each in listed.items] == [
        True,
        False,
        False,
    ]


def test_a_key_that_stands_twice_is_kept_twice(reader: str) -> None:
    root = read_yaml("a: 1\nb: 2\na: 3\n")
    assert isinstance(root, MappingNode)
    assert [(key.text, key.line) for key, _ in root.entries] == [("a", 1), ("b", 2), ("a", 3)]


@pytest.mark.parametrize(("begins", "piece"), [("a: ", "["), ("a: ", "&a ["), ("", "- ")])
def test_hostile_text_is_refused_without_waiting(reader: str, begins: str, piece: str) -> None:
    def refused(count: int) -> None:
        with pytest.raises(UnreadableError):
            read_yaml(begins + piece * count)

    assert growth(refused, 100_000) < LINEAR_AT_MOST
