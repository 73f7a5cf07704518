"""Words as Word's runs. Whatever a note says is text in them: no field, no place of its making."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from pgacli.editions.edition import Sign
from pgacli.writers.document import (
    Anchor,
    Break,
    Code,
    Emphasis,
    Inlines,
    Link,
    Strong,
    Struck,
    Text,
)
from pgacli.writers.docx.styles import Styles
from pgacli.writers.docx.xml import run, words

# An address that Word can keep; one that it cannot would make it call the whole file broken.
_ADDRESS = re.compile(
    r"(https?://[\w.-]+(:\d+)?([/?#][^\s\\<>\"{}|^`\[\]]*)?|mailto:[^\s\\<>\"]+@[\w.-]+)\Z"
)


@dataclass(frozen=True)
class Look:
    """How a run stands out."""

    style: str = ""
    is_bold: bool = False
    is_slanted: bool = False
    is_struck: bool = False

    def xml(self) -> str:
        """Give it as properties of a run."""
        style = f'<w:rStyle w:val="{words(self.style)}"/>' if self.style else ""
        bold = "<w:b/><w:bCs/>" if self.is_bold else ""
        slanted = "<w:i/><w:iCs/>" if self.is_slanted else ""
        return style + bold + slanted + ("<w:strike/>" if self.is_struck else "")


@dataclass(frozen=True)
class Runs:
    """Turns inline nodes into runs. `bookmarks` are the names of places, `relate` keeps links."""

    styles: Styles
    bookmarks: Mapping[str, int]
    relate: Callable[[str], str]

    def of(self, nodes: Inlines, look: Look = Look()) -> str:
        """Give inline nodes as XML."""
        return "".join(_RUNS[type(node)](self, node, look) for node in nodes)

    def bookmarked(self, inside: str, name: str) -> str:
        """Give runs as a place that links lead to."""
        number = self.bookmarks[name]
        start = f'<w:bookmarkStart w:id="{number}" w:name="{bookmark(number)}"/>'
        return f'{start}{inside}<w:bookmarkEnd w:id="{number}"/>'

    def led(self, inside: str, name: str) -> str:
        """Give runs that lead to a place, if there is one of that name."""
        number = self.bookmarks.get(name)
        if number is None:
            return inside
        return f'<w:hyperlink w:anchor="{bookmark(number)}" w:history="1">{inside}</w:hyperlink>'


def bookmark(number: int) -> str:
    """Give the name of a place as Word can keep it: short, and without the words of a heading."""
    return f"place_{number}"


def _link(runs: Runs, node: Link, look: Look) -> str:
    inside = runs.of(node.children, replace(look, style=runs.styles.id("Hyperlink")))
    if node.target.startswith("#"):
        return runs.led(inside, node.target[1:])
    if not _ADDRESS.match(node.target):
        return runs.of(node.children, look)
    return f'<w:hyperlink r:id="{runs.relate(node.target)}" w:history="1">{inside}</w:hyperlink>'


def _sign(runs: Runs, node: Sign, look: Look) -> str:
    symbol = run(node.symbol, replace(look, style=runs.styles.id("Report sign")).xml())
    return symbol + run(f"\u00a0{node.word}", look.xml())


def _code(runs: Runs, node: Code, look: Look) -> str:
    return run(node.text, replace(look, style=runs.styles.id("Report typed")).xml())


_RUNS: Mapping[type, Callable[[Runs, Any, Look], str]] = {
    Text: lambda _runs, node, look: run(node.text, look.xml()),
    Strong: lambda runs, node, look: runs.of(node.children, replace(look, is_bold=True)),
    Emphasis: lambda runs, node, look: runs.of(node.children, replace(look, is_slanted=True)),
    Struck: lambda runs, node, look: runs.of(node.children, replace(look, is_struck=True)),
    Code: _code,
    Link: _link,
    Anchor: lambda runs, node, look: runs.bookmarked(run(node.text, look.xml()), node.name),
    Break: lambda _runs, _node, _look: "<w:r><w:br/></w:r>",
    Sign: _sign,
}
