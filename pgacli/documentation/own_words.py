"""Gathers every piece of text that pga can print in a report, for the leak check to know it by."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from pgacli.case.framework_file import SHIPPED as FRAMEWORK
from pgacli.case.kinds.finding import GIFTS
from pgacli.shipped import shipped_folder

_PACKAGE = Path(__file__).parent.parent
_WORD = re.compile(r"[^\W_]")
_JINJA = re.compile(r"\{#.*?#\}|\{[{%].*?[}%]\}", re.DOTALL)
_LITERAL = re.compile(r'"((?:[^"\\]|\\.)*)"')
_YAML_KEY = re.compile(r"^[ ]*(?:- )?(?:[a-z]+: )?")
_TAGGED = re.compile(r'>([^<>]+)<|="([^"]*)"')


def own_words() -> str:
    """Give what own.words should hold: each piece once, sorted, on a line of its own."""
    pieces = {" ".join(piece.split()) for piece in _all_pieces()}
    return "".join(f"{piece}\n" for piece in sorted(pieces) if _WORD.search(piece))


def _all_pieces() -> Iterator[str]:
    reports = shipped_folder("templates") / "report"
    for path in sorted(reports.rglob("*")):
        if path.suffix in {".j2", ".css"}:
            parts = _JINJA.sub("\n", path.read_text("utf-8"))
            yield from re.split(r"[\n<>|{};]|\*\*|^#+ |^- ", parts)
        elif path.suffix in {".xml", ".rels"}:
            tagged = _TAGGED.finditer(path.read_text("utf-8"))
            yield from (found[1] or found[2] or "" for found in tagged)
    for folder in ("editions", "writers"):
        for path in sorted((_PACKAGE / folder).rglob("*")):
            if path.suffix == ".py":
                yield from _in_python(path.read_text("utf-8"))
            elif path.suffix == ".typ":
                yield from _LITERAL.findall(path.read_text("utf-8"))
    yield from _in_python((_PACKAGE / "wording.py").read_text("utf-8"))
    # What a group may give its members: the words that are offered, as a report begins a line.
    yield from (word.replace("_", " ").capitalize() for word in GIFTS)
    yield from (_YAML_KEY.sub("", line) for line in FRAMEWORK.read_text("utf-8").splitlines())


def _in_python(text: str) -> Iterator[str]:
    nodes = list(ast.walk(ast.parse(text)))
    docstrings = {id(node.value) for node in nodes if isinstance(node, ast.Expr)}
    for node in nodes:
        if not isinstance(node, ast.Constant) or id(node) in docstrings:
            continue
        if not isinstance(node.value, bytes):  # a report prints none
            yield from str(node.value).splitlines()
