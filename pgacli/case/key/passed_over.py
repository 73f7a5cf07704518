"""Names in the text of a people key that YAML passes over, or runs together, without a word."""

import re
from collections.abc import Iterator
from itertools import islice

from pgacli.case.places import Place, Problem
from pgacli.case.yaml.nodes import MappingNode, Node, ScalarNode

# "- #Zed", and a name on the line below its key: YAML takes both for comments.
_NAME_AS_COMMENT = re.compile(r"(?m)(?:^[ \t]*-|:)[ \t]*(?:\r?\n)?[ \t]+#(?=[^\s#])")
_QUOTES = ("'", '"')
# So many are told; whoever mends them sees the others then.
_MOST = 20


def passed_over(text: str, node: Node | None, path: str) -> Iterator[Problem]:
    """Report names that are taken for a comment, and nicknames over several lines."""
    for found in islice(_NAME_AS_COMMENT.finditer(text), _MOST):
        line = text.count("\n", 0, found.end()) + 1
        message = "what begins with # here is a comment to YAML, and may be a name"
        hint = "Put it in double quotes, or write a space behind the #."
        yield Problem("note.lost-text", Place(path, line), message, hint, is_grave=True)
    lines = text.splitlines()
    for value in _nicknames(node):
        here = lines[value.line - 1 : value.line + 1]
        is_quoted = "".join(here[:1])[value.column - 1 : value.column] in _QUOTES
        words = value.text.strip()
        if " " in words and not is_quoted and not any(words in line for line in here):
            message = "these nicknames stand over several lines, and YAML reads them as one"
            hint = "Write them as a list: also: [one, another]."
            place = Place(path, value.line, value.column)
            yield Problem("note.bad-value", place, message, hint, is_grave=True)


def _nicknames(node: Node | None) -> Iterator[ScalarNode]:
    """Give the single texts under `also`, however deep they stand."""
    for key, value in node.entries if isinstance(node, MappingNode) else ():
        if isinstance(value, ScalarNode) and key.text.strip().casefold() == "also":
            yield value
        yield from _nicknames(value)
