"""A document as one HTML page: nothing from outside, structure for people who cannot see it.

It follows WCAG 2.2 AA: one h1, no level left out, landmarks, a skip link, tables with headers,
figures with a title and a description, nothing said by colour alone, and text that reflows.
"""

import re
from collections.abc import Callable, Mapping
from html import escape
from typing import Any, NamedTuple

from markupsafe import Markup

from pgacli.editions.edition import CARDS, LARGE, Sign, Stamp
from pgacli.errors import PgaError
from pgacli.screen import without_steering
from pgacli.templating import fill, source
from pgacli.templating.sandbox import Sandbox
from pgacli.writers.days import DAY
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
    Paragraph,
    Quote,
    Rule,
    Strong,
    Struck,
    Table,
    Text,
    plain_text,
)
from pgacli.writers.figures import draw
from pgacli.writers.front import contents
from pgacli.writers.layout import SEPARATOR
from pgacli.writers.long_words import MAY_BREAK, breakable
from pgacli.writers.written import Written

# Boxes that could stand alone, and those whose tables become cards on a narrow screen.
ARTICLES = ("finding", "intervention", "card")
STACKED = "stack"

PAGE = "page.html.j2"

_TITLE = re.compile(r'<title id="([^"]+)"')


class PageNames(NamedTuple):
    """What the template of the page may print."""

    title: str
    running: str
    language: str
    look: str
    is_plain: bool
    stamp: Stamp
    css: Markup
    contents: tuple[tuple[str, str], ...]
    body: Markup


def write(document: Document, templates: Sandbox) -> Written:
    """Give a document as an HTML file."""
    body = _Page().blocks(document.blocks)
    css = source(templates, "style.css").replace("</", "<\\/") + page_css(document.stamp)
    names = PageNames(
        title=document.title,
        running=document.running_head,
        language=document.language,
        look=document.look,
        # Small print that says whom it is for would only stand between them and the first line.
        is_plain=document.look in (LARGE, CARDS),
        stamp=document.stamp,
        css=Markup(css),  # noqa: S704  # nothing in it can end the style sheet
        contents=tuple(contents(document)),
        body=Markup(body),  # noqa: S704  # every word in it went through escape()
    )
    page = fill(templates, PAGE, names._asdict())
    if not all(Markup.escape(part) in page for part in document.stamp.parts):
        raise PgaError(f"{PAGE} leaves out the stamp, or a part of it: print each of stamp.parts")
    return Written(without_steering(page).encode())


def page_css(stamp: Stamp) -> str:
    """Give the rules that print the stamp on each page."""
    whole = css_text(SEPARATOR.join(stamp.parts))
    first = css_text(SEPARATOR.join(stamp.title))
    return (
        f"@page{{@top-left{{content:{first}}}@bottom-left{{content:{whole}}}"
        '@top-right{content:"Page " counter(page) " of " counter(pages)}}\n'
    )


def css_text(text: str) -> str:
    """Give words as a CSS string in which nothing can close the string or the style sheet."""
    plain = re.sub(r"[^A-Za-z0-9 .,]", lambda found: f"\\{ord(found.group()):x} ", text)
    return f'"{plain}"'


class _Page:
    """Lays out nodes, and knows in which box it is."""

    def __init__(self) -> None:
        self.roles: list[str] = []
        self.tables = 0

    def blocks(self, nodes: Blocks) -> str:
        """Give several blocks."""
        return "\n".join(self.block(node) for node in nodes)

    def block(self, node: Any) -> str:
        """Give one block by the method of its kind."""
        method: Callable[[Any], str] = getattr(self, f"_{type(node).__name__.casefold()}")
        return method(node)

    def _heading(self, node: Heading) -> str:
        name = f' id="{escape(node.anchor)}"' if node.anchor else ""
        return f"<h{node.level}{name}>{inlines(node.children)}</h{node.level}>"

    def _paragraph(self, node: Paragraph) -> str:
        return f"<p>{inlines(node.children)}</p>"

    def _items(self, node: Items) -> str:
        start = f' start="{node.start}"' if node.start not in (None, 1) else ""
        tag = "ul" if node.start is None else "ol"
        told = "\n".join(f"<li>{self._item(item)}</li>" for item in node.items)
        return f"<{tag}{start}>\n{told}\n</{tag}>"

    def _item(self, item: Blocks) -> str:
        """Give an item; one that is a single line needs no paragraph."""
        if item and isinstance(item[0], Paragraph):
            rest = self.blocks(item[1:])
            return inlines(item[0].children) + (f"\n{rest}" if rest else "")
        return self.blocks(item)

    def _quote(self, node: Quote) -> str:
        return f"<blockquote>\n{self.blocks(node.children)}\n</blockquote>"

    def _codeblock(self, node: CodeBlock) -> str:
        return f"<pre><code>{escape(node.text)}</code></pre>"

    def _rule(self, _node: Rule) -> str:
        return "<hr>"

    def _drawing(self, node: Drawing) -> str:
        svg = draw(node.figure)
        named = _TITLE.search(svg)
        label = f' aria-labelledby="{named[1]}"' if named else ""
        drawn = f'<div class="scroll" role="region" tabindex="0"{label}>{svg}</div>'
        return f'<figure class="drawing">{drawn}</figure>'

    def _box(self, node: Box) -> str:
        if node.role == "stamp":
            return self.blocks(node.children).replace("<p>", '<p class="stamp">', 1)
        self.roles.append(node.role)
        inside = self.blocks(node.children)
        self.roles.pop()
        if node.role not in ARTICLES:
            return f'<div class="{escape(node.role)}">\n{inside}\n</div>'
        first = node.children[0] if node.children else None
        name = first.anchor if isinstance(first, Heading) else ""
        label = f' aria-labelledby="{escape(name)}"' if name else ""
        return f'<article class="{escape(node.role)}"{label}>\n{inside}\n</article>'

    def _table(self, node: Table) -> str:
        caption, label = self._caption(node)
        if STACKED in self.roles:
            return _stacked(node, caption)
        head = "".join(f'<th scope="col">{inlines(cell)}</th>' for cell in node.head)
        told = "\n".join(map(_row, node.rows))
        return (
            f'<div class="scroll" role="region" {label} tabindex="0">\n<table>'
            f"{caption}\n<thead><tr>{head}</tr></thead>\n<tbody>\n{told}\n</tbody></table></div>"
        )

    def _caption(self, node: Table) -> tuple[str, str]:
        """Give a table's caption, and how its region is called; a worker's own has no caption."""
        self.tables += 1
        if not node.caption:
            columns = ", ".join(filter(None, (plain_text(cell).strip() for cell in node.head)))
            return "", f'aria-label="{escape(f"Table {self.tables}: {columns}")}"'
        name = f"table-{self.tables}"
        return (
            f'<caption id="{name}">{inlines(node.caption)}</caption>',
            f'aria-labelledby="{name}"',
        )


def _row(row: tuple[Inlines, ...]) -> str:
    first, *others = row
    cells = "".join(f"<td>{inlines(cell)}</td>" for cell in others)
    return f'<tr><th scope="row">{inlines(first)}</th>{cells}</tr>'


def _stacked(node: Table, caption: str) -> str:
    """Give a table that turns into cards on a narrow screen.

    A table that is not laid out as one is no table to a screen reader, unless it says so itself.
    """
    head = "".join(
        f'<th scope="col" role="columnheader">{inlines(cell)}</th>' for cell in node.head
    )
    labels = [escape(plain_text(cell)) for cell in node.head]
    rows = "\n".join(_card(row, labels) for row in node.rows)
    return (
        f'<table role="table">{caption}\n<thead role="rowgroup"><tr role="row">{head}</tr></thead>'
        f'\n<tbody role="rowgroup">\n{rows}\n</tbody></table>'
    )


def _card(row: tuple[Inlines, ...], labels: list[str]) -> str:
    first, *others = row
    head = f'<th scope="row" role="rowheader">{inlines(first)}</th>'
    cells = "".join(
        f'<td role="cell" data-label="{label}">{inlines(cell)}</td>'
        for label, cell in zip(labels[1:], others, strict=True)
    )
    return f'<tr role="row">{head}{cells}</tr>'


def inlines(nodes: Inlines) -> str:
    """Give inline nodes."""
    return "".join(_INLINES[type(node)](node) for node in nodes)


def _words(text: str) -> str:
    told = escape(breakable(text), quote=False).replace(MAY_BREAK, "<wbr>")
    return DAY.sub(r'<span class="day">\1</span>', told)


def _link(node: Link) -> str:
    return f'<a href="{escape(node.target)}">{inlines(node.children)}</a>'


def _sign(node: Sign) -> str:
    """Give a sign; its symbol is for the eye alone, as the word says the same."""
    symbol = f'<span aria-hidden="true">{escape(node.symbol)}</span>'
    return f'<span class="sign {escape(node.role)}">{symbol} {escape(node.word)}</span>'


_INLINES: Mapping[type, Callable[[Any], str]] = {
    Text: lambda node: _words(node.text),
    Strong: lambda node: f"<strong>{inlines(node.children)}</strong>",
    Emphasis: lambda node: f"<em>{inlines(node.children)}</em>",
    Struck: lambda node: f"<s>{inlines(node.children)}</s>",
    Code: lambda node: f"<code>{escape(node.text)}</code>",
    Link: _link,
    Anchor: lambda node: f'<span id="{escape(node.name)}">{escape(node.text)}</span>',
    Break: lambda _node: "<br>",
    Sign: _sign,
}
