"""A document with one of everything, for the writers of files that cannot be read by eye."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from pgacli.editions.edition import Sign, Stamp
from pgacli.templating.sandbox import Sandbox
from pgacli.writers import report_templates
from pgacli.writers.document import (
    Anchor,
    Block,
    Box,
    Code,
    CodeBlock,
    Document,
    Drawing,
    Emphasis,
    Heading,
    Items,
    Link,
    Paragraph,
    Quote,
    Rule,
    Strong,
    Struck,
    Table,
    Text,
)

STAMP = Stamp(
    case="Pier group",
    edition="full edition",
    as_of="true as of 1 April 2026",
    about="about the group, not one child",
    purpose="To keep this group safe",
    retention="kept until 1 April 2032",
    signed="not signed off",
)
STAMP_LINE = " · ".join(STAMP.parts)
TITLE = "Pier group: peer group assessment"

# A line that would run in Typst, in Jinja or in Word if any of them read it as its own.
HOSTILE = (
    '#include "x" @ref <lab> $x$ #panic("x") = not a heading \\" "); panic("y") // /* '
    "{{ 7*7 }} {% raw %} {{ body }} MERGEFIELD name <w:p/> &amp; ]]>"
)

FIGURE = (
    '<svg viewBox="0 0 100 40" role="img" xmlns="http://www.w3.org/2000/svg">\n'
    "<title>What was found</title><desc>Strengths on each side.</desc>"
    '<circle class="shape strength" cx="20" cy="20" r="6"/>'
    '<text class="found" x="40" y="20">F1 &lt;Pier&gt; \x01group</text></svg>'
)


def paragraph(*words: str) -> Paragraph:
    """Give a paragraph of plain words."""
    return Paragraph(tuple(Text(each) for each in words))


def table(*rows: tuple[str, ...], caption: str = "") -> Table:
    """Give a table of plain words, its head first."""
    head, *others = (tuple((Text(cell),) for cell in row) for row in rows)
    return Table(head, tuple(others), (Text(caption),) if caption else ())


@pytest.fixture(autouse=True, scope="module")
def one_figure() -> Iterator[None]:
    """Draw every figure as the one below; what real ones look like is for the tests of figures."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("pgacli.writers.figures.drawings.draw", lambda _figure: FIGURE)
        yield


def blocks() -> tuple[Block, ...]:
    """Give one of each kind of block, and a box of each look."""
    sign = Sign("◆", "Need met", "need_met")
    numbered = Items(((paragraph("one"),), (paragraph("two"),)), 1)
    nested = Items(((paragraph("outer"), Items(((paragraph("inner"),),))),))
    return (
        Heading(2, (Text("Summary"),), "summary"),
        Box("stamp", (paragraph("Pier group · short stamp"),)),
        Paragraph((Strong((Text("Bold"),)), Text(" "), Emphasis((Text("slanted"),)))),
        Paragraph((Struck((Text("struck"),)), Text(" "), Code("typed"))),
        Box("glance", (Items(((Paragraph((Link((Text("F1"),), "#f1"),)),),)),)),
        numbered,
        nested,
        numbered,
        Heading(2, (Text("What was found"),), "what-was-found"),
        Drawing(None),
        Box("matrix", (table(("Heading", "Strength"), ("Roles", "1"), caption="How many"),)),
        Box(
            "finding",
            (
                Heading(3, (Text("F1. Safe with each other"),), "f1"),
                Box("kind", (Paragraph((sign, Text(" · Reported"))),)),
                paragraph("They look out for each other → at night ✓"),
                Box("answer", (paragraph("“That’s us.”"),)),
                Box("sources", (Paragraph((Anchor("F1", "f1-again"),)),)),
            ),
        ),
        Quote((paragraph("somebody else’s words"),)),
        CodeBlock("kept\n  as typed"),
        Rule(),
        Heading(2, (Text("The plan"),), "the-plan"),
        Box("wide", (table(("Goal", "Due"), ("Warm room", "8 May 2026"), caption="The plan"),)),
        Heading(2, (Text("Limits"),), "limits"),
        paragraph("A snapshot."),
    )


def document(*others: Block) -> Document:
    """Give a document with one of everything, or with these blocks alone."""
    return Document(TITLE, STAMP, others or blocks())


def house(folder: Path) -> Sandbox:
    """Give the templates of a case whose council has its own in `folder`."""
    return report_templates([folder / "templates"])
