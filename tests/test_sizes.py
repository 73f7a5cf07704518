"""Modules and functions stay small enough to be read at one sitting.

Long texts do not count: a docstring is what `pga explain` prints, and a word list is data, one term
a line. Nor do the arguments of a function: in a command they are its options, one by one.
"""

import ast
from collections.abc import Iterator

import pytest

from tests.examples import ROOT

MODULES = sorted(path.relative_to(ROOT).as_posix() for path in (ROOT / "pgacli").rglob("*.py"))

MOST_LINES_OF_A_MODULE = 250
MOST_LINES_OF_A_FUNCTION = 40

FUNCTION = ast.FunctionDef | ast.AsyncFunctionDef


def text_lines(tree: ast.AST) -> int:
    """Count the lines that docstrings fill, and other texts beyond their first line."""
    nodes = list(ast.walk(tree))
    texts = [node for node in nodes if isinstance(node, ast.Constant)]
    alone = [node for node in nodes if isinstance(node, ast.Expr)]
    docstrings = sum(isinstance(node.value, ast.Constant) for node in alone)
    return sum((node.end_lineno or 0) - node.lineno for node in texts) + docstrings


def functions(tree: ast.AST) -> Iterator[tuple[str, int]]:
    """Give each function's name with the number of its lines."""
    for node in ast.walk(tree):
        if isinstance(node, FUNCTION):
            lines = (node.end_lineno or 0) - node.body[0].lineno + 1
            yield node.name, lines - text_lines(node)


@pytest.mark.parametrize("module", MODULES)
def test_sizes(module: str) -> None:
    text = (ROOT / module).read_text("utf-8")
    tree = ast.parse(text)
    lines = text.count("\n") - text_lines(tree)
    assert lines <= MOST_LINES_OF_A_MODULE, f"{module} has {lines} lines"
    long = {name: count for name, count in functions(tree) if count > MOST_LINES_OF_A_FUNCTION}
    assert not long, f"functions that are too long in {module}: {long}"
