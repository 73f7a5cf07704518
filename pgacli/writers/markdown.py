"""A document as Markdown that reads the same in any viewer. Words of a note stay words."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from typing import Any

from pgacli.editions.edition import Sign
from pgacli.screen import without_steering
from pgacli.templating.sandbox import Sandbox
from pgacli.wording import first_upper
from pgacli.writers.document import (
    Anchor,
    Blocks,
    Box,
    Break,
    Code,
    CodeBlock,
    Document,
    Drawing,
    Emphasis,
    Heading,
    Inlines,
    Items,
    Link,
    Marked,
    Paragraph,
    Quote,
    Rule,
    Strong,
    Struck,
    Table,
    Text,
)
from pgacli.writers.layout import SEPARATOR
from pgacli.writers.written import Written

# How a template's caption begins for a table that tells what a picture beside it shows.
AS_A_TABLE = "The same as a table: "
# Boxes in which somebody else speaks.
QUOTED = ("answer", "reply")

_MARKS = re.compile(r"[\\`*\[\]<>|]|&(?=#?\w+;)|(?<!\w)_|_(?!\w)|~(?=~)")
_LINE_START = re.compile(r"[-+](?=\s|\Z)|#{1,6}(?=\s|\Z)|=+\s*\Z|--|:(?=[-:])|~~~")
_NUMBER_START = re.compile(r"(\d{1,9})([.)])(?=\s|\Z)")
_LAST_HASHES = re.compile(r"(?<=\s)(#+)\Z|\A(#+)\Z")
_TICKS = re.compile("`+")


def write(document: Document, _templates: Sandbox) -> Written:
    """Give a document as a Markdown file."""
    stamp = f"> **{escaped(SEPARATOR.join(document.stamp.parts))}**"
    title = heading(Heading(1, (Text(document.title),)))
    text = "\n\n".join([title, stamp, *blocks(document.blocks), stamp]) + "\n"
    return Written(without_steering(text).encode())


def escaped(text: str) -> str:
    """Give words so that Markdown reads them as words."""
    return _MARKS.sub(r"\\\g<0>", text)


def blocks(nodes: Blocks) -> Iterator[str]:
    """Give each block that has anything to say. Lists that follow each other stay apart."""
    turn = 0
    for node in nodes:
        if isinstance(node, Items):
            text = items(node, "-*"[turn % 2])
            turn += 1
        else:
            text = _BLOCKS[type(node)](node)
            turn = 0
        if text:
            yield text


def heading(node: Heading) -> str:
    """Give a heading on one line."""
    words = one_line(node.children)
    words = _LAST_HASHES.sub(lambda found: found.group().replace("#", "\\#"), words)
    return f"{'#' * node.level} {words}"


def paragraph(node: Paragraph) -> str:
    """Give a paragraph. No line of it begins like a list, a heading or a rule."""
    return "\n".join(_safe_start(line) for line in inlines(node.children).strip().split("\n"))


def _safe_start(line: str) -> str:
    line = line.strip()
    if _LINE_START.match(line):
        return "\\" + line
    return _NUMBER_START.sub(r"\1\\\2", line, count=1) if _NUMBER_START.match(line) else line


def items(node: Items, bullet: str) -> str:
    """Give a list; what stands below an item's first line is indented under it."""
    told = []
    is_loose = any(len(item) > 1 and not isinstance(item[1], Items) for item in node.items)
    for number, item in enumerate(node.items, node.start or 0):
        mark = f"{bullet} " if node.start is None else f"{number}{'.' if bullet == '-' else ')'} "
        text = ("\n\n" if is_loose else "\n").join(blocks(item))
        told.append(mark + _indented(text, " " * len(mark)))
    return ("\n\n" if is_loose else "\n").join(told)


def _indented(text: str, by: str) -> str:
    first, *others = text.split("\n")
    return "\n".join([first, *(by + line if line else line for line in others)])


def table(node: Table) -> str:
    """Give a table, under its caption."""
    rows = [node.head, *node.rows]
    lines = ["| " + " | ".join(one_line(_in_cell(cell)) for cell in row) + " |" for row in rows]
    lines.insert(1, "|" + " --- |" * len(node.head))
    caption = _without_picture(one_line(node.caption))
    return (f"**{caption}**\n\n" if caption else "") + "\n".join(lines)


def _in_cell(nodes: Inlines) -> Inlines:
    """Give inline nodes whose words as typed do not end a cell, as a `|` there would."""
    return tuple(_without_bars(each) for each in nodes)


def _without_bars(node: Any) -> Any:
    if isinstance(node, Code):
        return Code(node.text.replace("|", "\\|"))
    if isinstance(node, Marked):
        return replace(node, children=_in_cell(node.children))
    return node


def _without_picture(caption: str) -> str:
    """Give a caption as it is where no picture stands beside the table."""
    words = caption.removeprefix(AS_A_TABLE)
    return words if words == caption else first_upper(words)


def quote(node: Quote | Box) -> str:
    """Give what somebody else said."""
    text = "\n\n".join(blocks(node.children))
    return "\n".join(f"> {line}".rstrip() for line in text.split("\n"))


def code_block(node: CodeBlock) -> str:
    """Give lines as typed, in a fence that nothing among them can close."""
    fence = "`" * max(3, _longest_ticks(node.text) + 1)
    return f"{fence}\n{node.text.rstrip(chr(10))}\n{fence}"


def _longest_ticks(text: str) -> int:
    return max(map(len, _TICKS.findall(text)), default=0)


def box(node: Box) -> str:
    """Give a box: the stamp with stress, words of others as a quote, the rest as it is."""
    if node.role in QUOTED:
        return quote(node)
    text = "\n\n".join(blocks(node.children))
    return f"*{text}*" if node.role == "stamp" else text


def drawing(_node: Drawing) -> str:
    """Give nothing: what a figure shows stands beside it as a table."""
    return ""


def rule(_node: Rule) -> str:
    """Give a line between two parts."""
    return "---"


_BLOCKS: Mapping[type, Callable[[Any], str]] = {
    Heading: heading,
    Paragraph: paragraph,
    Table: table,
    Quote: quote,
    CodeBlock: code_block,
    Rule: rule,
    Box: box,
    Drawing: drawing,
}


def inlines(nodes: Inlines) -> str:
    """Give inline nodes; only a break makes a new line."""
    return "".join(_INLINES[type(node)](node) for node in nodes)


def one_line(nodes: Inlines) -> str:
    """Give inline nodes on one line, for headings and the cells of tables."""
    return " ".join(inlines(nodes).replace("\\\n", " ").split())


def code(node: Code) -> str:
    """Give words as typed, between more backticks than they hold."""
    fence = "`" * (_longest_ticks(node.text) + 1)
    pad = " " if node.text.startswith(("`", " ")) or node.text.endswith(("`", " ")) else ""
    return f"{fence}{pad}{node.text}{pad}{fence}"


def link(node: Link) -> str:
    """Give a link to the web or to mail. Places within the document have no names in Markdown."""
    words = inlines(node.children)
    return words if node.target.startswith("#") else f"[{words}](<{node.target}>)"


_INLINES: Mapping[type, Callable[[Any], str]] = {
    Text: lambda node: escaped(node.text),
    Strong: lambda node: f"**{inlines(node.children)}**" if node.children else "",
    Emphasis: lambda node: f"*{inlines(node.children)}*" if node.children else "",
    Struck: lambda node: f"~~{inlines(node.children)}~~" if node.children else "",
    Code: code,
    Link: link,
    Anchor: lambda node: escaped(node.text),
    Break: lambda _node: "\\\n",
    Sign: lambda node: escaped(f"{node.symbol} {node.word}"),
}
