"""Whether a box fits on a page, guessed from its words.

Typst can measure a box, and lays it out twice for that. Most boxes are so small, or so tall, that
nobody need measure them; a wrong guess costs some white at the foot of a page, and never a word.
"""

import math
from collections.abc import Callable, Mapping
from typing import Any

from pgacli.writers.document import (
    Block,
    Blocks,
    Box,
    Break,
    CodeBlock,
    Heading,
    Inlines,
    Items,
    Paragraph,
    Quote,
    Rule,
    plain_text,
)

# At most 110 mm of a page go to a box that is not parted: 20 lines. One that is guessed to have
# so few has less than a page even if each of its letters is twice as wide as most are.
_FEW_LINES, _MANY_LINES = 14, 30
# Letters of the usual size in a line of a box, and what frame and distance take, in lines.
_LETTERS_A_LINE = 72
_APART = 0.6
_FRAME = 2.0
# Points of the type in which most of a report is set.
USUAL_SIZE = 12


def fits(nodes: Blocks, size: float = USUAL_SIZE) -> bool | None:
    """Say whether blocks fit into a box that is not parted, set in `size` points.

    None where that has to be measured.
    """
    lines = _lines_of(nodes, _LETTERS_A_LINE * USUAL_SIZE / size) * size / USUAL_SIZE
    if lines <= _FEW_LINES:
        return True
    return False if lines >= _MANY_LINES else None


def _lines_of(nodes: Blocks, letters: float) -> float:
    return sum(_lines(node, letters) + _APART for node in nodes)


def _lines(node: Block, letters: float) -> float:
    """Give the lines of a block; a table or a drawing can have any number."""
    measure = _LINES.get(type(node))
    return measure(node, letters) if measure is not None else math.nan


_LINES: Mapping[type, Callable[[Any, float], float]] = {
    Paragraph: lambda node, letters: _lines_of_words(node.children, letters),
    Heading: lambda node, letters: 2 * _lines_of_words(node.children, letters / 1.4),
    Items: lambda node, letters: sum(_lines_of(item, letters * 0.9) for item in node.items),
    Quote: lambda node, letters: _lines_of(node.children, letters * 0.9),
    Box: lambda node, letters: _FRAME + _lines_of(node.children, letters * 0.9),
    CodeBlock: lambda node, letters: sum(
        _lines_of_letters(len(line), letters * 0.7) for line in node.text.split("\n")
    ),
    Rule: lambda _node, _letters: 1,
}


def _lines_of_words(words: Inlines, letters: float) -> float:
    breaks = sum(isinstance(node, Break) for node in words)
    return breaks + _lines_of_letters(len(plain_text(words)), letters)


def _lines_of_letters(count: int, letters: float) -> float:
    return max(1, math.ceil(count / letters))
