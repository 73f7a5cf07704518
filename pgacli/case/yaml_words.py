"""What a YAML parser complains of, in words that a busy reader can act on."""

import re

_NBSP = "\u00a0"


def plain_words(problem: str, lines: list[str], line: int) -> tuple[int, str, str]:
    """Give the line at fault (from 0), what is wrong there, and what to do.

    The parser often notices a fault a line late; a tab or an open quote is looked for upwards.
    """
    line = min(line, max(len(lines) - 1, 0))
    here = lines[line] if lines else ""
    for test in (_tab, _open_quote, _odd_start, _after_quote, _colon_in_value, _list_then_text):
        found = test(problem, here)
        if found:
            return _line_of(test, lines, line), *found
    if "could not find expected ':'" in problem and line > 0:
        return line - 1, "a line that is neither `key: value` nor part of a list", _SPACE_HINT
    return line, "YAML cannot be read from here on", "Check quotes, brackets and indents above."


_SPACE_HINT = "Write `key: value`, with a space after the colon, or indent the line under its key."
_QUOTE_HINT = 'Put the whole value in double quotes: key: "text".'


def _line_of(test: object, lines: list[str], line: int) -> int:
    """An unclosed quote is noticed at the end of the block: name the line that opened it."""
    if test is not _open_quote:
        return line
    for number in range(line, -1, -1):
        value = lines[number].partition(":")[2].strip() or lines[number].lstrip(" -")
        if value[:1] in ("'", '"') and value.count(value[0]) % 2:
            return number
    return line


def _tab(problem: str, here: str) -> tuple[str, str] | None:
    if "\\t" in problem or "'\t'" in problem or here.lstrip(" ").startswith("\t"):
        return "a tab where YAML takes spaces only", "Replace the tab by spaces."
    return None


def _open_quote(problem: str, here: str) -> tuple[str, str] | None:
    if ("end of stream" in problem and "quoted" in problem) or problem.endswith("end of stream"):
        return "a quotation mark that is opened and never closed", "Close it on the same line."
    return None


def _odd_start(problem: str, here: str) -> tuple[str, str] | None:
    if "cannot start any token" in problem:
        return "a value may not begin with `@`, `%` or a backtick", _QUOTE_HINT
    if "alias" in problem or "anchor" in problem:
        return "a value may not begin with `*` or `&`", _QUOTE_HINT
    return None


def _after_quote(problem: str, here: str) -> tuple[str, str] | None:
    value = here.partition(":")[2].strip()
    if value[:1] in ("'", '"') and "expected <block end>" in problem:
        return "there is text after the closing quotation mark", _QUOTE_HINT
    return None


def _colon_in_value(problem: str, here: str) -> tuple[str, str] | None:
    if "mapping values are not allowed" in problem:
        return "a colon followed by a space inside a value", _QUOTE_HINT
    return None


def _list_then_text(problem: str, here: str) -> tuple[str, str] | None:
    if here.partition(":")[2].strip().startswith(("[", "{")):
        return "a bracket that is not closed, or text after it", _QUOTE_HINT
    if _NBSP in here:
        return "a hard space (as Word makes them) where YAML wants a plain one", "Retype the space."
    if re.match(r"^\s+\S", here) and "block" in problem:
        return "this line is indented otherwise than those above it", "Line it up with its sisters."
    return None
