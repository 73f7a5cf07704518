"""What somebody sees who places findings unseen: a finding without headings, and the choices."""

import re
import textwrap
from collections.abc import Sequence
from itertools import zip_longest

from pgacli.case.framework import Framework, Heading, Side
from pgacli.case.notes import Finding
from pgacli.presentation.wrapping import wrapped
from pgacli.screen import fit

GAP = 3
NARROWEST = 20
_ITEM = re.compile(r"\s*(?:[-*>]|\d+[.)]) ")


def finding_as_text(finding: Finding, width: int) -> str:
    """Give a finding's title, text, and how it helps; never a heading under which it was placed."""
    blocks = [f"{finding.id}  {finding.title}", *_paragraphs(fit(finding.text), width)]
    helps = fit(finding.safeguarding)
    if helps:
        label = finding.fields["safeguarding"].section
        blocks.append("\n".join([f"{label}:", *_paragraphs(helps, width)]))
    return "\n\n".join(blocks)


def _paragraphs(text: str, width: int) -> list[str]:
    """Give Markdown as paragraphs that fit; a line of a list keeps its own line."""
    found = []
    for block in text.strip().split("\n\n"):
        lines: list[str] = []
        for line in block.splitlines():
            if lines and not _ITEM.match(line):
                lines[-1] += " " + line.strip()
            else:
                lines.append(line.strip())
        found.append("\n".join(wrapped(line, width, "  ") for line in lines if line))
    return [block for block in found if block]


def choices_in_full(framework: Framework, width: int) -> str:
    """Give every heading with its number and label, side by side of the framework."""
    numbers = {id_: number for number, id_ in enumerate(framework.headings, start=1)}
    longest = max(map(len, framework.headings))
    blocks = []
    for side in framework.sides:
        rows = [
            wrapped(each.label, width, f"  {numbers[each.id]:>2} {each.id:<{longest}}  ", " " * 8)
            for each in side.headings
        ]
        blocks.append("\n".join([side.label, *rows]))
    return "\n\n".join(blocks)


def choices_in_columns(framework: Framework, width: int) -> str:
    """Give numbers and ids alone, one side a column, so that finding and choices fit a screen."""
    numbers = {id_: number for number, id_ in enumerate(framework.headings, start=1)}
    columns = [_column(side, numbers) for side in framework.sides]
    widths = [max(map(len, column)) for column in columns]
    if sum(widths) + GAP * (len(widths) - 1) > width:
        return "\n".join(line for column in columns for line in column if line)
    lines = (
        (" " * GAP).join(f"{cell:<{wide}}" for cell, wide in zip(row, widths, strict=True)).rstrip()
        for row in zip_longest(*columns, fillvalue="")
    )
    return "\n".join(line for line in lines if line)


def _column(side: Side, numbers: dict[str, int]) -> list[str]:
    items = [f"{numbers[each.id]:>2} {each.id}" for each in side.headings]
    title = textwrap.wrap(side.label, max(NARROWEST, *map(len, items))) or [""]
    # Titles of one line or two: the choices of all columns begin on the same line.
    return [*([""] * (2 - len(title))), *title[:2], *items]


def prompts_as_text(heading: Heading, width: int) -> str:
    """Give what belongs under a heading, and the questions that help to fill it."""
    lines: Sequence[str] = [
        f"{heading.id}: {heading.label}",
        *([wrapped(heading.belongs, width, "  ")] if heading.belongs else []),
        *(wrapped(each, width, "  - ", "    ") for each in heading.prompts),
    ]
    return "\n".join(lines)
