"""What a YAML parser complains of, in words that a busy reader can act on.

Both of PyYAML's parsers are understood. They word the same fault differently, and often notice it
a line late: each test below says at which line the fault was made.
"""

import re
from typing import NamedTuple

_NBSP = "\u00a0"
_COLON = re.compile(r":(?=[ \t\r]|$)")
_KEY_HINT = "Write `key: value`, with a space after the colon, or indent the line under its key."
_BODY_HINT = "If the note's text begins here, end the keys with a line of `---` above its title."
_HEADING = re.compile(r"#{1,6} ")
_MARK_HINT = "Put it in double quotes, or begin a list on the line below its key."
_OPEN_COMMENT = re.compile(r"[ \t]#.*[\]}]")
_QUOTE_HINT = 'Put the whole value in double quotes: key: "text".'
_OPEN_QUOTE = (
    "a quotation mark that is opened and never closed",
    "Close it on the same line.",
)
_COMMA_HINT = "Write a comma between them, or put a value that has a colon in double quotes."
_MARKS_OF_A_PAIR = 2
_INNER_HINT = "Write single quotes, or curly ones, inside: key: \"They said 'ours'\"."
_CURLY_HINT = (
    'Put the whole value in straight double quotes: key: "text". Curly ones, as Word makes them, do'
    " not count here."
)
# `YP4 {name: …}`, where the brackets show what was meant.
_NO_COLON = re.compile(r"[ \t]*[\w-]+ *\{")
_NO_COLON_HINT = "Write a colon and a space between it and the bracket: `key: {…}`."
HARD_SPACE = "a hard space (as Word makes them) where YAML wants a plain one"
SPACE_HINT = "Retype the space."
BACKSLASH = "a backslash inside double quotes, where it has a meaning of its own"
BACKSLASH_HINT = "Put the value in single quotes."
MAX_DEPTH = 50
NAMED = {
    "*": "`*` at the start of a value is a YAML alias",
    "&": "`&` at the start of a value is a YAML anchor",
    "!": "`!` at the start of a value is a YAML tag",
}
NAMED_HINT = "Put the value in quotes."
_STARRED = ("a key between stars", "Write it without them: `key: value`.")
TOO_DEEP = (f"nested deeper than {MAX_DEPTH} levels", "Take levels out.")

Spot = tuple[int, int]
Words = tuple[Spot, str, str]


class Complaint(NamedTuple):
    """What a parser said, where it stopped, and where the thing began; all counted from 0."""

    problem: str
    lines: list[str]
    stopped: Spot
    begun: Spot

    @property
    def line(self) -> int:
        """The line at which the parser stopped."""
        return min(self.stopped[0], len(self.lines) - 1)

    @property
    def here(self) -> str:
        """What stands there."""
        return self.lines[self.line]

    @property
    def value(self) -> str:
        """What stands after the first colon of that line."""
        return self.here.partition(":")[2].strip()

    @property
    def rest(self) -> str:
        """What is left of the text from where the parser stopped."""
        line, column = self.stopped
        return "\n".join(self.lines[line:])[column:].strip()

    def says(self, *words: str) -> bool:
        """Say whether the parser's words hold one of these."""
        return any(word in self.problem for word in words)


def plain_words(complaint: Complaint) -> Words:
    """Give the spot at fault (from 0), what is wrong there, and what to do."""
    for test in _TESTS:
        found = test(complaint)
        if found:
            return found
    message = "YAML cannot be read from here on"
    return complaint.stopped, message, "Check quotes, brackets and indents above."


def _tab(said: Complaint) -> Words | None:
    if said.says("\\t", "a tab") or said.here.lstrip(" ").startswith("\t"):
        return said.stopped, "a tab where YAML takes spaces only", "Replace the tab by spaces."
    return None


def _too_deep(said: Complaint) -> Words | None:
    """Newer parsers give up by themselves, on the line that nests too deep."""
    if not said.says("nesting depth"):
        return None
    opened = [column for column, letter in enumerate(said.here) if letter in "[{"]
    column = opened[MAX_DEPTH - 1] if len(opened) >= MAX_DEPTH else said.stopped[1]
    return (said.line, column), *TOO_DEEP


def _lone_mark(said: Complaint) -> Words | None:
    if said.says("sequence entries are not allowed", "mapping keys are not allowed"):
        return said.stopped, "a `-` or a `?` that stands where a value should", _MARK_HINT
    return None


def _open_quote(said: Complaint) -> Words | None:
    """A quotation mark that stays open swallows lines, and may end at the next one below."""
    if said.says("end of stream"):
        return said.begun, *_OPEN_QUOTE
    if not _expects(said):
        return None
    for number in range(said.line, -1, -1):
        value = said.lines[number].partition(":")[2].strip() or said.lines[number].lstrip(" -")
        if value[:1] in ("'", '"') and value.count(value[0]) % 2:
            return (number, 0), *(_mark_inside(value) or _OPEN_QUOTE)
    if said.value[:1] in ("'", '"'):
        after = ("there is text after the closing quotation mark", _QUOTE_HINT)
        return said.stopped, *(_mark_inside(said.value) or after)
    return None


def _mark_inside(value: str) -> tuple[str, str] | None:
    """Say what a mark does that stands within the pair that it is one of."""
    if value[0] != value[-1] or value.count(value[0]) <= _MARKS_OF_A_PAIR:
        return None
    if value[0] == "'":
        return "an apostrophe inside single quotes, which ends them", _QUOTE_HINT
    return "a double quote inside double quotes, which ends them", _INNER_HINT


def _backslash(said: Complaint) -> Words | None:
    if said.says("escape", "hexdecimal", "hexadecimal"):
        return said.begun, BACKSLASH, BACKSLASH_HINT
    return None


def _bracket(said: Complaint) -> Words | None:
    is_end = said.says("node content") and not said.rest
    if said.says("',' or ']'", "',' or '}'") or is_end:
        spot = _last_bracket(said) if is_end else said.begun
        rest = said.lines[spot[0]][spot[1] :]
        if _OPEN_COMMENT.search(rest):
            message = "` #` begins a comment, which swallows the end of the brackets"
            return spot, message, 'Put the words in double quotes: ["Route #9"].'
        if _is_closed(rest):
            return (
                said.stopped,
                "two values inside brackets, and no comma between them",
                _COMMA_HINT,
            )
        return spot, "a bracket that is opened and not closed", "Close it on the same line."
    if _expects(said) and said.value.startswith(("[", "{")):
        return said.stopped, "there is text after the closing bracket", _QUOTE_HINT
    return None


def _is_closed(rest: str) -> bool:
    """Say whether as many brackets close in a line as are opened there."""
    return all(rest.count(opens) == rest.count(closes) for opens, closes in ("[]", "{}"))


def _last_bracket(said: Complaint) -> Spot:
    """Give the last bracket that opens: where nothing follows it, no parser says where it was."""
    for number in range(len(said.lines) - 1, -1, -1):
        column = max(said.lines[number].rfind("["), said.lines[number].rfind("{"))
        if column >= 0:
            return number, column
    return said.stopped


def _named_node(said: Complaint) -> Words | None:
    """Say what `*loyal*` is to YAML, where somebody set a word off as they do in the text below."""
    line, column = said.begun
    sign = said.lines[line][column : column + 1] if line < len(said.lines) else ""
    if said.says("alphabetic") and sign in NAMED:
        is_key = sign == "*" and not said.lines[line][:column].strip(" ")
        if is_key and _COLON.search(said.lines[line].replace("*", "")):
            return said.begun, *_STARRED
        return said.begun, NAMED[sign], NAMED_HINT
    return None


def _odd_start(said: Complaint) -> Words | None:
    if said.says("cannot start any token", "node content", "alphabetic"):
        message = "nothing may begin with `@`, `%`, a backtick, a comma or a closing bracket"
        return said.stopped, message, _QUOTE_HINT
    if said.says("line break", "chomping"):
        return said.stopped, "after `>` or `|` the text begins on the next line", _QUOTE_HINT
    return None


def _colon(said: Complaint) -> Words | None:
    if not said.says("mapping values are not allowed"):
        return None
    first = _COLON.search(said.here)
    above = _line_above(said)
    if _NO_COLON.match(said.here):
        return (said.line, 0), "a key without a colon after it", _NO_COLON_HINT
    if first is None or first.start() != said.stopped[1] or above is None:
        hint = _CURLY_HINT if said.value[:1] in "“‘" else _QUOTE_HINT
        return said.stopped, "a colon followed by a space inside a value", hint
    # The key of this line is no key, because the line above has not ended.
    if _COLON.search(said.lines[above]):
        hint = "Line it up with the line above, or put the whole value in double quotes."
        return said.stopped, "this line is indented under a line that has a value already", hint
    return (above, 0), *_no_key(said, above)


def _line_above(said: Complaint, line: int | None = None) -> int | None:
    below = said.line if line is None else line
    above = (number for number in range(below - 1, -1, -1) if said.lines[number].strip())
    return next(above, None)


def _no_key(said: Complaint, number: int) -> tuple[str, str]:
    if _NBSP in said.lines[number]:
        return HARD_SPACE, SPACE_HINT
    above = _line_above(said, number)
    # A heading of the text is a comment to YAML: where the keys do not end, it is passed over.
    is_body = above is not None and _HEADING.match(said.lines[above])
    hint = f"{_KEY_HINT} {_BODY_HINT}" if is_body else _KEY_HINT
    return "a line that is neither `key: value` nor part of a list", hint


def _neither(said: Complaint) -> Words | None:
    if said.says("could not find expected ':'"):
        return said.begun, *_no_key(said, said.begun[0])
    return None


def _out_of_line(said: Complaint) -> Words | None:
    if not _expects(said):
        return None
    if said.here.lstrip().startswith("- "):
        message = "a list item that stands under no key, or not in line with those above it"
        return said.stopped, message, "Indent it as far as its sisters, under a key."
    if _NBSP in said.here:
        return said.stopped, HARD_SPACE, SPACE_HINT
    message = "this line is indented otherwise than those above it"
    return said.stopped, message, "Line it up with its sisters."


def _expects(said: Complaint) -> bool:
    """Say whether the parser wanted the block to go on, or to end, and found something else."""
    wanted = ("expected key", "<block end>", "'-' indicator", "<document start>")
    return said.says(*wanted)


_TESTS = (
    _too_deep,
    _lone_mark,
    _tab,
    _open_quote,
    _backslash,
    _bracket,
    _named_node,
    _odd_start,
    _colon,
    _neither,
    _out_of_line,
)
